package org.pressmark.ui.corpus.internal.session;

import java.util.Map;

import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.services.IServiceLocator;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.corpus.CorpusListener;
import org.pressmark.ui.corpus.CorpusSession;
import org.pressmark.ui.corpus.OpenCorpus;

/** Tells the expressions in plug-in manifests whether a corpus is open. */
public final class CorpusVariables extends AbstractSourceProvider implements CorpusListener {

	/** Name of the variable: {@code true} while a corpus is open. */
	public static final String OPEN = "org.pressmark.ui.corpus.open";

	private @Nullable CorpusSession session;

	@Override
	public void initialize(IServiceLocator locator) {
		CorpusSession found = locator.getService(CorpusSession.class);
		if (found != null) {
			found.addListener(this);
			session = found;
		}
	}

	@Override
	public Map<String, Object> getCurrentState() {
		return Map.of(OPEN, isOpen());
	}

	private Boolean isOpen() {
		CorpusSession known = session;
		return known != null && known.current().isPresent();
	}

	@Override
	public String[] getProvidedSourceNames() {
		return new String[]{OPEN};
	}

	@Override
	public void opened(OpenCorpus corpus) {
		fireSourceChanged(ISources.WORKBENCH, OPEN, true);
	}

	@Override
	public void closed(OpenCorpus corpus) {
		fireSourceChanged(ISources.WORKBENCH, OPEN, false);
	}

	@Override
	public void dispose() {
		CorpusSession known = session;
		if (known != null) {
			known.removeListener(this);
		}
	}
}
