package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import newsgraph.lexicon.Lexicon;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.MeetingStatus;
import newsgraph.model.ArticleFacts.Role;
import newsgraph.model.DateRange;

/** A second meeting that one meeting word tells of: "met Ruiz in Oslo in 2019 and Lind in 2021". */
record AnotherMeeting(
    AnnotatedArticle article, Lexicon lexicon, Timeline dates, MeetingQuote quotes) {
  /** The same as told again for another day or another person: "and Holm in 2021". */
  Optional<MeetingMention> of(
      Parse parse,
      MeetingMention first,
      Remnants.Part part,
      Remnants remnants,
      List<MeetingMention> before) {
    List<MeetingMention.Party> parties = new ArrayList<>(first.parties());
    List<String> others = first.others();
    Optional<People.Mention> person = remnants.person(part);
    if (person.isPresent()) {
      Role role = // "received by Lind in Rome and by Holm in Bonn": both are hosts
          parties.stream()
              .filter(party -> party.mention().begin() > first.trigger())
              .map(MeetingMention.Party::role)
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null);
      parties.removeIf(party -> party.mention().begin() > first.trigger());
      parties.add(new MeetingMention.Party(person.get(), role));
      others = List.of();
    } else if (!remnants.isWhenOrWhere(part)) {
      int head = remnants.others(part, lexicon.meetingWords());
      if (head < 0 && remnants.isNamedPlace(part)) {
        return again(parse, first, part, before);
      }
      parties.removeIf(party -> party.mention().begin() > first.trigger());
      others =
          head < 0 ? List.of() : List.of(NounPhrase.text(parse, article.article().text(), head));
    }
    boolean forward = first.status() == MeetingStatus.PLANNED;
    boolean shared = !remnants.isLocated(part); // "in Oslo with Lind and with Holm"
    DateRange date =
        shared ? first.date() : new MeetingDates(parse, dates, before).within(part, forward);
    String told =
        shared
            ? first.place()
            : new MeetingPlaces(parse, article.article().text(), lexicon)
                .within(part.begin(), part.end());
    boolean again = person.isEmpty() && remnants.isWhenOrWhere(part) && others == first.others();
    String place = told == null && again ? first.place() : told;
    return parties.size() + others.size() < 2
        ? Optional.empty()
        : Optional.of(
            new MeetingMention(
                first.sentence(),
                person.map(People.Mention::head).orElse(part.begin()),
                parties,
                others,
                first.status(),
                first.presupposed(),
                first.kind(),
                first.occasion(),
                date,
                place,
                false,
                false,
                false,
                first.attribution(),
                quotes.of(parse, first.trigger(), parties)));
  }

  /** "met him aboard the Tiger in 1966 and the Fearless in 1968": the same two, elsewhere. */
  private Optional<MeetingMention> again(
      Parse parse, MeetingMention first, Remnants.Part part, List<MeetingMention> before) {
    DateRange date = new MeetingDates(parse, dates, before).within(part, false);
    return Optional.of(
        new MeetingMention(
            first.sentence(),
            part.begin(),
            first.parties(),
            first.others(),
            first.status(),
            first.presupposed(),
            first.kind(),
            first.occasion(),
            date,
            null,
            false,
            false,
            false,
            first.attribution(),
            quotes.of(parse, first.trigger(), first.parties())));
  }
}
