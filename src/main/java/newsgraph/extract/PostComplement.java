package newsgraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import newsgraph.lexicon.OfficeTitles.Scope;
import newsgraph.lexicon.OfficeTitles.Title;
import newsgraph.lexicon.OfficeTitles.Use;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;
import newsgraph.model.Sentence.Token;

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
  private final Set<String> prepositions;

  private int end;
  private String title = "";
  private String organization;
  private int owner = -1;

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

  private boolean phrase(boolean first) {
    if (end + 1 >= size() || !prepositions.contains(word(end))) {
      return false;
    }
    String preposition = word(end);
    int begin = end + 1;
    int to = nounPhraseEnd(begin);
    if (to == begin) {
      return false;
    }
    Optional<People.Mention> name = scene.name(sentence.index(), to - 1);
    if (name.isPresent()) {
      return ofPerson(preposition, name.get(), to);
    }
    boolean taken =
        first && ownField(preposition, begin, to) || ofBody(preposition, begin, to, first);
    if (taken) {
      end = to;
    }
    return taken;
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
    boolean named = isNamed(begin, to);
    boolean field =
        switch (entry.scope()) {
          case ENVOY -> Set.of("to", "for", "on").contains(preposition);
          case PORTFOLIO ->
              Set.of("of", "for").contains(preposition) && (!named || isField(begin, to));
          case REQUIRED, INSTITUTE, VAGUE, BODY ->
              preposition.equals("for")
                      && (organization != null || isField(begin, to))
                      && !isBody(begin, to)
                  || preposition.equals("of") && isAt(to) && !isBody(begin, to)
                  || preposition.equals("of") && !named && !definite(begin) && !isBody(begin, to);
          default -> false;
        };
    if (field) {
      String article = entry.scope() == Scope.ENVOY && definite(begin) ? " the" : "";
      title = " " + preposition + article + " " + plainWords(begin, to);
    }
    return field;
  }

  /** "of International Relations at": the field, then the organization. */
  private boolean isAt(int to) {
    return to < size() && word(to).equals("at");
  }

  private boolean ofBody(String preposition, int begin, int to, boolean first) {
    String body = scene.organizations().read(sentence, begin, to);
    boolean country = scene.organizations().country(sentence, afterArticle(begin), to).isPresent();
    boolean place = country || token(to - 1).entity() == Entity.LOCATION;
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
    if (Set.of("in", "on", "with").contains(preposition) && !isKnownBody(begin, to, body)) {
      return false;
    }
    Optional<String> after = namedAfter(to);
    if (after.isPresent()) {
      organization = after.get();
      return true;
    }
    if (body == null) {
      return preposition.equals("of");
    }
    boolean replaces = preposition.equals("of") && !country && first;
    replaces |= first && !place && isPlace(organization) && entry.scope() != Scope.STATE;
    if (organization == null || !title.isEmpty() && !country || replaces) {
      organization = body;
    }
    return true;
  }

  private boolean isKnownBody(int begin, int to, String body) {
    boolean entity = false;
    for (int i = begin; i < to; i++) {
      entity |= token(i).entity() == Entity.ORGANIZATION;
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
    boolean common = Character.isLowerCase(token(to - 1).text().charAt(0)) && isBody(to - 1, to);
    if (!common || to + 1 >= size() || !token(to).text().equals(",")) {
      return Optional.empty();
    }
    int begin = to + 1;
    int after = afterArticle(begin);
    boolean body = after < size() && token(after).entity() == Entity.ORGANIZATION;
    return body
        ? Optional.ofNullable(scene.organizations().read(sentence, begin, nounPhraseEnd(begin)))
        : Optional.empty();
  }

  private int nounPhraseEnd(int begin) {
    int at = begin;
    while (at < size() && belongs(begin, at)) {
      at++;
    }
    while (at > begin && !isNoun(token(at - 1))) {
      at--;
    }
    return at;
  }

  private boolean belongs(int begin, int at) {
    Token token = token(at);
    Optional<People.Mention> name = scene.name(sentence.index(), at);
    if (name.isPresent() && name.get().begin() == at) {
      boolean owns = name.get().end() < size() && token(name.get().end()).tag().equals("POS");
      return owns || followsOnlyTitle(begin, at);
    }
    if (at > begin && scene.name(sentence.index(), at - 1).isPresent() && name.isEmpty()) {
      return token.tag().equals("POS");
    }
    if (isDate(at)) {
      return false;
    }
    if (token.tag().matches("DT|PRP\\$|JJ.*|NN.*|POS|CD|HYPH")) {
      return !(token.tag().equals("DT") && at > begin) && !token.text().equals("–");
    }
    if (token.tag().equals("VBG") || token.tag().equals("VBN")) {
      boolean before = at == begin || token(at - 1).tag().matches("DT|JJ|PRP\\$|POS|HYPH");
      return before && at + 1 < size() && token(at + 1).tag().startsWith("NN");
    }
    boolean inside = at > begin && at + 1 < size();
    boolean entity =
        inside
            && token.entity() == Entity.ORGANIZATION
            && token(at + 1).entity() == Entity.ORGANIZATION;
    boolean and =
        inside
            && token.text().matches("and|&|of|for")
            && isCapital(at - 1)
            && isCapital(at + 1)
            && isField(at + 1, at + 2) == isField(at - 1, at)
            && scene.name(sentence.index(), at + 1).isEmpty();
    boolean fields =
        inside
            && token.text().equals("and")
            && token(at - 1).tag().matches("NNS?|JJ")
            && token(at + 1).tag().matches("NNS?|JJ")
            && !startsTitle(at + 1);
    boolean of =
        inside
            && token.text().equals("of")
            && isCapital(at - 1)
            && at + 2 < size()
            && token(at + 1).text().equals("the")
            && isCapital(at + 2);
    boolean bracket =
        inside
            && token.tag().equals("-LRB-")
            && at + 2 < size()
            && token(at + 2).tag().equals("-RRB-");
    boolean inBracket =
        inside && token.tag().equals("-RRB-") && token(Math.max(0, at - 2)).tag().equals("-LRB-");
    boolean owners =
        inside
            && token.text().equals("and")
            && token(at - 1).tag().equals("POS")
            && scene.name(sentence.index(), at + 1).isPresent();
    return owners || entity || and && !startsTitle(at + 1) || fields || of || bracket || inBracket;
  }

  private boolean isDate(int at) {
    return sentence.dates().stream().anyMatch(d -> d.begin() <= at && at < d.end());
  }

  private boolean startsTitle(int at) {
    for (int i = at; i < Math.min(size(), at + 4); i++) {
      if (scene.lexicon().titles().at(List.of(word(i)), 0).isPresent()) {
        return true;
      }
      if (!token(i).tag().matches("NN.*|JJ.*")) {
        return false;
      }
    }
    return false;
  }

  /** Whether only a title stands between the preposition and a name: "to President Ruiz". */
  private boolean followsOnlyTitle(int begin, int at) {
    boolean title =
        at > begin
            && (scene.lexicon().titles().at(List.of(word(at - 1)), 0).isPresent()
                || scene.lexicon().honorifics().of(token(at - 1).text()).isPresent());
    return at == begin || title;
  }

  private boolean isNamed(int begin, int to) {
    for (int i = begin; i < to; i++) {
      if (isCapital(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isField(int begin, int to) {
    for (int i = begin; i < to; i++) {
      Use use = scene.lexicon().titles().use(word(i));
      if (use != null && use != Use.IGNORED) {
        return !isBody(begin, to);
      }
    }
    return false;
  }

  private boolean isBody(int begin, int to) {
    boolean entity = token(to - 1).entity() == Entity.ORGANIZATION;
    return entity && !isFieldWord(to - 1)
        || scene.lexicon().organizations().cue(word(to - 1)).isPresent();
  }

  private boolean isFieldWord(int at) {
    return scene.lexicon().titles().use(word(at)) == Use.PORTFOLIO;
  }

  private boolean definite(int begin) {
    return token(begin).tag().endsWith("DT") || token(begin).tag().equals("PRP$");
  }

  private int afterArticle(int begin) {
    return definite(begin) && begin + 1 < size() ? begin + 1 : begin;
  }

  private String plainWords(int begin, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = afterArticle(begin); i < to; i++) {
      boolean glued =
          token(i).tag().equals("POS") || token(i).text().equals("-") || words.isEmpty();
      words.append(glued ? "" : " ").append(word(i));
    }
    return words.toString().replace("- ", "-");
  }

  private static boolean isNoun(Token token) {
    return token.tag().startsWith("NN")
        || token.tag().equals("-RRB-")
        || token.entity() != Entity.NONE && !token.tag().equals("POS");
  }

  private boolean isCapital(int at) {
    return Character.isUpperCase(token(at).text().charAt(0));
  }

  private Token token(int at) {
    return sentence.tokens().get(at);
  }

  private String word(int at) {
    return token(at).text().toLowerCase(Locale.ROOT);
  }

  private int size() {
    return sentence.tokens().size();
  }
}
