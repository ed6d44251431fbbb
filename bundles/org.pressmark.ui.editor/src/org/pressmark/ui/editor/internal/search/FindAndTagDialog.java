package org.pressmark.ui.editor.internal.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.PatternSyntaxException;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Fragment;
import org.pressmark.model.Mark;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.ui.editor.document.LayerListener;
import org.pressmark.ui.editor.session.AnnotationSession;
import org.pressmark.ui.editor.session.Plan;
import org.pressmark.ui.editor.session.TermPlanner.Place;
import org.pressmark.ui.editor.session.TermSearch;
import org.pressmark.ui.editor.text.ArticlePage;
import org.pressmark.ui.widgets.Counted;
import org.pressmark.ui.widgets.WidgetId;

/**
 * Finds words everywhere in an article, shows the places, and tags this one, this one and goes on, or all of them in
 * one
 * step. The text stays usable beside it.
 */
public final class FindAndTagDialog extends Dialog {

	private static final int SKIP = IDialogConstants.CLIENT_ID + 1;
	private static final int ALL = IDialogConstants.CLIENT_ID + 2;
	private static final int PAUSE = 200;
	/** A mark of more characters is not searched at once: its words are there once. */
	private static final int LONGEST = 80;
	private static final int FIELD = 400;

	private final ArticlePage page;
	private final AnnotationSession session;
	private final AtomicInteger searches = new AtomicInteger();
	private final LayerListener layerListener = (before, after, edit) -> layerChanged();
	private final String words;
	private final Optional<Mark> like;
	private @Nullable Fields fields;

	/** The widgets, which are there as soon as the dialog is. */
	private record Fields(Text term, Button wholeWords, Button matchCase, Button pattern, Combo label, Button values,
			PlaceTable places, Label result) {

		TermSearch search() {
			return new TermSearch(term.getText(), wholeWords.getSelection(), matchCase.getSelection(),
					pattern.getSelection());
		}
	}

