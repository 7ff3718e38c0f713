package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsgraph.lexicon.KinWords;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Via;
import newsgraph.model.Sentence;

/**
 * Finds whom a word of kinship stands for. "Ana Ruiz's husband, Bo Lind" tells who he is; later
 * "Ruiz's husband" and "her husband" are Bo Lind.
 */
final class KinResolver {
  private final AnnotatedArticle article;
  private final People people;
  private final KinWords words;

  KinResolver(AnnotatedArticle article, People people, KinWords words) {
    this.article = article;
    this.people = people;
    this.words = words;
  }

  private record Tie(int of, String kin, int person) {}

  private record Phrase(int of, String kin, int begin, int head) {}

  /** The people with the mentions by kinship added. */
  People resolve() {
    List<Tie> ties = new ArrayList<>();
    List<People.Mention> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (!sentence.kind().isStory()) {
        continue;
      }
      Parse parse = new Parse(sentence);
      for (int token = 0; token < parse.size(); token++) {
        Optional<Phrase> phrase = phrase(parse, token);
        if (phrase.isEmpty()) {
          continue;
        }
        Optional<People.Mention> named = named(parse, phrase.get());
        if (named.isPresent()) {
          ties.add(new Tie(phrase.get().of(), phrase.get().kin(), named.get().person()));
        } else {
          mention(parse, phrase.get(), ties).ifPresent(found::add);
        }
      }
    }
    return people.with(found);
  }

  private Optional<Phrase> phrase(Parse parse, int token) {
    String kin = parse.lemma(token).toLowerCase(Locale.ROOT);
    if (!parse.token(token).tag().equals("NN") || words.of(kin).isEmpty()) {
      return Optional.empty();
    }
    int sentence = parse.sentence().index();
    for (int owner : parse.children(token, "nmod:poss")) {
      Optional<People.Mention> of = people.at(sentence, owner);
      if (of.isPresent()) {
        return Optional.of(new Phrase(of.get().person(), kin, of.get().begin(), token));
      }
    }
    return Optional.empty();
  }

  /** The name beside the phrase: "her husband, Bo Lind", "her husband Bo Lind". */
  private Optional<People.Mention> named(Parse parse, Phrase phrase) {
    int sentence = parse.sentence().index();
    for (int step = 1; step <= 2; step++) {
      int at = phrase.head() + step;
      boolean comma = step == 1 || parse.size() > at && parse.token(at - 1).text().equals(",");
      if (at < parse.size() && comma) {
        Optional<People.Mention> next =
            people.at(sentence, at).filter(m -> m.via() == Via.NAME && m.begin() == at);
        if (next.isPresent() && next.get().person() != phrase.of()) {
          return next;
        }
      }
    }
    return parse.children(phrase.head(), "appos").stream()
        .map(part -> people.at(sentence, part))
        .flatMap(Optional::stream)
        .filter(m -> m.via() == Via.NAME && m.person() != phrase.of())
        .findFirst();
  }

  private Optional<People.Mention> mention(Parse parse, Phrase phrase, List<Tie> ties) {
    int sentence = parse.sentence().index();
    if (people.at(sentence, phrase.head()).isPresent()) {
      return Optional.empty();
    }
    List<Integer> known =
        ties.stream()
            .filter(tie -> tie.of() == phrase.of() && tie.kin().equals(phrase.kin()))
            .map(Tie::person)
            .distinct()
            .toList();
    return known.size() != 1
        ? Optional.empty()
        : Optional.of(
            new People.Mention(
                sentence,
                phrase.begin(),
                phrase.head() + 1,
                phrase.head(),
                known.get(0),
                Via.NOMINAL));
  }
}
