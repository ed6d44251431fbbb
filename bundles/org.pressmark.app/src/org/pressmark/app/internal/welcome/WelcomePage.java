package org.pressmark.app.internal.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchWindow;
import org.pressmark.app.internal.SampleCorpus;
import org.pressmark.ui.corpus.CorpusSession;
import org.pressmark.ui.failure.Failures;
import org.pressmark.ui.icons.Icon;
import org.pressmark.ui.widgets.CommandCall;
import org.pressmark.ui.widgets.ThemedColor;
import org.pressmark.ui.widgets.WidgetId;

/** What a user can start with, which corpora were open lately, and how tagging works in five lines. */
final class WelcomePage {

	private static final int RECENT_SHOWN = 6;
	private static final int MARGIN = 28;
	private static final int GAP = 48;
	private static final int LINE = 9;
	private static final int STEP_WIDTH = 280;

	private static final String[][] STEPS = {
			{"1", "Open an article", "Double-click it in the Corpus view, or press Enter."},
			{"2", "Select the words", "With the mouse or Shift and the arrow keys; whole words snap in."},
			{"3", "Press the letter of a label", "Q for a quote, C for its cue, S for its source."},
			{"4", "Link what belongs together", "The Attributes view shows what a mark still needs."},
			{"5", "Say that you are done", "Ctrl+Enter marks the article as done and opens the next one."}};

	private final IWorkbenchWindow window;
	private final ScrolledComposite scrolled;
	private final Composite body;
	private final Composite recent;
	private final Composite left;
	private final Composite right;
	private boolean fitting;

	WelcomePage(Composite parent, IWorkbenchWindow window) {
		this.window = window;
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		body = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(GAP, MARGIN / 2).applyTo(body);
		scrolled.setContent(body);
		scrolled.addListener(SWT.Resize, event -> fitSoon());
		createTitle();
		left = column(body, 1);
		createStart(left);
		heading(left, "Recent corpora");
		recent = column(left, 2);
		right = column(body, 1);
		createSteps(right);
		showRecent(window.getService(CorpusSession.class).recent());
	}

	/**
	 * Lines wrap where the width asks for it, and the page scrolls where the height does. A window that opens or is
	 * dragged gives many sizes in a row: the last of them is measured, once.
	 */
	private void fitSoon() {
		if (!fitting) {
			fitting = true;
			scrolled.getDisplay().asyncExec(this::fit);
		}
	}

	private void fit() {
		fitting = false;
		if (!scrolled.isDisposed() && scrolled.getClientArea().width > 0) {
			stackIfNarrow(scrolled.getClientArea().width);
			scrolled.setMinHeight(body.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y);
		}
	}

	/** Links are not cut off: where both columns have no room, one stands below the other. */
	private void stackIfNarrow(int width) {
		int needed = left.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + GAP + right.computeSize(SWT.DEFAULT, SWT.DEFAULT).x
				+ 2 * MARGIN;
		int columns = needed <= width ? 2 : 1;
		GridLayout layout = (GridLayout) body.getLayout();
		if (layout.numColumns != columns) {
			layout.numColumns = columns;
			body.layout(true, true);
		}
	}

	private void createTitle() {
		Label title = new Label(body, SWT.NONE);
		title.setText("Pressmark");
		title.setFont(JFaceResources.getFontRegistry().get("org.pressmark.ui.font.title"));
		ThemedColor.ACCENT.ofText(title);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(title);
		Label line = new Label(body, SWT.WRAP);
		line.setText("Tag claims, quotes and sources in news articles, compare annotators, export training corpora.");
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(STEP_WIDTH, SWT.DEFAULT).applyTo(line);
	}

	private static Composite column(Composite parent, int columns) {
		Composite column = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(LINE, LINE).applyTo(column);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(columns == 1, false).applyTo(column);
		return column;
	}

	private static void heading(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		label.setFont(JFaceResources.getBannerFont());
		GridDataFactory.fillDefaults().indent(0, LINE).applyTo(label);
	}

	private void createStart(Composite left) {
		heading(left, "Start");
		Composite links = column(left, 2);
		link(links, Icon.CORPUS, "Open the sample corpus", "sample",
				() -> new SampleCorpus(window.getWorkbench()).open());
		link(links, Icon.CORPUS_NEW, "New corpus\u2026", "new", () -> execute("org.pressmark.ui.corpus.command.new"));
		link(links, Icon.CORPUS_OPEN, "Open a corpus\u2026", "open",
				() -> execute("org.pressmark.ui.corpus.command.open"));
		link(links, Icon.IMPORT, "Import articles and layers\u2026", "import",
				() -> execute("org.pressmark.ui.corpus.command.import"));
	}

	private void createSteps(Composite right) {
		heading(right, "How tagging works");
		for (String[] step : STEPS) {
			Label what = new Label(right, SWT.NONE);
			what.setText(step[0] + ".  " + step[1]);
			what.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			Label how = new Label(right, SWT.WRAP);
			how.setText(step[2]);
			ThemedColor.MUTED.ofText(how);
			GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN - LINE, -LINE / 2)
					.hint(STEP_WIDTH, SWT.DEFAULT).applyTo(how);
		}
		link(column(right, 2), Icon.ARTICLE, "All commands and their keys", "keys",
				() -> execute("org.eclipse.ui.window.quickAccess"));
	}

	/**
	 * Lists corpora.
	 *
	 * @param folders
	 *            the latest first
	 */
	void showRecent(List<Path> folders) {
		if (recent.isDisposed()) {
			return;
		}
		Stream.of(recent.getChildren()).forEach(Control::dispose);
		if (folders.isEmpty()) {
			new Label(recent, SWT.NONE).setText("None yet");
		}
		List<Path> shown = folders.stream().limit(RECENT_SHOWN).toList();
		shown.forEach(folder -> {
			Link link = link(recent, Icon.CORPUS, nameOf(folder, shown), "recent", () -> openCorpus(folder));
			link.setToolTipText(folder.toString());
		});
		if (body.getSize().x > 0) {
			body.layout(true, true);
			fitSoon();
		}
	}

	/** Corpora of one name are told apart by the folder that they are in. */
	private static String nameOf(Path folder, List<Path> shown) {
		Path name = folder.getFileName();
		boolean alone = shown.stream().filter(other -> Objects.equals(other.getFileName(), name)).count() == 1;
		return alone || folder.getParent() == null
				? String.valueOf(name)
				: name + "  \u2013  " + folder.getParent().getFileName();
	}

	private static Link link(Composite parent, Icon icon, String text, String id, Runnable action) {
		Label image = new Label(parent, SWT.NONE);
		image.setImage(icon.image());
		Link link = WidgetId.of("org.pressmark.app.welcome." + id).on(new Link(parent, SWT.NONE));
		link.setText("<a>" + text.replace("&", "&&") + "</a>");
		link.addListener(SWT.Selection, event -> action.run());
		return link;
	}

	private void openCorpus(Path folder) {
		window.getService(CorpusSession.class).open(folder)
				.whenComplete(Failures.reporting("The corpus could not be opened"));
	}

	private void execute(String command) {
		CommandCall.execute(window, command);
	}

	void setFocus() {
		body.setFocus();
	}
}
