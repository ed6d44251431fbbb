package org.pressmark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/**
 * The plug-in manifests of all bundles, read as files: commands are complete, names resolve, what they name is there.
 *
 */
final class PluginManifestTest {

	private static final String OURS = "org.pressmark.";

	/** One bundle that has a plug-in manifest. */
	private record Bundle(Path folder, Document xml, Properties texts) {

		List<Element> all(String tag) {
			NodeList found = xml.getElementsByTagName(tag);
			return IntStream.range(0, found.getLength()).mapToObj(index -> (Element) found.item(index)).toList();
		}

		List<Element> in(String point, String tag) {
			return all(tag).stream().filter(element -> point.equals(extensionOf(element))).toList();
		}

		String name() {
			return folder.getFileName().toString();
		}
	}

	private static String extensionOf(Element element) {
		for (var parent = element.getParentNode(); parent instanceof Element outer; parent = outer.getParentNode()) {
			if (outer.getTagName().equals("extension")) {
				return outer.getAttribute("point");
			}
		}
		return "";
	}

	private final List<Bundle> bundles = read();

	private static List<Bundle> read() {
		try (Stream<Path> folders = Files.list(Path.of("..").toAbsolutePath().normalize())) {
			List<Bundle> read = new ArrayList<>();
			for (Path folder : folders.filter(path -> Files.exists(path.resolve("plugin.xml"))).sorted().toList()) {
				Properties texts = new Properties();
				if (Files.exists(folder.resolve("plugin.properties"))) {
					try (Reader reader = Files.newBufferedReader(folder.resolve("plugin.properties"))) {
						texts.load(reader);
					}
				}
				Document xml = DocumentBuilderFactory.newInstance().newDocumentBuilder()
						.parse(folder.resolve("plugin.xml").toFile());
				read.add(new Bundle(folder, xml, texts));
			}
			return read;
		} catch (Exception unreadable) {
			throw new IllegalStateException("The plug-in manifests cannot be read", unreadable);
		}
	}

	private Stream<Element> commands() {
		return bundles.stream().flatMap(bundle -> bundle.in("org.eclipse.ui.commands", "command").stream());
	}

	@Test
	void thereAreManifestsToCheck() {
		Set<String> names = new TreeSet<>(bundles.stream().map(Bundle::name).toList());
		assertTrue(names.containsAll(Set.of("org.pressmark.app", "org.pressmark.ui", "org.pressmark.ui.corpus",
				"org.pressmark.ui.editor", "org.pressmark.ui.review")), names.toString());
	}

	@Test
	void everyCommandHasNameDescriptionCategoryAndHelp() {
		List<String> wrong = commands()
				.filter(command -> Stream.of("name", "description", "categoryId", "helpContextId")
						.anyMatch(attribute -> command.getAttribute(attribute).isBlank()))
				.map(command -> command.getAttribute("id")).toList();
		assertEquals(List.of(), wrong);
	}

	@Test
	void everyCommandHasAHandlerWhoseClassIsThere() {
		Map<String, String> handlers = new HashMap<>();
		for (Bundle bundle : bundles) {
			for (Element handler : bundle.in("org.eclipse.ui.handlers", "handler")) {
				handlers.put(handler.getAttribute("commandId"), handler.getAttribute("class").split(":")[0]);
			}
		}
		List<String> wrong = commands().map(command -> command.getAttribute("id"))
				.filter(id -> !handlers.containsKey(id) || !hasSource(handlers.get(id))).toList();
		assertEquals(List.of(), wrong);
	}

	private boolean hasSource(String type) {
		return bundles.stream()
				.anyMatch(bundle -> Files.exists(bundle.folder().resolve("src/" + type.replace('.', '/') + ".java")));
	}

	@Test
	void everyCommandHasAKey() {
		Set<String> bound = new TreeSet<>();
		bundles.forEach(bundle -> bundle.in("org.eclipse.ui.bindings", "key")
				.forEach(key -> bound.add(key.getAttribute("commandId"))));
		List<String> without = commands().filter(command -> !needsAnswer(command))
				.map(command -> command.getAttribute("id")).filter(id -> !bound.contains(id)).toList();
		assertEquals(List.of(), without);
	}

	/** A command that cannot do anything without being told what, such as a label: its menu has an item for each. */
	private static boolean needsAnswer(Element command) {
		NodeList parameters = command.getElementsByTagName("commandParameter");
		return IntStream.range(0, parameters.getLength()).mapToObj(parameters::item).map(Element.class::cast)
				.anyMatch(parameter -> parameter.getAttribute("optional").equals("false"));
	}

	@Test
	void noKeyHasTwoMeaningsInOneContext() {
		Map<String, String> meanings = new HashMap<>();
		List<String> clashes = new ArrayList<>();
		for (Bundle bundle : bundles) {
			for (Element key : bundle.in("org.eclipse.ui.bindings", "key")) {
				String meaning = key.getAttribute("commandId");
				String place = key.getAttribute("contextId") + " " + key.getAttribute("sequence") + " "
						+ key.getAttribute("platform") + key.getAttribute("schemeId");
				if (meanings.put(place, meaning) != null) {
					clashes.add(place);
				}
			}
		}
		assertFalse(meanings.isEmpty());
		assertEquals(List.of(), clashes);
	}

