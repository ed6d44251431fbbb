package org.pressmark.store.assignment;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.pressmark.model.ArticleId;
import org.pressmark.model.MarkId;
import org.pressmark.model.assignment.Note;
import org.pressmark.store.CorpusException;
import org.pressmark.store.SoftwareVersion;
import org.pressmark.store.internal.Layout;
import org.pressmark.store.internal.assignment.LogFile;
import org.pressmark.store.internal.assignment.LogLines;
import org.pressmark.store.internal.json.JsonMistake;
import org.pressmark.store.internal.json.JsonObject;
import org.pressmark.store.internal.json.JsonText;

/**
 * Notes to the project lead, and their answers. Everybody writes into files of their own: notes are never changed, an
 * answer is a line in a file of whoever gave it.
 */
public final class LeadNotes {

	private static final String FORMAT = "pressmark-notes";
	private static final int VERSION = 1;

	private final LogFile file;
	private final String writer;

	private LeadNotes(LogFile file, String writer) {
		this.file = file;
		this.writer = writer;
	}

	/**
	 * Begins a session of writing. Nothing is written before there is something to write.
	 *
	 * @param corpus
	 *            the folder of the corpus
	 * @param writer
	 *            who writes notes or answers
	 * @return to be written to
	 */
	public static LeadNotes begin(Path corpus, String writer) {
		ObjectNode header = JsonText.newObject().put("format", FORMAT).put("formatVersion", VERSION)
				.put("writer", writer).put("program", SoftwareVersion.current());
		return new LeadNotes(new LogFile(new Layout(corpus).notes().resolve(writer), header), writer);
	}

	/**
	 * Writes a note.
	 *
	 * @param article
	 *            on which article
	 * @param layer
	 *            name of the layer's annotator
	 * @param mark
	 *            about which mark, if about one
	 * @param text
	 *            what it says
	 * @return the note
	 * @throws CorpusException
	 *             if it could not be written down
	 */
	public Note write(ArticleId article, String layer, Optional<MarkId> mark, String text) throws CorpusException {
		Note note = new Note(LogFile.id() + LogFile.id(), Instant.now(), writer, article, layer, mark, text,
				Optional.empty());
		ObjectNode line = JsonText.newObject().put("note", note.id()).put("at", note.at().toString())
				.put("article", article.value()).put("layer", layer);
		mark.ifPresent(id -> line.put("mark", id.value()));
		line.put("text", text);
		file.append(List.of(line), "the note");
		return note;
	}

	/**
	 * Resolves a note, or takes that back.
	 *
	 * @param note
	 *            its id
	 * @param isResolved
	 *            whether it is resolved from now on; else it is open again
	 * @param answer
	 *            what is answered; may be empty
	 * @throws CorpusException
	 *             if it could not be written down
	 */
	public void resolve(String note, boolean isResolved, String answer) throws CorpusException {
		ObjectNode line = JsonText.newObject().put(isResolved ? "resolves" : "reopens", note)
				.put("at", Instant.now().toString());
		if (!answer.isEmpty()) {
			line.put("text", answer);
		}
		file.append(List.of(line), "the answer");
	}

	/**
	 * What was read.
	 *
	 * @param notes
	 *            the notes, the oldest first
	 * @param problems
	 *            lines and files that could not be read, and answers to notes that are not there
	 */
	public record Read(List<Note> notes, List<CorpusException> problems) {

		/** Copies the lists. */
		public Read {
			notes = List.copyOf(notes);
			problems = List.copyOf(problems);
		}
	}

	private record Verdict(String note, boolean isResolved, Note.Answer answer) {}

	/**
	 * Reads the notes of a corpus.
	 *
	 * @param corpus
	 *            the folder of the corpus
	 * @return the notes of everybody with their answers
	 * @throws CorpusException
	 *             if the folder cannot be read
	 */
	public static Read read(Path corpus) throws CorpusException {
		LogLines lines = new LogLines(new Layout(corpus).notes(), FORMAT, VERSION);
		Map<String, Note> notes = new LinkedHashMap<>();
		List<Verdict> verdicts = new ArrayList<>();
		for (String writer : lines.writers()) {
			lines.read(writer, (who, line) -> {
				if (line.has("note")) {
					Note note = note(who, line);
					notes.put(note.id(), note);
				} else {
					verdicts.add(verdict(who, line));
				}
			});
		}
		List<Note> all = new ArrayList<>(answered(notes, verdicts).values());
		all.sort(Comparator.comparing(Note::at).thenComparing(Note::id));
		return new Read(all, lines.problems());
	}

	/** The latest word counts. */
	private static Map<String, Note> answered(Map<String, Note> notes, List<Verdict> verdicts) {
		Map<String, Note> answered = new HashMap<>(notes);
		verdicts.stream().sorted(Comparator.comparing(verdict -> verdict.answer().at()))
				.forEach(verdict -> answered.computeIfPresent(verdict.note(),
						(id, note) -> verdict.isResolved()
								? note.with(verdict.answer())
								: notes.getOrDefault(id, note)));
		return answered;
	}

	private static Note note(String writer, JsonObject line) throws JsonMistake {
		Optional<String> mark = line.optionalText("mark");
		if (mark.filter(String::isBlank).isPresent()) {
			throw line.mistake("mark", "'" + mark.get() + "' is no mark", "Correct it, or remove 'mark'.");
		}
		ArticleId article = SessionLog.article(line);
		return new Note(line.text("note"), LogLines.time(line, "at"), writer, article, line.text("layer", writer),
				mark.map(MarkId::new), line.text("text"), Optional.empty());
	}

	private static Verdict verdict(String writer, JsonObject line) throws JsonMistake {
		boolean isResolved = line.has("resolves");
		String note = line.text(isResolved ? "resolves" : "reopens");
		return new Verdict(note, isResolved,
				new Note.Answer(LogLines.time(line, "at"), writer, line.text("text", "")));
	}
}
