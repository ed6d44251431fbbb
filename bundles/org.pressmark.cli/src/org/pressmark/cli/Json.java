package org.pressmark.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Writes plain values as JSON. It uses Jackson's streaming part alone, which loads in a fraction of the time of its
 * data binding.
 */
final class Json {

	private Json() {}

	/**
	 * Writes one document and a line break, and leaves the stream open.
	 *
	 * @param value
	 *            a map, list, text, number, flag or null
	 * @param out
	 *            where, in UTF-8
	 * @throws IOException
	 *             if it cannot be written
	 */
	static void write(Object value, OutputStream out) throws IOException {
		try (JsonGenerator generator = new JsonFactory().createGenerator(out)) {
			generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
			generator.setPrettyPrinter(new DefaultPrettyPrinter());
			write(value, generator);
			generator.writeRaw('\n');
		}
	}

	private static void write(@Nullable Object value, JsonGenerator generator) throws IOException {
		switch (value) {
			case null -> generator.writeNull();
			case Map<?, ?> map -> {
				generator.writeStartObject();
				for (Map.Entry<?, ?> entry : map.entrySet()) {
					generator.writeFieldName(String.valueOf(entry.getKey()));
					write(entry.getValue(), generator);
				}
				generator.writeEndObject();
			}
			case Collection<?> list -> {
				generator.writeStartArray();
				for (Object element : list) {
					write(element, generator);
				}
				generator.writeEndArray();
			}
			case Boolean flag -> generator.writeBoolean(flag);
			case Integer number -> generator.writeNumber(number);
			case Long number -> generator.writeNumber(number);
			case Double number -> generator.writeNumber(number);
			default -> generator.writeString(value.toString());
		}
	}
}
