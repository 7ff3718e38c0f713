package newsgraph.corpus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lists the article files of the user's PATHs, with what the metadata tells of them. */
final class SourceLister {
  private final Map<String, Found> byId = new TreeMap<>();
  private final List<Reading.Skipped> unreachable = new ArrayList<>();
  private final List<MetadataFile> metadata = new ArrayList<>();

  private record Found(ArticleSource source, Path argument) {}

  SourceLister(CorpusSettings settings) {
    for (Path path : settings.paths()) {
      if (path.toString().isEmpty()) {
        throw new CorpusUsageException("A PATH is empty; '.' is the current folder.");
      }
      if (!Files.exists(path)) {
        throw new CorpusUsageException(path + " does not exist.");
      }
    }
    if (settings.metadata() != null) {
      metadata.add(new MetadataFile(settings.metadata()));
    } else {
      addDefaultMetadata(settings.paths());
    }
    settings.paths().forEach(this::list);
  }

  private void addDefaultMetadata(List<Path> paths) {
    paths.stream()
        .filter(Files::isDirectory)
        .map(folder -> folder.resolve(MetadataFile.DEFAULT_NAME))
        .filter(Files::exists)
        .forEach(csv -> metadata.add(new MetadataFile(csv)));
  }

  private void list(Path argument) {
    if (!Files.isDirectory(argument)) {
      FileName name = FileName.of(argument.toAbsolutePath().normalize());
      // "newsgraph extract folder/*" names the metadata file among the articles.
      if (!name.text().equals(MetadataFile.DEFAULT_NAME)) {
        String note = name.plain() ? null : FileName.NOTE;
        add(name.text(), new FolderWalk.Found(argument, note), argument);
      }
      return;
    }
    FolderWalk walk = new FolderWalk(argument);
    unreachable.addAll(walk.unreachable());
    walk.files().forEach((path, file) -> add(path, file, argument));
  }

  private void add(String path, FolderWalk.Found found, Path argument) {
    Path file = found.file();
    if (metadata.stream().anyMatch(csv -> csv.is(file))) {
      return;
    }
    ArticleSource source =
        new ArticleSource("article/" + path, path, file, found.note(), tell(file));
    Found other = byId.putIfAbsent(source.id(), new Found(source, argument));
    if (other != null) {
      throw new CorpusUsageException(
          other.argument() + " and " + argument + " both give the article " + path + ".");
    }
  }

  private ArticleSource.Metadata tell(Path file) {
    return metadata.stream()
        .map(csv -> csv.of(file))
        .filter(told -> !told.equals(ArticleSource.Metadata.NONE))
        .findFirst()
        .orElse(ArticleSource.Metadata.NONE);
  }

  /** The sources, sorted by id. */
  List<ArticleSource> sources() {
    return byId.values().stream().map(Found::source).toList();
  }

  /** Folders that could not be read, and links to those that are read anyway, sorted by path. */
  List<Reading.Skipped> unreachable() {
    return unreachable.stream().sorted(Comparator.comparing(Reading.Skipped::path)).toList();
  }

  /** The notes of the metadata files. */
  List<String> notes() {
    return metadata.stream().flatMap(csv -> csv.notes().stream()).toList();
  }
}