	private FindAndTagDialog(Shell parent, ArticlePage page) {
		super(parent);
		this.page = page;
		this.session = page.session();
		this.like = session.selected().stream().findFirst().or(page.commands()::last);
		Fragment selected = page.selection();
		String first = selected.isEmpty()
				? session.selected().stream().findFirst().map(mark -> mark.textIn(session.article().text())).orElse("")
				: selected.in(session.article().text());
		this.words = first.length() > LONGEST ? "" : first.replaceAll("\\s+", " ").strip();
		setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MODELESS);
		setBlockOnOpen(false);
	}

	/**
	 * Opens the dialog for an article.
	 *
	 * @param page
	 *            the article; the selected words, else those of the selected mark, are searched at once
	 */
	public static void open(ArticlePage page) {
		if (!page.session().document().isEditable()) {
			page.refuse(page.session().document().readOnlyReason());
			return;
		}
		FindAndTagDialog dialog = new FindAndTagDialog(page.text().getShell(), page);
		dialog.open();
		dialog.begin();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.findAndTag);
		WidgetId.of("findAndTag").on(shell);
	}

	/** Beside what it is about: at the lower edge of the window. */
	@Override
	protected Point getInitialLocation(Point size) {
		Rectangle window = getParentShell().getBounds();
		return new Point(window.x + (window.width - size.x) / 2, window.y + window.height - size.y);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.find);
		Text term = WidgetId.of("findAndTag.term").on(new Text(area, SWT.BORDER));
		term.setText(words);
		GridDataFactory.fillDefaults().grab(true, false).hint(FIELD, SWT.DEFAULT).applyTo(term);
		new Label(area, SWT.NONE);
		Composite options = row(area, 3);
		Button wholeWords = check(options, Messages.wholeWords, true);
		Button matchCase = check(options, Messages.matchCase, false);
		Button pattern = check(options, Messages.pattern, false);
		new Label(area, SWT.NONE).setText(Messages.tagWith);
		Composite tagged = row(area, 2);
		Combo label = WidgetId.of("findAndTag.label").on(new Combo(tagged, SWT.READ_ONLY | SWT.DROP_DOWN));
		session.codebook().labels().forEach(one -> label.add(one.name()));
		label.select(Math.max(0, like.map(mark -> label.indexOf(mark.label())).orElse(0)));
		Button values = check(tagged, Messages.sameValues, true);
		PlaceTable places = new PlaceTable(area, session.article().text(), this::reveal);
		Label result = WidgetId.of("findAndTag.result").on(new Label(area, SWT.NONE));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(result);
		Fields made = new Fields(term, wholeWords, matchCase, pattern, label, values, places, result);
		fields = made;
		term.addListener(SWT.Modify, event -> searchSoon());
		for (Button option : List.of(wholeWords, matchCase, pattern)) {
			option.addListener(SWT.Selection, event -> search());
		}
		label.addListener(SWT.Selection, event -> {
			places.show(rows(made, places.rows().stream().map(PlaceTable.Row::where).toList()));
			tellResult(made);
		});
		return area;
	}

	private static Composite row(Composite parent, int columns) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(12, 0).applyTo(row);
		return row;
	}

	private static Button check(Composite parent, String text, boolean on) {
		Button check = new Button(parent, SWT.CHECK);
		check.setText(text);
		check.setSelection(on);
		return check;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.tagAndNext, true);
		createButton(parent, SKIP, Messages.skip, false);
		createButton(parent, ALL, Messages.tagAll, false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
	}

	@Override
	protected void buttonPressed(int button) {
		switch (button) {
			case IDialogConstants.OK_ID -> tagThis();
			case SKIP -> skip();
			case ALL -> tagAll();
			default -> close();
		}
	}

	private void begin() {
		session.document().addListener(layerListener);
		page.text().addListener(SWT.Dispose, event -> close());
		Shell shell = getShell();
		shell.addListener(SWT.Dispose, event -> {
			searches.incrementAndGet();
			session.document().removeListener(layerListener);
		});
		search();
	}

	private void searchSoon() {
		int number = searches.incrementAndGet();
		page.text().getDisplay().timerExec(PAUSE, () -> {
			if (number == searches.get() && !isClosed()) {
				search();
			}
		});
	}

	/** Searches beside the user interface; what is asked for meanwhile takes the place of what was asked before. */
	private void search() {
		Fields shown = fields;
		if (shown == null || isClosed()) {
			return;
		}
		int number = searches.incrementAndGet();
		TermSearch search = shown.search();
		String text = session.article().text();
		String language = session.article().metadata().language();
		Display display = page.text().getDisplay();
		shown.result().setText(Messages.searching);
		CompletableFuture.supplyAsync(() -> search.in(text, language, () -> number != searches.get()))
				.whenComplete((found, failure) -> display.asyncExec(() -> {
					if (number == searches.get() && !isClosed()) {
						take(shown, found, failure);
					}
				}));
	}

	private void take(Fields shown, @Nullable List<Fragment> found, @Nullable Throwable failure) {
		if (found == null) {
			Throwable cause = failure == null || failure.getCause() == null ? failure : failure.getCause();
			shown.places().show(List.of());
			shown.result().setText(cause instanceof PatternSyntaxException wrong
					? Messages.bind(Messages.noPattern, wrong.getDescription(), wrong.getIndex() + 1)
					: cause instanceof CancellationException ? "" : String.valueOf(cause));
			enable();
			return;
		}
		shown.places().show(rows(shown, found));
		int from = page.selection().begin();
		int first = (int) found.stream().takeWhile(place -> place.end() <= from).count();
		int index = shown.places().selectTicked(first);
		reveal(index >= 0 ? index : shown.places().selectTicked(0));
		tellResult(shown);
	}

	private List<PlaceTable.Row> rows(Fields shown, List<Fragment> found) {
		String label = shown.label().getText();
		return found.stream().map(place -> new PlaceTable.Row(place,
				session.planner().terms().look(session.layer(), place, label))).toList();
	}

	private void tellResult(Fields shown) {
		long free = shown.places().rows().stream().filter(row -> row.state() == Place.FREE).count();
		int all = shown.places().rows().size();
		shown.result().setText(all == free
				? Counted.of(all, "place")
				: Messages.bind(Messages.placesOf, Counted.of(all, "place"), free));
		enable();
	}

	private void enable() {
		Fields shown = fields;
		if (shown != null && !isClosed()) {
			boolean any = !shown.places().ticked().isEmpty();
			getButton(IDialogConstants.OK_ID).setEnabled(any);
			getButton(SKIP).setEnabled(any);
			getButton(ALL).setEnabled(any);
			shown.values().setEnabled(like.filter(mark -> mark.label().equals(shown.label().getText())).isPresent());
		}
	}

	private void layerChanged() {
		Fields shown = fields;
		if (shown != null && !isClosed()) {
			shown.places().update(rows(shown, shown.places().rows().stream().map(PlaceTable.Row::where).toList()));
			tellResult(shown);
		}
	}

	private void reveal(int index) {
		Fields shown = fields;
		if (shown != null && index >= 0 && !page.text().isDisposed()) {
			page.select(shown.places().rows().get(index).where());
		}
		enable();
	}

	private void tagThis() {
		Fields shown = fields;
		if (shown == null) {
			return;
		}
		int index = shown.places().selected() >= 0 ? shown.places().selected() : shown.places().selectTicked(0);
		if (index >= 0 && tag(shown, List.of(shown.places().rows().get(index).where()))) {
			next(shown, index);
		}
	}

	private void skip() {
		Fields shown = fields;
		if (shown != null && shown.places().selected() >= 0) {
			int index = shown.places().selected();
			shown.places().untick(index);
			next(shown, index);
		}
	}

	private void next(Fields shown, int after) {
		int index = shown.places().selectTicked(after + 1);
		reveal(index >= 0 ? index : shown.places().selectTicked(0));
	}

	private void tagAll() {
		Fields shown = fields;
		if (shown != null) {
			boolean tagged = tag(shown, shown.places().ticked());
			if (tagged && shown.places().ticked().isEmpty()) {
				close();
			}
		}
	}

	private boolean tag(Fields shown, List<Fragment> where) {
		Optional<LabelDefinition> label = session.codebook().label(shown.label().getText());
		if (label.isEmpty()) {
			return false;
		}
		Map<String, AttributeValue> values = shown.values().getSelection()
				? like.filter(mark -> mark.label().equals(label.get().name())).map(Mark::attributes).orElse(Map.of())
				: Map.of();
		Plan plan = session.planner().terms().tagAll(session.layer(), where, label.get(), values);
		IStatus status = session.perform(plan);
		page.tell(status);
		if (!status.isOK()) {
			shown.result().setText(status.getMessage());
		}
		return status.isOK();
	}

	private boolean isClosed() {
		return getShell() == null || getShell().isDisposed();
	}
}
