package org.pressmark.store.internal.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.progress.Progress;
import org.pressmark.model.validation.LayerValidator;
import org.pressmark.model.validation.Problem;
import org.pressmark.model.validation.Severity;
import org.pressmark.store.CorpusException;
import org.pressmark.store.Finding;
import org.pressmark.store.LayerKey;
import org.pressmark.store.LayerSeal;
import org.pressmark.store.OpenedLayer;
import org.pressmark.store.internal.ArticleFiles;
import org.pressmark.store.internal.LayerFolder;
import org.pressmark.store.internal.Layout;
import org.pressmark.store.internal.SafeNames;
import org.pressmark.store.internal.Scheme;
import org.pressmark.store.internal.recoding.LayerVersions;
import org.pressmark.uima.LayerWithText;
import org.pressmark.uima.UimaFormatException;

/** Checks the layers: each loaded strictly, against its article and the codebook. */
public final class LayerCheck {

	private final Layout layout;
	private final Findings findings;
	private final Optional<Scheme> scheme;
	private final ArticleFiles articles;

	/**
	 * Prepares the check.
	 *
	 * @param layout
	 *            the corpus
	 * @param findings
	 *            told what is wrong
	 * @param scheme
	 *            the codebook, if it can be read; without one the layers cannot be loaded
	 */
	public LayerCheck(Layout layout, Findings findings, Optional<Scheme> scheme) {
		this.layout = layout;
		this.findings = findings;
		this.scheme = scheme;
		this.articles = new ArticleFiles(layout);
	}

	/**
	 * Checks all layers.
	 *
	 * @param known
	 *            all articles, with the hash of their text if that is as it must be
	 * @param progress
	 *            told how far it is
	 */
	public void check(Map<ArticleId, Optional<String>> known, Progress progress) {
		List<LayerKey> keys = new ArrayList<>();
		Map<String, Path> names = new HashMap<>();
		for (Path folder : findings.list(layout.layers())) {
			if (!Files.isDirectory(folder)) {
				findings.stranger(folder);
			} else if (!folder.getFileName().toString().startsWith(".")) {
				checkName(folder, names);
				keys.addAll(layersIn(folder));
			}
		}
		int done = 0;
		for (LayerKey key : keys) {
			progress.checkCancelled();
			progress.report("Checking layers", done++, keys.size());
			check(key, known.get(key.article()));
		}
	}

	private void checkName(Path folder, Map<String, Path> names) {
		Path twin = names.putIfAbsent(SafeNames.key(folder.getFileName().toString()), folder);
		if (twin != null) {
			findings.error(folder, "Some systems take its name for that of '" + twin.getFileName() + "'",
					"Rename one of the two annotators' folders.");
		}
	}

	private List<LayerKey> layersIn(Path folder) {
		List<LayerKey> keys = new ArrayList<>();
		for (Path file : findings.list(folder)) {
			Optional<LayerKey> key = LayerFolder.keyOf(folder.getFileName().toString(), file);
			key.ifPresentOrElse(keys::add, () -> findings.stranger(file));
		}
		return keys;
	}

	private void check(LayerKey key, @Nullable Optional<String> hash) {
		Path file = layout.layer(key);
		if (hash == null) {
			findings.error(file, "The corpus has no article '" + key.article() + "'",
					"Restore the article from a backup, or move this layer away.");
			return;
		}
		if (scheme.isEmpty()) {
			return;
		}
		try {
			byte[] content = Files.readAllBytes(file);
			LayerWithText read = new LayerVersions(layout).read(file, content, key.article(),
					scheme.get().xmi());
			LayerSeal.broken(file, content).ifPresent(broken -> findings
					.error(new CorpusException(file, broken.problem(), broken.remedy() + wayOut(key))));
			checkOrigin(key, file, read);
			OpenedLayer.beside(file, read.beside())
					.ifPresent(beside -> findings.warning(file, beside.problem(), beside.remedy()));
			if (hash.isPresent()) {
				checkMarks(key, file, read, hash.get());
			}
		} catch (UimaFormatException e) {
			findings.error(new CorpusException(file, e.line().orElse(0), e.problem(), e.remedy() + wayOut(key), e));
		} catch (IOException e) {
			findings.error(CorpusException.unreadable(file, e));
		}
	}

	private String wayOut(LayerKey key) {
		return Files.exists(layout.lastGood(key))
				? " The layer as it was last saved on this machine is " + layout.root().relativize(layout.lastGood(key))
						+ "."
				: "";
	}

	private void checkOrigin(LayerKey key, Path file, LayerWithText read) throws CorpusException {
		Codebook codebook = scheme.orElseThrow().codebook();
		if (!read.layer().annotator().equals(key.annotator())) {
			findings.warning(file, "It lies in the folder of '" + key.annotator() + "' but was saved by '"
					+ read.layer().annotator() + "'",
					"Move it to the other folder, or save it again to make it this one's.");
		}
		if (read.codebook().equals(codebook.name()) && read.codebookVersion() < codebook.version()
				&& LayerVersions.isRewritten(layout, read.codebookVersion(), codebook)) {
			findings.warning(file,
					"It was saved with version " + read.codebookVersion() + " of the codebook, the corpus has "
							+ codebook.version() + ": other tools cannot load it with typesystem.xml",
					"'pressmark recode CORPUS' brings it up to this version; so does saving it in the workbench.");
		}
	}

	private void checkMarks(LayerKey key, Path file, LayerWithText read, String hash) throws CorpusException {
		if (!read.sha256().equals(hash)) {
			findings.error(file, "The layer is on another text than the article's",
					"Take article and layer from the same backup.");
			return;
		}
		Article article = articles.read(key.article());
		for (Problem problem : new LayerValidator(article, scheme.orElseThrow().codebook()).check(read.layer())) {
			findings.mark(problem.severity() == Severity.ERROR ? Finding.Severity.ERROR : Finding.Severity.WARNING,
					file,
					problem.mark(), problem.message(), problem.remedy());
		}
	}
}
