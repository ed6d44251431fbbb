package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.services.IServiceLocator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressmark.model.ArticleId;
import org.pressmark.model.LayerState;
import org.pressmark.ui.corpus.ArticleSummary;
import org.pressmark.ui.corpus.LayerSummary;
import org.pressmark.ui.corpus.internal.navigator.ArticleList;
import org.pressmark.ui.corpus.internal.navigator.ArticleTable;
import org.pressmark.ui.corpus.internal.navigator.LayerCell;
import org.pressmark.ui.corpus.internal.navigator.NoCorpusPage;
import org.pressmark.ui.icons.Icon;

/** The Corpus view in the width that it has at first: what matters is in sight. */
final class NavigatorTest {

	private static final int USUAL = 370;
	private static final int NARROW = 280;
	private static final int WIDE = 900;
	private static final String CUT_OFF = "The file ends too early. Take it from a backup.";
	private static final String ARABIC = "\u0645\u062d\u0637\u0629 \u0627\u0644\u062a\u062d\u0644\u064a\u0629 "
			+ "\u0627\u0644\u062c\u062f\u064a\u062f\u0629 \u0628\u064a\u0646 "
			+ "\u0627\u0644\u062a\u0631\u062d\u064a\u0628 \u0648\u0627\u0644\u0642\u0644\u0642 "
			+ "\u0641\u064a \u0627\u0644\u0645\u062f\u064a\u0646\u0629 "
			+ "\u0627\u0644\u0633\u0627\u062d\u0644\u064a\u0629";

	private static final String HEADLINE = "Postman\u2019s hat-trick wins the Isles Cup after extra time";

	private Shell shell;