	@Test
	void everyNameResolvesAndNoneIsLeftOver() throws IOException {
		for (Bundle bundle : bundles) {
			Set<String> used = new TreeSet<>();
			bundle.all("*").forEach(element -> keys(element, used));
			Set<String> known = new TreeSet<>(bundle.texts().stringPropertyNames());
			assertEquals(Set.of(), minus(used, known), bundle.name() + " uses what plugin.properties lacks");
			assertEquals(Set.of(), minus(known, used), bundle.name() + " has texts that nothing uses");
			String manifest = Files.readString(bundle.folder().resolve("META-INF/MANIFEST.MF"));
			assertTrue(used.isEmpty() || manifest.contains("Bundle-Localization: plugin"), bundle.name());
		}
	}

	private static void keys(Element element, Set<String> used) {
		NamedNodeMap attributes = element.getAttributes();
		for (int index = 0; index < attributes.getLength(); index++) {
			String value = ((Attr) attributes.item(index)).getValue();
			if (value.startsWith("%")) {
				used.add(value.substring(1));
			}
		}
		String text = element.getTextContent().strip();
		if (text.startsWith("%") && element.getElementsByTagName("*").getLength() == 0) {
			used.add(text.substring(1));
		}
	}

	private static Set<String> minus(Set<String> some, Set<String> others) {
		Set<String> rest = new TreeSet<>(some);
		rest.removeAll(others);
		return rest;
	}

	@Test
	void everyHelpContextHasATextAndEachTextIsNamedOnce() throws Exception {
		Set<String> named = new TreeSet<>();
		List<String> written = new ArrayList<>();
		for (Bundle bundle : bundles) {
			bundle.all("*").stream().map(element -> element.getAttribute("helpContextId"))
					.filter(id -> !id.isEmpty()).forEach(named::add);
			named.addAll(viewsWithHelp(bundle));
			for (Element contexts : bundle.in("org.eclipse.help.contexts", "contexts")) {
				written.addAll(contextsIn(bundle.folder().resolve(contexts.getAttribute("file")),
						contexts.getAttribute("plugin")));
			}
		}
		assertTrue(named.size() > 60, "only " + named.size() + " contexts are named");
		assertEquals(Set.of(), minus(named, new TreeSet<>(written)), "named and not written");
		assertEquals(written.size(), new TreeSet<>(written).size(), "no context is written twice");
	}

	/** The parts that set help on their widgets do so under their own id. */
	private static Set<String> viewsWithHelp(Bundle bundle) throws IOException {
		Pattern id = Pattern.compile("String ID = \"([\\w.]+)\"");
		Set<String> found = new TreeSet<>();
		try (Stream<Path> files = Files.walk(bundle.folder().resolve("src"))) {
			for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
				String source = Files.readString(file);
				Matcher matcher = id.matcher(source);
				if ((source.contains(".setHelp(") || source.contains("super(ID,")) && matcher.find()) {
					found.add(matcher.group(1));
				}
			}
		}
		return found;
	}

	private static List<String> contextsIn(Path file, String plugin) throws Exception {
		NodeList contexts = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile())
				.getElementsByTagName("context");
		return IntStream.range(0, contexts.getLength()).mapToObj(contexts::item).map(Element.class::cast)
				.filter(context -> !context.getTextContent().isBlank())
				.map(context -> plugin + "." + context.getAttribute("id")).toList();
	}

	@Test
	void menusAndKeysNameCommandsThatExist() {
		Set<String> defined = new TreeSet<>(commands().map(command -> command.getAttribute("id")).toList());
		List<String> unknown = new ArrayList<>();
		for (Bundle bundle : bundles) {
			Stream.of("command", "key", "image", "handler").flatMap(tag -> bundle.all(tag).stream())
					.map(element -> element.getAttribute("commandId"))
					.filter(id -> id.startsWith(OURS) && !defined.contains(id)).forEach(unknown::add);
		}
		assertEquals(List.of(), unknown);
	}

	@Test
	void everyIconIsThere() {
		List<String> missing = new ArrayList<>();
		for (Bundle bundle : bundles) {
			bundle.all("*").stream().map(element -> element.getAttribute("icon")).filter(icon -> !icon.isEmpty())
					.filter(icon -> !Files.exists(file(bundle, icon))).forEach(missing::add);
		}
		assertEquals(List.of(), missing);
	}

	private static Path file(Bundle bundle, String icon) {
		String other = "platform:/plugin/";
		return icon.startsWith(other)
				? bundle.folder().resolveSibling(icon.substring(other.length()))
				: bundle.folder().resolve(icon);
	}
}
