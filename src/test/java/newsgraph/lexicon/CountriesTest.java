package newsgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {
  private final Countries countries = Countries.read(LexiconFiles.bundled());

  @ParameterizedTest
  @CsvSource({
    "Japan,Japan",
    "Japanese,Japan",
    "U.S.,United States",
    "the United States,United States",
    "Britain,United Kingdom",
    "FINLAND,Finland",
    "SOUTH KOREA,South Korea",
    "E.U.,European Union",
    "Côte d’Ivoire,Ivory Coast",
    "Scottish,Scotland"
  })
  void namesDemonymsAndVariantsGiveTheCountry(String words, String country) {
    assertEquals(Optional.of(country), countries.country(words));
  }

  @Test
  void lineBreakWithinANameIsASpace() {
    assertEquals(Optional.of("South Korea"), countries.country("South\nKorean"));
  }

  @Test
  void capitalsTellNamesFromWords() {
    assertEquals(Optional.empty(), countries.country("us"));
    assertEquals(Optional.empty(), countries.country("polish"));
    assertEquals(Optional.empty(), countries.country("turkey"));
  }

  @Test
  void demonymsAreNoNames() {
    assertTrue(countries.isDemonym("Finnish"));
    assertTrue(countries.isDemonym("U.S."));
    assertFalse(countries.isDemonym("Finland"));
  }

  @Test
  void capitalStandsForItsCountry() {
    assertEquals(Optional.of("Kenya"), countries.ofCapital("Nairobi"));
    assertEquals(Optional.empty(), countries.ofCapital("Geneva"));
    assertEquals(Optional.of("Switzerland"), countries.ofCity("Geneva"));
    assertEquals(Optional.of("United States"), countries.ofCity("Houston"));
    assertEquals(Optional.of("Sri Lanka"), countries.ofCity("Colombo"));
    assertEquals(Optional.of("England"), countries.ofCity("Salisbury"));
    assertEquals(Optional.empty(), countries.ofCity("Nowhere"));
  }

  @Test
  void regionsLieInCountries() {
    assertEquals(Optional.of("Texas"), countries.region("Texan"));
    assertEquals(Optional.of("California"), countries.region("Calif."));
    assertEquals(Optional.of("United States"), countries.ofRegion("Texan"));
    assertEquals(Optional.of("Germany"), countries.ofRegion("Bavarian"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tokyo|Japan",
        "Geneva|Switzerland",
        "Hotel Lake View, Geneva|Switzerland",
        "Austin|the U.S.",
        "Manhattan|New York",
        "New York City|America",
        "Glasgow|Britain",
        "Brussels|Belgium",
        "Kinshasa|Zaire",
        "Prague|Czechoslovakia",
        "Prague|Czech Republic",
        "Nowhere Hall|Nowhere Hall"
      })
  void placesContainPlaces(String place, String inPlace) {
    assertTrue(countries.contains(place, inPlace));
  }

  @Test
  void whatIsNotKnownIsNotContained() {
    assertFalse(countries.contains("Japan", "Tokyo"));
    assertFalse(countries.contains("Nowhere Hall", "Japan"));
    assertFalse(countries.contains("Geneva", "France"));
  }

  @Test
  void faultsNameFileAndLine(@TempDir Path models) throws IOException {
    Files.writeString(models.resolve("regions.tsv"), "# comment\nLakeland\tNowhere\n");
    LexiconFiles files = LexiconFiles.in(models);
    Exception fault = assertThrows(IllegalArgumentException.class, () -> Countries.read(files));
    assertTrue(fault.getMessage().contains("regions.tsv, line 2"), fault.getMessage());
  }
}
