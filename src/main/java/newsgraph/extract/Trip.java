package newsgraph.extract;

import newsgraph.model.DateRange;

/**
 * A stay of one person somewhere: "Ruiz flew to Oslo on Monday", "Ruiz, on a visit to Norway".
 *
 * @param person index in {@link People#persons()}
 * @param sentence index of the sentence that tells it
 * @param place as the graph names it
 * @param date when it was or begins; null if not told with it
 * @param planned whether it is yet to come
 */
record Trip(int person, int sentence, String place, DateRange date, boolean planned) {
  /** The same without its day. */
  Trip withoutDate() {
    return new Trip(person, sentence, place, null, planned);
  }
}
