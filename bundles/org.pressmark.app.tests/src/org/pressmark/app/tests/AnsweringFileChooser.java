package org.pressmark.app.tests;

import java.nio.file.Path;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.pressmark.ui.files.FileChooser;

/** Answers with one path where a person would use the dialog of the system, which a test cannot drive. */
final class AnsweringFileChooser implements FileChooser {

	private final Path answer;

	private AnsweringFileChooser(Path answer) {
		this.answer = answer;
	}

	/**
	 * Takes the place of the system's dialogs from now on.
	 *
	 * @param answer
	 *            the path that is chosen
	 */
	static void install(Path answer) {
		Hashtable<String, Object> properties = new Hashtable<>();
		properties.put(Constants.SERVICE_RANKING, 1_000);
		FrameworkUtil.getBundle(AnsweringFileChooser.class).getBundleContext().registerService(FileChooser.class,
				new AnsweringFileChooser(answer), properties);
	}

	@Override
	public Optional<Path> folder(Shell parent, String title, Optional<Path> start) {
		return Optional.of(answer);
	}

	@Override
	public List<Path> files(Shell parent, String title, Optional<Path> start) {
		return List.of(answer);
	}
}
