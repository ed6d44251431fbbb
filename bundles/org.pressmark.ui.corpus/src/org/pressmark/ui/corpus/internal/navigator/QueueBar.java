package org.pressmark.ui.corpus.internal.navigator;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IMemento;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.ArticleId;
import org.pressmark.model.assignment.Assignment;
import org.pressmark.model.assignment.Blind;
import org.pressmark.model.assignment.Queue;
import org.pressmark.model.assignment.QueueItem;
import org.pressmark.ui.corpus.ArticleSummary;
import org.pressmark.ui.corpus.Assigned;
import org.pressmark.ui.corpus.OpenCorpus;
import org.pressmark.ui.corpus.internal.queue.Messages;
import org.pressmark.ui.widgets.AccessibleName;
import org.pressmark.ui.widgets.WidgetId;

/**
 * Whether the annotator's queue is shown or all articles, where in the queue the article in front stands, and what
 * comes next. The bar is there only if something is assigned.
 */
public final class QueueBar {

	/** What is done from the bar. */
	public interface Actions {

		/** The user chose the queue or all articles. */
		void scopeChanged();

		/** The user wants to go on. */
		void openNext();
	}

	private static final String KEY = "queue";
	private static final int COLUMNS = 3;
	private static final int MARGIN = 3;
	private static final int SPACING = 6;
	private static final int LEAST_WIDTH = 80;

	/** What is in the bar, once something is assigned: a start without that makes nothing of it. */
	private record Fields(Label count, Link blind, Link next) {}

	private final Composite bar;
	private final Actions actions;
	private @Nullable Fields fields;
	private boolean queueChosen = true;
	private Assigned assigned = Assigned.nothing("");
	private Optional<OpenCorpus> corpus = Optional.empty();
	private Optional<ArticleId> here = Optional.empty();

	/**
	 * Makes the bar, which is not shown yet.
	 *
	 * @param parent
	 *            where
	 * @param actions
	 *            what the user may do
	 */
	public QueueBar(Composite parent, Actions actions) {
		this.actions = actions;
		bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
		bar.setVisible(false);
	}

	private Fields create() {
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(MARGIN, MARGIN).spacing(SPACING, 2).applyTo(bar);
		createScope();
		Label count = WidgetId.of("org.pressmark.ui.corpus.navigator.queue").on(new Label(bar, SWT.NONE));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		Link blind = WidgetId.of("org.pressmark.ui.corpus.navigator.blind").on(new Link(bar, SWT.NONE));
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(blind);
		blind.setText(Messages.blind);
		blind.addListener(SWT.Selection, event -> MessageDialog.openInformation(blind.getShell(), Messages.blindTitle,
				explanation(assigned)));
		Link next = WidgetId.of("org.pressmark.ui.corpus.navigator.next").on(new Link(bar, SWT.NONE));
		GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(next);
		next.addListener(SWT.Selection, event -> actions.openNext());
		return new Fields(count, blind, next);
	}

	private void createScope() {
		Combo scope = WidgetId.of("org.pressmark.ui.corpus.navigator.scope")
				.on(new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY));
		scope.setItems(Messages.myQueue, Messages.allArticles);
		scope.select(queueChosen ? 0 : 1);
		scope.setToolTipText(Messages.whichArticles);
		AccessibleName.of(Messages.whichArticles).on(scope);
		scope.addListener(SWT.Selection, event -> {
			queueChosen = scope.getSelectionIndex() == 0;
			actions.scopeChanged();
		});
	}

	/**
	 * Shows what is assigned.
	 *
	 * @param now
	 *            the open corpus
	 */
	public void show(OpenCorpus now) {
		corpus = Optional.of(now);
		assigned = now.assigned();
		boolean shown = assigned.assignment().isPresent();
		if (bar.getVisible() != shown) {
			if (fields == null) {
				fields = create();
			}
			bar.setVisible(shown);
			((GridData) bar.getLayoutData()).exclude = !shown;
			bar.getParent().requestLayout();
		}
		update();
	}

	/**
	 * Says which article is in front.
	 *
	 * @param article
	 *            the article
	 */
	void here(ArticleId article) {
		if (!here.equals(Optional.of(article))) {
			here = Optional.of(article);
			update();
		}
	}

	private void update() {
		Fields made = fields;
		if (made != null && assigned.assignment().isPresent()) {
			made.blind().setVisible(assigned.isBlind());
			made.count().setText(assigned.queue().map(this::place).orElse(""));
			made.next().setText(assigned.queue().map(this::nextOf).orElse(""));
			made.next().setEnabled(made.next().getText().contains("<a>"));
			bar.layout();
		}
	}

	private String place(Queue queue) {
		int index = here.map(queue::indexOf).orElse(-1);
		return index < 0
				? Messages.bind(Messages.queueOf, queue.done(), queue.items().size())
				: Messages.bind(Messages.queuePlace,
						new Object[]{index + 1, queue.items().size(), queue.done()});
	}

	private String nextOf(Queue queue) {
		return queue.next(here).map(QueueItem::article)
				.map(article -> Messages.bind(Messages.queueNext, queue.indexOf(article) + 1, headline(article)))
				.orElse(queue.done() == queue.items().size() ? Messages.queueDone : Messages.queueLast);
	}

	private String headline(ArticleId article) {
		return corpus.flatMap(open -> open.article(article)).map(ArticleSummary::headline).orElse("")
				.replace("&", "&&").replaceAll("[<>]", "");
	}

	/**
	 * Says what is hidden, why, and who lifts it.
	 *
	 * @param assigned
	 *            what is assigned
	 * @return sentences; empty if nothing is hidden
	 */
	public static String explanation(Assigned assigned) {
		StringBuilder text = new StringBuilder();
		if (assigned.hides(Blind.METADATA)) {
			text.append(Messages.blindMetadata).append("\n\n");
		}
		if (assigned.hides(Blind.OTHERS)) {
			text.append(Messages.blindOthers).append("\n\n");
		}
		return text.isEmpty() ? "" : text + Messages.lift;
	}

	/** {@return whether the queue is shown, if there is one} */
	boolean isQueue() {
		return assigned.assignment().isPresent() && queueChosen;
	}

	/** {@return the articles of the queue in order; none if nothing is assigned} */
	List<ArticleId> articles() {
		Optional<List<ArticleId>> queued = assigned.queue().map(Queue::items)
				.map(items -> items.stream().map(QueueItem::article).toList());
		return queued.or(() -> assigned.assignment().map(Assignment::inOrder)).orElse(List.of());
	}

	void save(IMemento memento) {
		memento.putBoolean(KEY, queueChosen);
	}

	void restore(@Nullable IMemento memento) {
		Boolean queue = memento == null ? null : memento.getBoolean(KEY);
		queueChosen = queue == null || queue;
	}
}
