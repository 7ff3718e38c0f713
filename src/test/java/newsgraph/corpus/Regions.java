package newsgraph.corpus;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import newsgraph.model.Article.Kind;
import newsgraph.model.Article.Region;

/** Reads the regions of a text for a test, and checks that they cover it as they must. */
final class Regions {
  private static final RegionReader READER = new RegionReader(BundledCues.cues());

  private Regions() {}

  /** The regions, each as "KIND text". */
  static List<String> of(String... lines) {
    String text = String.join("\n", lines);
    return read(text).stream().map(r -> r.kind() + " " + r.span().of(text)).toList();
  }

  /** The kinds of the regions. */
  static List<Kind> kinds(String... lines) {
    return read(String.join("\n", lines)).stream().map(Region::kind).toList();
  }

  /** The regions of a text, checked: in order, apart, and with only white space between. */
  static List<Region> read(String text) {
    List<Region> regions = READER.read(text);
    List<String> between = new ArrayList<>();
    int end = 0;
    for (Region region : regions) {
      assertTrue(region.span().begin() >= end, "overlap at " + region);
      assertTrue(region.span().length() > 0, "empty " + region);
      String words = region.span().of(text);
      assertTrue(!Blank.isBlank(words.codePointAt(0)), "blank start: " + region);
      assertTrue(!Blank.isBlank(words.codePointBefore(words.length())), "blank end: " + region);
      between.add(text.substring(end, region.span().begin()));
      end = region.span().end();
    }
    between.add(text.substring(end));
    between.forEach(gap -> assertTrue(Blank.isBlank(gap), "lost text: '" + gap + "'"));
    return regions;
  }
}
