package org.pressmark.testing;

import java.awt.AWTException;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/** What a failure leaves behind: a picture of the screen, the widget tree and the log, in one folder. */
public final class Evidence {

	/** System property that names the folder; {@code target/evidence} where it is not set. */
	public static final String FOLDER = "pressmark.evidence";

	private Evidence() {}

	/** {@return the folder, which exists} */
	public static Path folder() {
		try {
			return Files.createDirectories(Path.of(System.getProperty(FOLDER, "target/evidence")).toAbsolutePath());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * Takes a picture of the whole screen.
	 *
	 * @param name
	 *            name of the file without ending
	 * @return the file
	 */
	public static Path screenshot(String name) {
		try {
			Dimension screen = Toolkit.getDefaultToolkit().getScreenSize();
			Path file = folder().resolve(name + ".png");
			ImageIO.write(new Robot().createScreenCapture(new Rectangle(screen)), "png", file.toFile());
			return file;
		} catch (AWTException e) {
			throw new AssertionError("No display to take a picture of", e);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * Keeps everything that explains a failure.
	 *
	 * @param name
	 *            name of the files without ending
	 * @param cause
	 *            the failure
	 * @param log
	 *            what the platform's log received
	 */
	public static void keep(String name, Throwable cause, String log) {
		screenshot(name);
		try {
			Files.writeString(folder().resolve(name + ".txt"),
					cause + "\n\nLog\n" + log + "\n\nWidgets\n" + Ui.read(Widgets::tree));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
