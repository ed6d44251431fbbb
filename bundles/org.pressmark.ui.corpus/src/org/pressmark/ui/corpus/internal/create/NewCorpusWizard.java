package org.pressmark.ui.corpus.internal.create;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.store.Corpus;
import org.pressmark.ui.corpus.CorpusSession;
import org.pressmark.ui.failure.Failures;
import org.pressmark.ui.files.FileChooser;

/** Makes a corpus and opens it. */
public final class NewCorpusWizard extends Wizard {

	private static final String PARENT = "new.parent";

	private final CorpusSession session;
	private final NewCorpusPage page;

	/**
	 * Makes the wizard.
	 *
	 * @param session
	 *            opens the new corpus
	 * @param chooser
	 *            asks for folders
	 */
	public NewCorpusWizard(CorpusSession session, FileChooser chooser) {
		this.session = session;
		setWindowTitle("New Corpus");
		setNeedsProgressMonitor(true);
		setHelpAvailable(false);
		setDialogSettings(PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(NewCorpusWizard.class))
				.getDialogSettings());
		String parent = getDialogSettings().get(PARENT);
		page = new NewCorpusPage(chooser, Path.of(parent == null ? System.getProperty("user.home") : parent));
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		String name = page.corpusName();
		Path folder = page.folder();
		Codebook codebook = page.codebook();
		try {
			getContainer().run(true, false, monitor -> {
				try {
					Corpus.create(folder, name, codebook);
				} catch (IOException failure) {
					throw new InvocationTargetException(failure);
				}
			});
		} catch (InvocationTargetException failure) {
			Failures.show("The corpus could not be made", failure);
			return false;
		} catch (InterruptedException cancelled) {
			return false;
		}
		IDialogSettings settings = getDialogSettings();
		Path parent = folder.getParent();
		if (settings != null && parent != null) {
			settings.put(PARENT, parent.toString());
		}
		session.open(folder).whenComplete(Failures.reporting("The new corpus could not be opened"));
		return true;
	}
}
