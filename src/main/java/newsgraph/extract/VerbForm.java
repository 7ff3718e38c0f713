package newsgraph.extract;

import java.util.Locale;

/**
 * Tense, mood and negation of one verb, from its tag and auxiliaries.
 *
 * @param tense what the verb group says about time
 * @param negated whether "not", "never" or "no longer" stands with it
 */
record VerbForm(Tense tense, boolean negated) {
  /** What a verb group says about time. */
  enum Tense {
    /** "met", "was received". */
    PAST,
    /** "has met". */
    PERFECT,
    /** "meets". */
    PRESENT,
    /** "is meeting". */
    PROGRESSIVE,
    /** "will meet". */
    FUTURE,
    /** "would meet". */
    WOULD,
    /** "would have met", "was to have met". */
    UNREAL,
    /** "could meet", "may meet". */
    MAYBE,
    /** "should meet", "must meet". */
    SHOULD,
    /** "is to meet". */
    DESTINED,
    /** "to meet", "meeting": another verb decides. */
    NONE
  }

  /** Whether it is told as something that was: "met", "has met". */
  boolean isPast() {
    return tense == Tense.PAST || tense == Tense.PERFECT;
  }

  /** Reads the verb group around a verb, or around a predicate noun or adjective with a copula. */
  static VerbForm of(Parse parse, int verb) {
    boolean negated = negated(parse, verb);
    boolean bare =
        parse.token(verb).tag().equals("VB")
            && parse.relation(verb).equals("conj")
            && parse.head(verb) >= 0
            && (parse.tagged(parse.head(verb), "VB") || parse.child(parse.head(verb), "aux") >= 0)
            && parse.child(verb, "aux", "mark") < 0;
    if (bare) {
      return new VerbForm(of(parse, parse.head(verb)).tense(), negated); // "will come and meet"
    }
    String modal = "";
    boolean have = false;
    boolean haveBare = false;
    boolean be = false;
    boolean bePast = false;
    boolean been = false;
    boolean to = false;
    boolean doPast = false;
    boolean did = false;
    boolean finite = false;
    boolean bareBe = false;
    for (int child : parse.children(verb, "aux", "aux:pass", "cop", "mark")) {
      String lemma = parse.lemma(child);
      String tag = parse.token(child).tag();
      boolean would = // "I'd meet", tagged as "had"
          lemma.matches("['’]d|have") && parse.token(child).text().matches("['’]d");
      if (tag.equals("MD") || would && parse.token(verb).tag().equals("VB")) {
        modal = parse.token(child).text().toLowerCase(Locale.ROOT);
      } else if (lemma.equals("have")) {
        have = parse.token(verb).tag().matches("VB[ND]|[^V].*"); // not "would have to meet"
        haveBare = have && tag.equals("VB");
      } else if (lemma.equals("be") || lemma.equals("get")) {
        be = true;
        finite |= tag.matches("VB[DPZ]");
        bareBe |= tag.equals("VB");
        been |= tag.equals("VBN");
        bePast |= tag.equals("VBD");
      } else if (lemma.equals("do")) {
        did = true;
        doPast |= tag.equals("VBD");
      } else if (tag.equals("TO") || lemma.equals("to")) {
        to = true;
      }
    }
    if (be && isDue(parse, verb) && modal.isEmpty()) {
      return new VerbForm(been ? Tense.UNREAL : Tense.DESTINED, negated);
    }
    if (been && to && haveBare && bePast) {
      return new VerbForm(Tense.UNREAL, negated); // "was to have been received"
    }
    if (been && to && modal.isEmpty()) {
      return new VerbForm(Tense.PERFECT, negated); // "has been to see Lind"
    }
    if (to && finite && bareBe && modal.isEmpty()) {
      return new VerbForm(Tense.DESTINED, negated); // "was to be received"
    }
    boolean told =
        parse.token(verb).tag().equals("VBN")
            && parse.child(verb, "nsubj") >= 0
            && parse.child(verb, "aux", "aux:pass", "cop") < 0
            && Parse.isOneOf(parse.relation(verb), "root", "conj", "ccomp", "parataxis");
    if (told) {
      return new VerbForm(
          Tense.PAST, negated); // a past tense that the tagger took for a participle
    }
    return new VerbForm(
        tense(parse.token(verb).tag(), modal, have, haveBare, be, bePast, to, did, doPast),
        negated);
  }

  /** "was due to dine", where the parser takes "due to" for a preposition. */
  private static boolean isDue(Parse parse, int verb) {
    return parse.children(verb, "case", "mark").stream()
        .filter(due -> parse.lemma(due).equals("due"))
        .anyMatch(due -> due + 1 < parse.size() && parse.lemma(due + 1).equals("to"));
  }

  private static Tense tense(
      String tag,
      String modal,
      boolean have,
      boolean haveBare,
      boolean be,
      boolean bePast,
      boolean to,
      boolean did,
      boolean doPast) {
    switch (modal) {
      case "" -> {}
      case "will", "’ll", "'ll", "wo", "shall" -> {
        return Tense.FUTURE;
      }
      case "would", "’d", "'d" -> {
        return have ? Tense.UNREAL : Tense.WOULD;
      }
      case "should", "must", "ought" -> {
        return Tense.SHOULD;
      }
      default -> {
        return have ? Tense.UNREAL : Tense.MAYBE;
      }
    }
    if (to) {
      return be && !tag.equals("VBN") ? Tense.DESTINED : haveBare ? Tense.UNREAL : Tense.NONE;
    }
    if (have) {
      return Tense.PERFECT;
    }
    if (be) {
      return tag.equals("VBG") && !bePast ? Tense.PROGRESSIVE : bePast ? Tense.PAST : Tense.PRESENT;
    }
    if (did) {
      return doPast ? Tense.PAST : Tense.PRESENT;
    }
    return switch (tag) {
      case "VBD" -> Tense.PAST;
      case "VBZ", "VBP" -> Tense.PRESENT;
      default -> Tense.NONE;
    };
  }

  private static boolean negated(Parse parse, int verb) {
    for (int child : parse.children(verb, "advmod", "neg", "det", "cc:preconj")) {
      if (Parse.isOneOf(
          parse.lemma(child).toLowerCase(Locale.ROOT), "not", "never", "n't", "n’t", "no")) {
        return true;
      }
      if (parse.lemma(child).equals("longer") && parse.hasChild(child, "advmod", "no")) {
        return true;
      }
    }
    return parse.children(verb, "nsubj", "nsubj:pass").stream()
            .anyMatch(who -> isNobody(parse, who))
        || parse.children(verb, "obj", "obl").stream() // "met neither Ruiz nor Lind"
            .anyMatch(whom -> parse.hasChild(whom, "cc:preconj", "neither"));
  }

  /** "neither Ruiz nor Lind met Holm", "none of the ministers met him". */
  private static boolean isNobody(Parse parse, int subject) {
    return Parse.isOneOf(parse.lemma(subject).toLowerCase(Locale.ROOT), "neither", "none", "nobody")
        || parse.children(subject, "cc:preconj", "det", "cc").stream()
            .anyMatch(
                word ->
                    word < subject
                        && Parse.isOneOf(
                            parse.lemma(word).toLowerCase(Locale.ROOT), "neither", "no"));
  }
}
