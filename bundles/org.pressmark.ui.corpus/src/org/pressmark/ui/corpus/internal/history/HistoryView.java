package org.pressmark.ui.corpus.internal.history;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Layer;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.model.edit.LayerEdits;
import org.pressmark.store.history.HistoryEntry;
import org.pressmark.store.history.LayerHistory;
import org.pressmark.ui.editor.session.Plan;
import org.pressmark.ui.editor.text.ArticlePage;
import org.pressmark.ui.failure.Failures;
import org.pressmark.ui.widgets.Counted;
import org.pressmark.ui.widgets.WidgetId;

/** What happened to the layer in front: who did what and when, the marks as they were, and the way back to them. */
public final class HistoryView extends ViewPart {

	/** The view's id, as the plug-in manifest declares it. */
	public static final String ID = "org.pressmark.ui.corpus.history";

	/** Where the view is much wider than high, its parts stand side by side. */
	private static final double WIDE = 1.6;
	private static final int[] PARTS = {40, 60};
	private static final int[] DETAILS = {60, 40};
	private static final int LEFT = 6;

	private @Nullable LayerFollower follower;
	private @Nullable Label line;
	private @Nullable EntryTree entries;
	private @Nullable StatePreview preview;
	private @Nullable DifferenceTable differences;
	private @Nullable Button restoreState;
	private @Nullable Button restoreMarks;
	private LayerHistory history = LayerFollower.NOTHING;
	private Optional<ArticlePage> page = Optional.empty();
	private Optional<Layer> then = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		line = WidgetId.of("history.line").on(new Label(parent, SWT.WRAP));
		GridDataFactory.fillDefaults().grab(true, false).indent(LEFT, 2).applyTo(line);
		SashForm sash = new SashForm(parent, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		entries = new EntryTree(sash, this::showChosen);
		Composite below = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(below);
		SashForm details = new SashForm(below, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(details);
		Composite frame = new Composite(details, SWT.NONE);
		frame.setLayout(new FillLayout());
		preview = new StatePreview(frame);
		differences = new DifferenceTable(details, this::showMark, this::enable);
		buttons(below);
		sash.setWeights(PARTS);
		parent.addListener(SWT.Resize, event -> {
			Point size = parent.getSize();
			sash.setOrientation(size.x > WIDE * size.y ? SWT.HORIZONTAL : SWT.VERTICAL);
		});
		details.setWeights(DETAILS);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
		follower = new LayerFollower(getSite().getPage(), parent, this::show);
	}

	private void buttons(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		RowLayout wrapping = new RowLayout();
		wrapping.marginLeft = LEFT;
		row.setLayout(wrapping);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		restoreState = button(row, "history.restore", Messages.restoreState, this::restoreState);
		restoreMarks = button(row, "history.restoreMarks", Messages.restoreMarks, this::restoreMarks);
	}

	private static Button button(Composite row, String id, String text, Runnable action) {
		Button button = WidgetId.of(id).on(new Button(row, SWT.PUSH));
		button.setText(text);
		button.setEnabled(false);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	@Override
	public void setFocus() {
		EntryTree list = entries;
		if (list != null) {
			list.setFocus();
		}
	}

	@Override
	public void dispose() {
		LayerFollower followed = follower;
		if (followed != null) {
			followed.dispose();
		}
		super.dispose();
	}

	private void show(Optional<ArticlePage> shown, LayerHistory read) {
		EntryTree list = entries;
		if (list == null || list.isDisposed()) {
			return;
		}
		page = shown;
		history = read;
		list.show(read.entries(), shown.map(each -> each.session().article().text()).orElse(""));
		say();
		showChosen(list.chosen());
	}

	private void say() {
		if (page.isEmpty()) {
			IEditorPart other = getSite().getPage().getActiveEditor();
			say(other == null ? Messages.noArticle : Messages.bind(Messages.otherInFront, other.getTitle()));
		} else if (history.entries().isEmpty()) {
			say(Messages.noHistory);
		} else if (!history.damagedLines().isEmpty()) {
			String numbers = history.damagedLines().stream().map(String::valueOf).collect(Collectors.joining(", "));
			say(Messages.bind(Messages.damaged,
					Messages.bind(history.damagedLines().size() == 1 ? Messages.line : Messages.lines, numbers)));
		} else {
			say(Messages.chooseEntry);
		}
	}

	private void say(String text) {
		Label label = line;
		if (label != null) {
			label.setText(text);
			label.getParent().layout();
		}
	}

	private void showChosen(Optional<HistoryEntry> chosen) {
		then = chosen.flatMap(history::stateAt);
		StatePreview shown = preview;
		DifferenceTable table = differences;
		if (shown == null || table == null) {
			return;
		}
		List<Difference> found = page.isEmpty() || then.isEmpty()
				? List.of()
				: Difference.between(then.get(), page.get().session().layer());
		shown.show(page, then, found);
		table.show(found, page.map(each -> each.session().article().text()).orElse(""));
		if (chosen.isPresent()) {
			say(about(found));
		}
		enable();
	}

	private String about(List<Difference> found) {
		if (then.isEmpty()) {
			return Messages.hidden;
		}
		if (!isRestorable()) {
			return Messages.olderCodebook;
		}
		return found.isEmpty()
				? Messages.differencesNone
				: Messages.bind(Messages.differences, Counted.of(found.size(), "difference"));
	}

	private void enable() {
		Button state = restoreState;
		Button marks = restoreMarks;
		DifferenceTable table = differences;
		if (state == null || marks == null || table == null || state.isDisposed()) {
			return;
		}
		boolean editable = page.filter(each -> each.session().document().isEditable()).isPresent() && isRestorable();
		boolean differs = page.isPresent() && then.isPresent()
				&& !then.get().equals(page.get().session().layer());
		state.setEnabled(editable && differs);
		marks.setEnabled(editable && !table.chosen().isEmpty());
	}

	private boolean isRestorable() {
		EntryTree list = entries;
		return list != null && list.chosen().filter(history::isRestorable).isPresent();
	}

	private void showMark(Difference difference) {
		StatePreview shown = preview;
		if (shown != null && difference.then().isPresent()) {
			shown.reveal(difference.then().get());
		}
	}

	private void restoreState() {
		if (page.isPresent() && then.isPresent()) {
			Layer now = page.get().session().layer();
			perform(LayerEdits.difference(now, then.get(), Messages.bind(Messages.restoreStateTitle, chosenTime())));
		}
	}

	private void restoreMarks() {
		DifferenceTable table = differences;
		if (page.isPresent() && table != null) {
			List<Difference> chosen = table.chosen();
			String title = Messages.bind(Messages.restoreMarksTitle, Counted.of(chosen.size(), "Mark"), chosenTime());
			perform(RestoredMarks.edit(page.get().session().layer(), chosen, title));
		}
	}

	private String chosenTime() {
		EntryTree list = entries;
		return list == null
				? ""
				: list.chosen().map(entry -> Sitting.time(entry.at(), ZoneId.systemDefault())).orElse("");
	}

	private void perform(Optional<LayerEdit> edit) {
		if (edit.isPresent() && page.isPresent()) {
			IStatus status = page.get().session().perform(new Plan.Step(edit.get(), List.of(), Optional.empty()));
			if (!status.isOK()) {
				Throwable cause = status.getException();
				Failures.show(Messages.notRestored,
						cause == null ? new IllegalStateException(status.getMessage()) : cause);
			}
		}
	}

	/** {@return the time that entries are compared with} */
	static Instant now() {
		return Instant.now();
	}
}
