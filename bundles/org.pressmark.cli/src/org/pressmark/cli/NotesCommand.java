package org.pressmark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.assignment.Note;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;
import org.pressmark.store.CorpusException;
import org.pressmark.store.assignment.LeadNotes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code notes}: notes of the annotators to the project lead. */
@Command(name = "notes", description = "List notes to the project lead, or answer one.")
final class NotesCommand extends PressmarkCommand {

	@Parameters(paramLabel = "CORPUS", description = "Folder of the corpus.")
	private Path folder = Path.of("");

	@Option(names = "--open", description = "Only those that nobody has resolved.")
	private boolean open;

	@Option(names = "--annotator", paramLabel = "NAME", description = "Only those of one annotator.")
	private Optional<String> annotator = Optional.empty();

	@Option(names = "--resolve", paramLabel = "ID", description = "Resolve a note.")
	private Optional<String> resolve = Optional.empty();

	@Option(names = "--reopen", paramLabel = "ID", description = "Open a note again.")
	private Optional<String> reopen = Optional.empty();

	@Option(names = "--answer", paramLabel = "TEXT", description = "What is answered, with --resolve.")
	private Optional<String> answer = Optional.empty();

	@Option(names = "--by", paramLabel = "NAME", description = "Who answers; the name of the system's user without it.")
	private Optional<String> by = Optional.empty();

	NotesCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	Answer run(Progress progress) throws Refusal, IOException {
		Corpus corpus = open(folder);
		if (resolve.isPresent() || reopen.isPresent()) {
			answer(corpus);
		} else if (answer.isPresent()) {
			throw new Refusal("--answer answers no note", "Name the note: --resolve ID.");
		}
		LeadNotes.Read read = LeadNotes.read(corpus.folder());
		List<Note> shown = read.notes().stream().filter(note -> !open || note.isOpen())
				.filter(note -> annotator.filter(name -> !name.equals(note.by())).isEmpty()).toList();
		List<Trouble> troubles = read.problems().stream().map(Trouble::of).toList();
		return new Answer(object("notes", shown.stream().map(NotesCommand::document).toList(), "open",
				read.notes().stream().filter(Note::isOpen).count(), "problems", documents(troubles)), lines(shown),
				troubles);
	}

	private void answer(Corpus corpus) throws Refusal, CorpusException {
		String id = resolve.or(() -> reopen).orElse("");
		if (resolve.isPresent() && reopen.isPresent()) {
			throw new Refusal("--resolve and --reopen contradict each other", "Give one of them.");
		}
		if (LeadNotes.read(corpus.folder()).notes().stream().noneMatch(note -> note.id().equals(id))) {
			throw new Refusal("There is no note '" + id + "'", "'pressmark notes' lists them.");
		}
		String who = by.orElseGet(() -> System.getProperty("user.name", ""));
		try {
			corpus.requireAnnotator(who);
		} catch (CorpusException unusable) {
			throw new Refusal(unusable.problem(), unusable.remedy());
		}
		LeadNotes.begin(corpus.folder(), who).resolve(id, resolve.isPresent(), answer.orElse(""));
	}

	private static Map<String, @Nullable Object> document(Note note) {
		Map<String, @Nullable Object> document = nullable("id", note.id(), "at", note.at(), "by", note.by(), "article",
				note.article(), "layer", note.layer(), "mark", null, "text", note.text(), "resolved", !note.isOpen(),
				"resolved_by", null, "resolved_at", null, "answer", null);
		note.mark().ifPresent(mark -> document.put("mark", mark.value()));
		note.answer().ifPresent(given -> {
			document.put("resolved_by", given.by());
			document.put("resolved_at", given.at());
			document.put("answer", given.text());
		});
		return document;
	}

	private static List<String> lines(List<Note> notes) {
		List<String> lines = new ArrayList<>();
		for (Note note : notes) {
			lines.add(note.id() + "  " + (note.isOpen() ? "open" : "resolved") + "  " + note.at() + "  " + note.by()
					+ " on " + note.article() + note.mark().map(mark -> ", mark " + mark).orElse(""));
			note.text().lines().forEach(line -> lines.add("    " + line));
			note.answer().ifPresent(given -> lines.add("    → " + given.by()
					+ (given.text().isEmpty() ? " resolved it" : ": " + given.text())));
		}
		return lines.isEmpty() ? List.of("No notes.") : lines;
	}
}
