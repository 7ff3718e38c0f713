package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsgraph.extract.People.Mention;
import newsgraph.lexicon.OfficeTitles.Scope;
import newsgraph.lexicon.OfficeTitles.Title;
import newsgraph.lexicon.OfficeVerbs.Entry;
import newsgraph.lexicon.OfficeVerbs.Frame;
import newsgraph.lexicon.StatusWords.Status;
import newsgraph.model.Sentence;
import newsgraph.model.Sentence.Entity;

/**
 * "Ruiz, who heads the Alpine Institute", "Lind founded the Border Trust": whoever heads, leads,
 * runs, chairs, founds, owns or edits a named organization is its head, leader, chairman and so on.
 * Only a named organization counts: "leads the field" is no office.
 */
final class RunsOrganization implements OfficeRule {
  @Override
  public List<OfficeClaim> find(OfficeScene scene, Sentence sentence, List<Post> posts) {
    List<OfficeClaim> claims = new ArrayList<>();
    Parse parse = new Parse(sentence);
    for (int verb = 0; verb < parse.size(); verb++) {
      if (!parse.tagged(verb, "V")) {
        continue;
      }
      String lemma = parse.lemma(verb).toLowerCase(Locale.ROOT);
      for (Entry entry : scene.lexicon().verbs().of(lemma, Frame.RUNS)) {
        claims.addAll(claims(scene, parse, verb, entry, posts));
      }
    }
    return claims;
  }

  private static List<OfficeClaim> claims(
      OfficeScene scene, Parse parse, int verb, Entry entry, List<Post> posts) {
    OfficeClause clause = new OfficeClause(scene, parse, verb);
    boolean passive = parse.child(verb, "nsubj:pass", "aux:pass") >= 0;
    int object = object(parse, verb, entry);
    boolean participle = parse.tagged(verb, "VBN") && parse.child(verb, "aux") < 0;
    if (passive || participle) {
      return ledBy(scene, parse, verb, entry, clause, posts);
    }
    if (parse.children(verb, "obl").stream()
        .anyMatch(
            o ->
                parse.preposition(o).equals("to")
                    && !parse.isTime(o)
                    && parse.tagged(o, "NN"))) { // but "from 1990 to 2001"
      return List.of(); // "led the club to four titles"
    }
    boolean which = object >= 0 && parse.token(object).tag().equals("WDT");
    if (which && parse.relation(verb).equals("acl:relcl")) {
      object = parse.head(verb); // "the fund, which Ruiz leads"
    }
    if (object < 0 || object < verb && !which || !clause.isTold() || isDate(parse, object)) {
      return List.of();
    }
    int begin = which ? parse.left(object) : Math.max(parse.left(object), verb + 1);
    while (!which && begin < object && parse.token(begin).tag().matches("CC|V.*")) {
      begin++; // "owned and edited the paper"
    }
    int end = which ? object + 1 : nounPhraseEnd(scene, parse, begin, object);
    String organization = organization(scene, parse, begin, end);
    if (organization == null) {
      return List.of();
    }
    List<OfficeClaim> claims = new ArrayList<>();
    for (Mention subject : clause.subjects()) {
      Post post = post(scene, parse, verb, end, entry, organization);
      Status status =
          switch (entry.effect()) {
            case CURRENT -> Status.CURRENT;
            case FORMER -> Status.FORMER;
            case CANDIDATE -> Status.CANDIDATE;
            default -> clause.status();
          };
      int from = Math.min(subject.begin(), verb);
      claims.add(OfficeClaim.of(subject.person(), post, from, end).saying(status));
    }
    return claims;
  }

  /** "sat down on Monday": a day is no organization. */
  private static boolean isDate(Parse parse, int token) {
    return parse.sentence().dates().stream()
        .anyMatch(date -> date.begin() <= token && token < date.end());
  }

  private static Post post(
      OfficeScene scene, Parse parse, int begin, int end, Entry entry, String organization) {
    Scope scope =
        scene
                .lexicon()
                .titles()
                .at(List.of(entry.title()), 0)
                .filter(m -> m.title().scope() == Scope.VAGUE)
                .isPresent()
            ? Scope.VAGUE
            : Scope.REQUIRED;
    Title title = new Title(entry.title(), scope, null, List.of(), null, false);
    return new Post(
        parse.sentence().index(),
        begin,
        end,
        end,
        begin,
        title,
        entry.title(),
        organization,
        -1,
        null,
        false,
        false);
  }

