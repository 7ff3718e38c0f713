package newsgraph.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import newsgraph.lexicon.Honorifics.Honorific;
import newsgraph.lexicon.Lexicon;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Gender;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence.Token;

/** Finds the people of one article: names gathered into persons, pronouns and nominals resolved. */
final class PeopleFinder {
  private final Lexicon lexicon;
  private final NameFinder finder;
  private final KnownNames known;
  private final NameGrouper grouper;
  private final NameEvidence evidence;

  PeopleFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.finder = new NameFinder(lexicon);
    this.known = new KnownNames(lexicon, finder);
    this.grouper = new NameGrouper(lexicon);
    this.evidence = new NameEvidence(lexicon);
  }

  People find(AnnotatedArticle article) {
    List<NameMention> names = new ArrayList<>(finder.find(article));
    names.removeIf(name -> evidence.isBareTitle(name, article));
    names.addAll(known.findMore(article, names));
    names.sort(Comparator.comparingInt(NameMention::sentence).thenComparingInt(NameMention::begin));
    List<NameGroup> groups = new ArrayList<>(grouper.group(article, names));
    UnknownStates states = UnknownStates.in(article, lexicon);
    groups.removeIf(group -> !evidence.isPerson(group, article) || isState(group, states));
    groups.sort(
        Comparator.comparing(
            group -> first(group),
            Comparator.comparingInt(NameMention::sentence).thenComparingInt(NameMention::begin)));
    return people(article, groups);
  }

  private static boolean isState(NameGroup group, UnknownStates states) {
    return group.fullForms().isEmpty() && states.state(group.mentions().get(0).text()).isPresent();
  }

  private People people(AnnotatedArticle article, List<NameGroup> groups) {
    Gender[] genders = new Gender[groups.size()];
    List<People.Mention> mentions = new ArrayList<>();
    for (int person = 0; person < groups.size(); person++) {
      genders[person] = gender(groups.get(person), article);
      for (NameMention name : groups.get(person).mentions()) {
        mentions.add(
            new People.Mention(
                name.sentence(), name.begin(), name.end(), name.head(), person, Via.NAME));
      }
    }
    mentions.sort(
        Comparator.comparingInt(People.Mention::sentence).thenComparingInt(People.Mention::begin));
    List<People.Mention> names = List.copyOf(mentions);
    List<People.Mention> pronouns = new PronounResolver(article, names, genders).resolve();
    Antecedents antecedents = new Antecedents(article, names, genders, lexicon.meetingWords());
    List<People.Mention> spoken = new AsideSpeaker(antecedents).mend(pronouns);
    mentions.addAll(new ClausePronoun(antecedents).mend(spoken));
    List<People.Person> persons = new ArrayList<>();
    for (int person = 0; person < groups.size(); person++) {
      NameGroup group = groups.get(person);
      persons.add(new People.Person(person, displayName(group), genders[person], group.joinedBy()));
    }
    return new People(persons, mentions);
  }

  private static NameMention first(NameGroup group) {
    return group.mentions().stream()
        .min(Comparator.comparingInt(NameMention::sentence).thenComparingInt(NameMention::begin))
        .orElseThrow();
  }

  /** The form with the most words, initials not counted; then the most frequent; then the first. */
  private String displayName(NameGroup group) {
    List<String> texts = group.mentions().stream().map(NameMention::text).toList();
    String fullest =
        group.mentions().stream()
            .map(NameMention::text)
            .distinct()
            .max(
                Comparator.comparingInt(PeopleFinder::wordsButInitials)
                    .thenComparing(text -> !text.equals(text.toLowerCase(Locale.ROOT)))
                    .thenComparing(text -> !text.equals(text.toUpperCase(Locale.ROOT)))
                    .thenComparingLong(text -> texts.stream().filter(text::equals).count())
                    .thenComparing(text -> -texts.indexOf(text)))
            .orElseThrow();
    return lexicon.nameOrder().givenFirst(inCapitals(fullest));
  }

  private static int wordsButInitials(String text) {
    return (int)
        Arrays.stream(text.split("\\s+"))
            .filter(word -> word.replace(".", "").length() > 1)
            .count();
  }

  /** "ana ruiz" and "ANA RUIZ" as "Ana Ruiz"; other names as they are. */
  private static String inCapitals(String name) {
    boolean lower = name.equals(name.toLowerCase(Locale.ROOT));
    boolean upper = name.equals(name.toUpperCase(Locale.ROOT)) && name.length() > 4;
    if (!lower && !upper) {
      return name.replaceAll("\\s+", " ")
          .replace('\u2011', '-')
          .replace('\u2010', '-')
          .replace(" - ", "-")
          .replace("- ", "-");
    }
    StringBuilder capitals = new StringBuilder();
    boolean start = true;
    for (int c : name.toLowerCase(Locale.ROOT).codePoints().toArray()) {
      capitals.appendCodePoint(start ? Character.toTitleCase(c) : c);
      start = !Character.isLetter(c) && c != '\'' && c != '’';
    }
    return capitals.toString();
  }

  private Gender gender(NameGroup group, AnnotatedArticle article) {
    for (NameMention mention : group.mentions()) {
      List<Token> tokens = article.sentences().get(mention.sentence()).tokens();
      if (mention.begin() > 0) {
        Gender gender =
            lexicon
                .honorifics()
                .of(tokens.get(mention.begin() - 1).text())
                .map(Honorific::gender)
                .orElse(Gender.UNKNOWN);
        if (gender != Gender.UNKNOWN) {
          return gender;
        }
      }
    }
    return group.fullForms().stream()
        .map(form -> lexicon.givenNames().gender(PersonName.of(displayName(group)).words().get(0)))
        .filter(gender -> gender != Gender.UNKNOWN)
        .findFirst()
        .orElse(Gender.UNKNOWN);
  }
}
