package newsgraph.annotate;

import edu.stanford.nlp.coref.fastneural.FastNeuralCorefModel;
import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.neural.Embedding;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import newsgraph.annotate.CorefWeights.Layer;
import org.ejml.simple.SimpleMatrix;

/** Takes the coreference network out of CoreNLP's serialized model. */
final class CorefWeightsReader {
  private CorefWeightsReader() {}

  static CorefWeights read() throws IOException {
    FastNeuralCorefModel model;
    try {
      model =
          IOUtils.readObjectFromURLOrClasspathOrFileSystem(
              new ModelLock().verified(ModelFiles.COREFERENCE));
    } catch (ClassNotFoundException e) {
      throw new IOException(e);
    }
    Embedding embedding = model.getEmbeddingExtractor().getTunedWordEmbeddings();
    int width = embedding.getEmbeddingSize();
    List<String> words = embedding.keySet().stream().sorted().toList();
    float[] embeddings = new float[words.size() * width];
    for (int i = 0; i < words.size(); i++) {
      SimpleMatrix vector = embedding.get(words.get(i));
      for (int k = 0; k < width; k++) {
        embeddings[i * width + k] = (float) vector.get(k);
      }
    }
    List<SimpleMatrix> all = model.getAllWeights();
    return new CorefWeights(
        ParserWeightsText.numbers(words, 0),
        width,
        embeddings,
        new TreeMap<>(model.getMentionFeatureIds()),
        new TreeMap<>(model.getPairFeatureIds()),
        layer(all.get(0), all.get(1)),
        layer(all.get(2), antecedentBias(model)),
        layer(all.get(4), all.get(5)),
        vector(all.get(6)),
        layer(all.get(7), all.get(8)),
        layer(all.get(9), all.get(10)),
        layer(all.get(11), all.get(12)));
  }

  /** The model's list of weights has the anaphor's bias twice, and nowhere the antecedent's. */
  private static SimpleMatrix antecedentBias(FastNeuralCorefModel model) throws IOException {
    try {
      return (SimpleMatrix) Fields.read(model, FastNeuralCorefModel.class, "antecedentBias");
    } catch (ReflectiveOperationException e) {
      throw new IOException("the coreference model is not that of CoreNLP 4.5.10", e);
    }
  }

  private static Layer layer(SimpleMatrix matrix, SimpleMatrix bias) {
    float[] weights = new float[matrix.getNumElements()];
    int outputs = matrix.numRows();
    for (int input = 0; input < matrix.numCols(); input++) {
      for (int output = 0; output < outputs; output++) {
        weights[input * outputs + output] = (float) matrix.get(output, input);
      }
    }
    return Layer.of(weights, vector(bias));
  }

  private static float[] vector(SimpleMatrix column) {
    float[] vector = new float[column.getNumElements()];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) column.get(i);
    }
    return vector;
  }
}
