package org.pressmark.ui.editor.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The plug-in manifest is not compiled: what it names must be there. */
final class PluginManifestTest {

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
			assertTrue(declared.contains(handler.getAttribute("commandId")), handler.getAttribute("commandId"));
			String name = handler.getAttribute("class");
			if (name.startsWith(EditorActionHandler.class.getName())) {
				EditorActions.named(name.substring(name.indexOf(':') + 1));
			}
		}
	}

	@Test
	void noKeyIsBoundTwice() {
		Set<String> sequences = new HashSet<>();
		for (Element key : elements(manifest, "key")) {
			assertTrue(sequences.add(key.getAttribute("sequence")), key.getAttribute("sequence") + " is bound twice");
			assertEquals("org.pressmark.ui.editor.context", key.getAttribute("contextId"));
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
