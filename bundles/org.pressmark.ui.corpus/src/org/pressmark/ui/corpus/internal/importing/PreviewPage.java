package org.pressmark.ui.corpus.internal.importing;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.ImportPreview;
import org.pressmark.exchange.ImportRequest;
import org.pressmark.exchange.Importer;
import org.pressmark.exchange.reading.ReadDocument;
import org.pressmark.ui.background.Background;
import org.pressmark.ui.corpus.OpenCorpus;
import org.pressmark.ui.corpus.internal.report.Finding;
import org.pressmark.ui.corpus.internal.report.FindingsTable;
import org.pressmark.ui.failure.Failures;
import org.pressmark.ui.widgets.Counted;
import org.pressmark.ui.widgets.WidgetId;

/** Shows what an import would bring, read in the background each time that something was changed before. */
final class PreviewPage extends WizardPage {

	private static final String[] TITLES = {"Article", "File", "Characters", "Layers", "Marks"};
	private static final int[] WIDTHS = {230, 200, 90, 130, 70};
	private static final int HEIGHT = 150;
	private static final int WIDTH = 740;

	private final OpenCorpus corpus;
	private final Supplier<Optional<ImportRequest>> request;
	private final Consumer<ImportPreview> whenRead;
	private List<ReadDocument> documents = List.of();
	private @Nullable ImportRequest shown;
	private @Nullable Widgets widgets;
	private CompletableFuture<?> reading = CompletableFuture.completedFuture(null);

	private record Widgets(Table articles, FindingsTable findings, SashForm sash, ProgressBar bar) {}

	PreviewPage(OpenCorpus corpus, Supplier<Optional<ImportRequest>> request, Consumer<ImportPreview> whenRead) {
		super("preview", "What the import brings", null);
		this.corpus = corpus;
		this.request = request;
		this.whenRead = whenRead;
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite container) {
		Composite area = new Composite(container, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(area);
		ProgressBar bar = new ProgressBar(area, SWT.INDETERMINATE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		SashForm sash = new SashForm(area, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, 2 * HEIGHT).applyTo(sash);
		Table articles = WidgetId.of("org.pressmark.ui.corpus.import.preview")
				.on(new Table(sash, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION));
		articles.setHeaderVisible(true);
		for (int column = 0; column < TITLES.length; column++) {
			TableColumn made = new TableColumn(articles, column == 2 || column == 4 ? SWT.RIGHT : SWT.LEFT);
			made.setText(TITLES[column]);
			made.setWidth(WIDTHS[column]);
		}
		articles.addListener(SWT.SetData, event -> fill((TableItem) event.item, documents.get(event.index)));
		FindingsTable findings = new FindingsTable(sash);
		WidgetId.of("org.pressmark.ui.corpus.import.preview.findings").on(findings.control());
		widgets = new Widgets(articles, findings, sash, bar);
		area.addDisposeListener(event -> reading.cancel(false));
		setControl(area);
	}

	private static void fill(TableItem item, ReadDocument document) {
		String layers = String.join(", ", document.layers().stream().map(ReadDocument.ReadLayer::annotator).toList());
		int marks = document.layers().stream().mapToInt(layer -> layer.marks().size()).sum();
		String headline = document.metadata().headline().isBlank() ? document.name() : document.metadata().headline();
		item.setText(new String[]{headline, String.valueOf(document.file().getFileName()),
				String.format("%,d", document.text().length()), layers, Integer.toString(marks)});
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		Widgets made = widgets;
		if (visible && made != null) {
			made.articles().setFocus();
		}
		Optional<ImportRequest> wanted = request.get();
		if (visible && wanted.isPresent() && !wanted.get().equals(shown)) {
			read(wanted.get());
		}
	}

	/** Forgets what was read: something before this page has changed. */
	void outdate() {
		shown = null;
		reading.cancel(false);
		setPageComplete(false);
	}

	private void read(ImportRequest wanted) {
		Widgets made = widgets;
		if (made == null) {
			return;
		}
		shown = wanted;
		setPageComplete(false);
		setErrorMessage(null);
		setMessage("Reading the files\u2026");
		showBar(made, true);
		reading.cancel(false);
		CompletableFuture<ImportPreview> started = Background.run("Reading the files to import",
				progress -> new Importer(corpus.corpus()).preview(wanted, progress));
		reading = started;
		started.whenComplete((preview, failure) -> {
			if (made.bar().isDisposed() || reading != started) {
				return;
			}
			showBar(made, false);
			if (preview != null) {
				show(made, preview);
			} else if (failure != null) {
				setErrorMessage(Failures.explain(failure).problem());
			}
		});
	}

	private static void showBar(Widgets made, boolean visible) {
		made.bar().setVisible(visible);
		GridDataFactory.fillDefaults().grab(true, false).exclude(!visible).applyTo(made.bar());
		made.bar().getParent().layout();
	}

	private void show(Widgets made, ImportPreview preview) {
		whenRead.accept(preview);
		documents = preview.documents();
		made.articles().setItemCount(documents.size());
		made.articles().clearAll();
		List<Finding> findings = ImportFindings.of(preview.report(), corpus.assigned());
		made.findings().show(findings);
		made.sash().setMaximizedControl(findings.isEmpty() ? made.articles() : null);
		int layers = documents.stream().mapToInt(document -> document.layers().size()).sum();
		int refused = preview.report().refused().size();
		int foreign = preview.foreignLabels().size();
		String names = foreign == 0
				? ""
				: " " + Counted.of(foreign, "name") + " not in the codebook: press Next to say what is meant.";
		String text = Counted.of(documents.size(), "file") + " with articles, " + Counted.of(layers, "layer") + ". "
				+ (refused == 0 ? "Nothing is refused." : String.format("%,d refused, see below.", refused)) + names;
		setMessage(text, refused + foreign == 0 ? IMessageProvider.NONE : IMessageProvider.WARNING);
		if (documents.isEmpty()) {
			setErrorMessage(refused == 0
					? "There is nothing to import in these files and folders."
					: String.format("Nothing can be imported: %,d refused. See below what to do.", refused));
		}
		setPageComplete(!documents.isEmpty());
	}
}
