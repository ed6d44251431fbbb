package org.pressmark.exchange.xmi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.pressmark.uima.DroppedContent;
import org.pressmark.uima.ForeignDocument;
import org.pressmark.uima.ForeignTypeSystem;
import org.pressmark.uima.ForeignXmi;
import org.pressmark.uima.UimaFormatException;

/**
 * Finds the type system of an XMI file, which the file itself does not name: descriptors beside it, in a folder
 * {@code typesystem} or {@code typesystems} there, or in the same places up to three folders above.
 * <p>
 * Where there are several, the first that knows everything in the file is taken; leniently, the one that loses least.
 */
final class TypeSystems {

	private static final int LEVELS = 4;

	private final Map<Path, ForeignXmi> loaded = new ConcurrentHashMap<>();
	private final Map<Path, List<Path>> found = new ConcurrentHashMap<>();
	/** The type system that fitted the last file of a folder: most likely that of the next. */
	private final Map<Path, Path> fitting = new ConcurrentHashMap<>();

	/**
	 * Reads a file with the type system that fits.
	 *
	 * @param file
	 *            the file
	 * @param bytes
	 *            its content
	 * @param given
	 *            the type systems that the user names: no others are tried then
	 * @param lenient
	 *            whether what no type system knows may be left out
	 * @return what the file holds
	 * @throws UimaFormatException
	 *             if there is no type system, or none that fits
	 * @throws IOException
	 *             if a descriptor cannot be read
	 */
	ForeignDocument read(Path file, byte[] bytes, List<Path> given, boolean lenient) throws IOException {
		List<Path> candidates = near(file, given);
		if (candidates.isEmpty()) {
			throw new UimaFormatException(
					"There is no type system for it: neither beside it nor in a folder 'typesystems' "
							+ "there or above",
					"Put the type system beside the file, or name it among the inputs.");
		}
		UimaFormatException first = null;
		for (Path candidate : candidates) {
			try {
				ForeignDocument read = load(candidate).readStrictly(new ByteArrayInputStream(bytes));
				fitting.put(folderOf(file), candidate);
				return read;
			} catch (UimaFormatException doesNotFit) {
				first = first == null ? doesNotFit : first;
			}
		}
		if (lenient) {
			return readLeniently(bytes, candidates);
		}
		if (first == null) {
			throw new IllegalStateException("No candidate failed and none succeeded: " + candidates);
		}
		throw new UimaFormatException(first.problem() + " (type system " + candidates.getFirst().getFileName()
				+ (candidates.size() > 1 ? " and " + (candidates.size() - 1) + " others" : "") + ")",
				first.line().orElse(0),
				"Name the type system that fits among the inputs, or import with --lenient to leave the rest out.",
				first);
	}

	/**
	 * Lists the type systems that may be those of a file, the likeliest first.
	 *
	 * @param file
	 *            the file
	 * @param given
	 *            those that the user names, if any
	 * @return descriptors, and folders of descriptors that belong together
	 * @throws IOException
	 *             if a folder cannot be read
	 */
	List<Path> near(Path file, List<Path> given) throws IOException {
		if (!given.isEmpty()) {
			return given;
		}
		Path own = folderOf(file);
		List<Path> candidates = new ArrayList<>();
		Path likely = fitting.get(own);
		if (likely != null) {
			candidates.add(likely);
		}
		Path folder = own;
		for (int level = 0; level < LEVELS && folder != null && candidates.size() <= 1; level++) {
			in(folder).stream().filter(path -> !candidates.contains(path)).forEach(candidates::add);
			folder = folder.getParent();
		}
		return candidates;
	}

	private ForeignDocument readLeniently(byte[] bytes, List<Path> candidates) throws IOException {
		ForeignDocument best = null;
		UimaFormatException failure = null;
		for (Path candidate : candidates) {
			try {
				ForeignDocument read = load(candidate).readLeniently(new ByteArrayInputStream(bytes));
				best = best == null || lost(read) < lost(best) ? read : best;
			} catch (UimaFormatException unreadable) {
				failure = unreadable;
			}
		}
		if (best != null) {
			return best;
		}
		throw failure != null
				? failure
				: new UimaFormatException("No type system fits", "Name one among the inputs.");
	}

	private static int lost(ForeignDocument document) {
		return document.dropped().stream().mapToInt(DroppedContent::count).sum();
	}

	private List<Path> in(Path folder) throws IOException {
		List<Path> known = found.get(folder);
		if (known == null) {
			List<Path> descriptors = new ArrayList<>(descriptors(folder));
			for (Path inner : list(folder)) {
				String name = inner.getFileName().toString().toLowerCase(Locale.ROOT);
				if (Files.isDirectory(inner) && (name.equals("typesystem") || name.equals("typesystems"))) {
					addAll(inner, descriptors);
				}
			}
			known = List.copyOf(descriptors);
			found.put(folder, known);
		}
		return known;
	}

	/** Each descriptor by itself, then all of a folder together, for those that build on each other. */
	private static void addAll(Path folder, List<Path> descriptors) throws IOException {
		List<Path> here = descriptors(folder);
		descriptors.addAll(here);
		for (Path inner : list(folder)) {
			if (Files.isDirectory(inner)) {
				addAll(inner, descriptors);
			}
		}
		if (here.size() > 1) {
			descriptors.add(folder);
		}
	}

	private static List<Path> descriptors(Path folder) throws IOException {
		List<Path> descriptors = new ArrayList<>();
		for (Path file : list(folder)) {
			boolean xml = file.toString().toLowerCase(Locale.ROOT).endsWith(".xml");
			if (xml && Files.isRegularFile(file) && ForeignTypeSystem.isDescriptor(file)) {
				descriptors.add(file);
			}
		}
		return descriptors;
	}

	/** A folder that may not be listed, as one above the user's own may be, has no type system for us. */
	private static List<Path> list(Path folder) throws IOException {
		try (Stream<Path> content = Files.list(folder)) {
			return content.sorted().toList();
		} catch (AccessDeniedException notForUs) {
			return List.of();
		}
	}

	private ForeignXmi load(Path candidate) throws IOException {
		ForeignXmi known = loaded.get(candidate);
		if (known == null) {
			known = ForeignXmi.of(ForeignTypeSystem.load(List.of(candidate)));
			loaded.put(candidate, known);
		}
		return known;
	}

	private static Path folderOf(Path file) {
		Path folder = file.toAbsolutePath().normalize().getParent();
		return folder == null ? Path.of("") : folder;
	}
}
