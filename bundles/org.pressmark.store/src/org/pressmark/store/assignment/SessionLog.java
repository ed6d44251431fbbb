package org.pressmark.store.assignment;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.ArticleId;
import org.pressmark.model.LayerState;
import org.pressmark.model.assignment.ActivityClock;
import org.pressmark.model.assignment.SessionEvent;
import org.pressmark.store.CorpusException;
import org.pressmark.store.SoftwareVersion;
import org.pressmark.store.internal.Layout;
import org.pressmark.store.internal.assignment.LogFile;
import org.pressmark.store.internal.assignment.LogLines;
import org.pressmark.store.internal.json.JsonMistake;
import org.pressmark.store.internal.json.JsonObject;
import org.pressmark.store.internal.json.JsonText;

/** What an annotator does in one session, appended to a file of its own. May be used by several threads. */
public final class SessionLog {

	private static final String FORMAT = "pressmark-session";
	private static final int VERSION = 1;

	private final LogFile file;

	private SessionLog(LogFile file) {
		this.file = file;
	}

	/**
	 * Begins a session. Nothing is written before there is something to write.
	 *
	 * @param corpus
	 *            the folder of the corpus
	 * @param annotator
	 *            who works
	 * @return the log
	 */
	public static SessionLog begin(Path corpus, String annotator) {
		return begin(corpus, annotator, ActivityClock.IDLE_AFTER);
	}

	/**
	 * Begins a session. Nothing is written before there is something to write.
	 *
	 * @param corpus
	 *            the folder of the corpus
	 * @param annotator
	 *            who works
	 * @param idleAfter
	 *            the longest pause that counts as work
	 * @return the log
	 */
	public static SessionLog begin(Path corpus, String annotator, Duration idleAfter) {
		ObjectNode header = JsonText.newObject().put("format", FORMAT).put("formatVersion", VERSION)
				.put("annotator", annotator).put("idleAfterSeconds", idleAfter.toSeconds())
				.put("program", SoftwareVersion.current());
		return new SessionLog(new LogFile(new Layout(corpus).sessions().resolve(annotator), header));
	}

	/**
	 * Writes down what was done.
	 *
	 * @param events
	 *            in the order of time
	 * @throws CorpusException
	 *             if it could not be written; the file is then what it was
	 */
	public void append(List<SessionEvent> events) throws CorpusException {
		file.append(events.stream().map(SessionLog::line).toList(), "the time that was spent");
	}

	/**
	 * Finds out what counted as a pause when time was measured.
	 *
	 * @param corpus
	 *            the folder of the corpus
	 * @param annotator
	 *            the annotator
	 * @return the longest pauses that counted as work in the sessions; several where somebody changed it
	 * @throws CorpusException
	 *             if the folder cannot be read
	 */
	public static SortedSet<Duration> idleLimits(Path corpus, String annotator) throws CorpusException {
		SortedSet<Duration> limits = new TreeSet<>();
		Path folder = new Layout(corpus).sessions().resolve(annotator);
		if (Files.notExists(folder)) {
			return limits;
		}
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
					idleLimit(lines.readLine()).ifPresent(limits::add);
				}
			}
			return limits;
		} catch (IOException e) {
			throw CorpusException.unreadable(folder, e);
		}
	}

	/** A file that is damaged is told of where its events are read. */
	private static Optional<Duration> idleLimit(@Nullable String header) {
		try {
			return header == null
					? Optional.empty()
					: JsonText.read(header.getBytes(StandardCharsets.ISO_8859_1),
							json -> json.has("idleAfterSeconds")
									? Optional.of(Duration.ofSeconds(json.integer("idleAfterSeconds")))
									: Optional.<Duration>empty());
		} catch (JsonMistake damaged) {
			return Optional.empty();
		}
	}

	/**
	 * What was read of the sessions of an annotator.
	 *
	 * @param events
	 *            what was done, in the order of time
	 * @param problems
	 *            lines and files that could not be read
	 */
	public record Read(List<SessionEvent> events, List<CorpusException> problems) {

		/** Copies the lists. */
		public Read {
			events = List.copyOf(events);
			problems = List.copyOf(problems);
		}
	}

	/**
	 * Reads all sessions of an annotator, of whatever machine.
	 *
	 * @param corpus
	 *            the folder of the corpus
	 * @param annotator
	 *            the annotator
	 * @return what was done
	 * @throws CorpusException
	 *             if the folder cannot be read
	 */
	public static Read read(Path corpus, String annotator) throws CorpusException {
		LogLines lines = lines(corpus);
		List<SessionEvent> events = new ArrayList<>();
		lines.read(annotator, (writer, line) -> events.add(event(line)));
		events.sort(Comparator.comparing(SessionEvent::at));
		return new Read(events, lines.problems());
	}

	/**
	 * Lists those who have sessions.
	 *
	 * @param corpus
	 *            the folder of the corpus
	 * @return their names, in order
	 * @throws CorpusException
	 *             if the folder cannot be read
	 */
	public static List<String> annotators(Path corpus) throws CorpusException {
		return lines(corpus).writers();
	}

	private static LogLines lines(Path corpus) {
		return new LogLines(new Layout(corpus).sessions(), FORMAT, VERSION);
	}

	private static ObjectNode line(SessionEvent event) {
		ObjectNode line = JsonText.newObject().put("at", event.at().toString()).put("event", event.kind().key())
				.put("article", event.article().value()).put("layer", event.layer());
		if (!event.active().isZero()) {
			line.put("activeMillis", event.active().toMillis());
		}
		if (event.edits() > 0) {
			line.put("edits", event.edits());
		}
		event.state().ifPresent(state -> line.put("state", state.key()));
		return line;
	}

	private static SessionEvent event(JsonObject line) throws JsonMistake {
		Instant at = LogLines.time(line, "at");
		SessionEvent.Kind kind = line.choice("event", SessionEvent.Kind.values(), SessionEvent.Kind::key)
				.orElseThrow(() -> line.mistake("event", "The line does not say what happened", "Add 'event'."));
		Optional<LayerState> state = line.choice("state", LayerState.values(), LayerState::key);
		int millis = line.integer("activeMillis", 0);
		int edits = line.integer("edits", 0);
		if (millis < 0 || edits < 0) {
			throw line.mistake(millis < 0 ? "activeMillis" : "edits", "The number is negative", "Correct it.");
		}
		return new SessionEvent(at, kind, article(line), line.text("layer"), Duration.ofMillis(millis), edits, state);
	}

	static ArticleId article(JsonObject line) throws JsonMistake {
		String name = line.text("article");
		try {
			return new ArticleId(name);
		} catch (IllegalArgumentException unsafe) {
			throw line.mistake("article", "'" + name + "' cannot be the name of an article", "Correct it.");
		}
	}
}
