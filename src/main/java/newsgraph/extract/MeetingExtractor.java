package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import newsgraph.lexicon.Lexicon;
import newsgraph.lexicon.MeetingWords;
import newsgraph.lexicon.MeetingWords.Trait;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.MeetingKind;
import newsgraph.model.ArticleFacts.MeetingReport;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.ArticleFacts.ParticipantMention;
import newsgraph.model.ArticleFacts.Participation;
import newsgraph.model.ArticleFacts.Role;
import newsgraph.model.DateRange;
import newsgraph.model.Evidence;
import newsgraph.model.Sentence;

/** Finds the meetings that one article tells. */
final class MeetingExtractor {
  private final Lexicon lexicon;
  private final SideWeigher weigher;

  MeetingExtractor(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.weigher = new SideWeigher(lexicon.sideWeights());
  }

  List<MeetingReport> extract(AnnotatedArticle article, People people) {
    MeetingReader reader = new MeetingReader(article, people, lexicon);
    List<MeetingMention> ruled = byRules(article, people, reader);
    List<MeetingMention> mentions =
        new LikelyMeetings(article, people, lexicon.meetingWords(), reader, weigher).with(ruled);
    return reports(article, people, mentions);
  }

  /** What some mentions tell together. */
  List<MeetingReport> reports(
      AnnotatedArticle article, People people, List<MeetingMention> mentions) {
    Quoter quoter = new Quoter(article);
    List<MeetingMention> placed =
        new MeetingSetting(article, people, lexicon).complete(new Separately().told(mentions));
    OnlySetting setting = new OnlySetting(article, lexicon);
    return MeetingMerger.merge(
            placed, article.article().today(), LeadDay.lead(article), lexicon.countries()::apart)
        .stream()
        .map(group -> complete(group, placed, setting, article))
        .map(group -> report(group, quoter, article.article().today()))
        .toList();
  }

