package org.pressmark.ui.corpus.internal.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.recoding.CodebookDifference;
import org.pressmark.model.recoding.CodebookDraft;
import org.pressmark.model.recoding.Decision;
import org.pressmark.model.recoding.Difference;
import org.pressmark.model.recoding.Effect;
import org.pressmark.model.recoding.Question;
import org.pressmark.model.recoding.Recoding;
import org.pressmark.model.recoding.Usage;
import org.pressmark.store.recoding.CodebookUpdate;

/** What a draft would do to the marks of the corpus, and the answers that were given so far. */
public final class Review {

	private final CodebookDraft draft;
	private final Usage usage;
	private final int version;
	private final Map<Question, Decision> answers = new LinkedHashMap<>();
	private Usage.Outcome outcome = new Usage.Outcome(Map.of(), Map.of());
	private Optional<String> contradiction = Optional.empty();

	/**
	 * Begins a review.
	 *
	 * @param draft
	 *            the draft
	 * @param usage
	 *            what the marks use of the codebook
	 * @param version
	 *            the version that the codebook gets
	 */
	public Review(CodebookDraft draft, Usage usage, int version) {
		this.draft = draft;
		this.usage = usage;
		this.version = version;
		tryOut();
	}

	private void tryOut() {
		try {
			outcome = usage.tryOut(new Recoding(draft.base(), codebook(), decisions()));
			contradiction = Optional.empty();
		} catch (IllegalArgumentException clash) {
			contradiction = Optional.of(String.valueOf(clash.getMessage()));
		}
	}

	/** {@return the codebook as it is to be: conditions follow what becomes of the values that they ask for} */
	public Codebook codebook() {
		return draft.codebookFollowing(decisions());
	}

	/** {@return all decisions: those that follow from the steps of the draft, and the answers} */
	public List<Decision> decisions() {
		List<Decision> all = new ArrayList<>(draft.decisions());
		for (Decision answer : answers.values()) {
			if (answer instanceof Decision.MoveAttribute || answer instanceof Decision.DropAttribute) {
				all.removeIf(each -> each instanceof Decision.MoveAttribute move && move.label().equals(answer.label())
						&& move.attribute().equals(attributeOf(answer)));
			}
			if (answer instanceof Decision.MapValue value) {
				all.removeIf(each -> each instanceof Decision.MapValue other && other.label().equals(value.label())
						&& other.attribute().equals(value.attribute()) && other.value().equals(value.value()));
			}
			all.add(answer);
		}
		return List.copyOf(all);
	}

	private static String attributeOf(Decision answer) {
		return answer instanceof Decision.MoveAttribute move
				? move.attribute()
				: ((Decision.DropAttribute) answer).attribute();
	}

	/**
	 * Answers a question, or takes an answer back.
	 *
	 * @param question
	 *            the question
	 * @param answer
	 *            the answer; empty to take it back
	 */
	public void answer(Question question, Optional<Decision> answer) {
		answer.ifPresentOrElse(given -> answers.put(question, given), () -> answers.remove(question));
		tryOut();
	}

	/** {@return the questions that were answered, and those that are open, in the order in which they came up} */
	public List<Question> questions() {
		List<Question> all = new ArrayList<>(answers.keySet());
		outcome.questions().keySet().stream().filter(question -> !all.contains(question)).forEach(all::add);
		return all;
	}

	/** {@return the answer to a question, if there is one} */
	public Optional<Decision> answerTo(Question question) {
		return Optional.ofNullable(answers.get(question));
	}

	/** {@return how many marks an open question is about} */
	public Usage.Count countOf(Question question) {
		return outcome.questions().getOrDefault(question, Usage.Count.NONE);
	}

	/** {@return what is done to how many marks} */
	public Map<Effect, Usage.Count> effects() {
		return outcome.effects();
	}

	/** {@return in what the codebooks differ} */
	public List<Difference> differences() {
		return CodebookDifference.between(draft.base(), codebook(), decisions());
	}

	/** {@return how many marks are deleted} */
	public int deletedMarks() {
		return outcome.effects().entrySet().stream()
				.filter(entry -> entry.getKey().kind() == Effect.Kind.DROPPED)
				.mapToInt(entry -> entry.getValue().marks()).sum();
	}

	/** {@return how many values and links are deleted} */
	public int deletedDetails() {
		return outcome.effects().entrySet().stream()
				.filter(entry -> entry.getKey().deletes() && entry.getKey().kind() != Effect.Kind.DROPPED)
				.mapToInt(entry -> entry.getValue().marks()).sum();
	}

	/** {@return why it cannot be saved yet; empty if it can but for the confirmation} */
	public Optional<String> obstacle() {
		int open = outcome.questions().size();
		return contradiction.or(() -> open == 0
				? Optional.empty()
				: Optional.of(open == 1 ? "One decision is open." : open + " decisions are open."));
	}

	/** {@return the version that the codebook gets} */
	public int version() {
		return version;
	}

	/** {@return the draft} */
	public CodebookDraft draft() {
		return draft;
	}

	/**
	 * Makes the change of it.
	 *
	 * @param author
	 *            who makes it
	 * @param summary
	 *            what changes and why
	 * @return the change
	 */
	public CodebookUpdate update(String author, String summary) {
		return new CodebookUpdate(codebook(), decisions(), author, summary);
	}
}
