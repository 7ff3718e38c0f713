package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.extract.People.Mention;
import newsgraph.model.Sentence;

/**
 * Offices that lean on the verb of the office before them.
 *
 * <ul>
 *   <li>The verb is left out: in "Ruiz was president and Lind his deputy" the deputy is Lind.
 *   <li>A list goes on after a phrase with a name: in "Ruiz was finance minister under Lind, labor
 *       minister under Toth and mayor of Lima" all three offices are Ruiz's.
 * </ul>
 *
 * No other rule may take these offices for somebody else's.
 */
final class SharedVerb {
  private final OfficeScene scene;
  private final Parse parse;
  private final List<Post> posts;

  SharedVerb(OfficeScene scene, Sentence sentence, List<Post> posts) {
    this.scene = scene;
    this.parse = new Parse(sentence);
    this.posts = posts;
  }

  /** An office whose verb is left out, and whose it is. */
  record Gap(Post before, Post post, Mention holder) {
    /** Whether a claim gives the holder the office before the name: "the mayor, Lind the chief". */
    boolean parts(OfficeClaim claim) {
      return claim.person() == holder.person() && claim.post().head() == before.head();
    }
  }

  /** The offices without a verb, by position. */
  List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    for (int i = 1; i < posts.size(); i++) {
      Post post = posts.get(i);
      Post before = posts.get(i - 1);
      Optional<Mention> holder = holder(post);
      if (holder.isPresent()
          && NameAfterTitle.of(scene, parse.sentence(), posts, post).isEmpty()
          && follows(before, holder.get(), post)) {
        gaps.add(new Gap(before, post, holder.get()));
      }
    }
    return gaps;
  }

  /** The name right before the office, no comma between: it may have been read as its owner. */
  private Optional<Mention> holder(Post post) {
    if (post.plural()) {
      return Optional.empty();
    }
    return scene.names(post.sentence()).stream()
        .filter(m -> m.end() == post.begin() || m.begin() == post.begin())
        .filter(m -> m.end() <= post.head() && !parse.tagged(m.end(), "POS"))
        .findFirst();
  }

  /** Whether "and", a comma or a semicolon but no verb parts the name from the office before. */
  private boolean follows(Post before, Mention holder, Post post) {
    int left = holder.begin();
    while (left > before.end() && parse.token(left - 1).tag().matches("NN|NNP|PRP\\$|JJ|DT")) {
      left--;
    }
    boolean parted =
        left - 1 >= before.end() && parse.token(left - 1).text().matches("and|but|while|,|;");
    boolean acts = post.end() < parse.size() && isVerb(post.end());
    return parted && !acts && isVerbless(before.end(), left);
  }

  private boolean isVerbless(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isVerb(i) || parse.tagged(i, "W")) {
        return false;
      }
    }
    return true;
  }

  private boolean isVerb(int token) {
    return parse.token(token).tag().matches("VB[DZP]?|MD");
  }

  /** The claim of a gap, from what is said of the office before. */
  Optional<OfficeClaim> claim(Gap gap, List<OfficeClaim> claims) {
    return claims.stream()
        .filter(c -> c.post().head() == gap.before().head())
        .filter(c -> c.person() != gap.holder().person())
        .findFirst()
        .map(
            c -> {
              boolean his = parse.tagged(gap.post().begin(), "PRP$");
              boolean bare = gap.post().begin() == gap.holder().begin();
              Post post = his || bare ? gap.post().withOwner(null, -1) : gap.post();
              if (his) {
                post = post.withOwner(null, c.person());
              }
              return OfficeClaim.of(
                      gap.holder().person(), post, gap.holder().begin(), gap.post().end())
                  .saying(c.status());
            });
  }

  /** What is claimed of the offices that only go on with the list of another one. */
  List<OfficeClaim> listed(List<OfficeClaim> claims) {
    List<OfficeClaim> found = new ArrayList<>();
    Set<Integer> done = new HashSet<>();
    List<OfficeClaim> sorted =
        claims.stream().sorted(Comparator.comparingInt(c -> -c.post().head())).toList();
    for (OfficeClaim claim : sorted) {
      List<Post> list = list(claim.post());
      if (done.add(claim.person()) && isClosed(list)) {
        for (Post post : list.subList(1, list.size())) {
          boolean known =
              claims.stream().anyMatch(c -> c.person() == claim.person() && c.post() == post);
          if (!known) {
            found.add(
                OfficeClaim.of(claim.person(), post, claim.begin(), post.end())
                    .saying(claim.status()));
          }
        }
      }
    }
    return found;
  }

  private List<Post> list(Post first) {
    List<Post> list = new ArrayList<>(List.of(first));
    for (Post post : posts) {
      Post last = list.get(list.size() - 1);
      if (post.begin() > last.end() && !goesOn(last, post)) {
        break;
      }
      if (post.begin() > last.end()) {
        list.add(post);
      }
    }
    return list;
  }

  /** Whether the list ends with "and", so that it is none of appositions. */
  private boolean isClosed(List<Post> list) {
    if (list.size() < 2) {
      return false;
    }
    Post before = list.get(list.size() - 2);
    Post last = list.get(list.size() - 1);
    return words(before.end(), last.begin()).contains(" and ");
  }

  /** Between two offices of a list stand commas, "and", times, and whom they were held under. */
  private boolean goesOn(Post last, Post next) {
    int from = last.end();
    int to = next.begin();
    boolean parted = words(from, to).matches(".* (?:,|and) (?:.* ,|now|later|then)?\\s*");
    if (!parted
        || !isVerbless(from, to)
        || words(from, to).matches(".*[;“”:].*")
        || NameAfterTitle.of(scene, parse.sentence(), posts, next).isPresent()) {
      return false;
    }
    boolean and = parse.token(to - 1).text().equals("and");
    for (Mention name : scene.names(next.sentence())) {
      boolean between = name.begin() >= from && name.end() <= to;
      if (between && (name.end() == to || !isUnder(name, from))) {
        return false;
      }
    }
    return !next.definite() || and;
  }

  private boolean isUnder(Mention name, int from) {
    for (int i = name.begin() - 1; i >= from; i--) {
      if (parse.tagged(i, "IN") || parse.tagged(i, "TO")) {
        return true;
      }
      if (!parse.token(i).tag().matches("NN.*|JJ|DT|,|CC") && !isName(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isName(int token) {
    return scene.name(parse.sentence().index(), token).isPresent();
  }

  private String words(int from, int to) {
    StringBuilder words = new StringBuilder(" ");
    for (int i = from; i < to; i++) {
      words.append(parse.token(i).text()).append(' ');
    }
    return words.toString();
  }
}
