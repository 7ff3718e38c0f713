package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsgraph.lexicon.Honorifics.Honorific;
import newsgraph.lexicon.Lexicon;
import newsgraph.lexicon.Spelling;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Gender;
import newsgraph.model.ArticleFacts.NameJoin;
import newsgraph.model.Sentence.Token;

/**
 * Gathers the names of one article into people: full names first, then the short forms that stand
 * for them.
 *
 * <p>A bare surname that two people share ("Ruiz", of Ana Ruiz and her husband Bo Ruiz) is taken
 * for the one who is named in full more often, or else first, unless an honorific tells the gender:
 * newspapers repeat the given name of the other.
 */
final class NameGrouper {
  /** Shorter surnames are alike by chance. */
  private static final int SHORT = 5;

  private final Lexicon lexicon;
  private final NameComparison comparison;

  NameGrouper(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.comparison = new NameComparison(lexicon);
  }

  List<NameGroup> group(AnnotatedArticle article, List<NameMention> mentions) {
    List<NameGroup> groups = new ArrayList<>();
    for (NameMention mention : mentions) {
      if (mention.name().isFull()) {
        addFull(article, mention, groups);
      }
    }
    Map<PersonName, PersonName> known = KnownAs.read(article, mentions);
    List<NameGroup> unknown = new ArrayList<>();
    List<NameMention> lone = mentions.stream().filter(m -> !m.name().isFull()).toList();
    LoneSurnames surnames = new LoneSurnames(article);
    Map<PersonName, Gender> others = new HashMap<>(); // lone surnames, and their namesake's gender
    for (NameMention mention : lone) {
      others.computeIfAbsent(
          mention.name(),
          name -> {
            List<NameGroup> owners = owners(name, groups);
            Gender gender = owners.size() == 1 ? genderOf(owners.get(0)) : Gender.UNKNOWN;
            List<NameMention> same = lone.stream().filter(m -> m.name().equals(name)).toList();
            boolean other = owners.size() == 1 && surnames.areOther(same, owners.get(0), gender);
            return other ? gender : Gender.UNKNOWN;
          });
    }
    for (NameMention mention : lone) {
      Gender namesake = others.get(mention.name());
      boolean free = namesake != Gender.UNKNOWN && honorificGender(article, mention) != namesake;
      PersonName full = known.get(mention.name());
      Optional<NameGroup> called =
          full == null || !owners(mention.name(), groups).isEmpty()
              ? Optional.empty()
              : groups.stream().filter(g -> g.fullForms().contains(full)).findFirst();
      if (called.isPresent()) {
        called.get().add(mention, NameJoin.NICKNAME);
      } else {
        addShort(article, mention, free ? List.of() : groups, unknown);
      }
    }
    groups.addAll(unknown);
    return groups;
  }

  private void addFull(AnnotatedArticle article, NameMention mention, List<NameGroup> groups) {
    for (NameGroup group : groups) {
      Optional<NameJoin> why = whySame(mention.name(), group);
      if (why.isPresent()) {
        boolean otherSpelling =
            why.get() == NameJoin.SAME_NAME
                && group.mentions().stream()
                    .noneMatch(m -> plain(m.text()).equals(plain(mention.text())))
                && group.fullForms().contains(mention.name());
        group.add(mention, otherSpelling ? NameJoin.SPELLING : why.get());
        return;
      }
    }
    Optional<NameGroup> king = sameRegnal(article, mention, groups);
    if (king.isPresent()) {
      king.get().add(mention, NameJoin.SAME_NAME);
      return;
    }
    NameGroup fresh = new NameGroup();
    fresh.add(mention);
    groups.add(fresh);
  }

  /** "John Paul" is the Pope John Paul II whom the article names, if there is no other of them. */
  private Optional<NameGroup> sameRegnal(
      AnnotatedArticle article, NameMention mention, List<NameGroup> groups) {
    List<NameGroup> alike =
        groups.stream()
            .filter(
                g -> g.fullForms().stream().allMatch(f -> f.words().equals(mention.name().words())))
            .filter(
                g ->
                    g.mentions().stream().anyMatch(m -> isReigning(article, m))
                        || isReigning(article, mention))
            .filter(
                g ->
                    mention.name().suffix().isEmpty()
                        || g.fullForms().stream().allMatch(f -> f.suffix().isEmpty()))
            .toList();
    return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
  }

