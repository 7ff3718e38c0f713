package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import newsgraph.lexicon.OfficeTitles.Match;
import newsgraph.lexicon.OfficeTitles.Scope;
import newsgraph.lexicon.OfficeTitles.Title;
import newsgraph.lexicon.OfficeTitles.Use;
import newsgraph.lexicon.StatusWords.Place;
import newsgraph.lexicon.StatusWords.Status;
import newsgraph.model.ArticleFacts.OfficeKind;
import newsgraph.model.ArticleFacts.OfficeStatus;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;
import newsgraph.model.Sentence.Token;

/** Finds the noun phrases of a sentence that name an office. One for each article. */
final class PostReader {
  private static final String FORMER_PREFIX = "ex-";

  private final OfficeScene scene;

  PostReader(OfficeScene scene) {
    this.scene = scene;
  }

  /** The offices that a sentence names, in order; they do not overlap in their titles. */
  List<Post> read(Sentence sentence) {
    List<String> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      words.add(singular(token));
    }
    List<Post> posts = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      if (isPartysName(sentence, at) || isFieldOfLast(sentence, at, posts)) {
        continue;
      }
      Optional<Match> match = match(sentence, words, at);
      if (match.isPresent() && isTitle(sentence, at, at + match.get().length())) {
        int floor = posts.isEmpty() ? 0 : posts.get(posts.size() - 1).nameEnd();
        posts.add(post(sentence, at, floor, match.get()));
        at += match.get().length() - 1;
      }
    }
    return SharedWords.share(scene, sentence, posts);
  }

  /** "leader of the opposition Alpine Party": the last word of the longest title is another's. */
  private Optional<Match> match(Sentence sentence, List<String> words, int at) {
    Optional<Match> longest = scene.lexicon().titles().at(words, at);
    int end = longest.map(m -> at + m.length()).orElse(at);
    boolean others =
        end - at > 2
            && end < words.size()
            && Character.isUpperCase(sentence.tokens().get(end).text().codePointAt(0))
            && sentence.tokens().get(end - 2).tag().equals("DT")
            && !startsName(sentence, end);
    return others ? scene.lexicon().titles().at(words.subList(0, end - 2), at) : longest;
  }

  /** "Alpine Party chief": of the Alpine Party, its chief. */
  private boolean isPartysName(Sentence sentence, int at) {
    return at > 0
        && sentence.tokens().get(at).text().matches("[Pp]arty")
        && sentence.tokens().get(at - 1).tag().matches("NNP.*|JJ")
        && (at > 1 || sentence.tokens().get(at).text().equals("Party") || isParty(sentence, 0))
        && Character.isUpperCase(sentence.tokens().get(at - 1).text().codePointAt(0));
  }

  /** Whether a word alone tells a party: "Communist" can open a sentence, "Main" is none. */
  private boolean isParty(Sentence sentence, int at) {
    return scene
        .lexicon()
        .organizations()
        .kind(sentence.tokens().get(at).text() + "s")
        .filter(kind -> kind == OfficeKind.PARTY)
        .isPresent();
  }

  /** "Minister of justice Ana Ruiz": she is no justice. */
  private boolean isFieldOfLast(Sentence sentence, int at, List<Post> posts) {
    Post last = posts.isEmpty() ? null : posts.get(posts.size() - 1);
    return last != null
        && last.entry().scope() == Scope.PORTFOLIO
        && last.nameEnd() < at
        && at < last.end()
        && scene.lexicon().titles().use(lower(sentence, at)) == Use.PORTFOLIO;
  }

  /** "two of his own Ministers": a plural that the tagger takes for a name. */
  private boolean isPluralTitle(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return token.tag().equals("NNP")
        && word.endsWith("s")
        && scene.lexicon().titles().at(List.of(word), 0).isEmpty()
        && scene
            .lexicon()
            .titles()
            .at(List.of(word.substring(0, word.length() - 1)), 0)
            .filter(m -> m.length() == 1)
            .isPresent();
  }

  private String singular(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    if (word.startsWith(FORMER_PREFIX) && word.length() > FORMER_PREFIX.length()) {
      word = word.substring(FORMER_PREFIX.length());
    }
    if (token.tag().equals("NNS") && !word.contains("’") && !word.contains("'")) {
      return token.lemma().toLowerCase(Locale.ROOT);
    }
    if ((token.tag().equals("NNPS") || isPluralTitle(token)) && word.endsWith("s")) {
      return word.endsWith("ies")
          ? word.substring(0, word.length() - 3) + "y"
          : word.substring(0, word.length() - 1);
    }
    return word;
  }

  /** Whether the words are a title here, not a part of a name: "the Prime Minister's Office". */
  private boolean isTitle(Sentence sentence, int begin, int end) {
    List<Token> tokens = sentence.tokens();
    String tag = tokens.get(end - 1).tag();
    if (!tag.startsWith("NN") && !tag.startsWith("JJ") && end - begin == 1) {
      return false;
    }
    if (tag.startsWith("JJ") && !startsName(sentence, end) && end - begin == 1) {
      return false;
    }
    for (int i = begin; i < end; i++) {
      if (scene.overlapsName(sentence.index(), i)) {
        return false;
      }
    }
    if (end - begin == 1 && (isModifier(sentence, begin) || isField(sentence, begin))) {
      return false;
    }
    Token last = tokens.get(end - 1);
    boolean body = last.entity() == Entity.ORGANIZATION;
    boolean heads = // "Minister of Steel", which the name model takes for a body
        end < tokens.size()
            && tokens.get(end).text().matches("of|for")
            && (begin == 0 || tokens.get(begin - 1).entity() != Entity.ORGANIZATION);
    boolean inName =
        body
            && !heads
            && (end < tokens.size() && tokens.get(end).entity() == Entity.ORGANIZATION
                || begin > 0
                    && tokens.get(begin - 1).tag().equals("IN")
                    && tokens.get(begin - 1).entity() == Entity.ORGANIZATION);
    boolean compound =
        end < tokens.size()
            && tokens.get(end).tag().matches("NNS?")
            && tokens.get(end - 1).tag().equals("NN")
            && scene.lexicon().titles().at(List.of(singular(tokens.get(end))), 0).isEmpty()
            && scene.lexicon().status().at(Place.AFTER, singular(tokens.get(end))) == null;
    boolean inPlain =
        end - begin == 1
            && begin > 1
            && tokens.get(begin - 1).text().equals("of")
            && tokens.get(begin - 2).tag().startsWith("NNP")
            && tokens.get(begin).tag().startsWith("NNP")
            && !startsName(sentence, end);
    return !inName && !compound && !inPlain;
  }

  /** Whether a word that can be either belongs to the title after it: "chief spokesman". */
  private boolean isModifier(Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    if (!isModifier(scene.lexicon().titles().use(lower(sentence, at)))
        || at + 1 >= tokens.size()
        || startsName(sentence, at + 1)) {
      return false;
    }
    Optional<Match> next = scene.lexicon().titles().at(List.of(singular(tokens.get(at + 1))), 0);
    return next.isPresent()
        ? next.get().title().scope() != Scope.RANK
        : tokens.get(at + 1).tag().matches("NNS?|JJ");
  }

  /** "justice" in "justice minister". */
  private boolean isField(Sentence sentence, int at) {
    return at + 1 < sentence.tokens().size()
        && scene.lexicon().titles().use(lower(sentence, at)) == Use.PORTFOLIO
        && scene
            .lexicon()
            .titles()
            .at(List.of(singular(sentence.tokens().get(at + 1))), 0)
            .filter(m -> m.title().scope() == Scope.PORTFOLIO)
            .isPresent();
  }

  private static boolean isModifier(Use use) {
    return use == Use.MODIFIER || use == Use.RANK;
  }

  private boolean startsName(Sentence sentence, int at) {
    return scene.name(sentence.index(), at).isPresent();
  }

  private Post post(Sentence sentence, int at, int floor, Match match) {
    PostPremodifiers before = new PostPremodifiers(scene, sentence, at, floor, match.title());
    PhraseOwner owner = before.owner();
    Title entry =
        owner.ofStatesman()
            ? match.title().in(Scope.STATE)
            : owner.unnamed() || isOfBody(match.title(), before.title())
                ? inBody(match.title())
                : match.title();
    int nameEnd = at + match.length();
    Status status = before.status();
    Status after = null;
    int skip = nameEnd < sentence.tokens().size() && isHyphen(sentence, nameEnd) ? 1 : 0;
    if (nameEnd + skip < sentence.tokens().size()) {
      after =
          scene.lexicon().status().at(Place.AFTER, singular(sentence.tokens().get(nameEnd + skip)));
    }
    if (after != null) {
      nameEnd += skip + 1;
      status = status == null || status == Status.CURRENT ? after : status;
    }
    if (lower(sentence, at).startsWith(FORMER_PREFIX)) {
      status = Status.FORMER;
    }
    if (status == null && entry.status() != null) {
      status = Status.valueOf(entry.status().name());
    } else if (entry.status() == OfficeStatus.CANDIDATE && status == Status.CURRENT) {
      status = Status.CANDIDATE;
    }
    boolean posted = entry.scope() == Scope.ENVOY && owner.outer() != null;
    PostComplement complement =
        new PostComplement(
            scene, sentence, entry, nameEnd, posted ? owner.outer() : owner.organization());
    int head = at + match.length() - 1;
    boolean plural =
        sentence.tokens().get(head).tag().matches("NNP?S")
            || isPluralTitle(sentence.tokens().get(head))
            || isPluralShort(sentence, head);
    String field = complement.title();
    if (posted && field.isEmpty()) {
      String place = owner.printed();
      boolean acronym = place.equals(place.toUpperCase(Locale.ROOT));
      field = (acronym ? " to the " : " to ") + place.toLowerCase(Locale.ROOT);
    }
    String title = (before.title() + entry.name() + field).strip();
    if (entry.scope() == Scope.STATE && field.startsWith(" for ")) {
      entry = // "Secretary of State for Wales": one of many, and not the American
          new Title(entry.name(), Scope.PORTFOLIO, entry.kind(), List.of(), entry.status(), true);
    }
    Title spoken =
        complement.ofState() && entry.scope() == Scope.BODY ? entry.in(Scope.STATE) : null;
    boolean ofUnnamed = complement.end() > nameEnd && complement.organization() == null;
    return new Post(
        sentence.index(),
        before.begin(),
        complement.end(),
        nameEnd,
        head,
        spoken != null ? spoken : ofUnnamed && complement.owner() < 0 ? inBody(entry) : entry,
        title,
        organization(entry, owner, complement),
        complement.owner() >= 0 ? complement.owner() : owner.person(),
        status,
        before.definite(),
        plural);
  }

  /**
   * What stands before the title of a head of state and is neither a country nor a body is no
   * organization: "the World War prime minister". "Of" and a possessive always name one, and a
   * president can be anybody's.
   */
  private String organization(Title entry, PhraseOwner owner, PostComplement complement) {
    String named = complement.organization();
    boolean before = Objects.equals(named, owner.organization()) && !owner.possessive();
    boolean known =
        named == null
            || entry.scope() != Scope.STATE
            || entry.kind() == null
            || !before
            || scene.organizations().isCountry(named)
            || scene.lexicon().organizations().kind(named).isPresent();
    return known || scene.organizations().isNamed(named) ? named : null;
  }

  /** A president need not be a country's: "their president", "the federation president". */
  private static Title inBody(Title title) {
    boolean open = title.scope() == Scope.STATE && title.kind() == null;
    return open ? title.in(Scope.BODY) : title;
  }

  private boolean isOfBody(Title title, String before) {
    for (String word : before.strip().split(" ")) {
      Use use = scene.lexicon().titles().use(word);
      if (!word.isEmpty() && use != Use.RANK && use != Use.MODIFIER) {
        return title.scope() == Scope.STATE && title.kind() == null;
      }
    }
    return false;
  }

  /** "Sens.": the plural of "Sen.". */
  private boolean isPluralShort(Sentence sentence, int at) {
    String word = lower(sentence, at);
    return word.endsWith("s.")
        && scene
            .lexicon()
            .titles()
            .at(List.of(word.substring(0, word.length() - 2) + "."), 0)
            .isPresent();
  }

  private static boolean isHyphen(Sentence sentence, int at) {
    return sentence.tokens().get(at).text().equals("-");
  }

  private static String lower(Sentence sentence, int at) {
    return sentence.tokens().get(at).text().toLowerCase(Locale.ROOT);
  }
}
