package newsgraph.annotate;

import edu.stanford.nlp.coref.data.Dictionaries.Gender;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The genders of 700,000 names and phrases, as CoreNLP's dictionary asks for them: by their words.
 * Of each only a hash of 64 bits is kept, which makes 6 MB of 130; of 700,000 names one in 25
 * trillion others is taken for one of them. Safe for any number of threads.
 */
final class GenderTable extends AbstractMap<List<String>, Gender> {
  private static final Gender[] GENDERS = Gender.values();

  private final long[] hashes;
  private final byte[] genders;

  private GenderTable(long[] hashes, byte[] genders) {
    this.hashes = hashes;
    this.genders = genders;
  }

  static GenderTable of(Map<List<String>, Gender> all) throws IOException {
    long[] hashes = all.keySet().stream().mapToLong(GenderTable::hash).sorted().toArray();
    for (int i = 1; i < hashes.length; i++) {
      if (hashes[i] == hashes[i - 1]) {
        throw new IOException("two names have one hash");
      }
    }
    byte[] genders = new byte[hashes.length];
    all.forEach(
        (words, gender) ->
            genders[Arrays.binarySearch(hashes, hash(words))] = (byte) gender.ordinal());
    return new GenderTable(hashes, genders);
  }

  static GenderTable read(ByteBuffer in) {
    return new GenderTable(CompactFile.longs(in), CompactFile.bytes(in));
  }

  void writeTo(DataOutputStream out) throws IOException {
    CompactFile.putLongs(out, hashes);
    CompactFile.putBytes(out, genders);
  }

  private static long hash(List<?> words) {
    long hash = TextHash.EMPTY;
    for (Object word : words) {
      hash = TextHash.add(TextHash.add(hash, (String) word), '\n');
    }
    return TextHash.end(hash);
  }

  @Override
  public Gender get(Object words) {
    int place = words instanceof List<?> list ? Arrays.binarySearch(hashes, hash(list)) : -1;
    return place < 0 ? null : GENDERS[genders[place]];
  }

  @Override
  public boolean containsKey(Object words) {
    return get(words) != null;
  }

  @Override
  public int size() {
    return hashes.length;
  }

  /** The words themselves are not kept. */
  @Override
  public Set<Entry<List<String>, Gender>> entrySet() {
    throw new UnsupportedOperationException("only hashes are kept");
  }
}
