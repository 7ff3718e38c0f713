package newsgraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.lexicon.OfficeTitles.Scope;
import newsgraph.lexicon.OfficeTitles.Title;
import newsgraph.lexicon.OfficeTitles.Use;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;

/**
 * Reads the phrases after a title: "of the Alpine Party" is an organization, "of health" and "to
 * Peru" belong to the title. Made for one phrase.
 */
final class PostComplement {
  private static final Set<String> OF = Set.of("of", "for", "at", "in", "with", "on", "from", "to");

  /** After a name only "of" leads to what the office belongs to: "Judge Ruiz of the court". */
  static final Set<String> AFTER_NAME = Set.of("of");

  private static final int MOST = 3;

  private final OfficeScene scene;
  private final Sentence sentence;
  private final Title entry;
  private final PhraseWords words;
  private final ComplementRange range;
  private final Set<String> prepositions;

  private int end;
  private String title = "";
  private String organization;
  private int owner = -1;
  private boolean ofState;

  PostComplement(OfficeScene scene, Sentence sentence, Title entry, int from, String organization) {
    this(scene, sentence, entry, from, organization, OF);
  }

  PostComplement(
      OfficeScene scene,
      Sentence sentence,
      Title entry,
      int from,
      String organization,
      Set<String> prepositions) {
    this.scene = scene;
    this.sentence = sentence;
    this.entry = entry;
    this.words = new PhraseWords(scene, sentence);
    this.range = new ComplementRange(scene, sentence);
    this.prepositions = prepositions;
    this.end = from;
    this.organization = organization;
    for (int i = 0; i < MOST && phrase(i == 0); i++) {
      continue;
    }
  }

  int end() {
    return end;
  }

  /** The words that belong to the title, with a blank before each. */
  String title() {
    return title;
  }

  String organization() {
    return organization;
  }

  int owner() {
    return owner;
  }

  /** Whether it is "of the government" or the like, whose country is told elsewhere. */
  boolean ofState() {
    return ofState && organization == null;
  }

  private boolean phrase(boolean first) {
    if (end + 1 >= words.size() || !prepositions.contains(words.word(end))) {
      return false;
    }
    String preposition = words.word(end);
    int begin = end + 1;
    int to = range.end(begin);
    if (to == begin) {
      return false;
    }
    Optional<People.Mention> name =
        scene
            .name(sentence.index(), to - 1)
            .or(() -> scene.name(sentence.index(), range.end(begin)));
    if (name.isPresent() && name.get().begin() == to && isOfName(to - 1, name.get())) {
      return ofPerson(preposition, name.get(), name.get().end());
    }
    name = name.filter(n -> n.covers(range.end(begin) - 1));
    if (name.isEmpty() && entry.scope() == Scope.PORTFOLIO) {
      to = fieldsEnd(begin, to);
    }
    if (name.isPresent() && isField(begin, name.get().begin())) {
      to = name.get().begin(); // "minister of justice Ana Ruiz"
    } else if (name.isPresent()) {
      return ofPerson(preposition, name.get(), to);
    }
    boolean taken =
        first && ownField(preposition, begin, to) || ofBody(preposition, begin, to, first);
    if (taken) {
      end = to;
    }
    return taken;
  }

  /** "a spokesman for Costa Ruiz", of whom the name model has seen only "Ruiz". */
  private boolean isOfName(int at, People.Mention name) {
    String full = scene.people().persons().get(name.person()).name();
    return List.of(full.split(" ")).contains(words.token(at).text());
  }

  /** Where "youth, sport and recreation" ends, the first of whose fields ends at a token. */
  private int fieldsEnd(int begin, int first) {
    int end = first;
    boolean last = false;
    while (!last && end + 1 < words.size() && words.word(end).equals(",")) {
      last = words.word(end + 1).equals("and");
      int next = last ? end + 2 : end + 1;
      boolean field =
          next < words.size()
              && words.token(next).tag().startsWith("NN")
              && (words.isFieldWord(next) || !words.token(next).tag().equals("NNS"))
              && words.isCapital(next) == words.isCapital(begin)
              && scene.name(sentence.index(), next).isEmpty()
              && scene.lexicon().titles().at(List.of(words.word(next)), 0).isEmpty();
      int to = field ? range.end(next) : next;
      if (to == next) {
        return first;
      }
      for (int at = next; at < to; at++) {
        last |= words.word(at).equals("and");
      }
      end = to;
    }
    return last ? end : first;
  }

