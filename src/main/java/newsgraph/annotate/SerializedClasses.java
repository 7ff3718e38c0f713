package newsgraph.annotate;

import java.io.ObjectInputFilter;

/**
 * The classes that this process may make of serialized Java objects: what CoreNLP's models are made
 * of, and nothing else (JEP 290).
 */
public final class SerializedClasses {
  /** Their packages, plain values and collections; arrays go by what is in them. */
  static final String PATTERN =
      String.join(
          ";",
          "edu.stanford.nlp.**",
          "org.ejml.**",
          "java.util.*",
          "java.util.concurrent.ConcurrentHashMap*",
          "java.util.concurrent.Semaphore*",
          "java.util.concurrent.locks.*",
          "java.util.regex.Pattern",
          "java.lang.Boolean",
          "java.lang.Character",
          "java.lang.Class",
          "java.lang.Double",
          "java.lang.Enum",
          "java.lang.Float",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Number",
          "java.lang.Object",
          "java.lang.String",
          "!*");

  private SerializedClasses() {}

  /** Restricts the whole process, unless it was started with a filter of the user's. */
  public static void restrict() {
    if (ObjectInputFilter.Config.getSerialFilter() == null) {
      ObjectInputFilter.Config.setSerialFilter(ObjectInputFilter.Config.createFilter(PATTERN));
    }
  }
}
