package newsgraph.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import newsgraph.model.Article.Kind;
import newsgraph.model.Article.Region;
import newsgraph.model.Span;

/**
 * Splits an article's text into its regions, line by line: a line that a {@link WholeRule} knows is
 * one region; of any other, the {@link CutRule}s cut off what is no running text at its ends.
 * Immutable and safe for use by several threads.
 */
final class RegionReader {
  /** A longer paragraph is no caption, even if a photo credit ends it. */
  private static final int LONGEST_CAPTION = 700;

  private final List<WholeRule> wholeRules;
  private final List<CutRule> cutRules;

  RegionReader(Cues cues) {
    CreditRule credits = new CreditRule(cues);
    PhotoCreditRule photoCredits = new PhotoCreditRule(cues);
    wholeRules =
        List.of(
            new FurnitureRule(cues),
            new CrossReferenceRule(cues),
            credits,
            photoCredits,
            new PublicationLineRule(cues),
            new BylineRule(cues),
            new HeadlineRule(),
            new SubheadingRule());
    cutRules =
        List.of(
            credits,
            new RunInTopRule(Kind.BYLINE, cues),
            new RunInTopRule(Kind.HEADLINE, cues),
            new DatelineRule(cues),
            photoCredits);
  }

  /** The regions in order of position; together they cover all but white space. */
  List<Region> read(String text) {
    List<Piece> pieces = Piece.of(text);
    List<Region> regions = new ArrayList<>();
    Set<Kind> seen = EnumSet.noneOf(Kind.class);
    for (int i = 0; i < pieces.size(); i++) {
      Kind whole = whole(new Story(pieces, i, seen));
      List<Region> parts =
          whole != null
              ? List.of(new Region(whole, pieces.get(i).span()))
              : cut(text, pieces, i, seen);
      regions.addAll(parts);
      parts.forEach(part -> seen.add(part.kind()));
    }
    return List.copyOf(regions);
  }

  /** The kind of a piece that is one region; null if it is running text. */
  private Kind whole(Story story) {
    for (WholeRule rule : wholeRules) {
      if (rule.matches(story)) {
        return rule.kind();
      }
    }
    return null;
  }

  private List<Region> cut(String text, List<Piece> pieces, int index, Set<Kind> before) {
    List<Region> parts = new ArrayList<>();
    Set<Kind> seen = EnumSet.noneOf(Kind.class);
    seen.addAll(before);
    Span rest = pieces.get(index).span();
    Region part = firstCut(text, rest, new Story(pieces, index, seen));
    while (part != null) {
      parts.add(part);
      seen.add(part.kind());
      rest = without(text, rest, part.span());
      part = firstCut(text, rest, new Story(pieces, index, seen));
    }
    boolean pictured = parts.stream().anyMatch(cut -> cut.kind() == Kind.PHOTO_CREDIT);
    boolean caption = pictured && rest.length() <= LONGEST_CAPTION;
    parts.add(new Region(caption ? Kind.CAPTION : Kind.PARAGRAPH, rest));
    parts.sort(Comparator.comparing(Region::span));
    return parts;
  }

  private Region firstCut(String text, Span rest, Story story) {
    for (CutRule rule : cutRules) {
      Span span = rule.cut(text, rest, story);
      if (span != null) {
        return new Region(rule.kind(), span);
      }
    }
    return null;
  }

  private static Span without(String text, Span rest, Span part) {
    return part.begin() == rest.begin()
        ? new Span(Blank.skip(text, part.end(), rest.end()), rest.end())
        : new Span(rest.begin(), Blank.skipBack(text, rest.begin(), part.begin()));
  }
}
