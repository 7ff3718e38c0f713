package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.AnnotatedArticle.Chain;
import newsgraph.model.AnnotatedArticle.ChainMention;
import newsgraph.model.Article;
import newsgraph.model.ArticleInfo;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.DateExpression;
import newsgraph.model.Sentence.Entity;
import newsgraph.model.Sentence.Token;
import newsgraph.model.Span;

/**
 * Builds an annotated article by hand, for rule tests that load no model.
 *
 * <pre>
 * Story.published("2023-05-19")
 *     .sentence("Ruiz/NNP/P<met  met/VBD/meet<0:root  Lind/NNP/P<met:obj  ./.<met:punct")
 * </pre>
 *
 * One word is {@code text/TAG[/lemma][/P|O|L]<head[:relation]}: the head is a word of the sentence
 * (the nearest one with that text; {@code word#2} the second such) or {@code 0} for the root. The
 * relation is {@code nsubj} when left out. The lemma is the text in lower case (as it is in names)
 * when left out; P, O and L mark names of people, organizations and places. Words are separated by
 * white space; the text is glued as English prints it.
 */
final class Story {
  private final String published;
  private String gap = "\n\n";
  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Article.Region> regions = new ArrayList<>();
  private final List<Chain> chains = new ArrayList<>();

  private Story(String published) {
    this.published = published;
  }

  static Story published(String date) {
    return new Story(date);
  }

  static Story undated() {
    return new Story(null);
  }

  /** Puts what follows into one paragraph. */
  Story inOneParagraph() {
    gap = " ";
    return this;
  }

  /** Adds a sentence of running text, in a paragraph of its own. */
  Story sentence(String words) {
    return sentence(Article.Kind.PARAGRAPH, words);
  }

  /** Adds a sentence in a region of this kind. */
  Story sentence(Article.Kind kind, String words) {
    if (text.length() > 0) {
      text.append(gap);
    }
    int start = text.length();
    String[] parts = words.strip().split("\\s+");
    List<String> texts = new ArrayList<>();
    for (String part : parts) {
      texts.add(surface(part));
    }
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      boolean hyphen = i > 0 && (parts[i] + parts[i - 1]).contains("/HYPH");
      if (i > 0 && !hyphen && !gluedLeft(texts.get(i)) && !gluedRight(texts.get(i - 1))) {
        text.append(' ');
      }
      Span span = new Span(text.length(), text.length() + texts.get(i).length());
      text.append(texts.get(i));
      tokens.add(token(parts[i], i, texts, span));
    }
    Span span = new Span(start, text.length());
    sentences.add(new Sentence(sentences.size(), kind, span, tokens, List.of()));
    regions.add(new Article.Region(kind, span));
    return this;
  }

  /**
   * Marks a date expression in the last sentence: its words, parted by spaces, and its TIMEX3
   * value.
   */
  Story date(String words, String value) {
    Sentence last = sentences.remove(sentences.size() - 1);
    String[] parts = words.split(" ");
    List<DateExpression> dates = new ArrayList<>(last.dates());
    for (int i = 0; i + parts.length <= last.tokens().size(); i++) {
      boolean same = true;
      for (int j = 0; j < parts.length; j++) {
        same &= last.tokens().get(i + j).text().equals(parts[j]);
      }
      if (same) {
        int from = last.tokens().get(i).span().begin();
        int to = last.tokens().get(i + parts.length - 1).span().end();
        dates.add(new DateExpression(i, i + parts.length, text.substring(from, to), value));
        sentences.add(new Sentence(last.index(), last.kind(), last.span(), last.tokens(), dates));
        return this;
      }
    }
    throw new IllegalArgumentException("no such words in the last sentence: " + words);
  }

  /** Joins mentions: each is {@code sentence:begin-end}, 0-based, the end not included. */
  Story chain(String... mentions) {
    List<ChainMention> of = new ArrayList<>();
    for (String mention : mentions) {
      String[] parts = mention.split("[:-]");
      int sentence = Integer.parseInt(parts[0]);
      int begin = Integer.parseInt(parts[1]);
      int end = Integer.parseInt(parts[2]);
      String tag = sentences.get(sentence).tokens().get(end - 1).tag();
      ChainMention.Type type =
          tag.startsWith("PRP")
              ? ChainMention.Type.PRONOMINAL
              : tag.startsWith("NNP") ? ChainMention.Type.PROPER : ChainMention.Type.NOMINAL;
      of.add(new ChainMention(sentence, begin, end, end - 1, type));
    }
    chains.add(new Chain(of));
    return this;
  }

  AnnotatedArticle build() {
    ArticleInfo info =
        new ArticleInfo(
            "article/story.txt",
            "story.txt",
            null,
            null,
            List.of(),
            null,
            published,
            published == null ? null : "metadata",
            null,
            "0".repeat(64),
            text.toString().split("\\s+").length,
            null);
    return new AnnotatedArticle(new Article(info, text.toString(), regions), sentences, chains);
  }

  private static String surface(String part) {
    return part.startsWith("/") ? "/" : part.substring(0, part.indexOf('/'));
  }

  private static Token token(String part, int index, List<String> texts, Span span) {
    String surface = texts.get(index);
    int arrow = part.lastIndexOf('<');
    String[] marks =
        part.substring(surface.length() + 1, arrow < 0 ? part.length() : arrow).split("/");
    String tag = marks[0];
    String lemma = tag.startsWith("NNP") ? surface : surface.toLowerCase(Locale.ROOT);
    Entity entity = Entity.NONE;
    for (int i = 1; i < marks.length; i++) {
      switch (marks[i]) {
        case "P" -> entity = Entity.PERSON;
        case "O" -> entity = Entity.ORGANIZATION;
        case "L" -> entity = Entity.LOCATION;
        default -> lemma = marks[i];
      }
    }
    if (arrow < 0) {
      return new Token(span, surface, lemma, tag, entity, -1, null);
    }
    String target = part.substring(arrow + 1);
    int colon = target.indexOf(':', 1);
    String relation = colon < 0 ? "nsubj" : target.substring(colon + 1);
    String head = colon < 0 ? target : target.substring(0, colon);
    return new Token(span, surface, lemma, tag, entity, find(head, index, texts), relation);
  }

  private static int find(String head, int from, List<String> texts) {
    if (head.equals("0")) {
      return -1;
    }
    int hash = head.indexOf('#');
    if (hash > 0) {
      int nth = Integer.parseInt(head.substring(hash + 1));
      for (int i = 0; i < texts.size(); i++) {
        if (texts.get(i).equals(head.substring(0, hash)) && --nth == 0) {
          return i;
        }
      }
    }
    for (int distance = 1; distance < texts.size(); distance++) {
      for (int at : new int[] {from + distance, from - distance}) {
        if (at >= 0 && at < texts.size() && texts.get(at).equals(head)) {
          return at;
        }
      }
    }
    throw new IllegalArgumentException("no head " + head + " in " + texts);
  }

  private static boolean gluedLeft(String word) {
    return word.matches("[,.;:?!)%”]|n[’']t|[’']\\w*");
  }

  private static boolean gluedRight(String word) {
    return word.equals("(") || word.equals("“") || word.equals("$");
  }
}
