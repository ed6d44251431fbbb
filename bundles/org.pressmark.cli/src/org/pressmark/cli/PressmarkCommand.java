package org.pressmark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;
import org.pressmark.store.CorpusException;
import picocli.CommandLine.Option;

/** What all commands share: the answer in two forms, troubles, progress and exit status. */
abstract class PressmarkCommand implements Callable<Integer> {

	/** Everything is done. */
	static final int DONE = 0;
	/** Done in part, or something wrong was found. */
	static final int PARTLY = 1;
	/** Wrong usage, nothing done. */
	static final int USAGE = 2;

	@Option(names = "--json", //
			description = "Print one JSON document on standard output, everything else on standard error.")
	private boolean json;

	@Option(names = {"-h", "--help"}, usageHelp = true, description = "Print this help.")
	private boolean help;

	private final Terminal terminal;

	PressmarkCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	/**
	 * Does the work.
	 *
	 * @param progress
	 *            to be told how far it is
	 * @return the answer
	 * @throws Refusal
	 *             if nothing was done
	 * @throws IOException
	 *             if it had to stop half way
	 */
	abstract Answer run(Progress progress) throws Refusal, IOException;

	@Override
	public final Integer call() throws Refusal, IOException {
		Answer answer;
		try (ProgressLine progress = new ProgressLine(terminal)) {
			answer = run(progress);
		}
		if (json) {
			Json.write(answer.document(), terminal.out());
		} else {
			answer.lines().forEach(terminal.out()::println);
		}
		terminal.out().flush();
		answer.troubles().forEach(trouble -> terminal.err().println(trouble.sentence()));
		return answer.troubles().isEmpty() ? DONE : PARTLY;
	}

	/** Whether the answer is printed as JSON. */
	final boolean json() {
		return json;
	}

	/** Tells the user something that is neither result nor trouble. */
	final void note(String sentence) {
		terminal.err().println(sentence);
	}

	/** Opens the corpus that a command works on. None at all is wrong usage, a damaged one is something found wrong. */
	static Corpus open(Path folder) throws Refusal, CorpusException {
		try {
			return Corpus.open(folder);
		} catch (CorpusException failure) {
			if (Files.exists(folder.resolve("corpus.json"))) {
				throw failure;
			}
			throw new Refusal(Trouble.of(failure));
		}
	}

	/** A JSON object with its keys in the order given: name, value, name, value. */
	static Map<String, Object> object(Object... namesAndValues) {
		Map<String, Object> object = new LinkedHashMap<>();
		for (int at = 0; at < namesAndValues.length; at += 2) {
			object.put(String.valueOf(namesAndValues[at]), namesAndValues[at + 1]);
		}
		return object;
	}

	/** The same where a value may be null. */
	static Map<String, @Nullable Object> nullable(@Nullable Object... namesAndValues) {
		Map<String, @Nullable Object> object = new LinkedHashMap<>();
		for (int at = 0; at < namesAndValues.length; at += 2) {
			object.put(String.valueOf(namesAndValues[at]), namesAndValues[at + 1]);
		}
		return object;
	}

	static List<Object> documents(List<Trouble> troubles) {
		return List.copyOf(troubles.stream().map(Trouble::document).toList());
	}
}
