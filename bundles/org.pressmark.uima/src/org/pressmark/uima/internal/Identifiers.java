package org.pressmark.uima.internal;

import java.util.HexFormat;
import java.util.Set;

/**
 * Turns any name into a UIMA identifier (an ASCII letter, then ASCII letters, digits and underscores) and back.
 *
 * <p>The underscore begins an escape: {@code __} is an underscore, {@code _h} a hyphen, {@code _s} a space,
 * {@code _d} a
 * full stop, {@code _x00e4} any other UTF-16 code unit. {@code n_n} stands before a name that does not begin with a
 * letter, {@code _k} behind one that is reserved. Different names therefore never meet, and a name that is a plain
 * identifier stays as it is: {@code Quote} is {@code Quote}, {@code Attribution-no-source} is
 * {@code Attribution_hno_hsource}.
 */
public final class Identifiers {

	private static final Set<String> RESERVED = Set.of("abstract", "assert", "boolean", "break", "byte", "case",
			"catch",
			"char", "class", "const", "continue", "default", "do", "double", "else", "enum", "extends", "false",
			"final",
			"finally", "float", "for", "goto", "if", "implements", "import", "instanceof", "int", "interface", "long",
			"native", "new", "null", "package", "private", "protected", "public", "return", "short", "static",
			"strictfp",
			"super", "switch", "synchronized", "this", "throw", "throws", "transient", "true", "try", "void",
			"volatile",
			"while", "begin", "end", "sofa", BaseTypes.MARK_ID, BaseTypes.MARK_AUTHOR, BaseTypes.MARK_CREATED,
			BaseTypes.MARK_CODEBOOK_VERSION, BaseTypes.MARK_NOTE, BaseTypes.MARK_UNCERTAIN, BaseTypes.MARK_FRAGMENTS,
			BaseTypes.MARK_LABEL, BaseTypes.MARK_ASSIGNED, BaseTypes.MARK_ATTRIBUTES, BaseTypes.MARK_LINKS);

	private static final String NOT_A_LETTER = "n_n";
	private static final String RESERVED_SUFFIX = "_k";

	private Identifiers() {}

	/**
	 * Escapes a name.
	 *
	 * @param name
	 *            any name
	 * @return an identifier that no other name has
	 */
	public static String escape(String name) {
		if (RESERVED.contains(name)) {
			return name + RESERVED_SUFFIX;
		}
		StringBuilder escaped = new StringBuilder(name.length() + 8);
		if (name.isEmpty() || !isLetter(name.charAt(0))) {
			escaped.append(NOT_A_LETTER);
		}
		for (int i = 0; i < name.length(); i++) {
			append(name.charAt(i), escaped);
		}
		return escaped.toString();
	}

	private static void append(char c, StringBuilder escaped) {
		switch (c) {
			case '_' -> escaped.append("__");
			case '-' -> escaped.append("_h");
			case ' ' -> escaped.append("_s");
			case '.' -> escaped.append("_d");
			default -> {
				if (isLetter(c) || c >= '0' && c <= '9') {
					escaped.append(c);
				} else {
					escaped.append("_x").append(HexFormat.of().toHexDigits(c));
				}
			}
		}
	}

	private static boolean isLetter(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
	}
}
