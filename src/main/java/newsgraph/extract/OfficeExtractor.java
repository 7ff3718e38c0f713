package newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import newsgraph.lexicon.Lexicon;
import newsgraph.lexicon.LexiconFiles;
import newsgraph.lexicon.OfficeTitles.Scope;
import newsgraph.lexicon.StatusWords.Status;
import newsgraph.model.AnnotatedArticle;
import newsgraph.model.ArticleFacts.Office;
import newsgraph.model.ArticleFacts.OfficeKind;
import newsgraph.model.ArticleFacts.OfficeStatement;
import newsgraph.model.ArticleFacts.OfficeStatus;
import newsgraph.model.Evidence;
import newsgraph.model.Sentence;

/**
 * Finds the offices that the people of an article hold, held or seek. Each construction is an
 * {@link OfficeRule}; what their claims leave open is filled from the rest of the article.
 * Immutable and safe for any number of threads.
 */
final class OfficeExtractor {
  private static final OfficeRule COPULA = new CopulaOffice();
  private static final OfficeRule VERB = new OfficeAfterVerb();
  private static final OfficeRule GIVEN = new GivenByBody();
  private static final List<OfficeRule> OTHERS =
      List.of(
          new TitleBeforeName(),
          new AppositionAfterName(),
          new AppositionBeforeName(),
          new RunsOrganization(),
          new SuchAsList(),
          new AsOffice(),
          new TimeInOffice(),
          new TenureAfterVerb(),
          new ChosenToBe(),
          new MinistryMove());

  private final OfficeLexicon lexicon;

  OfficeExtractor(OfficeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  OfficeExtractor(LexiconFiles files, Lexicon words) {
    this(OfficeLexicon.read(files, words));
  }

  /** One statement for each person, office and status, in order of position. */
  List<OfficeStatement> extract(AnnotatedArticle article, People people) {
    OfficeScene scene = OfficeScene.of(article, people, lexicon);
    PostReader reader = new PostReader(scene);
    List<OfficeClaim> claims = new ArrayList<>();
    List<Post> all = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      List<Post> posts = reader.read(sentence);
      all.addAll(posts);
      claims.addAll(claims(scene, sentence, posts));
    }
    claims.addAll(new RelatedOffices(scene).find(claims, all));
    claims.addAll(new SharedTitle(scene, claims).find(all));
    claims.addAll(new QuotedHolder(scene, claims).find(all));
    claims = new AlignedList(scene, claims).align();
    Set<Integer> dead = DeadPeople.in(scene);
    List<OfficeClaim> filled =
        new OfficeHome(
                scene,
                claims,
                new LikelyCountry(scene, claims, all, dead),
                new LikelyBody(scene, all))
            .fill();
    List<OfficeClaim> followed = new ArrayList<>(filled);
    followed.addAll(new Predecessors(scene, filled).find());
    followed.addAll(new Successors(scene, filled).find());
    followed.addAll(new PassedOn(scene, filled).find());
    List<OfficeClaim> left =
        new LeavingOffice(scene).apply(new EarlierLeaders(scene, followed).mark());
    List<OfficeClaim> merged = new OfficeMerger(scene, dead).merge(left);
    Quoter quoter = new Quoter(article);
    return merged.stream()
        .map(claim -> statement(claim, quoter))
        .sorted(
            Comparator.comparing((OfficeStatement s) -> s.evidence().start())
                .thenComparing(OfficeStatement::person)
                .thenComparing(s -> s.office().title())
                .thenComparing(s -> String.valueOf(s.office().organization()))
                .thenComparing(OfficeStatement::status))
        .toList();
  }

  private static List<OfficeClaim> claims(OfficeScene scene, Sentence sentence, List<Post> all) {
    List<OfficeClaim> given = GIVEN.find(scene, sentence, all);
    List<Post> posts = new ArrayList<>(all);
    posts.removeIf(p -> given.stream().anyMatch(c -> c.post().head() == p.head()));
    SharedVerb shared = new SharedVerb(scene, sentence, List.copyOf(posts));
    List<SharedVerb.Gap> gaps = shared.gaps();
    gaps.forEach(gap -> posts.remove(gap.post()));
    String published = scene.article().article().info().published();
    List<OfficeClaim> told = new ArrayList<>(COPULA.find(scene, sentence, posts));
    List<OfficeClaim> started = new ArrayList<>(given);
    started.addAll(VERB.find(scene, sentence, posts));
    List<OfficeClaim> byVerb = new ArrayList<>(told);
    byVerb.addAll(started);
    for (OfficeClaim claim : shared.listed(byVerb)) {
      posts.remove(claim.post());
      told.add(claim);
    }
    for (SharedVerb.Gap gap : gaps) {
      Optional<OfficeClaim> claim = shared.claim(gap, byVerb);
      claim.ifPresent(told::add);
      claim.ifPresent(byVerb::add);
    }
    for (OfficeRule rule : OTHERS) {
      rule.find(scene, sentence, posts).stream()
          .filter(claim -> gaps.stream().noneMatch(gap -> gap.parts(claim)))
          .forEach(told::add);
    }
    List<OfficeClaim> claims = new ArrayList<>();
    BygoneTitle bygone = new BygoneTitle(published, scene.lexicon().words().nameWords());
    for (OfficeClaim claim : started) {
      claims.add(OfficeYears.read(claim, sentence, true, published));
    }
    for (OfficeClaim claim : told) {
      OfficeClaim dated = OfficeYears.read(claim, sentence, false, published);
      claims.add(bygone.of(dated, sentence));
    }
    return claims;
  }

  private OfficeStatement statement(OfficeClaim claim, Quoter quoter) {
    Post post = claim.post();
    Evidence evidence = quoter.quote(post.sentence(), claim.begin(), claim.end());
    Office office =
        new Office(post.title().toLowerCase(Locale.ROOT), post.organization(), kind(post));
    return new OfficeStatement(
        claim.person(),
        office,
        status(claim.status()),
        claim.years().from(),
        claim.years().to(),
        evidence);
  }

  private OfficeKind kind(Post post) {
    String organization = post.organization();
    OfficeKind said = post.entry().kind();
    if (organization == null) {
      OfficeKind open = isOfState(post) ? OfficeKind.PUBLIC : OfficeKind.OTHER;
      return said == null ? open : said;
    }
    if (lexicon.countries().country(organization).isPresent()) {
      return said == null ? OfficeKind.PUBLIC : said;
    }
    return lexicon
        .organizations()
        .kind(organization)
        .orElse(said == null || isOfState(post) ? OfficeKind.OTHER : said);
  }

  /** Whether the title is public only where its organization is: "president" of a club is not. */
  private static boolean isOfState(Post post) {
    Scope scope = post.entry().scope();
    return OfficeHome.isNational(scope) || scope == Scope.RANK;
  }

  private static OfficeStatus status(Status status) {
    return switch (status) {
      case DEAD, FORMER -> OfficeStatus.FORMER;
      case CANDIDATE -> OfficeStatus.CANDIDATE;
      case ELECT -> OfficeStatus.ELECT;
      case FUTURE -> OfficeStatus.FUTURE;
      case ACTING -> OfficeStatus.ACTING;
      case CURRENT -> OfficeStatus.CURRENT;
    };
  }
}
