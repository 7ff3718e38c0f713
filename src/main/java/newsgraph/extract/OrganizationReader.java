package newsgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import newsgraph.lexicon.OfficeTitles;
import newsgraph.lexicon.StatusWords.Place;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;
import newsgraph.model.Sentence.Token;

/**
 * Reads the organization that a noun phrase names: "Peru's ruling Alpine Party (AP)" is the Alpine
 * Party, and so is "AP" or "the party" in a later sentence. One for each article; immutable.
 */
final class OrganizationReader {
  private static final int LONGEST_COUNTRY = 4;
  private static final int LONGEST_REGION = 2;

  /** "British consultancy" before a name. */
  private static final String DESCRIBED =
      "^\\p{Lu}\\p{Ll}+ (?!of |for |and |de |du |des |la |the )\\p{Ll}{4,} (?=\\p{Lu})";

  private final OfficeLexicon lexicon;
  private final Map<String, String> acronyms = new HashMap<>();
  private final List<Named> named = new ArrayList<>();
  private final NameRuns names;
  private final UnknownStates states;
  private final BodiesByWork bodiesByWork;

  /** An organization's name as the article prints it somewhere. */
  private record Named(int sentence, String name) {}

  OrganizationReader(AnnotatedArticle article, People people, OfficeLexicon lexicon) {
    this.lexicon = lexicon;
    this.names = new NameRuns(article, people, lexicon);
    this.states = UnknownStates.in(article, lexicon.words());
    this.bodiesByWork = new BodiesByWork(names, lexicon);
    for (Sentence sentence : article.sentences()) {
      for (int[] run : names.runs(sentence, 0, sentence.tokens().size())) {
        if (NameRuns.hasEntity(sentence, run, Entity.ORGANIZATION)) {
          remember(sentence, run);
        }
      }
    }
  }

  private void remember(Sentence sentence, int[] run) {
    List<Token> tokens = sentence.tokens();
    String name = names.print(sentence, run[0], run[1]);
    String first = tokens.get(run[0]).text().toLowerCase(Locale.ROOT);
    boolean title = // no body is called "Minister of Labour" or "Former Labour"
        lexicon.titles().at(List.of(first), 0).isPresent()
            || lexicon.status().at(Place.BEFORE, first) != null;
    if (name.contains(" ") && !title) {
      named.add(new Named(sentence.index(), name));
    }
    boolean bracket =
        run[1] + 2 < tokens.size()
            && tokens.get(run[1]).tag().equals("-LRB-")
            && tokens.get(run[1] + 2).tag().equals("-RRB-");
    if (bracket && initials(name).equals(tokens.get(run[1] + 1).text())) {
      acronyms.putIfAbsent(tokens.get(run[1] + 1).text(), name);
    }
  }

  /** Whether the article names a country; not if it is null. */
  boolean isSpokenOf(String home) {
    return home != null && names.sentences().stream().anyMatch(s -> isIn(s, home));
  }

