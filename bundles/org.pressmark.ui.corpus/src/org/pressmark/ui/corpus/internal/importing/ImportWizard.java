package org.pressmark.ui.corpus.internal.importing;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.FrameworkUtil;
import org.pressmark.exchange.ImportPreview;
import org.pressmark.exchange.ImportReport;
import org.pressmark.exchange.ImportRequest;
import org.pressmark.exchange.Importer;
import org.pressmark.ui.background.MonitorProgress;
import org.pressmark.ui.corpus.CorpusSession;
import org.pressmark.ui.corpus.OpenCorpus;
import org.pressmark.ui.corpus.internal.report.Finding;
import org.pressmark.ui.corpus.internal.report.ReportDialog;
import org.pressmark.ui.failure.Failures;
import org.pressmark.ui.files.FileChooser;
import org.pressmark.ui.widgets.Counted;

/** Brings articles and layers into a corpus. */
public final class ImportWizard extends Wizard {

	private final OpenCorpus corpus;
	private final CorpusSession session;
	private final ImportPage what;
	private final LabelNamesPage labels;
	private final PreviewPage preview;

	/**
	 * Makes the wizard.
	 *
	 * @param corpus
	 *            where to import
	 * @param session
	 *            shows what came in
	 * @param chooser
	 *            asks for files
	 */
	public ImportWizard(OpenCorpus corpus, CorpusSession session, FileChooser chooser) {
		this.corpus = corpus;
		this.session = session;
		setWindowTitle("Import into " + corpus.name());
		setNeedsProgressMonitor(true);
		setHelpAvailable(false);
		setDialogSettings(
				PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ImportWizard.class)).getDialogSettings());
		preview = new PreviewPage(corpus, this::request, this::found);
		what = new ImportPage(chooser, corpus.annotators(), preview::outdate);
		labels = new LabelNamesPage(corpus.corpus().codebook(), preview::outdate);
	}

	@Override
	public void addPages() {
		addPage(what);
		addPage(preview);
		addPage(labels);
	}

	private void found(ImportPreview read) {
		labels.offer(read.foreignLabels());
	}

	/** Names are asked for only where the files have some that the codebook does not know. */
	@Override
	public @Nullable IWizardPage getNextPage(@Nullable IWizardPage page) {
		return page == preview && !labels.isNeeded() ? null : super.getNextPage(page);
	}

	private Optional<ImportRequest> request() {
		return what.request().map(request -> request.withLabels(labels.mapping()));
	}

	/** The first page suffices: a preview is offered, not demanded. */
	@Override
	public boolean canFinish() {
		IWizardPage current = getContainer().getCurrentPage();
		return what.isPageComplete() && (current != preview || preview.isPageComplete());
	}

	@Override
	public boolean performFinish() {
		Optional<ImportRequest> request = request();
		if (request.isEmpty()) {
			return false;
		}
		what.remember();
		AtomicReference<@Nullable ImportReport> report = new AtomicReference<>();
		Shell parent = getShell().getParent() instanceof Shell shell ? shell : null;
		try {
			getContainer().run(true, true, monitor -> {
				try {
					report.set(new Importer(corpus.corpus()).run(request.get(), new MonitorProgress(monitor)));
				} catch (CancellationException cancelled) {
					throw new InterruptedException("cancelled");
				} catch (IOException | IllegalArgumentException failure) {
					throw new InvocationTargetException(failure);
				}
			});
		} catch (InvocationTargetException failure) {
			Failures.show("The import failed", failure);
		} catch (InterruptedException cancelled) {
			setCancelled();
		}
		session.refresh();
		ImportReport done = report.get();
		if (done == null) {
			return false;
		}
		getShell().getDisplay().asyncExec(() -> tell(parent, done));
		return true;
	}

	private void setCancelled() {
		if (getContainer().getCurrentPage() instanceof WizardPage page) {
			page.setErrorMessage(null);
			page.setMessage("The import was cancelled. What was imported by then is in the corpus.",
					IMessageProvider.INFORMATION);
		}
	}

	private void tell(@Nullable Shell parent, ImportReport report) {
		List<Finding> findings = ImportFindings.of(report, corpus.assigned());
		String summary = Counted.of(report.articles(), "article") + String.format(" (%,d new), ", report.newArticles())
				+ Counted.of(report.layers(), "layer") + ", " + Counted.of(report.marks(), "mark") + " imported. "
				+ ImportFindings.summary(report);
		new ReportDialog(parent, "org.pressmark.ui.corpus.import.report", "Import finished", summary, findings).open();
	}
}
