package org.pressmark.ui.corpus.internal.codebook;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.pressmark.model.recoding.Decision;
import org.pressmark.model.recoding.Question;
import org.pressmark.ui.widgets.Counted;
import org.pressmark.ui.widgets.WidgetId;

/** A row for each question, with its answers to choose from. */
final class QuestionRows {

	private static final String OPEN = "\u2014 please decide \u2014";
	private static final int MOST = 40;
	private static final int HEIGHT = 190;

	private final Review review;
	private final Runnable answered;
	private final ScrolledComposite scroll;
	private final Composite area;
	private List<Question> shown = List.of();

	QuestionRows(Composite parent, Review review, Runnable answered) {
		this.review = review;
		this.answered = answered;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(400, HEIGHT).applyTo(scroll);
		area = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		scroll.setContent(area);
		scroll.addListener(SWT.Resize, event -> fit());
	}

	private void fit() {
		scroll.setMinSize(area.computeSize(Math.max(200, scroll.getClientArea().width), SWT.DEFAULT));
	}

	/** Shows the questions that there are now. */
	void refresh() {
		List<Question> questions = review.questions().stream().limit(MOST).toList();
		if (questions.equals(shown)) {
			return;
		}
		shown = questions;
		List.of(area.getChildren()).forEach(Control::dispose);
		questions.forEach(this::row);
		int rest = review.questions().size() - questions.size();
		if (rest > 0) {
			Label more = new Label(area, SWT.NONE);
			more.setText(Counted.of(rest, "further decision") + " will be asked after these.");
			GridDataFactory.fillDefaults().span(2, 1).applyTo(more);
		}
		area.layout(true, true);
		fit();
	}

	private void row(Question question) {
		Label words = new Label(area, SWT.WRAP);
		int marks = review.countOf(question).marks();
		words.setText(question.sentence() + (marks == 0 ? "" : " " + Counted.of(marks, "mark") + "."));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(300, SWT.DEFAULT)
				.applyTo(words);
		List<Answers.Answer> answers = new Answers(review.draft().codebook(), review.decisions()).to(question);
		Combo combo = WidgetId.of("org.pressmark.ui.corpus.codebook.review." + question.kind() + "."
				+ question.label() + "." + question.name() + "." + question.value())
				.on(new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN));
		combo.add(OPEN);
		answers.forEach(answer -> combo.add(answer.words()));
		Optional<Decision> given = review.answerTo(question);
		combo.select(0);
		for (int at = 0; at < answers.size(); at++) {
			if (given.equals(Optional.of(answers.get(at).decision()))) {
				combo.select(at + 1);
			}
		}
		combo.addListener(SWT.Selection, event -> {
			int at = combo.getSelectionIndex() - 1;
			review.answer(question, at < 0 ? Optional.empty() : Optional.of(answers.get(at).decision()));
			answered.run();
		});
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(combo);
	}
}
