package org.pressmark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.pressmark.store.CorpusException;
import org.pressmark.store.SoftwareVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** All commands, and what happens when one fails. */
final class Commands {

	private static final String DEBUG = "PRESSMARK_DEBUG";

	/** The command above all commands; alone it does nothing. */
	@Command(name = "pressmark", versionProvider = Version.class, synopsisSubcommandLabel = "COMMAND", //
			description = "Annotate news articles, compare annotators, and export training corpora.", footer = {
					"", "Without a command, or with the folder of a corpus, pressmark opens the workbench.",
					"Exit status: 0 done; 1 done in part or something wrong was found, which is listed;",
					"2 wrong usage, nothing done.",
					"'pressmark COMMAND --help' describes a command."})
	private static final class Root {
		@Option(names = {"-h", "--help"}, usageHelp = true, description = "Print this help.")
		private boolean help;

		@Option(names = {"-V", "--version"}, versionHelp = true, description = "Print the version.")
		private boolean version;
	}

	/** Reads the version from where this class was loaded. */
	static final class Version implements IVersionProvider {
		@Override
		public String[] getVersion() {
			return new String[]{"Pressmark " + SoftwareVersion.current()};
		}
	}

	private Commands() {}

	/**
	 * Runs one command.
	 *
	 * @param terminal
	 *            where it writes
	 * @param arguments
	 *            the command and its arguments
	 * @return the exit status
	 */
	static int run(Terminal terminal, String... arguments) {
		CommandLine line = new CommandLine(new Root());
		addCommands(line, terminal, arguments);
		line.setOut(new PrintWriter(terminal.out(), true)).setErr(new PrintWriter(terminal.err(), true));
		line.registerConverter(Path.class, Commands::path);
		line.setCaseInsensitiveEnumValuesAllowed(true);
		line.setUsageHelpAutoWidth(false).setUsageHelpWidth(100);
		boolean json = Arrays.asList(arguments).contains("--json");
		line.setParameterExceptionHandler((failure, given) -> misused(terminal, failure, json));
		line.setExecutionExceptionHandler((failure, command, result) -> failed(terminal, failure, json));
		if (arguments.length == 0) {
			line.usage(terminal.err());
			return PressmarkCommand.USAGE;
		}
		return line.execute(arguments);
	}

	/**
	 * Adds the command that is named, alone: reading the options of the others would double the time of a short one.
	 */
	private static void addCommands(CommandLine line, Terminal terminal, String... arguments) {
		Map<String, Function<Terminal, PressmarkCommand>> commands = new LinkedHashMap<>();
		commands.put("init", InitCommand::new);
		commands.put("import", ImportCommand::new);
		commands.put("status", StatusCommand::new);
		commands.put("verify", VerifyCommand::new);
		commands.put("lint", LintCommand::new);
		commands.put("agreement", AgreementCommand::new);
		commands.put("export", ExportCommand::new);
		commands.put("assign", AssignCommand::new);
		commands.put("queue", QueueCommand::new);
		commands.put("progress", ProgressCommand::new);
		commands.put("notes", NotesCommand::new);
		commands.put("codebook", CodebookCommand::new);
		commands.put("recode", RecodeCommand::new);
		commands.put("history", HistoryCommand::new);
		commands.put("restore", RestoreCommand::new);
		commands.put("formats", FormatsCommand::new);
		if (arguments.length > 0) {
			commands.keySet().removeIf(name -> commands.containsKey(arguments[0]) && !name.equals(arguments[0]));
		}
		commands.forEach((name, command) -> line.addSubcommand(name, command.apply(terminal)));
	}

	private static int misused(Terminal terminal, ParameterException failure, boolean json) {
		CommandSpec spec = failure.getCommandLine().getCommandSpec();
		Trouble trouble = new Trouble("", 0, sentence(failure), remedy(failure, spec));
		return report(terminal, trouble, PressmarkCommand.USAGE, json);
	}

	/** The library says "option option" of an option that takes pairs, and counts parameters that have a name. */
	private static String sentence(ParameterException failure) {
		String message = String.valueOf(failure.getMessage()).replace("option option '", "option '")
				.replaceFirst("^(Invalid value for )positional parameter at index \\S+ \\((\\w+)\\)", "$1$2");
		return message.lines().findFirst().orElse("The command is not understood");
	}

	/** An empty name would mean the folder that somebody happens to be in, which nobody means by it. */
	private static Path path(String name) {
		if (name.isBlank()) {
			throw new TypeConversionException("the name of a file or folder is empty");
		}
		try {
			return Path.of(name);
		} catch (InvalidPathException e) {
			throw new TypeConversionException("'" + name + "' cannot be the name of a file or folder");
		}
	}

	private static String remedy(ParameterException failure, CommandSpec spec) {
		String help = "'" + spec.qualifiedName() + " --help' describes it.";
		if (!(failure instanceof UnmatchedArgumentException)) {
			return help;
		}
		String known = spec.subcommands().isEmpty()
				? spec.options().stream().map(option -> option.longestName()).collect(Collectors.joining(", "))
				: String.join(", ", spec.subcommands().keySet());
		return "'" + spec.qualifiedName() + "' knows: " + known + ". " + help;
	}

	private static int failed(Terminal terminal, Exception failure, boolean json) {
		if (System.getenv(DEBUG) != null) {
			failure.printStackTrace(terminal.err());
		}
		return switch (failure) {
			case Refusal refusal -> report(terminal, refusal.trouble(), PressmarkCommand.USAGE, json);
			case CorpusException broken -> report(terminal, Trouble.of(broken), PressmarkCommand.PARTLY, json);
			case CancellationException cancelled -> report(terminal, new Trouble("", 0, "Cancelled",
					"What was finished before is kept; run the command again for the rest."), PressmarkCommand.PARTLY,
					json);
			default -> report(terminal, unexpected(failure), PressmarkCommand.PARTLY, json);
		};
	}

	private static Trouble unexpected(Exception failure) {
		String message = failure.getMessage();
		return new Trouble("", 0, message == null || message.isBlank() ? failure.getClass().getSimpleName() : message,
				"Set the environment variable " + DEBUG + "=1 and run the command again to see where it comes from.");
	}

	private static int report(Terminal terminal, Trouble trouble, int status, boolean json) {
		terminal.err().println(trouble.sentence());
		if (json) {
			try {
				Json.write(PressmarkCommand.object("error", trouble.document()), terminal.out());
			} catch (IOException e) {
				terminal.err().println("Standard output cannot be written: " + e.getMessage());
			}
		}
		terminal.flush();
		return status;
	}
}
