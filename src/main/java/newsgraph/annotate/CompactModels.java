package newsgraph.annotate;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import newsgraph.annotate.CorefWeights.Layer;

/**
 * Makes the compact forms of the models that CoreNLP is slow to read; the build calls it. Each is
 * some {@code 10} MB and is read in a twentieth of the time.
 */
public final class CompactModels {
  private CompactModels() {}

  /** Writes the files into the folder that is named, which is made if it isn't there. */
  public static void main(String[] arguments) throws IOException {
    QuietCoreNlp.now();
    SerializedClasses.restrict();
    ModelLock lock = new ModelLock();
    lock.files().forEach(lock::verified);
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    ParserWeights parser = Models.readParser();
    CompactFile.write(folder, ModelFiles.PARSER, out -> write(out, parser));
    CorefWeights coreference = CorefWeightsReader.read();
    CompactFile.write(folder, ModelFiles.COREFERENCE, out -> write(out, coreference));
    CompactFile.write(folder, ModelFiles.NAMES, Models.readNames()::writeTo);
    GenderTable genders = GenderTable.of(Models.readGenders());
    CompactFile.write(folder, ModelFiles.GENDERS, genders::writeTo);
  }

  private static void write(DataOutputStream out, ParserWeights weights) throws IOException {
    CompactFile.putTexts(out, names(weights.words(), 0));
    CompactFile.putTexts(out, names(weights.tags(), weights.words().size()));
    CompactFile.putTexts(out, weights.labels());
    CompactFile.putInt(out, weights.width());
    CompactFile.putInt(out, weights.hidden());
    CompactFile.putFloats(out, weights.embeddings());
    CompactFile.putFloats(out, weights.first());
    CompactFile.putFloats(out, weights.bias());
    CompactFile.putFloats(out, weights.second());
  }

  static ParserWeights parser(ByteBuffer in) {
    List<String> words = CompactFile.texts(in);
    List<String> tags = CompactFile.texts(in);
    return new ParserWeights(
        ParserWeightsText.numbers(words, 0),
        ParserWeightsText.numbers(tags, words.size()),
        CompactFile.texts(in),
        words.size() + tags.size(),
        in.getInt(),
        in.getInt(),
        CompactFile.floats(in),
        CompactFile.floats(in),
        CompactFile.floats(in),
        CompactFile.floats(in));
  }

  private static void write(DataOutputStream out, CorefWeights weights) throws IOException {
    CompactFile.putTexts(out, names(weights.words(), 0));
    CompactFile.putInt(out, weights.width());
    CompactFile.putFloats(out, weights.embeddings());
    CompactFile.putTexts(out, names(weights.mentionFeatures(), 0));
    CompactFile.putTexts(out, names(weights.pairFeatures(), 0));
    write(out, weights.anaphor());
    write(out, weights.antecedent());
    write(out, weights.pair());
    CompactFile.putFloats(out, weights.none());
    write(out, weights.first());
    write(out, weights.second());
    write(out, weights.last());
  }

  static CorefWeights coreference(ByteBuffer in) {
    return new CorefWeights(
        ParserWeightsText.numbers(CompactFile.texts(in), 0),
        in.getInt(),
        CompactFile.floats(in),
        ParserWeightsText.numbers(CompactFile.texts(in), 0),
        ParserWeightsText.numbers(CompactFile.texts(in), 0),
        layer(in),
        layer(in),
        layer(in),
        CompactFile.floats(in),
        layer(in),
        layer(in),
        layer(in));
  }

  private static void write(DataOutputStream out, Layer layer) throws IOException {
    CompactFile.putFloats(out, layer.weights());
    CompactFile.putFloats(out, layer.bias());
  }

  private static Layer layer(ByteBuffer in) {
    return Layer.of(CompactFile.floats(in), CompactFile.floats(in));
  }

  /** Names by their numbers, which run from one on without a gap. */
  private static List<String> names(Map<String, Integer> numbers, int first) throws IOException {
    String[] names = new String[numbers.size()];
    numbers.forEach((name, number) -> names[number - first] = name);
    if (Arrays.asList(names).contains(null)) {
      throw new IOException("two names have one number");
    }
    return Arrays.asList(names);
  }
}
