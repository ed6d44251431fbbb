package org.pressmark.ui.corpus.internal.commands;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.pressmark.store.Verification;
import org.pressmark.ui.background.Background;
import org.pressmark.ui.corpus.OpenCorpus;
import org.pressmark.ui.corpus.internal.queue.BlindReport;
import org.pressmark.ui.corpus.internal.report.Finding;
import org.pressmark.ui.corpus.internal.report.ReportDialog;
import org.pressmark.ui.failure.Failures;
import org.pressmark.ui.widgets.Counted;

/** Checks every file of the corpus in the background, and reports. */
public final class VerifyHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		Call call = Call.of(event);
		call.corpus().ifPresent(corpus -> verify(call, corpus));
		return null;
	}

	private static void verify(Call call, OpenCorpus corpus) {
		Background.run("Verifying " + corpus.name(), progress -> Verification.of(corpus.folder(), progress))
				.thenAccept(findings -> tell(call, corpus, findings))
				.whenComplete(Failures.reporting("The corpus could not be verified"));
	}

	private static void tell(Call call, OpenCorpus corpus, List<org.pressmark.store.Finding> findings) {
		long errors = findings.stream().filter(org.pressmark.store.Finding::isError).count();
		String found = Counted.of(errors, "error") + " and " + Counted.of(findings.size() - errors, "remark")
				+ " found. Nothing was changed.";
		String summary = findings.isEmpty() ? "Every file of " + corpus.name() + " is as it should be." : found;
		BlindReport.Seen<org.pressmark.store.Finding> seen = new BlindReport(corpus.folder(), corpus.assigned())
				.ofFiles(findings, org.pressmark.store.Finding::file);
		List<Finding> lines = new ArrayList<>(seen.lines().stream().map(VerifyHandler::line).toList());
		if (seen.hidden() > 0) {
			lines.add(new Finding("hidden", "", seen.sentence().strip(), ""));
		}
		new ReportDialog(call.shell(), "org.pressmark.ui.corpus.verify.report", "Corpus verified", summary, lines)
				.open();
	}

	private static Finding line(org.pressmark.store.Finding finding) {
		String kind = switch (finding.severity()) {
			case ERROR -> "error";
			case WARNING -> "warning";
			case NOTE -> "note";
		};
		return new Finding(kind, Finding.place(finding.file().toString(), finding.line()), finding.problem(),
				finding.remedy());
	}
}
