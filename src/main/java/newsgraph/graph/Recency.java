package newsgraph.graph;

import java.util.Comparator;
import java.util.List;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.ArticleInfo;
import newsgraph.model.ResolvedFacts.Claim;
import newsgraph.model.ResolvedFacts.Report;

/**
 * Which of several reports is the newest: by publication, undated ones oldest; on one day the one
 * that tells of more being done; then by path.
 */
final class Recency {
  private Recency() {}

  /** The claims of an office, newest first. */
  static List<Claim> claims(List<Claim> claims) {
    Comparator<Claim> order =
        Comparator.comparing((Claim claim) -> published(claim.article()))
            .reversed()
            .thenComparing(Claim::status)
            .thenComparing(claim -> claim.article().path(), Ids.ORDER)
            .thenComparing(claim -> claim.article().id(), Ids.ORDER)
            .thenComparingInt(claim -> claim.evidence().start());
    return claims.stream().sorted(order).toList();
  }

  /** The reports of a meeting, newest first. */
  static List<Report> reports(List<Report> reports) {
    Comparator<Report> order =
        Comparator.comparing((Report report) -> published(report.article()))
            .reversed()
            .thenComparingInt(report -> rank(report.told().status()))
            .thenComparing(report -> report.article().path(), Ids.ORDER)
            .thenComparing(report -> report.article().id(), Ids.ORDER)
            .thenComparingInt(report -> report.told().evidence().get(0).start());
    return reports.stream().sorted(order).toList();
  }

  private static String published(ArticleInfo article) {
    return article.published() == null ? "" : article.published();
  }

  private static int rank(MeetingStatus status) {
    return switch (status) {
      case HELD -> 0;
      case CANCELLED, DENIED, FAILED -> 1;
      case ONGOING -> 2;
      case PLANNED -> 3;
      case SOUGHT -> 4;
      case HYPOTHETICAL -> 5;
    };
  }
}
