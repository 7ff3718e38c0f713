package newsgraph.codec;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

/** Two spaces, LF on every machine, {@code "key": value}, and {@code []} for what is empty. */
final class Layout extends DefaultPrettyPrinter {
  private static final long serialVersionUID = 1L;

  Layout() {
    super(
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator(""));
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    indentObjectsWith(lines);
    indentArraysWith(lines);
  }

  private Layout(Layout base) {
    super(base);
  }

  @Override
  public Layout createInstance() {
    return new Layout(this);
  }
}
