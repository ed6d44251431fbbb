package org.pressmark.ui.corpus.internal.view;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.pressmark.ui.corpus.CorpusListener;
import org.pressmark.ui.corpus.CorpusSession;

/** A view of something that is written to a corpus folder. It is read a little after it changed, while it is seen. */
public abstract class CorpusView extends ViewPart implements CorpusListener, IPartListener2 {

	private final String id;
	private final int delay;
	private final Runnable read = this::readIfSeen;

	/**
	 * Describes a view.
	 *
	 * @param id
	 *            its id, which is that of its help too
	 * @param delay
	 *            milliseconds before it reads: what it shows changes in quick succession
	 */
	protected CorpusView(String id, int delay) {
		this.id = id;
		this.delay = delay;
	}

	@Override
	public final void createPartControl(Composite parent) {
		create(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, id);
		session().addListener(this);
		getSite().getPage().addPartListener(this);
		readSoon();
	}

	/**
	 * Makes the widgets.
	 *
	 * @param parent
	 *            what they are put in
	 */
	protected abstract void create(Composite parent);

	/** {@return whether the widgets are there} */
	protected abstract boolean isMade();

	/** Reads what is to be shown, while somebody looks at it. */
	protected abstract void read();

	/** {@return the corpus that is open, and who works on it} */
	protected final CorpusSession session() {
		return getSite().getService(CorpusSession.class);
	}

	/** Reads a little later, once for any number of requests. */
	protected final void readSoon() {
		if (isMade()) {
			Display.getDefault().timerExec(delay, read);
		}
	}

	private void readIfSeen() {
		if (isMade() && getSite().getPage().isPartVisible(this)) {
			read();
		}
	}

	@Override
	public final void partVisible(IWorkbenchPartReference reference) {
		if (reference.getPart(false) == this) {
			readSoon();
		}
	}

	@Override
	public void dispose() {
		session().removeListener(this);
		getSite().getPage().removePartListener(this);
		super.dispose();
	}
}
