package org.pressmark.app.internal;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.pressmark.model.progress.Progress;
import org.pressmark.ui.corpus.CorpusSession;
import org.pressmark.ui.corpus.OpenCorpus;
import org.pressmark.ui.failure.Failures;

/** The corpus that comes with the product: copied to the user's own data on first use, so that it can be worked on. */
public final class SampleCorpus {

	private static final String SOURCE = "samples/corpus";

	private final IWorkbench workbench;

	/**
	 * Makes the sample corpus available to a workbench.
	 *
	 * @param workbench
	 *            the workbench
	 */
	public SampleCorpus(IWorkbench workbench) {
		this.workbench = workbench;
	}

	/**
	 * Opens the corpus, and copies it before that if it was never opened.
	 *
	 * @return the open corpus; failures are shown to the user
	 */
	public CompletableFuture<OpenCorpus> open() {
		CorpusSession session = workbench.getService(CorpusSession.class);
		Optional<OpenCorpus> before = session.current();
		CompletableFuture<OpenCorpus> opened = session.open("the sample corpus", this::prepare);
		opened.thenAccept(corpus -> {
			if (before.filter(corpus::equals).isPresent()) {
				showOpen(corpus);
			}
		});
		opened.whenComplete(Failures.reporting("The sample corpus could not be opened"));
		return opened;
	}

	/** Who asks for what is open already has lost sight of it. */
	private void showOpen(OpenCorpus corpus) {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page == null) {
			return;
		}
		try {
			IViewPart view = page.showView("org.pressmark.ui.corpus.navigator");
			IStatusLineManager line = view.getViewSite().getActionBars().getStatusLineManager();
			line.setErrorMessage(null);
			line.setMessage("The sample corpus is open already: its articles are in the Corpus view.");
		} catch (PartInitException failure) {
			Failures.show("The articles of " + corpus.name() + " could not be shown", failure);
		}
	}

	private Path prepare(Progress progress) throws IOException {
		Path folder = userFolder();
		if (!Files.exists(folder.resolve("corpus.json"))) {
			copy(folder, progress);
		}
		return folder;
	}

	private static Path userFolder() {
		return SampleFolder.of(new File(Platform.getInstanceLocation().getURL().getFile()).toPath());
	}

	/** Copies into a folder of another name first: a copy that was cut short must not be taken for the corpus. */
	private static void copy(Path folder, Progress progress) throws IOException {
		Bundle bundle = FrameworkUtil.getBundle(SampleCorpus.class);
		Enumeration<URL> found = bundle.findEntries(SOURCE, "*", true);
		if (found == null) {
			throw new IOException("The sample corpus is missing from this installation.");
		}
		Path parent = Files.createDirectories(folder.toAbsolutePath().getParent());
		Path unfinished = Files.createTempDirectory(parent, ".sample");
		long done = 0;
		for (URL entry : Collections.list(found)) {
			String name = entry.getPath().substring(entry.getPath().indexOf(SOURCE) + SOURCE.length() + 1);
			if (!name.endsWith("/")) {
				progress.report("Copying " + name, ++done, 0);
				copy(entry, unfinished.resolve(name));
			}
		}
		Files.move(unfinished, folder);
	}

	private static void copy(URL entry, Path target) throws IOException {
		Files.createDirectories(target.getParent());
		try (InputStream in = entry.openStream()) {
			Files.copy(in, target);
		}
	}
}
