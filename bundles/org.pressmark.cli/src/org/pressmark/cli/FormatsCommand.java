package org.pressmark.cli;

import java.util.ArrayList;
import java.util.List;

import org.pressmark.exchange.Format;
import org.pressmark.exchange.Formats;
import org.pressmark.model.progress.Progress;
import picocli.CommandLine.Command;

/** {@code formats}: what can be imported and exported. */
@Command(name = "formats", //
		description = "List the formats: what can be read and written, what offsets count, what each cannot carry.")
final class FormatsCommand extends PressmarkCommand {

	FormatsCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	Answer run(Progress progress) {
		return new Answer(object("formats", Formats.all().stream().map(FormatsCommand::document).toList()), lines());
	}

	private static Object document(Format format) {
		return object("id", format.id(), "title", format.title(), "reads", format.reads(), "writes", format.writes(),
				"offsets", format.offsetUnit(), "cannot_carry", format.cannotCarry());
	}

	private static List<String> lines() {
		Table table = new Table("Format", "Name", "Reads", "Writes", "Offsets");
		Formats.all()
				.forEach(format -> table.row(format.id(), format.title(), yes(format.reads()), yes(format.writes()),
						format.offsetUnit().isEmpty() ? "none" : format.offsetUnit().replace(",", ", ")));
		List<String> lines = new ArrayList<>(table.lines());
		for (Format format : Formats.all()) {
			lines.add("");
			lines.add(format.id() + " cannot carry:");
			format.cannotCarry().forEach(what -> lines.add("  - " + what));
		}
		return lines;
	}

	private static String yes(boolean is) {
		return is ? "yes" : "no";
	}
}
