package newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.time.SUTime;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** SUTime finds the same where its rules are not tried everywhere, and in whatever order. */
class SuTimeIT {
  private static final String DAY = "2024-11-20";

  /** Dates of many forms, and some words that look like dates; beside the articles of corpus/. */
  private static final String MORE =
      """
      The train left at 7:45 a.m. EST on 3/14/2019. A ten-day trip, the third-quarter results, a 3-month-old boat.
      It was the '90s, or the nineteen eighties, in the 19th century B.C. She came at noon Pacific Standard Time.
      He paid two hundred dollars every other week from May to June. They meet twice a year, on the first Monday.
      In the mid-1990s, or 1995-1997, or 2019-05-04T10:00:00Z, no more than two days later, once again, currently.
      On New Year's Eve, at Easter and on Labor Day; the day before yesterday; the end of next March; FY Q3 2018.
      Twenty-five people sat there. "Now," she said, "the near future is bright." Spring may march on the second of it.
      The summer of 2012, early last week, last Thursday night, half past three, quarter to five, at midnight.
      They talked in the old town hall until late on Sunday night, and again on Monday night.
      """;

  private static final List<CoreMap> SENTENCES = new ArrayList<>();
  private static final int THREADS = 4;

  @BeforeAll
  static void read() throws IOException {
    QuietCoreNlp.now();
    SENTENCES.addAll(sentences());
  }

  /** Made anew each time: SUTime writes on a sentence's tokens while it reads them. */
  private static List<CoreMap> sentences() throws IOException {
    List<CoreMap> sentences = new ArrayList<>();
    TokenizerAnnotator tokenizer = new TokenizerAnnotator(new Properties());
    POSTaggerAnnotator tagger = new POSTaggerAnnotator("pos", new Properties());
    List<String> texts = new ArrayList<>(List.of(MORE));
    try (Stream<Path> files = Files.list(Path.of("corpus"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    for (String text : texts) {
      Annotation article = new Annotation(text);
      tokenizer.annotate(article);
      tagger.annotate(article);
      sentences.addAll(article.get(CoreAnnotations.SentencesAnnotation.class));
    }
    return sentences;
  }

  @Test
  void rulesThatAreNotTriedWouldHaveFoundNothing() {
    SuTime all = new SuTime(false);
    SuTime gated = new SuTime();
    int found = 0;
    for (CoreMap sentence : SENTENCES) {
      String expected = told(all.find(sentence, DAY));
      assertEquals(expected, told(gated.find(sentence, DAY)), sentence.toString());
      found += expected.isEmpty() ? 0 : 1;
    }
    assertTrue(found > 100, found + " sentences with dates");
  }

  @Test
  void aSentenceFindsWhatANewSuTimeFinds() {
    SuTime used = new SuTime();
    Properties settings = new Properties();
    settings.setProperty("sutime.includeRange", "true");
    SENTENCES.forEach(sentence -> used.find(sentence, DAY));
    int compared = 0;
    for (int i = SENTENCES.size() - 1; i >= 0; i -= 8) {
      TimeAnnotator fresh = new TimeAnnotator("sutime", settings, true);
      CoreMap sentence = SENTENCES.get(i);
      assertEquals(
          told(fresh.annotateSingleSentence(sentence, DAY, new SUTime.TimeIndex())),
          told(used.find(sentence, DAY)),
          sentence.toString());
      compared++;
    }
    assertTrue(compared > 25, compared + " sentences");
  }

  @Test
  void sundayNightIsFoundAsMondayNightIs() {
    DateFinder finder = new DateFinder();
    List<String> found =
        SENTENCES.stream()
            .filter(sentence -> sentence.toString().contains("Sunday night"))
            .flatMap(sentence -> finder.find(sentence, DAY).stream())
            .map(date -> date.text() + " " + date.value())
            .toList();
    assertEquals(List.of("Sunday night XXXX-WXX-7", "Monday night XXXX-WXX-1"), found);
  }

  @Test
  void threadsFindTheSame() throws Exception {
    DateFinder finder = new DateFinder();
    List<String> expected =
        SENTENCES.stream().map(sentence -> finder.find(sentence, DAY).toString()).toList();
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<String[]>> all = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        boolean backwards = thread % 2 == 1;
        List<CoreMap> own = sentences();
        all.add(pool.submit(() -> find(finder, own, backwards)));
      }
      for (Future<String[]> one : all) {
        for (int i = 0; i < expected.size(); i++) {
          assertEquals(expected.get(i), one.get()[i], SENTENCES.get(i).toString());
        }
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static String[] find(DateFinder finder, List<CoreMap> sentences, boolean backwards) {
    String[] found = new String[sentences.size()];
    for (int i = 0; i < found.length; i++) {
      int place = backwards ? found.length - 1 - i : i;
      found[place] = finder.find(sentences.get(place), DAY).toString();
    }
    return found;
  }

  private static String told(List<CoreMap> expressions) {
    StringBuilder told = new StringBuilder();
    for (CoreMap one : expressions) {
      told.append(one.get(CoreAnnotations.TokenBeginAnnotation.class))
          .append('-')
          .append(one.get(CoreAnnotations.TokenEndAnnotation.class))
          .append(' ')
          .append(one.get(TimeAnnotations.TimexAnnotation.class))
          .append('\n');
    }
    return told.toString();
  }
}
