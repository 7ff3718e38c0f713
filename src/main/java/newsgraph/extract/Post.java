package newsgraph.extract;

import newsgraph.lexicon.OfficeTitles.Title;
import newsgraph.lexicon.StatusWords.Status;

/**
 * A noun phrase that names an office, wherever it stands: "Peru's former deputy foreign minister".
 *
 * @param sentence index of the sentence
 * @param begin first token of the phrase, with its articles and owners
 * @param end after its last token, with its "of", "for", "at" phrases
 * @param nameEnd after the last token of the title itself: where a name can follow
 * @param head last token of the title itself
 * @param entry what the word list says of the title
 * @param title lower case, without status words: "deputy foreign minister"
 * @param organization null if the phrase does not tell
 * @param owner index of the person who has it ("Ruiz's minister"), or -1
 * @param status what the phrase says; null if nothing
 * @param definite whether it starts with an article or an owner
 * @param plural "the ministers"
 */
record Post(
    int sentence,
    int begin,
    int end,
    int nameEnd,
    int head,
    Title entry,
    String title,
    String organization,
    int owner,
    Status status,
    boolean definite,
    boolean plural) {

  Post withOrganization(String name) {
    return new Post(
        sentence, begin, end, nameEnd, head, entry, title, name, owner, status, definite, plural);
  }

  /** The same office, told by one word of another sentence. */
  Post at(int other, int word) {
    return new Post(
        other,
        word,
        word + 1,
        word + 1,
        word,
        entry,
        title,
        organization,
        owner,
        null,
        definite,
        plural);
  }

  Post withOwner(String name, int person) {
    return new Post(
        sentence, begin, end, nameEnd, head, entry, title, name, person, status, definite, plural);
  }

  Post withEntry(Title changed) {
    return new Post(
        sentence,
        begin,
        end,
        nameEnd,
        head,
        changed,
        title,
        organization,
        owner,
        status,
        definite,
        plural);
  }

  Post withStatus(Status said) {
    return new Post(
        sentence,
        begin,
        end,
        nameEnd,
        head,
        entry,
        title,
        organization,
        owner,
        said,
        definite,
        plural);
  }
}
