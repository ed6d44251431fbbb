package org.pressmark.ui.editor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.pressmark.model.Mark;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.ui.editor.session.AnnotationSession;

/** The slots of the mark that waits for its parts, or of the selected one, as menu items. */
public final class SlotMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		Optional<AnnotationSession> session = Optional.ofNullable(window)
				.flatMap(shown -> Optional.ofNullable(shown.getActivePage()))
				.flatMap(page -> Optional.ofNullable(page.getActiveEditor()))
				.flatMap(editor -> Optional.ofNullable(editor.getAdapter(AnnotationSession.class)));
		List<IContributionItem> items = new ArrayList<>();
		if (window != null && session.isPresent()) {
			List<SlotDefinition> slots = slots(session.get());
			for (int i = 0; i < slots.size(); i++) {
				items.add(item(window, i + 1, slots.get(i)));
			}
		}
		if (items.isEmpty()) {
			Action none = new Action(Messages.noSlots) {};
			none.setEnabled(false);
			items.add(new ActionContributionItem(none));
		}
		return items.toArray(IContributionItem[]::new);
	}

	private static List<SlotDefinition> slots(AnnotationSession session) {
		Optional<Mark> owner = session.selection().armed().flatMap(session.layer()::mark)
				.or(() -> session.selected().stream().findFirst());
		return owner.flatMap(mark -> session.codebook().label(mark.label())).map(LabelDefinition::slots)
				.orElse(List.of());
	}

	private static IContributionItem item(IWorkbenchWindow window, int number, SlotDefinition slot) {
		CommandContributionItemParameter item = new CommandContributionItemParameter(window, null,
				NumberHandler.FILL_SLOT, CommandContributionItem.STYLE_PUSH);
		item.parameters = Map.of(NumberHandler.NUMBER, String.valueOf(number));
		item.label = new TextKeys(window.getService(IBindingService.class))
				.of(NumberHandler.FILL_SLOT, NumberHandler.NUMBER, String.valueOf(number))
				.map(key -> slot.name() + "\t" + key)
				.orElse(slot.name());
		item.tooltip = slot.description();
		return new CommandContributionItem(item);
	}
}
