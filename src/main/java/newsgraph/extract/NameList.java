package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsgraph.extract.People.Mention;
import newsgraph.lexicon.OfficeTitles.Scope;
import newsgraph.model.ArticleFacts.OfficeKind;
import newsgraph.model.Sentence;

/** Names in a row: "Ana Ruiz of Peru, Bo Lind of Chile and Eva Toth". */
final class NameList {
  private static final int LONGEST_TITLE = 4;

  private NameList() {}

  /** The names of the list that starts with this one. */
  static List<Mention> from(OfficeScene scene, Sentence sentence, Mention first) {
    List<Mention> names = new ArrayList<>();
    Optional<Mention> next = Optional.of(first);
    while (next.isPresent()) {
      names.add(next.get());
      next = after(scene, sentence, next.get());
    }
    return names;
  }

  /** The names of the list that ends with this one, by the parse. */
  static List<Mention> upTo(OfficeScene scene, Sentence sentence, Mention last) {
    List<Mention> names = new ArrayList<>(List.of(last));
    Parse parse = new Parse(sentence);
    int first = parse.relation(last.head()).equals("conj") ? parse.head(last.head()) : -1;
    if (first >= 0) {
      for (int token : parse.conjuncts(first)) {
        scene
            .name(sentence.index(), token)
            .filter(m -> m.end() <= last.begin())
            .ifPresent(names::add);
      }
    }
    return names;
  }

  private static Optional<Mention> after(OfficeScene scene, Sentence sentence, Mention name) {
    int at = ofPlaceEnd(scene, sentence, name.end());
    int size = sentence.tokens().size();
    int from = at;
    while (at < size && sentence.tokens().get(at).text().matches(",|and|as|well|&")) {
      at++;
    }
    int begin = at;
    return at == from
        ? Optional.empty()
        : NameAfterTitle.startingAt(scene, sentence, at).or(() -> titled(scene, sentence, begin));
  }

  /** "former prime minister Ana Ruiz" in a list: the name that only a title parts from a token. */
  private static Optional<Mention> titled(OfficeScene scene, Sentence sentence, int begin) {
    Optional<Mention> name =
        scene.names(sentence.index()).stream()
            .filter(m -> m.begin() > begin && m.begin() - begin <= LONGEST_TITLE)
            .findFirst();
    for (int at = begin; name.isPresent() && at < name.get().begin(); at++) {
      if (!sentence.tokens().get(at).tag().matches("JJ|NN|NNP")) {
        return Optional.empty();
      }
    }
    return name.filter(
        m ->
            scene
                .lexicon()
                .titles()
                .at(
                    List.of(sentence.tokens().get(m.begin() - 1).text().toLowerCase(Locale.ROOT)),
                    0)
                .isPresent());
  }

  /** Where "of Peru" or "of Ohio" after a name ends; the same token if there is none. */
  static int ofPlaceEnd(OfficeScene scene, Sentence sentence, int token) {
    int country = ofCountryEnd(scene, sentence, token);
    int size = sentence.tokens().size();
    if (country > token || token >= size || !sentence.tokens().get(token).text().equals("of")) {
      return country;
    }
    for (int end = Math.min(size, token + 4); end > token + 1; end--) {
      if (scene.organizations().ofRegion(sentence, token + 1, end).isPresent()) {
        return end;
      }
    }
    return token;
  }

  /** Where "of Peru" after a name ends; the same token if there is none. */
  private static int ofCountryEnd(OfficeScene scene, Sentence sentence, int token) {
    if (token >= sentence.tokens().size() || !sentence.tokens().get(token).text().equals("of")) {
      return token;
    }
    int begin = token + 1;
    int size = sentence.tokens().size();
    if (begin < size && sentence.tokens().get(begin).tag().equals("DT")) {
      begin++;
    }
    for (int end = Math.min(size, begin + 4); end > begin; end--) {
      if (scene.organizations().country(sentence, begin, end).isPresent()) {
        return end;
      }
    }
    return token;
  }

  /** That this person holds the office; "of Peru" after the name is its organization. */
  static OfficeClaim claim(OfficeScene scene, Sentence sentence, Post post, Mention name) {
    int begin = Math.min(post.begin(), name.begin());
    int end = name.end();
    Post held = post;
    boolean open = post.organization() == null || post.plural();
    boolean ofCountry = ofCountryEnd(scene, sentence, end) > end && !isOwner(scene, sentence, end);
    boolean ofCourt =
        post.entry().scope() == Scope.BODY && scene.lexicon().bodies().has(post.title());
    if (open && ofCountry && !ofCourt) { // "Judge Ana Ruiz of Peru" is a judge of some court
      int country = end + 1;
      end = ofCountryEnd(scene, sentence, end);
      held =
          post.withOrganization(
              scene.organizations().countryIn(sentence, country, end).orElse(null));
    } else if (open && !ofCountry && end < sentence.tokens().size()) {
      boolean comma = // "Judge Ana Ruiz, of the Lima tribunal,"
          end + 1 < sentence.tokens().size()
              && sentence.tokens().get(end).text().equals(",")
              && sentence.tokens().get(end + 1).text().equals("of");
      PostComplement of =
          new PostComplement(
              scene,
              sentence,
              post.entry(),
              comma ? end + 1 : end,
              null,
              PostComplement.AFTER_NAME);
      boolean party =
          post.entry().scope() == Scope.LOCAL
              && scene
                      .lexicon()
                      .organizations()
                      .kind(String.valueOf(of.organization()))
                      .orElse(null)
                  == OfficeKind.PARTY;
      if (of.organization() != null && !OfficeHome.isNational(post.entry().scope()) && !party) {
        held = post.withOrganization(of.organization());
        end = of.end();
      }
    }
    return OfficeClaim.of(name.person(), held, begin, Math.max(end, post.nameEnd()));
  }

  private static boolean isOwner(OfficeScene scene, Sentence sentence, int token) {
    int end = ofCountryEnd(scene, sentence, token);
    int size = sentence.tokens().size();
    boolean demonym = sentence.tokens().get(end - 1).tag().startsWith("JJ");
    return end < size && sentence.tokens().get(end).tag().equals("POS") || demonym;
  }
}