  private boolean isField(int begin, int to) {
    return entry.scope() == Scope.PORTFOLIO
        && begin < to
        && scene.lexicon().titles().use(words.word(to - 1)) == Use.PORTFOLIO;
  }

  private boolean ofPerson(String preposition, People.Mention name, int to) {
    if (organization == null && owner < 0 && Set.of("of", "for", "to").contains(preposition)) {
      owner = name.person();
      end = to;
      return true;
    }
    return false;
  }

  /** "of health", "to Peru", "for U.S. Affairs": what the office is about. */
  private boolean ownField(String preposition, int begin, int to) {
    boolean named = words.isNamed(begin, to);
    boolean field =
        switch (entry.scope()) {
          case ENVOY -> Set.of("to", "for", "on").contains(preposition);
          case PORTFOLIO ->
              Set.of("of", "for").contains(preposition)
                      && (!named && !isOfUnion(begin, to)
                          || words.isField(begin, to)
                          || isListed(begin, to)
                          || isBareMinister(preposition, begin, to))
                  || preposition.equals("for") && organization != null && named;
          case STATE -> // "Secretary of State for Wales"
              preposition.equals("for") && entry.name().endsWith(" of state");
          case REQUIRED, INSTITUTE, VAGUE, BODY ->
              preposition.equals("for")
                      && (organization != null || words.isField(begin, to))
                      && !words.isBody(begin, to)
                  || preposition.equals("of") && isAt(to) && !words.isBody(begin, to)
                  || preposition.equals("of")
                      && (!named || words.isOnlyPeoples(begin, to))
                      && !words.definite(begin)
                      && !words.isBody(begin, to);
          default -> false;
        };
    if (field) {
      String article = entry.scope() == Scope.ENVOY && words.definite(begin) ? " the" : "";
      title = " " + preposition + article + " " + words.plainWords(begin, to);
    }
    return field;
  }

  /** "the secretary of the miners' union": no secretary of a country. */
  private boolean isOfUnion(int begin, int to) {
    return entry.name().endsWith("secretary")
        && words.definite(begin)
        && words.isBody(begin, to)
        && !scene.lexicon().organizations().isState(words.word(to - 1));
  }

  /** "Minister of Roads and Bridges Ana Ruiz": two words of one kind, no country's name. */
  private boolean isListed(int begin, int to) {
    return to - begin == 3
        && words.token(to - 1).tag().startsWith("NNP")
        && words.token(begin).tag().startsWith("NNP")
        && words.word(begin + 1).equals("and")
        && words.token(to - 1).entity() == words.token(begin).entity()
        && words.token(begin).entity() != Entity.LOCATION
        && scene.organizations().countryIn(sentence, begin, to).isEmpty();
  }

  /** "the Minister of Steel": no minister of a country goes without what he looks after. */
  private boolean isBareMinister(String preposition, int begin, int to) {
    int before = begin - 3;
    return preposition.equals("of")
        && to == begin + 1
        && words.token(begin).entity() != Entity.LOCATION
        && scene.organizations().country(sentence, begin, to).isEmpty()
        && (before < 0 || words.token(before).tag().matches("DT|RB|,|VB.*|IN|JJ"));
  }

  /** "of International Relations at": the field, then the organization. */
  private boolean isAt(int to) {
    return to < words.size() && words.word(to).equals("at");
  }

