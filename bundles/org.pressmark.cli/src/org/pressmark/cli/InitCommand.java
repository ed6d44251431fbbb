package org.pressmark.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;
import org.pressmark.store.CorpusException;
import org.pressmark.store.codebook.BuiltInCodebooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code init}: makes an empty corpus. */
@Command(name = "init", description = "Make an empty corpus.")
final class InitCommand extends PressmarkCommand {

	/** What no shell takes for anything but itself. */
	private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./\\\\:@%+=,-]+");

	@Parameters(paramLabel = "CORPUS", description = "Folder of the corpus: not there yet, or empty.")
	private Path folder = Path.of("");

	@Option(names = "--codebook", paramLabel = "NAME|FILE", defaultValue = BuiltInCodebooks.DEFAULT, description = {
			"Built in: attribution (without --codebook), polnear, stwr, sir, claims;",
			"or a codebook.json, a UIMA type system, a brat annotation.conf, a REFI-QDA .qdc."})
	private String codebook = BuiltInCodebooks.DEFAULT;

	@Option(names = "--name", paramLabel = "NAME", //
			description = "Name of the corpus for people; the folder's without it.")
	private Optional<String> name = Optional.empty();

	InitCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	Answer run(Progress progress) throws Refusal, IOException {
		CodebookSource source = CodebookSource.of(codebook);
		Corpus corpus;
		try {
			corpus = Corpus.create(folder, name.orElseGet(this::folderName), source.codebook());
		} catch (CorpusException failure) {
			throw new Refusal(Trouble.of(failure));
		}
		return answer(corpus, source);
	}

	private String folderName() {
		Path last = folder.toAbsolutePath().normalize().getFileName();
		return last == null ? "corpus" : last.toString();
	}

	/** The path as a shell takes it for one word. */
	private static String quoted(String path) {
		if (PLAIN.matcher(path).matches()) {
			return path;
		}
		return File.separatorChar == '\\' ? '"' + path + '"' : "'" + path.replace("'", "'\\''") + "'";
	}

	private Answer answer(Corpus corpus, CodebookSource source) {
		Codebook made = corpus.codebook();
		List<String> labels = made.labels().stream().map(LabelDefinition::name).toList();
		List<String> lines = new ArrayList<>();
		lines.add("Made the corpus " + corpus.name() + " in " + folder);
		lines.add("Codebook " + made.name() + ", version " + made.version() + ": " + String.join(", ", labels));
		source.notes().forEach(note -> lines.add("Not in the codebook: " + note));
		lines.add("Next: pressmark import " + quoted(folder.toString()) + " FILES...");
		return new Answer(object("corpus", folder, "name", corpus.name(), "codebook",
				object("name", made.name(), "version", made.version(), "labels", labels), "left_out", source.notes()),
				lines);
	}
}
