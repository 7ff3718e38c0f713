package newsgraph.extract;

/**
 * Where quotation marks are open, from the beginning of a paragraph on. A quotation within one has
 * the other kind of marks: "He said, 'Give me two weeks.'"
 */
final class Quotation {
  private boolean open;
  private boolean single;
  private boolean inner;

  Quotation() {}

  Quotation(Quotation of) {
    this.open = of.open;
    this.single = of.single;
    this.inner = of.inner;
  }

  boolean isOpen() {
    return open;
  }

  /**
   * What is quoted of a sentence.
   *
   * @param all for each token, whether it is quoted; the marks are not
   * @param inner for each token, whether it is quoted within a quotation
   */
  record Part(boolean[] all, boolean[] inner) {
    boolean isAny() {
      for (boolean one : all) {
        if (one) {
          return true;
        }
      }
      return false;
    }
  }

  /** Which tokens of the next sentence are quoted. */
  Part read(Parse parse) {
    Part part = new Part(new boolean[parse.size()], new boolean[parse.size()]);
    for (int token = 0; token < parse.size(); token++) {
      String tag = parse.token(token).tag();
      boolean mark = tag.equals("``") || tag.equals("''");
      if (mark) {
        turn(parse.token(token).text(), tag.equals("``") || isBeforeWord(parse, token));
      }
      part.all[token] = open && !mark;
      part.inner[token] = open && inner && !mark;
    }
    return part;
  }

  /** A straight mark with space before it alone opens, whatever the tagger says of it. */
  private static boolean isBeforeWord(Parse parse, int mark) {
    return parse.token(mark).text().equals("'")
        && mark > 0
        && mark + 1 < parse.size()
        && parse.token(mark - 1).span().end() < parse.token(mark).span().begin()
        && parse.token(mark + 1).span().begin() == parse.token(mark).span().end();
  }

  private void turn(String mark, boolean opens) {
    boolean ofSingle = mark.matches("['‘’‚‛`]");
    if (open && !single && ofSingle) {
      inner = opens;
      return;
    }
    open = mark.equals("\"") ? !open : opens;
    single = ofSingle;
    inner = false;
  }
}
