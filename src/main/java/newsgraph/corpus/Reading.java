package newsgraph.corpus;

import newsgraph.model.Article;

/** What came of reading one file. */
public sealed interface Reading {
  /**
   * The file holds an article.
   *
   * @param article the article, with its regions
   */
  record Read(Article article) implements Reading {}

  /**
   * The file, or a folder on the way to it, could not be read; the others can.
   *
   * @param path the path below its PATH
   * @param reason in words, without the path: "is empty"
   * @param advice what the user can do about it: "remove it"
   */
  record Skipped(String path, String reason, String advice) implements Reading {}
}
