package newsgraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsgraph.extract.QuoteSpeaker.Speaker;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Cue;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence;

/**
 * Whom "I" stands for: in a quotation, whoever says it. "Ruiz left. 'I saw Lind,' said Holm": Holm.
 * A quotation that nobody is told to say goes on with the one before: "'I saw Lind,' said Holm. 'I
 * told her so.'" Where nobody is told to say it, "I" is nobody, whatever coreference took it for.
 */
final class FirstPerson {
  /** In sentences: the longest quotation whose speaker is told at its end. */
  private static final int LONGEST_QUOTATION = 12;

  /** In words: how far before a quotation within a quotation its verb stands. */
  private static final int INNER_VERB = 4;

  private final AnnotatedArticle article;
  private final People people;
  private final MeetingWords words;

  FirstPerson(AnnotatedArticle article, People people, MeetingWords words) {
    this.article = article;
    this.people = people;
    this.words = words;
  }

  /** The people, with the first persons of all quotations put right. */
  People resolve() {
    Map<TokenPlace, Integer> spoken = new LinkedHashMap<>();
    new Interview(article, people)
        .answers()
        .forEach(m -> spoken.put(TokenPlace.ofBegin(m), m.person()));
    Quotation quotation = new Quotation();
    Speaker last = Speaker.NONE;
    for (Sentence sentence : article.sentences()) {
      if (!sentence.kind().isStory()) {
        continue;
      }
      boolean opens = sentence.index() > 0 && article.opensParagraph(sentence.index());
      if (opens) {
        quotation = new Quotation();
      }
      boolean goesOn = quotation.isOpen();
      Parse parse = new Parse(sentence);
      Quotation.Part part = quotation.read(parse);
      Speaker speaker = speaker(parse, part.all());
      if (!speaker.told() && quotation.isOpen()) {
        speaker = next(sentence.index(), quotation);
      }
      if (speaker.nominal()) {
        speaker = Speaker.of(onlyOneBefore(sentence.index()));
      }
      boolean any = part.isAny();
      if (!speaker.told() && (goesOn || any)) {
        speaker = last;
      }
      if (any) {
        add(parse, part, speaker.person(), spoken);
      }
      last = any ? speaker : before(parse);
    }
    List<People.Mention> mentions = new ArrayList<>();
    for (People.Mention mention : people.mentions()) {
      if (mention.via() != Via.PRONOUN || !spoken.containsKey(TokenPlace.ofBegin(mention))) {
        mentions.add(mention);
      }
    }
    spoken.forEach(
        (place, person) -> {
          if (person != null) {
            mentions.add(People.Mention.pronoun(place.sentence(), place.token(), person));
          }
        });
    return new People(people.persons(), mentions);
  }

  private Speaker speaker(Parse parse, boolean[] quoted) {
    return new QuoteSpeaker(parse, quoted, people, words).find();
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
      Speaker speaker = speaker(parse, on.read(parse).all());
      if (speaker.told()) {
        return speaker;
      }
    }
    return Speaker.NONE;
  }

  /**
   * "Between them stood Ruiz. 'I saw light,' the mediator said": the one person of the sentence
   * before, if it is nobody named in the quotation; null if there is none.
   */
  private Integer onlyOneBefore(int index) {
    if (index == 0 || !article.sentences().get(index - 1).kind().isStory()) {
      return null;
    }
    List<Integer> before =
        people.inSentence(index - 1).stream().map(People.Mention::person).distinct().toList();
    boolean spokenOf =
        people.inSentence(index).stream()
            .anyMatch(m -> m.via() == Via.NAME && before.contains(m.person()));
    return before.size() == 1 && !spokenOf ? before.get(0) : null;
  }

  /** "Ruiz told reporters about it. 'I saw her'": the subject of a verb of saying. */
  private Speaker before(Parse parse) {
    QuoteSpeaker told = new QuoteSpeaker(parse, new boolean[parse.size()], people, words);
    for (int verb = 0; verb < parse.size(); verb++) {
      boolean main = parse.head(verb) < 0 && parse.tagged(verb, "V");
      if (main && words.is(Cue.REPORT, "verb", parse.lemma(verb))) {
        return told.subject(verb).map(Speaker::of).orElse(Speaker.NONE);
      }
    }
    return Speaker.NONE;
  }

  private void add(
      Parse parse, Quotation.Part part, Integer person, Map<TokenPlace, Integer> spoken) {
    for (int token = 0; token < parse.size(); token++) {
      if (part.all()[token] && isFirstPerson(parse, token)) {
        Integer speaker = part.inner()[token] ? within(parse, part, token, person) : person;
        spoken.put(new TokenPlace(parse.sentence().index(), token), speaker);
      }
    }
  }

  /** Whether a word means who speaks. */
  static boolean isFirstPerson(Parse parse, int token) {
    String word = parse.token(token).text().toLowerCase(Locale.ROOT);
    return Parse.isOneOf(word, "i", "me", "my", "mine", "myself");
  }

  /** "She recalled: 'He said, "Give me two weeks"'": who is quoted within a quotation. */
  private Integer within(Parse parse, Quotation.Part part, int token, Integer outer) {
    int mark = token;
    while (mark >= 0 && part.inner()[mark]) {
      mark--;
    }
    for (int verb = mark - 1; verb > 0 && verb >= mark - INNER_VERB; verb--) {
      if (parse.token(verb).tag().matches("VB[DZP]")) {
        String subject = parse.token(verb - 1).text();
        return subject.equals("I")
            ? outer
            : people
                .at(parse.sentence().index(), verb - 1)
                .map(People.Mention::person)
                .orElse(null);
      }
    }
    return outer;
  }
}
