package newsgraph.extract;

import newsgraph.lexicon.StatusWords.Status;

/**
 * What one construction says: this person and this office.
 *
 * @param person index in {@link People#persons()}
 * @param post the office
 * @param status what the post's own words or the verb say; null if nothing does
 * @param years when, as far as told
 * @param begin first token of the words that say so
 * @param end after their last token
 */
record OfficeClaim(int person, Post post, Status status, Years years, int begin, int end) {

  /**
   * ISO years of a tenure; null where not told.
   *
   * @param from first
   * @param to last
   */
  record Years(String from, String to) {
    static final Years UNTOLD = new Years(null, null);
  }

  /** A claim whose status is the post's own. */
  static OfficeClaim of(int person, Post post, int begin, int end) {
    return new OfficeClaim(person, post, post.status(), Years.UNTOLD, begin, end);
  }

  /** The same, unless its own words say more, with the status that the verb gives. */
  OfficeClaim saying(Status said) {
    boolean over = said == Status.FORMER && status == Status.ACTING;
    boolean open = status == null || status == Status.CURRENT || over;
    return open && said != null ? new OfficeClaim(person, post, said, years, begin, end) : this;
  }

  OfficeClaim during(Years told) {
    return new OfficeClaim(person, post, status, told, begin, end);
  }

  OfficeClaim with(Post changed) {
    return new OfficeClaim(person, changed, status, years, begin, end);
  }
}
