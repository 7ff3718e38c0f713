package newsgraph.cli;

import java.util.Iterator;
import newsgraph.write.Formats;

/** The names of all formats, for help and completion. */
final class FormatNames implements Iterable<String> {
  @Override
  public Iterator<String> iterator() {
    return Formats.names().iterator();
  }
}
