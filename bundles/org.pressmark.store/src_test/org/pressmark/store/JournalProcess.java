package org.pressmark.store;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.uima.UIMAFramework;
import org.pressmark.model.ArticleId;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.uima.LayerXmi;

/** A process of its own that edits a layer until it is killed, and says of each edit when it is done. */
final class JournalProcess implements AutoCloseable {

	private static final String READY = "ready";

	private final Process process;
	private final BufferedReader out;

	private JournalProcess(Process process) {
		this.process = process;
		this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
	}

	static JournalProcess start(Path corpus, String annotator, ArticleId article) throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		ProcessBuilder builder = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp",
				classPath(), JournalProcess.class.getName(), corpus.toString(), annotator,
				article.value());
		builder.redirectError(ProcessBuilder.Redirect.DISCARD);
		JournalProcess started = new JournalProcess(builder.start());
		String first = started.out.readLine();
		if (!READY.equals(first)) {
			throw new IOException("The child process did not start: " + first);
		}
		return started;
	}

	/** The test's own class path may be hidden in a class loader: where the classes came from is known of each. */
	private static String classPath() {
		return Stream.of(JournalProcess.class, Corpus.class, Layer.class, LayerXmi.class, UIMAFramework.class,
				loggerFactory(), ObjectMapper.class, JsonParser.class, JsonInclude.class)
				.map(type -> type.getProtectionDomain().getCodeSource().getLocation()).map(JournalProcess::path)
				.distinct()
				.collect(Collectors.joining(File.pathSeparator));
	}

	/** Uima needs it at run time; this bundle does not name it. */
	private static Class<?> loggerFactory() {
		try {
			return Class.forName("org.slf4j.LoggerFactory");
		} catch (ClassNotFoundException e) {
			throw new IllegalStateException(e);
		}
	}

	private static String path(URL location) {
		try {
			return Path.of(location.toURI()).toString();
		} catch (URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}

	long pid() {
		return process.pid();
	}

	/** Waits for a number of edits to be done. */
	int awaitEdits(int count) throws IOException {
		int last = -1;
		for (int i = 0; i < count; i++) {
			last = next(last);
		}
		return last;
	}

	/** Kills the process and reads what it had still said: the number of the last edit that is done. */
	int kill(int lastSeen) throws Exception {
		// Through the handle: killed through the process itself, its output would be closed and what it said lost.
		process.toHandle().destroyForcibly();
		process.waitFor();
		int last = lastSeen;
		for (int next = next(last); next > last; next = next(last)) {
			last = next;
		}
		return last;
	}

	private int next(int last) throws IOException {
		String line = out.readLine();
		// A number that was cut off by the kill was not said: each line ends in a full stop.
		return line == null || !line.endsWith(".") ? last : Integer.parseInt(line.substring(0, line.length() - 1));
	}

	@Override
	public void close() throws IOException {
		process.destroyForcibly();
		out.close();
	}

	static LayerEdit edit(int number) {
		Mark mark = new Mark(new MarkId("m" + number), "Cue", List.of(new Fragment(0, 5)), Map.of(), Map.of(), "",
				false,
				Samples.ANNA);
		return new LayerEdit("Add " + number, List.of(Change.add(mark)));
	}

	/**
	 * Edits for ever.
	 *
	 * @param arguments
	 *            corpus, annotator, article
	 */
	public static void main(String[] arguments) throws Exception {
		Corpus corpus = Corpus.open(Path.of(arguments[0]));
		try (EditJournal journal = corpus.journal(arguments[1], new ArticleId(arguments[2]))) {
			Layer layer = journal.replay().layer();
			System.out.println(READY);
			for (int number = layer.size();; number++) {
				LayerEdit edit = edit(number);
				journal.append(edit);
				layer = edit.applyTo(layer);
				System.out.println(number + ".");
				System.out.flush();
			}
		}
	}
}
