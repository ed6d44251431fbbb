package org.pressmark.ui.corpus.internal.problems;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.background.Background;
import org.pressmark.ui.corpus.CorpusListener;
import org.pressmark.ui.corpus.CorpusSession;
import org.pressmark.ui.corpus.OpenCorpus;
import org.pressmark.ui.editor.document.ArticleEditorInput;
import org.pressmark.ui.editor.lint.LintSettings;
import org.pressmark.ui.editor.text.ArticlePage;
import org.pressmark.ui.failure.Failures;
import org.pressmark.ui.widgets.WidgetId;

/** The Problems view: what is odd about quotes, in the article in front or in all layers of the corpus as saved. */
public final class ProblemsView extends ViewPart implements CorpusListener {

	/** The view's id, as the plug-in manifest declares it. */
	public static final String ID = "org.pressmark.ui.corpus.problems";

	private static final String EDITOR = "org.pressmark.ui.editor.article";
	/** Milliseconds: findings follow edits in quick succession, layers follow saves. */
	private static final int SOON = 60;
	private static final int LATER = 2000;
	private static final int LEFT = 6;

	private final ProblemList list = new ProblemList();
	private final LintSettings settings = new LintSettings();
	private final Runnable showSoon = this::show;
	private final Runnable scanSoon = this::scanIfShown;
	private final IPreferenceChangeListener settingsListener = event -> later(scanSoon, SOON);
	private @Nullable Content content;
	private @Nullable CorpusScan scan;
	private @Nullable CompletableFuture<CorpusScan.Found> running;
	private CorpusScan.@Nullable Found found;
	private boolean stopped;

