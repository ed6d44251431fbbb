package org.pressmark.ui.editor.internal.marks;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.lint.Finding;
import org.pressmark.ui.editor.internal.AfterPainting;
import org.pressmark.ui.editor.internal.ProblemSigns;
import org.pressmark.ui.editor.text.ArticlePage;
import org.pressmark.ui.editor.view.ArticleView;
import org.pressmark.ui.icons.Icon;
import org.pressmark.ui.widgets.AccessibleName;
import org.pressmark.ui.widgets.KeptRows;
import org.pressmark.ui.widgets.WidgetId;

/** Lists the marks of the active article; what is selected here is selected in the text, and the other way round. */
public final class MarksView extends ArticleView {

	/** The view's id, as the plug-in manifest declares it. */
	public static final String ID = "org.pressmark.ui.editor.marks";

	private static final int LEFT = 6;
	private static final int LEAST_WIDTH = 120;

	private final AfterPainting selectionFollower = new AfterPainting(this::showSelection);
	private @Nullable Table table;
	private @Nullable Image noSign;
	private @Nullable Label count;
	private MarkRows rows = MarkRows.ALL;
	private List<Mark> marks = List.of();
	private @Nullable KeptRows lines;

	/** Called by the platform. */
	public MarksView() {
		super(ID, true);
	}

	@Override
	protected void create(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		Text search = WidgetId.of("marks.filter").on(new Text(parent, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH));
		search.setMessage(Messages.filter);
		AccessibleName.of(Messages.filter).on(search);
		search.addModifyListener(event -> setRows(rows.filteredBy(search.getText())));
		search.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				setFocus();
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).indent(2, 2).applyTo(search);
		count = WidgetId.of("marks.count").on(new Label(parent, SWT.WRAP));
		GridDataFactory.fillDefaults().grab(true, false).indent(LEFT, 0).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(count);
		table = createTable(parent);
	}

	private Table createTable(Composite parent) {
		Table created = WidgetId.of("marks.table")
				.on(new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL));
		created.setHeaderVisible(true);
		AccessibleName.of(Messages.marks).on(created);
		// GTK gives a column room for images only with the first rows: one of nothing keeps the place of later signs.
		Image nothing = new Image(parent.getDisplay(), transparent(Icon.WARNING.image().getBounds()));
		created.addDisposeListener(event -> nothing.dispose());
		noSign = nothing;
		GridDataFactory.fillDefaults().grab(true, true).applyTo(created);
		for (MarkColumn column : MarkColumn.values()) {
			TableColumn header = new TableColumn(created, SWT.NONE);
			header.setText(column.title());
			header.setWidth(column.width());
			header.setMoveable(true);
			header.addListener(SWT.Selection, event -> sort(created, header, column));
		}
		lines = new KeptRows(created, this::write);
		created.addListener(SWT.Selection, event -> selectMarks());
		created.addListener(SWT.DefaultSelection, event -> goToText());
		created.addListener(SWT.KeyDown, this::keyDown);
		created.addListener(SWT.MouseHover, event -> created.setToolTipText(advice(created, event)));
		return created;
	}

	private static ImageData transparent(Rectangle size) {
		ImageData data = new ImageData(size.width, size.height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		data.alphaData = new byte[size.width * size.height];
		return data;
	}

	@Override
	public void setFocus() {
		Table list = table;
		if (list != null) {
			list.setFocus();
		}
	}

	@Override
	protected void articleChanged() {
		refresh();
	}

	@Override
	protected void layerChanged(Layer before, Layer after) {
		if (before != after) {
			schedule();
		}
	}

	@Override
	protected void selectionChanged() {
		page().ifPresent(shown -> selectionFollower.schedule(shown.text()));
	}

	private void setRows(MarkRows changed) {
		rows = changed;
		refresh();
	}

	@Override
	protected void refresh() {
		Table list = table;
		if (list == null || list.isDisposed()) {
			return;
		}
		ArticlePage shown = page().orElse(null);
		marks = shown == null ? List.of() : rows.of(shown.session());
		KeptRows kept = lines;
		if (kept != null) {
			kept.show(marks.size());
		}
		Label line = count;
		if (line != null) {
			line.setText(shown == null ? hint() : counted(shown.session().layer().size()));
			line.getParent().layout();
		}
		showSelection();
	}

	private String hint() {
		return whyNothing(Messages.noArticle, Messages.otherInFront, Messages.notOpened);
	}

	private String counted(int all) {
		String total = all == 1 ? Messages.one : Messages.bind(Messages.many, all);
		return marks.size() == all ? total : Messages.bind(Messages.counted, marks.size(), total);
	}

	private void write(TableItem item, int row) {
		page().ifPresent(shown -> write(item, marks.get(row), shown));
	}

	private void write(TableItem item, Mark mark, ArticlePage shown) {
		for (MarkColumn column : MarkColumn.values()) {
			item.setText(column.ordinal(), column.text(mark, shown.session()));
		}
		Image sign = ProblemSigns.image(shown.session().problems().shownOf(mark.id()));
		item.setImage(MarkColumn.PROBLEM.ordinal(), sign == null ? noSign : sign);
		item.setForeground(MarkColumn.LABEL.ordinal(),
				shown.painter().palette().nameOn(mark.label(), item.getBackground()));
	}

	/** What is wrong with the mark under the mouse and what to do about it. */
	private @Nullable String advice(Table list, Event event) {
		TableItem item = list.getItem(new Point(event.x, event.y));
		ArticlePage shown = page().orElse(null);
		int index = item == null ? -1 : list.indexOf(item);
		if (shown == null || index < 0 || index >= marks.size()) {
			return null;
		}
		List<Finding> problems = shown.session().problems().shownOf(marks.get(index).id());
		return problems.isEmpty() ? null : ProblemSigns.advice(problems).replace("&", "&&");
	}

	private void showSelection() {
		Table list = table;
		ArticlePage shown = page().orElse(null);
		if (list == null || list.isDisposed() || shown == null) {
			return;
		}
		Set<MarkId> selected = shown.session().selection().ids();
		int[] indices = IntStream.range(0, marks.size())
				.filter(index -> selected.contains(marks.get(index).id())).toArray();
		if (!Arrays.equals(indices, list.getSelectionIndices())) {
			list.setSelection(indices);
			if (indices.length > 0) {
				list.showSelection();
			}
		}
	}

	private void selectMarks() {
		Table list = table;
		ArticlePage shown = page().orElse(null);
		if (list != null && shown != null) {
			List<MarkId> ids = Arrays.stream(list.getSelectionIndices()).filter(index -> index < marks.size())
					.mapToObj(index -> marks.get(index).id()).toList();
			shown.session().selection().select(ids, true);
		}
	}

	private void goToText() {
		ArticlePage shown = page().orElse(null);
		if (shown != null) {
			shown.session().selected().stream().findFirst().ifPresent(shown.navigation()::jumpTo);
			getSite().getPage().activate(getSite().getPage().getActiveEditor());
		}
	}

	private void keyDown(Event event) {
		ArticlePage shown = page().orElse(null);
		if (event.keyCode == SWT.DEL && shown != null) {
			shown.commands().delete();
		}
	}

	private void sort(Table list, TableColumn header, MarkColumn column) {
		setRows(rows.sortedBy(column));
		list.setSortColumn(header);
		list.setSortDirection(rows.descending() ? SWT.DOWN : SWT.UP);
		list.showSelection();
	}
}
