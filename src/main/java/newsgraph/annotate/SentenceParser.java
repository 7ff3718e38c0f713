package newsgraph.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.EnhancedDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.semgraph.SemanticGraphFactory.Mode;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.GrammaticalStructure.Extras;
import edu.stanford.nlp.trees.TreeGraphNode;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives sentences the two dependency graphs that are used: the basic one, and the enhanced one for
 * coreference. CoreNLP's own annotator makes three more. Safe for any number of threads.
 */
final class SentenceParser {
  private final ArcParser parser;

  SentenceParser(ArcParser parser) {
    this.parser = parser;
  }

  /** Parses a sentence whose tokens are tagged. */
  void parse(CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    ArcParser.Parse parse =
        parser.parse(
            tokens.stream().map(CoreLabel::word).toArray(String[]::new),
            tokens.stream().map(CoreLabel::tag).toArray(String[]::new));
    GrammaticalStructure structure = structure(tokens, parse);
    sentence.set(
        BasicDependenciesAnnotation.class,
        SemanticGraphFactory.makeFromTree(structure, Mode.BASIC, Extras.NONE, null));
    sentence.set(
        EnhancedDependenciesAnnotation.class,
        SemanticGraphFactory.makeFromTree(structure, Mode.ENHANCED, Extras.NONE, null));
  }

  private static GrammaticalStructure structure(List<CoreLabel> tokens, ArcParser.Parse parse) {
    IndexedWord root = new IndexedWord(new Word("ROOT"));
    root.set(CoreAnnotations.IndexAnnotation.class, 0);
    List<TypedDependency> dependencies = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      int head = parse.heads()[i];
      dependencies.add(
          new TypedDependency(
              head < 0 ? GrammaticalRelation.ROOT : relation(parse.relations()[i]),
              head < 0 ? root : new IndexedWord(tokens.get(head)),
              new IndexedWord(tokens.get(i))));
    }
    return new UniversalEnglishGrammaticalStructure(dependencies, new TreeGraphNode(root));
  }

  private static GrammaticalRelation relation(String name) {
    GrammaticalRelation known = UniversalEnglishGrammaticalRelations.shortNameToGRel.get(name);
    return known != null
        ? known
        : new GrammaticalRelation(
            edu.stanford.nlp.international.Language.UniversalEnglish,
            name,
            null,
            GrammaticalRelation.DEPENDENT);
  }
}
