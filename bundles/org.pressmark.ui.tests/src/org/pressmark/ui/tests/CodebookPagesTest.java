package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.Condition;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.Snap;
import org.pressmark.model.recoding.CodebookDraft;
import org.pressmark.model.recoding.Decision;
import org.pressmark.model.recoding.LostCondition;
import org.pressmark.ui.corpus.internal.codebook.CodebookPages;
import org.pressmark.ui.corpus.internal.codebook.DraftModel;
import org.pressmark.ui.corpus.internal.codebook.LabelQuestions;

/** What is typed and pressed in the codebook editor changes the draft, can be undone, and says what is wrong. */
final class CodebookPagesTest {

	private static final String ID = "org.pressmark.ui.corpus.codebook.";

	private final DefaultOperationHistory history = new DefaultOperationHistory();
	private final LabelQuestions questions = new LabelQuestions() {
		@Override
		public Optional<String> mergeInto(String label, List<String> others) {
			return Optional.of("Source");
		}

		@Override
		public Optional<Decision.Split> split(LabelDefinition label, List<String> names) {
			return Optional.of(new Decision.Split(label.name(), "", Map.of(), "Other " + label.name(), true));
		}

		@Override
		public Optional<Unconditional> unconditional(List<LostCondition> lost, List<String> gone) {
			asked = lost.stream().map(LostCondition::attribute).toList();
			named = gone;
			return unconditional;
		}
	};
	private Optional<LabelQuestions.Unconditional> unconditional = Optional.empty();
	private List<String> asked = List.of();
	private List<String> named = List.of();
	private Shell shell;
	private DraftModel model;
	private CodebookPages pages;

