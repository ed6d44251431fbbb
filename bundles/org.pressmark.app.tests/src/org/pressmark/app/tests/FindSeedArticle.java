package org.pressmark.app.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.pressmark.testing.Evidence;
import org.pressmark.testing.ScriptReport;
import org.pressmark.testing.Ui;
import org.pressmark.testing.WorkbenchScript;

/** Finds the article of the last session open, and exports the corpus. */
public final class FindSeedArticle implements WorkbenchScript {

	/** System property: the folder to export to. */
	static final String OUT = "pressmark.tests.out";

	private final Steps steps = new Steps();

	@Override
	public void run(ScriptReport report) throws Exception {
		ArticleOnScreen article = ArticleOnScreen.awaitRestored();
		article.textsOf("Quote").forEach(text -> report.line("quote " + text));
		Evidence.screenshot("journey-restored");
		Path out = Path.of(System.getProperty(OUT));
		steps.exportTo(out);
		Ui.await("the export", () -> holdsJsonl(out));
		steps.quit();
	}

	private static boolean holdsJsonl(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.anyMatch(file -> file.toString().endsWith(".jsonl"));
		} catch (IOException notThereYet) {
			return false;
		}
	}
}
