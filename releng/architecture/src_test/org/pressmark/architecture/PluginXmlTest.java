package org.pressmark.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the plug-in manifests promise to the platform: classes that exist, commands that can be found and explained. */
final class PluginXmlTest {

	private record Plugin(Path folder, Document document) {

		List<Element> elements(String name) {
			NodeList nodes = document.getElementsByTagName(name);
			List<Element> elements = new ArrayList<>();
			for (int i = 0; i < nodes.getLength(); i++) {
				elements.add((Element) nodes.item(i));
			}
			return elements;
		}
	}

	@Test
	void everyClassThatIsNamedExists() throws Exception {
		List<String> missing = new ArrayList<>();
		int named = 0;
		for (Plugin plugin : plugins()) {
			for (Element element : plugin.elements("*")) {
				for (String attribute : List.of("class", "contributorClass", "handler", "defaultHandler")) {
					String name = element.getAttribute(attribute).split(":")[0];
					if (name.startsWith(Bundles.PREFIX)) {
						named++;
						String file = name.replace('.', '/') + ".class";
						if (!Files.exists(plugin.folder().resolve("target/classes").resolve(file))) {
							missing.add(plugin.folder().getFileName() + "/plugin.xml: " + name);
						}
					}
				}
			}
		}
		assertEquals(List.of(), missing, "classes that a plugin.xml names and its bundle does not have");
		assertTrue(named > 0, "no plugin.xml names a class");
	}

	@Test
	void everyCommandHasNameDescriptionCategoryAndHelp() throws Exception {
		List<String> wrong = new ArrayList<>();
		for (Plugin plugin : plugins()) {
			for (Element command : declaredCommands(plugin)) {
				for (String attribute : List.of("name", "description", "categoryId", "helpContextId")) {
					if (command.getAttribute(attribute).isBlank()) {
						wrong.add(command.getAttribute("id") + " has no " + attribute);
					}
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void everyKeyAndMenuEntryBelongsToADeclaredCommand() throws Exception {
		Set<String> declared = new HashSet<>();
		for (Plugin plugin : plugins()) {
			declaredCommands(plugin).forEach(command -> declared.add(command.getAttribute("id")));
		}
		List<String> unknown = new ArrayList<>();
		for (Plugin plugin : plugins()) {
			for (Element element : plugin.elements("*")) {
				String command = element.getAttribute("commandId");
				if (command.startsWith(Bundles.PREFIX) && !declared.contains(command)) {
					unknown.add(plugin.folder().getFileName() + "/plugin.xml: " + element.getTagName() + " " + command);
				}
			}
		}
		assertEquals(List.of(), unknown, "commands that are used and not declared");
	}

	private static List<Element> declaredCommands(Plugin plugin) {
		return plugin.elements("command").stream()
				.filter(command -> command.getParentNode() instanceof Element parent
						&& parent.getAttribute("point").equals("org.eclipse.ui.commands"))
				.filter(command -> command.getAttribute("id").startsWith(Bundles.PREFIX)).toList();
	}

	private static List<Plugin> plugins() throws Exception {
		List<Plugin> plugins = new ArrayList<>();
		for (Path folder : Bundles.shipped()) {
			Path file = folder.resolve("plugin.xml");
			if (Files.exists(file)) {
				plugins.add(new Plugin(folder,
						DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile())));
			}
		}
		return plugins;
	}
}
