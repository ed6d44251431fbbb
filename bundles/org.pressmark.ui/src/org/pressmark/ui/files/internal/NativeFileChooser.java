package org.pressmark.ui.files.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Component;
import org.pressmark.ui.files.FileChooser;

/** Asks with the dialogs of the operating system. */
@Component
public final class NativeFileChooser implements FileChooser {

	@Override
	public Optional<Path> folder(Shell parent, String title, Optional<Path> start) {
		DirectoryDialog dialog = new DirectoryDialog(parent, SWT.SHEET);
		dialog.setText(title);
		dialog.setFilterPath(startIn(start));
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	@Override
	public List<Path> files(Shell parent, String title, Optional<Path> start) {
		FileDialog dialog = new FileDialog(parent, SWT.OPEN | SWT.MULTI | SWT.SHEET);
		dialog.setText(title);
		dialog.setFilterPath(startIn(start));
		if (dialog.open() == null) {
			return List.of();
		}
		Path folder = Path.of(dialog.getFilterPath());
		return Stream.of(dialog.getFileNames()).map(folder::resolve).toList();
	}

	/** Without a folder GTK shows what was used lately, where a folder cannot be chosen. */
	private static String startIn(Optional<Path> start) {
		return start.map(Path::toString).orElseGet(() -> System.getProperty("user.home"));
	}
}
