package org.pressmark.ui.corpus.internal.navigator;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.ArticleId;
import org.pressmark.model.assignment.Blind;
import org.pressmark.ui.corpus.ArticleSummary;
import org.pressmark.ui.corpus.CorpusListener;
import org.pressmark.ui.corpus.CorpusSession;
import org.pressmark.ui.corpus.OpenCorpus;
import org.pressmark.ui.editor.document.ArticleEditorInput;
import org.pressmark.ui.icons.Icon;
import org.pressmark.ui.widgets.CommandCall;

/** The Corpus view: the articles of the open corpus, to look through, filter, and open. */
public final class CorpusNavigator extends ViewPart implements CorpusListener {

	/** The view's id, as the plug-in manifest declares it. */
	public static final String ID = "org.pressmark.ui.corpus.navigator";

	private static final int REFRESH_DELAY = 80;
	private static final int STARTED_CHECK = 100;

	private final ArticleList list = new ArticleList();
	private @Nullable IMemento memento;
	private @Nullable Content content;
	private boolean refreshing;
	private @Nullable Path told;

	/** The widgets, once they are there. */
	private record Content(Composite stack, StackLayout layout, NoCorpusPage none, Composite page, QueueBar queue,
			FilterBar filter, ArticleTable table, SummaryLine summary) {}

