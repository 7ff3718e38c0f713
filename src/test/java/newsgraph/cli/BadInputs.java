package newsgraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static newsgraph.cli.BadInput.STORY;
import static newsgraph.cli.BadInput.bare;
import static newsgraph.cli.BadInput.cut;
import static newsgraph.cli.BadInput.file;
import static newsgraph.cli.BadInput.fine;
import static newsgraph.cli.BadInput.in;
import static newsgraph.cli.BadInput.link;
import static newsgraph.cli.BadInput.noted;
import static newsgraph.cli.BadInput.random;
import static newsgraph.cli.BadInput.run;
import static newsgraph.cli.BadInput.skipped;
import static newsgraph.cli.BadInput.storyWith;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What {@link BadInputTest} tries, by kind. */
final class BadInputs {
  private static final String BINARY = "is binary, not text";
  private static final String NO_LINK = "is a link that leads nowhere, or was removed";
  private static final String NO_FILE = "is not a regular file";

  private BadInputs() {}

  static Stream<BadInput> nothingToRead() throws IOException {
    return Stream.of(
        skipped("empty", new byte[0], "is empty"),
        skipped("only a byte-order mark", "\ufeff".getBytes(UTF_8), "is empty"),
        skipped("spaces", "   \t".getBytes(UTF_8), "holds only white space"),
        skipped("a line end", "\n".getBytes(UTF_8), "holds only white space"),
        skipped("a million line ends", "\n".repeat(1_000_000).getBytes(UTF_8), "holds only white"),
        skipped("no-break spaces", "\u00a0\u2003\r\n".getBytes(UTF_8), "holds only white space"),
        skipped("marks of no width", "\u200b\u200e\u2060".getBytes(UTF_8), "holds only white"),
        skipped("UTF-16 white space", in("UTF-16", " \r\n "), "holds only white space"),
        skipped("a PNG", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}, BINARY),
        skipped("a ZIP", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0}, BINARY),
        skipped("a class file", BadInput.classFile(), BINARY),
        skipped("NULs", new byte[10_000], BINARY),
        skipped("random bytes", random(100_001), BINARY),
        skipped("a text of control characters", "a\u0001b\u0002c\u0003".getBytes(UTF_8), BINARY),
        skipped("UTF-16 cut in a unit", cut(in("UTF-16", STORY), 31), "begins as UTF-16BE, but"),
        skipped("UTF-16 without a mark, cut", cut(in("UTF-16LE", STORY), 31), BINARY),
        skipped(
            "half a pair in UTF-16",
            new byte[] {(byte) 0xfe, (byte) 0xff, (byte) 0xd8, 0, 0, 'a'},
            "begins as UTF-16BE, but"));
  }

  static Stream<BadInput> noArticleFile() {
    return Stream.of(
        skipped("a named pipe", run("mkfifo"), "x.txt: " + NO_FILE),
        skipped("a socket", BadInputs::socket, "x.txt: " + NO_FILE),
        skipped("a link to nowhere", link("nothing"), "x.txt: " + NO_LINK),
        skipped("a link to itself", link("x.txt"), "x.txt: " + NO_LINK),
        skipped("a link to an endless device", link("/dev/zero"), "x.txt: " + NO_FILE),
        skipped("a link to an empty device", link("/dev/null"), "x.txt: " + NO_FILE),
        bare("a folder named as a file", f -> Files.createDirectory(f.resolve("x.txt"))),
        skipped(
            "links in a circle",
            BadInputs::circle,
            "x/y/here/: is a link to a folder that is read anyway",
            "x/y/up/: is a link to a folder that is read anyway"),
        bare("a README", f -> Files.writeString(f.resolve("README.txt"), "")),
        bare("a licence", f -> Files.writeString(f.resolve("LICENSE-2.0.txt"), "")),
        bare("a hidden file", f -> Files.writeString(f.resolve(".x.txt"), "")),
        bare("a hidden folder", f -> inFolder(f, ".x", "")),
        bare("another kind of file", f -> Files.write(f.resolve("x.pdf"), random(99))),
        bare(
            "a metadata file with nothing in it",
            f -> Files.writeString(f.resolve("articles.csv"), "file,title,source,published\n")));
  }

  static Stream<BadInput> names() {
    return Stream.of(
        noted("not UTF-8", f -> raw(f, "caf%E9.txt"), "caf%E9.txt has a name that is not UTF-8"),
        noted("a folder not UTF-8", f -> raw(f, "%FF/x.txt"), "%FF/x.txt has a name that is not"),
        new BadInput(
            "two that look the same",
            f -> {
              raw(f, "caf%E9.txt");
              raw(f, "caf%25E9.txt");
            },
            List.of("caf%E9.txt: has the path of another file"),
            List.of(),
            2,
            List.of()),
        fine("accents and letters of all sorts", f -> story(f, "é ü 外相 ελ – “a”.txt")),
        fine("emoji", f -> story(f, "🙂👩‍🚀.txt")),
        noted("a line end", f -> story(f, "é\nb.txt"), "é%0Ab.txt has a name that is not"),
        noted("an escape sequence", f -> story(f, "\u001b[1m.txt"), "%1B[1m.txt has a name that"),
        fine("signs of shells and addresses", f -> story(f, "a #?&%20'\"$(x);*~2.txt")),
        fine("like an option", f -> story(f, "-o.txt")),
        fine("of 255 bytes", f -> story(f, "a".repeat(251) + ".txt")),
        fine("in capitals", f -> story(f, "X.TXT")),
        fine("a hundred folders deep", f -> inFolder(f, "a/".repeat(100), STORY)));
  }

  static Stream<BadInput> encodings() throws IOException {
    return Stream.of(
        fine("UTF-8 with its mark", "\ufeff" + STORY),
        noted("windows-1252", storyWith(0x93, 'a', 0x94, ' '), "is not UTF-8, and was read as win"),
        noted("ISO 8859-1", storyWith(0xe9, ' '), "is not UTF-8, and was read as windows-1252"),
        noted("UTF-16 with its mark", in("UTF-16", STORY), "was read as UTF-16BE"),
        noted("UTF-16LE with its mark", in("UTF-16LE", "\ufeff" + STORY), "was read as UTF-16LE"),
        noted("UTF-16LE without", in("UTF-16LE", STORY), "was read as UTF-16LE"),
        noted("UTF-16BE without", in("UTF-16BE", STORY), "was read as UTF-16BE"),
        noted("UTF-32 with its mark", in("UTF-32LE", "\ufeff" + STORY), "was read as UTF-32LE"),
        noted("a bad byte in UTF-8", storyWith(0xc3, 0xa9, 0xc3, 0xb6, 0xff), "has 1 place that"),
        noted("half a pair in UTF-8", storyWith(0xc3, 0xa9, 0xed, 0xa0, 0x80), "is not UTF-8"),
        noted("UTF-8 cut", cut((STORY + "é").getBytes(UTF_8), STORY.length() + 1), "has 1 place"),
        bare("Japanese", file(in("Shift_JIS", in("ja"))), "x.txt is not UTF-8", "x.txt was not an"),
        bare(
            "Russian",
            file(in("KOI8-R", in("ru"))),
            "x.txt is not UTF-8, and was read as KOI8-R",
            "x.txt was not analysed"),
        noted("a NUL", storyWith(0), "has a control character (U+0000)"),
        noted("an escape sequence", storyWith(27, '[', '3', '1', 'm'), "has a control character"),
        noted("delete", storyWith(127), "has a control character (U+007F)"));
  }

  static Stream<BadInput> characters() {
    return Stream.of(
        fine("bidirectional marks", "\u202b\u200f" + STORY + "\u202c\u2067" + STORY + "\u2069"),
        fine("emoji before names", "👩‍🚀🇯🇵🙂 " + STORY + "👍🏽 " + STORY),
        fine("letters beyond 16 bits", "𝔄𝔫𝔞 𠮷野家 " + STORY),
        fine("fifty accents on a letter", "e" + "\u0301".repeat(50) + " " + STORY),
        fine("characters that are none", "\ufffe\uffff\ufdd0 " + STORY),
        fine("a mark within the text", STORY + "\ufeff" + STORY),
        fine("soft hyphens and no-break spaces", "Ana\u00a0Ruiz met the min\u00adister. " + STORY),
        fine("CRLF", (STORY + STORY).replace("\n", "\r\n\r\n")),
        fine("CR", (STORY + STORY).replace("\n", "\r\r")),
        fine("all line ends mixed", STORY + "\r" + STORY + "\u2028\u0085\u000b\f" + STORY),
        fine("a million line ends between", STORY + "\n".repeat(900_000) + STORY),
        fine("markup", "<html><body onload='x()'>" + STORY + "</body>&amp;"),
        fine("JSON and escapes", "{\"a\": \"\\u0000\\\"\"} " + STORY));
  }

  static Stream<BadInput> lengths() {
    return Stream.of(
        fine("a sentence of 10,000 words", "she said that ".repeat(3_334) + "\n\n" + STORY),
        fine("40,000 brackets", "(".repeat(20_000) + "x" + ")".repeat(20_000) + "\n\n" + STORY),
        fine("a word of 900,000 letters", "a".repeat(900_000) + " " + STORY),
        fine("20,000 lines", STORY + "a b c.\n".repeat(20_000)),
        skipped("longer than the limit", file(STORY.getBytes(UTF_8)), "x.txt: is longer than 50")
            .with("--longest-article", "50"),
        skipped(
            "200 MB on one line",
            BadInput.megabytes(200),
            "x.txt: is longer than 1,000,000 characters: it has 209,715,200 bytes"));
  }

  static Stream<BadInput> languages() throws IOException {
    String french = "x.txt was not analysed: its language is fr, and only English is read";
    return Stream.of(
        bare("French", file(in("fr").getBytes(UTF_8)), french),
        bare(
            "German", file(in("de").getBytes(UTF_8)), "x.txt was not analysed: its language is de"),
        bare(
            "Arabic", file(in("ar").getBytes(UTF_8)), "x.txt was not analysed: its language is ar"),
        bare(
            "Chinese", file(in("zh").getBytes(UTF_8)), "x.txt was not analysed: its language is z"),
        bare("mostly French", file((in("fr") + STORY).getBytes(UTF_8)), french),
        fine("too short to tell", "Ana Ruiz, Bo Lind"));
  }

  static Stream<BadInput> copies() {
    String copy = "x.txt has the text of a.txt, whose facts count once";
    return Stream.of(
        bare("a copy", f -> Files.copy(f.resolve("a.txt"), f.resolve("x.txt")), copy),
        bare("a link to an article", link("a.txt"), copy),
        bare("a hard link", f -> Files.createLink(f.resolve("x.txt"), f.resolve("a.txt")), copy),
        bare(
            "a copy in a folder",
            f -> inFolder(f, "x", Files.readString(f.resolve("a.txt"))),
            "x/x.txt has the text of a.txt"),
        bare(
            "a copy with a mark",
            f ->
                Files.writeString(
                    f.resolve("x.txt"), "\ufeff" + Files.readString(f.resolve("a.txt"))),
            copy),
        bare(
            "a copy in UTF-16",
            f ->
                Files.write(f.resolve("x.txt"), in("UTF-16", Files.readString(f.resolve("a.txt")))),
            copy,
            "x.txt was read as UTF-16BE"));
  }

  static Stream<BadInput> analyses() {
    return Stream.of(
        trouble("fail.", "x.txt: can't be analysed: IllegalStateException: as the article says"),
        trouble("overflow.", "x.txt: can't be analysed: StackOverflowError"),
        trouble("use all memory.", "x.txt: needs more memory than there is"),
        skipped("for ever", file("Analyse this for ever.".getBytes(UTF_8)), "x.txt: was given up")
            .with("--seconds-per-article", "1"),
        skipped(
            "a copy of what fails",
            f -> {
              Files.writeString(f.resolve("x.txt"), "Analyse this and fail.");
              Files.writeString(f.resolve("y.txt"), "Analyse this and fail.");
            },
            "x.txt: can't be analysed",
            "y.txt: has the text of article/x.txt, which was skipped"));
  }

  private static BadInput trouble(String what, String skipped) {
    return skipped(what, file(("Analyse this and " + what).getBytes(UTF_8)), skipped);
  }

  private static void story(Path folder, String name) throws IOException {
    Files.writeString(folder.resolve(name), STORY);
  }

  private static void inFolder(Path folder, String below, String text) throws IOException {
    story(Files.createDirectories(folder.resolve(below)), "x.txt");
    Files.writeString(folder.resolve(below).resolve("x.txt"), text);
  }

  /** A file whose name has any bytes, each as % and two digits. */
  private static void raw(Path folder, String name) throws IOException {
    Path file = Path.of(URI.create(folder.toUri().toString() + name));
    Files.createDirectories(file.getParent());
    // Each another text, so that none is a copy.
    Files.writeString(file, STORY + name);
  }

  private static void circle(Path folder) throws IOException {
    Path inner = Files.createDirectories(folder.resolve("x/y"));
    Files.createSymbolicLink(inner.resolve("up"), folder);
    Files.createSymbolicLink(inner.resolve("here"), Path.of("."));
    Files.createSymbolicLink(folder.resolve("one"), Path.of("two"));
    Files.createSymbolicLink(folder.resolve("two"), Path.of("one"));
  }

  private static void socket(Path folder) throws IOException {
    // A socket's path must be short; a temporary folder's is.
    try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      socket.bind(UnixDomainSocketAddress.of(folder.resolve("x.txt")));
    }
  }
}
