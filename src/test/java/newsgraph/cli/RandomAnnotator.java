package newsgraph.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.annotate.Annotator;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.AnnotatedArticle.Chain;
import newsgraph.model.AnnotatedArticle.ChainMention;
import newsgraph.model.Article;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.DateExpression;
import newsgraph.model.Sentence.Entity;
import newsgraph.model.Sentence.Token;
import newsgraph.model.Span;

/** Analyses at random, the same text always in the same way: any tree, any tags, any chains. */
final class RandomAnnotator implements Annotator {
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\S");
  private static final String[] TAGS =
      "NN NNS NNP NNP NNPS VB VBD VBG VBN VBP VBZ JJ RB IN DT CC TO PRP PRP$ CD MD POS , . : WP WDT"
          .split(" ");
  private static final String[] RELATIONS =
      ("nsubj nsubj:pass obj iobj obl obl:tmod nmod nmod:poss nmod:tmod appos conj cc ccomp xcomp"
              + " advcl acl acl:relcl amod advmod aux aux:pass cop mark case det compound flat"
              + " nummod punct parataxis dep csubj fixed orphan discourse expl")
          .split(" ");
  private static final Pattern VERB =
      Pattern.compile("met|meet|spoke|visited|held|hosted|cancelled|said|called|is|was");
  private static final Pattern SMALL = Pattern.compile("of|in|on|at|with|for|by|and|the|to");
  private static final String[] DATES = {
    "2016",
    "2016-11",
    "2016-11-17",
    "2016-11-17T10:30",
    "2024-04-23TNI",
    "XXXX-WXX-2",
    "XXXX-05",
    "XXXX-05-19",
    "PRESENT_REF",
    "PAST_REF",
    "FUTURE_REF",
    "P2D",
    "PT2H",
    "2016-W46",
    "2016-W46-WE",
    "2016-W53",
    "2016-W99-WE",
    "2016-11-19/2016-11-17",
    "2016-Q3",
    "2016-SU",
    "201X",
    "20XX",
    "XXXX",
    "2016-11-17/2016-11-19",
    "THIS P1W OFFSET P-1D",
    "2016-02-30",
    "2016-13",
    "0000-00-00",
    "-0044-03",
    "99999",
    ""
  };

  @Override
  public String fingerprint() {
    return "random";
  }

  @Override
  public AnnotatedArticle annotate(Article article) {
    Random random = new Random(article.text().hashCode());
    List<Sentence> sentences = new ArrayList<>();
    for (Article.Region region : article.regions()) {
      if (region.kind().isStory() || region.kind().isTitle()) {
        split(article, region, random, sentences);
      }
    }
    return new AnnotatedArticle(article, sentences, chains(sentences, random));
  }

  private static void split(
      Article article, Article.Region region, Random random, List<Sentence> sentences) {
    Matcher token =
        TOKEN.matcher(article.text()).region(region.span().begin(), region.span().end());
    List<Span> spans = new ArrayList<>();
    while (token.find()) {
      spans.add(new Span(token.start(), token.end()));
      boolean ends = token.group().equals(".") && random.nextInt(5) > 0;
      if (ends || random.nextInt(60) == 0) {
        sentences.add(sentence(article, region, spans, random, sentences.size()));
        spans.clear();
      }
    }
    if (!spans.isEmpty()) {
      sentences.add(sentence(article, region, spans, random, sentences.size()));
    }
  }

  private static Sentence sentence(
      Article article, Article.Region region, List<Span> spans, Random random, int index) {
    boolean parsed = region.kind().isStory();
    int[] heads = tree(spans.size(), random);
    String[] relations = new String[spans.size()];
    if (random.nextInt(3) > 0) {
      nearlyRight(article.text(), spans, heads, relations);
    }
    List<Token> tokens = new ArrayList<>();
    Entity entity = Entity.NONE;
    for (int i = 0; i < spans.size(); i++) {
      String text = spans.get(i).of(article.text());
      boolean upper = Character.isUpperCase(text.codePointAt(0));
      if (random.nextInt(9) > 0 || !upper) {
        entity = upper ? named(text, random) : Entity.NONE;
      }
      if (random.nextInt(100) == 0) {
        entity = Entity.values()[random.nextInt(4)];
      }
      tokens.add(
          new Token(
              spans.get(i),
              text,
              upper ? text : lemma(text),
              upper && random.nextInt(4) > 0 ? "NNP" : tag(text, random),
              parsed ? entity : Entity.NONE,
              parsed ? heads[i] : -1,
              parsed ? relation(text, heads[i], relations[i], random) : null));
    }
    Span whole = new Span(spans.get(0).begin(), spans.get(spans.size() - 1).end());
    List<DateExpression> dates = parsed ? dates(article, spans, random) : List.of();
    return new Sentence(index, region.kind(), whole, tokens, dates);
  }

  private static String lemma(String text) {
    return switch (text) {
      case "met" -> "meet";
      case "spoke" -> "speak";
      case "held" -> "hold";
      case "is", "was" -> "be";
      default -> text.toLowerCase(Locale.ROOT).replaceFirst("(?<=..)(ed|s|ing)$", "");
    };
  }

  private static Entity named(String text, Random random) {
    if (random.nextInt(5) == 0) {
      return Entity.values()[random.nextInt(4)];
    }
    return switch (text) {
      case "Ostria", "Japan", "Geneva" -> Entity.LOCATION;
      case "Lake", "Party" -> Entity.ORGANIZATION;
      case "Prime", "Minister", "The", "He", "She", "Tuesday", "May", "Nov" -> Entity.NONE;
      default -> Entity.PERSON;
    };
  }

