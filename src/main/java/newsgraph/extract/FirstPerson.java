package newsgraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Cue;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence;

/**
 * Whom "I" stands for: in a quotation, whoever says it. "Ruiz left. 'I saw Lind,' said Holm": Holm.
 * A quotation that nobody is told to say goes on with the one before: "'I saw Lind,' said Holm. 'I
 * told her so.'" What coreference took "I" for gives way.
 */
final class FirstPerson {
  /** In words: how far from the quotation its verb stands, if it is no verb of saying. */
  private static final int NEAR = 8;

  /** In words: the same where what is quoted may be written. */
  private static final int FAR = 14;

  /** In sentences: the longest quotation whose speaker is told at its end. */
  private static final int LONGEST_QUOTATION = 12;

  /** In words: the longest title between "said" and a name. */
  private static final int LONGEST_TITLE = 6;

  private final AnnotatedArticle article;
  private final People people;
  private final MeetingWords words;

  FirstPerson(AnnotatedArticle article, People people, MeetingWords words) {
    this.article = article;
    this.people = people;
    this.words = words;
  }

  /**
   * Who speaks the quotations of a sentence.
   *
   * @param told whether the article says so, if only by naming nobody whom it knows
   * @param person index of the person; null if it is not known
   */
  private record Speaker(boolean told, Integer person) {
    static final Speaker NONE = new Speaker(false, null);
  }

  /** Where a pronoun stands: the indices of its sentence and of its token there. */
  private record Place(int sentence, int token) {
    static Place of(People.Mention mention) {
      return new Place(mention.sentence(), mention.begin());
    }

    Optional<People.Mention> mention(Integer person) {
      return Optional.ofNullable(person)
          .map(p -> new People.Mention(sentence, token, token + 1, token, p, Via.PRONOUN));
    }
  }

  /** The people, with the first persons of all quotations put right. */
  People resolve() {
    Map<Place, Integer> spoken = new LinkedHashMap<>();
    Quotation quotation = new Quotation();
    Speaker last = Speaker.NONE;
    for (Sentence sentence : article.sentences()) {
      if (!sentence.kind().isStory()) {
        continue;
      }
      if (sentence.index() > 0 && article.opensParagraph(sentence.index())) {
        quotation = new Quotation();
      }
      boolean goesOn = quotation.isOpen();
      Parse parse = new Parse(sentence);
      boolean[] quoted = quotation.read(parse);
      Speaker speaker = speaker(parse, quoted);
      if (!speaker.told() && quotation.isOpen()) {
        speaker = next(sentence.index(), quotation);
      }
      boolean any = isAnyQuoted(quoted);
      if (!speaker.told() && (goesOn || any)) {
        speaker = last;
      }
      if (any && speaker.told()) {
        add(parse, quoted, speaker.person(), spoken);
      }
      last = any ? speaker : before(parse);
    }
    List<People.Mention> mentions = new ArrayList<>();
    for (People.Mention mention : people.mentions()) {
      if (mention.via() != Via.PRONOUN || !spoken.containsKey(Place.of(mention))) {
        mentions.add(mention);
      }
    }
    spoken.forEach((place, person) -> place.mention(person).ifPresent(mentions::add));
    return new People(people.persons(), mentions);
  }

  /** Where quotation marks are open, from the beginning of a paragraph on. */
  private static final class Quotation {
    private boolean open;

    Quotation() {}

    Quotation(Quotation of) {
      this.open = of.open;
    }

    boolean isOpen() {
      return open;
    }

    /** Which tokens of the next sentence are quoted; the marks are not. */
    boolean[] read(Parse parse) {
      boolean[] quoted = new boolean[parse.size()];
      for (int token = 0; token < parse.size(); token++) {
        String tag = parse.token(token).tag();
        boolean mark = tag.equals("``") || tag.equals("''");
        if (mark) {
          open = parse.token(token).text().equals("\"") ? !open : tag.equals("``");
        }
        quoted[token] = open && !mark;
      }
      return quoted;
    }
  }

  private static boolean isAnyQuoted(boolean[] quoted) {
    for (boolean one : quoted) {
      if (one) {
        return true;
      }
    }
    return false;
  }

