package org.pressmark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.pressmark.exchange.codebook.CodebookFormat;
import org.pressmark.exchange.codebook.CodebookOutput;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.Rule;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.model.progress.Progress;
import org.pressmark.model.recoding.CodebookDifference;
import org.pressmark.model.recoding.Decision;
import org.pressmark.model.recoding.Difference;
import org.pressmark.store.CorpusException;
import org.pressmark.store.recoding.CodebookRepair;
import org.pressmark.uima.UimaFormatException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code codebook}: shows a codebook, writes it in another format, or compares it with another. */
@Command(name = "codebook", description = "Show a codebook, write it in another format, or compare it with another.")
final class CodebookCommand extends PressmarkCommand {

	@Parameters(paramLabel = "CORPUS|NAME|FILE", description = {
			"A corpus, a codebook that is built in, or a file: a codebook.json,",
			"a UIMA type system, a brat annotation.conf, a REFI-QDA .qdc or project."})
	private String named = "";

	@Option(names = "--export", paramLabel = "FORMAT", description = "Write it as json, uima, brat, qdc; needs --out.")
	private Optional<String> export = Optional.empty();

	@Option(names = "--out", paramLabel = "FILE", description = "Where to; a folder for brat. Nothing is overwritten.")
	private Optional<Path> out = Optional.empty();

	@Option(names = "--diff", paramLabel = "OTHER", description = "Compare with this one, which counts as the newer.")
	private Optional<String> diff = Optional.empty();

	@Option(names = "--repair", description = {
			"Put back the codebook of a CORPUS that cannot be read any more: the copy in codebooks/,",
			"or the version before the last change. The damaged file is kept."})
	private boolean repair;

	CodebookCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	Answer run(Progress progress) throws Refusal, IOException {
		if (repair) {
			CodebookRepair.Way done = new CodebookRepair(Path.of(named))
					.repair(System.getProperty("user.name", ""), progress);
			return new Answer(object("version", done.version(), "undone", done.undoes()),
					List.of("The codebook can be read again. " + done.sentence()));
		}
		CodebookSource source = source(named);
		if (export.isPresent() || out.isPresent()) {
			return export(source);
		}
		return diff.isPresent() ? compare(source, source(diff.get())) : show(source);
	}

	private static CodebookSource source(String name) throws Refusal, CorpusException {
		Path folder = Path.of(name);
		return Files.isDirectory(folder)
				? new CodebookSource(open(folder).codebook(), List.of())
				: CodebookSource.of(name);
	}

	private Answer export(CodebookSource source) throws Refusal, CorpusException {
		String known = Arrays.stream(CodebookFormat.values()).map(CodebookFormat::id).collect(Collectors.joining(", "));
		if (export.isEmpty() || out.isEmpty()) {
			throw new Refusal("--export and --out belong together",
					"Say what to write and where: --export qdc --out codebook.qdc. Formats: " + known + ".");
		}
		CodebookFormat format = CodebookFormat.of(export.get())
				.orElseThrow(() -> new Refusal("There is no format '" + export.get() + "'", "Formats: " + known + "."));
		try {
			CodebookOutput output = CodebookOutput.of(source.codebook(), format);
			List<Path> files = output.writeTo(out.get());
			List<String> lines = new ArrayList<>();
			files.forEach(file -> lines.add("Wrote " + file));
			output.leftOut().forEach(left -> lines.add("Not in it: " + left));
			return new Answer(object("files", files, "left_out", output.leftOut()), lines);
		} catch (UimaFormatException unfit) {
			throw new Refusal(unfit.problem(), unfit.remedy());
		} catch (CorpusException unwritable) {
			throw new Refusal(Trouble.of(unwritable));
		}
	}

	private static Answer compare(CodebookSource from, CodebookSource to) {
		List<Decision> proposals = CodebookDifference.proposals(from.codebook(), to.codebook());
		List<Difference> differences = CodebookDifference.between(from.codebook(), to.codebook(), proposals);
		List<String> lines = new ArrayList<>(differences.stream().map(Difference::line).toList());
		if (lines.isEmpty()) {
			lines.add("The codebooks are the same but for version and history.");
		}
		proposals.forEach(each -> lines.add("Taken for renamed, by its aliases: " + each.label()));
		return new Answer(object("differences", differences.stream().map(CodebookCommand::document).toList()), lines);
	}

	static Map<String, Object> document(Difference difference) {
		return object("kind", difference.kind().phrase(), "label", difference.label(), "name", difference.name(),
				"before", difference.before(), "after", difference.after());
	}

	private static Answer show(CodebookSource source) {
		Codebook codebook = source.codebook();
		List<String> lines = new ArrayList<>();
		lines.add(codebook.title() + " (" + codebook.name() + "), version " + codebook.version());
		Table table = new Table("Label", "Key", "Role", "Attributes", "Links");
		codebook.labels().forEach(label -> table.row(label.name(), label.shortcut(), label.role().key(),
				names(label.attributes().stream().map(AttributeDefinition::name).toList()),
				names(label.slots().stream().map(SlotDefinition::name).toList())));
		lines.addAll(table.lines());
		if (!codebook.rules().isEmpty()) {
			lines.add("Rules: " + names(codebook.rules().stream().map(Rule::key).sorted().toList()));
		}
		codebook.history().forEach(change -> lines.add("Version " + change.version() + ", " + change.date()
				+ (change.author().isEmpty() ? "" : ", " + change.author()) + ": " + change.summary()));
		source.notes().forEach(note -> lines.add("Not in the codebook: " + note));
		return new Answer(object("name", codebook.name(), "version", codebook.version(), "title", codebook.title(),
				"labels", codebook.labels().stream().map(CodebookCommand::document).toList(), "rules",
				codebook.rules().stream().map(Rule::key).sorted().toList(), "history",
				codebook.history().stream().map(change -> object("version", change.version(), "date", change.date(),
						"author", change.author(), "summary", change.summary())).toList(),
				"left_out", source.notes()), lines);
	}

	private static Object document(LabelDefinition label) {
		return object("name", label.name(), "shortcut", label.shortcut(), "role", label.role().key(), "attributes",
				label.attributes().stream().map(AttributeDefinition::name).toList(), "slots",
				label.slots().stream().map(SlotDefinition::name).toList());
	}

	private static String names(List<String> names) {
		return String.join(", ", names);
	}
}
