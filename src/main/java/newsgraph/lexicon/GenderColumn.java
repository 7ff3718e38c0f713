package newsgraph.lexicon;

import newsgraph.model.ArticleFacts.Gender;

/** Reads a column that has {@code m}, {@code f} or {@code u}. */
final class GenderColumn {
  private GenderColumn() {}

  static Gender of(LexiconFiles.Row row, int column) {
    return switch (row.get(column)) {
      case "m" -> Gender.MALE;
      case "f" -> Gender.FEMALE;
      case "u" -> Gender.UNKNOWN;
      default -> throw row.fault("gender '" + row.get(column) + "' is none of m, f, u");
    };
  }
}
