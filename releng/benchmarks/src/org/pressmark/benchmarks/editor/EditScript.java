package org.pressmark.benchmarks.editor;

import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.pressmark.benchmarks.report.Times;
import org.pressmark.model.Layer;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.ui.editor.session.AnnotationSession;
import org.pressmark.ui.editor.session.MarkCommands;
import org.pressmark.ui.editor.session.TextUnits.Unit;
import org.pressmark.ui.editor.text.ArticlePage;

/** Edits of every kind all over the article, by the same commands that keys and menus call, each journalled. */
final class EditScript {

	private static final int PLACES = 25;
	private static final int SELECTED = 60;
	/** An annotator who makes an edit so often is faster than any; each edit takes several keys. */
	private static final long INTERVAL = 250_000_000;

	private final ArticlePage page;
	private final Drawing drawing;
	private final Times drawn = new Times();
	private long due;

	EditScript(ArticlePage page) {
		this.page = page;
		this.drawing = new Drawing(page.text());
	}

	/** {@return times from when an edit was due until it was drawn} */
	Times drawn() {
		return drawn;
	}

	/** Makes 200 edits: eight at each of 25 places. */
	void run() {
		StyledText text = page.text();
		for (int place = 0; place < PLACES; place++) {
			int begin = (int) ((place + 0.3) * text.getCharCount() / PLACES);
			page.navigation().clear();
			page.navigation().clear();
			drawing.draw(() -> {
				text.setSelection(begin, begin + SELECTED);
				text.redraw();
			});
			Drawing.settle(text.getDisplay());
			due = System.nanoTime();
			edits(begin).forEach(this::edit);
		}
	}

	private List<Runnable> edits(int begin) {
		AnnotationSession session = page.session();
		MarkCommands commands = page.commands();
		return List.of(() -> commands.tag(label("Quote"), false), () -> commands.moveEdge(true, Unit.WORD, true),
				commands::toggleUncertain, () -> commands.relabel(label("Source")), session::undo, session::redo,
				() -> {
					page.text().setSelection(begin, begin + SELECTED / 2);
					commands.tag(label("Cue"), false);
				}, commands::delete);
	}

	private LabelDefinition label(String name) {
		return page.session().codebook().label(name).orElseThrow();
	}

	private void edit(Runnable work) {
		Layer before = page.session().layer();
		due += INTERVAL;
		drawing.time(due, work, drawn);
		if (page.session().layer().equals(before)) {
			throw new IllegalStateException("Edit " + drawn.size() + " changed nothing");
		}
	}
}
