package org.pressmark.model.lint;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.pressmark.model.validation.Severity;

/** What is looked for. Each can be switched off but the first. */
public enum Check {
	/** The layer keeps the promises of the format and the codebook: what validation says beside the rules. */
	SOUND_LAYER("Against the codebook", Severity.ERROR),
	/** A mark of the text opens a quotation that nothing closes, or closes one that nothing opens. */
	UNBALANCED_MARKS("Unbalanced quotation marks", Severity.INFORMATION),
	/** A quotation of the text ends with another sort of mark than it begins. */
	MIXED_MARKS("Mixed quotation marks", Severity.INFORMATION),
	/** Speech of the text goes on in a paragraph that does not begin with a mark. */
	MISSING_CONTINUATION("Missing continuation mark", Severity.INFORMATION),
	/** A content has one mark of a pair. */
	HALF_MARKED("One of two quotation marks", Severity.WARNING),
	/** A content leaves out the marks that the codebook wants in it. */
	MARKS_LEFT_OUT("Quotation marks left out", Severity.WARNING),
	/** A content takes in the marks that the codebook wants out of it. */
	MARKS_TAKEN_IN("Quotation marks taken in", Severity.WARNING),
	/** A quote is called direct and has no marks. */
	DIRECT_WITHOUT_MARKS("Direct without quotation marks", Severity.WARNING),
	/** A quote is called indirect and has marks. */
	INDIRECT_WITH_MARKS("Indirect with quotation marks", Severity.WARNING),
	/** The type of a quote is not what its marks say in another way. */
	TYPE_AGAINST_MARKS("Type against quotation marks", Severity.WARNING),
	/** The cue of a quote lies in its content. */
	CUE_IN_CONTENT("Cue in content", Severity.WARNING),
	/** A source of a quote lies in its content. */
	SOURCE_IN_CONTENT("Source in content", Severity.WARNING),
	/** A content lies within another, and the codebook forbids it. */
	NESTED_CONTENT("Nested contents", Severity.WARNING),
	/** Two marks of a label cross, and the codebook forbids it. */
	CROSSING_MARKS("Crossing marks", Severity.WARNING),
	/** A cue has several fragments, and the codebook forbids it. */
	SPLIT_CUE("Cue in pieces", Severity.WARNING),
	/** A content has no cue. */
	MISSING_CUE("Missing cue", Severity.WARNING),
	/** A content has no source. */
	MISSING_SOURCE("Missing source", Severity.WARNING),
	/** A mark touches an excluded region. */
	EXCLUDED_REGION("Mark in an excluded region", Severity.WARNING),
	/** A quotation that nobody has tagged, in a layer that is done. */
	UNTAGGED_QUOTATION("Untagged quotation", Severity.INFORMATION),
	/** A few words in marks that nobody is said to have spoken. */
	SCARE_QUOTES("Scare quotes", Severity.INFORMATION);

	private final String title;
	private final Severity severity;

	Check(String title, Severity severity) {
		this.title = title;
		this.severity = severity;
	}

	/** {@return the name used in files and on the command line, in lower case with hyphens} */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** {@return the name for people} */
	public String title() {
		return title;
	}

	/** {@return how bad a finding of it is at most} */
	public Severity severity() {
		return severity;
	}

	/** {@return whether it can be switched off} */
	public boolean isOptional() {
		return this != SOUND_LAYER;
	}

	/**
	 * Reads a name as files and the command line carry it.
	 *
	 * @param key
	 *            the name
	 * @return the check of that name, if there is one
	 */
	public static Optional<Check> named(String key) {
		return Stream.of(values()).filter(check -> check.key().equals(key)).findFirst();
	}
}
