package org.pressmark.benchmarks.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.pressmark.benchmarks.article.LargeArticle;
import org.pressmark.benchmarks.startup.Workbench;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.store.Corpus;
import org.pressmark.store.NewArticle;
import org.pressmark.store.codebook.BuiltInCodebooks;

/**
 * Starts the product on a corpus, lets it work at random, kills it, and looks what is left; again and again, on the
 * same corpus. What was done is in a table, so that it goes on where it stopped.
 */
public final class KillRuns {

	/** How many articles the corpus has. */
	static final int ARTICLES = 4;

	private static final int CHARACTERS = 5_000;
	private static final int LONGEST_SESSION = 4_000;
	private static final int PATIENCE_SECONDS = 60;
	private static final int FIXED = 5;
	private static final int TROUBLED = 3_000;

	private final Path scratch;
	private final Path table;
	private final Workbench product;
	private final List<String> trouble;

	private KillRuns(Path scratch, Workbench product, List<String> trouble) {
		this.scratch = scratch;
		this.trouble = trouble;
		this.table = scratch.resolve("runs.tsv");
		this.product = product;
	}

	/**
	 * Runs.
	 *
	 * @param arguments
	 *            folder of the assembled product, jar of this bundle, folder for the corpus and the table, number of
	 *            runs, seed; and a command that makes the disk full or read-only in the middle of each run, and good
	 *            again with {@code off} behind it
	 * @throws Exception
	 *             if something cannot be started, read or written
	 */
	public static void main(String[] arguments) throws Exception {
		Path home = Path.of(arguments[0]).toRealPath();
		Path probe = Path.of(arguments[1]).toRealPath();
		Path scratch = Files.createDirectories(Path.of(arguments[2])).toRealPath();
		Workbench product = Workbench.product(home, probe, Files.createDirectories(scratch.resolve("product")));
		List<String> trouble = List.of(arguments).subList(FIXED, arguments.length);
		KillRuns runs = new KillRuns(scratch, product, trouble);
		boolean clean = runs.run(Integer.parseInt(arguments[3]), Long.parseLong(arguments[4]));
		System.exit(clean ? 0 : 1);
	}

	private boolean run(int count, long seed) throws Exception {
		Path corpus = scratch.resolve("disk").resolve("corpus");
		if (Files.notExists(corpus)) {
			create(corpus);
			product.learn();
			Files.writeString(table, "run\tseed\tmilliseconds\tconfirmed\trecovered\tin flight\tfaults\n");
		}
		int done = Files.readAllLines(table).size() - 1;
		boolean clean = true;
		for (int number = done + 1; number <= count; number++) {
			clean &= run(number, seed * 1_000_003 + number, corpus);
		}
		return clean && Files.readAllLines(table).stream().skip(1).allMatch(line -> line.endsWith("\tnone"));
	}

	private static void create(Path folder) throws IOException {
		Corpus corpus = Corpus.create(folder, "Kill", BuiltInCodebooks.read("attribution"));
		LargeArticle maker = new LargeArticle();
		for (int number = 0; number < ARTICLES; number++) {
			Article article = maker.article(CHARACTERS + number);
			corpus.add(NewArticle.ofBody("article-" + number, article.text(), article.metadata()));
		}
	}

	private boolean run(int number, long seed, Path corpus) throws Exception {
		int moment = new Random(seed).nextInt(LONGEST_SESSION);
		Process process = product.process(
				List.of("-D" + KillProbe.CORPUS + "=" + corpus, "-D" + KillProbe.SEED + "=" + seed),
				List.of(corpus.toString())).start();
		CountDownLatch begun = new CountDownLatch(1);
		CompletableFuture<List<String>> lines = CompletableFuture.supplyAsync(() -> read(process.inputReader(), begun));
		boolean working = begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
		Thread.sleep(moment);
		makeTrouble();
		boolean alive = process.isAlive();
		process.toHandle().destroyForcibly();
		process.waitFor();
		List<String> said = lines.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		Map<ArticleId, String> confirmed = new HashMap<>();
		said.stream().map(Confirmation::read).forEach(each -> each
				.ifPresent(done -> confirmed.put(done.article(), done.state())));
		KilledCorpus.Found found = new KilledCorpus(corpus).check(confirmed);
		List<String> faults = new ArrayList<>(found.faults());
		said.stream().filter(line -> line.startsWith(KillProbe.FAILED)).forEach(faults::add);
		if (!working || !alive) {
			faults.add("the workbench did not work until it was killed");
		}
		long edits = said.stream().filter(line -> Confirmation.read(line).isPresent()).count();
		String row = String.join("\t", String.valueOf(number), String.valueOf(seed), String.valueOf(moment),
				String.valueOf(edits), String.valueOf(found.recovered()), String.valueOf(found.inFlight()),
				faults.isEmpty() ? "none" : String.join(" | ", faults));
		Files.writeString(table, row + "\n", StandardOpenOption.APPEND);
		System.out.println(row);
		return faults.isEmpty();
	}

	private void makeTrouble() throws IOException, InterruptedException {
		if (trouble.isEmpty()) {
			return;
		}
		List<String> end = new ArrayList<>(trouble);
		end.add("off");
		new ProcessBuilder(trouble).inheritIO().start().waitFor();
		Thread.sleep(TROUBLED);
		new ProcessBuilder(end).inheritIO().start().waitFor();
		Thread.sleep(TROUBLED);
	}

	private static List<String> read(BufferedReader reader, CountDownLatch begun) {
		List<String> lines = new ArrayList<>();
		try (reader) {
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				lines.add(line);
				if (line.equals(KillProbe.BEGUN)) {
					begun.countDown();
				}
			}
		} catch (IOException cutOff) {
			return lines;
		}
		return lines;
	}
}
