package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressmark.ui.widgets.AccessibleName;
import org.pressmark.ui.widgets.FieldNames;

/** Fields are called what the label before them says. */
final class FieldNamesTest {

	private Shell shell;

	@BeforeEach
	void open() {
		shell = new Shell(BareEditor.display());
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void aFieldIsCalledWhatTheLabelBeforeItSays() {
		Composite row = new Composite(shell, SWT.NONE);
		new Label(row, SWT.NONE).setText("&Name && place:");
		Text name = new Text(row, SWT.BORDER);
		new Label(row, SWT.NONE).setText("Offsets &count :");
		Combo offsets = new Combo(row, SWT.READ_ONLY);
		new Label(row, SWT.NONE).setText("Days");
		Spinner days = new Spinner(row, SWT.NONE);
		FieldNames.name(shell);
		assertEquals("Name & place", new Heard(name).name());
		assertEquals("Offsets count", new Heard(offsets).name());
		assertEquals("Days", new Heard(days).name());
	}

	@Test
	void aFieldWithoutALabelIsCalledWhatItSaysItself() {
		Text search = new Text(shell, SWT.SEARCH);
		search.setMessage("Filter articles");
		Combo states = new Combo(shell, SWT.READ_ONLY);
		states.setToolTipText("Articles by state");
		Table table = new Table(shell, SWT.NONE);
		new TableColumn(table, SWT.NONE).setText("When");
		new TableColumn(table, SWT.NONE).setText("Who");
		FieldNames.name(shell);
		assertEquals("Filter articles", new Heard(search).name());
		assertEquals("Articles by state", new Heard(states).name());
		assertEquals("When, Who", new Heard(table).name());
	}

	@Test
	void aNameThatWasGivenStays() {
		new Label(shell, SWT.NONE).setText("65 marks");
		Table marks = AccessibleName.of("Marks").on(new Table(shell, SWT.NONE));
		FieldNames.name(shell);
		FieldNames.name(shell);
		assertEquals("Marks", new Heard(marks).name());
	}

	@Test
	void whatGtkDrawsIsLabelledBySomethingWithTheName() {
		Table marks = AccessibleName.of("Marks").on(new Table(shell, SWT.NONE));
		List<String> labels = "gtk".equals(SWT.getPlatform()) ? List.of("Marks") : List.of();
		assertEquals(labels, new Heard(marks).labels(), "elsewhere the toolkit asks for names");
		Composite group = AccessibleName.of("tone").on(new Composite(shell, SWT.NONE));
		assertEquals(List.of(), new Heard(group).labels(), "the toolkit asks it for its name");
	}

	@Test
	void theLabelIsAskedEachTime() {
		Label label = new Label(shell, SWT.NONE);
		label.setText("Before");
		Text field = new Text(shell, SWT.BORDER);
		FieldNames.name(shell);
		label.setText("After");
		assertEquals("After", new Heard(field).name());
	}
}
