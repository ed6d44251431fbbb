package org.pressmark.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Where the command line begins. */
public final class Main {

	/** System property with which the start script says whether standard error is a terminal. */
	private static final String TERMINAL = "pressmark.terminal";

	private static final int SECONDS_TO_STOP_CLEANLY = 20;

	private Main() {}

	/**
	 * Runs one command and ends the process with its exit status.
	 *
	 * @param arguments
	 *            the command and its arguments
	 */
	public static void main(String[] arguments) {
		Terminal terminal = new Terminal(stream(FileDescriptor.out), stream(FileDescriptor.err), watched());
		CountDownLatch stopped = new CountDownLatch(1);
		Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(terminal, stopped), "stop"));
		int status = Commands.run(terminal, arguments);
		terminal.flush();
		stopped.countDown();
		System.exit(status);
	}

	/** On Ctrl-C: lets the command finish the file at hand and say how far it came. */
	private static void stop(Terminal terminal, CountDownLatch stopped) {
		terminal.cancel();
		try {
			stopped.await(SECONDS_TO_STOP_CLEANLY, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * Whether standard error is a terminal. Java cannot tell, so the start script does; without it the system is
	 * asked where it keeps open files as links.
	 */
	private static boolean watched() {
		String told = System.getProperty(TERMINAL);
		if (told != null) {
			return Boolean.parseBoolean(told);
		}
		try {
			String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
			return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
		} catch (IOException | UnsupportedOperationException e) {
			return false;
		}
	}

	private static PrintStream stream(FileDescriptor descriptor) {
		return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
	}
}
