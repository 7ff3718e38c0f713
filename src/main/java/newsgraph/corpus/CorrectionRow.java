package newsgraph.corpus;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsgraph.model.ArticleFacts.MeetingKind;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.ArticleFacts.OfficeStatus;
import newsgraph.model.Correction;
import newsgraph.model.Correction.Action;
import newsgraph.model.Correction.Field;
import newsgraph.model.Correction.Target;
import org.apache.commons.csv.CSVRecord;

/** One row of a corrections file; tells what is wrong with it before anything is analysed. */
final class CorrectionRow {
  private static final Set<Field> OF_OFFICE =
      EnumSet.of(Field.STATUS, Field.TITLE, Field.ORGANIZATION);
  private static final Set<Field> OF_MEETING =
      EnumSet.of(Field.STATUS, Field.KIND, Field.DATE, Field.PLACE);

  private final Path file;
  private final int line;
  private final CSVRecord row;

  CorrectionRow(Path file, int line, CSVRecord row) {
    this.file = file;
    this.line = line;
    this.row = row;
  }

  /**
   * The correction.
   *
   * @throws CorpusUsageException if the row can't be understood
   */
  Correction correction() {
    if (!row.isConsistent()) {
      throw fault("it has more or fewer cells than the first line has columns");
    }
    Action action = word("action", Action.class);
    if (action == null) {
      throw fault("'action' is empty; give one of " + CorrectionsFile.words(Action.class));
    }
    if (cell("person") == null && cell("office") == null && cell("meeting") == null) {
      throw fault("it names no person, office or meeting");
    }
    if (cell("meeting") != null && (cell("person") != null || cell("office") != null)) {
      throw fault("it names a meeting and also a person or an office; make two lines of it");
    }
    Correction correction =
        new Correction(
            line,
            action,
            cell("person"),
            cell("office"),
            cell("meeting"),
            list("article"),
            word("field", Field.class),
            cell("value"),
            list("value_article"));
    check(correction);
    return correction;
  }

  private void check(Correction correction) {
    Target target = correction.target();
    if (correction.action() != Action.SET && correction.field() != null) {
      throw fault("'field' is for set only");
    }
    switch (correction.action()) {
      case MERGE -> {
        need(target != Target.OFFICE, "offices merge when their title and organization are set");
        need(correction.value() != null, "'value' must name whom or what to merge it into");
      }
      case SPLIT -> {
        need(target != Target.OFFICE, "only people and meetings are split");
        need(!correction.articles().isEmpty(), "'article' must name the articles to split off");
      }
      case RENAME -> {
        need(target == Target.PERSON, "only people are renamed; set an office's title");
        need(correction.value() != null, "'value' must be the new name");
      }
      case DROP -> need(correction.value() == null, "'value' is not for drop");
      case SET -> set(correction, target);
    }
  }

  private void set(Correction correction, Target target) {
    need(target != Target.PERSON, "of a person nothing is set; rename it, or name an office");
    Set<Field> fields = target == Target.OFFICE ? OF_OFFICE : OF_MEETING;
    need(
        fields.contains(correction.field()),
        "'field' must be one of "
            + fields.stream().map(Field::label).toList().toString().replaceAll("[\\[\\]]", ""));
    switch (correction.field()) {
      case STATUS -> {
        if (target == Target.OFFICE) {
          value(OfficeStatus.class);
        } else {
          value(MeetingStatus.class);
        }
      }
      case KIND -> value(MeetingKind.class);
      case TITLE -> need(correction.value() != null, "an office must have a title");
      case DATE -> need(isDate(correction.value()), "'value' is no date or range of dates");
      default -> {
        // Any text, and none.
      }
    }
  }

  private <E extends Enum<E>> void value(Class<E> type) {
    need(word("value", type) != null, "'value' must be one of " + CorrectionsFile.words(type));
  }

  private static boolean isDate(String value) {
    if (value == null) {
      return true;
    }
    String[] ends = value.split("\\.\\.", -1);
    return ends.length <= 2
        && Arrays.stream(ends).allMatch(MetadataFile::isDate)
        && ends[0].length() == ends[ends.length - 1].length()
        && ends[0].compareTo(ends[ends.length - 1]) <= 0;
  }

  private <E extends Enum<E>> E word(String column, Class<E> type) {
    String cell = cell(column);
    if (cell == null) {
      return null;
    }
    for (E word : type.getEnumConstants()) {
      if (word.name().equalsIgnoreCase(cell.replace('-', '_'))) {
        return word;
      }
    }
    throw fault("'" + cell + "' is no " + column + "; give one of " + CorrectionsFile.words(type));
  }

  private List<String> list(String column) {
    String cell = cell(column);
    return cell == null
        ? List.of()
        : Arrays.stream(cell.split(";"))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .map(part -> part.replaceFirst("^article/", ""))
            .toList();
  }

  private String cell(String column) {
    String cell = row.isMapped(column) && row.isSet(column) ? row.get(column) : "";
    return cell.isBlank() ? null : cell;
  }

  private void need(boolean holds, String message) {
    if (!holds) {
      throw fault(message);
    }
  }

  private CorpusUsageException fault(String what) {
    return new CorpusUsageException(
        String.format(Locale.ROOT, "Corrections file %s, line %d: %s.", file, line, what));
  }
}
