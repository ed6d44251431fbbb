package org.pressmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.ArticleId;
import org.pressmark.testing.Keyboard;
import org.pressmark.testing.Mouse;
import org.pressmark.testing.PatientDeletion;
import org.pressmark.testing.Ui;
import org.pressmark.testing.Widgets;
import org.pressmark.ui.editor.ArticleEditor;
import org.pressmark.ui.editor.document.ArticleEditorInput;
import org.pressmark.ui.editor.internal.KeyedItem;

/** Commands of the menus, in a window without a corpus. */
final class CommandsInTheWindowTest {

	private static final String DARK = "org.pressmark.app.command.dark";
	private static final int TRIES = 20;
	private static final int PAUSE = 200;
	private static final String MARKS = "org.pressmark.ui.editor.marks";

	@TempDir(deletionStrategy = PatientDeletion.class)
	private Path folder;
	private final Keyboard keys = new Keyboard();
	private final Mouse mouse = new Mouse();

	/**
	 * The folder that this workbench was started on is no corpus, which it says in a dialog. Nothing is dispatched
	 * while it is waited for: the dialog would run within.
	 */
	@BeforeAll
	static void dismissDialogs() {
		for (int tries = 0; tries < TRIES && Ui.read(() -> dialogs().findAny().isEmpty()); tries++) {
			Ui.pause(PAUSE);
		}
		Ui.run(() -> dialogs().forEach(Shell::close));
	}

	@BeforeEach
	void bringToFront() {
		Ui.run(() -> window().getShell().forceActive());
	}

	@AfterEach
	void closeEditors() {
		Ui.run(() -> page().closeAllEditors(false));
	}

	@Test
	void anArticleThatCannotBeOpenedSaysWhyInPlaceOfItsText() {
		ArticleEditor editor = openMissing();
		assertTrue(editor.isFailed());
		assertEquals("The lost ferry", Ui.read(editor::getTitle));
		String shown = Ui.read(() -> Widgets.in(window().getShell()).map(CommandsInTheWindowTest::textOf)
				.collect(Collectors.joining("\n")));
		assertTrue(shown.contains("\u201cThe lost ferry\u201d could not be opened"), shown);
		assertTrue(shown.contains(folder.resolve("gone").toString()), shown);
		Ui.await("the list of marks to say why it is empty",
				() -> Widgets.byId("marks.count").map(CommandsInTheWindowTest::textOf)
						.filter(text -> text.startsWith("\u201cThe lost ferry\u201d could not be opened")).isPresent());
		assertFalse(Ui.read(editor::isDirty));
	}

	@Test
	void theEditorInFrontIsClosedWhileAViewHasTheFocus() {
		ArticleEditor editor = openMissing();
		Ui.run(() -> show(MARKS));
		Table table = Ui.awaitPresent("the list of marks", () -> Widgets.byId("marks.table").map(Table.class::cast));
		mouse.click(table);
		Ui.await("the list to have the focus", table::isFocusControl);
		keys.press("Ctrl+W");
		Ui.await("the editor to be closed", () -> page().findEditor(editor.getEditorInput()) == null);
		assertFalse(table.isDisposed(), "the view stays");
		assertFalse(Ui.read(() -> window().getService(ICommandService.class).getCommand("org.eclipse.ui.file.close")
				.isEnabled()), "nothing is left to close");
	}

	@Test
	void anItemOfTheMenuShowsAKeyThatWorksInTheTextAlone() {
		assertEquals("&Link to Quote\tEnter", itemOf("org.pressmark.ui.editor.command.link", "&Link to Quote"));
		assertEquals("&Delete Mark\tDelete", itemOf("org.pressmark.ui.editor.command.delete", "&Delete Mark"));
	}

	@Test
	void anItemShowsAKeyThatWorksEverywhereOnce() {
		String active = Ui.read(() -> window().getService(IBindingService.class)
				.getBestActiveBindingFormattedFor("org.pressmark.ui.editor.command.nextProblem"));
		assertEquals("F8", active);
		assertEquals("Next Problem\tF8", itemOf("org.pressmark.ui.editor.command.nextProblem", "Next Problem"));
	}

