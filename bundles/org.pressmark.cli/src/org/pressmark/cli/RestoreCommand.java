package org.pressmark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.pressmark.model.ArticleId;
import org.pressmark.model.Layer;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.model.edit.LayerEdits;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;
import org.pressmark.store.LayerKey;
import org.pressmark.store.history.HistoryEntry;
import org.pressmark.store.history.LayerHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code restore}: brings the marks of a layer back as they were. */
@Command(name = "restore", description = {"Bring the marks of a layer back as they were.",
		"That is an entry of the history as well, so that it can be taken back."})
final class RestoreCommand extends PressmarkCommand {

	@Parameters(index = "0", paramLabel = "CORPUS", description = "Folder of the corpus.")
	private Path folder = Path.of("");

	@Parameters(index = "1", paramLabel = "ARTICLE", description = "Name of the article's folder.")
	private String article = "";

	@Option(names = "--annotator", paramLabel = "NAME", required = true, description = "Whose layer.")
	private String annotator = "";

	@Option(names = "--to", paramLabel = "ENTRY|TIME", required = true, description = {
			"Number of an entry, as 'pressmark history' lists them, or a time: the last entry before it.",
			"2026-03-01T14:05 is a time here, 2026-03-01T14:05:00Z one in Greenwich."})
	private String to = "";

	@Option(names = "--author", paramLabel = "NAME", description = "Who does it, for the history.")
	private Optional<String> author = Optional.empty();

	RestoreCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	Answer run(Progress progress) throws Refusal, IOException {
		Corpus corpus = open(folder);
		ArticleId id = HistoryCommand.layer(corpus, article, annotator);
		LayerHistory history = corpus.history(annotator, id);
		HistoryEntry entry = chosen(history);
		requireRestorable(corpus, history, entry, new LayerKey(annotator, id));
		Layer then = history.stateAt(entry).orElseThrow();
		Layer now = corpus.layer(annotator, id);
		Optional<LayerEdit> edit = LayerEdits.difference(now, then, "Restore state of " + entry.at());
		if (edit.isEmpty()) {
			return new Answer(object("entry", entry.number(), "at", entry.at(), "changed", 0),
					List.of("The layer is as it was after entry " + entry.number() + " already."));
		}
		List<Trouble> troubles = corpus.saveLayer(then, edit.get(), author.orElse(annotator)).stream()
				.map(Trouble::of).toList();
		int changed = edit.get().changes().size();
		return new Answer(object("entry", entry.number(), "at", entry.at(), "changed", changed),
				List.of("The layer is as it was after entry " + entry.number() + ", " + entry.at() + ": "
						+ (changed == 1 ? "1 change" : changed + " changes") + "."),
				troubles);
	}

	private HistoryEntry chosen(LayerHistory history) throws Refusal {
		Optional<HistoryEntry> entry;
		if (to.matches("\\d{1,9}")) {
			entry = history.entry(Integer.parseInt(to));
		} else {
			Instant time = time();
			entry = history.entries().reversed().stream().filter(each -> !each.at().isAfter(time)).findFirst();
		}
		return entry.orElseThrow(() -> new Refusal("The history has no entry " + to,
				"'pressmark history' lists the entries."));
	}

	private Instant time() throws Refusal {
		try {
			return to.endsWith("Z")
					? Instant.parse(to)
					: LocalDateTime.parse(to).atZone(ZoneId.systemDefault()).toInstant();
		} catch (DateTimeException notOne) {
			throw new Refusal("'" + to + "' is neither the number of an entry nor a time",
					"Give a number as 'pressmark history' lists them, or a time such as 2026-03-01T14:05.");
		}
	}

	private void requireRestorable(Corpus corpus, LayerHistory history, HistoryEntry entry, LayerKey key)
			throws Refusal, IOException {
		if (!history.isRestorable(entry)) {
			throw new Refusal("Entry " + entry.number() + " cannot be restored: "
					+ (history.stateAt(entry).isEmpty()
							? "a damaged line of the history hides what the marks were then"
							: "the codebook was changed since"),
					"'pressmark history --json' says which entries are restorable.");
		}
		if (corpus.unsavedJournals().stream().anyMatch(journal -> journal.key().equals(key))) {
			throw new Refusal("'" + key.annotator() + "' has edits on '" + key.article() + "' that were never saved",
					"Open the article in the workbench first, which offers to recover them.");
		}
	}
}
