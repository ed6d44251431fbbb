package org.pressmark.store.internal.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import org.pressmark.model.codebook.Codebook;
import org.pressmark.store.CorpusException;
import org.pressmark.store.internal.Layout;
import org.pressmark.store.internal.Manifest;
import org.pressmark.store.internal.Scheme;
import org.pressmark.store.internal.recoding.FileExchange;

/** Checks the files at the top of a corpus. */
public final class RootCheck {

	private static final String RESTORE = "Open the corpus, with 'pressmark status' or in the workbench,"
			+ " which makes the file anew from codebook.json.";
	private static final String REPLACE = "Delete the file, then open the corpus, with 'pressmark status' or in the"
			+ " workbench, which makes it anew from codebook.json.";

	private final Layout layout;
	private final Findings findings;
	private Optional<Scheme> scheme = Optional.empty();

	/**
	 * Prepares the check.
	 *
	 * @param layout
	 *            the corpus
	 * @param findings
	 *            told what is wrong
	 */
	public RootCheck(Layout layout, Findings findings) {
		this.layout = layout;
		this.findings = findings;
	}

	/**
	 * Checks manifest, codebook and type system.
	 *
	 * @throws CorpusException
	 *             if there is no such folder, or it is no corpus at all
	 */
	public void check() throws CorpusException {
		if (!Files.exists(layout.manifest())) {
			Manifest.read(layout);
		}
		Optional<Manifest> manifest = manifest();
		try {
			Codebook codebook = Scheme.readCodebook(layout);
			scheme = Optional.of(new Scheme(layout, codebook));
			manifest.ifPresent(given -> checkVersion(given, codebook));
			checkTypeSystem(scheme.get());
		} catch (CorpusException e) {
			findings.error(e);
		}
		Set<Path> known = Set.of(layout.manifest(), layout.codebook(), layout.typeSystem(), layout.articles(),
				layout.layers(), layout.histories(), layout.dismissals(), layout.local(),
				layout.codebooks(), layout.assignments(), layout.sessions(), layout.notes());
		if (FileExchange.isUnfinished(layout)) {
			findings.error(layout.exchange(), "A change of the codebook was interrupted",
					"Open the corpus, with 'pressmark status' or in the workbench, which finishes it.");
		}
		findings.list(layout.root()).stream().filter(file -> !known.contains(file)).forEach(findings::stranger);
	}

	/** {@return the codebook and how layers are read with it, if it could be read} */
	public Optional<Scheme> scheme() {
		return scheme;
	}

	private Optional<Manifest> manifest() {
		try {
			return Optional.of(Manifest.read(layout));
		} catch (CorpusException e) {
			findings.error(e);
			return Optional.empty();
		}
	}

	private void checkVersion(Manifest manifest, Codebook codebook) {
		if (manifest.codebookVersion() != codebook.version()) {
			findings.error(layout.manifest(),
					"It names version " + manifest.codebookVersion() + " of the codebook, which has version "
							+ codebook.version(),
					"Set codebookVersion to " + codebook.version() + ", or take codebook.json from a backup.");
		}
	}

	private void checkTypeSystem(Scheme codebook) throws CorpusException {
		Path file = layout.typeSystem();
		try {
			byte[] expected = codebook.typeSystem();
			byte[] found = Files.readAllBytes(file);
			if (!Arrays.equals(expected, found)) {
				TypeSystems.difference(expected, found).ifPresent(what -> findings.error(file,
						"It is not the type system that the codebook defines: " + what, REPLACE));
			}
		} catch (CorpusException e) {
			throw e;
		} catch (IOException e) {
			findings.error(file, CorpusException.unreadable(file, e).problem(),
					Files.notExists(file) ? RESTORE : REPLACE);
		}
	}
}