	/** The widgets, once they are there. */
	private record Content(ProblemFilters filters, Label count, ProblemTable table, ActiveProblems active) {}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		ProblemFilters filters = new ProblemFilters(parent, list, this::scopeChanged, this::refresh, this::lookAgain);
		Label count = WidgetId.of("problems.count").on(new Label(parent, SWT.NONE));
		GridDataFactory.fillDefaults().grab(true, false).indent(LEFT, 0).applyTo(count);
		ProblemTable table = new ProblemTable(parent, list);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		ActiveProblems active = new ActiveProblems(getSite().getPage(), () -> later(showSoon, SOON));
		content = new Content(filters, count, table, active);
		table.control().addListener(SWT.DefaultSelection, event -> open());
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> ProblemMenu.fill(menu, table, active, this::open));
		table.control().setMenu(menu.createContextMenu(table.control()));
		ProblemMenu.fillChecks(getViewSite().getActionBars().getMenuManager());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
		settings.addListener(settingsListener);
		session().addListener(this);
		show();
	}

	private CorpusSession session() {
		return getSite().getService(CorpusSession.class);
	}

	private void later(Runnable work, int millis) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (!display.isDisposed()) {
			display.asyncExec(() -> display.timerExec(millis, work));
		}
	}

	private void scopeChanged() {
		scanIfShown();
		show();
	}

	private void lookAgain() {
		CompletableFuture<CorpusScan.Found> work = running;
		if (work != null) {
			work.cancel(false);
		} else {
			scan = null;
			scanIfShown();
			show();
		}
	}

	private boolean isCorpus() {
		Content made = content;
		return made != null && !made.count().isDisposed() && made.filters().isCorpus();
	}

	/** The corpus is looked at only while somebody looks at the answer. */
	private void scanIfShown() {
		Optional<OpenCorpus> corpus = session().current();
		if (!isCorpus() || running != null || corpus.isEmpty() || !getSite().getPage().isPartVisible(this)) {
			return;
		}
		CorpusScan known = scan;
		if (known == null || !known.isFor(corpus.get().corpus(), corpus.get().assigned())) {
			known = new CorpusScan(corpus.get().corpus(), corpus.get().assigned());
			scan = known;
		}
		CorpusScan started = known;
		stopped = false;
		CompletableFuture<CorpusScan.Found> work = Background.run(Messages.job,
				progress -> started.run(settings.checks(), progress));
		running = work;
		work.whenComplete((result, failure) -> {
			running = null;
			if (failure instanceof CancellationException) {
				stopped = true;
			} else if (failure != null) {
				Failures.show(Messages.failed, failure);
			} else if (scan == started) {
				found = result;
			}
			show();
		});
		show();
	}

	private void show() {
		Content made = content;
		if (made == null || made.count().isDisposed()) {
			return;
		}
		CorpusScan.Found known = found;
		list.take(!made.filters().isCorpus() ? made.active().rows() : known == null ? List.of() : known.rows());
		made.filters().update();
		made.filters().showRunning(running != null);
		refresh();
	}

	private void refresh() {
		Content made = content;
		if (made != null) {
			made.table().refresh();
			made.count().setText(line(made));
		}
	}

	private String line(Content made) {
		if (!made.filters().isCorpus()) {
			return made.active().current().isEmpty() ? Messages.noArticle : list.counted();
		}
		CorpusScan.Found known = found;
		if (session().current().isEmpty()) {
			return Messages.noCorpus;
		}
		if (running != null) {
			return Messages.scanning;
		}
		if (stopped || known == null) {
			return Messages.stopped;
		}
		return known.failures().isEmpty()
				? list.counted()
				: list.counted() + ". " + Messages.bind(Messages.unread, known.failures().size());
	}

	private void open() {
		Content made = content;
		if (made != null && !made.table().selection().isEmpty()) {
			ProblemRow row = made.table().selection().getFirst();
			if (made.active().isAbout(row)) {
				made.active().current().ifPresent(page -> goTo(page, row));
				getSite().getPage().activate(getSite().getPage().getActiveEditor());
			} else {
				session().current().ifPresent(corpus -> open(corpus, row));
			}
		}
	}

	private void open(OpenCorpus corpus, ProblemRow row) {
		boolean own = row.annotator().equals(corpus.assigned().annotator());
		String layer = own ? corpus.assigned().layerOf(row.article()) : row.annotator();
		try {
			IEditorPart editor = getSite().getPage().openEditor(
					new ArticleEditorInput(corpus.folder(), row.article(), layer, row.headline()), EDITOR);
			ArticlePage page = editor.getAdapter(ArticlePage.class);
			if (page != null) {
				// The page has no size before it is laid out, and nowhere to scroll to.
				page.text().getDisplay().asyncExec(() -> goTo(page, row));
			}
		} catch (PartInitException failure) {
			Failures.show(Messages.bind(Messages.notOpened, row.article()), failure);
		}
	}

	private static void goTo(ArticlePage page, ProblemRow row) {
		if (page.text().isDisposed()) {
			return;
		}
		row.finding().mark().flatMap(page.session().layer()::mark).ifPresentOrElse(page.navigation()::jumpTo, () -> {
			page.session().selection().select(List.of(), false);
			page.select(row.finding().where());
		});
	}

	@Override
	public void opened(OpenCorpus corpus) {
		found = null;
		scan = null;
		scopeChanged();
	}

	@Override
	public void closed(OpenCorpus corpus) {
		CompletableFuture<CorpusScan.Found> work = running;
		if (work != null) {
			work.cancel(false);
		}
		found = null;
		scan = null;
		show();
	}

	@Override
	public void annotatorChanged(String annotator) {
		found = null;
		scan = null;
		scopeChanged();
	}

	@Override
	public void changed(OpenCorpus corpus) {
		if (isCorpus()) {
			PlatformUI.getWorkbench().getDisplay().timerExec(LATER, scanSoon);
		}
	}

	@Override
	public void setFocus() {
		Content made = content;
		if (made != null) {
			if (list.shown().isEmpty()) {
				made.filters().setFocus();
			} else {
				made.table().control().setFocus();
			}
		}
	}

	@Override
	public void dispose() {
		session().removeListener(this);
		settings.removeListener(settingsListener);
		CompletableFuture<CorpusScan.Found> work = running;
		if (work != null) {
			work.cancel(false);
		}
		Content made = content;
		if (made != null) {
			made.active().dispose();
		}
		content = null;
		super.dispose();
	}
}
