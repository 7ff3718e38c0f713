package newsgraph.annotate;

import edu.stanford.nlp.coref.data.Dictionaries;
import edu.stanford.nlp.io.IOUtils;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Properties;

/** Reads the models that have a compact form: from there if it is there, else from CoreNLP's. */
final class Models {
  private Models() {}

  static ParserWeights parser() throws IOException {
    try (BufferedReader lines = IOUtils.readerFromString(ModelFiles.PARSER)) {
      return ParserWeightsText.read(lines);
    }
  }

  static CorefWeights coreference() throws IOException {
    return CorefWeightsReader.read();
  }

  static Dictionaries dictionaries() throws IOException {
    try {
      return new Dictionaries(new Properties());
    } catch (ClassNotFoundException e) {
      throw new IOException(e);
    }
  }
}