  /** The tags of closed classes mostly fit their words, or no rule would ever begin. */
  private static String tag(String text, Random random) {
    if (random.nextInt(5) == 0) {
      return TAGS[random.nextInt(TAGS.length)];
    }
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "he", "she", "they", "him", "them", "it" -> "PRP";
      case "his", "her", "their" -> "PRP$";
      case "of", "to", "in", "on", "at", "with", "for", "by", "from", "between" -> "IN";
      case "and", "or", "but" -> "CC";
      case "the", "a", "an", "both", "each" -> "DT";
      case "was", "were", "had", "did", "said", "told", "met", "held", "visited", "spoke" -> "VBD";
      case "will" -> "MD";
      case "meet" -> "VB";
      case "president", "minister", "head", "king", "meeting", "talks", "leaders" -> "NN";
      case "who", "which", "whom" -> "WP";
      case "," -> ",";
      case "." -> ".";
      default -> TAGS[random.nextInt(TAGS.length)];
    };
  }

  private static String relation(String text, int head, String known, Random random) {
    if (head < 0) {
      return "root";
    }
    if (known != null && random.nextInt(12) > 0) {
      return known;
    }
    if (random.nextInt(4) == 0) {
      return RELATIONS[random.nextInt(RELATIONS.length)];
    }
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "of", "to", "in", "on", "at", "with", "for", "by", "from", "between" -> "case";
      case "and", "or", "but" -> "cc";
      case "the", "a", "an" -> "det";
      case "was", "is", "were" -> random.nextBoolean() ? "cop" : "aux:pass";
      case ",", "." -> "punct";
      default -> RELATIONS[random.nextInt(RELATIONS.length)];
    };
  }

  /**
   * A tree as a parser would make of a simple sentence: the first verb that is known is the root, a
   * name before it its subject, one after it its object, and small words belong to the next name.
   */
  private static void nearlyRight(String text, List<Span> spans, int[] heads, String[] relations) {
    int root = -1;
    for (int i = 0; i < spans.size() && root < 0; i++) {
      root = VERB.matcher(spans.get(i).of(text)).matches() ? i : -1;
    }
    if (root < 0) {
      return;
    }
    boolean subject = false;
    int last = -1;
    String small = null;
    for (int i = 0; i < spans.size(); i++) {
      String word = spans.get(i).of(text);
      if (i == root) {
        heads[i] = -1;
        last = -1;
        small = null;
      } else if (!Character.isLetter(word.codePointAt(0))) {
        attach(i, root, "punct", heads, relations);
        last = word.equals(",") ? last : -1;
        small = word.equals(",") && last >= 0 ? "appos" : null;
      } else if (word.length() < 5 && SMALL.matcher(word).matches()) {
        attach(i, root, "case", heads, relations);
        small = word;
      } else if (last >= 0 && small == null && Character.isUpperCase(word.codePointAt(0))) {
        attach(i, last, "flat", heads, relations);
      } else {
        String relation =
            last >= 0 && small != null
                ? (small.equals("and") ? "conj" : small.equals("appos") ? "appos" : "nmod")
                : i < root && !subject ? "nsubj" : small == null ? "obj" : "obl";
        attach(i, last >= 0 && small != null ? last : root, relation, heads, relations);
        subject |= relation.equals("nsubj");
        last = i;
        small = null;
      }
    }
  }

  private static void attach(int one, int to, String relation, int[] heads, String[] relations) {
    heads[one] = to;
    relations[one] = relation;
  }

  /** A random tree: chains, stars and all between. */
  private static int[] tree(int size, Random random) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      order.add(i);
    }
    java.util.Collections.shuffle(order, random);
    int[] heads = new int[size];
    int shape = random.nextInt(3);
    for (int i = 0; i < size; i++) {
      int above =
          switch (shape) {
            case 0 -> i - 1;
            case 1 -> random.nextInt(Math.max(1, i));
            default -> Math.max(0, i - 1 - random.nextInt(4));
          };
      heads[order.get(i)] = i == 0 ? -1 : order.get(above);
    }
    return heads;
  }

  private static List<DateExpression> dates(Article article, List<Span> spans, Random random) {
    List<DateExpression> dates = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      if (random.nextInt(12) == 0) {
        int end = Math.min(spans.size(), i + 1 + random.nextInt(4));
        String text = article.text().substring(spans.get(i).begin(), spans.get(end - 1).end());
        String value = DATES[random.nextInt(DATES.length)];
        dates.add(new DateExpression(i, end, text, value));
        i = end;
      }
    }
    return dates;
  }

  private static List<Chain> chains(List<Sentence> sentences, Random random) {
    List<Chain> chains = new ArrayList<>();
    int count = sentences.isEmpty() ? 0 : random.nextInt(8);
    for (int i = 0; i < count; i++) {
      List<ChainMention> mentions = new ArrayList<>();
      for (int k = 2 + random.nextInt(5); k > 0; k--) {
        Sentence sentence = sentences.get(random.nextInt(sentences.size()));
        if (sentence.kind().isStory()) {
          int begin = random.nextInt(sentence.tokens().size());
          int end = Math.min(sentence.tokens().size(), begin + 1 + random.nextInt(4));
          int head = begin + random.nextInt(end - begin);
          ChainMention.Type[] types = ChainMention.Type.values();
          mentions.add(
              new ChainMention(
                  sentence.index(), begin, end, head, types[random.nextInt(types.length)]));
        }
      }
      mentions.sort(
          Comparator.comparingInt(ChainMention::sentence)
              .thenComparingInt(ChainMention::begin)
              .thenComparingInt(ChainMention::end));
      if (mentions.size() > 1) {
        chains.add(new Chain(mentions));
      }
    }
    return chains;
  }
}
