package newsgraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsgraph.lexicon.OfficeTitles.Scope;
import newsgraph.lexicon.OfficeTitles.Use;
import newsgraph.lexicon.StatusWords.Place;
import newsgraph.lexicon.StatusWords.Status;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;
import newsgraph.model.Sentence.Token;

/**
 * Reads the words before a title, from right to left: "Peru's former veteran deputy foreign" before
 * "minister" gives the organization, the status and the rest of the title. Made for one phrase.
 */
final class PostPremodifiers {
  private static final int DETERMINER_WITHIN = 4;

  private final OfficeScene scene;
  private final Sentence sentence;
  private final OrganizationReader organizations;

  private final int floor;
  private final boolean ofState;
  private final boolean ofPortfolio;
  private final boolean capitalized;
  private int begin;
  private String outer;
  private String printed;
  private String title = "";
  private String organization;
  private int owner = -1;
  private Status status;
  private boolean definite;
  private boolean ofStatesman;

  PostPremodifiers(OfficeScene scene, Sentence sentence, int titleBegin, int floor, Scope scope) {
    this.scene = scene;
    this.sentence = sentence;
    this.organizations = scene.organizations();
    this.begin = titleBegin;
    this.floor = floor;
    this.capitalized = Character.isUpperCase(sentence.tokens().get(titleBegin).text().charAt(0));
    this.ofPortfolio = scope == Scope.PORTFOLIO;
    this.ofState = scope == Scope.STATE || scope == Scope.PORTFOLIO;
    read();
  }

  int begin() {
    return begin;
  }

  /** The words of the title that stand before its head, with a blank after each. */
  String title() {
    return title;
  }

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

  int owner() {
    return owner;
  }

  Status status() {
    return status;
  }

  /** Whether it is an office under "the president" or another unnamed leader of a country. */
  boolean ofStatesman() {
    return ofStatesman;
  }

  boolean definite() {
    return definite;
  }

  private void read() {
    while (begin > floor && step()) {
      continue;
    }
    adverb();
  }

  /** Takes one more word, or several, into the phrase; false at its left end. */
  private boolean step() {
    int at = begin - 1;
    Token token = token(at);
    String tag = token.tag();
    if (tag.equals("POS")) {
      return possessor(at);
    }
    Optional<People.Mention> name = scene.name(sentence.index(), at);
    if (name.isPresent()) {
      return ofName(name.get());
    }
    if (tag.equals("PRP$")) {
      owner = scene.person(sentence.index(), at);
      organization =
          owner < 0 && organization == null ? scene.placeBefore(sentence, at) : organization;
      begin = at;
      definite = true;
      return false;
    }
    if (tag.endsWith("DT")) {
      begin = at;
      definite = true;
      return false;
    }
    return joined(at) || statusWord(at) || named(at) || commonBody(at) || plain(at);
  }

  /** "Ruiz campaign spokesman", "a former Ruiz aide"; but a name that ends a clause is no part. */
  private boolean ofName(People.Mention name) {
    boolean joins = scene.lexicon().organizations().joins(word(begin));
    boolean starts = scene.startsSentence(sentence, name.begin());
    if (organization != null || name.begin() < floor || (starts || ofState) && !joins) {
      return false;
    }
    if (joins) {
      organization = printed(name) + " " + word(begin);
    } else {
      owner = name.person();
    }
    begin = name.begin();
    return true;
  }

  private String printed(People.Mention name) {
    return new Parse(sentence).text(scene.article().article().text(), name.begin(), name.end());
  }

