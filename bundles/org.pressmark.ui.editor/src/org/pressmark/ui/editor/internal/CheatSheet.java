package org.pressmark.ui.editor.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.views.IViewDescriptor;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.ui.editor.session.TextUnits.Unit;

/**
 * The keys that work in an article, in groups: those of the codebook and those of commands, as the user has set them.
 *
 * @param groups
 *            the entries by the name of their group
 */
record CheatSheet(Map<String, List<Entry>> groups) {

	/**
	 * A key and what it does.
	 *
	 * @param key
	 *            the key
	 * @param action
	 *            what it does
	 */
	record Entry(String key, String action) {}

	private static final String OWN = "org.pressmark.ui.editor.command.";

	/** Reads the keys that are set now. */
	static CheatSheet of(Codebook codebook, IServiceLocator services) {
		TextKeys keys = new TextKeys(services.getService(IBindingService.class));
		ICommandService commands = services.getService(ICommandService.class);
		Map<String, List<Entry>> groups = new LinkedHashMap<>();
		List<Entry> tags = new ArrayList<>(codebook.labels().stream().filter(label -> !label.shortcut().isEmpty())
				.map(label -> new Entry(label.shortcut().toUpperCase(Locale.ROOT),
						Messages.bind(Messages.keyTag, label.name())))
				.toList());
		tags.add(new Entry(Messages.keyShiftLetter, Messages.keyRelabel));
		tags.add(new Entry(Messages.keyAltLetter, Messages.keyExact));
		tags.add(new Entry(Messages.keyAltShiftLetter, Messages.keyPoint));
		tags.addAll(entries(keys, commands, own("tagAgain", "sameWords", "findAndTag", "snap")));
		tags.addAll(snaps(keys));
		groups.put(Messages.keysTag, tags);
		List<Entry> objects = new ArrayList<>(
				entries(keys, commands, own("link", "selectObject", "nextPart", "previousPart", "unlink", "allLinks")));
		ranged(keys, NumberHandler.FILL_SLOT, Messages.keySlots).ifPresent(objects::add);
		groups.put(Messages.keysObject, objects);
		List<Entry> values = new ArrayList<>();
		ranged(keys, OWN + "setValue", Messages.keyValues).ifPresent(values::add);
		values.addAll(entries(keys, commands, own("nextAttribute", "toggleUncertain")));
		groups.put(Messages.keysValues, values);
		groups.put(Messages.keysEdges, entries(keys, commands,
				own("endWordRight", "endWordLeft", "beginWordLeft", "beginWordRight", "endCharacterRight",
						"endCharacterLeft", "beginCharacterLeft", "beginCharacterRight", "endSentenceRight",
						"endSentenceLeft", "beginSentenceLeft", "beginSentenceRight", "quotationMarks")));
		List<Entry> marks = new ArrayList<>(entries(keys, commands,
				own("addFragment", "removeFragment", "join", "split", "merge", "duplicate", "delete", "deleteAlone")));
		marks.addAll(entries(keys, commands,
				Stream.of("org.eclipse.ui.edit.copy", "org.eclipse.ui.edit.cut", "org.eclipse.ui.edit.paste")));
		groups.put(Messages.keysMarks, marks);
		groups.put(Messages.keysGo, entries(keys, commands,
				own("selectAtCaret", "next", "previous", "nextProblem", "previousProblem", "nextUntagged",
						"previousUntagged", "quickFix", "clear")));
		groups.put(Messages.keysElse, others(keys, commands));
		groups.values().removeIf(List::isEmpty);
		return new CheatSheet(groups);
	}

	private static Stream<String> own(String... names) {
		return Stream.of(names).map(OWN::concat);
	}

	private static List<Entry> entries(TextKeys keys, ICommandService commands, Stream<String> ids) {
		return ids.flatMap(id -> keys.of(id).map(key -> new Entry(key, name(commands.getCommand(id)))).stream())
				.toList();
	}

	private static List<Entry> snaps(TextKeys keys) {
		Stream<Entry> byLabel = keys.of(SnapHandler.COMMAND, SnapHandler.UNIT, SnapHandler.BY_LABEL)
				.map(key -> new Entry(key, Messages.snapByLabel)).stream();
		Stream<Entry> units = Stream.of(Unit.values()).flatMap(unit -> {
			String text = switch (unit) {
				case CHARACTER -> Messages.snapCharacters;
				case WORD -> Messages.snapWords;
				case SENTENCE -> Messages.snapSentences;
			};
			return keys.of(SnapHandler.COMMAND, SnapHandler.UNIT, unit.name().toLowerCase(Locale.ROOT))
					.map(key -> new Entry(key, text)).stream();
		});
		return Stream.concat(units, byLabel).toList();
	}

	/** Keys with digits are one entry for all of them. */
	private static Optional<Entry> ranged(TextKeys keys, String command, String action) {
		List<String> all = new ArrayList<>();
		for (int number = 1; number <= 9; number++) {
			keys.of(command, NumberHandler.NUMBER, String.valueOf(number)).ifPresent(all::add);
		}
		return all.isEmpty()
				? Optional.empty()
				: Optional.of(new Entry(all.getFirst() + " \u2026 " + all.getLast(), action));
	}

	/** What other parts of the product, and the platform, have keys for that are of use here. */
	private static List<Entry> others(TextKeys keys, ICommandService commands) {
		Stream<String> known = Stream.of("org.eclipse.ui.file.save", "org.eclipse.ui.edit.undo",
				"org.eclipse.ui.edit.redo",
				"org.eclipse.ui.edit.findReplace", "org.eclipse.ui.edit.text.zoomIn",
				"org.eclipse.ui.edit.text.zoomOut");
		Stream<String> ours = Stream.of(commands.getDefinedCommands()).map(Command::getId)
				.filter(id -> id.startsWith("org.pressmark.") && !id.startsWith(OWN)).sorted();
		List<Entry> all = new ArrayList<>(entries(keys, commands, Stream.concat(known, ours)));
		all.addAll(views(keys));
		return all;
	}

	/** The views that a key opens. */
	private static List<Entry> views(TextKeys keys) {
		return Stream.of(PlatformUI.getWorkbench().getViewRegistry().getViews())
				.filter(view -> view.getId().startsWith("org.pressmark."))
				.sorted(Comparator.comparing(IViewDescriptor::getLabel))
				.flatMap(view -> keys.ofView(view.getId())
						.map(key -> new Entry(key, Messages.bind(Messages.keyView, view.getLabel()))).stream())
				.toList();
	}

	private static String name(Command command) {
		try {
			return command.getName();
		} catch (NotDefinedException gone) {
			return command.getId();
		}
	}
}
