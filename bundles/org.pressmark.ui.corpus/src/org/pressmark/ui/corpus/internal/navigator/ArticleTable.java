package org.pressmark.ui.corpus.internal.navigator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.ArticleId;
import org.pressmark.ui.corpus.ArticleSummary;
import org.pressmark.ui.widgets.WidgetId;

/**
 * The table of articles. It is virtual: a row is made when it comes into sight, so that ten thousand are as quick as
 * ten.
 */
final class ArticleTable {

	private static final int HEADLINE_WIDTH = 210;
	private static final int LAYER_WIDTH = 118;
	private static final int OUTLET_WIDTH = 110;
	private static final int PUBLISHED_WIDTH = 95;

	/** One column: its title, what stands in it, and how it sorts. */
	private record Column(String title, int width, ArticleOrder.By by, String annotator,
			Function<ArticleSummary, String> text, Function<ArticleSummary, @Nullable Image> image) {}

	private final ArticleList list;
	private final Table table;
	private List<Column> columns = List.of();
	private List<String> annotators = List.of();

	ArticleTable(Composite parent, ArticleList list) {
		this.list = list;
		table = WidgetId.of("org.pressmark.ui.corpus.navigator.table")
				.on(new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL));
		table.setHeaderVisible(true);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.MouseHover, event -> table.setToolTipText(tooltip(new Point(event.x, event.y))));
	}

	Table control() {
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
	void showAnnotators(String annotator, List<String> everybody) {
		List<String> wanted = new ArrayList<>(List.of(annotator));
		everybody.stream().filter(name -> !name.equals(annotator)).forEach(wanted::add);
		if (wanted.equals(annotators)) {
			return;
		}
		annotators = List.copyOf(wanted);
		columns = columns(annotator);
		table.setRedraw(false);
		Arrays.stream(table.getColumns()).forEach(TableColumn::dispose);
		columns.forEach(this::create);
		table.setRedraw(true);
	}

	private List<Column> columns(String annotator) {
		List<Column> wanted = new ArrayList<>();
		wanted.add(new Column("Article", HEADLINE_WIDTH, ArticleOrder.By.HEADLINE, "", ArticleSummary::headline,
				article -> LayerCell.image(article.layer(annotator).state())));
		for (String name : annotators) {
			String title = name.equals(annotator) ? name + " (you)" : name;
			wanted.add(new Column(title, LAYER_WIDTH, ArticleOrder.By.LAYER, name,
					article -> LayerCell.text(article.layer(name)),
					article -> article.layers().containsKey(name)
							? LayerCell.image(article.layer(name).state())
							: null));
		}
		wanted.add(new Column("Outlet", OUTLET_WIDTH, ArticleOrder.By.OUTLET, "", ArticleSummary::outlet,
				article -> null));
		wanted.add(new Column("Published", PUBLISHED_WIDTH, ArticleOrder.By.PUBLISHED, "", ArticleSummary::published,
				article -> null));
		return wanted;
	}

	private void create(Column column) {
		TableColumn created = new TableColumn(table, SWT.LEFT);
		created.setText(column.title());
		created.setWidth(column.width());
		created.setMoveable(true);
		created.addListener(SWT.Selection, event -> sort(created, column));
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
	void refresh() {
		List<ArticleId> kept = selection().stream().map(ArticleSummary::id).toList();
		table.setItemCount(list.visible().size());
		table.clearAll();
		select(kept);
	}

	private void fill(TableItem item, int index) {
		if (index >= list.visible().size()) {
			return;
		}
		ArticleSummary article = list.visible().get(index);
		item.setData(article);
		for (int column = 0; column < columns.size(); column++) {
			item.setText(column, columns.get(column).text().apply(article));
			item.setImage(column, columns.get(column).image().apply(article));
		}
	}

	/** The whole headline, which the column may cut off, and where and when it appeared. */
	private @Nullable String tooltip(Point place) {
		TableItem item = table.getItem(place);
		if (item == null || !(item.getData() instanceof ArticleSummary article)) {
			return null;
		}
		return Stream.of(article.headline(), article.outlet(), article.published(), article.id().value())
				.filter(text -> !text.isBlank()).distinct().collect(Collectors.joining("\n")).replace("&", "&&");
	}

	/** {@return the selected articles as the list has them now} */
	List<ArticleSummary> selection() {
		return Arrays.stream(table.getSelectionIndices()).filter(index -> index < list.visible().size())
				.mapToObj(index -> (ArticleSummary) Optional.ofNullable(table.getItem(index).getData())
						.orElse(list.visible().get(index)))
				.toList();
	}

	void select(List<ArticleId> ids) {
		int[] rows = ids.stream().mapToInt(list::indexOf).filter(row -> row >= 0).toArray();
		table.deselectAll();
		table.select(rows);
	}

	void reveal(ArticleId id) {
		int row = list.indexOf(id);
		if (row >= 0) {
			table.setSelection(row);
			table.showSelection();
		}
	}
}