  private boolean ofBody(String preposition, int begin, int to, boolean first) {
    String body = body(begin, to);
    boolean country =
        scene.organizations().country(sentence, words.afterArticle(begin), to).isPresent();
    boolean place = country || words.token(to - 1).entity() == Entity.LOCATION;
    if (place && Set.of("from", "in", "on", "with", "to").contains(preposition)) {
      boolean local = entry.scope() == Scope.LOCAL && organization == null;
      if (local && preposition.equals("in")) {
        organization = body;
      }
      return preposition.equals("from") || preposition.equals("in");
    }
    if (preposition.equals("to") || preposition.equals("from")) {
      return false;
    }
    boolean area = place && !country && Set.of(Scope.STATE, Scope.BODY).contains(entry.scope());
    if (preposition.equals("for") && area) {
      return true; // "its vice president for Asia"
    }
    if (Set.of("in", "on", "with").contains(preposition) && !isKnownBody(begin, to, body)) {
      return false;
    }
    Optional<String> after = namedAfter(to);
    if (after.isPresent()) {
      organization = after.get();
      return true;
    }
    if (body == null && isStatesman(to - 1) && Set.of("of", "for", "to").contains(preposition)) {
      ofState = true;
      return true; // "a spokesman for the prime minister"
    }
    if (body == null) {
      body = CommonBody.endingAt(scene, sentence, to - 1, begin).map(CommonBody::name).orElse(null);
    }
    if (body == null) {
      ofState |= scene.lexicon().organizations().isState(words.word(to - 1));
      return preposition.equals("of") || ofState && preposition.equals("for");
    }
    boolean replaces = preposition.equals("of") && !country && first;
    replaces |= first && !place && isPlace(organization) && entry.scope() != Scope.STATE;
    if (organization == null || !title.isEmpty() && !country || replaces) {
      organization = body;
    }
    return true;
  }

  /** As it is named, or as printed: "the African confederation". */
  private String body(int begin, int to) {
    String read = scene.organizations().read(sentence, begin, to);
    int first = words.afterArticle(begin);
    boolean part = read == null || Character.isLowerCase(read.codePointAt(0));
    if (read == null && isProper(begin, first, to)) {
      return scene.organizations().names().print(sentence, first, to); // "of the Alpine Morcha"
    }
    boolean peoples = first + 1 < to && words.isCapital(first) && words.isBody(to - 1, to);
    return part && peoples && words.token(first).tag().startsWith("JJ")
        ? scene.organizations().names().print(sentence, first, to)
        : read;
  }

  /** "the president", "the foreign minister": no name follows. */
  private boolean isStatesman(int at) {
    return entry.scope() != Scope.ENVOY
        && scene.name(sentence.index(), at + 1 < words.size() ? at + 1 : at).isEmpty()
        && scene
            .lexicon()
            .titles()
            .at(List.of(words.word(at)), 0)
            .filter(m -> OfficeHome.isNational(m.title().scope()))
            .isPresent();
  }

  /** "of the Alpine Morcha": a name with an article is a body's, whatever the name model thinks. */
  private boolean isProper(int begin, int first, int to) {
    boolean proper = words.word(begin).equals("the") && begin > 0 && to - first > 1;
    for (int at = first; proper && at < to; at++) {
      proper = words.token(at).tag().startsWith("NNP");
    }
    return proper && words.word(begin - 1).equals("of") && !words.isField(first, to);
  }

  private boolean isKnownBody(int begin, int to, String body) {
    boolean entity = false;
    for (int i = begin; i < to; i++) {
      entity |= words.token(i).entity() == Entity.ORGANIZATION;
    }
    return body != null && (entity || scene.lexicon().organizations().kind(body).isPresent());
  }

  private boolean isPlace(String name) {
    return name != null
        && (scene.lexicon().countries().country(name).isPresent()
            || scene.lexicon().organizations().kind(name).isEmpty());
  }

  /** "at the building firm, the Alpine Group": the name stands after the comma. */
  private Optional<String> namedAfter(int to) {
    boolean common =
        Character.isLowerCase(words.token(to - 1).text().charAt(0)) && words.isBody(to - 1, to);
    if (!common || to + 1 >= words.size() || !words.token(to).text().equals(",")) {
      return Optional.empty();
    }
    int begin = to + 1;
    int after = words.afterArticle(begin);
    boolean body = after < words.size() && words.token(after).entity() == Entity.ORGANIZATION;
    return body
        ? Optional.ofNullable(scene.organizations().read(sentence, begin, range.end(begin)))
        : Optional.empty();
  }
}
