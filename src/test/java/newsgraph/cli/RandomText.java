package newsgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Texts that nobody would write: the words that the rules look for, in any order, among characters
 * of all of Unicode, on lines of any shape.
 */
final class RandomText {
  private static final List<String> WORDS = words();
  private static final List<String> PLAIN =
      List.of(
          ("the a an of to in on at with and or but for by from as was were is are be been had has"
                  + " have he she they him her them his their it who whom which that not no never"
                  + " will would may could did do said told after before when while since between"
                  + " then former late new two three both each other another next last Monday"
                  + " Tuesday May June 2016 2019 2024 17 3 10:30 $5 % p.m. U.S. Mr. Mrs. Ms. Dr.")
              .split(" "));
  private static final List<String> NAMES =
      List.of(
          ("Ana Bo Lind Ruiz Tarr Malvern Ostria Sørensen O'Neil al-Karim van der Berg Abe Kim"
                  + " Jong-un Li Xi Müller Nguyễn Łukasz İpek ǅemal de la Cruz III Jr. J.K. Ng")
              .split(" "));
  private static final List<String> LINES =
      List.of(
          "By Ana Ruiz",
          "By ANA RUIZ and Bo Lind",
          "GENEVA (Example News) – ",
          "(Bo Lind/Example Photo)",
          "Read more: Lake talks fail",
          "(Reporting by Ana Ruiz; editing by Bo Lind)",
          "Leave a Reply",
          "‘ROUGH WATER’",
          "Published 3 May 2023",
          "* * *",
          "—");
  private static final String PUNCTUATION = ".,;:!?\"'“”‘’()[]-–—…/&@#*_";

  private static final List<String> SENTENCES =
      List.of(
          "P, the T of L, met P in L on D",
          "P and P met on D",
          "L's T P will meet former T P next week",
          "P, who was T of L until D, spoke with him by phone",
          "The two leaders met P and P at the L summit",
          "He did not meet T P, P said",
          "P visited L on D for talks with T P",
          "P held a meeting with P, P and P",
          "She is the T of L and her husband P hosted them",
          "P cancelled a meeting with P after D");

  private final Random random;

  RandomText(Random random) {
    this.random = random;
  }

  /** All that the first columns of the word lists hold. */
  private static List<String> words() {
    List<String> words = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("models"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          if (!line.isBlank() && !line.startsWith("#")) {
            words.add(line.split("\t")[0].strip());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words.stream().filter(word -> !word.isEmpty() && word.length() < 40).toList();
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** A whole article, without a lone half of a character. */
  String article() {
    StringBuilder text = new StringBuilder();
    String end = random.nextInt(4) == 0 ? "\r\n" : "\n";
    // Some are wild, most are nearly English.
    int wildness = random.nextInt(5) == 0 ? 30 : random.nextInt(4);
    int paragraphs = 1 + random.nextInt(12);
    for (int i = 0; i < paragraphs; i++) {
      if (random.nextInt(3) == 0) {
        text.append(any(LINES)).append(random.nextBoolean() ? end : "");
      }
      int sentences = 1 + random.nextInt(4);
      for (int k = 0; k < sentences; k++) {
        sentence(text, wildness, end);
      }
      text.append(random.nextInt(3) == 0 ? end : end + end);
    }
    return text.toString();
  }

  private void sentence(StringBuilder text, int wildness, String end) {
    if (random.nextInt(3) > 0) {
      like(any(SENTENCES), text, wildness);
      return;
    }
    int words = 1 + random.nextInt(random.nextInt(20) == 0 ? 120 : 25);
    for (int i = 0; i < words; i++) {
      if (random.nextInt(100) < wildness) {
        wild(text);
      } else {
        switch (random.nextInt(10)) {
          case 0, 1, 2 -> text.append(any(NAMES));
          case 3, 4, 5 -> text.append(any(WORDS));
          default -> text.append(any(PLAIN));
        }
      }
      if (random.nextInt(8) == 0) {
        text.append(PUNCTUATION.charAt(random.nextInt(PUNCTUATION.length())));
      }
      text.append(random.nextInt(40) == 0 ? end : " ");
    }
    text.setLength(text.length() - 1);
    text.append(random.nextInt(6) == 0 ? "" : ".").append(' ');
  }

  /** A sentence of a form that rules know, with any names, titles, places and dates in it. */
  private void like(String form, StringBuilder text, int wildness) {
    for (String word : form.split("(?<=\\W)|(?=\\W)")) {
      switch (word) {
        case "P" -> text.append(any(NAMES)).append(' ').append(any(NAMES));
        case "T" -> text.append(any(List.of("president", "Prime Minister", "deputy head", "king")));
        case "L" -> text.append(any(List.of("Ostria", "Japan", "Geneva", "the Lake Party")));
        case "D" -> text.append(any(List.of("Tuesday", "May 3, 2016", "Nov. 17", "2019")));
        default -> text.append(random.nextInt(30) == 0 ? any(WORDS) : word);
      }
      if (random.nextInt(400) < wildness) {
        wild(text);
      }
    }
    text.append(". ");
  }

  /** Some characters of any script: astral, combining, turning the text round, controls. */
  private void wild(StringBuilder text) {
    int count = 1 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      switch (random.nextInt(8)) {
        case 0 -> text.appendCodePoint(0x1f300 + random.nextInt(0x300));
        case 1 -> text.appendCodePoint(0x300 + random.nextInt(0x70));
        case 2 -> text.appendCodePoint(0x200b + random.nextInt(0x24));
        case 3 -> text.appendCodePoint(1 + random.nextInt(0x9f));
        case 4 -> text.append("İıſßΣςﬃ").append(random.nextInt());
        case 5 -> text.append("\u001b[31m");
        default -> any(text);
      }
    }
  }

  private void any(StringBuilder text) {
    int point = random.nextInt(Character.MAX_CODE_POINT + 1);
    if (Character.getType(point) != Character.SURROGATE && point != 0) {
      text.appendCodePoint(point);
    }
  }

  /** Bytes that are hardly a text: cut characters, halves of characters, any at all. */
  byte[] bytes() {
    byte[] bytes = article().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes = java.util.Arrays.copyOf(bytes, at + 1);
        case 2 -> {
          // Half of a character of two, as some programs write it.
          byte[] half = {(byte) 0xed, (byte) (0xa0 + random.nextInt(0x20)), (byte) 0x80};
          System.arraycopy(half, 0, bytes, at, Math.min(3, bytes.length - at));
        }
        default -> random.nextBytes(bytes);
      }
    }
    return bytes;
  }
}
