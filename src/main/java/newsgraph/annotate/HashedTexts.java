package newsgraph.annotate;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;

/**
 * A number for each of many texts. Of a text only its hash is kept, so that nothing is made when
 * the table is read, and nothing when it is asked. Nothing changes it.
 */
final class HashedTexts {
  /** No number. */
  static final int NONE = -1;

  /** Hashes in the place that their low bits name, or the next that was free; 0 is free. */
  private final long[] hashes;

  private final int[] numbers;

  private HashedTexts(long[] hashes, int[] numbers) {
    this.hashes = hashes;
    this.numbers = numbers;
  }

  /**
   * Takes texts with their numbers.
   *
   * @throws IOException if two of them have one hash
   */
  static HashedTexts of(Map<String, Integer> texts) throws IOException {
    int size = Integer.highestOneBit(texts.size() + texts.size() / 3 + 1) * 2;
    HashedTexts table = new HashedTexts(new long[size], new int[size]);
    for (Map.Entry<String, Integer> text : texts.entrySet()) {
      long hash = TextHash.end(TextHash.add(TextHash.EMPTY, text.getKey()));
      int place = table.place(hash);
      if (table.hashes[place] == hash) {
        throw new IOException("two texts have one hash");
      }
      table.hashes[place] = hash;
      table.numbers[place] = text.getValue();
    }
    return table;
  }

  static HashedTexts read(ByteBuffer in) {
    return new HashedTexts(CompactFile.longs(in), CompactFile.ints(in));
  }

  void writeTo(DataOutputStream out) throws IOException {
    CompactFile.putLongs(out, hashes);
    CompactFile.putInts(out, numbers);
  }

  /** The number of a text; {@link #NONE} if it has none. */
  int number(String text) {
    return number(TextHash.add(TextHash.EMPTY, text));
  }

  /** The same for a text of which {@link TextHash#add} took in all parts. */
  int number(long added) {
    long hash = TextHash.end(added);
    int place = place(hash);
    return hashes[place] == hash ? numbers[place] : NONE;
  }

  /** Where a hash is, or would be. */
  private int place(long hash) {
    int place = (int) hash & hashes.length - 1;
    while (hashes[place] != 0 && hashes[place] != hash) {
      place = place + 1 & hashes.length - 1;
    }
    return place;
  }
}
