package newsgraph.corpus;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {
  private static final String STORY =
      "Dam came to Geneva, she said.\r\nMoe – a “guest” – left. 🙂\n";

  @Test
  void utf8AsItIsWithoutItsMark() throws Exception {
    assertEquals(new Decoding(STORY, null, List.of()), Decoding.of(STORY.getBytes(UTF_8)));
    assertEquals(STORY, Decoding.of(("\ufeff" + STORY).getBytes(UTF_8)).text());
    assertEquals("x\ufeffy", Decoding.of("x\ufeffy".getBytes(UTF_8)).text());
    assertEquals("", Decoding.of(new byte[0]).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void wideEncodingsWithTheirMark(String name) throws Exception {
    Decoding read = Decoding.of(("\ufeff" + STORY).getBytes(Charset.forName(name)));
    assertEquals(new Decoding(STORY, name, List.of("was read as " + name)), read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16WithoutAMark(String name) throws Exception {
    assertEquals(STORY, Decoding.of(STORY.getBytes(Charset.forName(name))).text());
    assertEquals(name, Decoding.of("Она пришла. 9 мая\n".repeat(9).getBytes(name)).encoding());
    assertEquals(name, Decoding.of("彼は来た。 2030\n".repeat(9).getBytes(name)).encoding());
  }

  @Test
  void utf16ThatIsCutIsRefused() {
    byte[] marked = STORY.getBytes(UTF_16);
    assertEquals("begins as UTF-16BE, but is not", refusal(Arrays.copyOf(marked, 31)));
    assertEquals("is binary, not text", refusal(Arrays.copyOf(STORY.getBytes(UTF_16LE), 31)));
    assertEquals("is binary, not text", refusal(Arrays.copyOf(STORY.getBytes(UTF_16BE), 31)));
  }

  @Test
  void aFewAccentsAndQuotationMarksAreWindows1252() throws Exception {
    Charset windows = Charset.forName("windows-1252");
    String story = "“José” met the minister on Monday – they spoke about the lake for an hour.";
    Decoding read = Decoding.of(story.getBytes(windows));
    assertEquals(story, read.text());
    assertEquals("windows-1252", read.encoding());
    assertEquals(1, read.notes().size());
    assertTrue(read.notes().get(0).contains("windows-1252"), read.notes().get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, Министр иностранных дел встретилась во вторник в Женеве с президентом. Они два часа говорили.",
    "KOI8-R, Министр иностранных дел встретилась во вторник в Женеве с президентом. Они два часа говорили.",
    "Shift_JIS, 外務大臣は火曜日、ジュネーブで大統領と会談した。二人は湖の安全について話し合った。",
    "EUC-JP, 外務大臣は火曜日、ジュネーブで大統領と会談した。二人は湖の安全について話し合った。",
    "GB18030, 外交部长周二在日内瓦会见了总统。两人就湖泊安全和电价谈了两个小时。会谈是有益的。",
    "Big5, 外交部長週二在日內瓦會見了總統。兩人就湖泊安全和電價談了兩個小時。會談是有益的。",
    "EUC-KR, 외무장관은 화요일 제네바에서 대통령을 만났다. 두 사람은 두 시간 동안 이야기했다."
  })
  void otherEncodingsAreTold(String name, String text) throws Exception {
    assertEquals(text, Decoding.of(text.getBytes(Charset.forName(name))).text());
  }

  @Test
  void utf8WithAFewBadBytesStaysUtf8() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("“José”, ".getBytes(UTF_8));
    bytes.write(0xe9);
    bytes.writeBytes(" she said.".getBytes(UTF_8));
    Decoding read = Decoding.of(bytes.toByteArray());
    assertEquals("“José”, \ufffd she said.", read.text());
    assertEquals(null, read.encoding());
    assertTrue(read.notes().get(0).startsWith("has 1 place that is not UTF-8"), read.toString());
  }

  @Test
  void utf8ThatIsCutWithinACharacter() throws Exception {
    byte[] whole = "Moe left. 🙂".getBytes(UTF_8);
    assertEquals("Moe left. \ufffd", Decoding.of(Arrays.copyOf(whole, whole.length - 1)).text());
  }

  @Test
  void aStrayControlCharacterIsNotedAndManyAreBinary() throws Exception {
    String text = "Dam came to Geneva on Monday, and Moe left it on Tuesday.\u0000 That was it.\n";
    Decoding read = Decoding.of(text.getBytes(UTF_8));
    assertEquals(text, read.text());
    assertEquals(
        List.of("has a control character (U+0000): look whether the text is whole"), read.notes());
    assertEquals("is binary, not text", refusal(new byte[] {'P', 'K', 3, 4, 0, 0}));
    assertEquals("is binary, not text", refusal("a\u0000b".getBytes(UTF_8)));
  }

  @Test
  void randomBytesAreRefusedOrReadButNeverFail() {
    Random random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      try {
        Decoding.of(bytes);
      } catch (TextFile.Unfit e) {
        assertTrue(!e.getMessage().isEmpty() && !e.advice().isEmpty());
      }
    }
  }

  @Test
  void whereOnlyUtf8WillDo() throws Exception {
    assertEquals("é", Decoding.utf8("\ufeffé".getBytes(UTF_8)));
    assertThrows(TextFile.Unfit.class, () -> Decoding.utf8(new byte[] {'D', (byte) 0xe9, 'x'}));
  }

  private static String refusal(byte[] bytes) {
    return assertThrows(TextFile.Unfit.class, () -> Decoding.of(bytes)).getMessage();
  }
}
