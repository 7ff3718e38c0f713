package newsgraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Cue;
import newsgraph.lexicon.MeetingWords.Trait;

/** Finds who is told in a sentence to say what is quoted in it: "'I saw Lind,' said Holm". */
final class QuoteSpeaker {
  /** In words: how far from the quotation its verb stands, if it is no verb of saying. */
  private static final int NEAR = 8;

  /** In words: the same where what is quoted may be written. */
  private static final int FAR = 14;

  /** In words: the longest title between "said" and a name. */
  private static final int LONGEST_TITLE = 6;

  private final Parse parse;
  private final boolean[] quoted;
  private final People people;
  private final MeetingWords words;

  QuoteSpeaker(Parse parse, boolean[] quoted, People people, MeetingWords words) {
    this.parse = parse;
    this.quoted = quoted;
    this.people = people;
    this.words = words;
  }

  /**
   * Who speaks the quotations of a sentence.
   *
   * @param told whether the article says so, if only by naming nobody whom it knows
   * @param person index of the person; null if it is not known
   * @param nominal whether nothing but a definite noun tells: "the mediator said"
   */
  record Speaker(boolean told, Integer person, boolean nominal) {
    static final Speaker NONE = new Speaker(false, null, false);

    static Speaker of(Integer person) {
      return new Speaker(true, person, false);
    }
  }

  /** The one who is told to say it. */
  Speaker find() {
    for (int mark = 1; mark < parse.size(); mark++) {
      if (quoted[mark - 1] && !quoted[mark]) {
        Optional<Speaker> after = after(mark + 1);
        if (after.isPresent()) {
          return after.get();
        }
      }
    }
    int verb = verb();
    if (verb < 0) {
      return inTheWordsOf();
    }
    boolean says = isReport(verb) || !isOfThing(verb);
    return Speaker.of(says ? subject(verb).orElse(null) : null);
  }

  /**
   * "', Holm, 58, told reporters", "', the mediator said": the subject and its verb right behind
   * the quotation, whatever the parser made of them.
   */
  private Optional<Speaker> after(int from) {
    int verb = from;
    while (verb < parse.size()
        && verb - from <= FAR
        && !quoted[verb]
        && (parse.token(verb).tag().matches("DT|RB|JJ.*|NN.*|HYPH|CD|VBN|PRP|POS|,|CC|IN|-.RB-")
            || people.at(parse.sentence().index(), verb).isPresent())) {
      verb++;
    }
    if (verb == from || verb >= parse.size() || !parse.token(verb).tag().matches("VB[DZP]|MD")) {
      return Optional.empty();
    }
    int begin = from;
    while (begin < verb
        && parse.token(begin).tag().matches("DT|RB|JJ.*|NN.*|HYPH|CD|VBN")
        && people.at(parse.sentence().index(), begin).isEmpty()) {
      begin++;
    }
    int name = begin;
    int end = verb;
    Optional<People.Mention> who =
        people
            .at(parse.sentence().index(), name)
            .filter(m -> m.begin() <= name && m.end() <= end)
            .filter(m -> m.end() == end || parse.token(m.end()).text().matches(",|\\(|-LRB-"));
    if (who.isPresent()) {
      return who.map(m -> Speaker.of(m.person()));
    }
    boolean definite = begin == verb && parse.lemma(from).equals("the");
    return definite && isReport(verb) && isPerson(from, verb - 1)
        ? Optional.of(new Speaker(true, null, true))
        : Optional.empty();
  }

  /** "the mediator", "the 73-year-old Italian prelate", "the Norwegian": not a thing that says. */
  private boolean isPerson(int from, int noun) {
    return parse.token(noun).tag().matches("NN|NNP|JJ")
        && (words.isSide(parse.lemma(noun))
            || parse.tagged(noun, "JJ")
            || IntStream.range(from + 1, noun).anyMatch(t -> parse.tagged(t, "JJ")));
  }

  /** "in Lind's words, '...'", "by her own account '...'". */
  private Speaker inTheWordsOf() {
    for (int noun = 1; noun < parse.size(); noun++) {
      int owner = parse.child(noun, "nmod:poss");
      if (!quoted[noun]
          && owner >= 0
          && words.has(Trait.WORDING, parse.token(noun).text())
          && parse.preposition(noun).matches("in|by")) {
        return Speaker.of(
            people.at(parse.sentence().index(), owner).map(People.Mention::person).orElse(null));
      }
    }
    return Speaker.NONE;
  }

  /** The verb that tells of saying it; -1 if there is none. */
  private int verb() {
    int best = -1;
    int nearest = Integer.MAX_VALUE;
    for (int verb = 0; verb < parse.size(); verb++) {
      if (quoted[verb] || !isFinite(verb)) {
        continue;
      }
      int distance = distance(verb);
      if ((isReport(verb) || distance <= NEAR || distance <= FAR && isOfThing(verb))
          && distance < nearest
          && hasSubject(verb)) {
        nearest = distance;
        best = verb;
      }
    }
    return best < 0 || isReport(best) ? best : reportAbove(best).orElse(best);
  }

  /** "Lind said she left because it 'made me ill'": the verb of saying over that of the clause. */
  private Optional<Integer> reportAbove(int verb) {
    for (int at = parse.head(verb); at >= 0; at = parse.head(at)) {
      if (at < verb && !quoted[at] && isFinite(at) && isReport(at) && hasSubject(at)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private boolean isReport(int verb) {
    return words.is(Cue.REPORT, "verb", parse.lemma(verb));
  }

  private boolean isFinite(int verb) {
    return parse.token(verb).tag().matches("VB[DZPN]")
        || parse.tagged(verb, "VB") && parse.hasChild(verb, "aux", "would");
  }

  /** "read aloud a letter: '...'": what is quoted need not be said by who reads it. */
  private boolean isOfThing(int verb) {
    for (int token = verb + 1; token < parse.size() && !quoted[token]; token++) {
      if (parse.token(token).tag().matches("NNS?")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasSubject(int verb) {
    return behind(verb).isPresent()
        || new Clause(parse, words).subjects(verb).stream().anyMatch(s -> !quoted[s]);
  }

  /** How many words a verb is away from the nearest quotation. */
  private int distance(int verb) {
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
  Optional<Integer> subject(int verb) {
    Optional<People.Mention> behind = behind(verb);
    if (behind.isPresent()) {
      return behind.map(People.Mention::person);
    }
    List<Integer> subjects = new Clause(parse, words).subjects(verb);
    return subjects.size() == 1
        ? new NamedSide(parse, people).person(subjects.get(0)).map(People.Mention::person)
        : Optional.empty();
  }

  /** "', said Minister Holm": the name behind the verb that follows a quotation. */
  private Optional<People.Mention> behind(int verb) {
    boolean follows =
        verb > 0
            && (parse.token(verb - 1).tag().equals("''")
                || verb > 1 && quoted[verb - 2] && !quoted[verb - 1]);
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
}
