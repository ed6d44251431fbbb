package org.pressmark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressmark.model.ArticleId;
import org.pressmark.model.assignment.Assignment;
import org.pressmark.model.assignment.Queue;
import org.pressmark.model.assignment.QueueItem;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;
import org.pressmark.store.CorpusIndex;
import org.pressmark.store.assignment.Assignments;
import org.pressmark.store.assignment.CorpusQueue;
import org.pressmark.store.assignment.SessionLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code queue}: what an annotator has to code, in order. */
@Command(name = "queue", description = "List what is assigned to an annotator, in order, and what comes next.")
final class QueueCommand extends PressmarkCommand {

	@Parameters(paramLabel = "CORPUS", description = "Folder of the corpus.")
	private Path folder = Path.of("");

	@Option(names = "--annotator", paramLabel = "NAME", required = true, description = "Whose queue.")
	private String annotator = "";

	QueueCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	Answer run(Progress progress) throws Refusal, IOException {
		Corpus corpus = open(folder);
		Assignments assignments = new Assignments(corpus.folder());
		Optional<Assignment> assigned = assignments.of(annotator);
		if (assigned.isEmpty()) {
			List<String> others = assignments.annotators();
			throw new Refusal("Nothing is assigned to '" + annotator + "'",
					others.isEmpty()
							? "'pressmark assign' assigns articles."
							: "Something is assigned to " + String.join(", ", others) + ".");
		}
		CorpusIndex index = corpus.index(progress);
		SessionLog.Read log = SessionLog.read(corpus.folder(), annotator);
		Queue queue = CorpusQueue.of(corpus, assigned.get(), index, log.events(), Instant.now());
		List<Trouble> troubles = new ArrayList<>(index.problems().stream().map(Trouble::of).toList());
		log.problems().stream().map(Trouble::of).forEach(troubles::add);
		return new Answer(document(assigned.get(), queue, troubles), lines(queue), troubles);
	}

	private static Map<String, Object> document(Assignment assigned, Queue queue, List<Trouble> troubles) {
		Map<String, Object> document = AssignCommand.document(assigned);
		document.put("done", queue.done());
		document.put("next", next(queue));
		List<Object> items = new ArrayList<>();
		for (QueueItem item : queue.items()) {
			items.add(object("number", items.size() + 1, "article", item.article(), "layer", item.layer(), "state",
					item.state().key(), "repeat", item.isRepeat()));
		}
		document.put("items", items);
		document.put("repeats", queue.repeats().stream().map(repeat -> object("article", repeat.article(), "due",
				repeat.due().map(Instant::toString).orElse(""), "state", repeat.state().key())).toList());
		document.put("problems", documents(troubles));
		return document;
	}

	private static String next(Queue queue) {
		return queue.next(Optional.empty()).map(QueueItem::article).map(ArticleId::value).orElse("");
	}

	private static List<String> lines(Queue queue) {
		String next = next(queue);
		List<String> lines = new ArrayList<>();
		lines.add(queue.done() + " of " + queue.items().size() + " done"
				+ (next.isEmpty() ? "" : "; next is " + next));
		lines.add("");
		Table table = new Table(">#", "Article", "State", "Coding");
		int number = 0;
		for (QueueItem item : queue.items()) {
			table.row(++number, item.article(), item.state().key(), item.isRepeat() ? "second" : "first");
		}
		lines.addAll(table.lines());
		return lines;
	}
}
