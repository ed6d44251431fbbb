package org.pressmark.ui.corpus.internal.exporting;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.FrameworkUtil;
import org.pressmark.exchange.ExportReport;
import org.pressmark.exchange.ExportRequest;
import org.pressmark.exchange.Exporter;
import org.pressmark.model.OffsetUnit;
import org.pressmark.ui.background.MonitorProgress;
import org.pressmark.ui.corpus.OpenCorpus;
import org.pressmark.ui.corpus.internal.report.Finding;
import org.pressmark.ui.corpus.internal.report.ReportDialog;
import org.pressmark.ui.failure.Failures;
import org.pressmark.ui.files.FileChooser;
import org.pressmark.ui.widgets.Counted;

/** Writes layers of a corpus in another format. */
public final class ExportWizard extends Wizard {

	private final OpenCorpus corpus;
	private final ExportPage page;

	/**
	 * Makes the wizard.
	 *
	 * @param corpus
	 *            what to export
	 * @param chooser
	 *            asks for a folder
	 */
	public ExportWizard(OpenCorpus corpus, FileChooser chooser) {
		this.corpus = corpus;
		setWindowTitle("Export from " + corpus.name());
		setNeedsProgressMonitor(true);
		setHelpAvailable(false);
		setDialogSettings(
				PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportWizard.class)).getDialogSettings());
		page = new ExportPage(corpus, chooser);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		Optional<ExportRequest> request = page.request();
		if (request.isEmpty()) {
			return false;
		}
		AtomicReference<@Nullable ExportReport> report = new AtomicReference<>();
		Shell parent = getShell().getParent() instanceof Shell shell ? shell : null;
		try {
			getContainer().run(true, true, monitor -> {
				try {
					report.set(new Exporter(corpus.corpus()).run(request.get(), new MonitorProgress(monitor)));
				} catch (CancellationException cancelled) {
					throw new InterruptedException("cancelled");
				} catch (IOException | IllegalArgumentException failure) {
					throw new InvocationTargetException(failure);
				}
			});
		} catch (InvocationTargetException failure) {
			Failures.show("The export failed", failure);
			return false;
		} catch (InterruptedException cancelled) {
			page.setErrorMessage("The export was cancelled. Nothing was written.");
			return false;
		}
		page.remember(request.get());
		ExportReport done = report.get();
		if (done != null) {
			getShell().getDisplay().asyncExec(() -> tell(parent, done, request.get().offsets()));
		}
		return true;
	}

	private static void tell(@Nullable Shell parent, ExportReport report, OffsetUnit offsets) {
		List<Finding> findings = new ArrayList<>();
		report.refused().forEach(refusal -> findings.add(new Finding("refused",
				Finding.place(refusal.file(), refusal.line()), refusal.problem(), refusal.remedy())));
		report.leftOut().forEach(
				left -> findings.add(
						new Finding("left out", "", String.format("%,d \u00d7 %s", left.count(), left.what()), "")));
		String summary = Counted.of(report.marks(), "mark") + " in " + Counted.of(report.layers(), "layer") + " on "
				+ Counted.of(report.articles(), "article") + " written to " + report.out() + ". Offsets count "
				+ ExportPage.unitName(offsets) + ".";
		new ReportDialog(parent, "org.pressmark.ui.corpus.export.report", "Export finished", summary, findings).open();
	}
}
