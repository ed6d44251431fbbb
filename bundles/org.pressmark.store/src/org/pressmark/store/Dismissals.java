package org.pressmark.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.pressmark.model.Fragment;
import org.pressmark.model.MarkId;
import org.pressmark.model.lint.Check;
import org.pressmark.model.lint.Dismissal;
import org.pressmark.store.internal.Layout;
import org.pressmark.store.internal.json.JsonMistake;
import org.pressmark.store.internal.json.JsonObject;
import org.pressmark.store.internal.json.JsonText;

/**
 * What annotators do not want to be told again: one file an annotator and article, {@code dismissed/ada/storm.json},
 * written by that annotator alone. Nothing is lost but a decision where the file is missing.
 */
public final class Dismissals {

	private static final String FORMAT = "pressmark-dismissals";
	private static final int FORMAT_VERSION = 1;

	private final Layout layout;

	/**
	 * Prepares reading and writing.
	 *
	 * @param folder
	 *            the folder of the corpus
	 */
	public Dismissals(Path folder) {
		this.layout = new Layout(folder);
	}

	/**
	 * Reads what an annotator has decided on an article.
	 *
	 * @param key
	 *            annotator and article
	 * @return the decisions, in the order of the file; none if there is no file. One about a check that this version
	 *         does not know is passed over
	 * @throws CorpusException
	 *             if the file is damaged, with the line
	 */
	public Set<Dismissal> read(LayerKey key) throws CorpusException {
		Path file = layout.dismissals(key);
		if (Files.notExists(file)) {
			return Set.of();
		}
		try {
			return JsonText.read(Files.readAllBytes(file), Dismissals::parse);
		} catch (JsonMistake mistake) {
			throw new CorpusException(file, mistake.line(), mistake.problem(),
					mistake.remedy() + " Or delete the file: what was dismissed is then told again.", mistake);
		} catch (IOException e) {
			throw CorpusException.unreadable(file, e);
		}
	}

	/**
	 * Replaces what an annotator has decided on an article.
	 *
	 * @param key
	 *            annotator and article
	 * @param dismissals
	 *            all decisions; the file goes if there are none
	 * @throws CorpusException
	 *             if it could not be written; the file is as it was then
	 */
	public void write(LayerKey key, Set<Dismissal> dismissals) throws CorpusException {
		Path file = layout.dismissals(key);
		if (dismissals.isEmpty()) {
			try {
				Files.deleteIfExists(file);
			} catch (IOException e) {
				throw new CorpusException(file, 0, "The file could not be deleted: " + e.getMessage(),
						"See to it that its folder can be written to.", e);
			}
			return;
		}
		ObjectNode json = JsonText.newObject();
		json.put("format", FORMAT).put("formatVersion", FORMAT_VERSION);
		ArrayNode array = json.putArray("dismissed");
		List<Dismissal> ordered = dismissals.stream().sorted(Comparator.comparing(Dismissals::order)).toList();
		ordered.forEach(dismissal -> put(array.addObject(), dismissal));
		AtomicFile.at(file).write(JsonText.pretty(json));
	}

	/** A file that is compared with another version should differ only where a decision does. */
	private static String order(Dismissal dismissal) {
		return switch (dismissal) {
			case Dismissal.OfText text -> String.format("%012d %s", text.where().begin(), text.check().key());
			case Dismissal.OfMark mark -> mark.mark() + " " + mark.check().key();
		};
	}

	private static void put(ObjectNode object, Dismissal dismissal) {
		object.put("check", dismissal.check().key());
		switch (dismissal) {
			case Dismissal.OfText text -> object.put("begin", text.where().begin()).put("end", text.where().end());
			case Dismissal.OfMark mark -> object.put("mark", mark.mark().value());
		}
	}

	private static Set<Dismissal> parse(JsonObject json) throws JsonMistake {
		String format = json.text("format");
		if (!format.equals(FORMAT) || json.integer("formatVersion") != FORMAT_VERSION) {
			throw json.mistake("format", "It is not a list of dismissals of version " + FORMAT_VERSION,
					"Use the version of Pressmark that wrote it.");
		}
		Set<Dismissal> dismissals = new LinkedHashSet<>();
		for (JsonObject entry : json.objects("dismissed")) {
			Optional<Check> check = Check.named(entry.text("check"));
			Optional<String> mark = entry.optionalText("mark");
			if (mark.isPresent()) {
				if (mark.get().isBlank()) {
					throw entry.mistake("mark", "'" + mark.get() + "' is no mark", "Correct it, or remove the entry.");
				}
				check.ifPresent(known -> dismissals.add(new Dismissal.OfMark(known, new MarkId(mark.get()))));
				continue;
			}
			int begin = entry.integer("begin");
			int end = entry.integer("end");
			if (begin < 0 || end < begin) {
				throw entry.mistake("begin", "[" + begin + ", " + end + ") is no stretch of text",
						"Correct it, or remove the entry.");
			}
			check.ifPresent(known -> dismissals.add(new Dismissal.OfText(known, new Fragment(begin, end))));
		}
		return dismissals;
	}
}
