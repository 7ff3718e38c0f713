package newsgraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.model.ArticleFacts.PersonFacts;
import newsgraph.model.ArticleInfo;
import newsgraph.resolve.CorrectionLog.NoMatch;

/** How corrections name things: by words, whatever their capitals, accents and order. */
final class CorrectionNames {
  /** How many people a message names. */
  private static final int MANY = 5;

  private CorrectionNames() {}

  /** A name as one article prints it. */
  record Printed(ArticleInfo article, PersonFacts facts) {
    boolean called(Set<String> words) {
      return words(facts.name()).equals(words)
          || facts.names().stream().anyMatch(name -> words(name.text()).equals(words));
    }
  }

  /**
   * The one person whom a correction names.
   *
   * @param articles paths in which the person must be called so; empty for any
   * @param names what the person is called now, the full name and what the id is made of
   * @param seen where the person is named
   */
  static <P> P person(
      String asked,
      List<String> articles,
      List<P> people,
      Function<P, List<String>> names,
      Function<P, Stream<Printed>> seen)
      throws NoMatch {
    Set<String> words = words(asked.replaceFirst("^person/", ""));
    Predicate<P> here =
        person ->
            articles.isEmpty() || seen.apply(person).anyMatch(one -> isOf(one.article(), articles));
    List<Predicate<P>> ways =
        List.of(
            person ->
                here.test(person)
                    && names.apply(person).stream().anyMatch(name -> words(name).equals(words)),
            person ->
                seen.apply(person)
                    .filter(one -> articles.isEmpty() || isOf(one.article(), articles))
                    .anyMatch(one -> one.called(words)));
    for (Predicate<P> way : ways) {
      List<P> found = people.stream().filter(way).toList();
      if (found.size() == 1) {
        return found.get(0);
      }
      if (found.size() > 1) {
        String who =
            found.stream()
                .map(person -> names.apply(person).get(0))
                .limit(MANY)
                .collect(Collectors.joining(", "));
        String more = found.size() > MANY ? " and others" : "";
        throw new NoMatch("'" + asked + "' could be " + who + more + in(articles));
      }
    }
    throw new NoMatch("nobody is called '" + asked + "'" + in(articles));
  }

  /** For messages: " in a.txt". */
  static String in(List<String> articles) {
    return articles.isEmpty() ? "" : " in " + String.join("; ", articles);
  }

  /** Whether an article is one of some paths, or, in a file of many, path#record. */
  static boolean isOf(ArticleInfo article, List<String> paths) {
    return paths.contains(article.id().replaceFirst("^article/", ""))
        || paths.contains(article.path());
  }

  /** Whether an article is meant where none need be named. */
  static boolean among(ArticleInfo article, List<String> paths) {
    return paths.isEmpty() || isOf(article, paths);
  }

  static Set<String> words(String text) {
    return new TreeSet<>(Words.of(text));
  }

  /** The parts of a text between separators, without white space around them. */
  static List<String> parts(String text, String separator) {
    List<String> parts = new ArrayList<>();
    for (String part : text.split(separator)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }
}