  /** Whether "King" or the like stands before the name. */
  private boolean isReigning(AnnotatedArticle article, NameMention mention) {
    List<Token> tokens = article.sentences().get(mention.sentence()).tokens();
    return mention.begin() > 0
        && lexicon.nameWords().isRegnal(tokens.get(mention.begin() - 1).text());
  }

  private static String plain(String text) {
    return PersonName.fold(text);
  }

  /** Whether a full name is a group's: like one of its forms, and at odds with none. */
  private Optional<NameJoin> whySame(PersonName name, NameGroup group) {
    Optional<NameJoin> why = Optional.empty();
    for (PersonName form : group.fullForms()) {
      Optional<NameJoin> one = comparison.same(name, form);
      if (one.isEmpty()) {
        return one;
      }
      if (why.isEmpty() || one.get().compareTo(why.get()) < 0) {
        why = one;
      }
    }
    return why;
  }

  private void addShort(
      AnnotatedArticle article,
      NameMention mention,
      List<NameGroup> groups,
      List<NameGroup> unknown) {
    List<NameGroup> owners =
        owners(mention.name(), groups).stream()
            .filter(o -> !isFather(article, mention, o))
            .toList();
    if (owners.isEmpty() && isFamilyOf(mention, groups)) {
      return; // "the Ruizes" are nobody in particular
    }
    if (owners.size() > 1) {
      List<NameGroup> known = owners.stream().filter(o -> isNamedBefore(o, mention)).toList();
      owners = known.isEmpty() ? owners : known; // "Ruiz and his wife, Ana Ruiz": not she
    }
    if (owners.size() > 1 && isYounger(article, mention)) {
      List<NameGroup> juniors = owners.stream().filter(NameGroup::hasSuffix).toList();
      owners = juniors.isEmpty() ? owners : juniors;
    } else if (owners.size() > 1) {
      Gender gender = honorificGender(article, mention);
      if (gender != Gender.UNKNOWN) {
        List<NameGroup> fitting = owners.stream().filter(o -> genderOf(o) == gender).toList();
        owners = fitting.isEmpty() ? owners : fitting;
      }
    }
    if (!owners.isEmpty()) {
      List<NameGroup> all = owners;
      all.stream()
          .max(
              Comparator.comparing((NameGroup g) -> !isJunior(g, all))
                  .thenComparing(NameGroup::fullMentions)
                  .thenComparing(g -> -groups.indexOf(g)))
          .get()
          .add(mention, NameJoin.SURNAME);
      return;
    }
    for (NameGroup group : unknown) {
      if (isSameWord(group.mentions().get(0).name(), mention.name())) {
        group.add(mention);
        return;
      }
    }
    NameGroup fresh = new NameGroup();
    fresh.add(mention);
    unknown.add(fresh);
  }

  /** Whether somebody's father, of the same name, is one of these: "Bo Lind Jr." and "Bo Lind". */
  private static boolean isJunior(NameGroup group, List<NameGroup> of) {
    return group.hasSuffix()
        && of.stream()
            .filter(other -> !other.hasSuffix())
            .flatMap(other -> other.fullForms().stream())
            .anyMatch(
                father ->
                    group.fullForms().stream().anyMatch(son -> son.first().equals(father.first())));
  }

  /** "King Olav" is not Haakon bin Olav, whose father's name that is. */
  private boolean isFather(AnnotatedArticle article, NameMention mention, NameGroup group) {
    return isReigning(article, mention)
        && group.fullForms().stream()
            .allMatch(
                f ->
                    f.last().equals(mention.name().last())
                        && f.words().get(f.words().size() - 2).matches("bin|ibn|bint"));
  }

  /** Whether somebody has been named in full before. */
  private static boolean isNamedBefore(NameGroup group, NameMention mention) {
    return group.mentions().stream()
        .filter(m -> m.name().isFull())
        .anyMatch(
            m ->
                m.sentence() < mention.sentence()
                    || m.sentence() == mention.sentence() && m.end() <= mention.begin());
  }

