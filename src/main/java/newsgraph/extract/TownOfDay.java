package newsgraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.lexicon.Countries;
import newsgraph.model.ArticleFacts.MeetingKind;
import newsgraph.model.DateRange;
import newsgraph.model.DateRange.Precision;

/**
 * The town where somebody was on a day: after "Ruiz met Lind in Oslo on Monday", she met Holm on
 * Monday in Oslo too. Who was in two towns that day tells nothing.
 *
 * @param trips where the people of the article went
 */
record TownOfDay(Countries countries, List<Trip> trips) {
  /** The mentions, each with the town of its day. */
  List<MeetingMention> complete(List<MeetingMention> mentions) {
    return mentions.stream().map(m -> complete(m, mentions)).toList();
  }

  private MeetingMention complete(MeetingMention mention, List<MeetingMention> all) {
    boolean open =
        !MeetingSetting.isNamed(mention.place())
            && !mention.multiple()
            && !mention.definite()
            && isFaceToFace(mention)
            && isDay(mention.date());
    Optional<String> town = open ? town(mention, all) : Optional.empty();
    return town.map(
            t ->
                mention.at(
                    mention.date(), mention.place() == null ? t : mention.place() + ", " + t))
        .orElse(mention);
  }

  private Optional<String> town(MeetingMention mention, List<MeetingMention> all) {
    Stream<String> met =
        all.stream()
            .filter(m -> m.status() == mention.status() && isFaceToFace(m))
            .filter(m -> m.people().stream().anyMatch(mention.people()::contains))
            .filter(m -> isSame(m.date(), mention.date()))
            .map(MeetingMention::place);
    Stream<String> went =
        trips.stream()
            .filter(trip -> mention.people().contains(trip.person()))
            .filter(trip -> isSame(trip.date(), mention.date()))
            .map(Trip::place);
    Set<String> towns =
        Stream.concat(met, went)
            .filter(MeetingSetting::isNamed)
            .map(place -> place.substring(place.lastIndexOf(", ") + 1).strip())
            .filter(place -> countries.country(place).isEmpty())
            .filter(
                place ->
                    countries.ofCity(place).isPresent() || countries.ofCapital(place).isPresent())
            .collect(Collectors.toSet());
    return towns.size() == 1 ? towns.stream().findFirst() : Optional.empty();
  }

  private static boolean isFaceToFace(MeetingMention mention) {
    return mention.kind() != MeetingKind.PHONE && mention.kind() != MeetingKind.VIDEO;
  }

  private static boolean isDay(DateRange date) {
    return date != null && date.precision() == Precision.DAY && date.from().equals(date.to());
  }

  private static boolean isSame(DateRange a, DateRange b) {
    return isDay(a) && isDay(b) && a.from().equals(b.from());
  }
}
