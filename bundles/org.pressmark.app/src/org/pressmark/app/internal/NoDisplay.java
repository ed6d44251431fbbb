package org.pressmark.app.internal;

import org.eclipse.swt.SWTError;

/** Tells on the console that no window can be opened: nowhere else could it be said. */
final class NoDisplay {

	/** Exit code for a failure, as the command line has it. */
	static final Integer EXIT_CODE = 1;

	private NoDisplay() {}

	static void tell(SWTError unreachable) {
		System.err.println("Pressmark cannot open a window here: " + unreachable.getMessage());
		System.err
				.println("Check that the display named by DISPLAY or WAYLAND_DISPLAY can be reached. The command line "
						+ "works without: pressmark --help");
	}
}
