package org.pressmark.ui.corpus.internal.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.pressmark.ui.widgets.ThemedColor;
import org.pressmark.ui.widgets.WidgetId;

/** The labels on the left, and the details of the one at hand on the right. It needs no workbench. */
public final class CodebookPages {

	private static final int[] WEIGHTS = {28, 72};

	private final DraftModel model;
	private final LabelList list;
	private final WholeTab whole;
	private final List<DetailTab> tabs = new ArrayList<>();
	private final Composite stack;
	private final TabFolder folder;
	private final StackLayout layout = new StackLayout();
	private final Label message;
	private String standing;
	private final Runnable typing;

	/**
	 * Makes the pages.
	 *
	 * @param parent
	 *            where
	 * @param model
	 *            the draft
	 * @param keys
	 *            keys that labels cannot have
	 * @param questions
	 *            asks when labels are merged or split, or lose what others ask for
	 * @param standing
	 *            what is said above the pages as long as nothing is wrong; may be empty
	 * @param typing
	 *            told that something is being typed or cannot be taken
	 */
	public CodebookPages(Composite parent, DraftModel model, EditorKeys keys, Supplier<LabelQuestions> questions,
			String standing, Runnable typing) {
		this.model = model;
		this.typing = typing;
		this.standing = standing;
		GridLayoutFactory.fillDefaults().applyTo(parent);
		message = WidgetId.of("org.pressmark.ui.corpus.codebook.message").on(new Label(parent, SWT.WRAP));
		ThemedColor.WARNING.ofText(message);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).applyTo(message);
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		list = new LabelList(sash, model, questions, this::tell);
		stack = new Composite(sash, SWT.NONE);
		stack.setLayout(layout);
		whole = new WholeTab(stack, model, this::tell);
		folder = WidgetId.of("org.pressmark.ui.corpus.codebook.tabs").on(new TabFolder(stack, SWT.TOP));
		Map<String, DetailTab> pages = new LinkedHashMap<>();
		pages.put("Label", new LabelTab(folder, model, keys, this::tell));
		pages.put("Guideline", new GuidelineTab(folder, model, this::tell));
		pages.put("Attributes", new AttributesTab(folder, model, questions, this::tell));
		pages.put("Links", new SlotsTab(folder, model, this::tell));
		pages.forEach((title, tab) -> {
			TabItem item = new TabItem(folder, SWT.NONE);
			item.setText(title);
			item.setControl(tab.control());
			tabs.add(tab);
		});
		sash.setWeights(WEIGHTS);
		model.addListener(this::refresh);
		tell(Optional.empty());
		refresh();
	}

	/**
	 * Says something above the pages as long as nothing is wrong in them.
	 *
	 * @param words
	 *            what to say
	 */
	public void say(String words) {
		standing = words;
		tell(Optional.empty());
	}

	private void tell(Optional<String> problem) {
		String words = problem.or(this::problem).orElse(standing);
		boolean shown = !message.isDisposed() && message.getVisible();
		if (!message.isDisposed() && (!message.getText().equals(words) || shown == words.isEmpty())) {
			message.setText(words);
			message.setVisible(!words.isEmpty());
			((GridData) message.getLayoutData()).exclude = words.isEmpty();
			message.getParent().layout();
		}
		typing.run();
	}

	private void refresh() {
		if (stack.isDisposed()) {
			return;
		}
		list.refresh();
		whole.showCodebook();
		boolean ofLabel = model.label().isPresent();
		tabs.forEach(DetailTab::refresh);
		if (layout.topControl != (ofLabel ? folder : whole.control())) {
			layout.topControl = ofLabel ? folder : whole.control();
			stack.layout();
		}
	}

	/** Takes what is being typed. */
	public void commit() {
		whole.fields().commit();
		tabs.forEach(tab -> tab.fields().commit());
	}

	/** {@return what a field cannot take, if anything} */
	public Optional<String> problem() {
		return tabs.stream().flatMap(tab -> tab.fields().problem().stream()).findFirst()
				.or(() -> whole.fields().problem());
	}

	/** {@return whether something was typed that has not been taken yet} */
	public boolean isPending() {
		return whole.fields().isPending() || tabs.stream().anyMatch(tab -> tab.fields().isPending());
	}

	/** Takes the focus. */
	public void setFocus() {
		list.control().setFocus();
	}
}
