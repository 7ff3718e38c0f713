package newsgraph.extract;

import java.util.List;
import newsgraph.model.Sentence;

/** One construction that says who holds an office. Implementations keep no state. */
interface OfficeRule {
  /**
   * The claims of a sentence.
   *
   * @param posts the offices that it names
   */
  List<OfficeClaim> find(OfficeScene scene, Sentence sentence, List<Post> posts);
}
