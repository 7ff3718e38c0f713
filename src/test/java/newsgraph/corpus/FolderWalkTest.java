package newsgraph.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWalkTest {
  @TempDir Path root;

  @Test
  void twoHundredFilesInTheOrderOfTheirPaths() throws IOException {
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      paths.add(
          (i % 3 == 0 ? "Zoo/" : i % 3 == 1 ? "ä/b/" : "") + (i % 2 == 0 ? "A" : "a") + i + ".txt");
    }
    List<String> shuffled = new ArrayList<>(paths);
    Collections.shuffle(shuffled, new Random(7));
    for (String path : shuffled) {
      write(path);
    }
    Collections.sort(paths);
    assertEquals(paths, found());
  }

  @Test
  void onlyTextFilesThatAreArticles() throws IOException {
    for (String path :
        List.of("a.txt", "B.TXT", "c.md", "d", "README.txt", "LICENSE.txt", "licence-2.txt")) {
      write(path);
    }
    assertEquals(List.of("B.TXT", "a.txt"), found());
    assertTrue(FolderWalk.isArticleName("readmission.txt"));
    assertFalse(FolderWalk.isArticleName("README.de.txt"));
  }

  @Test
  void hiddenFilesAndFoldersAreLeftOut() throws IOException {
    write(".a.txt");
    write(".git/b.txt");
    write("c.txt");
    assertEquals(List.of("c.txt"), found());
  }

  @Test
  void linksInACircleAddNothing() throws IOException {
    write("a/b/c.txt");
    Files.createSymbolicLink(root.resolve("a/b/up"), root);
    Files.createSymbolicLink(root.resolve("a/b/self"), Path.of("self"));
    Files.createSymbolicLink(root.resolve("0"), root.resolve("a"));
    assertEquals(List.of("a/b/c.txt"), found());
  }

  @Test
  void linksThatLeadOutAreFollowed() throws IOException {
    write("elsewhere/x.txt");
    write("in/a.txt");
    Path in = root.resolve("in");
    Files.createSymbolicLink(root.resolve("elsewhere/back"), in);
    Files.createSymbolicLink(in.resolve("out"), root.resolve("elsewhere"));
    assertEquals(List.of("a.txt", "out/x.txt"), List.copyOf(new FolderWalk(in).files().keySet()));
  }

  @Test
  void linkToNothingIsFoundToBeReported() throws IOException {
    Files.createSymbolicLink(root.resolve("gone.txt"), root.resolve("nothing"));
    assertEquals(List.of("gone.txt"), found());
  }

  private List<String> found() {
    return List.copyOf(new FolderWalk(root).files().keySet());
  }

  private void write(String path) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, path);
  }
}