  /** What each meeting word tells whose sides its construction names. */
  List<MeetingMention> byRules(AnnotatedArticle article, People people, MeetingReader reader) {
    MeetingPointers pointers = new MeetingPointers(article, people, lexicon.meetingWords());
    MeetingDenial denial = new MeetingDenial(article, lexicon.meetingWords());
    NoShow noShow = new NoShow(article, people, lexicon.meetingWords());
    AnswerNext answer = new AnswerNext(article, people, lexicon.meetingWords());
    List<MeetingMention> mentions = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (sentence.kind().isStory()) {
        reader.readCaption(sentence).ifPresent(mentions::add);
        denial.read(sentence, mentions).ifPresent(mentions::add);
        noShow.read(sentence, mentions).ifPresent(mentions::add);
        answer.read(sentence, mentions).ifPresent(mentions::add);
        pointers.readIt(sentence, mentions).ifPresent(mentions::add);
        pointers.readAttended(sentence, mentions).ifPresent(mentions::add);
        pointers.readAttendance(sentence, mentions).ifPresent(mentions::add);
        for (int token = 0; token < sentence.tokens().size(); token++) {
          mentions.addAll(reader.read(sentence, token, mentions));
        }
      }
    }
    return mentions;
  }

  /** A meeting's mentions, each with the time and place that are likely its own if none is told. */
  private List<MeetingMention> complete(
      List<MeetingMention> group,
      List<MeetingMention> all,
      OnlySetting setting,
      AnnotatedArticle article) {
    boolean named = group.stream().anyMatch(mention -> mention.people().size() > 1);
    if (group.get(0).multiple() || !named) {
      return group;
    }
    List<MeetingMention> whole = new ArrayList<>(group);
    for (int i = 0; i < whole.size(); i++) {
      MeetingMention mention = whole.get(i);
      DateRange date =
          date(whole, article.article().today()) == null ? setting.time(mention, all) : null;
      String place =
          MeetingSetting.isNamed(place(whole)) ? null : setting.place(mention, kind(whole), all);
      String told = mention.place();
      whole.set(
          i,
          mention.at(
              date == null ? mention.date() : date,
              place == null ? told : told == null ? place : told + ", " + place));
    }
    return whole;
  }

  private MeetingReport report(List<MeetingMention> mentions, Quoter quoter, String today) {
    return new MeetingReport(
        participations(mentions, quoter),
        distinct(mentions.stream().map(MeetingMention::others).toList()),
        status(mentions, today),
        kind(mentions),
        date(mentions, today),
        place(mentions),
        mentions.get(0).multiple(),
        distinct(mentions.stream().map(MeetingMention::attribution).toList()),
        mentions.stream()
            .map(MeetingMention::evidence)
            .distinct()
            .sorted(Comparator.comparingInt(Evidence::start))
            .toList());
  }

  /** What is said to have been on a day after the publication is yet to be. */
  private static MeetingStatus status(List<MeetingMention> mentions, String today) {
    MeetingStatus status = MeetingMerger.status(mentions);
    DateRange date = date(mentions, today);
    boolean ahead =
        date != null
            && today != null
            && today.length() >= date.from().length()
            && date.from().compareTo(today.substring(0, date.from().length())) > 0;
    return ahead && status == MeetingStatus.HELD ? MeetingStatus.PLANNED : status;
  }

  private static List<String> distinct(List<List<String>> lists) {
    Set<String> all = new LinkedHashSet<>();
    lists.forEach(all::addAll);
    return List.copyOf(all);
  }

  private static List<Participation> participations(List<MeetingMention> mentions, Quoter quoter) {
    Map<Integer, List<ParticipantMention>> words = new LinkedHashMap<>();
    Map<Integer, Role> roles = new LinkedHashMap<>();
    for (MeetingMention mention : mentions) {
      for (MeetingMention.Party party : mention.parties()) {
        People.Mention of = party.mention();
        words
            .computeIfAbsent(party.person(), key -> new ArrayList<>())
            .add(
                new ParticipantMention(
                    of.via(), quoter.quote(of.sentence(), of.begin(), of.end())));
        if (party.role() != null) {
          roles.putIfAbsent(party.person(), party.role());
        }
      }
    }
    List<Participation> parts = new ArrayList<>();
    words.forEach((person, said) -> parts.add(new Participation(person, roles.get(person), said)));
    return parts;
  }

  /**
   * The first kind that tells something; but that talks at a place are face to face says less than
   * that they were over dinner.
   */
  private MeetingKind kind(List<MeetingMention> mentions) {
    List<MeetingMention> told =
        mentions.stream().filter(m -> m.kind() != MeetingKind.UNSPECIFIED).toList();
    boolean event = told.stream().anyMatch(m -> m.kind() == MeetingKind.EVENT);
    if (told.isEmpty()) {
      return MeetingKind.UNSPECIFIED;
    }
    return event && isOfPlace(told.get(0)) ? MeetingKind.EVENT : told.get(0).kind();
  }

  /** Whether only the place says that they met face to face: "held talks in Oslo". */
  private boolean isOfPlace(MeetingMention mention) {
    MeetingWords words = lexicon.meetingWords();
    List<MeetingWords.Trigger> triggers = new ArrayList<>(words.verb(mention.occasion()));
    triggers.addAll(words.noun(mention.occasion()));
    return mention.kind() == MeetingKind.IN_PERSON
        && !triggers.isEmpty()
        && triggers.stream().allMatch(t -> t.kind() == MeetingKind.UNSPECIFIED);
  }

  private static DateRange date(List<MeetingMention> mentions, String today) {
    boolean failed = MeetingMerger.status(mentions) == MeetingStatus.FAILED;
    MeetingMention last = mentions.get(mentions.size() - 1);
    if (MeetingMerger.isMoved(last)) {
      return last.date();
    }
    return mentions.stream()
        .map(MeetingMention::date)
        .filter(Objects::nonNull)
        .max(Comparator.comparing(DateRange::precision))
        .map(best -> within(best, mentions))
        .map(best -> failed ? DateWords.passed(best, today) : best)
        .map(best -> new DateRange(best.from(), best.to(), best.precision(), texts(mentions)))
        .orElse(null);
  }

  /** Of "next week" and "on Monday", both told by days, the one day. */
  private static DateRange within(DateRange best, List<MeetingMention> mentions) {
    return mentions.stream()
        .map(MeetingMention::date)
        .filter(Objects::nonNull)
        .filter(date -> date.precision() == best.precision() && date.from().equals(date.to()))
        .filter(date -> date.from().compareTo(best.from()) >= 0)
        .filter(date -> date.to().compareTo(best.to()) <= 0)
        .findFirst()
        .orElse(best);
  }

  private static List<String> texts(List<MeetingMention> mentions) {
    return distinct(
        mentions.stream()
            .map(MeetingMention::date)
            .filter(Objects::nonNull)
            .map(DateRange::text)
            .toList());
  }

  /** "10 Garden Street" tells more than "Oslo", and both more than one. */
  private boolean isVenue(String place) {
    String last = place.substring(place.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return lexicon.countries().country(place).isEmpty()
        && lexicon.countries().ofCity(place).isEmpty()
        && lexicon.meetingWords().has(Trait.VENUE, last);
  }

  /** A named place, of those the one with the most parts, of equals the first. */
  private String place(List<MeetingMention> mentions) {
    Comparator<String> tells =
        Comparator.comparing(MeetingSetting::isNamed)
            .thenComparing(place -> place.split(", ").length)
            .thenComparing(this::isVenue);
    List<String> told =
        mentions.stream().map(MeetingMention::place).filter(Objects::nonNull).toList();
    String best = told.stream().reduce((a, b) -> tells.compare(b, a) > 0 ? b : a).orElse(null);
    if (best == null || !isVenue(best) || best.contains(", ")) {
      return best;
    }
    MeetingMention at =
        mentions.stream().filter(m -> best.equals(m.place())).findFirst().orElseThrow();
    return mentions.stream() // "met in Oslo. The talks, at 10 Garden Street, ..."
        .filter(m -> m.place() != null && at.sentence() - m.sentence() == 1)
        .map(MeetingMention::place)
        .filter(city -> lexicon.countries().ofCity(city).isPresent())
        .findFirst()
        .map(city -> best + ", " + city)
        .orElse(best);
  }
}
