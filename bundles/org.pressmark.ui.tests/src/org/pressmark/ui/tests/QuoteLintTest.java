package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.lint.Check;
import org.pressmark.model.lint.Finding;
import org.pressmark.model.lint.QuickFix;
import org.pressmark.ui.editor.internal.ProblemCheck;
import org.pressmark.ui.editor.lint.LintSettings;
import org.pressmark.ui.editor.session.AnnotationSession;

/** Findings about quotes: reached in the text, put right, dismissed and switched off. */
final class QuoteLintTest {

	private static final int PATIENCE_SECONDS = 20;
	private static final String TEXT = "“We won,” said Ms Bell.\nThe “super bin” is full. “Nobody 😀 came,” he said.\n"
			+ "“An end, she wrote.\n";

	private BareEditor editor;

	@BeforeEach
	void open() {
		Article article = Article.ofBody(new ArticleId("lint"), TEXT,
				ArticleMetadata.ofSource("").withLanguage("en"));
		editor = BareEditor.open(BareEditor.display(), article, Layer.empty(article.id(), "ana"));
		new ProblemCheck(session(), editor.page().text());
		editor.page().text().redraw();
		await("the text to be checked", () -> session().problems().isKnown());
	}

	@AfterEach
	void close() {
		new LintSettings().switchOn(List.of(Check.values()));
		editor.close();
	}

	@Test
	void untaggedQuotationsAreSelectedSoThatOneLetterTagsThem() {
		editor.page().moveTo(0);
		editor.page().navigation().stepToUntagged(true);
		assertEquals("“We won,”", selectedText());
		tagSelection();
		assertEquals(List.of("“We won,”"), tagged());
		editor.page().navigation().stepToUntagged(true);
		assertEquals("“super bin”", selectedText());
		editor.page().navigation().stepToUntagged(true);
		assertEquals("“Nobody 😀 came,”", selectedText());
		tagSelection();
		assertEquals(List.of("“We won,”", "“Nobody 😀 came,”"), tagged());
		editor.page().navigation().stepToUntagged(true);
		editor.page().navigation().stepToUntagged(false);
		assertEquals("“super bin”", selectedText());
	}

	@Test
	void whatIsOddAboutTheTextIsReachedByTheKeyOfProblems() {
		assertEquals(List.of(Check.SCARE_QUOTES, Check.UNBALANCED_MARKS),
				session().problems().ofText().stream().map(Finding::check).toList());
		editor.page().moveTo(0);
		editor.page().navigation().stepToProblem(true);
		assertEquals("“super bin”", selectedText());
		assertEquals(List.of(Check.SCARE_QUOTES), editor.page().fixes().here().stream().map(Finding::check).toList());
		editor.page().navigation().stepToProblem(true);
		assertEquals("“", selectedText());
		editor.page().navigation().stepToProblem(true);
		assertEquals("“super bin”", selectedText());
	}

	@Test
	void aDismissedFindingIsGoneUntilItIsToldAgain() {
		Finding scare = session().problems().ofText().getFirst();
		editor.page().fixes().dismiss(List.of(scare));
		await("it to be gone", () -> !session().problems().ofText().contains(scare));
		editor.page().moveTo(0);
		editor.page().navigation().stepToUntagged(true);
		editor.page().navigation().stepToUntagged(true);
		assertEquals("“Nobody 😀 came,”", selectedText(), "what is no quote is passed over");
		editor.page().fixes().restore();
		await("it to come back", () -> session().problems().ofText().contains(scare));
	}

	@Test
	void aCheckThatIsSwitchedOffTellsNothing() {
		new LintSettings().switchOn(List.of(Check.UNBALANCED_MARKS));
		await("the other check to be silent", () -> session().problems().ofText().size() == 1);
		assertEquals(Check.UNBALANCED_MARKS, session().problems().ofText().getFirst().check());
		new LintSettings().switchOn(List.of(Check.values()));
		await("it to tell again", () -> session().problems().ofText().size() == 2);
	}

	@Test
	void aFixIsOneStepThatCanBeUndone() {
		Finding scare = session().problems().ofText().getFirst();
		editor.page().fixes().apply(scare.fixes().getFirst());
		Mark quote = session().selected().getFirst();
		assertEquals("“super bin”", quote.textIn(TEXT));
		assertEquals(Optional.of(AttributeValue.of("direct")), quote.attribute("quoteType"));
		await("the finding to be gone", () -> !session().problems().ofText().contains(scare));
		session().undo();
		assertEquals(0, session().layer().size());
		await("the finding to come back", () -> session().problems().ofText().contains(scare));
	}

	@Test
	void theTypeIsProposedAndSetOnlyWhenTaken() {
		editor.page().text().setSelection(0, "“We won,”".length());
		tagSelection();
		Mark quote = session().selected().getFirst();
		assertEquals(Optional.empty(), quote.attribute("quoteType"));
		QuickFix proposal = editor.page().fixes().proposal(quote).orElseThrow();
		assertTrue(proposal.title().contains("direct"), proposal.title());
		editor.page().fixes().apply(proposal);
		assertEquals(Optional.of(AttributeValue.of("direct")),
				session().layer().mark(quote.id()).orElseThrow().attribute("quoteType"));
	}

	private void tagSelection() {
		editor.page().commands().tag(session().codebook().label("Quote").orElseThrow(), false);
	}

	private List<String> tagged() {
		return session().layer().inTextOrder().stream().map(mark -> mark.textIn(TEXT)).toList();
	}

	private String selectedText() {
		Fragment selected = editor.page().selection();
		return selected.in(TEXT);
	}

	private void await(String what, BooleanSupplier condition) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		while (!condition.getAsBoolean()) {
			assertTrue(System.nanoTime() < end, () -> "waited in vain for " + what);
			if (!BareEditor.display().readAndDispatch()) {
				BareEditor.display().timerExec(50, () -> {});
				BareEditor.display().sleep();
			}
		}
	}

	private AnnotationSession session() {
		return editor.session();
	}
}
