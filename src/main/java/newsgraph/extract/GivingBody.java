package newsgraph.extract;

import newsgraph.model.Sentence.Entity;

/**
 * Who gives an office: the subject of "The Alpine Union elected", "The board of Alpine Steel
 * dismissed". It is the office's body if the office is told without one.
 */
record GivingBody(OfficeScene scene, Parse parse) {
  /** The body or country that the verb's subject names; null if it names none. */
  String of(int verb) {
    int subject = parse.child(verb, "nsubj");
    if (subject < 0 || subject > verb) {
      return null;
    }
    return scene.organizations().read(parse.sentence(), parse.left(subject), end(subject, verb));
  }

  /**
   * The same, of a subject that is a body or a part of one, and no person: "Alpine Steel", "its
   * shareholders" but not "President Ruiz", "Peru" or "the Peruvian".
   */
  String named(int verb) {
    int subject = parse.child(verb, "nsubj");
    String body = subject < 0 ? null : of(verb);
    if (body == null || scene.organizations().isCountry(body)) {
      return null;
    }
    boolean entity = false;
    for (int at = parse.left(subject); at < end(subject, verb); at++) {
      if (scene.mention(parse.sentence().index(), at).isPresent()) {
        return null;
      }
      entity |= parse.token(at).entity() == Entity.ORGANIZATION;
    }
    return entity || scene.lexicon().organizations().kind(body).isPresent() ? body : null;
  }

  /** Where the subject's phrase ends: at a date, an adverb or the verb. */
  private int end(int subject, int verb) {
    int date =
        parse.sentence().dates().stream()
            .mapToInt(d -> d.begin())
            .filter(d -> d > subject && d < verb)
            .min()
            .orElse(verb);
    int end = subject + 1;
    while (end < date && !parse.token(end).tag().matches("RB.*|MD|V.*|,|W.*")) {
      end++;
    }
    return end;
  }
}
