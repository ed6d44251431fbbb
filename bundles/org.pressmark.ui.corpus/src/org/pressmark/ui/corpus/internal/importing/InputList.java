package org.pressmark.ui.corpus.internal.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.ui.files.FileChooser;
import org.pressmark.ui.widgets.WidgetId;

/** The files and folders to import: chosen, dropped, removed. */
final class InputList {

	private static final int ROWS_HEIGHT = 96;
	private static final int ROWS_WIDTH = 430;

	private final FileChooser chooser;
	private final Runnable changed;
	private final org.eclipse.swt.widgets.List list;
	private final Button remove;
	private final List<Path> paths = new ArrayList<>();

	InputList(Composite parent, FileChooser chooser, Runnable changed) {
		this.chooser = chooser;
		this.changed = changed;
		Label label = new Label(parent, SWT.NONE);
		label.setText("Files &and folders:");
		GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
		list = WidgetId.of("org.pressmark.ui.corpus.import.inputs")
				.on(new org.eclipse.swt.widgets.List(parent, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL));
		GridDataFactory.fillDefaults().grab(true, true).hint(ROWS_WIDTH, ROWS_HEIGHT).applyTo(list);
		Composite buttons = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		button(buttons, "Add F&iles\u2026", "files", this::addFiles);
		button(buttons, "Add Fol&der\u2026", "folder", this::addFolder);
		remove = button(buttons, "Re&move", "remove", this::remove);
		list.addListener(SWT.Selection, event -> enable());
		enable();
		acceptDrops();
	}

	private void enable() {
		remove.setEnabled(list.getSelectionCount() > 0);
	}

	private static Button button(Composite parent, String label, String id, Runnable action) {
		Button button = WidgetId.of("org.pressmark.ui.corpus.import." + id).on(new Button(parent, SWT.PUSH));
		button.setText(label);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private void acceptDrops() {
		DropTarget target = new DropTarget(list, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] files) {
					add(Stream.of(files).map(Path::of).toList());
				}
			}
		});
	}

	private void addFiles() {
		add(chooser.files(shell(), "Files to Import", start()));
	}

	private void addFolder() {
		add(chooser.folder(shell(), "Folder to Import", start()).stream().toList());
	}

	private void add(Collection<Path> added) {
		added.stream().filter(path -> !paths.contains(path)).forEach(path -> {
			paths.add(path);
			list.add(path.toString());
		});
		changed.run();
	}

	private void remove() {
		int[] selected = list.getSelectionIndices();
		for (int index = selected.length - 1; index >= 0; index--) {
			paths.remove(selected[index]);
			list.remove(selected[index]);
		}
		enable();
		changed.run();
	}

	private Optional<Path> start() {
		return paths.isEmpty() ? Optional.empty() : Optional.ofNullable(paths.getLast().getParent());
	}

	private Shell shell() {
		return list.getShell();
	}

	List<Path> paths() {
		return List.copyOf(paths);
	}
}
