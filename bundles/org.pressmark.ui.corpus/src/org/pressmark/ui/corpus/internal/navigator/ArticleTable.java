package org.pressmark.ui.corpus.internal.navigator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.ArticleId;
import org.pressmark.ui.corpus.ArticleSummary;
import org.pressmark.ui.icons.Icon;
import org.pressmark.ui.widgets.AccessibleName;
import org.pressmark.ui.widgets.KeptRows;
import org.pressmark.ui.widgets.TextStart;
import org.pressmark.ui.widgets.WidgetId;

/**
 * The table of articles. It is virtual: a row is made when it comes into sight, so that ten thousand are as quick as
 * ten.
 */
public final class ArticleTable {

	/** What a headline has at least. */
	private static final int HEADLINE_WIDTH = 120;
	/** What it has where the columns are wider than the table anyway. */
	private static final int SCROLLED_HEADLINE_WIDTH = 170;
	private static final int LAYER_WIDTH = 50;
	private static final int LAYER_MAXIMUM = 66;
	private static final int OUTLET_WIDTH = 120;
	private static final int PUBLISHED_WIDTH = 95;
	/** Left and right of a title or a headline, and its icon. */
	private static final int TITLE_PADDING = 20;
	private static final int HEADLINE_PADDING = 32;
	/** From this width on there is room for all columns. */
	private static final int WIDE = 620;

	/** One column: its title, what stands in it, and how it sorts. */
	private record Column(String title, int width, ArticleOrder.By by, String annotator,
			Function<ArticleSummary, String> text, Function<ArticleSummary, @Nullable Image> image) {
		/** Whether it is shown only where there is room for all. */
		boolean isExtra() {
			return by == ArticleOrder.By.OUTLET || by == ArticleOrder.By.PUBLISHED;
		}
	}

	private final ArticleList list;
	private final Table table;
	private final KeptRows lines;
	private List<Column> columns = List.of();
	private List<String> annotators = List.of();
	/** What the rows are of, which the list may know better by now. */
	private List<ArticleSummary> shown = List.of();
	private boolean wide;
	private boolean blind;
	private boolean cutsHeadlines;

