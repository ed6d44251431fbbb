package org.pressmark.ui.corpus.internal.navigator;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.jface.util.SafeRunnable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.pressmark.ui.corpus.ArticleSummary;

/** The selected rows of the table as the platform's selection: {@link ArticleSummary} objects. */
final class SelectedArticles implements ISelectionProvider {

	private final ArticleTable table;
	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

	SelectedArticles(ArticleTable table) {
		this.table = table;
		table.control().addListener(SWT.Selection, event -> tell());
	}

	private void tell() {
		SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
		for (ISelectionChangedListener listener : listeners) {
			SafeRunner.run(new SafeRunnable() {
				@Override
				public void run() {
					listener.selectionChanged(event);
				}
			});
		}
	}

	@Override
	public IStructuredSelection getSelection() {
		return table.control().isDisposed() ? StructuredSelection.EMPTY : new StructuredSelection(table.selection());
	}

	@Override
	public void setSelection(ISelection selection) {
		if (selection instanceof IStructuredSelection structured) {
			table.select(structured.stream().filter(ArticleSummary.class::isInstance)
					.map(element -> ((ArticleSummary) element).id()).toList());
			tell();
		}
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}