	@Override
	public void init(IViewSite site, @Nullable IMemento state) throws PartInitException {
		super.init(site, state);
		memento = state;
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite stack = new Composite(parent, SWT.NONE);
		StackLayout layout = new StackLayout();
		stack.setLayout(layout);
		Composite page = new Composite(stack, SWT.NONE);
		page.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 2).create());
		QueueBar queue = new QueueBar(page, new QueueActions());
		FilterBar filter = new FilterBar(page, this::filterChanged);
		ArticleTable table = new ArticleTable(page, list);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		SummaryLine summary = new SummaryLine(page,
				() -> CommandCall.execute(getSite(), "org.pressmark.ui.corpus.command.verify"));
		Content made = new Content(stack, layout, new NoCorpusPage(stack, getSite()), page, queue, filter,
				table, summary);
		content = made;
		listenTo(made);
		queue.restore(memento);
		filter.restore(memento);
		session().addListener(this);
		session().current().ifPresentOrElse(this::opened, () -> showNone(made));
	}

	private void listenTo(Content made) {
		Table table = made.table().control();
		table.addListener(SWT.DefaultSelection, event -> openSelected());
		table.addListener(SWT.Selection,
				event -> getViewSite().getActionBars().getStatusLineManager().setErrorMessage(null));
		SelectedArticles provider = new SelectedArticles(made.table());
		getSite().setSelectionProvider(provider);
		// Nobody opens a menu before the window is painted.
		table.getDisplay().asyncExec(() -> createMenu(table, provider));
		made.filter().onArrowDown(() -> {
			table.setFocus();
			if (table.getSelectionCount() == 0 && table.getItemCount() > 0) {
				table.select(0);
			}
		});
		getSite().getPage().addPartListener(new EditorFollower(this::reveal, () -> !table.isDisposed()));
	}

	private void createMenu(Table table, SelectedArticles provider) {
		if (!table.isDisposed()) {
			MenuManager menu = new MenuManager();
			menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
			table.setMenu(menu.createContextMenu(table));
			getSite().registerContextMenu(menu, provider);
		}
	}

	private CorpusSession session() {
		return getSite().getService(CorpusSession.class);
	}

	private void openSelected() {
		CommandCall.execute(getSite(), "org.pressmark.ui.corpus.command.openArticle");
	}

	/** {@return the selected articles} */
	public List<ArticleSummary> selected() {
		Content made = content;
		return made == null ? List.of() : made.table().selection();
	}

	/** {@return the articles that the view shows, in its order} */
	public List<ArticleSummary> shown() {
		return list.visible();
	}

	/**
	 * Finds the article to go on with, in the order and with the filter that the view shows.
	 *
	 * @param after
	 *            where to begin; empty for the top
	 * @return the first one after that which is not done
	 */
	public Optional<ArticleSummary> nextNotDone(Optional<ArticleId> after) {
		return list.nextNotDone(after);
	}

	/**
	 * Selects an article and scrolls to it.
	 *
	 * @param article
	 *            the article
	 */
	public void reveal(ArticleId article) {
		Content made = content;
		if (made != null && !made.table().control().isDisposed()) {
			made.table().reveal(article);
		}
	}

	private void reveal(IEditorPart editor) {
		boolean here = editor.getEditorInput() instanceof ArticleEditorInput input
				&& session().current().filter(corpus -> corpus.folder().equals(input.corpus())).isPresent();
		if (here) {
			ArticleId article = ((ArticleEditorInput) editor.getEditorInput()).article();
			reveal(article);
			Content made = content;
			if (made != null && !made.stack().isDisposed()) {
				made.queue().here(article);
			}
		}
	}

	private void queueChanged() {
		Content made = content;
		if (made != null) {
			list.queue(made.queue().articles(), made.queue().isQueue());
			refresh(made);
		}
	}

	private final class QueueActions implements QueueBar.Actions {

		@Override
		public void scopeChanged() {
			queueChanged();
		}

		@Override
		public void openNext() {
			CommandCall.execute(getSite(), "org.pressmark.ui.corpus.command.nextNotDone");
		}
	}

	private void filterChanged() {
		Content made = content;
		if (made != null) {
			list.filter(made.filter().text(), made.filter().state());
			refresh(made);
		}
	}

	@Override
	public void opened(OpenCorpus corpus) {
		Content made = content;
		if (made != null) {
			made.layout().topControl = made.page();
			made.stack().layout();
			show(corpus);
			// An article that was open when the program ended was in front before the corpus was.
			IEditorPart front = getSite().getPage().getActiveEditor();
			if (front != null) {
				reveal(front);
			}
		}
	}

	@Override
	public void closed(OpenCorpus corpus) {
		told = null;
		getViewSite().getActionBars().getStatusLineManager().setErrorMessage(null);
		Content made = content;
		if (made != null) {
			showNone(made);
		}
	}

	@Override
	public void opening(String name) {
		Content made = content;
		if (made != null && session().current().isEmpty()) {
			showNone(made);
		}
	}

	@Override
	public void notOpened(String name) {
		opening(name);
	}

	/** While the workbench starts nobody has said yet which corpus it will be, if any: an empty page is true. */
	private void showNone(Content made) {
		list.show(List.of(), "");
		if (session().opening().isPresent() || !PlatformUI.getWorkbench().isStarting()) {
			made.none().show(session().opening());
		} else {
			made.stack().getDisplay().timerExec(STARTED_CHECK, () -> stillNone(made));
		}
		made.layout().topControl = made.none().control();
		made.stack().layout();
	}

	private void stillNone(Content made) {
		if (!made.stack().isDisposed() && session().current().isEmpty()) {
			showNone(made);
		}
	}

	/** Edits come in quick succession, and the text that they change has to be drawn first. */
	@Override
	public void changed(OpenCorpus corpus) {
		Content made = content;
		if (made != null && !refreshing) {
			refreshing = true;
			made.stack().getDisplay().timerExec(REFRESH_DELAY, () -> {
				refreshing = false;
				if (!made.stack().isDisposed()) {
					session().current().ifPresent(this::show);
				}
			});
		}
	}

	private void show(OpenCorpus corpus) {
		Content made = content;
		if (made != null && !made.stack().isDisposed()) {
			String annotator = session().annotator();
			boolean blind = corpus.assigned().hides(Blind.METADATA);
			list.searchNames(!blind);
			list.show(corpus.articles(), annotator);
			made.queue().show(corpus);
			list.queue(made.queue().articles(), made.queue().isQueue());
			tellUnreadable(corpus);
			made.table().showAnnotators(annotator, corpus.annotators(), blind);
			refresh(made);
		}
	}

	/** Once a corpus, when its layers have been read. */
	private void tellUnreadable(OpenCorpus corpus) {
		if (corpus.isComplete() && !corpus.folder().equals(told)) {
			told = corpus.folder();
			String problem = list.problem();
			if (!problem.isEmpty()) {
				getViewSite().getActionBars().getStatusLineManager().setErrorMessage(Icon.WARNING.image(), problem);
			}
		}
	}

	@Override
	public void annotatorChanged(String annotator) {
		session().current().ifPresent(this::show);
	}

	private void refresh(Content made) {
		made.table().refresh();
		made.summary().show(list, session().annotator(), session().current().map(OpenCorpus::isComplete).orElse(true));
	}

	@Override
	public void saveState(IMemento state) {
		Content made = content;
		if (made != null) {
			made.queue().save(state);
			made.filter().save(state);
		}
	}

	@Override
	public void setFocus() {
		Content made = content;
		if (made == null) {
			return;
		}
		if (made.layout().topControl == made.page()) {
			made.table().control().setFocus();
		} else {
			made.none().control().setFocus();
		}
	}

	@Override
	public void dispose() {
		session().removeListener(this);
		super.dispose();
	}
}
