package newsgraph.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineRuleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "TOKYO (Reuters) –",
        "(Bloomberg) --",
        "WASHINGTON/NEW YORK (Reuters) -",
        "BRUSSELS, Dec 5 (Reuters) -",
        "BRUSSELS, Dec. 5, 2023 (Reuters) –",
        "PARIS —",
        "GENEVA, May 3 –",
        "GENEVA, 3 May (Example News) -",
        "GENEVA, May 3, Example News -",
        "ST. PETERSBURG, Russia (AP) —",
        "PORT-AU-PRINCE, Haiti (AP) —",
        "WASHINGTON, D.C. —",
        "UNITED NATIONS (Reuters) -",
        "N'DJAMENA (AFP) -",
        "SEOUL and TOKYO (Example News) --",
        "Geneva (CNN) —",
        "Geneva, May 3 (Xinhua) --",
        "Geneva (CNN)",
        "GENEVA, May 3. /TASS/.",
        "NEW DELHI:",
        "(Geneva, 3 May 2023)",
        "(New Delhi, 3 May 2023) –",
        "Geneva, 3 May 2023.",
        "Geneva, May 3, 2023:",
        "GENEVA (Example News), 3 May 2023:",
        "NEW DELHI (Example News), May 3, 2023 -",
        "GENEVA, Monday.--",
        "(AFP) –"
      })
  void startsTheFirstParagraph(String dateline) {
    String rest = "Ministers will meet on June 3.";
    assertEquals(
        List.of("DATELINE " + dateline, "PARAGRAPH " + rest), Regions.of(dateline + " " + rest));
  }

  @Test
  void dashNeedsNoSpaces() {
    assertEquals(
        List.of("DATELINE GENEVA—", "PARAGRAPH Ministers will meet."),
        Regions.of("GENEVA—Ministers will meet."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NATO — the alliance that Dam leads — will meet.",
        "Dam – a minister – will meet Moe.",
        "The ministers (all four) – will meet.",
        "U.S. - led talks will go on.",
        "MOE: I will come.",
        "In May, 3 May 2023 was the day.",
        "NATO-led talks will go on."
      })
  void isNotEveryDash(String paragraph) {
    List<String> regions = Regions.of("Dam came.", "", paragraph);
    assertEquals(List.of("PARAGRAPH Dam came.", "PARAGRAPH " + paragraph), regions);
  }

  @Test
  void mayStartLaterParagraphs() {
    assertEquals(
        List.of("PARAGRAPH Dam came.", "DATELINE NAIROBI —", "PARAGRAPH Moe left."),
        Regions.of("Dam came.", "", "NAIROBI — Moe left."));
  }

  @Test
  void inTextItIsNone() {
    assertFalse(Regions.of("Dam left PARIS (Reuters) - late.").contains("DATELINE PARIS"));
  }
}