  private boolean possessor(int pos) {
    Optional<People.Mention> name = scene.mention(sentence.index(), pos - 1);
    definite = true;
    if (name.isPresent() && name.get().via() != Via.NOMINAL) {
      owner = name.get().person();
      begin = name.get().begin();
      return false;
    }
    int from = pos;
    while (from > 0
        && isNominal(token(from - 1))
        && scene.name(sentence.index(), from - 1).isEmpty()) {
      from--;
    }
    boolean unnamed = from < pos && Character.isLowerCase(token(pos - 1).text().charAt(0));
    boolean state = unnamed && scene.lexicon().organizations().isState(word(pos - 1));
    boolean country = organizations.countryIn(sentence, from, pos).isPresent();
    if (from < pos && !country && (state || isStatesman(pos - 1))) {
      ofStatesman = true;
      begin = from;
    } else if (from < pos) {
      String of = organizations.read(sentence, from, pos);
      if (organization == null) {
        organization = of;
      } else {
        outer = of;
      }
      if (organization != of
          && of != null
          && scene.lexicon().organizations().needsOwner(organization)) {
        organization = of + "'s " + organization;
      }
      begin = from;
      int outer = begin - 1;
      if (outer >= 0 && (token(outer).tag().endsWith("DT") || token(outer).tag().equals("PRP$"))) {
        begin = outer;
      }
    }
    return false;
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

  private static boolean isNominal(Token token) {
    return token.tag().startsWith("NN")
        || token.tag().startsWith("JJ")
        || token.entity() == Entity.ORGANIZATION && !token.tag().equals("POS");
  }

  /** A hyphen: "then-", "U.S.-based", "counter-terrorism". */
  private boolean joined(int at) {
    if (at == 0 || !token(at).text().matches("[-–]")) {
      return false;
    }
    String before = word(at - 1);
    Status said = scene.lexicon().status().at(Place.BEFORE, before);
    if (said != null) {
      say(said);
      begin = at - 1;
      return true;
    }
    if (token(at).text().equals("-") && isNominal(token(at - 1))) {
      boolean known = scene.lexicon().titles().use(word(begin)) != Use.IGNORED;
      boolean part = token(begin).tag().startsWith("NN") && !title.isEmpty() && known;
      if (part) {
        title = before + "-" + title;
      }
      begin = at - 1;
      return true;
    }
    return false;
  }

  private boolean statusWord(int at) {
    if (at >= 2 && token(at - 1).text().equals("-")) {
      String joined = word(at - 2) + "-" + word(at);
      Status compound = scene.lexicon().status().at(Place.BEFORE, joined);
      if (compound != null) {
        say(compound);
        begin = at - 2;
        return true;
      }
    }
    Status said = scene.lexicon().status().at(Place.BEFORE, word(at));
    if (said == null || token(at).entity() == Entity.ORGANIZATION) {
      return false;
    }
    say(said);
    begin = at;
    return true;
  }

  private void say(Status said) {
    if (status == null || said.compareTo(status) < 0) {
      status = said;
    }
  }

  /** A country, a demonym or an organization's name. */
  private boolean named(int at) {
    int from = organizations.countryBegin(sentence, at + 1, 0);
    if (from <= at && token(at).entity() != Entity.ORGANIZATION) {
      String country = organizations.country(sentence, from, at + 1).orElseThrow();
      if (organization == null) {
        organization = country;
        printed = new Parse(sentence).text(scene.article().article().text(), from, at + 1);
      } else {
        outer = country;
        boolean owned = scene.lexicon().organizations().needsOwner(organization);
        if (owned && !organization.contains("'s ") && !organization.contains("’s ")) {
          organization = country + "'s " + organization;
        }
      }
      begin = from;
      return true;
    }
    Optional<String> home = scene.lexicon().organizations().ofAdjective(token(at).text());
    if (ofState && home.isPresent()) {
      organization = organization == null ? home.get() : organization;
      begin = at;
      return true;
    }
    Use use = scene.lexicon().titles().use(word(at));
    Entity entity = token(at).entity();
    boolean body = entity == Entity.ORGANIZATION || entity == Entity.LOCATION;
    boolean joining = scene.lexicon().organizations().joins(word(begin)) && use != Use.IGNORED;
    boolean capital = Character.isUpperCase(token(at).text().charAt(0));
    boolean unknown = token(at).tag().startsWith("NNP") && use == null;
    boolean name = unknown && !ofPortfolio || capital && joining;
    if (!body && !name || entity == Entity.PERSON && !joining) {
      return false;
    }
    int[] run = {at, at + 1};
    for (int[] each : organizations.runs(sentence, 0, at + 1)) {
      run = each[1] == at + 1 ? each : run;
    }
    while (run[0] < at
        && (scene.overlapsName(sentence.index(), run[0])
            || scene.lexicon().titles().use(word(run[0])) == Use.IGNORED)) {
      run[0]++;
    }
    if (organization == null) {
      String of = organizations.read(sentence, run[0], run[1]);
      organization = joining ? (of == null ? token(at).text() : of) + " " + word(begin) : of;
      printed = new Parse(sentence).text(scene.article().article().text(), run[0], run[1]);
    }
    begin = run[0];
    return true;
  }

  private boolean commonBody(int at) {
    if (organization != null || !title.isEmpty()) {
      return false;
    }
    Optional<CommonBody> body = CommonBody.endingAt(scene, sentence, at, floor);
    body.ifPresent(
        found -> {
          organization = found.name();
          begin = found.begin();
        });
    return body.isPresent();
  }

  /** A common word of the title, or one that only describes. */
  private boolean plain(int at) {
    Token token = token(at);
    String word = word(at);
    String tag = token.tag();
    Use use = scene.lexicon().titles().use(word);
    if (tag.equals("CC") && at > 0 && !title.isEmpty()) {
      Use other = scene.lexicon().titles().use(word(at - 1));
      boolean last = scene.lexicon().titles().use(title.split(" ")[0]) == Use.PORTFOLIO;
      if (last && other == Use.PORTFOLIO && word.equals("and")) {
        title = word(at - 1) + " and " + title;
        begin = at - 1;
        return true;
      }
      return false;
    }
    boolean noun = tag.startsWith("NN");
    boolean adjective = tag.startsWith("JJ");
    if (!noun && !adjective) {
      return passes(at);
    }
    boolean rank = use == Use.RANK || use == Use.MODIFIER;
    boolean lower = Character.isLowerCase(token.text().charAt(0));
    if (noun && !rank && lower && (capitalized || organization != null)) {
      return false;
    }
    boolean field = use == Use.PORTFOLIO || noun && use == null;
    if (rank || field && organization == null) {
      title = word + " " + title;
    }
    begin = at;
    return true;
  }

  /**
   * Adverbs, participles and numbers pass if an article stands before them: "the first elected".
   */
  private boolean passes(int at) {
    if (!token(at).tag().matches("RB.*|VB[GN]|CD|,")) {
      return false;
    }
    if (token(at).tag().equals(",") && (at == 0 || !token(at - 1).tag().startsWith("JJ"))) {
      return false;
    }
    for (int i = at - 1; i >= Math.max(0, at - DETERMINER_WITHIN); i--) {
      String tag = token(i).tag();
      if (tag.endsWith("DT") || tag.equals("PRP$") || tag.equals("POS")) {
        begin = at;
        return true;
      }
      if (!tag.matches("RB.*|VB[GN]|CD|JJ.*|NN|HYPH")) {
        return false;
      }
    }
    return false;
  }

  /** "now", "formerly" before the phrase. */
  private void adverb() {
    if (begin <= floor) {
      return;
    }
    Status said = scene.lexicon().status().at(Place.ADVERB, word(begin - 1));
    if (said != null) {
      say(said);
      begin--;
    }
  }

  private Token token(int at) {
    return sentence.tokens().get(at);
  }

  private String word(int at) {
    return token(at).text().toLowerCase(Locale.ROOT);
  }
}