  /** "Haakon" and "Haakon VII": one of the two need not have the number. */
  private static boolean isSameWord(PersonName known, PersonName other) {
    boolean oneNumber =
        known.suffix().equals(other.suffix())
            || known.suffix().isEmpty()
            || other.suffix().isEmpty();
    return known.words().equals(other.words()) && oneNumber;
  }

  /** "the younger Ruiz" is Ruiz Jr. */
  private static boolean isYounger(AnnotatedArticle article, NameMention mention) {
    return mention.begin() > 0
        && Parse.isOneOf(
            article.sentences().get(mention.sentence()).tokens().get(mention.begin() - 1).text(),
            "younger",
            "junior");
  }

  /** Whether the word is the plural of a known surname. */
  private boolean isFamilyOf(NameMention mention, List<NameGroup> groups) {
    String word = mention.name().last();
    return word.endsWith("s")
        && word.length() > 3
        && !owners(PersonName.of(word.replaceAll("(?<=[sxz])es$|s$", "")), groups).isEmpty();
  }

  /** Whose surname it is; if nobody's, whose given name. */
  private List<NameGroup> owners(PersonName name, List<NameGroup> groups) {
    List<NameGroup> bySurname =
        groups.stream()
            .filter(g -> g.fullForms().stream().anyMatch(f -> isSurname(name, f)))
            .toList();
    if (!bySurname.isEmpty()) {
      return bySurname;
    }
    List<NameGroup> byPart =
        groups.stream()
            .filter(
                g -> g.fullForms().stream().anyMatch(f -> name.beginsName(f) || name.endsName(f)))
            .toList();
    List<NameGroup> byMiddle = byPart.isEmpty() ? byMiddle(name, groups) : byPart;
    return byMiddle.isEmpty() ? byVariant(name, groups) : byMiddle;
  }

  /** "Mr Bihi" of "Muse Bihi Abdi", "Mr Lopez" of "Juan Lopez Vera": the one who is called so. */
  private List<NameGroup> byMiddle(PersonName name, List<NameGroup> groups) {
    List<NameGroup> alike =
        groups.stream()
            .filter(g -> g.fullForms().stream().anyMatch(f -> isMiddle(name, f)))
            .toList();
    boolean given = lexicon.givenNames().contains(name.last());
    return alike.size() == 1 && !given && name.words().size() == 1 ? alike : List.of();
  }

  private static boolean isMiddle(PersonName name, PersonName full) {
    return full.words().size() > 2
        && full.words().subList(1, full.words().size() - 1).contains(name.last());
  }

  /**
   * The one group whose surname is spelled another way ("Qaddafi"), or given name short ("Jim").
   */
  private List<NameGroup> byVariant(PersonName name, List<NameGroup> groups) {
    if (name.words().size() != 1) {
      return List.of();
    }
    List<NameGroup> alike =
        groups.stream()
            .filter(g -> g.fullForms().stream().anyMatch(f -> isVariant(name.last(), f)))
            .toList();
    return alike.size() == 1 ? alike : List.of();
  }

  private boolean isVariant(String word, PersonName full) {
    boolean spelled = word.length() > SHORT && Spelling.same(word, full.last());
    return spelled || lexicon.nicknames().sameGivenName(word, full.first());
  }

  private boolean isSurname(PersonName name, PersonName full) {
    boolean begins = name.beginsName(full);
    boolean ends = name.endsName(full);
    return begins && ends
        || (begins || ends) && begins == lexicon.nameOrder().isFamilyFirst(full.words());
  }

  private Gender genderOf(NameGroup group) {
    return group.fullForms().stream()
        .map(form -> lexicon.givenNames().gender(form.first()))
        .filter(gender -> gender != Gender.UNKNOWN)
        .findFirst()
        .orElse(Gender.UNKNOWN);
  }

  private Gender honorific(String word) {
    return lexicon.honorifics().of(word).map(Honorific::gender).orElse(Gender.UNKNOWN);
  }

  private Gender honorificGender(AnnotatedArticle article, NameMention mention) {
    List<Token> tokens = article.sentences().get(mention.sentence()).tokens();
    return mention.begin() == 0
        ? Gender.UNKNOWN
        : honorific(tokens.get(mention.begin() - 1).text());
  }
}
