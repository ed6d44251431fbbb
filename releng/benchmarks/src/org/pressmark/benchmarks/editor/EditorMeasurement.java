package org.pressmark.benchmarks.editor;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Path;
import java.util.function.Supplier;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.pressmark.benchmarks.article.LargeArticle;
import org.pressmark.benchmarks.report.Result;
import org.pressmark.benchmarks.report.Times;
import org.pressmark.model.Layer;
import org.pressmark.ui.corpus.CorpusSession;
import org.pressmark.ui.editor.ArticleEditor;
import org.pressmark.ui.editor.document.ArticleEditorInput;
import org.pressmark.ui.editor.text.ArticlePage;

/** Opens, edits and scrolls the large article in the running product, then does the same to the peer. */
final class EditorMeasurement {

	private static final String ANNOTATOR = "ana";
	private static final double EDIT_LIMIT = 50;
	private static final double FRAME = 16;
	private static final int PEER_PLACES = 100;
	private static final int WARM_OPENINGS = 5;

	private final Display display;
	private final IWorkbench workbench;
	private final Path corpus;
	private final Scale scale = Scale.current();

	EditorMeasurement(Display display, IWorkbench workbench, Path corpus) {
		this.display = display;
		this.workbench = workbench;
		this.corpus = corpus;
	}

	/** Measures, step by step on the UI thread, and prints the results. */
	void run() {
		awaitCorpus();
		Times firstOpening = new Times();
		ArticlePage page = onUi(() -> open(firstOpening));
		Times peerOpening = new Times();
		PeerViewer peer = onUi(() -> openPeer(page, peerOpening));
		printOpening("open the article, first time", firstOpening, peerOpening);
		printScrolling(page.text(), peer.text());
		printEdits(page, peer);
		printHeap();
		onUi(() -> {
			peer.text().getShell().dispose();
			return closeEditor();
		});
		printWarmOpening();
	}

	private void awaitCorpus() {
		CorpusSession session = workbench.getService(CorpusSession.class);
		while (!onUi(() -> session.current().filter(open -> open.isComplete()).isPresent())) {
			pause();
		}
		onUi(() -> {
			session.annotateAs(ANNOTATOR);
			Drawing.settle(display);
			return true;
		});
	}

	private ArticlePage open(Times times) {
		IWorkbenchPage window = workbench.getActiveWorkbenchWindow().getActivePage();
		long begun = System.nanoTime();
		try {
			IEditorPart editor = window.openEditor(new ArticleEditorInput(corpus, LargeArticle.ID, ANNOTATOR),
					ArticleEditor.ID);
			ArticlePage page = editor.getAdapter(ArticlePage.class);
			new Drawing(page.text()).draw(page.text()::redraw);
			times.addSince(begun);
			Drawing.settle(display);
			return page;
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	private boolean closeEditor() {
		boolean closed = workbench.getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
		Drawing.settle(display);
		return closed;
	}

	private PeerViewer openPeer(ArticlePage page, Times times) {
		Rectangle area = page.text().getClientArea();
		Shell shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(shell.computeTrim(0, 0, area.width, area.height).width, area.height);
		shell.open();
		Drawing.settle(display);
		String content = page.session().article().text();
		Layer layer = page.session().layer();
		long begun = System.nanoTime();
		PeerViewer peer = new PeerViewer(shell, page.text().getFont());
		peer.show(content, layer);
		shell.layout();
		new Drawing(peer.text()).draw(peer.text()::redraw);
		times.addSince(begun);
		Drawing.settle(display);
		return peer;
	}

	private void printOpening(String what, Times ours, Times theirs) {
		Result.of(what, "ms", ours.max()).withPeer(theirs.max()).withLimit(scale.openLimit()).print();
	}

	private void printWarmOpening() {
		Times ours = new Times();
		Times theirs = new Times();
		for (int round = 0; round < WARM_OPENINGS; round++) {
			onUi(() -> {
				ArticlePage page = open(ours);
				openPeer(page, theirs).text().getShell().dispose();
				return closeEditor();
			});
		}
		Result.of("open the article again, median", "ms", ours.median()).withPeer(theirs.median())
				.withLimit(scale.openLimit()).print();
	}

	private void printScrolling(StyledText ours, StyledText theirs) {
		Scrolling our = scroll(ours);
		Scrolling their = scroll(theirs);
		String pages = "page down (" + our.pages().size() + " pages, peer " + their.pages().size() + ")";
		Result.of(pages + ", median", "ms", our.pages().median()).withPeer(their.pages().median()).withLimit(FRAME)
				.print();
		Result.of(pages + ", p99", "ms", our.pages().p99()).withPeer(their.pages().p99()).print();
		Result.of(pages + ", max", "ms", our.pages().max()).withPeer(their.pages().max()).print();
		Result.of("wheel step, p99", "ms", our.wheel().p99()).withPeer(their.wheel().p99()).print();
		Result.of("pages with a gap", "pages", our.gaps()).withLimit(0).print();
	}

	/** What is in use while the article is open, after what is not has been thrown away. */
	private static void printHeap() {
		MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
		memory.gc();
		Result.of("heap in use", "MB", memory.getHeapMemoryUsage().getUsed() / 1e6).print();
	}

	private Scrolling scroll(StyledText text) {
		return onUi(() -> {
			text.getShell().setActive();
			text.setFocus();
			Drawing.settle(display);
			Scrolling scrolling = new Scrolling(text, scale.pages());
			scrolling.run();
			return scrolling;
		});
	}

	private void printEdits(ArticlePage page, PeerViewer peer) {
		EditScript script = onUi(() -> {
			page.text().getShell().setActive();
			page.text().setFocus();
			Drawing.settle(display);
			EditScript edits = new EditScript(page);
			edits.run();
			return edits;
		});
		Times their = onUi(() -> editPeer(peer));
		String edit = "edit drawn (" + script.drawn().size() + " edits)";
		Result.of(edit + ", median", "ms", script.drawn().median()).withPeer(their.median()).withLimit(FRAME).print();
		Result.of(edit + ", p99", "ms", script.drawn().p99()).withPeer(their.p99()).withLimit(EDIT_LIMIT).print();
		Result.of(edit + ", max", "ms", script.drawn().max()).withPeer(their.max()).print();
	}

	private Times editPeer(PeerViewer peer) {
		StyledText text = peer.text();
		text.getShell().setActive();
		Drawing drawing = new Drawing(text);
		Times times = new Times();
		for (int edit = 0; edit < PEER_PLACES; edit++) {
			int begin = (int) ((edit + 0.3) * text.getCharCount() / PEER_PLACES);
			drawing.draw(() -> {
				text.setSelection(begin);
				text.redraw();
			});
			Drawing.settle(display);
			Annotation[] added = new Annotation[1];
			drawing.time(() -> added[0] = peer.add("Quote", begin, begin + 60), times);
			drawing.time(() -> peer.remove(added[0]), times);
		}
		return times;
	}

	private <T> T onUi(Supplier<T> work) {
		return display.syncCall(work::get);
	}

	private static void pause() {
		try {
			Thread.sleep(50);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}
}
