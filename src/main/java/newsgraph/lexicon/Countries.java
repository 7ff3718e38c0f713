package newsgraph.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Countries, bodies of states, and what lies in them: {@code countries.tsv}, {@code regions.tsv}
 * and {@code cities.tsv}. Names are told apart by their capitals ("US", "us"); words all in
 * capitals ("JAPAN") are found too, and so are names with "the". Immutable.
 */
public final class Countries {
  private static final String FILE = "countries.tsv";
  private static final int LONGEST_ACRONYM = 4;

  private final Map<String, String> countryByName = new HashMap<>();
  private final Map<String, String> countryByDemonym = new HashMap<>();
  private final Map<String, String> countryByCapital = new HashMap<>();
  private final Map<String, String> capitalByCountry = new HashMap<>();

  /** Those of states that are no more, which are cities of others now. */
  private final Map<String, String> formerCapitals = new HashMap<>();

  private final Map<String, String> regionByName = new HashMap<>();
  private final Map<String, String> regionByDemonym = new HashMap<>();

  /** What a place lies in, by its own name; a name may mean several places. */
  private final Map<String, Set<String>> around = new HashMap<>();

  private Countries(LexiconFiles files) {
    for (LexiconFiles.Row row : files.rows(FILE, 4)) {
      addCountry(row);
    }
    FormerStates.read(files).capitals(formerCapitals::put);
    for (LexiconFiles.Row row : files.rows("regions.tsv", 5)) {
      addRegion(row);
    }
    for (LexiconFiles.Row row : files.rows("cities.tsv", 2)) {
      if (!countryByName.containsKey(row.get(1)) && !regionByName.containsKey(row.get(1))) {
        throw row.fault("'" + row.get(1) + "' is neither a country nor a region");
      }
      put(row.get(0), row.get(1));
    }
  }

  /** Reads the three files. */
  public static Countries read(LexiconFiles files) {
    return new Countries(files);
  }

  private void addCountry(LexiconFiles.Row row) {
    String country = row.get(0);
    if (countryByName.put(country, country) != null) {
      throw row.fault("'" + country + "' stands in two rows");
    }
    row.list(1).forEach(demonym -> countryByDemonym.putIfAbsent(demonym, country));
    row.list(2).forEach(variant -> countryByName.putIfAbsent(variant, country));
    for (String capital : row.list(3)) {
      countryByCapital.putIfAbsent(capital, country);
      capitalByCountry.putIfAbsent(country, capital);
      put(capital, country);
    }
  }

  private void addRegion(LexiconFiles.Row row) {
    String region = row.get(0);
    String country = row.get(1);
    if (!countryByName.containsKey(country)) {
      throw row.fault("'" + country + "' is not in " + FILE);
    }
    regionByName.putIfAbsent(region, region);
    put(region, country);
    row.list(2).forEach(demonym -> regionByDemonym.putIfAbsent(demonym, region));
    row.list(3).forEach(variant -> regionByName.putIfAbsent(variant, region));
    row.list(4).forEach(capital -> put(capital, region));
  }

  private void put(String place, String in) {
    if (!place.equals(in)) {
      around.computeIfAbsent(place, p -> new HashSet<>()).add(in);
    }
  }

  /**
   * The country that the words name: "Japan", "Japanese", "U.S.", "the Netherlands".
   *
   * @return as the graph names it; empty if the words name no country
   */
  public Optional<String> country(String nameOrDemonymOrVariant) {
    return first(nameOrDemonymOrVariant, List.of(countryByName, countryByDemonym));
  }

  /** Whether the words name a country's people or what is theirs: "Japanese", "U.S.", "Finn". */
  public boolean isDemonym(String words) {
    return first(words, List.of(countryByDemonym)).isPresent();
  }

  /** The country whose government the city stands for: "Tokyo" gives "Japan". */
  public Optional<String> ofCapital(String city) {
    return first(city, List.of(countryByCapital));
  }

  /** The capital of a country, the first of several; empty if it is not known. */
  public Optional<String> capital(String country) {
    return Optional.ofNullable(capitalByCountry.get(country))
        .or(() -> Optional.ofNullable(formerCapitals.get(country)));
  }