  /** "'I was there. I saw Lind,' said Holm": who is told where the quotation ends. */
  private Speaker next(int index, Quotation quotation) {
    Quotation on = new Quotation(quotation);
    int end = Math.min(article.sentences().size(), index + 1 + LONGEST_QUOTATION);
    for (int at = index + 1; at < end && on.isOpen(); at++) {
      if (article.opensParagraph(at)) {
        return Speaker.NONE;
      }
      Parse parse = new Parse(article.sentences().get(at));
      Speaker speaker = speaker(parse, on.read(parse));
      if (speaker.told()) {
        return speaker;
      }
    }
    return Speaker.NONE;
  }

  /** "Ruiz told reporters about it. 'I saw her'": the subject of a verb of saying. */
  private Speaker before(Parse parse) {
    for (int verb = 0; verb < parse.size(); verb++) {
      boolean main = parse.head(verb) < 0 && parse.tagged(verb, "V");
      if (main && words.is(Cue.REPORT, "verb", parse.lemma(verb))) {
        return subject(parse, verb).map(p -> new Speaker(true, p)).orElse(Speaker.NONE);
      }
    }
    return Speaker.NONE;
  }

  /** Who is told in a sentence to say what is quoted in it. */
  private Speaker speaker(Parse parse, boolean[] quoted) {
    int best = -1;
    int nearest = Integer.MAX_VALUE;
    for (int verb = 0; verb < parse.size(); verb++) {
      if (quoted[verb] || !parse.token(verb).tag().matches("VB[DZPN]")) {
        continue;
      }
      boolean report = words.is(Cue.REPORT, "verb", parse.lemma(verb));
      int distance = distance(parse, quoted, verb);
      if ((report || distance <= NEAR || distance <= FAR && isOfThing(parse, quoted, verb))
          && distance < nearest
          && hasSubject(parse, quoted, verb)) {
        nearest = distance;
        best = verb;
      }
    }
    if (best < 0) {
      return Speaker.NONE;
    }
    boolean says =
        words.is(Cue.REPORT, "verb", parse.lemma(best)) || !isOfThing(parse, quoted, best);
    return new Speaker(true, says ? subject(parse, best).orElse(null) : null);
  }

  /** "read aloud a letter: '...'": what is quoted need not be said by who reads it. */
  private static boolean isOfThing(Parse parse, boolean[] quoted, int verb) {
    for (int token = verb + 1; token < parse.size() && !quoted[token]; token++) {
      if (parse.token(token).tag().matches("NNS?")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasSubject(Parse parse, boolean[] quoted, int verb) {
    return behind(parse, verb).isPresent()
        || new Clause(parse, words).subjects(verb).stream().anyMatch(s -> !quoted[s]);
  }

  /** How many words a verb is away from the nearest quotation. */
  private static int distance(Parse parse, boolean[] quoted, int verb) {
    for (int distance = 1; distance < parse.size(); distance++) {
      int left = verb - distance;
      int right = verb + distance;
      if (left >= 0 && quoted[left] || right < quoted.length && quoted[right]) {
        return distance;
      }
    }
    return Integer.MAX_VALUE;
  }

  /** The one who does what a verb says. */
  private Optional<Integer> subject(Parse parse, int verb) {
    Optional<People.Mention> behind = behind(parse, verb);
    if (behind.isPresent()) {
      return behind.map(People.Mention::person);
    }
    List<Integer> subjects = new Clause(parse, words).subjects(verb);
    return subjects.size() == 1
        ? new NamedSide(parse, people).person(subjects.get(0)).map(People.Mention::person)
        : Optional.empty();
  }

  /** "', said Minister Holm": the name behind the verb that follows a quotation. */
  private Optional<People.Mention> behind(Parse parse, int verb) {
    boolean follows = verb > 0 && parse.token(verb - 1).tag().equals("''");
    int name = verb + 1;
    while (follows
        && name < parse.size()
        && name - verb <= LONGEST_TITLE
        && parse.token(name).tag().matches("NNP?|JJ|DT")
        && people.at(parse.sentence().index(), name).isEmpty()) {
      name++;
    }
    int begin = name;
    return follows && name < parse.size()
        ? people.at(parse.sentence().index(), name).filter(m -> m.begin() == begin)
        : Optional.empty();
  }

  private static void add(
      Parse parse, boolean[] quoted, Integer person, Map<Place, Integer> spoken) {
    for (int token = 0; token < parse.size(); token++) {
      String word = parse.token(token).text().toLowerCase(Locale.ROOT);
      if (quoted[token] && Parse.isOneOf(word, "i", "me", "my", "mine", "myself")) {
        spoken.put(new Place(parse.sentence().index(), token), person);
      }
    }
  }
}
