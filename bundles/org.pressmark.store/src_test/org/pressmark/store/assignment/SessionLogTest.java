package org.pressmark.store.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.ArticleId;
import org.pressmark.model.LayerState;
import org.pressmark.model.MarkId;
import org.pressmark.model.assignment.ArticleOrder;
import org.pressmark.model.assignment.Assignment;
import org.pressmark.model.assignment.Blind;
import org.pressmark.model.assignment.Note;
import org.pressmark.model.assignment.RepeatPlan;
import org.pressmark.model.assignment.SessionEvent;
import org.pressmark.model.assignment.SessionEvent.Kind;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.CorpusException;
import org.pressmark.store.Finding;
import org.pressmark.store.Samples;
import org.pressmark.store.Verification;

/** Assignments, logs and notes on disk, whole and damaged. */
class SessionLogTest {

	private static final ArticleId ARTICLE = new ArticleId("K\u00e4se \uD83D\uDE00");

	private final Path corpus;

	SessionLogTest(@TempDir Path temp) throws Exception {
		corpus = temp.resolve("corpus");
		Samples.add(Samples.corpus(corpus), "one", "One text.\n");
	}

	private static SessionEvent event(int minute) {
		return new SessionEvent(Instant.parse("2026-11-24T10:00:00Z").plus(Duration.ofMinutes(minute)), Kind.WORKED,
				ARTICLE, "ana~2", Duration.ofMillis(61_234), 5, Optional.empty());
	}

	private Path onlyFile() throws Exception {
		try (Stream<Path> files = Files.list(corpus.resolve("sessions/ana"))) {
			return files.toList().getFirst();
		}
	}

	@Test
	void assignmentsComeBackAsTheyWere() throws Exception {
		Assignment full = new Assignment("ana", "lena", Instant.parse("2026-11-24T10:00:00.5Z"),
				List.of(ARTICLE, new ArticleId("one")), ArticleOrder.RANDOM, -5, Set.of(Blind.METADATA, Blind.OTHERS),
				Optional.of(new RepeatPlan(10, true, 14, 3)), Optional.of(java.time.LocalDate.of(2027, 1, 31)),
				OptionalInt.of(7));
		Assignment plain = new Assignment("ben", "", Instant.EPOCH, List.of(), ArticleOrder.GIVEN, 1, Set.of(),
				Optional.of(new RepeatPlan(3, false, 0, 1)), Optional.empty(), OptionalInt.empty());
		Assignments assignments = new Assignments(corpus);
		assignments.save(full);
		assignments.save(plain);
		assertEquals(Optional.of(full), assignments.of("ana"));
		assertEquals(List.of(full, plain), assignments.all(new ArrayList<>()));
		assertEquals(Optional.empty(), assignments.of("cem"));
	}

	@Test
	void eventsOfAllSessionsComeBackInTheOrderOfTime() throws Exception {
		SessionLog first = SessionLog.begin(corpus, "ana");
		SessionLog elsewhere = SessionLog.begin(corpus, "ana");
		SessionEvent state = new SessionEvent(event(4).at(), Kind.STATE, ARTICLE, "ana", Duration.ZERO, 0,
				Optional.of(LayerState.IN_PROGRESS));
		first.append(List.of(event(1)));
		elsewhere.append(List.of(event(2)));
		first.append(List.of(event(3), state));
		assertEquals(List.of(event(1), event(2), event(3), state), SessionLog.read(corpus, "ana").events());
		try (Stream<Path> files = Files.list(corpus.resolve("sessions/ana"))) {
			assertEquals(2, files.count(), "each session has a file of its own");
		}
	}

	@Test
	void aLineThatWasCutOffIsLeftOutAndTheRestCounts() throws Exception {
		SessionLog.begin(corpus, "ana").append(List.of(event(1), event(2), event(3)));
		byte[] whole = Files.readAllBytes(onlyFile());
		for (int length = 0; length <= whole.length; length++) {
			byte[] cut = Arrays.copyOf(whole, length);
			Files.write(onlyFile(), cut);
			long lines = new String(cut, StandardCharsets.UTF_8).chars().filter(each -> each == '\n').count();
			SessionLog.Read read = SessionLog.read(corpus, "ana");
			assertEquals(Math.max(0, lines - 1), read.events().size(), "after " + length + " bytes");
			assertEquals(List.of(), read.problems());
		}
	}

