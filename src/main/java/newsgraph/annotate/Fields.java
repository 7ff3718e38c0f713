package newsgraph.annotate;

import java.lang.reflect.Field;

/** Fields of CoreNLP's objects that it shows in no other way. */
final class Fields {
  private Fields() {}

  /**
   * What a field holds.
   *
   * @param type the class that declares the field: the owner's, or one above it
   */
  static Object read(Object owner, Class<?> type, String name) throws ReflectiveOperationException {
    Field field = type.getDeclaredField(name);
    field.setAccessible(true);
    return field.get(owner);
  }
}
