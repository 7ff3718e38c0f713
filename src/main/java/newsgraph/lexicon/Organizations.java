package newsgraph.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsgraph.lexicon.LexiconFiles.Row;
import newsgraph.model.ArticleFacts.OfficeKind;

/**
 * What is known of organizations, from {@code organizations.tsv}, and which country has which high
 * office, from {@code top-offices.tsv}. Immutable and safe for any number of threads.
 */
public final class Organizations {
  private static final int SHORT = 5;

  private final Map<String, OfficeKind> cues = new LinkedHashMap<>();
  private final Map<String, List<String>> like = new HashMap<>();
  private final Set<String> owned = new HashSet<>();
  private final Set<String> described = new HashSet<>();
  private final Set<String> joining = new HashSet<>();
  private final Map<String, String> adjectives = new HashMap<>();
  private final Set<String> states = new HashSet<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, OfficeKind> kinds = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, Set<String>> offices = new HashMap<>();
  private final Map<String, Set<String>> lacking = new HashMap<>();
  private final Set<String> listed = new HashSet<>();

  private Organizations(LexiconFiles files) {
    for (Row row : files.rows("organizations.tsv", 4)) {
      add(row, OfficeTitles.constant(row, 2, OfficeKind.class, OfficeKind.OTHER));
    }
    for (Row row : files.rows("top-offices.tsv", 3)) {
      lacking.put(row.get(0), Set.copyOf(row.list(2)));
      offices.put(row.get(0), Set.copyOf(row.list(1)));
      listed.addAll(row.list(1));
    }
  }

  /** Reads the two files. */
  public static Organizations read(LexiconFiles files) {
    return new Organizations(files);
  }

  private void add(Row row, OfficeKind kind) {
    switch (row.get(1)) {
      case "cue" -> {
        for (String cue : row.list(0)) {
          cues.put(cue, kind);
          like.put(cue, row.list(0));
          switch (row.get(3)) {
            case "joins" -> joining.add(cue);
            case "state" -> states.add(cue);
            case "owned" -> owned.add(cue);
            case "described" -> described.add(cue);
            default -> {}
          }
        }
      }
      case "name" -> {
        List<String> forms = row.list(0);
        for (String form : forms) {
          names.put(form.toLowerCase(Locale.ROOT), forms.get(0));
          kinds.put(form.toLowerCase(Locale.ROOT), kind);
        }
      }
      case "adjective" -> row.list(0).forEach(word -> adjectives.put(word, row.get(3)));
      case "country" -> row.list(0).forEach(word -> countries.put(word, row.get(3)));
      default -> throw row.fault("unknown use " + row.get(1));
    }
  }

  /** The name that the graph gives to a well-known organization. */
  public Optional<String> canonical(String name) {
    String found = names.get(name.toLowerCase(Locale.ROOT));
    boolean acronym = name.length() <= SHORT && !name.equals(name.toUpperCase(Locale.ROOT));
    return acronym && !name.equals(found) ? Optional.empty() : Optional.ofNullable(found);
  }

  /** What sort of organization a name says that it is; empty if it does not say. */
  public Optional<OfficeKind> kind(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (kinds.containsKey(lower)) {
      return Optional.of(kinds.get(lower));
    }
    return cue(lower).map(cues::get);
  }

  /** The last cue in a name or noun phrase in lower case: "party" in "the ruling party". */
  public Optional<String> cue(String words) {
    String padded = " " + words.toLowerCase(Locale.ROOT).replaceAll("[.,]", "") + " ";
    int last = -1;
    String best = null;
    for (String cue : cues.keySet()) {
      int at = padded.lastIndexOf(" " + cue + " ");
      int end = at + cue.length();
      if (at >= 0 && (end > last || end == last && cue.length() > best.length())) {
        last = end;
        best = cue;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The cues that mean the same as one: "panel" and "committee". */
  public List<String> like(String cue) {
    return like.getOrDefault(cue, List.of(cue));
  }

  /** Whether every country has one of this name, so that the name needs its owner. */
  public boolean needsOwner(String name) {
    return cue(name).filter(cue -> owned.contains(cue) || states.contains(cue)).isPresent();
  }

  /** Whether a common noun means the country itself: "government". */
  public boolean isState(String noun) {
    return cue(noun).filter(states::contains).isPresent();
  }

  /** Whether the noun before it makes a common noun a body of its own: "tax office". */
  public boolean isNamedByWork(String noun) {
    return cues.containsKey(noun)
        && !states.contains(noun)
        && !joining.contains(noun)
        && !described.contains(noun);
  }

  /** Whether a common noun belongs to the name before it: "campaign". */
  public boolean joins(String noun) {
    return joining.contains(noun);
  }

  /** The country of an adjective before a title: "Republican". */
  public Optional<String> ofAdjective(String word) {
    return Optional.ofNullable(adjectives.get(word));
  }

  /** The country that a place or body stands for: "Kremlin". */
  public Optional<String> countryOf(String words) {
    return Optional.ofNullable(countries.get(words));
  }

  /** Every such place and body. */
  public List<String> standIns() {
    return new ArrayList<>(countries.keySet());
  }

  /** Whether a title is one of the highest of a state: president, king, first lady. */
  public boolean isTop(String title) {
    return listed.contains(title);
  }

  /** Whether a country can have such a high office; true for what is not listed. */
  public boolean has(String country, String title) {
    Set<String> without = lacking.getOrDefault(country, Set.of());
    if (without.contains("*")) {
      return offices.get(country).contains(title);
    }
    boolean lacks = without.stream().anyMatch(word -> List.of(title.split(" ")).contains(word));
    boolean open = !listed.contains(title) || !offices.containsKey(country);
    return !lacks && (open || offices.get(country).contains(title));
  }
}
