package newsgraph.write;

import java.util.List;
import newsgraph.graph.Edge;
import newsgraph.graph.Quotation;

/**
 * One piece of an edge's evidence, whatever the edge.
 *
 * @param words the words that say it
 * @param status of an office by these words; null on other edges
 * @param mention the words that stand for a participant; null on other edges
 * @param via what sort of words they are; null on other edges
 */
record EvidenceRow(Quotation words, String status, String mention, String via) {
  /** All evidence of an edge, in its order; empty for a derived edge. */
  static List<EvidenceRow> of(Edge edge) {
    if (edge instanceof Edge.Holds holds) {
      return holds.evidence().stream()
          .map(claim -> new EvidenceRow(claim.quotation(), Words.label(claim.status()), null, null))
          .toList();
    } else if (edge instanceof Edge.Participates participates) {
      return participates.evidence().stream()
          .map(
              mention ->
                  new EvidenceRow(
                      mention.quotation(), null, mention.mention(), Words.label(mention.via())))
          .toList();
    } else if (edge instanceof Edge.ReportedIn reported) {
      return plain(reported.evidence());
    }
    return edge instanceof Edge.MentionedIn mentioned ? plain(mentioned.evidence()) : List.of();
  }

  private static List<EvidenceRow> plain(List<Quotation> evidence) {
    return evidence.stream().map(words -> new EvidenceRow(words, null, null, null)).toList();
  }
}
