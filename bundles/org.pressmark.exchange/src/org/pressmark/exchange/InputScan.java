package org.pressmark.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.pressmark.exchange.brat.BratReader;
import org.pressmark.exchange.reading.AnnotatorRule;
import org.pressmark.exchange.reading.Findings;
import org.pressmark.exchange.reading.ImportItem;
import org.pressmark.exchange.text.PlainTextReader;
import org.pressmark.exchange.xmi.XmiReader;

/**
 * Finds the files to import below the inputs, recognises them by their content, and puts together what belongs
 * together.
 */
final class InputScan {

	private static final Pattern ABOUT = Pattern
			.compile("(?i)(?:readme|licen[cs]e|changes|changelog|notice|copying|authors|citation)(?:[._-].*)?");

	private final Optional<String> format;
	private final Findings findings;
	private final TreeSet<Path> texts = new TreeSet<>();
	private final TreeSet<Path> bratFiles = new TreeSet<>();
	private final TreeSet<Path> xmiFiles = new TreeSet<>();
	private final List<Path> typeSystems = new ArrayList<>();
	private final Set<Path> entered = new HashSet<>();

	/**
	 * What was found.
	 *
	 * @param items
	 *            what to read, in the order of the file names
	 * @param typeSystems
	 *            type systems that were named themselves, not only met in a folder: those are meant for all files
	 */
	record Found(List<ImportItem> items, List<Path> typeSystems) {}

	private InputScan(Optional<String> format, Findings findings) {
		this.format = format;
		this.findings = findings;
	}

	/**
	 * Finds what to import.
	 *
	 * @param inputs
	 *            files and folders
	 * @param format
	 *            id of the only format to look for, if any
	 * @param findings
	 *            where to name files that are missing, unknown or passed over
	 * @return what to read
	 */
	static Found scan(List<Path> inputs, Optional<String> format, Findings findings) {
		InputScan scan = new InputScan(format, findings);
		for (Path input : inputs) {
			if (Files.isDirectory(input)) {
				scan.folder(input);
			} else if (Files.exists(input)) {
				scan.file(input, true);
			} else {
				findings.refuse(input, 0, "There is no such file or folder", "Check the path.");
			}
		}
		List<ImportItem> items = scan.items();
		if (items.isEmpty() && findings.refused().isEmpty()) {
			inputs.forEach(input -> findings.refuse(input, 0, "Nothing to import is there",
					"See 'formats' for what can be read, and the files that were passed over for why."));
		}
		return new Found(items, scan.typeSystems);
	}

	private void folder(Path folder) {
		List<Path> content;
		try (Stream<Path> listed = Files.list(folder)) {
			if (!entered.add(folder.toRealPath())) {
				findings.skip(folder, "a folder that was looked through already, under another name");
				return;
			}
			content = listed.sorted().toList();
		} catch (IOException | UncheckedIOException notRead) {
			findings.refuse(folder, 0, "The folder cannot be read: " + reason(notRead),
					"See to it that you may read it, then import it again.");
			return;
		}
		for (Path path : content) {
			if (nameOf(path).startsWith(".")) {
				findings.skip(path, "hidden, by its name; name it on the command line to import it");
			} else if (Files.isDirectory(path)) {
				folder(path);
			} else if (Files.isRegularFile(path)) {
				file(path, false);
			} else if (Files.exists(path)) {
				findings.skip(path, "neither a file nor a folder");
			} else {
				findings.refuse(path, 0, "It points to a file that is not there",
						"Put the file in its place, or remove the link.");
			}
		}
	}

	private void file(Path file, boolean named) {
		FileKind kind;
		try {
			kind = FileKind.of(file);
		} catch (IOException notRead) {
			findings.refuse(file, 0, "The file cannot be read: " + reason(notRead),
					"See to it that you may read it, then import it again.");
			return;
		}
		switch (kind) {
			case BRAT -> accept(bratFiles, file, BratReader.ID);
			case XMI -> accept(xmiFiles, file, XmiReader.ID);
			case TEXT -> text(file, named);
			case TYPE_SYSTEM -> typeSystem(file, named);
			case BRAT_SETTINGS -> findings.skip(file, kind.title());
			default -> unknown(file, named, kind);
		}
	}

	private static String reason(Exception notRead) {
		return notRead instanceof AccessDeniedException
				? "it may not be read by you"
				: String.valueOf(notRead.getMessage());
	}

	private void typeSystem(Path file, boolean named) {
		if (named) {
			typeSystems.add(file);
		} else {
			findings.skip(file, FileKind.TYPE_SYSTEM.title());
		}
	}

	private void text(Path file, boolean named) {
		if (!named && ABOUT.matcher(nameOf(file)).matches()) {
			findings.skip(file, "a file about the others, by its name; name it on the command line to import it");
		} else if (format.isEmpty() || !format.get().equals(XmiReader.ID)) {
			texts.add(file);
		} else {
			findings.skip(file, "not of the format " + format.get());
		}
	}

	private void unknown(Path file, boolean named, FileKind kind) {
		boolean asText = named && format.filter(PlainTextReader.ID::equals).isPresent();
		if (asText || named && kind == FileKind.UNKNOWN_TEXT) {
			texts.add(file);
		} else if (named) {
			findings.refuse(file, 0, "Not of a format that can be imported: " + kind.title(),
					"See 'formats' for those that can; a text can be forced with --format text.");
		} else {
			findings.skip(file, kind.title());
		}
	}

	private void accept(TreeSet<Path> files, Path file, String id) {
		if (format.isEmpty() || format.get().equals(id)) {
			files.add(file);
		} else {
			findings.skip(file, "not of the format " + format.get());
		}
	}

	private List<ImportItem> items() {
		Map<Path, List<Path>> byText = new TreeMap<>();
		texts.forEach(text -> byText.put(text, new ArrayList<>()));
		for (Path file : bratFiles) {
			textOf(file).ifPresentOrElse(text -> byText.computeIfAbsent(text, path -> new ArrayList<>()).add(file),
					() -> findings.refuse(file, 0, "Its text is missing: neither " + AnnotatorRule.baseName(file)
							+ ".txt nor one named like it without a suffix is beside it",
							"Put the .txt file into the same folder."));
		}
		List<ImportItem> items = new ArrayList<>();
		byText.forEach((text, marks) -> items.add(new ImportItem(formatOf(marks), text, marks)));
		xmiFiles.forEach(file -> items.add(new ImportItem(XmiReader.ID, file, List.of())));
		return items;
	}

	private String formatOf(List<Path> marks) {
		return marks.isEmpty() ? format.orElse(PlainTextReader.ID) : BratReader.ID;
	}

	/**
	 * The text of an annotation file: the one of its name, or of its name without suffixes, beside it or one folder
	 * up.
	 */
	private static Optional<Path> textOf(Path file) {
		Path folder = file.toAbsolutePath().getParent();
		for (String base = AnnotatorRule.baseName(file); !base.isEmpty(); base = withoutSuffix(base)) {
			Path beside = file.resolveSibling(base + ".txt");
			if (Files.isRegularFile(beside)) {
				return Optional.of(beside);
			}
		}
		if (folder == null || folder.getParent() == null) {
			return Optional.empty();
		}
		Path above = folder.getParent().resolve(AnnotatorRule.baseName(file) + ".txt");
		return Files.isRegularFile(above) ? Optional.of(above) : Optional.empty();
	}

	private static String withoutSuffix(String base) {
		return base.substring(0, Math.max(0, base.lastIndexOf('_')));
	}

	private static String nameOf(Path path) {
		Path name = path.getFileName();
		return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
	}
}
