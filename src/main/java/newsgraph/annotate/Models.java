package newsgraph.annotate;

import edu.stanford.nlp.coref.data.Dictionaries;
import edu.stanford.nlp.coref.data.Dictionaries.Gender;
import edu.stanford.nlp.coref.hybrid.HybridCorefProperties;
import edu.stanford.nlp.io.IOUtils;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Reads the models that have a compact form: from there if it is there, else from CoreNLP's. */
final class Models {
  /** A short file in the form of the genders, for a dictionary that gets them from elsewhere. */
  private static final String NO_GENDERS = "newsgraph/annotate/no-genders.txt";

  private Models() {}

  static ParserWeights parser(Path compact) throws IOException {
    ByteBuffer bytes = CompactFile.read(compact, ModelFiles.PARSER);
    return bytes == null ? readParser() : CompactModels.parser(bytes);
  }

  static NameWeights names(Path compact) throws IOException {
    ByteBuffer bytes = CompactFile.read(compact, ModelFiles.NAMES);
    return bytes == null ? readNames() : NameWeights.read(bytes);
  }

  static CorefWeights coreference(Path compact) throws IOException {
    ByteBuffer bytes = CompactFile.read(compact, ModelFiles.COREFERENCE);
    return bytes == null ? CorefWeightsReader.read() : CompactModels.coreference(bytes);
  }

  static Dictionaries dictionaries(Path compact) throws IOException {
    ByteBuffer bytes = CompactFile.read(compact, ModelFiles.GENDERS);
    if (bytes == null) {
      return read(new Properties());
    }
    Properties settings = new Properties();
    settings.setProperty(HybridCorefProperties.GENDER_NUMBER_PROP, NO_GENDERS);
    Dictionaries dictionaries = read(settings);
    try {
      // The one way to give it another map than the HashMap that it makes.
      Field genders = Dictionaries.class.getField("genderNumber");
      genders.setAccessible(true);
      genders.set(dictionaries, GenderTable.read(bytes));
    } catch (ReflectiveOperationException | RuntimeException e) {
      return read(new Properties());
    }
    return dictionaries;
  }

  static NameWeights readNames() throws IOException {
    return NameWeights.read(new ModelLock());
  }

  static ParserWeights readParser() throws IOException {
    try (BufferedReader lines = IOUtils.readerFromString(ModelFiles.PARSER)) {
      return ParserWeightsText.read(lines);
    }
  }

  static Map<List<String>, Gender> readGenders() throws IOException {
    return read(new Properties()).genderNumber;
  }

  private static Dictionaries read(Properties settings) throws IOException {
    try {
      return new Dictionaries(settings);
    } catch (ClassNotFoundException e) {
      throw new IOException(e);
    }
  }
}
