package newsgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  /** "British consultancy" before a name. */
  private static final String DESCRIBED =
      "^\\p{Lu}\\p{Ll}+ (?!of |for |and |de |du |des |la |the )\\p{Ll}{4,} (?=\\p{Lu})";

  private final AnnotatedArticle article;
  private final OfficeLexicon lexicon;
  private final Map<String, String> acronyms = new HashMap<>();
  private final List<Named> names = new ArrayList<>();

  /** An organization's name as the article prints it somewhere. */
  private record Named(int sentence, String name) {}

  OrganizationReader(AnnotatedArticle article, OfficeLexicon lexicon) {
    this.article = article;
    this.lexicon = lexicon;
    for (Sentence sentence : article.sentences()) {
      for (int[] run : runs(sentence, 0, sentence.tokens().size())) {
        if (hasEntity(sentence, run, Entity.ORGANIZATION)) {
          remember(sentence, run);
        }
      }
    }
  }

  private void remember(Sentence sentence, int[] run) {
    List<Token> tokens = sentence.tokens();
    String name = print(sentence, run[0], run[1]);
    if (name.contains(" ")) {
      names.add(new Named(sentence.index(), name));
    }
    boolean bracket =
        run[1] + 2 < tokens.size()
            && tokens.get(run[1]).tag().equals("-LRB-")
            && tokens.get(run[1] + 2).tag().equals("-RRB-");
    if (bracket && initials(name).equals(tokens.get(run[1] + 1).text())) {
      acronyms.putIfAbsent(tokens.get(run[1] + 1).text(), name);
    }
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
    for (int[] run : runs(sentence, begin, end)) {
      if (isPlace(sentence, run)) {
        place = run;
      } else if (organization == null || !isBracketed(sentence, run[0])) {
        organization = print(sentence, run[0], run[1]).replaceAll(DESCRIBED, "");
        at = run;
      }
    }
    String words = lower(sentence, begin, end);
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
        of = canonical(print(sentence, place[0], place[1]));
      }
      String noun = commonNoun(sentence, place, begin, end);
      boolean owned = !noun.isEmpty() && lexicon.organizations().needsOwner(noun);
      boolean state = lexicon.organizations().isState(noun);
      boolean kindOfBody = lexicon.organizations().cue(noun).isPresent();
      if (kindOfBody && !owned && !state) {
        return print(sentence, begin, end).replaceAll("^(the|a|an) ", "");
      }
      return owned && !state ? of + "'s " + noun : of;
    }
    return nominal(sentence, words);
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
        : print(sentence, owner[0], owner[1]) + " " + print(sentence, from, end);
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

  /** The country that exactly these tokens name: "South Korean". */
  Optional<String> country(Sentence sentence, int begin, int end) {
    String words = print(sentence, begin, end);
    boolean capital = !words.isEmpty() && Character.isUpperCase(words.charAt(0));
    return capital ? lexicon.countries().country(words) : Optional.empty();
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

  /** Whether the article has it as an organization's name, or it is a place. */
  boolean isNamed(String name) {
    return lexicon.countries().region(name).isPresent()
        || names.stream().anyMatch(n -> canonical(n.name()).equals(name));
  }

  private String nominal(Sentence sentence, String words) {
    Optional<String> cue = lexicon.organizations().cue(words);
    if (cue.isEmpty() || !words.endsWith(cue.get())) {
      return null;
    }
    List<String> same = lexicon.organizations().like(cue.get());
    String found = null;
    for (Named named : names) {
      boolean before = named.sentence() <= sentence.index();
      if ((before || found == null) && same.contains(lastWord(named.name()))) {
        found = canonical(named.name());
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
      } else if (token.tag().startsWith("JJ") && token.text().equals("central")) {
        noun.append(token.text());
      }
    }
    return noun.toString();
  }

  /** The name in full, or as the graph calls a well-known organization. */
  String canonical(String name) {
    String full = acronyms.getOrDefault(name, name);
    return lexicon
        .organizations()
        .canonical(full)
        .or(() -> lexicon.organizations().canonical(name))
        .or(() -> lexicon.countries().country(full))
        .orElse(full);
  }

  /** Stretches of name words, each {@code begin, end}. */
  List<int[]> runs(Sentence sentence, int begin, int end) {
    List<int[]> runs = new ArrayList<>();
    for (int at = begin; at < end; at++) {
      if (isName(sentence.tokens().get(at))) {
        int to = at + 1;
        while (to < end && continues(sentence, at, to, end)) {
          to++;
        }
        runs.add(new int[] {at, to});
        at = to - 1;
      }
    }
    return runs;
  }

  private boolean continues(Sentence sentence, int begin, int at, int end) {
    List<Token> tokens = sentence.tokens();
    Token token = tokens.get(at);
    Token last = tokens.get(at - 1);
    if (isName(token)) {
      boolean country =
          isPlace(sentence, new int[] {begin, at}) && token.entity() == Entity.ORGANIZATION;
      return !country || !isDemonym(sentence, begin, at);
    }
    boolean inside = token.entity() == Entity.ORGANIZATION && last.entity() == token.entity();
    boolean joint =
        (inside || token.text().equals("&") || token.tag().equals("HYPH"))
            && at + 1 < end
            && isName(tokens.get(at + 1));
    boolean of =
        token.text().equals("of")
            && at + 1 < end
            && tokens.get(at + 1).tag().startsWith("NNP")
            && last.entity() != Entity.LOCATION;
    return inside && !token.tag().equals("POS") && !token.tag().equals("DT") || joint || of;
  }

  private boolean isDemonym(Sentence sentence, int begin, int end) {
    return sentence.tokens().get(end - 1).tag().startsWith("JJ")
        && country(sentence, begin, end).isPresent();
  }

  private static boolean isName(Token token) {
    boolean capital = Character.isUpperCase(token.text().charAt(0));
    if (token.entity() == Entity.PERSON) {
      return false;
    }
    boolean entity = token.entity() == Entity.ORGANIZATION || token.entity() == Entity.LOCATION;
    return (token.tag().startsWith("NNP") || capital && entity) && !token.tag().equals("POS")
        || capital && token.tag().startsWith("NN") && token.text().length() > 1;
  }

  private boolean isPlace(Sentence sentence, int[] run) {
    return hasEntity(sentence, run, Entity.LOCATION)
            && !hasEntity(sentence, run, Entity.ORGANIZATION)
            && lexicon.organizations().cue(lower(sentence, run[0], run[1])).isEmpty()
        || country(sentence, run[0], run[1]).isPresent();
  }

  private static boolean hasEntity(Sentence sentence, int[] run, Entity entity) {
    for (int i = run[0]; i < run[1]; i++) {
      if (sentence.tokens().get(i).entity() == entity) {
        return true;
      }
    }
    return false;
  }

  private String print(Sentence sentence, int begin, int end) {
    String text = article.article().text();
    int to = sentence.tokens().get(end - 1).span().end();
    int from = Math.min(sentence.tokens().get(begin).span().begin(), to);
    return text.substring(from, to).replaceAll("\\s+", " ").replaceAll("^[Tt]he (?=\\p{Lu})", "");
  }

  private String lower(Sentence sentence, int begin, int end) {
    return end <= begin ? "" : print(sentence, begin, end).toLowerCase(Locale.ROOT);
  }
}
