package org.pressmark.ui.corpus.internal.assign;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.pressmark.model.ArticleId;
import org.pressmark.model.assignment.ArticleOrder;
import org.pressmark.model.assignment.Assignment;
import org.pressmark.model.assignment.Blind;
import org.pressmark.model.assignment.RepeatPlan;
import org.pressmark.ui.widgets.WidgetId;

/** The fields of an assignment. */
public final class AssignForm {

	/**
	 * Articles to choose.
	 *
	 * @param name
	 *            what they are, for people
	 * @param articles
	 *            the articles, in the order in which they are listed
	 */
	public record Choice(String name, List<ArticleId> articles) {}

	private static final int MARGIN = 12;
	private static final int MOST = 1_000_000;
	private static final int USUAL_DAYS = 14;

	private final Combo annotator;
	private final Combo articles;
	private final Combo order;
	private final Spinner seed;
	private final Button metadata;
	private final Button others;
	private final Spinner amount;
	private final Combo unit;
	private final Spinner days;
	private final Text deadline;
	private final Spinner goal;
	private final List<Choice> choices = new ArrayList<>();
	private final int offered;
	private Instant created = Instant.now();

	/**
	 * Makes the fields.
	 *
	 * @param parent
	 *            where
	 * @param annotators
	 *            who is known, to choose from
	 * @param offered
	 *            articles to choose from
	 * @param changed
	 *            called with every change
	 */
	public AssignForm(Composite parent, List<String> annotators, List<Choice> offered, Runnable changed) {
		GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).applyTo(parent);
		annotator = combo(parent, "annotator", Messages.annotator, SWT.DROP_DOWN);
		annotator.setItems(annotators.toArray(String[]::new));
		articles = combo(parent, "articles", Messages.articles, SWT.READ_ONLY);
		choices.addAll(offered);
		this.offered = offered.size();
		order = combo(parent, "order", Messages.order, SWT.READ_ONLY);
		order.setItems(Messages.orderGiven, Messages.orderRandom);
		order.select(0);
		new Label(parent, SWT.NONE).setText(Messages.chance);
		seed = spinner(parent, "seed", 1, 0);
		new Label(parent, SWT.NONE).setText(Messages.hide);
		Composite hidden = row(parent);
		metadata = check(hidden, "metadata", Messages.blindMetadata);
		others = check(hidden, "others", Messages.blindOthers);
		new Label(parent, SWT.NONE).setText(Messages.again);
		Composite again = row(parent);
		amount = spinner(again, "amount", 0, 0);
		unit = WidgetId.of("assign.unit").on(new Combo(again, SWT.READ_ONLY));
		unit.setItems(Messages.percent, Messages.number);
		unit.select(0);
		new Label(again, SWT.NONE).setText(Messages.after);
		days = spinner(again, "days", USUAL_DAYS, 0);
		new Label(again, SWT.NONE).setText(Messages.days);
		new Label(parent, SWT.NONE).setText(Messages.deadline);
		deadline = WidgetId.of("assign.deadline").on(new Text(parent, SWT.BORDER));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(deadline);
		new Label(parent, SWT.NONE).setText(Messages.goal);
		goal = spinner(parent, "goal", 0, 0);
		fillArticles();
		List.of(annotator, deadline).forEach(field -> field.addListener(SWT.Modify, event -> changed.run()));
		List.of(articles, amount, unit).forEach(field -> field.addListener(SWT.Selection, event -> changed.run()));
	}

	private static Combo combo(Composite parent, String id, String name, int style) {
		new Label(parent, SWT.NONE).setText(name);
		Combo combo = WidgetId.of("assign." + id).on(new Combo(parent, style));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	private static Composite row(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout();
		layout.center = true;
		row.setLayout(layout);
		return row;
	}

	private static Button check(Composite parent, String id, String text) {
		Button button = WidgetId.of("assign." + id).on(new Button(parent, SWT.CHECK));
		button.setText(text);
		return button;
	}

	private static Spinner spinner(Composite parent, String id, int value, int least) {
		Spinner spinner = WidgetId.of("assign." + id).on(new Spinner(parent, SWT.BORDER));
		spinner.setValues(value, least, MOST, 0, 1, 5);
		return spinner;
	}

	private void fillArticles() {
		articles.setItems(choices.stream().map(Choice::name).toArray(String[]::new));
		articles.select(choices.size() - 1);
	}

	/** {@return who annotates} */
	public String annotator() {
		return annotator.getText();
	}

	/**
	 * Shows what is assigned now.
	 *
	 * @param now
	 *            the assignment; empty if there is none: then only what is offered can be chosen
	 */
	public void show(Optional<Assignment> now) {
		choices.subList(offered, choices.size()).clear();
		now.ifPresent(known -> choices
				.add(new Choice(Messages.bind(Messages.articlesNow, known.articles().size()), known.articles())));
		fillArticles();
		created = now.map(Assignment::created).orElseGet(Instant::now);
		now.ifPresent(this::fill);
	}

	private void fill(Assignment known) {
		order.select(known.order().ordinal());
		seed.setSelection(known.seed());
		metadata.setSelection(known.hides(Blind.METADATA));
		others.setSelection(known.hides(Blind.OTHERS));
		amount.setSelection(known.repeat().map(RepeatPlan::amount).orElse(0));
		unit.select(known.repeat().filter(plan -> !plan.isPercent()).isPresent() ? 1 : 0);
		days.setSelection(known.repeat().map(RepeatPlan::afterDays).orElse(USUAL_DAYS));
		deadline.setText(known.deadline().map(String::valueOf).orElse(""));
		goal.setSelection(known.goalPerDay().orElse(0));
	}

	/** {@return what has to be corrected before anything can be assigned; empty if nothing has to} */
	public Optional<String> problem() {
		if (chosen().isEmpty()) {
			return Optional.of(Messages.noArticles);
		}
		try {
			plan();
			date();
			return Optional.empty();
		} catch (IllegalArgumentException wrong) {
			return Optional.of(String.valueOf(wrong.getMessage()));
		} catch (DateTimeException wrong) {
			return Optional.of(Messages.bind(Messages.noDate, deadline.getText()));
		}
	}

	/**
	 * Makes the assignment, if there is no {@link #problem}.
	 *
	 * @param by
	 *            who assigns
	 * @return what the fields say
	 */
	public Assignment assignment(String by) {
		Set<Blind> blind = EnumSet.noneOf(Blind.class);
		if (metadata.getSelection()) {
			blind.add(Blind.METADATA);
		}
		if (others.getSelection()) {
			blind.add(Blind.OTHERS);
		}
		return new Assignment(annotator(), by, created, chosen(), ArticleOrder.values()[order.getSelectionIndex()],
				seed.getSelection(), blind, plan(), date(),
				goal.getSelection() > 0 ? OptionalInt.of(goal.getSelection()) : OptionalInt.empty());
	}

	private List<ArticleId> chosen() {
		int index = articles.getSelectionIndex();
		return index < 0 ? List.of() : choices.get(index).articles();
	}

	private Optional<RepeatPlan> plan() {
		return amount.getSelection() == 0
				? Optional.empty()
				: Optional.of(new RepeatPlan(amount.getSelection(), unit.getSelectionIndex() == 0, days.getSelection(),
						seed.getSelection()));
	}

	private Optional<LocalDate> date() {
		return Optional.of(deadline.getText().strip()).filter(text -> !text.isEmpty()).map(LocalDate::parse);
	}
}
