package newsgraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsgraph.lexicon.OfficeTitles.Match;
import newsgraph.lexicon.OfficeTitles.Scope;
import newsgraph.lexicon.OfficeTitles.Title;
import newsgraph.lexicon.OfficeTitles.Use;
import newsgraph.lexicon.StatusWords.Place;
import newsgraph.model.ArticleFacts.OfficeKind;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;
import newsgraph.model.Sentence.Token;

/**
 * What the words before a title say of whose office it is: "Peru's" and "Peruvian" name a country,
 * "Alpine Bank" a body, "Ruiz's" a person. Each method reads the words that end at a token and
 * answers where they begin, or {@link #NOTHING}. Made for one phrase.
 */
final class PhraseOwner {
  static final int NOTHING = -1;

  private final OfficeScene scene;
  private final Sentence sentence;
  private final OrganizationReader organizations;
  private final boolean national;
  private final boolean portfolio;
  private final boolean ofState;
  private final boolean ofBody;
  private final boolean local;
  private final boolean placed;
  private final boolean ofCompany;
  private final BodyWords words;
  private String organization;
  private String outer;
  private String printed;
  private int person = -1;
  private boolean ofStatesman;
  private boolean possessive;
  private boolean unnamed;

  PhraseOwner(OfficeScene scene, Sentence sentence, Title title) {
    Scope scope = title.scope();
    this.scene = scene;
    this.sentence = sentence;
    this.organizations = scene.organizations();
    this.portfolio = scope == Scope.PORTFOLIO;
    this.words = new BodyWords(scene, sentence, portfolio);
    this.ofState = portfolio || scope == Scope.STATE;
    this.ofBody = scope == Scope.REQUIRED || scope == Scope.INSTITUTE;
    this.national = OfficeHome.isNational(scope);
    this.local = scope == Scope.LOCAL || scope == Scope.STATE;
    String first = title.name().split(" ")[0];
    boolean field = scene.lexicon().titles().use(first) == Use.PORTFOLIO; // "Ruiz's police chief"
    this.placed = scope == Scope.LOCAL && !field;
    this.ofCompany =
        scope == Scope.REQUIRED && title.kind() == OfficeKind.OTHER
            || scope != Scope.STATE && scene.lexicon().bodies().has(title.name());
  }

  /** Null if the words do not tell. */
  String organization() {
    return organization;
  }

  /** The organization's own words. */
  String printed() {
    return printed;
  }

  /** A second country or owner, left of the first: Japan in "Japan's new U.S. ambassador". */
  String outer() {
    return outer;
  }

  /** The person who has the office under him, or -1. */
  int person() {
    return person;
  }

  /** Whether it is an office under "the president" or another unnamed leader of a country. */
  boolean ofStatesman() {
    return ofStatesman;
  }

  /** Whether the organization has a possessive ending: "Peru's". */
  boolean possessive() {
    return possessive;
  }

  /** Whether somebody or something has it that is not named: "their", "the company's". */
  boolean unnamed() {
    return unnamed && organization == null;
  }

  /** "his", "its". */
  int pronoun(int at) {
    person = scene.person(sentence.index(), at);
    if (person < 0 && organization == null) {
      organization = ofBody ? null : scene.placeBefore(sentence, at);
      unnamed = true;
    }
    return at;
  }

  /** "the ethics panel, whose chairman": the phrase that ends before it. */
  int relative(int whose) {
    int end = whose > 0 && token(whose - 1).text().equals(",") ? whose - 1 : whose;
    boolean body = end > 0 && isNominal(token(end - 1)) && !isName(end - 1);
    if (body && organization == null) {
      int begin = end - 1;
      while (begin > 0 && token(begin - 1).tag().matches("NN.*|JJ|HYPH")) {
        begin--;
      }
      organization = organizations.read(sentence, begin, end);
      if (organization == null && ofCompany && token(end - 1).tag().startsWith("NNP")) {
        organization = text(begin, end); // "Alvo, whose chief executive"
      }
    }
    unnamed = true;
    return whose;
  }

  /**
   * "Ruiz campaign spokesman", "a former Ruiz aide"; but a name that ends a clause is no part.
   *
   * @param next the word after the name
   * @param floor first token that may be in the phrase
   */
  int name(People.Mention name, int next, int floor) {
    boolean joins = scene.lexicon().organizations().joins(word(next));
    boolean starts = scene.startsSentence(sentence, name.begin());
    boolean state = ofState && !joins;
    if (organization != null || name.begin() < floor || starts && !joins || state) {
      return NOTHING;
    }
    if (joins) {
      organization = text(name.begin(), name.end()) + " " + word(next);
    } else if (isPlace(name)) {
      organization = text(name.begin(), name.end()); // "Alvo chief executive Bo Lind"
    } else {
      person = name.person();
    }
    return name.begin();
  }

