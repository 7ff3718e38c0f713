package newsgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsgraph.model.ArticleFacts.Office;
import newsgraph.model.ArticleFacts.OfficeKind;
import newsgraph.model.ArticleFacts.OfficeStatus;
import newsgraph.model.Correction;
import newsgraph.model.Correction.Action;
import newsgraph.model.Correction.Field;
import newsgraph.model.Correction.Target;
import newsgraph.model.ResolvedFacts.Claim;
import newsgraph.model.ResolvedFacts.Tenure;
import newsgraph.resolve.CorrectionLog.NoMatch;

/** What the user says of offices: after the rules have told which are the same. */
final class OfficeCorrections {
  private final PeopleNames people;
  private List<Piece> pieces = new ArrayList<>();

  /** One claim of a tenure. */
  private record Piece(int person, Office office, Claim claim) {}

  OfficeCorrections(PeopleNames people) {
    this.people = people;
  }

  /** The tenures after all corrections. */
  List<Tenure> apply(List<Tenure> tenures, CorrectionLog corrections) {
    for (Tenure tenure : tenures) {
      tenure.claims().forEach(c -> pieces.add(new Piece(tenure.person(), tenure.office(), c)));
    }
    corrections.forEach(Target.OFFICE, this::apply);
    return tenures();
  }

  private void apply(Correction correction) throws NoMatch {
    int holder =
        correction.person() == null
            ? ResolvedPeople.NOBODY
            : people.find(correction.person(), List.of());
    List<Piece> meant =
        pieces.stream()
            .filter(piece -> correction.person() == null || piece.person() == holder)
            .filter(piece -> called(piece.office(), correction.office()))
            .filter(piece -> CorrectionNames.among(piece.claim().article(), correction.articles()))
            .toList();
    if (meant.isEmpty()) {
      String who =
          correction.person() == null ? "nobody" : "'" + correction.person() + "' does not";
      throw new NoMatch(
          who
              + (correction.person() == null ? " holds '" : " hold '")
              + correction.office()
              + "'"
              + CorrectionNames.in(correction.articles()));
    }
    List<Piece> changed = new ArrayList<>();
    for (Piece piece : pieces) {
      if (!meant.contains(piece)) {
        changed.add(piece);
      } else if (correction.action() == Action.SET) {
        changed.add(set(piece, correction));
      }
    }
    pieces = changed;
  }

  /** By an id, or by the words of its title and, if it is told, of its organization. */
  private static boolean called(Office office, String asked) {
    Set<String> organization =
        office.organization() == null ? Set.of() : CorrectionNames.words(office.organization());
    Set<String> title = CorrectionNames.words(office.title());
    if (asked.startsWith("office/")) {
      String[] id = asked.split("/", 3);
      return id.length == 3
          && CorrectionNames.words(id[1]).equals(organization)
          && CorrectionNames.words(id[2]).equals(title);
    }
    String[] parts = asked.split(",", 2);
    return CorrectionNames.words(parts[0]).equals(title)
        && (parts.length == 1 || CorrectionNames.words(parts[1]).equals(organization));
  }

  private Piece set(Piece piece, Correction correction) {
    Claim claim = piece.claim();
    Office office = piece.office();
    String value = correction.value();
    if (correction.field() == Field.STATUS) {
      OfficeStatus status = OfficeStatus.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_'));
      return new Piece(
          piece.person(),
          office,
          new Claim(claim.article(), status, claim.from(), claim.to(), claim.evidence()));
    }
    boolean title = correction.field() == Field.TITLE;
    String newTitle = title ? value.toLowerCase(Locale.ROOT) : office.title();
    String organization = title ? office.organization() : value;
    return new Piece(
        piece.person(),
        new Office(newTitle, organization, kind(newTitle, organization, office.kind())),
        claim);
  }

  /** One office has one kind: that of the other claims to it. */
  private OfficeKind kind(String title, String organization, OfficeKind own) {
    return pieces.stream()
        .map(Piece::office)
        .filter(office -> office.title().equals(title))
        .filter(office -> java.util.Objects.equals(office.organization(), organization))
        .map(Office::kind)
        .findFirst()
        .orElse(own);
  }

  private List<Tenure> tenures() {
    Map<String, List<Piece>> groups = new LinkedHashMap<>();
    for (Piece piece : pieces) {
      String key = piece.person() + "\n" + piece.office();
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(piece);
    }
    List<Tenure> tenures = new ArrayList<>();
    for (List<Piece> group : groups.values()) {
      List<Claim> claims =
          group.stream()
              .map(Piece::claim)
              .sorted(
                  Comparator.comparing((Claim claim) -> claim.article().id())
                      .thenComparing(claim -> claim.evidence().start())
                      .thenComparing(claim -> claim.evidence().end())
                      .thenComparing(Claim::status))
              .toList();
      tenures.add(new Tenure(group.get(0).person(), group.get(0).office(), claims));
    }
    return tenures;
  }
}
