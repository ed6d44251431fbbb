package org.pressmark.app.internal.welcome;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.corpus.CorpusListener;
import org.pressmark.ui.corpus.CorpusSession;
import org.pressmark.ui.corpus.OpenCorpus;

/** Shows the welcome page in the editor area. */
public final class WelcomeEditor extends EditorPart implements CorpusListener {

	/** The editor's id, as the plug-in manifest declares it. */
	public static final String ID = "org.pressmark.app.welcome";

	private @Nullable WelcomePage page;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
	}

	@Override
	public void createPartControl(Composite parent) {
		page = new WelcomePage(parent, getSite().getWorkbenchWindow());
		session().addListener(this);
	}

	private CorpusSession session() {
		return getSite().getService(CorpusSession.class);
	}

	@Override
	public void opened(OpenCorpus corpus) {
		WelcomePage shown = page;
		if (shown != null) {
			shown.showRecent(session().recent());
		}
	}

	@Override
	public void setFocus() {
		WelcomePage shown = page;
		if (shown != null) {
			shown.setFocus();
		}
	}

	@Override
	public void dispose() {
		session().removeListener(this);
		super.dispose();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		throw new UnsupportedOperationException("The welcome page is never dirty");
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("The welcome page cannot be saved");
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
