package newsgraph.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import newsgraph.lexicon.LexiconFiles.Row;

/** States that are no more, from {@code former-states.tsv}. Immutable. */
public final class FormerStates {
  private final List<State> states = new ArrayList<>();

  /**
   * A state.
   *
   * @param until its last day, ISO
   * @param seats capitals and bodies that stood for its government
   * @param parts the countries of today where it was
   */
  private record State(String name, String until, List<String> seats, List<String> parts) {
    boolean existed(String day) {
      return day != null && day.compareTo(until) <= 0;
    }
  }

  private FormerStates(LexiconFiles files) {
    for (Row row : files.rows("former-states.tsv", 4)) {
      states.add(new State(row.get(0), row.get(1), row.list(2), row.list(3)));
    }
  }

  /** Reads the file. */
  public static FormerStates read(LexiconFiles files) {
    return new FormerStates(files);
  }

  /**
   * The state that a capital or a body stood for on a day: "the Kremlin" before 1992.
   *
   * @param day ISO; null finds none
   */
  public Optional<String> ofSeat(String words, String day) {
    String seat = words.startsWith("the ") ? words.substring("the ".length()) : words;
    return states.stream()
        .filter(state -> state.existed(day) && state.seats().contains(seat))
        .map(State::name)
        .findFirst();
  }

  /** Gives each state and its capital, the first of its seats. */
  void capitals(BiConsumer<String, String> taker) {
    states.forEach(state -> taker.accept(state.name(), state.seats().get(0)));
  }

  /** The state that a country of today was part of on a day. */
  public Optional<String> around(String country, String day) {
    return states.stream()
        .filter(state -> state.existed(day) && state.parts().contains(country))
        .map(State::name)
        .findFirst();
  }
}
