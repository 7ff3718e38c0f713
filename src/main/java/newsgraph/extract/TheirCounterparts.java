package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import newsgraph.extract.People.Mention;
import newsgraph.lexicon.OfficeRelations.Relation;
import newsgraph.model.Sentence;

/**
 * Whoever has the same office as two others: "Their Danish counterpart, Bo Lind", "their Danish and
 * Swedish counterparts, Bo Lind and Eva Toth". The office is the one that the two have alike. One
 * for each article.
 */
final class TheirCounterparts {
  /** How many sentences before it the two and their office are told. */
  private static final int REACH = 2;

  private final OfficeScene scene;
  private final List<OfficeClaim> claims;

  TheirCounterparts(OfficeScene scene, List<OfficeClaim> claims) {
    this.scene = scene;
    this.claims = claims;
  }

  /** The claims of a sentence. */
  List<OfficeClaim> in(Sentence sentence) {
    List<OfficeClaim> found = new ArrayList<>();
    Parse parse = new Parse(sentence);
    for (int noun = 1; noun < parse.size(); noun++) {
      int their = isCounterpart(parse, noun) ? their(parse, noun) : -1;
      List<Mention> names = their < 0 ? List.of() : names(parse, noun);
      List<String> countries = their < 0 ? List.of() : countries(sentence, their + 1, noun);
      if (!names.isEmpty() && names.size() == countries.size()) {
        Optional<OfficeClaim> base = base(sentence, their, names);
        for (int i = 0; i < names.size() && base.isPresent(); i++) {
          if (!scene.lexicon().organizations().has(countries.get(i), base.get().post().title())) {
            continue; // Norway has no president
          }
          found.add(claim(base.get(), names.get(i), countries.get(i), sentence, their, noun));
        }
      }
    }
    return found;
  }

  private boolean isCounterpart(Parse parse, int noun) {
    String lemma = parse.lemma(noun).toLowerCase(Locale.ROOT);
    return parse.token(noun).tag().matches("NNS?")
        && scene.lexicon().relations().of(lemma).filter(r -> r == Relation.SAME).isPresent();
  }

  private static int their(Parse parse, int noun) {
    int at = noun - 1;
    while (at >= 0 && parse.token(at).tag().matches("JJ|NNP?|CC|,|HYPH")) {
      at--;
    }
    return at >= 0 && parse.token(at).text().equalsIgnoreCase("their") ? at : -1;
  }

  private List<Mention> names(Parse parse, int noun) {
    int comma = noun + 1 < parse.size() && parse.token(noun + 1).text().equals(",") ? 1 : 0;
    Optional<Mention> first = NameAfterTitle.startingAt(scene, parse.sentence(), noun + 1 + comma);
    if (first.isEmpty()) {
      return List.of();
    }
    return parse.token(noun).tag().equals("NNS")
        ? NameList.from(scene, parse.sentence(), first.get())
        : List.of(first.get());
  }

  private List<String> countries(Sentence sentence, int begin, int end) {
    List<String> found = new ArrayList<>();
    for (int at = begin; at < end; at++) {
      for (int to = end; to > at; to--) {
        Optional<String> country = scene.organizations().country(sentence, at, to);
        if (country.isPresent()) {
          found.add(country.get());
          at = to - 1;
          break;
        }
      }
    }
    return found;
  }

  /** The office that two who are named last before have alike. */
  private Optional<OfficeClaim> base(Sentence sentence, int their, List<Mention> names) {
    for (int back = 0; back <= REACH && sentence.index() - back >= 0; back++) {
      int limit = back == 0 ? their : Integer.MAX_VALUE;
      Set<Integer> people = new TreeSet<>();
      scene.names(sentence.index() - back).stream()
          .filter(m -> m.end() <= limit)
          .map(Mention::person)
          .filter(p -> names.stream().noneMatch(n -> n.person() == p))
          .forEach(people::add);
      Optional<OfficeClaim> alike = alike(people);
      if (alike.isPresent()) {
        return alike;
      }
    }
    return Optional.empty();
  }

  private Optional<OfficeClaim> alike(Set<Integer> people) {
    return claims.stream()
        .filter(c -> people.contains(c.person()) && Incumbents.isNow(c.status()))
        .filter(c -> OfficeHome.isNational(c.post().entry().scope()))
        .filter(
            c ->
                claims.stream()
                    .filter(o -> people.contains(o.person()) && o.person() != c.person())
                    .anyMatch(o -> isLike(c.post(), o.post()) && Incumbents.isNow(o.status())))
        .min(
            Comparator.comparingInt((OfficeClaim c) -> c.post().sentence())
                .thenComparingInt(c -> c.post().head()));
  }

  private static boolean isLike(Post one, Post other) {
    return one.title().equals(other.title());
  }

  private OfficeClaim claim(
      OfficeClaim base, Mention name, String country, Sentence sentence, int their, int noun) {
    Post of = base.post();
    Post post =
        new Post(
            sentence.index(),
            their,
            noun + 1,
            noun + 1,
            noun,
            of.entry(),
            of.title(),
            country,
            -1,
            null,
            true,
            false);
    return OfficeClaim.of(name.person(), post, Math.min(their, name.begin()), name.end());
  }
}
