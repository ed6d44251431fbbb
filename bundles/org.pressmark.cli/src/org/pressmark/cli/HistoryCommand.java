package org.pressmark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.pressmark.model.ArticleId;
import org.pressmark.model.edit.Change;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;
import org.pressmark.store.history.HistoryEntry;
import org.pressmark.store.history.LayerHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code history}: lists what happened to a layer. */
@Command(name = "history", description = {"List what happened to a layer: who did what and when.",
		"'pressmark restore' brings back the marks as they were after one of the entries."})
final class HistoryCommand extends PressmarkCommand {

	@Parameters(index = "0", paramLabel = "CORPUS", description = "Folder of the corpus.")
	private Path folder = Path.of("");

	@Parameters(index = "1", paramLabel = "ARTICLE", description = "Name of the article's folder.")
	private String article = "";

	@Option(names = "--annotator", paramLabel = "NAME", required = true, description = "Whose layer.")
	private String annotator = "";

	HistoryCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	Answer run(Progress progress) throws Refusal, IOException {
		Corpus corpus = open(folder);
		ArticleId id = layer(corpus, article, annotator);
		LayerHistory history = corpus.history(annotator, id);
		List<Trouble> troubles = history.damagedLines().stream()
				.map(line -> new Trouble(folder.resolve("history").resolve(annotator).resolve(id + ".jsonl").toString(),
						line, "The line cannot be read",
						"The layer is not touched by it: only some of its earlier states cannot be seen."))
				.toList();
		return new Answer(object("annotator", annotator, "article", id, "entries",
				history.entries().stream().map(entry -> document(history, entry)).toList()), lines(history), troubles);
	}

	/**
	 * Finds an article, and makes sure that the annotator has a layer on it, or had one.
	 *
	 * @param corpus
	 *            the corpus
	 * @param article
	 *            name of the article
	 * @param annotator
	 *            whose layer
	 * @return the article
	 * @throws Refusal
	 *             if there is no such layer
	 * @throws IOException
	 *             if the history cannot be read
	 */
	static ArticleId layer(Corpus corpus, String article, String annotator) throws Refusal, IOException {
		ArticleId id;
		try {
			id = new ArticleId(article);
		} catch (IllegalArgumentException notOne) {
			throw new Refusal("'" + article + "' is no name of an article", "Give the name of a folder in articles.");
		}
		if (!corpus.hasArticle(id)) {
			throw new Refusal("The corpus has no article '" + article + "'", "Give the name of a folder in articles.");
		}
		if (!corpus.hasLayer(annotator, id) && corpus.history(annotator, id).entries().isEmpty()) {
			throw new Refusal("'" + annotator + "' has no layer on '" + article + "'",
					"Annotators here: " + String.join(", ", corpus.annotators()) + ".");
		}
		return id;
	}

	private static Map<String, Object> document(LayerHistory history, HistoryEntry entry) {
		List<String> marks = entry.edit().stream().flatMap(edit -> edit.changes().stream())
				.filter(Change.OfMark.class::isInstance).map(change -> ((Change.OfMark) change).id().value()).distinct()
				.toList();
		return object("entry", entry.number(), "kind", entry.kind().name().toLowerCase(Locale.ROOT), "at", entry.at(),
				"by", entry.by(), "title", entry.title(), "marks", marks, "codebook_version", entry.codebookVersion(),
				"program", entry.program(), "restorable", history.isRestorable(entry));
	}

	private static List<String> lines(LayerHistory history) {
		if (history.entries().isEmpty()) {
			return List.of("Nothing was noted of this layer yet: its history begins when it is changed and saved.");
		}
		Table table = new Table(">Entry", "When", "Who", "What");
		history.entries().forEach(entry -> table.row(entry.number(), entry.at(), entry.by(), title(entry)));
		return new ArrayList<>(table.lines());
	}

	private static String title(HistoryEntry entry) {
		return switch (entry.kind()) {
			case EDIT -> entry.title();
			case UNDO -> "Undo: " + entry.title();
			case REDO -> "Redo: " + entry.title();
			case START -> "(the history begins)";
			case OUTSIDE -> "(changed outside Pressmark, or on another machine)";
			case FOLDED -> "(all before, folded into one)";
		};
	}
}
