package org.pressmark.ui.corpus.internal.history;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.pressmark.store.history.HistoryEntry;
import org.pressmark.ui.widgets.AccessibleName;
import org.pressmark.ui.widgets.WidgetId;

/** The entries of a history, the newest first, by sitting. Rows are made when a sitting is opened. */
final class EntryTree {

	private static final int[] WIDTHS = {170, 110, 140, 60};

	private final Tree tree;
	private final ZoneId zone = ZoneId.systemDefault();
	private List<Sitting> sittings = List.of();
	private String text = "";

	/**
	 * Makes the tree.
	 *
	 * @param parent
	 *            where
	 * @param chosen
	 *            told which entry is chosen, or that none is
	 */
	EntryTree(Composite parent, Consumer<Optional<HistoryEntry>> chosen) {
		tree = WidgetId.of("history.entries").on(new Tree(parent, SWT.SINGLE | SWT.FULL_SELECTION));
		tree.setHeaderVisible(true);
		AccessibleName.of(Messages.entries).on(tree);
		String[] titles = {Messages.columnWhat, Messages.columnWords, Messages.columnWhen, Messages.columnWho};
		for (int column = 0; column < titles.length; column++) {
			TreeColumn header = new TreeColumn(tree, SWT.NONE);
			header.setText(titles[column]);
			header.setWidth(WIDTHS[column]);
		}
		tree.addListener(SWT.Selection, event -> chosen.accept(chosen()));
		tree.addListener(SWT.Expand, event -> {
			if (event.item instanceof TreeItem sitting) {
				fill(sitting);
			}
		});
	}

	boolean isDisposed() {
		return tree.isDisposed();
	}

	void setFocus() {
		tree.setFocus();
	}

	/** {@return the entry that is selected; empty if none is, or a sitting} */
	Optional<HistoryEntry> chosen() {
		TreeItem[] selected = tree.getSelection();
		return selected.length == 1 && selected[0].getData() instanceof HistoryEntry entry
				? Optional.of(entry)
				: Optional.empty();
	}

	/**
	 * Shows a history; what was chosen stays chosen.
	 *
	 * @param entries
	 *            what happened, the oldest first
	 * @param article
	 *            the text of the article
	 */
	void show(List<HistoryEntry> entries, String article) {
		int number = chosen().map(HistoryEntry::number).orElse(0);
		text = article;
		sittings = Sitting.of(entries, zone);
		tree.setRedraw(false);
		tree.removeAll();
		Instant now = HistoryView.now();
		for (Sitting sitting : sittings) {
			TreeItem item = new TreeItem(tree, SWT.NONE);
			item.setText(0, sitting.title(now, zone));
			item.setData(sitting);
			new TreeItem(item, SWT.NONE);
			boolean open = sitting == sittings.getFirst()
					|| sitting.entries().stream().anyMatch(entry -> entry.number() == number);
			if (open) {
				fill(item);
				item.setExpanded(true);
			}
		}
		choose(number);
		tree.setRedraw(true);
	}

	private void choose(int number) {
		for (TreeItem sitting : tree.getItems()) {
			for (TreeItem item : sitting.getItems()) {
				if (number > 0 && item.getData() instanceof HistoryEntry entry && entry.number() == number) {
					tree.setSelection(item);
					return;
				}
			}
		}
	}

	private void fill(TreeItem item) {
		boolean filled = item.getItemCount() > 0 && item.getItem(0).getData() != null;
		if (filled || !(item.getData() instanceof Sitting sitting)) {
			return;
		}
		item.removeAll();
		Instant now = HistoryView.now();
		for (HistoryEntry entry : sitting.entries()) {
			EntryText words = new EntryText(entry, text);
			TreeItem row = new TreeItem(item, SWT.NONE);
			row.setText(new String[]{words.title(), words.words(), Sitting.when(entry.at(), now, zone),
					words.by().orElse("")});
			row.setData(entry);
		}
	}
}
