package org.pressmark.benchmarks.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.pressmark.benchmarks.report.Result;
import org.pressmark.benchmarks.report.Times;

/** Imports a folder of brat files in turns with Pressmark and with the peer, each time in a new process. */
public final class ImportBenchmark {

	private static final int ROUNDS = 3;

	private ImportBenchmark() {}

	/**
	 * Runs the benchmark.
	 *
	 * @param arguments
	 *            folder of the brat files, folder for scratch files, source file of the peer, class path of the peer or
	 *            {@code -} to leave it out
	 * @throws IOException
	 *             if a file cannot be read or written
	 */
	public static void main(String[] arguments) throws IOException {
		Path files = Path.of(arguments[0]);
		Path scratch = Files.createDirectories(Path.of(arguments[1]));
		boolean withPeer = !"-".equals(arguments[3]);
		Path paired = withPeer ? pair(files, Files.createDirectories(scratch.resolve("paired"))) : files;
		String ownPath = System.getProperty("java.class.path", "");
		Path errors = scratch.resolve("errors.txt");
		Times ours = new Times();
		Times theirs = new Times();
		Run our = new Run(0, 0, 1, 0);
		Run their = our;
		for (int round = -1; round < ROUNDS; round++) {
			our = Run.of(errors, List.of(ownPath, ImportOnce.class.getName(), files.toString(),
					scratch.resolve("corpus" + round).toString()));
			if (withPeer) {
				their = Run.of(errors, List.of(arguments[3], arguments[2], paired.toString(),
						scratch.resolve("xmi" + round).toString()));
			}
			if (round >= 0) {
				ours.add(our.perDocument());
				theirs.add(withPeer ? their.perDocument() : 0);
			}
		}
		print(our, ours, their, theirs, withPeer);
	}

	private static void print(Run our, Times ours, Run their, Times theirs, boolean withPeer) {
		System.out.printf("Pressmark imported %d files with %d marks and refused %d: %.1f s, %.0f marks a second%n",
				our.documents(), our.marks(), our.refused(), ours.median() * our.documents() / 1000,
				our.marks() / (ours.median() * our.documents() / 1000));
		Result result = Result.of("import, each annotated article, median of " + ROUNDS, "ms", ours.median());
		if (withPeer) {
			System.out.printf("DKPro Core read %d files with %d annotations and failed on %d: %.1f s%n",
					their.documents(), their.marks(), their.refused(), theirs.median() * their.documents() / 1000);
			result.withPeer(theirs.median()).print();
		} else {
			result.print();
		}
	}

	/** The peer finds a text by the name of the annotation file; these are called after the annotator, too. */
	private static Path pair(Path from, Path to) throws IOException {
		try (Stream<Path> listed = Files.list(from)) {
			for (Path file : listed.filter(each -> each.toString().endsWith(".ann")).toList()) {
				String name = file.getFileName().toString().replaceFirst("\\.ann$", "");
				Files.copy(file, to.resolve(name + ".ann"));
				Files.copy(from.resolve(name.substring(0, name.lastIndexOf('_')) + ".txt"), to.resolve(name + ".txt"));
			}
		}
		return to;
	}
}
