package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.ui.corpus.CorpusSession;
import org.pressmark.ui.corpus.internal.create.NewCorpusWizard;
import org.pressmark.ui.files.FileChooser;

/** The wizard takes every codebook that the command line takes, and tells of a bad folder while it is typed. */
final class NewCorpusWizardTest {

	@TempDir
	private Path folder;
	private WizardDialog dialog;
	private NewCorpusWizard wizard;

	@BeforeEach
	void open() {
		BareEditor.display();
		FileChooser chooser = Answers.as(FileChooser.class,
				Map.of("files", List.of(folder.resolve("annotation.conf"))));
		wizard = new NewCorpusWizard(Answers.as(CorpusSession.class, Map.of()), chooser);
		dialog = new WizardDialog(null, wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	@AfterEach
	void close() {
		dialog.close();
	}

	@Test
	void settingsOfBratAreTakenAsACodebook() throws IOException {
		Files.writeString(folder.resolve("annotation.conf"), "[entities]\nUtterance\nSpeaker\n");
		find("org.pressmark.ui.corpus.new.file", Control.class).notifyListeners(SWT.Selection, new Event());
		assertEquals("annotation", find("org.pressmark.ui.corpus.new.codebook", Combo.class).getText());
		String preview = find("org.pressmark.ui.corpus.new.preview", Text.class).getText();
		assertTrue(preview.contains("Utterance") && preview.contains("Speaker"), preview);
	}

	@Test
	void aFolderInAFileIsRefusedWhileItIsTyped() throws IOException {
		Path file = Files.writeString(folder.resolve("notes.txt"), "Not a folder");
		find("org.pressmark.ui.corpus.new.name", Text.class).setText("Harbour");
		Text typed = find("org.pressmark.ui.corpus.new.folder", Text.class);
		typed.setText(file.resolve("corpus").toString());
		assertEquals(file + " is a file. Choose a place in a folder.", dialog.getCurrentPage().getErrorMessage());
		assertFalse(wizard.canFinish());
		typed.setText(folder.resolve("not").resolve("yet").toString());
		assertNull(dialog.getCurrentPage().getErrorMessage());
		assertTrue(wizard.canFinish());
	}

	private <C extends Control> C find(String id, Class<C> type) {
		return new WidgetTree(dialog.getShell()).find(id, type);
	}
}
