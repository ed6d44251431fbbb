package org.pressmark.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file is, as its first characters and, where those leave it open, its name say. */
enum FileKind {
	/** A text in a file that is called one. */
	TEXT("plain text"),
	/** brat annotations. */
	BRAT("brat annotations"),
	/** UIMA XMI. */
	XMI("UIMA XMI"),
	/** A UIMA type system. */
	TYPE_SYSTEM("a UIMA type system: used for the XMI files near it"),
	/** Settings of brat. */
	BRAT_SETTINGS("settings of brat: 'init --codebook annotation.conf' makes a codebook of them"),
	/** WebAnno's table format. */
	WEBANNO_TSV("WebAnno TSV"),
	/** A web page. */
	WEB_PAGE("a web page"),
	/** Some other XML. */
	OTHER_XML("XML that is neither UIMA XMI nor a type system"),
	/** JSON. */
	JSON("JSON"),
	/** Text in a file that is called something else. */
	UNKNOWN_TEXT("text, but not named .txt; name it on the command line to import it"),
	/** Anything else. */
	BINARY("not a text");

	private static final int HEAD = 8192;
	private static final Set<String> SETTINGS = Set.of("annotation.conf", "visual.conf", "tools.conf",
			"kb_shortcuts.conf");
	private static final Pattern BRAT_LINE = Pattern.compile(
			"(?:T\\S+\\t\\S+ \\d+ \\d+|E\\S+\\t\\S+:\\S+"
					+ "|R\\S+\\t\\S+ \\S+:\\S+ \\S+:\\S+|[AM]\\S+\\t\\S+ \\S+|#\\S*\\t\\S+ \\S+).*");

	private final String title;

	FileKind(String title) {
		this.title = title;
	}

	/** {@return what it is, for people} */
	String title() {
		return title;
	}

	/**
	 * Looks at a file.
	 *
	 * @param file
	 *            the file
	 * @return what it is
	 * @throws IOException
	 *             if its beginning cannot be read
	 */
	static FileKind of(Path file) throws IOException {
		byte[] head;
		try (InputStream input = Files.newInputStream(file)) {
			head = input.readNBytes(HEAD);
		}
		Path fileName = file.getFileName();
		String name = fileName == null ? "" : fileName.toString().toLowerCase(Locale.ROOT);
		return SETTINGS.contains(name) ? BRAT_SETTINGS : of(head, name);
	}

	private static FileKind of(byte[] head, String name) {
		boolean utf16 = head.length > 1 && (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF
				|| head[0] == (byte) 0xFF && head[1] == (byte) 0xFE);
		if (utf16) {
			return textual("", name);
		}
		for (byte b : head) {
			if (b == 0) {
				return name.endsWith(".txt") ? TEXT : BINARY;
			}
		}
		String start = new String(head, StandardCharsets.UTF_8);
		String text = start.startsWith("\ufeff") ? start.substring(1) : start;
		if (text.stripLeading().startsWith("<")) {
			return markup(text.toLowerCase(Locale.ROOT), name);
		}
		return textual(text, name);
	}

	private static FileKind markup(String text, String name) {
		if (text.contains("<xmi:xmi") || text.contains("http://www.omg.org/xmi")) {
			return XMI;
		}
		if (text.contains("<typesystemdescription")) {
			return TYPE_SYSTEM;
		}
		if (text.contains("<!doctype html") || text.contains("<html")) {
			return WEB_PAGE;
		}
		return name.endsWith(".txt") ? TEXT : OTHER_XML;
	}

	private static FileKind textual(String text, String name) {
		String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
		if (name.endsWith(".ann") || BRAT_LINE.matcher(first).matches()) {
			return BRAT;
		}
		if (name.endsWith(".txt") || name.endsWith(".text")) {
			return TEXT;
		}
		if (first.startsWith("#FORMAT=WebAnno TSV")) {
			return WEBANNO_TSV;
		}
		boolean json = first.startsWith("{") || first.startsWith("[");
		return json && (name.endsWith(".json") || name.endsWith(".jsonl")) ? JSON : UNKNOWN_TEXT;
	}
}