	@Test
	void eachItemWithAKeyIsOfACommandThatHasOneInTheText() {
		long items = Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.menus"))
				.flatMap(contribution -> Arrays.stream(contribution.getChildren("dynamic")))
				.flatMap(dynamic -> Arrays.stream(dynamic.getChildren("class")))
				.filter(type -> KeyedItem.class.getName().equals(type.getAttribute("class")))
				.peek(type -> assertTrue(itemOf(parameter(type, "command"), "x").startsWith("x\t"),
						() -> parameter(type, "command") + " has no key in the text"))
				.count();
		assertTrue(items >= 5, "only " + items + " items were found");
	}

	@Test
	void theThemeIsKeptForTheNextStartWhichIsOffered() {
		IEclipsePreferences stored = InstanceScope.INSTANCE.getNode("org.eclipse.e4.ui.css.swt.theme");
		String before = stored.get("themeid", "");
		try {
			stored.put("themeid", "org.eclipse.e4.ui.css.theme.e4_default");
			Ui.display().asyncExec(() -> execute(DARK));
			Shell question = Ui.awaitPresent("the question about a restart", () -> Widgets.window("Light or Dark"));
			assertEquals("org.eclipse.e4.ui.css.theme.e4_dark", stored.get("themeid", ""));
			Button later = Ui.awaitPresent("the button Later", () -> Widgets.button(question, "Later"));
			mouse.click(later);
			Ui.await("the question to close", question::isDisposed);
			Ui.run(() -> execute(DARK));
			assertEquals("org.eclipse.e4.ui.css.theme.e4_default", stored.get("themeid", ""));
			assertEquals(Optional.empty(), Ui.read(() -> Widgets.window("Light or Dark")), "it is as chosen already");
		} finally {
			if (before.isEmpty()) {
				stored.remove("themeid");
			} else {
				stored.put("themeid", before);
			}
		}
	}

	private static Stream<Shell> dialogs() {
		return Stream.of(Ui.display().getShells()).filter(shell -> shell.isVisible() && shell.getParent() != null);
	}

	private ArticleEditor openMissing() {
		ArticleEditorInput input = new ArticleEditorInput(folder.resolve("gone"), new ArticleId("ferry"), "ana",
				"The lost ferry");
		IEditorPart opened = Ui.read(() -> {
			try {
				return page().openEditor(input, ArticleEditor.ID);
			} catch (PartInitException failure) {
				throw new IllegalStateException(failure);
			}
		});
		return (ArticleEditor) opened;
	}

	private static String itemOf(String command, String label) {
		return Ui.read(() -> {
			KeyedItem item = new KeyedItem();
			item.setInitializationData(anyElement(), "class",
					Map.of("command", command, "label", label));
			MenuManager manager = new MenuManager();
			Menu menu = manager.createContextMenu(window().getShell());
			try {
				item.fill(menu, -1);
				return menu.getItem(0).getText();
			} finally {
				menu.dispose();
				manager.dispose();
			}
		});
	}

	/** An item takes nothing from the element that it is made for. */
	private static IConfigurationElement anyElement() {
		return Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.menus")[0];
	}

	private static String parameter(IConfigurationElement type, String name) {
		return Arrays.stream(type.getChildren("parameter")).filter(each -> name.equals(each.getAttribute("name")))
				.map(each -> String.valueOf(each.getAttribute("value"))).findFirst().orElse("");
	}

	private static String textOf(Control control) {
		return switch (control) {
			case Label label -> label.getText();
			case StyledText text -> text.getText();
			default -> "";
		};
	}

	private static void execute(String command) {
		try {
			window().getService(IHandlerService.class).executeCommand(command, null);
		} catch (Exception failure) {
			throw new IllegalStateException(failure);
		}
	}

	private static void show(String view) {
		try {
			page().showView(view);
		} catch (PartInitException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private static IWorkbenchPage page() {
		return window().getActivePage();
	}

	private static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}
}
