package org.pressmark.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;

/** Service that asks the user for files and folders. All methods are called on the UI thread and block it. */
public interface FileChooser {

	/**
	 * Asks for a folder.
	 *
	 * @param parent
	 *            the window that asks
	 * @param title
	 *            what the folder is for
	 * @param start
	 *            where to begin
	 * @return the folder; empty if the user gave up
	 */
	Optional<Path> folder(Shell parent, String title, Optional<Path> start);

	/**
	 * Asks for files that exist.
	 *
	 * @param parent
	 *            the window that asks
	 * @param title
	 *            what the files are for
	 * @param start
	 *            where to begin
	 * @return the files; empty if the user gave up
	 */
	List<Path> files(Shell parent, String title, Optional<Path> start);
}