  /** "Ruiz's", "the president's", "Peru's", "the party's": the token is the possessive mark. */
  int possessor(int mark) {
    Optional<People.Mention> name = scene.mention(sentence.index(), mark - 1);
    if (name.isPresent() && isPlace(name.get())) {
      possessive = true;
      unnamed = true;
      organization = text(mark - 1, mark);
      return mark - 1;
    }
    if (name.isPresent() && name.get().via() != Via.NOMINAL) {
      person = name.get().person();
      return titled(name.get().begin());
    }
    int from = mark;
    while (from > 0 && isNominal(token(from - 1)) && !isName(from - 1)) {
      from--;
    }
    if (from == mark) {
      return NOTHING;
    }
    Optional<Match> hyphened = words.hyphenedTitle(from, mark);
    if (hyphened.isPresent()) {
      this.unnamed = true;
      String home = hyphened.get().title().home();
      organization = organization == null && organizations.isSpokenOf(home) ? home : organization;
      name.ifPresent(nominal -> person = nominal.person());
      return from - 2; // "the secretary-general's envoy"
    }
    boolean common = Character.isLowerCase(token(mark - 1).text().charAt(0));
    boolean state = common && scene.lexicon().organizations().isState(word(mark - 1));
    boolean country = organizations.countryIn(sentence, from, mark).isPresent();
    boolean within = placed && state; // "the state's governor": of some state
    if (within) {
      unnamed = true;
      return from > 0 && token(from - 1).tag().equals("DT") ? from - 1 : from;
    }
    if (!country && (state || isStatesman(mark - 1))) {
      ofStatesman = true;
      name.ifPresent(nominal -> person = nominal.person()); // "the king's adviser"
      return determined(from);
    }
    String of = organizations.read(sentence, from, mark);
    of = of == null || !national ? of : scene.lexicon().countries().ofCapital(of).orElse(of);
    if (of == null && !country) {
      of = CommonBody.endingAt(scene, sentence, mark - 1, from).map(CommonBody::name).orElse(null);
    }
    if (of == null && local && Character.isUpperCase(token(mark - 1).text().charAt(0))) {
      of = text(from, mark); // "Harwick's MP"
    }
    if (organization == null) {
      organization = of;
      possessive = true;
      unnamed = common;
    } else {
      outer = of;
      own(of);
    }
    return determined(from);
  }

  /** With the article before it. */
  private int determined(int from) {
    return from > 0 && token(from - 1).tag().matches(".*DT|PRP\\$") ? from - 1 : from;
  }

  /**
   * "Alta's mayor, Bo Lind", "Alvo's chief executive": no person has one, whatever the name model
   * thinks of Alta and Alvo.
   */
  private boolean isPlace(People.Mention name) {
    return (placed || isCompany(name))
        && organization == null
        && name.via() == Via.NAME
        && name.end() == name.begin() + 1
        && titled(name.begin()) == name.begin();
  }

  /** "Alvo": by the name model a body, or what has no second name, and is no he or she. */
  private boolean isCompany(People.Mention name) {
    return ofCompany
        && (token(name.begin()).entity() == Entity.ORGANIZATION
            || scene.people().isUnknown(name.person()));
  }

  /** With what stands before the owner's name: "President Ruiz's", "Mr. Lind's". */
  private int titled(int begin) {
    int from = begin;
    while (from > 0 && isForm(from - 1)) {
      from--;
    }
    return from;
  }

  private boolean isForm(int at) {
    if (!token(at).tag().startsWith("NNP") || isName(at)) {
      return false;
    }
    Use use = scene.lexicon().titles().use(word(at));
    return scene.lexicon().honorifics().of(token(at).text()).filter(h -> !h.after()).isPresent()
        || scene.lexicon().titles().at(List.of(word(at)), 0).isPresent()
        || use == Use.PORTFOLIO
        || use == Use.RANK;
  }

  /** A body that every country has is the owner's: "Peru's Foreign Ministry". */
  private void own(String owner) {
    boolean owned = owner != null && scene.lexicon().organizations().needsOwner(organization);
    if (owned && !organization.contains("'s ") && !organization.contains("’s ")) {
      organization = owner + "'s " + organization;
    }
  }

  /** Whether the owner is a head of state or minister: "the president's adviser". */
  private boolean isStatesman(int at) {
    return scene
        .lexicon()
        .titles()
        .at(List.of(word(at)), 0)
        .map(match -> match.title().scope())
        .filter(scope -> scope == Scope.STATE || scope == Scope.PORTFOLIO)
        .isPresent();
  }

