package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import newsgraph.extract.People.Mention;
import newsgraph.model.Sentence;

/**
 * On which side of its title a name stands in a list where names and titles take turns: "Ana Ruiz,
 * the mayor, Bo Lind, the vicar, and the warden, Eva Toth".
 */
enum TitleSide {
  /** "Ana Ruiz, the mayor". */
  AFTER_NAME,
  /** "the warden, Eva Toth". */
  BEFORE_NAME,
  /** The list does not tell, or there is none. */
  OPEN;

  /** A name or a title of the list: its first token, the token after it, and its office if any. */
  private record Item(int begin, int end, Post post) {}

  static TitleSide of(OfficeScene scene, Sentence sentence, List<Post> posts, Post post) {
    List<Item> run = run(sentence, items(scene, sentence, posts), post);
    int from = 0;
    for (int at = 1; at <= run.size(); at++) {
      boolean parted =
          at == run.size() || (run.get(at).post() == null) == (run.get(at - 1).post() == null);
      if (parted && at - from > 1) {
        List<Item> turn = run.subList(from, at);
        boolean here = turn.stream().anyMatch(i -> i.post() == post);
        boolean told = turn.size() % 2 == 0 && (turn.size() > 2 || run.size() > turn.size());
        if (here) {
          return !told ? OPEN : turn.get(0).post() == null ? AFTER_NAME : BEFORE_NAME;
        }
      }
      from = parted ? at : from;
    }
    return OPEN;
  }

  /** The items around an office between which only commas and "and" stand. */
  private static List<Item> run(Sentence sentence, List<Item> items, Post post) {
    List<Item> run = new ArrayList<>();
    boolean found = false;
    for (Item item : items) {
      if (!run.isEmpty() && !isParted(sentence, run.get(run.size() - 1).end(), item.begin())) {
        if (found) {
          return run;
        }
        run.clear();
      }
      run.add(item);
      found |= item.post() == post;
    }
    return found ? run : List.of();
  }

  private static boolean isParted(Sentence sentence, int begin, int end) {
    StringBuilder words = new StringBuilder();
    for (int at = begin; at < end; at++) {
      words.append(sentence.tokens().get(at).text()).append(' ');
    }
    return words.toString().matches("(?:, |; |and |, and )");
  }

  /** The names, each with the titles and forms of address right before it, and all other titles. */
  private static List<Item> items(OfficeScene scene, Sentence sentence, List<Post> posts) {
    List<Item> items = new ArrayList<>();
    for (Mention name : scene.names(sentence.index())) {
      int begin = name.begin();
      for (int at = begin - 1; at >= Math.max(0, begin - 3); at--) {
        Optional<Mention> addressed = NameAfterTitle.startingAt(scene, sentence, at);
        begin = addressed.filter(m -> m.begin() == name.begin()).isPresent() ? at : begin;
      }
      items.add(new Item(begin, name.end(), null));
    }
    for (Post post : posts) {
      Optional<Mention> own = NameAfterTitle.of(scene, sentence, posts, post);
      if (own.isPresent()) {
        int end = own.get().end();
        items.removeIf(item -> item.post() == null && item.end() == end);
        items.add(new Item(post.begin(), end, null));
      } else {
        items.add(new Item(post.begin(), post.end(), post));
      }
    }
    items.sort(Comparator.comparingInt(Item::begin));
    return items;
  }
}
