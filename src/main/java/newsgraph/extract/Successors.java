package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import newsgraph.extract.People.Mention;
import newsgraph.lexicon.OfficeVerbs.Effect;
import newsgraph.lexicon.OfficeVerbs.Entry;
import newsgraph.lexicon.OfficeVerbs.Frame;
import newsgraph.lexicon.StatusWords.Status;
import newsgraph.model.Sentence;

/**
 * Who comes after the holder of an office told before: "He was succeeded by Eva Toth", "stepped
 * down, to be replaced by Toth", "made way for Toth", "The party elected Toth in his place". One
 * for each article.
 */
record Successors(OfficeScene scene, List<OfficeClaim> claims) {
  /** Somebody goes, somebody else comes. */
  private record Change(Mention gone, List<Mention> next, Status status, boolean over) {
    Change over(boolean now) {
      return new Change(gone, next, status, now);
    }
  }

  /** The claims of those who come. */
  List<OfficeClaim> find() {
    List<OfficeClaim> found = new ArrayList<>();
    LeavingOffice leaving = new LeavingOffice(scene);
    for (Sentence sentence : scene.article().sentences()) {
      Parse parse = new Parse(sentence);
      for (int verb = 0; verb < parse.size() && sentence.kind().isStory(); verb++) {
        Optional<Change> change =
            parse.tagged(verb, "V") ? change(parse, verb) : Optional.<Change>empty();
        if (change.isPresent()) {
          Change told = change.get();
          int at = verb;
          leaving
              .office(parse, verb, told.gone(), claims)
              .filter(Successors::isKnown)
              .ifPresent(office -> found.addAll(claims(parse, at, told, office)));
        }
      }
    }
    return found;
  }

  private static boolean isKnown(OfficeClaim office) {
    return office.post().organization() != null
        || OfficeHome.isNational(office.post().entry().scope());
  }

  private List<OfficeClaim> claims(Parse parse, int verb, Change change, OfficeClaim office) {
    Sentence sentence = parse.sentence();
    String published = scene.article().article().info().published();
    BygoneTitle bygone = new BygoneTitle(published, scene.lexicon().words().nameWords());
    List<OfficeClaim> found = new ArrayList<>();
    boolean elsewhere = change.next().stream().anyMatch(who -> isElsewhere(who, sentence, office));
    if (change.over() && !elsewhere) {
      found.add(LeavingOffice.taken(parse, verb, change.gone(), office).saying(Status.FORMER));
    }
    change.next().stream()
        .filter(who -> !isElsewhere(who, sentence, office))
        .flatMap(who -> LeavingOffice.coming(parse, verb, who, office, claims).stream())
        .map(claim -> claim.saying(change.status()))
        .map(claim -> OfficeYears.read(claim, sentence, true, published))
        .map(claim -> bygone.of(claim, sentence))
        .forEach(found::add);
    return found;
  }

  private Optional<Change> change(Parse parse, int verb) {
    OfficeClause clause = new OfficeClause(scene, parse, verb);
    String lemma = parse.lemma(verb).toLowerCase(Locale.ROOT);
    boolean passive = parse.child(verb, "nsubj:pass", "aux:pass") >= 0;
    VerbForm form = VerbForm.of(parse, verb);
    boolean next = isNext(parse, verb, form);
    LeavingOffice leaving = new LeavingOffice(scene);
    if (!clause.isTold() && !next
        || leaving.namesOffice(parse, verb)
        || leaving.isDoubted(parse, verb)
        || IntStream.range(Math.max(0, verb - 2), verb)
            .anyMatch(at -> parse.token(at).text().equals("being"))) {
      return Optional.empty();
    }
    if (passive && isReplacing(lemma)) {
      boolean future =
          form.tense() == VerbForm.Tense.FUTURE || form.tense() == VerbForm.Tense.DESTINED;
      return future || form.isPast() || next
          ? change(
              clause.subjects(), after(clause, parse, verb, "by"), future ? Status.ELECT : null)
          : Optional.empty();
    }
    Status status = form.tense() == VerbForm.Tense.PAST ? null : clause.status();
    for (Entry entry : scene.lexicon().verbs().of(lemma, Frame.HANDS)) {
      String particle = entry.title();
      int object = parse.child(verb, "obj");
      boolean fits =
          hasAfter(parse, verb, particle)
              && (object < 0 || parse.lemma(object).equals(particle))
              && parse.child(verb, "parataxis", "xcomp", "ccomp") < 0;
      String to = entry.prepositions().iterator().next();
      if (fits && !passive) {
        return change(clause.subjects(), after(clause, parse, verb, to), status)
            .map(c -> c.over(entry.effect() == Effect.FORMER && form.isPast()));
      }
    }
    boolean gives =
        scene.lexicon().verbs().of(lemma, Frame.IS).stream().anyMatch(Entry::ofObject)
            || scene.lexicon().verbs().of(lemma, Frame.AS).stream().anyMatch(Entry::ofObject);
    int place = gives ? place(parse, verb) : -1;
    if (place >= 0) {
      int object = parse.child(verb, "obj");
      List<Mention> chosen =
          passive
              ? clause.subjects()
              : object < 0 ? List.<Mention>of() : clause.mentions(object, verb);
      return chosen.isEmpty()
          ? Optional.empty()
          : whose(parse, parse.child(place, "nmod:poss"), chosen.get(0))
              .flatMap(gone -> change(List.of(gone), chosen, status));
    }
    return Optional.empty();
  }