	@BeforeEach
	void open() {
		shell = new Shell(BareEditor.display());
		shell.setLayout(new FillLayout());
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void theStatesOfThreeAnnotatorsAreInSight() {
		for (int width : new int[]{USUAL, NARROW}) {
			Table table = table(width);
			int used = Arrays.stream(table.getColumns()).mapToInt(TableColumn::getWidth).sum();
			assertTrue(used <= table.getClientArea().width, used + " of " + table.getClientArea().width);
			assertEquals(List.of("Article", "ana", "ben", "gold"), titlesInSight(table));
			assertEquals("48", table.getItem(0).getText(1));
			assertEquals("\u2013", table.getItem(0).getText(3));
		}
	}

	@Test
	void theLastColumnDoesNotKeepWhatTheTableHadLeft() {
		Table table = table(USUAL);
		int headline = table.getColumn(0).getWidth();
		table.getColumn(3).setWidth(200);
		table.notifyListeners(SWT.Resize, new Event());
		assertEquals(headline, table.getColumn(0).getWidth());
	}

	@Test
	void aLayerThatCannotBeReadIsNotTakenForOneThatWasNeverBegun() {
		Table table = table(USUAL);
		assertEquals("\u2013", table.getItem(0).getText(3), "nobody made gold");
		assertEquals("bad", table.getItem(1).getText(2));
		assertEquals(Icon.WARNING.image(), table.getItem(1).getImage(2));
		assertTrue(LayerCell.sentence("ben", LayerSummary.unreadable(CUT_OFF)).endsWith(CUT_OFF));
	}

	@Test
	void aLayerWhoseFileHoldsMoreThanItsMarksSaysSo() {
		LayerSummary more = new LayerSummary(LayerState.DONE, 48).withWarning("It holds 2 more. Keep a copy.");
		ArticleList list = new ArticleList();
		list.show(List.of(article("cup", HEADLINE).withLayer("ben", more)), "ana");
		Table table = shown(list, "ben");
		assertEquals("48", table.getItem(0).getText(1));
		assertEquals("48 !", table.getItem(0).getText(2));
		assertEquals("ben: done, 48 marks.\nIt holds 2 more. Keep a copy.", LayerCell.sentence("ben", more));
	}

	@Test
	void anArticleThatCannotBeReadSaysSoAndWhy() {
		ArticleList list = new ArticleList();
		list.show(List.of(ArticleSummary.unreadable(new ArticleId("cup"), CUT_OFF)), "ana");
		ArticleTable table = new ArticleTable(shell, list);
		table.showAnnotators("ana", List.of("ana"));
		Table control = shown(table);
		assertEquals("cup (cannot be read)", control.getItem(0).getText(0));
		assertEquals(Icon.WARNING.image(), control.getItem(0).getImage(0));
		Rectangle cell = control.getItem(0).getBounds(0);
		assertEquals("cup\n" + CUT_OFF, table.tooltip(new Point(cell.x + 2, cell.y + 2)));
	}

	@Test
	void whatIsSelectedStaysSelectedWhenAnImportBringsAnnotatorsAndArticles() {
		ArticleList list = new ArticleList();
		list.show(List.of(article("cup", HEADLINE), article("salt", ARABIC)), "ana");
		ArticleTable table = new ArticleTable(shell, list);
		table.showAnnotators("ana", List.of("ana", "ben"));
		table.refresh();
		table.control().select(0);
		list.show(List.of(article("first", "A first"), article("cup", HEADLINE), article("salt", ARABIC)), "ana");
		List<String> ids = List.of("first", "cup", "salt");
		table.showAnnotators("ana", List.of("ana", "ben", "zoe"));
		table.refresh();
		assertEquals(List.of("cup"),
				IntStream.of(table.control().getSelectionIndices()).mapToObj(row -> ids.get(row)).toList());
	}

	@Test
	void aLongNameEndsInAnEllipsis() {
		ArticleList list = new ArticleList();
		list.show(List.of(article("cup", HEADLINE)), "ana");
		ArticleTable table = new ArticleTable(shell, list);
		table.showAnnotators("ana", List.of("ana", "Zoe Mueller-Lindqvist"));
		TableColumn column = table.control().getColumn(2);
		assertTrue(column.getText().endsWith("\u2026") && column.getText().startsWith("Zo"), column.getText());
		assertTrue(column.getToolTipText().contains("Zoe Mueller-Lindqvist"), column.getToolTipText());
	}

	@Test
	void headlinesTakeTheRoomThatIsLeft() {
		int usual = table(USUAL).getColumn(0).getWidth();
		Table wide = table(WIDE);
		assertTrue(wide.getColumn(0).getWidth() > usual + 150, wide.getColumn(0).getWidth() + " after " + usual);
		assertEquals(List.of("Article", "ana", "ben", "gold", "Outlet", "Published"), titlesInSight(wide));
	}

	@Test
	void aHeadlineWithTooLittleRoomShowsItsBeginning() {
		Table wide = table(WIDE);
		List<String> headlines = List.of(HEADLINE, ARABIC);
		for (int row = 0; row < 2; row++) {
			assertEquals(headlines.get(row), wide.getItem(row).getText(0));
		}
		Table table = table(NARROW);
		GC gc = new GC(table);
		for (int row = 0; row < 2; row++) {
			String shown = table.getItem(row).getText(0);
			String begin = shown.substring(0, shown.length() - 1);
			assertTrue(shown.endsWith("\u2026") && headlines.get(row).startsWith(begin), shown);
			assertTrue(gc.textExtent(shown).x < table.getColumn(0).getWidth());
		}
		gc.dispose();
	}

	@Test
	void aCorpusThatIsBeingReadIsNamed() {
		IServiceLocator none = new IServiceLocator() {
			@Override
			public <T> T getService(Class<T> api) {
				return null;
			}

			@Override
			public boolean hasService(Class<?> api) {
				return false;
			}
		};
		NoCorpusPage page = new NoCorpusPage(shell, none);
		Label label = (Label) page.control().getChildren()[0];
		Control links = page.control().getChildren()[1];
		assertEquals("", label.getText());
		page.show(Optional.of("harbour-2024"));
		assertEquals("Reading harbour-2024\u2026", label.getText());
		assertFalse(links.getVisible());
		page.show(Optional.empty());
		assertEquals("No corpus is open.", label.getText());
		assertTrue(links.getVisible());
	}

	private Table table(int width) {
		shell.dispose();
		open();
		ArticleList list = new ArticleList();
		list.show(List.of(article("cup", HEADLINE),
				article("salt", ARABIC).withLayer("ben", LayerSummary.unreadable(CUT_OFF))), "ana");
		ArticleTable table = new ArticleTable(shell, list);
		table.showAnnotators("ana", List.of("ana", "ben", "gold"));
		return shown(table, width);
	}

	private Table shown(ArticleList list, String other) {
		ArticleTable table = new ArticleTable(shell, list);
		table.showAnnotators("ana", List.of("ana", other));
		return shown(table);
	}

	private Table shown(ArticleTable table) {
		return shown(table, WIDE);
	}

	private Table shown(ArticleTable table, int width) {
		table.refresh();
		shell.setSize(width, 400);
		shell.open();
		shell.layout(true, true);
		while (BareEditor.display().readAndDispatch()) {
			// until there is nothing left to do
		}
		return table.control();
	}

	private static List<String> titlesInSight(Table table) {
		int right = 0;
		List<TableColumn> shown = Arrays.stream(table.getColumns()).filter(column -> column.getWidth() > 0).toList();
		for (TableColumn column : shown) {
			right += column.getWidth();
			assertTrue(right <= table.getClientArea().width, column.getText());
		}
		return shown.stream().map(TableColumn::getText).toList();
	}

	private static ArticleSummary article(String id, String headline) {
		return new ArticleSummary(new ArticleId(id), headline, "The Harbour Post", "2025-03-01",
				Map.of("ana", new LayerSummary(LayerState.DONE, 48), "ben", new LayerSummary(LayerState.DONE, 40)));
	}
}