	@Test
	void aFileThatIsTakenAwayMeanwhileIsBegunAnew() throws Exception {
		SessionLog log = SessionLog.begin(corpus, "ana");
		log.append(List.of(event(1), event(2)));
		Files.delete(onlyFile());
		log.append(List.of(event(3)));
		SessionLog.Read read = SessionLog.read(corpus, "ana");
		assertEquals(List.of(), read.problems());
		assertEquals(List.of(event(3)), read.events());
		log.append(List.of(event(4)));
		assertEquals(List.of(event(3), event(4)), SessionLog.read(corpus, "ana").events());
	}

	@Test
	void aNoteOnAMarkWithoutANameIsReportedAndTheRestCounts() throws Exception {
		LeadNotes notes = LeadNotes.begin(corpus, "ana");
		notes.write(ARTICLE, "ana", Optional.of(new MarkId("m1")), "one");
		notes.write(ARTICLE, "ana", Optional.empty(), "two");
		Path file = SessionLogTest.first(corpus.resolve("notes/ana"));
		Files.writeString(file, Files.readString(file).replace("\"m1\"", "\" \""));
		LeadNotes.Read read = LeadNotes.read(corpus);
		assertEquals(List.of("two"), read.notes().stream().map(Note::text).toList());
		assertEquals(2, read.problems().getFirst().line());
	}

	@Test
	void aDamagedLineInTheMiddleIsReportedWithItsNumber() throws Exception {
		SessionLog.begin(corpus, "ana").append(List.of(event(1), event(2), event(3)));
		String text = Files.readString(onlyFile());
		Files.writeString(onlyFile(), text.replaceFirst("\"activeMillis\":61234", "\"activeMillis\":-1"));
		SessionLog.Read read = SessionLog.read(corpus, "ana");
		assertEquals(List.of(event(2), event(3)), read.events());
		assertEquals(2, read.problems().getFirst().line());
		List<Finding> findings = Verification.of(corpus, Progress.NONE).stream().filter(Finding::isError).toList();
		assertEquals(2, findings.getFirst().line());
		assertTrue(findings.getFirst().file().startsWith("sessions"));
	}

	@Test
	void verificationFindsWhatDoesNotBelongAndWhatIsMissing() throws Exception {
		new Assignments(corpus).save(new Assignment("ana", "", Instant.EPOCH, List.of(new ArticleId("gone")),
				ArticleOrder.GIVEN, 1, Set.of(), Optional.empty(), Optional.empty(), OptionalInt.empty()));
		Files.writeString(corpus.resolve("assignments/readme.md"), "x");
		Files.writeString(corpus.resolve("assignments/ben.json"),
				"{\"format\":\"pressmark-assignment\",\n\"formatVersion\":2}");
		List<Finding> findings = Verification.of(corpus, Progress.NONE);
		assertTrue(findings.stream().anyMatch(found -> found.problem().contains("no article 'gone'")));
		assertTrue(findings.stream().anyMatch(found -> found.file().endsWith("readme.md")));
		assertTrue(findings.stream().anyMatch(found -> found.isError() && found.line() == 2));
	}

	@Test
	void theLatestAnswerCountsWhoeverGaveIt() throws Exception {
		Note note = LeadNotes.begin(corpus, "ana").write(ARTICLE, "ana", Optional.empty(), "Why?\n\u2028\uD83D\uDE00");
		LeadNotes lena = LeadNotes.begin(corpus, "lena");
		lena.resolve(note.id(), true, "So.");
		lena.resolve(note.id(), false, "");
		assertEquals(List.of(note), LeadNotes.read(corpus).notes());
		LeadNotes.begin(corpus, "mia").resolve(note.id(), true, "Yes.");
		Note answered = LeadNotes.read(corpus).notes().getFirst();
		assertEquals("mia", answered.answer().orElseThrow().by());
		assertEquals(note.text(), answered.text());
		Path file = SessionLogTest.first(corpus.resolve("notes/ana"));
		Files.write(file, "{\"note\":\"torn".getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
		assertEquals(1, LeadNotes.read(corpus).notes().size());
		assertEquals(List.<CorpusException>of(), LeadNotes.read(corpus).problems());
	}

	private static Path first(Path folder) throws Exception {
		try (Stream<Path> files = Files.list(folder)) {
			return files.findFirst().orElseThrow();
		}
	}
}
