package org.pressmark.store.internal.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pressmark.model.edit.LayerEdit;
import org.pressmark.store.CorpusException;
import org.pressmark.store.internal.json.JsonMistake;
import org.pressmark.store.internal.json.JsonObject;
import org.pressmark.store.internal.json.JsonText;

/**
 * What a journal holds.
 *
 * @param header
 *            its first line
 * @param entries
 *            its further lines, as far as they could be read
 * @param unread
 *            the lines from the first damaged one on, its last one without a line feed if it was cut off; empty if all
 *            is well
 */
public record JournalContent(JournalHeader header, List<Entry> entries, String unread) {

	/** Copies the list. */
	public JournalContent {
		entries = List.copyOf(entries);
	}

	/** One line after the first. */
	public sealed interface Entry {
		/** {@return when it was written} */
		Instant at();
	}

	/**
	 * An edit.
	 *
	 * @param edit
	 *            the edit
	 * @param at
	 *            when it was made
	 */
	public record Edited(LayerEdit edit, Instant at) implements Entry {}

	/**
	 * A save was about to begin: all edits before it are in the layer file if that has the given hash.
	 *
	 * @param hash
	 *            hash that the layer file was to have
	 * @param at
	 *            when
	 */
	public record Saving(String hash, Instant at) implements Entry {}

	/**
	 * Reads a journal.
	 *
	 * @param file
	 *            the journal
	 * @return what it holds; damaged lines are set apart, not refused
	 * @throws CorpusException
	 *             if the file cannot be read or its first line is damaged
	 */
	public static JournalContent read(Path file) throws CorpusException {
		try {
			// One byte a character: the file is ASCII, and what is not is damage that must come back as it is.
			return parse(file, Files.readString(file, StandardCharsets.ISO_8859_1));
		} catch (IOException e) {
			throw CorpusException.unreadable(file, e);
		}
	}

	/** {@return whether only the last line was cut off, as when the process was killed while it wrote an edit} */
	public boolean isTorn() {
		return !unread.isEmpty() && unread.indexOf('\n') < 0;
	}

	/**
	 * Finds the edits that a layer file lacks.
	 *
	 * @param current
	 *            hash of the layer file as it is now
	 * @return the edits since the save that made that file; all if none did
	 */
	public List<Edited> unsaved(String current) {
		int from = 0;
		for (int i = 0; i < entries.size(); i++) {
			if (entries.get(i) instanceof Saving saving && saving.hash().equals(current)) {
				from = i + 1;
			}
		}
		return entries.subList(from, entries.size()).stream().filter(Edited.class::isInstance).map(Edited.class::cast)
				.toList();
	}

	/**
	 * Edits that a save wrote into the layer file.
	 *
	 * @param edits
	 *            the edits
	 * @param at
	 *            when the save began
	 */
	record SavedEdits(List<Edited> edits, Instant at) {}

	/**
	 * Finds the edits that a layer file has.
	 *
	 * @param current
	 *            hash of the layer file as it is now
	 * @param known
	 *            the save whose edits, and those before it, are of no interest
	 * @return the edits up to the save that made that file; empty if there are none
	 */
	Optional<SavedEdits> saved(String current, Optional<Instant> known) {
		List<Edited> edits = new ArrayList<>();
		Optional<SavedEdits> found = Optional.empty();
		for (Entry entry : entries) {
			switch (entry) {
				case Edited edit -> edits.add(edit);
				case Saving saving -> {
					if (known.equals(Optional.of(saving.at()))) {
						edits.clear();
						found = Optional.empty();
					} else if (saving.hash().equals(current)) {
						found = Optional.of(new SavedEdits(List.copyOf(edits), saving.at()));
					}
				}
			}
		}
		return found.filter(saved -> !saved.edits().isEmpty());
	}

	/**
	 * Tells whether the edits can be applied to a layer file as they are.
	 *
	 * @param current
	 *            hash of the layer file as it is now
	 * @return whether it is the one that the edits start from, or one that was saved on the way
	 */
	public boolean startsFrom(String current) {
		return header.base().equals(current)
				|| entries.stream().anyMatch(entry -> entry instanceof Saving saving && saving.hash().equals(current));
	}

	/**
	 * Writes an edit as a line.
	 *
	 * @param edit
	 *            the edit
	 * @param number
	 *            its number, counted from 1
	 * @param at
	 *            when it was made
	 * @return the line, with its line feed
	 */
	static byte[] line(LayerEdit edit, int number, Instant at) {
		return JsonText
				.line(JsonText.newObject().put("n", number).put("at", at.toString()).setAll(EditJson.write(edit)));
	}

	/**
	 * Writes the note of a save as a line.
	 *
	 * @param hash
	 *            hash that the layer file will have
	 * @param number
	 *            its number, counted from 1
	 * @param at
	 *            when
	 * @return the line, with its line feed
	 */
	static byte[] savingLine(String hash, int number, Instant at) {
		return JsonText.line(JsonText.newObject().put("n", number).put("at", at.toString()).put("saving", hash));
	}

	private static JournalContent parse(Path file, String content) throws CorpusException {
		int end = content.indexOf('\n');
		if (end < 0) {
			throw new CorpusException(file, 1, "The first line was cut off, before any edit", "Delete the file.", null);
		}
		JournalHeader header;
		try {
			header = JsonText.read(bytes(content.substring(0, end)), JournalHeader::read);
		} catch (JsonMistake e) {
			throw new CorpusException(file, 1, e.problem(), e.remedy(), e);
		}
		List<Entry> entries = new ArrayList<>();
		int begin = end + 1;
		for (end = content.indexOf('\n', begin); end >= 0; end = content.indexOf('\n', begin)) {
			int number = entries.size() + 1;
			try {
				entries.add(JsonText.read(bytes(content.substring(begin, end)), json -> entry(json, number)));
			} catch (JsonMistake damaged) {
				break;
			}
			begin = end + 1;
		}
		return new JournalContent(header, entries, content.substring(begin));
	}

	private static byte[] bytes(String line) {
		return line.getBytes(StandardCharsets.ISO_8859_1);
	}

	private static Entry entry(JsonObject json, int number) throws JsonMistake {
		if (json.integer("n") != number) {
			throw json.mistake("n", "Line " + number + " is missing", "Lines were lost.");
		}
		try {
			Instant at = Instant.parse(json.text("at"));
			return json.has("saving") ? new Saving(json.text("saving"), at) : new Edited(EditJson.read(json), at);
		} catch (DateTimeException e) {
			throw json.mistake("at", e.getMessage(), "The line is damaged.");
		}
	}
}
