package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;
import newsgraph.model.Sentence.Token;

/**
 * The body that "its" means before a title: "Alpine Steel and its chairman", "The electoral
 * commission was shut. Its chairman said". One for each article.
 */
record ItsBody(OfficeScene scene) {
  /** A noun phrase that "its" could stand for; a common one is told by its kind alone. */
  private record Candidate(int begin, int end, String name, boolean named) {}

  /**
   * The body: in the title's own sentence, else in the one before; empty if none is clearly it.
   *
   * @param open whether names of no known kind can be meant too
   */
  Optional<String> of(Post post, boolean open) {
    List<Sentence> all = scene.article().sentences();
    Sentence sentence = all.get(post.sentence());
    List<Candidate> here = candidates(sentence, post.begin(), open);
    int and = post.begin() - 1;
    boolean joined = and > 0 && sentence.tokens().get(and).text().equals("and");
    for (Candidate candidate : here) {
      if (joined && candidate.end() == and) {
        return Optional.of(candidate.name());
      }
    }
    if (!here.isEmpty()) {
      return Optional.of(chosen(sentence, here).orElse(here.get(here.size() - 1)).name());
    }
    if (sentence.index() == 0 || !all.get(sentence.index() - 1).kind().isStory()) {
      return Optional.empty();
    }
    Sentence before = all.get(sentence.index() - 1);
    List<Candidate> there = candidates(before, before.tokens().size(), open);
    boolean one = there.stream().map(Candidate::name).distinct().count() == 1;
    return one ? Optional.of(there.get(0).name()) : chosen(before, there).map(Candidate::name);
  }

  /** The last that owns something or is a subject. */
  private static Optional<Candidate> chosen(Sentence sentence, List<Candidate> candidates) {
    Parse parse = new Parse(sentence);
    return candidates.stream()
        .filter(
            c ->
                parse.relation(c.end() - 1).startsWith("nsubj")
                    || c.end() < parse.size() && parse.token(c.end()).tag().equals("POS"))
        .reduce((first, second) -> second);
  }

  private List<Candidate> candidates(Sentence sentence, int limit, boolean open) {
    List<Candidate> found = new ArrayList<>();
    OrganizationReader organizations = scene.organizations();
    for (int[] run : organizations.names().runs(sentence, 0, limit)) {
      boolean known = NameRuns.hasEntity(sentence, run, Entity.ORGANIZATION);
      if ((known || open && isUnknownName(sentence, run))
          && !organizations.names().isPlace(sentence, run)
          && !scene.overlapsName(sentence.index(), run[0])) {
        String name =
            organizations.canonical(organizations.names().print(sentence, run[0], run[1]));
        if (!organizations.isCountry(name)
            && scene.lexicon().organizations().countryOf(name).isEmpty()) {
          found.add(new Candidate(run[0], run[1], name, true));
        }
      }
    }
    for (int at = 1; open && at < limit; at++) {
      int noun = at;
      boolean taken = found.stream().anyMatch(c -> c.begin() <= noun && noun < c.end());
      if (!taken) {
        common(sentence, at).ifPresent(found::add);
      }
    }
    found.sort((a, b) -> Integer.compare(a.begin(), b.begin()));
    boolean names = found.stream().anyMatch(Candidate::named);
    found.removeIf(c -> names && !c.named());
    return found;
  }

  /** A name in the middle of a sentence, of nobody and of no day. */
  private boolean isUnknownName(Sentence sentence, int[] run) {
    boolean proper = run[1] - run[0] > 1 || run[0] > 0;
    for (int at = run[0]; at < run[1]; at++) {
      Token token = sentence.tokens().get(at);
      int word = at;
      proper &=
          token.tag().startsWith("NNP")
              && token.text().length() > 1
              && sentence.dates().stream().noneMatch(d -> d.begin() <= word && word < d.end())
              && scene.lexicon().honorifics().of(token.text()).isEmpty()
              && scene
                  .lexicon()
                  .titles()
                  .at(List.of(token.text().toLowerCase(Locale.ROOT)), 0)
                  .isEmpty();
    }
    return proper;
  }

  /** "the electoral commission"; of "the company" alone another rule knows more. */
  private Optional<Candidate> common(Sentence sentence, int at) {
    Token noun = sentence.tokens().get(at);
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    int begin = at;
    while (begin > 0 && sentence.tokens().get(begin - 1).tag().matches("JJ|NN|HYPH")) {
      begin--;
    }
    boolean body =
        noun.tag().equals("NN")
            && begin > 0
            && begin < at
            && sentence.tokens().get(begin - 1).tag().equals("DT")
            && scene.lexicon().organizations().cue(lemma).isPresent()
            && !scene.lexicon().organizations().isState(lemma);
    return body
        ? Optional.of(
            new Candidate(
                begin, at + 1, scene.organizations().names().print(sentence, begin, at + 1), false))
        : Optional.empty();
  }
}
