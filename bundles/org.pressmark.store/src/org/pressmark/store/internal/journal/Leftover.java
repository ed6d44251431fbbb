package org.pressmark.store.internal.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pressmark.model.Layer;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.edit.EditConflictException;
import org.pressmark.model.edit.LayerDraft;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.store.AtomicFile;
import org.pressmark.store.CorpusException;
import org.pressmark.store.LayerKey;
import org.pressmark.store.OpenedLayer;
import org.pressmark.store.Recovery;
import org.pressmark.store.internal.Layout;
import org.pressmark.store.internal.history.DoneEdit;
import org.pressmark.store.internal.history.HistoryFile;

/**
 * The journal that an earlier process may have left.
 *
 * @param layout
 *            the corpus
 * @param key
 *            the layer
 */
public record Leftover(Layout layout, LayerKey key) {

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmssSSS")
			.withZone(ZoneOffset.UTC);

	/** {@return the journal's file} */
	public Path file() {
		return layout.journal(key);
	}

	/** {@return whether there is one} */
	public boolean exists() {
		return Files.exists(file());
	}

	/**
	 * What became of a journal.
	 *
	 * @param recovery
	 *            what was applied, and what not
	 * @param applied
	 *            the applied edits
	 */
	public record Replayed(Recovery recovery, List<DoneEdit> applied) {}

	/**
	 * Notes in the history what was saved by a process that died before it could do so, unless the layer is not what
	 * its edits made.
	 *
	 * @param saved
	 *            the layer as its file has it
	 * @param current
	 *            hash of that file
	 * @param history
	 *            its history
	 * @param codebookVersion
	 *            version of the codebook
	 * @throws CorpusException
	 *             if the journal cannot be read, or the history not written
	 */
	public void catchUp(Layer saved, String current, HistoryFile history, int codebookVersion)
			throws CorpusException {
		Optional<JournalContent.SavedEdits> found = JournalContent.read(file()).saved(current, history.lastSave());
		if (found.isEmpty()) {
			return;
		}
		LayerDraft before = new LayerDraft(saved);
		try {
			for (JournalContent.Edited edited : found.get().edits().reversed()) {
				before.apply(edited.edit().inverse());
			}
		} catch (EditConflictException | IllegalArgumentException doesNotFit) {
			return;
		}
		history.append(new HistoryFile.Save(before.layer(), done(found.get().edits()), saved, found.get().at(),
				codebookVersion));
	}

	private List<DoneEdit> done(List<JournalContent.Edited> edits) {
		return edits.stream().map(edited -> new DoneEdit(edited.edit(), edited.at(), key.annotator())).toList();
	}

	/**
	 * Applies what was never saved.
	 *
	 * @param opened
	 *            the layer as its file has it
	 * @param current
	 *            hash of that file
	 * @param codebook
	 *            the codebook now; edits of an older version of it are recoded, as one may have come from another
	 *            machine since
	 * @param writer
	 *            the journal, which holds the applied edits afterwards and nothing else
	 * @return what was applied, and what not
	 * @throws CorpusException
	 *             if a file could not be written; the journal is as it was then
	 */
	public Replayed replay(OpenedLayer opened, String current, JournalWriter writer, Codebook codebook)
			throws CorpusException {
		JournalContent content;
		try {
			content = JournalContent.read(file());
		} catch (CorpusException damaged) {
			return new Replayed(putAside(opened, writer), List.of());
		}
		LayerDraft draft = new LayerDraft(opened.layer());
		EditRecoding recoding = EditRecoding.of(layout, key, content.header().codebookVersion(), codebook);
		List<JournalContent.Edited> applied = new ArrayList<>();
		List<JournalContent.Edited> unapplied = new ArrayList<>();
		for (JournalContent.Edited edited : content.unsaved(current)) {
			try {
				LayerEdit edit = recoding.apply(edited.edit());
				draft.apply(edit);
				applied.add(new JournalContent.Edited(edit, edited.at()));
			} catch (EditConflictException | IllegalArgumentException doesNotFit) {
				unapplied.add(edited);
			}
		}
		Optional<Path> kept = keep(content, unapplied);
		if (applied.isEmpty()) {
			writer.delete();
		} else {
			writer.rewrite(new JournalHeader(key, current, applied.getFirst().at(), codebook.version()),
					applied);
		}
		return new Replayed(new Recovery(draft.layer(), edits(applied), edits(unapplied), kept,
				!content.startsFrom(current), content.isTorn(), opened.damage()), done(applied));
	}

	/** A journal whose first line cannot be read: nobody knows what its edits are of, but a person may. */
	private Recovery putAside(OpenedLayer opened, JournalWriter writer) throws CorpusException {
		try {
			byte[] bytes = Files.readAllBytes(file());
			boolean wholeLine = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\n') >= 0;
			Optional<Path> kept = wholeLine ? Optional.of(aside()) : Optional.empty();
			if (kept.isPresent()) {
				AtomicFile.at(kept.get()).write(bytes);
			}
			writer.delete();
			return new Recovery(opened.layer(), List.of(), List.of(), kept, false, !wholeLine, opened.damage());
		} catch (IOException e) {
			throw CorpusException.unreadable(file(), e);
		}
	}

	private Optional<Path> keep(JournalContent content, List<JournalContent.Edited> unapplied) throws CorpusException {
		boolean damaged = !content.unread().isEmpty() && !content.isTorn();
		if (unapplied.isEmpty() && !damaged) {
			return Optional.empty();
		}
		StringBuilder lines = new StringBuilder(text(content.header().line()));
		int number = 0;
		for (JournalContent.Edited edited : unapplied) {
			lines.append(text(JournalContent.line(edited.edit(), ++number, edited.at())));
		}
		lines.append(content.unread());
		Path aside = aside();
		AtomicFile.at(aside).write(lines.toString().getBytes(StandardCharsets.ISO_8859_1));
		return Optional.of(aside);
	}

	private Path aside() {
		return layout.unapplied().resolve(key.annotator())
				.resolve(key.article() + "-" + STAMP.format(Instant.now()) + Layout.JOURNAL_ENDING);
	}

	private static String text(byte[] line) {
		return new String(line, StandardCharsets.ISO_8859_1);
	}

	private static List<LayerEdit> edits(List<JournalContent.Edited> edited) {
		return edited.stream().map(JournalContent.Edited::edit).toList();
	}
}
