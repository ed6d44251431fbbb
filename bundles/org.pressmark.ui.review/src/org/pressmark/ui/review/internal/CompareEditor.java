package org.pressmark.ui.review.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.jspecify.annotations.Nullable;
import org.pressmark.agreement.AgreementReport;
import org.pressmark.agreement.Measure;
import org.pressmark.agreement.StudySettings;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.ui.background.Background;
import org.pressmark.ui.corpus.CorpusListener;
import org.pressmark.ui.corpus.CorpusSession;
import org.pressmark.ui.corpus.OpenCorpus;
import org.pressmark.ui.failure.Failures;
import org.pressmark.ui.widgets.AccessibleName;
import org.pressmark.ui.widgets.Counted;
import org.pressmark.ui.widgets.TableText;
import org.pressmark.ui.widgets.WidgetId;

/**
 * Measures how far annotators agree, and counts in what they differ. Saved layers that are done are compared. It is an
 * editor rather than a view, because its tables need the room of an article.
 */
public final class CompareEditor extends EditorPart implements CorpusListener {

	/** The editor's id, as the plug-in manifest declares it. */
	public static final String ID = "org.pressmark.ui.review.compare";

	private static final String[] RESULTS = {Messages.columnLabel, Messages.columnMeasure, Messages.columnAnnotators,
			Messages.columnValue, Messages.columnInterval, Messages.columnUnits, Messages.columnNote};
	private static final int[] RESULT_WIDTHS = {85, 150, 90, 60, 115, 65, 320};
	private static final String[] DIFFERENCES = {Messages.columnDiffer, Messages.columnLabel, Messages.columnTimes};
	private static final Set<String> NUMBERS = Set.of(Messages.columnValue, Messages.columnUnits, Messages.columnTimes);
	private static final int[] DIFFERENCE_WIDTHS = {120, 160, 70};
	private static final int[] SHARES = {65, 35};

	private @Nullable Content content;
	private CompletableFuture<?> running = CompletableFuture.completedFuture(null);

	private record Content(CompareChoices choices, Label line, Table results, Table differences) {}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(area);
		CompareChoices choices = new CompareChoices(area, this::validate, this::compare, this::copy);
		Composite right = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
		GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(right);
		Label line = WidgetId.of("org.pressmark.ui.review.compare.summary").on(new Label(right, SWT.WRAP));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		SashForm sash = new SashForm(right, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		Table results = AccessibleName.of(Messages.results).on(table(sash, RESULTS, RESULT_WIDTHS, "results"));
		Table differences = AccessibleName.of(Messages.differences)
				.on(table(sash, DIFFERENCES, DIFFERENCE_WIDTHS, "differences"));
		sash.setWeights(SHARES);
		content = new Content(choices, line, results, differences);
		session().addListener(this);
		session().current().ifPresentOrElse(this::changed, () -> closed(null));
	}

	private static Table table(Composite parent, String[] titles, int[] widths, String id) {
		Table table = WidgetId.of("org.pressmark.ui.review.compare." + id)
				.on(new Table(parent, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION));
		table.setHeaderVisible(true);
		new CellTooltips(table).install();
		for (int column = 0; column < titles.length; column++) {
			boolean isNumber = NUMBERS.contains(titles[column]);
			TableColumn made = new TableColumn(table, isNumber ? SWT.RIGHT : SWT.LEFT);
			made.setText(titles[column]);
			made.setWidth(widths[column]);
		}
		return table;
	}

	private CorpusSession session() {
		return getSite().getService(CorpusSession.class);
	}

	@Override
	public void opened(OpenCorpus corpus) {
		Content made = content;
		if (made != null) {
			made.results().removeAll();
			made.differences().removeAll();
			changed(corpus);
		}
	}

	@Override
	public void closed(@Nullable OpenCorpus corpus) {
		Content made = content;
		if (made != null) {
			running.cancel(false);
			made.choices().show(List.of(), List.of());
			made.results().removeAll();
			made.differences().removeAll();
			validate();
		}
	}

	@Override
	public void changed(OpenCorpus corpus) {
		Content made = content;
		if (made != null) {
			made.choices().show(corpus.annotators(),
					corpus.corpus().codebook().labels().stream().map(LabelDefinition::name).toList());
			validate();
		}
	}

	/** What somebody else may see is not shown to whoever works here now. */
	@Override
	public void annotatorChanged(String annotator) {
		session().current().ifPresent(corpus -> {
			running.cancel(false);
			opened(corpus);
		});
	}

	private void validate() {
		Content made = content;
		if (made == null) {
			return;
		}
		boolean enough = made.choices().annotators().size() >= 2 && !made.choices().labels().isEmpty();
		made.choices().setReady(enough);
		if (session().current().isEmpty()) {
			made.line().setText(Messages.noCorpus);
		} else if (!enough) {
			made.line().setText(Messages.chooseTwo);
		} else if (made.results().getItemCount() == 0) {
			made.line().setText(Messages.pressCompare);
		}
	}

	private void compare() {
		Content made = content;
		Optional<OpenCorpus> corpus = session().current();
		if (made == null || corpus.isEmpty()) {
			return;
		}
		StudySettings settings = new StudySettings(made.choices().annotators(), made.choices().labels(),
				List.of(Measure.values()), made.choices().includesExcluded(), StudySettings.DEFAULT_ROUNDS,
				StudySettings.DEFAULT_SEED);
		running.cancel(false);
		made.choices().setReady(false);
		made.line().setText(Messages.comparingNow);
		CompletableFuture<AgreementReport> started = Background.run(
				Messages.bind(Messages.comparing, String.join(", ", settings.annotators())),
				new Comparison(corpus.get().corpus(), settings));
		running = started;
		started.whenComplete((report, failure) -> finished(made, report, failure));
	}

	private void finished(Content made, @Nullable AgreementReport report, @Nullable Throwable failure) {
		if (made.results().isDisposed()) {
			return;
		}
		made.choices().setReady(true);
		if (report != null) {
			show(made, report);
		} else if (failure != null) {
			made.line().setText(Messages.notCompared);
			Failures.show(Messages.annotatorsNotCompared, failure);
		}
	}

	private static void show(Content made, AgreementReport report) {
		made.line().setText(Messages.bind(Messages.summary, new Object[]{Counted.of(report.articles(), "article"),
				Counted.of(report.agreed(), "mark"), Counted.of(report.leftOutLayers().size(), "layer")}));
		fill(made.results(), report.results().stream().map(ResultRow::of).toList());
		fill(made.differences(), report.disagreements().stream().map(ResultRow::of).toList());
	}

	private static void fill(Table table, List<String[]> rows) {
		table.setRedraw(false);
		table.removeAll();
		rows.forEach(row -> new TableItem(table, SWT.NONE).setText(row));
		CellTooltips.widen(table);
		table.setRedraw(true);
	}

	/** Puts the table that has the focus, else the one of results, on the clipboard. */
	void copy() {
		Content made = content;
		if (made != null) {
			new TableText(made.differences().isFocusControl() ? made.differences() : made.results()).copy();
		}
	}

	@Override
	public void setFocus() {
		Content made = content;
		if (made != null) {
			made.choices().setFocus();
		}
	}

	@Override
	public void dispose() {
		session().removeListener(this);
		running.cancel(false);
		super.dispose();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		throw new UnsupportedOperationException("A comparison is never dirty");
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("A comparison is copied, not saved");
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
