package newsgraph.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How right a graph is, by gold.
 *
 * @param people by shared names
 * @param officesTitle person and title right
 * @param officesFull organization and status right too
 * @param meetings at least half of the named participants right, and two where there are two
 * @param meetingsFull status right too
 * @param peopleAcrossArticles whether people of several articles are one node each
 * @param meetingsAcrossArticles whether meetings that several articles tell are one node each
 * @param status of the meetings found
 * @param kind of the meetings found whose gold tells one
 * @param date of the meetings found whose gold tells one
 * @param place of the meetings found whose gold tells one
 * @param errors what is wrong, by article, in the order of the gold
 */
public record Scores(
    Measure people,
    Measure officesTitle,
    Measure officesFull,
    Measure meetings,
    Measure meetingsFull,
    PeopleAcross peopleAcrossArticles,
    MeetingsAcross meetingsAcrossArticles,
    Accuracy status,
    Accuracy kind,
    Accuracy date,
    Accuracy place,
    List<Miss> errors) {
  private static final int DIGITS = 3;

  /** Copies the list. */
  public Scores {
    errors = List.copyOf(errors);
  }

  /**
   * How many are right.
   *
   * @param p precision, to three digits: of what the graph has, how much is right
   * @param r recall: of what the gold has, how much the graph has
   * @param f1 their harmonic mean
   * @param tp right
   * @param fp in the graph alone
   * @param fn in the gold alone
   */
  public record Measure(double p, double r, double f1, int tp, int fp, int fn) {
    static Measure of(int tp, int fp, int fn) {
      double p = tp + fp == 0 ? 0 : (double) tp / (tp + fp);
      double r = tp + fn == 0 ? 0 : (double) tp / (tp + fn);
      double f1 = p + r == 0 ? 0 : 2 * p * r / (p + r);
      return new Measure(rounded(p), rounded(r), rounded(f1), tp, fp, fn);
    }
  }

  /**
   * How much of one field is right.
   *
   * @param acc right by all, to three digits; null if there is none
   */
  public record Accuracy(Double acc, int right, int of) {
    static Accuracy of(int right, int all) {
      return new Accuracy(all == 0 ? null : rounded((double) right / all), right, all);
    }
  }

  /**
   * People across articles.
   *
   * @param people how many of the gold are in the graph
   * @param split how many of them are several nodes
   * @param fused how many nodes are several of them
   */
  public record PeopleAcross(int people, int split, int fused) {}

  /**
   * Meetings across articles.
   *
   * @param told how many the gold has in two or more articles
   * @param found how many of these the graph has in two or more articles
   * @param oneNode how many of these are one node
   * @param fused how many nodes are several meetings, series left out
   */
  public record MeetingsAcross(int told, int found, int oneNode, int fused) {}

  /**
   * Something that is wrong.
   *
   * @param article the gold file's name without its ending; null for what is wrong across articles
   * @param error what sort of fault, in two words: {@code missed office}
   * @param gold what it should be; null for what should not be there
   * @param graph what it is; null for what is not there
   * @param sentences the words of the article that tell, as far as gold or graph quote them
   */
  public record Miss(
      String article, String error, String gold, String graph, List<String> sentences) {
    /** Copies the list. */
    public Miss {
      sentences = List.copyOf(sentences);
    }
  }

  /** Rounded as written down elsewhere: a tie goes to the even digit. */
  private static double rounded(double value) {
    return new BigDecimal(value).setScale(DIGITS, RoundingMode.HALF_EVEN).doubleValue();
  }
}