	@BeforeEach
	void open() {
		shell = new Shell(BareEditor.display());
		shell.setLayout(new GridLayout());
		shell.setSize(1000, 800);
		model = new DraftModel(CodebookDraft.of(SampleCodebook.create()), history, true);
		pages = new CodebookPages(shell, model, key -> key.equals("z") ? Optional.of("Zoom") : Optional.empty(),
				() -> questions, "", () -> {});
		shell.open();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void aNewNameIsTakenWhenTheFieldIsLeftAndCanBeUndone() throws ExecutionException {
		select("Cue");
		type("name", "Verb of saying");
		assertTrue(model.draft().codebook().label("Verb of saying").isPresent());
		assertEquals(List.of(new Decision.Relabel("Cue", "Verb of saying")), model.draft().decisions());
		assertEquals("Verb of saying", model.label().orElseThrow().name());
		assertEquals("Verb of saying", row("labels", labels().indexOf("Verb of saying") + 1));
		history.undo(model.context(), null, null);
		assertFalse(model.draft().isChanged());
		assertEquals("Cue", text("name").getText());
		history.redo(model.context(), null, null);
		assertEquals("Verb of saying", text("name").getText());
	}

	@Test
	void aNameThatIsTakenStaysInTheFieldWithTheReason() {
		select("Cue");
		type("name", "Source");
		assertEquals("Source", text("name").getText());
		assertFalse(model.draft().isChanged());
		assertTrue(message().contains("Another label is called Source"), message());
		assertTrue(pages.problem().isPresent());
		type("name", "Verb");
		assertEquals("", message());
		assertTrue(pages.problem().isEmpty());
	}

	@Test
	void selectionsOfALabelSnapToWhatIsChosen() {
		select("Cue");
		Combo snap = find("snap", Combo.class);
		assertEquals(0, snap.getSelectionIndex());
		snap.select(1);
		snap.notifyListeners(SWT.Selection, new Event());
		assertEquals(Optional.of(Snap.CHARACTER), model.label().orElseThrow().snap());
	}

	@Test
	void aKeyThatALabelOrTheEditorHasIsNamed() {
		select("Cue");
		String taken = model.draft().codebook().label("Source").orElseThrow().shortcut();
		type("key", taken);
		assertTrue(message().contains("The label Source has this key"), message());
		type("key", "z");
		assertTrue(message().contains("The editor has this key for Zoom"), message());
		type("key", "ab");
		assertTrue(message().contains("one letter or digit"), message());
		type("key", "7");
		assertEquals("7", model.label().orElseThrow().shortcut());
		assertEquals("", message());
	}

	@Test
	void aColourIsMeasuredInWordsAndMadeVisible() {
		select("Cue");
		type("color", "#FFEE88");
		String faint = find("contrast", Label.class).getText();
		assertTrue(faint.contains("too faint"), faint);
		press("color.pick.adjust");
		String good = find("contrast", Label.class).getText();
		assertTrue(good.lines().findFirst().orElse("").contains("can be seen well"), good);
		type("color", "yellow");
		assertTrue(message().contains("#RRGGBB"), message());
	}

	@Test
	void labelsAreAddedMergedSplitMovedAndRemoved() {
		press("label.add");
		assertEquals("New label", model.label().orElseThrow().name());
		select("Cue");
		int place = labels().indexOf("Cue");
		press("label.up");
		assertEquals(place - 1, labels().indexOf("Cue"));
		press("label.duplicate");
		assertTrue(labels().contains("Cue copy"));
		press("label.split");
		assertTrue(labels().contains("Other Cue copy"));
		select("Claim");
		press("label.merge");
		assertFalse(labels().contains("Claim"));
		assertTrue(model.draft().decisions().contains(new Decision.Relabel("Claim", "Source")));
		select("New label");
		press("label.remove");
		assertFalse(labels().contains("New label"));
		select("Cue");
		press("label.remove");
		assertTrue(labels().contains("Cue"), "a slot takes nothing else");
		assertTrue(message().contains("takes nothing but Cue"), message());
	}

	@Test
	void attributesValuesAndConditionsAreChanged() {
		select("Cue");
		int before = model.label().orElseThrow().attributes().size();
		press("attributes.add");
		assertEquals(before + 1, model.label().orElseThrow().attributes().size());
		type("attribute.name", "tone");
		press("values.add");
		type("value.name", "calm");
		press("values.add");
		type("value.name", "angry");
		type("attribute.default", "calm");
		assertEquals(List.of("calm", "angry"), model.label().orElseThrow().attribute("tone").orElseThrow().values()
				.stream().map(value -> value.value()).toList());
		assertEquals("calm", model.label().orElseThrow().attribute("tone").orElseThrow().defaultValue().orElseThrow()
				.display());
		type("attribute.default", "loud");
		assertTrue(message().contains("Values: calm, angry"), message());
		type("attribute.condition", "nothing = x");
		assertTrue(message().contains("equals sign") || message().contains("Values:"), message());
	}

	@Test
	void whatAConditionAsksForTakesTheConditionAlong() {
		select("Cue");
		addChoice("tone", "calm", "angry", "loud");
		press("attributes.add");
		type("attribute.name", "why");
		press("values.add");
		type("attribute.condition", "tone = calm, loud");
		assertEquals("", message());
		Table attributes = find("attributes", Table.class);
		choose(attributes, "tone");
		choose(find("values", Table.class), "loud");
		press("values.remove");
		assertEquals("tone = calm", condition("why"));
		assertTrue(message().contains("'why' is asked for only if tone = calm now"), message());

		choose(find("values", Table.class), "calm");
		press("values.remove");
		assertEquals(List.of("why"), asked);
		assertEquals("tone = calm", condition("why"), "the user thought better of it");
		assertEquals(2, attribute("tone").values().size());
		unconditional = Optional.of(LabelQuestions.Unconditional.ALWAYS);
		press("values.remove");
		assertEquals("", condition("why"));
		assertTrue(message().contains("'why' is always asked for now"), message());

		type("attribute.name", "mood");
		choose(attributes, "why");
		type("attribute.condition", "mood = angry");
		addChoice("then", "x");
		type("attribute.condition", "why = value");
		assertEquals("", message());
		choose(attributes, "mood");
		unconditional = Optional.of(LabelQuestions.Unconditional.REMOVED);
		press("attributes.remove");
		assertEquals(List.of("why"), asked);
		assertEquals(List.of("why", "then"), named, "what goes with it is named too");
		assertTrue(model.label().orElseThrow().attribute("then").isEmpty());
		assertTrue(model.label().orElseThrow().attribute("why").isEmpty());
		assertTrue(model.label().orElseThrow().attribute("mood").isEmpty());
	}

	private void addChoice(String name, String... values) {
		press("attributes.add");
		type("attribute.name", name);
		for (String value : values) {
			press("values.add");
			type("value.name", value);
		}
	}

	private static void choose(Table table, String row) {
		table.setSelection(Stream.of(table.getItems()).map(item -> item.getText(0)).toList()
				.indexOf(row));
		table.notifyListeners(SWT.Selection, new Event());
	}

	private AttributeDefinition attribute(String name) {
		return model.label().orElseThrow().attribute(name).orElseThrow();
	}

	private String condition(String name) {
		return attribute(name).condition().map(Condition::display).orElse("");
	}

	@Test
	void slotsAreCheckedAsTheyAreTyped() {
		select("Quote");
		Table slots = find("slots", Table.class);
		slots.select(0);
		slots.notifyListeners(SWT.Selection, new Event());
		type("slot.targets", "Nobody");
		assertTrue(message().contains("There is no label Nobody"), message());
		type("slot.targets", "Cue, Source");
		assertEquals(List.of("Cue", "Source"), model.label().orElseThrow().slots().getFirst().targets());
		type("slot.max", "many");
		assertTrue(message().contains("whole number"), message());
		type("slot.max", "");
		assertEquals(Integer.MAX_VALUE, model.label().orElseThrow().slots().getFirst().max());
	}

	@Test
	void examplesSayInWordsWhatTheyAre() {
		select("Cue");
		press("examples.add");
		type("example.text", "She [said] so.");
		Combo kind = find("example.kind", Combo.class);
		kind.select(1);
		kind.notifyListeners(SWT.Selection, new Event());
		assertFalse(model.label().orElseThrow().guideline().examples().getLast().positive());
		Table examples = find("examples", Table.class);
		assertEquals("\u2717 Do not mark this", examples.getItem(examples.getItemCount() - 1).getText(0));
	}

	@Test
	void nothingCanBeChangedWhereTheFolderMayNotBeWritten() {
		shell.dispose();
		shell = new Shell(BareEditor.display());
		model = new DraftModel(CodebookDraft.of(SampleCodebook.create()), history, false);
		pages = new CodebookPages(shell, model, key -> Optional.empty(), () -> questions, "Read only", () -> {});
		select("Cue");
		assertEquals("Read only", message());
		assertFalse(text("name").getEditable());
		for (String button : List.of("label.add", "label.remove", "attributes.add", "slots.add", "color.pick")) {
			assertFalse(find(button, Button.class).getEnabled(), button);
		}
	}

	private List<String> labels() {
		return model.draft().codebook().labels().stream().map(LabelDefinition::name).toList();
	}

	private void select(String label) {
		model.select(Optional.of(label));
	}

	private void type(String field, String words) {
		text(field).setText(words);
		text(field).notifyListeners(SWT.FocusOut, new Event());
	}

	private void press(String button) {
		find(button, Button.class).notifyListeners(SWT.Selection, new Event());
	}

	private Text text(String field) {
		return find(field, Text.class);
	}

	private String message() {
		return find("message", Label.class).getText();
	}

	private String row(String table, int row) {
		return find(table, Table.class).getItem(row).getText(0);
	}

	private <C extends Control> C find(String id, Class<C> type) {
		return new WidgetTree(shell).find(ID + id, type);
	}
}