  /** "the Alpine Party, led by Ruiz", "the institute is run by Lind". */
  private static List<OfficeClaim> ledBy(
      OfficeScene scene,
      Parse parse,
      int verb,
      Entry entry,
      OfficeClause clause,
      List<Post> posts) {
    int agent =
        parse.children(verb, "obl", "nmod", "obl:agent").stream()
            .filter(child -> parse.preposition(child).equals("by"))
            .findFirst()
            .orElse(-1);
    int body = parse.child(verb, "nsubj:pass");
    if (body < 0 && parse.relation(verb).startsWith("acl")) {
      body = isBodyBefore(scene, parse, verb) ? verb - 2 : parse.head(verb);
    }
    if (agent < 0 || body < 0 || body > verb || !clause.isTold() || isHolders(scene, parse, body)) {
      return List.of();
    }
    int begin = parse.left(body);
    String organization = scene.organizations().read(parse.sentence(), begin, body + 1);
    boolean common = // "the team, headed by Ruiz": which team?
        organization != null
            && organization.matches("(?i)(?:the )?\\Q" + parse.token(body).text() + "\\E")
            && Character.isLowerCase(parse.token(body).text().codePointAt(0))
            && !scene.lexicon().organizations().isNamedByWork(parse.lemma(body));
    if (organization == null
        || common
        || scene.lexicon().countries().country(organization).isPresent()) {
      return List.of();
    }
    List<OfficeClaim> claims = new ArrayList<>();
    List<Mention> leaders = clause.mentions(agent, verb);
    if (leaders.isEmpty()) {
      leaders = // "chaired by the retired justice of appeal Ana Ruiz"
          posts.stream()
              .filter(p -> p.head() == agent)
              .flatMap(p -> NameAfterTitle.of(scene, parse.sentence(), posts, p).stream())
              .toList();
    }
    for (Mention leader : leaders) {
      Post post = post(scene, parse, verb, leader.end(), entry, organization);
      claims.add(
          OfficeClaim.of(leader.person(), post, begin, leader.end()).saying(clause.status()));
    }
    return claims;
  }

  /** "the report of the commission, chaired by Ruiz": the noun before the comma is the body. */
  private static boolean isBodyBefore(OfficeScene scene, Parse parse, int verb) {
    return verb > 1
        && parse.token(verb - 1).text().equals(",")
        && parse.tagged(verb - 2, "N")
        && scene.lexicon().organizations().isNamedByWork(parse.lemma(verb - 2));
  }

  /** "The Alpine mayors, led by Ruiz": people are no organization. */
  private static boolean isHolders(OfficeScene scene, Parse parse, int noun) {
    return parse.token(noun).tag().equals("NNS")
        && scene.lexicon().titles().at(List.of(parse.lemma(noun)), 0).isPresent();
  }

  private static int object(Parse parse, int verb, Entry entry) {
    if (entry.prepositions().isEmpty()) {
      int object = parse.child(verb, "obj");
      return object >= 0 ? object : sharedObject(parse, verb);
    }
    return parse.children(verb, "obl", "obj").stream()
        .filter(child -> entry.prepositions().contains(parse.preposition(child)))
        .findFirst()
        .orElse(-1);
  }

  /** "owned and edited the Alpine News": the object of the verb beside, after both; or -1. */
  private static int sharedObject(Parse parse, int verb) {
    int after = isJoined(parse, verb, verb + 2) ? parse.child(verb + 2, "obj") : -1;
    int before = isJoined(parse, verb - 2, verb) ? parse.child(verb - 2, "obj") : -1;
    return after >= 0 ? after : before > verb ? before : -1;
  }

  private static boolean isJoined(Parse parse, int first, int second) {
    return first >= 0
        && second < parse.size()
        && parse.token(first + 1).text().equals("and")
        && parse.token(second).tag().equals(parse.token(first).tag());
  }

  private static int nounPhraseEnd(OfficeScene scene, Parse parse, int begin, int object) {
    int end = object + 1;
    boolean common = // "the finance committee of Lima"
        parse.tagged(object, "NN")
            && Character.isLowerCase(parse.token(object).text().charAt(0))
            && scene.lexicon().organizations().isNamedByWork(parse.lemma(object))
            && end + 1 < parse.size()
            && parse.token(end + 1).entity() == Entity.LOCATION;
    while (!common
        && end < parse.size()
        && (parse.token(end).tag().matches("NNP.*")
            || parse.token(end).text().matches("of|the|for|&")
                && end + 1 < parse.size()
                && (parse.token(end + 1).tag().startsWith("NNP")
                    || parse.token(end + 1).text().equals("the")))
        && scene.name(parse.sentence().index(), end).isEmpty()) {
      end++;
    }
    return end;
  }

  private static String organization(OfficeScene scene, Parse parse, int begin, int end) {
    if (scene.name(parse.sentence().index(), end - 1).isPresent()) {
      return null;
    }
    boolean named = false;
    for (int i = begin; i < end; i++) {
      boolean name = scene.name(parse.sentence().index(), i).isPresent();
      named |= Character.isUpperCase(parse.token(i).text().charAt(0)) && !name;
      named |= i > begin && scene.lexicon().organizations().joins(parse.token(i).text());
    }
    boolean definite = parse.token(begin).tag().matches("DT|PRP\\$");
    String noun = parse.lemma(end - 1).toLowerCase(Locale.ROOT);
    boolean body =
        definite
            && (scene.lexicon().organizations().isNamedByWork(noun)
                || scene.lexicon().organizations().joins(noun) && end - begin > 2);
    if (!named && !body) {
      return null;
    }
    String told = scene.organizations().read(parse.sentence(), begin, end);
    String read = // "the government team"
        told == null && body && !parse.token(begin).text().matches("(?i)an?")
            ? scene.organizations().names().print(parse.sentence(), begin + 1, end)
            : told;
    String last = parse.token(end - 1).text();
    boolean ofCountry = // "the Portuguese bishops' conference" is not Portugal
        read != null
            && end - begin > 1
            && parse.tagged(end - 1, "NN")
            && Character.isLowerCase(last.charAt(0))
            && scene.organizations().isCountry(read)
            && !scene.lexicon().organizations().isState(last);
    return ofCountry
        ? scene.organizations().names().print(parse.sentence(), definite ? begin + 1 : begin, end)
        : read;
  }
}
