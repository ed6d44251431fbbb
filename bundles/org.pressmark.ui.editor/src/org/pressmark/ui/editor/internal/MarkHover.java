package org.pressmark.ui.editor.internal;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.graphics.Point;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Mark;
import org.pressmark.model.codebook.Guideline;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.lint.Finding;
import org.pressmark.ui.editor.document.LayerListener;
import org.pressmark.ui.editor.layout.MarkIndex;
import org.pressmark.ui.editor.session.AnnotationSession;
import org.pressmark.ui.editor.text.MarkDescription;

/**
 * Shows, for the marks under the mouse, their values and links and problems, and the guideline of the shortest one's
 * label. What is shown follows edits by keys, which do not take it away.
 */
public final class MarkHover implements ITextHover, ITextHoverExtension {

	private static final int MOST_GUIDELINE = 160;
	/** Characters a line: the platform's hover does not wrap. */
	private static final int LINE = 84;

	private static final String WARNING_SIGN = "\u26A0\u00A0";
	private static final String NOTE_SIGN = "\u24D8\u00A0";

	private final Supplier<Optional<AnnotationSession>> session;
	private final IInformationControlCreator creator = parent -> following(new DefaultInformationControl(parent));
	private int shownAt;

	/**
	 * Creates a hover.
	 *
	 * @param session
	 *            what is open, if anything is
	 */
	public MarkHover(Supplier<Optional<AnnotationSession>> session) {
		this.session = session;
	}

	@Override
	public @Nullable String getHoverInfo(ITextViewer viewer, IRegion region) {
		shownAt = region.getOffset();
		return session.get().flatMap(open -> describe(open, shownAt)).orElse(null);
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return creator;
	}

	private DefaultInformationControl following(DefaultInformationControl control) {
		session.get().ifPresent(open -> {
			LayerListener edited = (before, after, edit) -> refresh(control);
			Runnable checked = () -> refresh(control);
			open.document().addListener(edited);
			open.problems().addListener(checked);
			control.addDisposeListener(event -> {
				open.document().removeListener(edited);
				open.problems().removeListener(checked);
			});
		});
		return control;
	}

	private void refresh(DefaultInformationControl control) {
		if (control.isVisible()) {
			session.get().flatMap(open -> describe(open, shownAt)).ifPresentOrElse(text -> {
				control.setInformation(text);
				Point size = control.computeSizeHint();
				control.setSize(size.x, size.y);
			}, () -> control.setVisible(false));
		}
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return new Region(offset, 0);
	}

	private static Optional<String> describe(AnnotationSession session, int offset) {
		List<Mark> marks = new MarkIndex(session.layer().marks()).at(offset);
		List<Finding> notes = session.problems().ofText().stream().filter(note -> note.where().touches(offset))
				.toList();
		if (marks.isEmpty() && notes.isEmpty()) {
			return Optional.empty();
		}
		List<String> lines = new ArrayList<>();
		notes.forEach(note -> lines.add(NOTE_SIGN + ProblemSigns.advice(List.of(note))));
		for (Mark mark : marks) {
			lines.add(MarkDescription.of(mark, session));
			session.problems().shownOf(mark.id())
					.forEach(problem -> lines.add(WARNING_SIGN + ProblemSigns.advice(List.of(problem))));
		}
		marks.stream().findFirst().flatMap(mark -> session.codebook().label(mark.label()))
				.map(LabelDefinition::guideline).map(Guideline::text).filter(text -> !text.isBlank())
				.ifPresent(text -> lines.add(beginning(text)));
		return Optional.of(lines.stream().flatMap(line -> line.lines().map(MarkHover::wrapped))
				.collect(Collectors.joining("\n")));
	}

	/** The first sentences of a guideline: what covers the text around a mark has to be short. */
	static String beginning(String guideline) {
		String paragraph = guideline.strip().lines().findFirst().orElse("").strip();
		if (paragraph.length() <= MOST_GUIDELINE) {
			return paragraph;
		}
		int sentence = lastBreak(BreakIterator.getSentenceInstance(), paragraph);
		if (sentence > 0) {
			return paragraph.substring(0, sentence).strip();
		}
		int word = lastBreak(BreakIterator.getLineInstance(), paragraph);
		int end = word > 0 ? word : lastBreak(BreakIterator.getCharacterInstance(), paragraph);
		return paragraph.substring(0, end).strip() + "…";
	}

	private static int lastBreak(BreakIterator breaks, String text) {
		breaks.setText(text);
		int end = breaks.preceding(MOST_GUIDELINE + 1);
		return end == BreakIterator.DONE ? 0 : end;
	}

	private static String wrapped(String line) {
		StringBuilder rows = new StringBuilder();
		BreakIterator breaks = BreakIterator.getLineInstance();
		breaks.setText(line);
		int row = 0;
		int begin = breaks.first();
		for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
			if (end - row > LINE && begin > row) {
				rows.append(line.substring(row, begin).stripTrailing()).append('\n');
				row = begin;
			}
			begin = end;
		}
		return rows.append(line.substring(row)).toString();
	}
}
