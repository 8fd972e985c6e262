package io.wiredesk.function;

import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes {@code LIST_ITEM} as {@code list_item}. Jackson's own switch for this asks the default
 * locale, and a Turkish one writes {@code lıst_ıtem}.
 */
@SuppressWarnings("rawtypes") // Jackson registers serializers by raw class.
final class LowerCaseEnums extends StdSerializer<Enum> {

  LowerCaseEnums() {
    super(Enum.class);
  }

  @Override
  public void serialize(Enum value, JsonGenerator json, SerializationContext context) {
    json.writeString(value.name().toLowerCase(Locale.ROOT));
  }
}