  static boolean isNominal(Token token) {
    return token.tag().startsWith("NN")
        || token.tag().startsWith("JJ")
        || token.entity() == Entity.ORGANIZATION && !token.tag().equals("POS");
  }

  /**
   * A country, a demonym or an organization's name.
   *
   * @param next the word after it
   */
  int named(int at, int next) {
    if (words.isGames(at)) {
      organization = organization == null ? text(at - 1, at + 1) : organization;
      return at - 1;
    }
    int party = words.partyBegin(at);
    if (party < at && organization == null) {
      organization = text(party, at + 1);
      return party;
    }
    int from = organizations.countryBegin(sentence, at + 1, 0);
    if (from <= at && token(at).entity() != Entity.ORGANIZATION) {
      String country = organizations.country(sentence, from, at + 1).orElseThrow();
      if (organization == null) {
        organization = country;
        printed = text(from, at + 1);
      } else {
        outer = country;
        own(country);
      }
      return from;
    }
    Optional<String> home = scene.lexicon().organizations().ofAdjective(token(at).text());
    boolean field = // "Labour Minister Ruiz"; but "the Labour minister Ruiz"
        portfolio
            && scene.lexicon().titles().use(word(at)) == Use.PORTFOLIO
            && Character.isUpperCase(token(next).text().codePointAt(0));
    if (national && home.isPresent() && !field && !words.isOfParty(at)) {
      organization = organization == null ? home.get() : organization;
      return at;
    }
    Optional<String> region = scene.lexicon().countries().region(token(at).text());
    if (region.isPresent() && token(at).entity() == Entity.PERSON && !isName(at)) {
      organization = organization == null ? region.get() : organization;
      return at; // "Hesse premier"
    }
    if (organization == null && words.isPartyAdjective(at, next)) {
      organization = token(at).text();
      return at;
    }
    return words.isBody(at, next) ? body(at, next) : NOTHING;
  }

  private int body(int at, int next) {
    int[] run = {at, at + 1};
    for (int[] each : organizations.names().runs(sentence, 0, at + 1)) {
      run = each[1] == at + 1 ? each : run;
    }
    if (run[0] == at - 1
        && scene.lexicon().titles().use(word(at)) == Use.PORTFOLIO
        && !organizations.canonical(token(run[0]).text()).equals(token(run[0]).text())) {
      return NOTHING; // "EU Trade Commissioner": of the EU, for trade
    }
    run[0] = words.withAdjective(run[0]);
    while (run[0] < at
        && (isName(run[0])
            || !isOfPlace(run[0])
                && (scene.lexicon().titles().use(word(run[0])) == Use.IGNORED
                    || scene.lexicon().status().at(Place.BEFORE, word(run[0])) != null))) {
      run[0]++;
    }
    if (organization == null) {
      boolean longer = token(run[0]).tag().equals("JJ") && run[1] - run[0] > 1;
      String of = longer ? text(run[0], run[1]) : organizations.read(sentence, run[0], run[1]);
      boolean joining = words.isJoining(next, scene.lexicon().titles().use(word(at)));
      if (words.isCommon(at, of)) {
        return NOTHING;
      }
      if (of == null
          && (joining || ofBody || ofCompany || placed)
          && token(at).tag().startsWith("NNP")) {
        of = text(run[0], run[1]); // "Alvo chief executive Bo Lind"
      }
      organization = joining ? (of == null ? token(at).text() : of) + " " + word(next) : of;
      printed = text(run[0], run[1]);
    }
    return run[0];
  }

  /** "New" of "New York", "Great" of "Great Lakes". */
  private boolean isOfPlace(int at) {
    return token(at).entity() == Entity.LOCATION && token(at + 1).entity() == Entity.LOCATION;
  }

  /** "foreign ministry" in "the foreign ministry spokesman". */
  int commonBody(int at, int floor) {
    Optional<CommonBody> body =
        organization == null
            ? CommonBody.endingAt(scene, sentence, at, floor)
                .or(() -> CommonBody.ministryOf(scene, sentence, at, floor))
            : Optional.empty();
    body.ifPresent(found -> organization = found.name());
    int union =
        body.isEmpty() && organization == null ? organizations.unionBegin(sentence, at, floor) : at;
    if (union < at) {
      organization = text(union, at + 1);
      return union; // "the teachers' union president"
    }
    return body.map(CommonBody::begin).orElse(NOTHING);
  }

  private boolean isName(int at) {
    return scene.overlapsName(sentence.index(), at);
  }

  private String text(int begin, int end) {
    return new Parse(sentence).text(scene.article().article().text(), begin, end);
  }

  private Token token(int at) {
    return sentence.tokens().get(at);
  }

  private String word(int at) {
    return token(at).text().toLowerCase(Locale.ROOT);
  }
}