  /**
   * The state, province or land that the words name: "Texas", "Texan", "Calif."
   *
   * @return its full name; empty if the words name none
   */
  public Optional<String> region(String nameOrDemonymOrVariant) {
    return first(nameOrDemonymOrVariant, List.of(regionByName, regionByDemonym));
  }

  /** The country that a region lies in: "Texas" and "Texan" give "United States". */
  public Optional<String> ofRegion(String nameOrDemonymOrVariant) {
    return region(nameOrDemonymOrVariant)
        .flatMap(
            region ->
                around.getOrDefault(region, Set.of()).stream()
                    .filter(countryByName::containsKey)
                    .sorted()
                    .findFirst());
  }

  /**
   * The one country of today that a city lies in, as far as the lists know: "Lagos" gives
   * "Nigeria", and "Kinshasa" not "Zaire".
   */
  public Optional<String> ofCity(String city) {
    Set<String> countries = new HashSet<>();
    for (String in : around.getOrDefault(Fold.spaces(city), Set.of())) {
      (countryByName.containsKey(in) ? Optional.of(in) : ofRegion(in)).ifPresent(countries::add);
    }
    if (countries.size() > 1) {
      countries.removeIf(
          country -> // that is no more
          !capitalByCountry.containsKey(country) && !around.containsKey(country));
    }
    return countries.size() == 1 ? Optional.of(countries.iterator().next()) : Optional.empty();
  }

  /**
   * Whether one place is known to lie in another, or to be it: "Tokyo" in "Japan", "New York" in
   * "the U.S.", "Lake Hotel, Geneva" in "Switzerland". False also if the places are not known.
   */
  public boolean contains(String place, String inPlace) {
    String wanted = placeName(inPlace);
    String rest = Fold.spaces(place);
    while (!rest.isEmpty()) {
      if (isOrLiesIn(placeName(rest), wanted, new HashSet<>())) {
        return true;
      }
      int comma = rest.indexOf(',');
      rest = comma < 0 ? "" : rest.substring(comma + 1).strip();
    }
    return false;
  }

  /**
   * Whether two places are known to be two, and none to lie in the other: "Oslo" and "Lima, Peru".
   */
  public boolean apart(String place, String other) {
    return isKnown(last(place))
        && isKnown(last(other))
        && !contains(place, last(other))
        && !contains(other, last(place));
  }

  private boolean isKnown(String place) {
    String name = placeName(place);
    return around.containsKey(name) || countryByName.containsKey(name);
  }

  private static String last(String place) {
    return place.substring(place.lastIndexOf(',') + 1).strip();
  }

  private boolean isOrLiesIn(String place, String wanted, Set<String> seen) {
    if (place.equals(wanted)) {
      return true;
    }
    return seen.add(place)
        && around.getOrDefault(place, Set.of()).stream()
            .anyMatch(in -> isOrLiesIn(in, wanted, seen));
  }

  /** One name for each place: of a country and a region, the graph's. */
  private String placeName(String place) {
    return first(place, List.of(countryByName, regionByName))
        .orElseGet(() -> withoutThe(Fold.spaces(place)));
  }

  private static Optional<String> first(String words, List<Map<String, String>> maps) {
    for (String form : forms(words)) {
      for (Map<String, String> map : maps) {
        if (map.containsKey(form)) {
          return Optional.of(map.get(form));
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> forms(String words) {
    String bare = Fold.spaces(words);
    List<String> forms = new ArrayList<>(List.of(bare, withoutThe(bare)));
    if (bare.length() > LONGEST_ACRONYM && bare.equals(bare.toUpperCase(Locale.ROOT))) {
      forms.add(capitalized(withoutThe(bare)));
    }
    return forms;
  }

  private static String withoutThe(String words) {
    return words.regionMatches(true, 0, "the ", 0, 4) ? words.substring(4) : words;
  }

  /** "SOUTH KOREA" as "South Korea". */
  private static String capitalized(String upper) {
    StringBuilder out = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < upper.length(); i++) {
      char c = upper.charAt(i);
      out.append(start ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c);
    }
    return out.toString();
  }
}
