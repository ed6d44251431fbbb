package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Mark;
import org.pressmark.ui.editor.internal.search.FindAndTagDialog;

/** Words are found everywhere in an article and tagged one by one, or all in one step that is undone as one. */
final class FindAndTagTest extends UntaggedArticle {

	@Test
	void allPlacesAreTaggedAndUndoneAsOne() {
		keys.tag("council of", "council", 's');
		find();
		assertEquals(List.of("tagged already", ""), states());
		press("Tag &All Ticked");
		assertEquals(2, editor.session().layer().size());
		assertTrue(dialog().isEmpty(), "nothing is left to tag");
		editor.session().undo();
		assertEquals(1, editor.session().layer().size());
		find();
		assertEquals(List.of("tagged already", ""), states());
	}

	@Test
	void placesInExcludedRegionsAreShownAndNotTagged() {
		keys.select("Story continues", "Story");
		find();
		assertEquals(List.of("excluded region"), states());
		assertFalse(button("&Tag and Next").isEnabled());
	}

	@Test
	void eachPlaceIsShownAndTaggedOrSkipped() {
		keys.tag("here first", "here", 'n');
		type("the");
		int places = states().size();
		assertTrue(places > 4, "places: " + places);
		press("&Tag and Next");
		press("&Skip");
		press("&Tag and Next");
		List<Mark> tagged = editor.session().layer().inTextOrder().stream()
				.filter(mark -> !mark.textIn(text()).equals("here")).toList();
		assertEquals(2, tagged.size());
		assertTrue(tagged.stream().allMatch(mark -> mark.textIn(text()).equalsIgnoreCase("the")));
		assertEquals(places - 3, ticked());
		assertEquals("the", editor.page().selection().in(text()).toLowerCase(Locale.ROOT));
	}

	@Test
	void theValuesOfTheLastMarkAreTakenWhereTheyFit() {
		keys.tag("Mayor Orla", "Mayor", 'q');
		editor.page().values().set(2);
		keys.select("Brinmouth voted", "Brinmouth");
		find();
		press("Tag &All Ticked");
		assertTrue(editor.session().layer().size() > 1);
		assertTrue(editor.session().layer().marks().stream().allMatch(
				mark -> mark.attribute("quoteType").equals(Optional.of(AttributeValue.of("indirect")))));
	}

	@Test
	void aWrongPatternIsExplained() {
		keys.select("Mayor Orla", "Mayor");
		find();
		Button pattern = button("&Regular expression");
		pattern.setSelection(true);
		pattern.notifyListeners(SWT.Selection, new Event());
		type("(");
		await(() -> result().startsWith("This is no regular expression"));
		assertEquals(List.of(), states());
	}

	private void find() {
		FindAndTagDialog.open(editor.page());
		await(() -> !result().isEmpty() && !result().startsWith("Searching"));
	}

	private void type(String words) {
		if (dialog().isEmpty()) {
			find();
		}
		tree().find("findAndTag.term", Text.class).setText(words);
		await(() -> !result().startsWith("Searching") && (states().size() > 2 || result().startsWith("This")));
	}

	private void press(String name) {
		button(name).notifyListeners(SWT.Selection, new Event());
		editor.settle();
	}

	private Button button(String name) {
		return tree().all(Button.class).filter(button -> button.getText().equals(name)).findFirst().orElseThrow();
	}

	private List<String> states() {
		return Arrays.stream(table().getItems()).map(item -> item.getText(1)).toList();
	}

	private long ticked() {
		return Arrays.stream(table().getItems()).filter(TableItem::getChecked).count();
	}

	private String result() {
		return tree().find("findAndTag.result", Label.class).getText();
	}

	private Table table() {
		return tree().find("findAndTag.places", Table.class);
	}

	private WidgetTree tree() {
		return new WidgetTree(dialog().orElseThrow());
	}

	private Optional<Shell> dialog() {
		return Arrays.stream(editor.page().text().getShell().getShells())
				.filter(shell -> shell.getText().equals("Find and Tag")).findFirst();
	}

	private void await(BooleanSupplier condition) {
		long end = System.nanoTime() + 10_000_000_000L;
		while (!condition.getAsBoolean() && System.nanoTime() < end) {
			editor.settle();
		}
		assertTrue(condition.getAsBoolean(), "result: " + result());
	}

	private String text() {
		return editor.session().article().text();
	}
}