	/**
	 * Makes an empty table.
	 *
	 * @param parent
	 *            where
	 * @param list
	 *            what it shows
	 */
	public ArticleTable(Composite parent, ArticleList list) {
		this.list = list;
		table = WidgetId.of("org.pressmark.ui.corpus.navigator.table")
				.on(new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL));
		table.setHeaderVisible(true);
		AccessibleName.of("Articles").on(table);
		lines = new KeptRows(table, this::fill);
		table.addListener(SWT.MouseHover, event -> table.setToolTipText(tooltip(new Point(event.x, event.y))));
		table.addListener(SWT.Resize, event -> useWidth());
	}

	/** {@return the widget} */
	public Table control() {
		return table;
	}

	/**
	 * Chooses the columns: the annotator's own layers first, then those of the others.
	 *
	 * @param annotator
	 *            who works here
	 * @param everybody
	 *            all who have layers
	 */
	public void showAnnotators(String annotator, List<String> everybody) {
		showAnnotators(annotator, everybody, false);
	}

	/**
	 * Chooses the columns as {@link #showAnnotators(String, List)} does, for somebody who may be blind.
	 *
	 * @param annotator
	 *            who works here
	 * @param everybody
	 *            all whose layers may be seen
	 * @param hidesOutlets
	 *            whether nothing may tell where an article comes from
	 */
	public void showAnnotators(String annotator, List<String> everybody, boolean hidesOutlets) {
		List<String> wanted = new ArrayList<>(List.of(annotator));
		everybody.stream().filter(name -> !name.equals(annotator)).forEach(wanted::add);
		if (wanted.equals(annotators) && blind == hidesOutlets) {
			return;
		}
		blind = hidesOutlets;
		annotators = List.copyOf(wanted);
		columns = columns(annotator);
		// A table with other columns forgets what is selected.
		List<ArticleId> kept = selection().stream().map(ArticleSummary::id).toList();
		table.setRedraw(false);
		Arrays.stream(table.getColumns()).forEach(TableColumn::dispose);
		columns.forEach(column -> create(column, annotator));
		useWidth();
		show(kept);
		table.showSelection();
		table.setRedraw(true);
	}

	private List<Column> columns(String annotator) {
		List<Column> wanted = new ArrayList<>();
		wanted.add(new Column("Article", HEADLINE_WIDTH, ArticleOrder.By.HEADLINE, "",
				article -> list.number(article.id()) + title(article), article -> article.isReadable()
						? LayerCell.image(article.layer(annotator))
						: Icon.WARNING.image()));
		for (String name : annotators) {
			wanted.add(new Column(name, layerWidth(name), ArticleOrder.By.LAYER, name,
					article -> LayerCell.shortText(article.layer(name)),
					article -> article.layers().containsKey(name)
							? LayerCell.image(article.layer(name))
							: null));
		}
		if (!blind) {
			wanted.add(new Column("Outlet", OUTLET_WIDTH, ArticleOrder.By.OUTLET, "",
					ArticleSummary::outlet, article -> null));
		}
		wanted.add(new Column("Published", PUBLISHED_WIDTH, ArticleOrder.By.PUBLISHED, "",
				ArticleSummary::published, article -> null));
		return wanted;
	}

	private static String title(ArticleSummary article) {
		return article.isReadable() ? article.headline() : article.headline() + " (cannot be read)";
	}

	private int layerWidth(String annotator) {
		GC gc = new GC(table);
		try {
			int needed = gc.textExtent(annotator).x + TITLE_PADDING;
			return Math.max(LAYER_WIDTH, Math.min(LAYER_MAXIMUM, needed));
		} finally {
			gc.dispose();
		}
	}

	private void create(Column column, String annotator) {
		TableColumn created = new TableColumn(table, SWT.LEFT);
		created.setText(column.title());
		created.setMoveable(true);
		if (column.by() == ArticleOrder.By.LAYER) {
			created.addListener(SWT.Resize, event -> fitTitle(created, column.title()));
		}
		created.addListener(SWT.Selection, event -> sort(created, column));
		created.setWidth(widthOf(column));
		if (column.by() == ArticleOrder.By.LAYER) {
			created.setToolTipText(column.annotator().equals(annotator)
					? "Your marks (" + annotator + ")"
					: "Marks of " + column.annotator());
		} else if (column.by() == ArticleOrder.By.HEADLINE) {
			created.addListener(SWT.Resize, event -> headlinesHaveOtherRoom());
		}
	}

	/** A name that has too little room ends in an ellipsis: the whole one is in the tooltip. */
	private void fitTitle(TableColumn column, String title) {
		GC gc = new GC(table);
		try {
			column.setText(TextStart.fit(title, gc, column.getWidth() - TITLE_PADDING));
		} finally {
			gc.dispose();
		}
	}

	private int widthOf(Column column) {
		return column.isExtra() && !wide ? 0 : column.width();
	}

	/**
	 * Shows all columns where there is room for them, for headlines and states matter more, and gives the headlines
	 * what is left. The widths of the other columns stay as the user may have changed them.
	 */
	private void useWidth() {
		int room = table.getClientArea().width;
		boolean nowWide = room >= WIDE;
		int others = 0;
		for (int index = 1; index < columns.size(); index++) {
			TableColumn column = table.getColumn(index);
			if (nowWide != wide && columns.get(index).isExtra()) {
				column.setWidth(nowWide ? columns.get(index).width() : 0);
			}
			// GTK gives the last column what is left of the table, which is not what it needs.
			int last = nowWide ? columns.size() - 1 : annotators.size();
			others += index == last ? Math.min(column.getWidth(), columns.get(index).width()) : column.getWidth();
		}
		wide = nowWide;
		if (!columns.isEmpty()) {
			int left = room - others;
			table.getColumn(0).setWidth(left < HEADLINE_WIDTH ? SCROLLED_HEADLINE_WIDTH : left);
		}
	}

	private void headlinesHaveOtherRoom() {
		if (cutsHeadlines) {
			cutsHeadlines = false;
			// Widths come in quick succession: once for all of them.
			table.getDisplay().asyncExec(() -> {
				if (!table.isDisposed()) {
					lines.show(shown.size());
				}
			});
		}
	}

	private void sort(TableColumn clicked, Column column) {
		List<ArticleId> kept = selection().stream().map(ArticleSummary::id).toList();
		list.sort(list.order().clicked(column.by(), column.annotator()));
		table.setSortColumn(clicked);
		table.setSortDirection(list.order().descending() ? SWT.DOWN : SWT.UP);
		refresh();
		select(kept);
	}

	/** Shows what the list holds now, and keeps the selection. */
	public void refresh() {
		List<ArticleId> kept = selection().stream().map(ArticleSummary::id).toList();
		show(kept);
	}

	private void show(List<ArticleId> selected) {
		shown = list.visible();
		lines.show(shown.size());
		select(selected);
	}

	private void fill(TableItem item, int index) {
		if (index < 0 || index >= list.visible().size()) {
			return;
		}
		ArticleSummary article = list.visible().get(index);
		item.setData(article);
		for (int column = 0; column < columns.size(); column++) {
			String text = columns.get(column).text().apply(article);
			boolean headline = columns.get(column).by() == ArticleOrder.By.HEADLINE;
			item.setText(column, headline || TextStart.isRight(text) ? start(text, column) : text);
			item.setImage(column, columns.get(column).image().apply(article));
		}
	}

	private String start(String text, int column) {
		GC gc = new GC(table);
		try {
			cutsHeadlines = true;
			return TextStart.fit(text, gc, table.getColumn(column).getWidth() - HEADLINE_PADDING);
		} finally {
			gc.dispose();
		}
	}

	/**
	 * Explains what is under the mouse.
	 *
	 * @param place
	 *            a point of the table
	 * @return over a state what it is in words; elsewhere the whole headline, where and when it appeared, and what is
	 *         wrong with the article; null where there is no row
	 */
	public @Nullable String tooltip(Point place) {
		TableItem item = table.getItem(place);
		if (item == null || !(item.getData() instanceof ArticleSummary article)) {
			return null;
		}
		Optional<Column> over = IntStream.range(0, columns.size())
				.filter(index -> item.getBounds(index).contains(place)).mapToObj(columns::get).findFirst()
				.filter(column -> column.by() == ArticleOrder.By.LAYER);
		if (over.isPresent()) {
			String annotator = over.get().annotator();
			return (article.headline() + "\n" + LayerCell.sentence(annotator, article.layer(annotator)))
					.replace("&", "&&");
		}
		return Stream.of(article.headline(), article.outlet(), article.published(), blind ? "" : article.id().value(),
				article.problem())
				.filter(text -> !text.isBlank()).distinct().collect(Collectors.joining("\n")).replace("&", "&&");
	}

	/** {@return the selected articles as the list has them now} */
	List<ArticleSummary> selection() {
		return Arrays.stream(table.getSelectionIndices()).filter(index -> index < shown.size())
				.mapToObj(index -> list.current(shown.get(index))).toList();
	}

	void select(List<ArticleId> ids) {
		int[] rows = ids.stream().mapToInt(list::indexOf).filter(row -> row >= 0).toArray();
		int top = table.getTopIndex();
		// Not select, which leaves the keyboard's row behind: Enter would then open nothing.
		table.setSelection(rows);
		table.setTopIndex(top);
	}

	void reveal(ArticleId id) {
		int row = list.indexOf(id);
		if (row >= 0) {
			table.setSelection(row);
			table.showSelection();
		}
	}
}
