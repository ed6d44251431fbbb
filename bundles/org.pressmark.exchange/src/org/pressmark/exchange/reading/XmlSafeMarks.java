package org.pressmark.exchange.reading;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.pressmark.model.AttributeValue;
import org.pressmark.model.Mark;

/** Makes marks ones that a layer file can hold, and says so. */
public final class XmlSafeMarks {

	private XmlSafeMarks() {}

	/**
	 * Replaces characters that XML cannot hold in the notes and values of marks, one for one.
	 *
	 * @param marks
	 *            the marks
	 * @param file
	 *            where they come from
	 * @param findings
	 *            where to say which characters were replaced
	 * @return the marks, in the same order
	 */
	public static List<Mark> of(List<Mark> marks, Path file, Findings findings) {
		return marks.stream().map(mark -> of(mark, file, findings)).toList();
	}

	private static Mark of(Mark mark, Path file, Findings findings) {
		Map<String, AttributeValue> attributes = new LinkedHashMap<>();
		mark.attributes().forEach((name, value) -> attributes.put(name, of(value, file, findings)));
		String note = XmlSafeText.of(mark.note(), file, findings);
		boolean same = note.equals(mark.note()) && attributes.equals(mark.attributes());
		return same ? mark : mark.withNote(note).withAttributes(attributes);
	}

	private static AttributeValue of(AttributeValue value, Path file, Findings findings) {
		return switch (value) {
			case AttributeValue.Text text -> AttributeValue.of(XmlSafeText.of(text.value(), file, findings));
			case AttributeValue.Texts texts ->
				new AttributeValue.Texts(
						texts.values().stream().map(text -> XmlSafeText.of(text, file, findings)).toList());
			default -> value;
		};
	}
}