  /** Whose place it is; "his" is never who comes, and then the only holder told right before. */
  private Optional<Mention> whose(Parse parse, int owner, Mention next) {
    int sentence = parse.sentence().index();
    List<Integer> givers = // "President Ruiz ousted Lind and appointed Toth in his place"
        scene.names(sentence).stream()
            .filter(m -> parse.relation(m.head()).equals("nsubj"))
            .map(Mention::person)
            .toList();
    Optional<Mention> his = scene.mention(sentence, owner);
    if (his.isPresent() && his.get().person() != next.person()) {
      return his;
    }
    List<Integer> holders =
        claims.stream()
            .filter(c -> c.person() != next.person() && !givers.contains(c.person()))
            .filter(c -> c.post().sentence() == sentence || c.post().sentence() == sentence - 1)
            .filter(c -> c.post().sentence() < sentence || c.post().head() < owner)
            .map(OfficeClaim::person)
            .distinct()
            .toList();
    return holders.size() == 1
        ? scene.people().of(holders.get(0)).stream().findFirst()
        : Optional.empty();
  }

  private static Optional<Change> change(List<Mention> gone, List<Mention> next, Status status) {
    return gone.size() == 1 && next.size() == 1
        ? Optional.of(new Change(gone.get(0), next, status, false))
        : Optional.empty();
  }

  /**
   * "Peru's president gave way to Chile's president at the lectern": who comes has another body.
   */
  private boolean isElsewhere(Mention who, Sentence sentence, OfficeClaim office) {
    return claims.stream()
        .filter(c -> c.person() == who.person() && c.post().sentence() == sentence.index())
        .anyMatch(c -> !Objects.equals(office.post().organization(), c.post().organization()));
  }

  private boolean isReplacing(String lemma) {
    return scene.lexicon().verbs().of(lemma, Frame.LEAVES).stream().anyMatch(Entry::succeeds);
  }

  /** "stepped down in May, to be succeeded by Toth": under a verb of going that happened. */
  private boolean isNext(Parse parse, int verb, VerbForm form) {
    int leaves = parse.relation(verb).matches("advcl|xcomp|acl") ? parse.head(verb) : -1;
    boolean infinitive =
        form.tense() == VerbForm.Tense.NONE
            && IntStream.range(Math.max(0, verb - 3), verb)
                .anyMatch(at -> parse.token(at).tag().equals("TO"));
    return infinitive
        && leaves >= 0
        && parse.tagged(leaves, "V")
        && new OfficeClause(scene, parse, leaves).isTold()
        && !scene.lexicon().verbs().of(parse.lemma(leaves), Frame.LEAVES).isEmpty();
  }

  /** Those who are named after a preposition of the verb. */
  private List<Mention> after(OfficeClause clause, Parse parse, int verb, String preposition) {
    return parse.children(verb, "obl", "obl:agent", "nmod", "advcl").stream()
        .filter(child -> child > verb && parse.preposition(child).equals(preposition))
        .filter(child -> !parse.isTime(child))
        .findFirst()
        .map(child -> clause.mentions(child, verb))
        .orElse(List.of());
  }

  private static boolean hasAfter(Parse parse, int verb, String word) {
    return IntStream.range(verb + 1, Math.min(parse.size(), verb + 3))
        .anyMatch(at -> parse.lemma(at).equals(word));
  }

  /** "in his place", "in Lind's stead"; or -1. */
  private static int place(Parse parse, int verb) {
    return parse.children(verb, "obl", "nmod").stream()
        .filter(noun -> Parse.isOneOf(parse.lemma(noun), "place", "stead"))
        .filter(noun -> parse.preposition(noun).equals("in"))
        .filter(noun -> parse.child(noun, "nmod:poss") >= 0)
        .findFirst()
        .orElse(-1);
  }
}
