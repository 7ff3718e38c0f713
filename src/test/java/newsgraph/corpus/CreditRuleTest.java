package newsgraph.corpus;

import static newsgraph.model.Article.Kind.CREDIT_LINE;
import static newsgraph.model.Article.Kind.PARAGRAPH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditRuleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Reporting by Ana Ruiz in Geneva; editing by Bo Lind)",
        "--With assistance from Ana Ruiz and Bo Lind.",
        "(Updates with comments in ninth paragraph.)",
        "(This story has been refiled to fix a name in paragraph 2)",
        "©2024 Example News L.P.",
        "Copyright 2024 Example News. All rights reserved.",
        "Additional reporting by Ana Ruiz",
        "Ana Ruiz and Bo Lind contributed to this report.",
        "Associated Press writer Ana Ruiz contributed to this report from Oslo.",
        "al / bo (AFP, dpa)",
        "al, bo / cy (Reuters)",
        "al / AFP / dpa",
        "Author: Ana Ruiz Editor: Bo Lind"
      })
  void wholeLine(String line) {
    assertEquals(List.of(PARAGRAPH, CREDIT_LINE), Regions.kinds("Dam came.", "", line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Reporting by Ana Ruiz; Editing by Bo Lind)",
        "Additional reporting by Ana Ruiz; Editing by Bo Lind",
        "--With assistance from Ana Ruiz.",
        "al / bo (AFP, dpa)",
        "(AP, Reuters)",
        "Author: Ana Ruiz (dpa / AFP) Editor: Bo Lind",
        "© 2024 Example News"
      })
  void atTheEndOfAParagraph(String credit) {
    String text = "Dam came to Geneva. “I am here,” he said.";
    assertEquals(
        List.of("PARAGRAPH " + text, "CREDIT_LINE " + credit), Regions.of(text + " " + credit));
  }

  @Test
  void severalAtTheEnd() {
    assertEquals(
        List.of(
            "PARAGRAPH Dam came.",
            "CREDIT_LINE (This story has been refiled)",
            "CREDIT_LINE (Reporting by Ana Ruiz)"),
        Regions.of("Dam came. (This story has been refiled) (Reporting by Ana Ruiz)"));
  }

  @Test
  void noteAtTheStart() {
    assertEquals(
        List.of("CREDIT_LINE (Corrects name in paragraph 2)", "PARAGRAPH Dam came."),
        Regions.of("(Corrects name in paragraph 2) Dam came."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dam came (with his wife).",
        "Dam heads the Lake Party (LP).",
        "Dam spoke to the agency (AFP) and left.",
        "Dam wrote to the editor: Moe should go.",
        "Reporting by the paper made Dam go."
      })
  void textIsNoCredit(String text) {
    assertEquals(List.of("PARAGRAPH " + text), Regions.of(text));
  }
}