  private boolean isIn(Sentence sentence, String home) {
    int size = sentence.tokens().size();
    for (int at = 0; at < size; at++) {
      for (int end = at + 1; end <= Math.min(at + 2, size); end++) {
        if (country(sentence, at, end).filter(home::equals).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[ -]")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  /** The organization named by the tokens {@code begin..end}, or null. */
  String read(Sentence sentence, int begin, int end) {
    int[] place = null;
    String organization = null;
    int[] at = null;
    for (int[] run : names.runs(sentence, begin, end)) {
      if (names.isPlace(sentence, run)) {
        place = run;
      } else if (organization == null || !isBracketed(sentence, run[0])) {
        organization = names.print(sentence, run[0], run[1]).replaceAll(DESCRIBED, "");
        at = run;
      }
    }
    String words = names.lower(sentence, begin, end);
    String joined = joined(sentence, begin, end, at);
    if (joined != null) {
      return joined;
    }
    boolean cueOnly =
        organization != null
            && lexicon
                .organizations()
                .cue(organization)
                .filter(organization::equalsIgnoreCase)
                .isPresent();
    if (cueOnly && nominal(sentence, organization.toLowerCase(Locale.ROOT)) != null) {
      return nominal(sentence, organization.toLowerCase(Locale.ROOT));
    }
    if (organization != null) {
      String owner = at[0] > begin ? ownerBefore(sentence, begin, at[0]) : null;
      String name = canonical(organization);
      boolean owned = owner != null && lexicon.organizations().needsOwner(name);
      return owned && name.equals(organization) ? owner + "'s " + name : name;
    }
    Optional<String> country = countryIn(sentence, begin, end);
    if (country.isPresent() || place != null) {
      String of = country.orElseGet(() -> null);
      if (of == null) {
        of = canonical(names.print(sentence, place[0], place[1]));
      }
      String noun = commonNoun(sentence, place, begin, end);
      boolean owned = !noun.isEmpty() && lexicon.organizations().needsOwner(noun);
      boolean state = lexicon.organizations().isState(noun);
      boolean kindOfBody = lexicon.organizations().cue(noun).isPresent();
      if (kindOfBody && !owned && !state) {
        return names.print(sentence, begin, end).replaceAll("^(the|a|an|its|their) ", "");
      }
      boolean ofBody = lexicon.organizations().canonical(of).isPresent();
      if (owned && ofBody && place != null && !isOwner(sentence, place[1])) {
        return names.print(sentence, place[0], end); // "the UN mission"
      }
      return owned && !state ? of + "'s " + noun : of;
    }
    String common = bodiesByWork.read(sentence, begin, end);
    return common == null ? nominal(sentence, words) : common;
  }

  /** Where a body called by whose it is begins: "the rail workers' union"; or its last token. */
  int unionBegin(Sentence sentence, int last, int floor) {
    return bodiesByWork.ownedBegin(sentence, floor, last);
  }

  private static boolean isOwner(Sentence sentence, int mark) {
    return mark < sentence.tokens().size() && sentence.tokens().get(mark).tag().equals("POS");
  }

  /** A name and the common noun that belongs to it: "the Ruiz campaign", "Lind's team". */
  private String joined(Sentence sentence, int begin, int end, int[] run) {
    int noun = end - 1;
    if (!lexicon.organizations().joins(sentence.tokens().get(noun).text())) {
      return null;
    }
    int from = noun;
    while (from > begin && sentence.tokens().get(from - 1).tag().matches("NN|JJ|HYPH")) {
      from--;
    }
    int name =
        from > begin && sentence.tokens().get(from - 1).tag().equals("POS") ? from - 1 : from;
    int[] owner = run;
    for (int at = name; at > begin && isCapital(sentence, at - 1); at--) {
      owner = new int[] {at - 1, name};
    }
    return owner == null || owner[1] != name
        ? null
        : names.print(sentence, owner[0], owner[1]) + " " + names.print(sentence, from, end);
  }

  private static boolean isCapital(Sentence sentence, int at) {
    return Character.isUpperCase(sentence.tokens().get(at).text().charAt(0));
  }

  private static boolean isBracketed(Sentence sentence, int at) {
    return at > 0 && sentence.tokens().get(at - 1).tag().equals("-LRB-");
  }

  private String ownerBefore(Sentence sentence, int begin, int end) {
    return countryIn(sentence, begin, end).orElse(null);
  }

  /** The first country or demonym among the tokens. */
  Optional<String> countryIn(Sentence sentence, int begin, int end) {
    for (int at = begin; at < end; at++) {
      for (int to = Math.min(end, at + LONGEST_COUNTRY); to > at; to--) {
        Optional<String> country = country(sentence, at, to);
        if (country.isPresent()) {
          return country;
        }
      }
    }
    return Optional.empty();
  }

  /** The country in which the region lies that exactly these words name. */
  Optional<String> ofRegion(Sentence sentence, int begin, int end) {
    return lexicon.countries().ofRegion(names.print(sentence, begin, end));
  }

  /** The country that exactly these tokens name: "South Korean". */
  Optional<String> country(Sentence sentence, int begin, int end) {
    String words = names.print(sentence, begin, end);
    boolean capital = !words.isEmpty() && Character.isUpperCase(words.charAt(0));
    return capital && !endsRegion(sentence, begin, end)
        ? lexicon.countries().country(words).or(() -> states.state(words))
        : Optional.empty();
  }

  /** "Wales" in "New South Wales". */
  private boolean endsRegion(Sentence sentence, int begin, int end) {
    for (int from = begin - 1; from >= Math.max(0, begin - LONGEST_REGION); from--) {
      if (ofRegion(sentence, from, end).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name is a country's, one that no list has included. */
  boolean isCountry(String name) {
    return lexicon.countries().country(name).isPresent() || states.state(name).isPresent();
  }

  NameRuns names() {
    return names;
  }

  /** The country or demonym that ends before a token: where it begins, or the token itself. */
  int countryBegin(Sentence sentence, int end, int floor) {
    for (int begin = Math.max(floor, end - LONGEST_COUNTRY); begin < end; begin++) {
      if (country(sentence, begin, end).isPresent()) {
        return begin;
      }
    }
    return end;
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT).replace(".", "");
  }

  /** "Union" of "Union of Alpine Towns". */
  private static String ofWhat(String name) {
    int of = name.indexOf(" of ");
    return of < 0 ? name : name.substring(0, of);
  }

  /** Whether the article has it as an organization's name, or it is a place. */
  boolean isNamed(String name) {
    return lexicon.countries().region(name).isPresent()
        || named.stream().anyMatch(n -> canonical(n.name()).equals(name));
  }

  private String nominal(Sentence sentence, String words) {
    Optional<String> cue = lexicon.organizations().cue(words);
    if (cue.isEmpty() || !words.endsWith(cue.get())) {
      return null;
    }
    List<String> same = lexicon.organizations().like(cue.get());
    String found = null;
    for (Named each : named) {
      boolean before = each.sentence() <= sentence.index();
      boolean alike =
          same.contains(lastWord(each.name())) || same.contains(lastWord(ofWhat(each.name())));
      if (before && alike) {
        found = canonical(each.name());
      }
    }
    return found;
  }

  private String commonNoun(Sentence sentence, int[] place, int begin, int end) {
    int from = place == null ? begin : Math.max(begin, place[1]);
    StringBuilder noun = new StringBuilder();
    for (int i = from; i < end; i++) {
      Token token = sentence.tokens().get(i);
      if (token.tag().startsWith("NN") && Character.isLowerCase(token.text().charAt(0))) {
        noun.append(noun.isEmpty() ? "" : " ").append(token.text());
      } else if (isFieldBefore(sentence, i, end)) {
        noun.append(noun.isEmpty() ? "" : " ").append(token.text());
      }
    }
    return noun.toString();
  }

  /** "central bank", "foreign ministry". */
  private boolean isFieldBefore(Sentence sentence, int at, int end) {
    Token token = sentence.tokens().get(at);
    return token.tag().startsWith("JJ")
        && at + 1 < end
        && sentence.tokens().get(at + 1).tag().startsWith("NN")
        && (token.text().equals("central")
            || lexicon.titles().use(token.text()) == OfficeTitles.Use.PORTFOLIO);
  }

  /** The name in full, or as the graph calls a well-known organization. */
  String canonical(String name) {
    String full = acronyms.getOrDefault(name, name);
    return lexicon
        .organizations()
        .canonical(full)
        .or(() -> lexicon.organizations().canonical(name))
        .or(() -> lexicon.countries().country(full))
        .or(() -> states.state(full))
        .orElse(full);
  }
}
