package newsgraph.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A person whom corrections may still change. Used by one thread. */
final class PersonDraft {
  private final List<Sighting> sightings;
  private final Set<Integer> corrected = new HashSet<>();
  private String name;

  PersonDraft(List<Sighting> sightings) {
    this.sightings = new ArrayList<>(sightings);
  }

  List<Sighting> sightings() {
    return sightings;
  }

  /** What the user calls the person; null if the rules name him or her. */
  String name() {
    return name;
  }

  void call(String newName) {
    name = newName;
  }

  /** Takes a sighting in because the user says so. */
  void take(Sighting sighting) {
    sightings.add(sighting);
    corrected.add(sighting.number());
  }

  /** Whether the user says that a sighting is of this person. */
  boolean isCorrected(Sighting sighting) {
    return corrected.contains(sighting.number());
  }

  int firstNumber() {
    return sightings.stream().mapToInt(Sighting::number).min().orElseThrow();
  }
}
