package org.pressmark.exchange.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what a reader has to tell: what it refused, what it left out, what it read in another shape than it found.
 * <p>
 * Not safe for several threads: each item is read with findings of its own, and they are added together in order.
 */
public final class Findings {

	/**
	 * Something that could not be read.
	 *
	 * @param file
	 *            the file, as it was named
	 * @param line
	 *            the line, 1 or more; 0 where the file as a whole is meant
	 * @param problem
	 *            what is wrong
	 * @param remedy
	 *            what to do about it
	 */
	public record Refused(String file, int line, String problem, String remedy) {}

	/**
	 * Something that was counted, by file.
	 *
	 * @param file
	 *            the file, as it was named
	 * @param what
	 *            what it was, and where there is one the remedy
	 * @param count
	 *            how often
	 */
	public record Counted(String file, String what, int count) {}

	private record Key(String file, String what) {}

	private final List<Refused> refused = new ArrayList<>();
	private final Map<Key, Integer> dropped = new LinkedHashMap<>();
	private final Map<Key, Integer> converted = new LinkedHashMap<>();
	private final Map<Key, Integer> replaced = new LinkedHashMap<>();
	private final Map<Key, Integer> skipped = new LinkedHashMap<>();
	private final Map<String, Integer> foreignLabels = new LinkedHashMap<>();

	/**
	 * Notes something that could not be read.
	 *
	 * @param file
	 *            the file
	 * @param line
	 *            the line, 0 for the file as a whole
	 * @param problem
	 *            what is wrong
	 * @param remedy
	 *            what to do about it
	 */
	public void refuse(Path file, int line, String problem, String remedy) {
		refused.add(new Refused(file.toString(), line, problem, remedy));
	}

	/**
	 * Counts something that was read but has no place in the corpus.
	 *
	 * @param file
	 *            the file
	 * @param what
	 *            what it is, and the remedy
	 */
	public void drop(Path file, String what) {
		drop(file, what, 1);
	}

	/**
	 * Counts several things that were read but have no place in the corpus.
	 *
	 * @param file
	 *            the file
	 * @param what
	 *            what they are, and the remedy
	 * @param count
	 *            how many
	 */
	public void drop(Path file, String what, int count) {
		add(dropped, file, what, count);
	}

	/**
	 * Counts something that was read into another shape than the file has.
	 *
	 * @param file
	 *            the file
	 * @param what
	 *            what became what
	 */
	public void convert(Path file, String what) {
		add(converted, file, what, 1);
	}

	/**
	 * Counts characters that were replaced.
	 *
	 * @param file
	 *            the file
	 * @param what
	 *            which character by which
	 * @param count
	 *            how often
	 */
	public void replace(Path file, String what, int count) {
		add(replaced, file, what, count);
	}

	/**
	 * Names a file that was met but is nothing to import.
	 *
	 * @param file
	 *            the file
	 * @param why
	 *            what it is
	 */
	public void skip(Path file, String why) {
		add(skipped, file, why, 1);
	}

	/**
	 * Counts a name that stands for no label of the codebook.
	 *
	 * @param name
	 *            the name, as a user would map it
	 */
	public void foreignLabel(String name) {
		foreignLabels.merge(name, 1, Integer::sum);
	}

	/**
	 * Adds what another collected.
	 *
	 * @param other
	 *            findings of an item read after this one
	 */
	public void addAll(Findings other) {
		refused.addAll(other.refused);
		other.dropped.forEach((key, count) -> dropped.merge(key, count, Integer::sum));
		other.converted.forEach((key, count) -> converted.merge(key, count, Integer::sum));
		other.replaced.forEach((key, count) -> replaced.merge(key, count, Integer::sum));
		other.skipped.forEach((key, count) -> skipped.merge(key, count, Integer::sum));
		other.foreignLabels.forEach((name, count) -> foreignLabels.merge(name, count, Integer::sum));
	}

	/** {@return what could not be read, in the order in which it was met} */
	public List<Refused> refused() {
		return List.copyOf(refused);
	}

	/** {@return what was read but has no place, counted by file} */
	public List<Counted> dropped() {
		return list(dropped);
	}

	/** {@return what changed its shape, counted by file} */
	public List<Counted> converted() {
		return list(converted);
	}

	/** {@return the characters that were replaced, counted by file} */
	public List<Counted> replaced() {
		return list(replaced);
	}

	/** {@return the files that were passed over} */
	public List<Counted> skipped() {
		return list(skipped);
	}

	/** {@return names that stand for no label of the codebook, with how often they were met} */
	public Map<String, Integer> foreignLabels() {
		return new LinkedHashMap<>(foreignLabels);
	}

	private static void add(Map<Key, Integer> counts, Path file, String what, int count) {
		if (count > 0) {
			counts.merge(new Key(file.toString(), what), count, Integer::sum);
		}
	}

	private static List<Counted> list(Map<Key, Integer> counts) {
		return counts.entrySet().stream()
				.map(entry -> new Counted(entry.getKey().file(), entry.getKey().what(), entry.getValue())).toList();
	}
}
