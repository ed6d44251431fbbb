package org.pressmark.ui.corpus.internal.codebook;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.Provenance;
import org.pressmark.model.Region;
import org.pressmark.model.RegionKind;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.ui.editor.document.MemoryDocument;
import org.pressmark.ui.editor.paint.MarkedText;
import org.pressmark.ui.editor.session.AnnotationSession;
import org.pressmark.ui.editor.text.ArticlePage;

/** A few words with a mark, painted as the article editor paints them, on a light and on a dark page. */
final class ShapePreview {

	private static final String WORDS = "said";
	private static final int BEGIN = 0;
	private static final int END = 4;
	private static final int HEIGHT = 150;
	private static final Color[][] PAGES = {{new Color(254, 253, 250), new Color(32, 33, 36)},
			{new Color(30, 31, 34), new Color(220, 220, 216)}};

	private final Composite row;
	private Optional<LabelDefinition> shown = Optional.empty();

	ShapePreview(Composite parent) {
		row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).hint(200, HEIGHT).applyTo(row);
	}

	Control control() {
		return row;
	}

	void show(LabelDefinition label) {
		if (shown.filter(before -> looksLike(before, label)).isPresent()) {
			return;
		}
		shown = Optional.of(label);
		List<Control> old = new ArrayList<>(List.of(row.getChildren()));
		old.forEach(Control::dispose);
		for (Color[] page : PAGES) {
			paint(label, page[0], page[1]);
		}
		row.layout();
	}

	private static boolean looksLike(LabelDefinition one, LabelDefinition other) {
		return one.style().equals(other.style()) && one.name().equals(other.name());
	}

	private void paint(LabelDefinition label, Color ground, Color ink) {
		LabelDefinition alone = new LabelDefinition(label.name(), List.of(), label.role(), "", label.style(),
				label.guideline(), List.of(), List.of(), Optional.empty());
		Codebook codebook = new Codebook("preview", 1, "", "", List.of(alone), Set.of(), List.of());
		ArticleId id = new ArticleId("preview");
		Article article = new Article(id, WORDS, ArticleMetadata.ofSource("preview"),
				List.of(Region.of(RegionKind.BODY, 0, WORDS.length(), "")));
		Layer layer = Layer.of(id, "", LayerState.NEW,
				List.of(Mark.of(label.name(), BEGIN, END, new Provenance("", Instant.EPOCH, 1))));
		AnnotationSession session = new AnnotationSession(new MemoryDocument(article, codebook, layer),
				new DefaultOperationHistory(), InstantSource.fixed(Instant.EPOCH));
		MarkedText text = new MarkedText(row,
				SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
		// The page listens to a scroll bar; of a few words nothing is to be scrolled.
		text.setAlwaysShowScrollBars(false);
		text.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		text.setFont(JFaceResources.getFont("org.pressmark.ui.editor.textFont"));
		text.setBackground(ground);
		text.setForeground(ink);
		text.setText(WORDS);
		text.setEnabled(false);
		new ArticlePage(text, session, status -> {});
		text.addDisposeListener(event -> session.dispose());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
	}
}
