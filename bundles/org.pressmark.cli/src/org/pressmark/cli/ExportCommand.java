package org.pressmark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.pressmark.exchange.ExportReport;
import org.pressmark.exchange.ExportRequest;
import org.pressmark.exchange.Exporter;
import org.pressmark.exchange.Format;
import org.pressmark.exchange.Formats;
import org.pressmark.model.OffsetUnit;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;
import org.pressmark.store.CorpusException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export}: writes layers in another format. */
@Command(name = "export", description = {"Write layers of a corpus in another format,",
		"into a folder that is not there yet, is empty, or holds an earlier export."})
final class ExportCommand extends PressmarkCommand {

	private static final String ALL = "all";

	@Parameters(paramLabel = "CORPUS", description = "Folder of the corpus.")
	private Path corpus = Path.of("");

	@Option(names = "--format", paramLabel = "F", required = true, //
			description = "The format: jsonl or xmi; 'formats' describes them.")
	private String format = "";

	@Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder to write into.")
	private Path out = Path.of("");

	@Option(names = "--layers", paramLabel = "gold|NAME,..|all", split = ",", defaultValue = ALL, //
			description = "Whose layers; all without it, but second codings only if they are named.")
	private List<String> layers = List.of();

	@Option(names = "--offsets", paramLabel = "utf16|codepoint|utf8", //
			description = "What offsets count, where the format leaves a choice; codepoint without it.")
	private String offsets = "";

	@Option(names = "--without-text", description = {
			"Leave the words of the articles out: texts, the words below marks, headlines and",
			"bylines read from the text, reasons of regions, and notes and values that quote it."})
	private boolean withoutText;

	ExportCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	Answer run(Progress progress) throws Refusal, IOException {
		Corpus opened = open(corpus);
		List<String> chosen = layers.contains(ALL) ? List.of() : layers;
		ExportRequest request = new ExportRequest(format, out, chosen, unit(), !withoutText);
		try {
			return answer(new Exporter(opened).run(request, progress));
		} catch (IllegalArgumentException wrong) {
			throw new Refusal(String.valueOf(wrong.getMessage()), "");
		} catch (CorpusException nothingDone) {
			throw new Refusal(Trouble.of(nothingDone));
		}
	}

	private OffsetUnit unit() throws Refusal {
		if (offsets.isEmpty()) {
			return OffsetUnit.CODEPOINT;
		}
		for (Format known : Formats.all()) {
			if (known.id().equals(format) && !List.of(known.offsetUnit().split(",")).contains(offsets)) {
				throw new Refusal("--offsets " + offsets + " does not go with --format " + format,
						"Choose one of: " + known.offsetUnit() + ".");
			}
		}
		for (OffsetUnit unit : OffsetUnit.values()) {
			if (unit.key().equals(offsets)) {
				return unit;
			}
		}
		throw new Refusal("--offsets " + offsets + " is no unit", "Choose utf16, codepoint or utf8.");
	}

	private static Answer answer(ExportReport report) {
		List<Trouble> refused = report.refused().stream()
				.map(each -> new Trouble(each.file(), each.line(), each.problem(), each.remedy())).toList();
		Map<String, Object> document = object("format", report.format(), "out", report.out(), "articles",
				report.articles(), "layers", report.layers(), "marks", report.marks(), "offsets", report.offsets(),
				"files",
				report.files(), "left_out",
				report.leftOut().stream().map(each -> object("what", each.what(), "count", each.count())).toList(),
				"refused",
				documents(refused));
		return new Answer(document, lines(report), refused);
	}

	private static List<String> lines(ExportReport report) {
		List<String> lines = new ArrayList<>();
		lines.add("Exported " + report.layers() + " layers on " + report.articles() + " articles with " + report.marks()
				+ " marks as " + report.format() + ", offsets in " + report.offsets());
		lines.add("into " + report.out() + ": "
				+ (report.files().size() <= 3 ? String.join(", ", report.files()) : report.files().size() + " files"));
		report.leftOut().forEach(each -> lines.add("Left out: " + each.count() + " × " + each.what()));
		return lines;
	}
}
