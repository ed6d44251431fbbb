package org.pressmark.benchmarks.editor;

import java.util.List;

import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.AnnotationPainter;
import org.eclipse.jface.text.source.AnnotationPainter.HighlightingStrategy;
import org.eclipse.jface.text.source.AnnotationPainter.UnderlineStrategy;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;

/** The peer: the platform's source viewer that shows each mark as an annotation, highlighted or underlined. */
final class PeerViewer {

	private static final String HIGHLIGHT = "highlight";
	private static final String UNDERLINE = "underline";

	private final SourceViewer viewer;
	private final AnnotationModel model = new AnnotationModel();

	/**
	 * Creates the viewer without a text.
	 *
	 * @param shell
	 *            where
	 * @param font
	 *            of the text
	 */
	PeerViewer(Shell shell, Font font) {
		viewer = new SourceViewer(shell, null,
				SWT.V_SCROLL | SWT.MULTI | SWT.WRAP | SWT.DOUBLE_BUFFERED | SWT.FULL_SELECTION);
		viewer.configure(new Configuration());
		viewer.setEditable(false);
		viewer.getTextWidget().setFont(font);
	}

	/** {@return the widget} */
	StyledText text() {
		return viewer.getTextWidget();
	}

	/**
	 * Shows a text with marks.
	 *
	 * @param content
	 *            the text
	 * @param layer
	 *            the marks
	 */
	void show(String content, Layer layer) {
		for (Mark mark : layer.marks()) {
			add(mark.label(), mark.begin(), mark.end());
		}
		viewer.setDocument(new Document(content), model);
		AnnotationPainter painter = new AnnotationPainter(viewer, new TypesOnly());
		painter.addTextStyleStrategy(HIGHLIGHT, new HighlightingStrategy());
		painter.addTextStyleStrategy(UNDERLINE, new UnderlineStrategy(SWT.UNDERLINE_SINGLE));
		for (String label : List.of("Quote", "Cue", "Source")) {
			boolean quote = "Quote".equals(label);
			painter.addAnnotationType(label, quote ? HIGHLIGHT : UNDERLINE);
			painter.setAnnotationTypeColor(label,
					viewer.getTextWidget().getDisplay().getSystemColor(quote ? SWT.COLOR_YELLOW : SWT.COLOR_BLUE));
		}
		viewer.addPainter(painter);
	}

	/** Adds an annotation. */
	Annotation add(String label, int begin, int end) {
		Annotation annotation = new Annotation(label, false, "");
		model.addAnnotation(annotation, new Position(begin, end - begin));
		return annotation;
	}

	/** Removes an annotation. */
	void remove(Annotation annotation) {
		model.removeAnnotation(annotation);
	}

	/** Without a reconciler of presentations, the platform never shows annotations as styles. */
	private static final class Configuration extends SourceViewerConfiguration {
		@Override
		public IPresentationReconciler getPresentationReconciler(ISourceViewer shown) {
			PresentationReconciler reconciler = new PresentationReconciler();
			DefaultDamagerRepairer plain = new DefaultDamagerRepairer(new RuleBasedScanner());
			reconciler.setDamager(plain, IDocument.DEFAULT_CONTENT_TYPE);
			reconciler.setRepairer(plain, IDocument.DEFAULT_CONTENT_TYPE);
			return reconciler;
		}
	}

	private static final class TypesOnly implements IAnnotationAccess {
		@Override
		public Object getType(Annotation annotation) {
			return annotation.getType();
		}

		@Override
		public boolean isMultiLine(Annotation annotation) {
			return true;
		}

		@Override
		public boolean isTemporary(Annotation annotation) {
			return true;
		}
	}
}
