package org.pressmark.ui.editor.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The plug-in manifest is not compiled: what it names must be there. */
final class PluginManifestTest {

	private static final Set<String> OF_THE_PLATFORM = Set.of(IWorkbenchCommandConstants.FILE_SAVE,
			IWorkbenchCommandConstants.EDIT_CUT, IWorkbenchCommandConstants.EDIT_COPY,
			IWorkbenchCommandConstants.EDIT_PASTE);
	private static final String WINDOW = "org.eclipse.ui.contexts.window";
	private static Document manifest;
	private static Properties texts;

	@BeforeAll
	static void read() throws Exception {
		manifest = parse(Path.of("plugin.xml"));
		texts = new Properties();
		try (Reader reader = Files.newBufferedReader(Path.of("plugin.properties"))) {
			texts.load(reader);
		}
	}

	@Test
	void eachTextIsThereAndNoneIsLeftOver() throws Exception {
		String source = Files.readString(Path.of("plugin.xml"));
		Set<String> used = new TreeSet<>();
		for (String part : source.split("\"%")) {
			used.add(part.substring(0, part.indexOf('"')));
		}
		used.removeIf(key -> key.startsWith("<?xml"));
		used.removeIf(key -> key.contains("<"));
		source.lines().filter(line -> line.contains(">%"))
				.forEach(line -> used.add(line.substring(line.indexOf(">%") + 2, line.indexOf("</"))));
		assertEquals(texts.stringPropertyNames().stream().collect(Collectors.toCollection(TreeSet::new)), used);
	}

	@Test
	void eachCommandHasAHandlerAndAHelpText() throws Exception {
		Set<String> handled = attributes("handler", "commandId");
		Set<String> helped = elements(parse(Path.of("help/contexts.xml")), "context").stream()
				.map(context -> "org.pressmark.ui.editor." + context.getAttribute("id")).collect(Collectors.toSet());
		List<Element> commands = elements(manifest, "command").stream()
				.filter(command -> !command.getAttribute("id").isEmpty()).toList();
		assertFalse(commands.isEmpty());
		for (Element command : commands) {
			String id = command.getAttribute("id");
			assertTrue(handled.contains(id), id + " has no handler");
			assertTrue(helped.contains(command.getAttribute("helpContextId")), id + " has no help text");
			assertFalse(command.getAttribute("description").isEmpty(), id + " has no description");
		}
	}

	@Test
	void eachHandlerDoesSomething() {
		Set<String> declared = attributes("command", "id");
		assertFalse(elements(manifest, "handler").isEmpty(), "there is no handler at all");
		for (Element handler : elements(manifest, "handler")) {
			String command = handler.getAttribute("commandId");
			assertTrue(declared.contains(command) || OF_THE_PLATFORM.contains(command), command);
			String name = handler.getAttribute("class");
			if (name.startsWith(EditorActionHandler.class.getName())) {
				EditorActions.named(name.substring(name.indexOf(':') + 1));
			}
		}
	}

	@Test
	void aKeyThatWorksInTheViewsDoesTheSameInTheText() {
		Map<String, String> text = keys("org.pressmark.ui.editor.context");
		keys(WINDOW).forEach((sequence, command) -> assertEquals(command, text.get(sequence), sequence));
		assertFalse(keys(WINDOW).isEmpty());
	}

	private static Map<String, String> keys(String context) {
		return elements(manifest, "key").stream().filter(key -> key.getAttribute("contextId").equals(context))
				.collect(Collectors.toMap(key -> key.getAttribute("sequence"), key -> key.getAttribute("commandId")));
	}

	@Test
	void noKeyIsBoundTwice() {
		Set<String> sequences = new HashSet<>();
		for (Element key : elements(manifest, "key")) {
			String sequence = key.getAttribute("sequence");
			String context = key.getAttribute("contextId");
			assertTrue(sequences.add(context + " " + sequence), sequence + " is bound twice");
			// A key that types, without Ctrl or Alt, would be taken from the fields of the views.
			boolean typesNothing = sequence.matches("M[13]\\+.*|(M2\\+)?F\\d+");
			assertEquals("org.pressmark.ui.editor.context", context.equals(WINDOW) && typesNothing
					? "org.pressmark.ui.editor.context"
					: context);
		}
		assertFalse(sequences.isEmpty(), "no key is bound at all");
	}

	private static Set<String> attributes(String element, String attribute) {
		return elements(manifest, element).stream().map(found -> found.getAttribute(attribute))
				.collect(Collectors.toSet());
	}

	private static List<Element> elements(Document document, String name) {
		NodeList nodes = document.getElementsByTagName(name);
		return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
	}

	private static Document parse(Path file) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
	}
}
