package newsgraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A folder of articles with something wrong in it, and what newsgraph must make of it.
 *
 * @param name what is wrong
 * @param maker makes it, beside an article that is sound
 * @param skipped what must stand in the graph's {@code skipped}, as {@code path: reason}
 * @param told what the lines on stderr must say, beside all that is skipped
 * @param people how many of Ana Ruiz and Bo Lind are named beside those of the sound article
 * @param options for the command
 */
record BadInput(
    String name,
    Maker maker,
    List<String> skipped,
    List<String> told,
    int people,
    List<String> options) {
  static final String STORY = "Ana Ruiz met Bo Lind at the lake, and they spoke of the weather.\n";

  /** Puts files into a folder. */
  interface Maker {
    void make(Path folder) throws Exception;
  }

  /** Nothing is wrong with it after all. */
  static BadInput fine(String name, Maker maker) {
    return new BadInput(name, maker, List.of(), List.of(), 2, List.of());
  }

  /** Nothing is wrong with a file {@code x.txt} of this text. */
  static BadInput fine(String name, String text) {
    return fine(name, file(text.getBytes(UTF_8)));
  }

  /** It is skipped. */
  static BadInput skipped(String name, Maker maker, String... skipped) {
    return new BadInput(name, maker, List.of(skipped), List.of(), 0, List.of());
  }

  /** A file {@code x.txt} of these bytes is skipped for this reason. */
  static BadInput skipped(String name, byte[] bytes, String reason) {
    return skipped(name, file(bytes), "x.txt: " + reason);
  }

  /** It is read, with a note. */
  static BadInput noted(String name, Maker maker, String... told) {
    return new BadInput(name, maker, List.of(), List.of(told), 2, List.of());
  }

  /** A file {@code x.txt} of these bytes is read, with a note. */
  static BadInput noted(String name, byte[] bytes, String told) {
    return noted(name, file(bytes), "x.txt " + told);
  }

  /** It is a node of the graph and no more, with a note. */
  static BadInput bare(String name, Maker maker, String... told) {
    return new BadInput(name, maker, List.of(), List.of(told), 0, List.of());
  }

  /** The same with options. */
  BadInput with(String... more) {
    return new BadInput(name, maker, skipped, told, people, List.of(more));
  }

  /** A file {@code x.txt}. */
  static Maker file(byte[] bytes) {
    return folder -> Files.write(folder.resolve("x.txt"), bytes);
  }

  /** A link {@code x.txt}. */
  static Maker link(String target) {
    return folder -> Files.createSymbolicLink(folder.resolve("x.txt"), Path.of(target));
  }

  static byte[] in(String encoding, String text) {
    return text.getBytes(Charset.forName(encoding));
  }

  static byte[] cut(byte[] bytes, int length) {
    return Arrays.copyOf(bytes, length);
  }

  /** The story with some bytes before its last word. */
  static byte[] storyWith(int... bytes) {
    byte[] story = STORY.getBytes(UTF_8);
    byte[] all = Arrays.copyOf(story, story.length + bytes.length);
    int at = story.length - "weather.\n".length();
    System.arraycopy(story, at, all, at + bytes.length, story.length - at);
    for (int i = 0; i < bytes.length; i++) {
      all[at + i] = (byte) bytes[i];
    }
    return all;
  }

  static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  static byte[] classFile() throws IOException {
    try (var in = BadInput.class.getResourceAsStream("BadInput.class")) {
      return in.readAllBytes();
    }
  }

  /** A short article in a language, of the tests' resources. */
  static String in(String language) throws IOException {
    return Files.readString(Path.of("src/test/resources/languages/" + language + ".txt"));
  }

  /** A file of so many megabytes of one letter. */
  static Maker megabytes(int count) {
    return folder -> {
      byte[] one = "a".repeat(1 << 20).getBytes(UTF_8);
      try (var out = Files.newOutputStream(folder.resolve("x.txt"))) {
        for (int i = 0; i < count; i++) {
          out.write(one);
        }
      }
    };
  }

  static Maker run(String... command) {
    return folder -> {
      List<String> all = new ArrayList<>(List.of(command));
      all.add(folder.resolve("x.txt").toString());
      if (new ProcessBuilder(all).inheritIO().start().waitFor() != 0) {
        throw new IOException(all + " failed");
      }
    };
  }

  @Override
  public String toString() {
    return name;
  }
}
