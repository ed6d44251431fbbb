package org.pressmark.app.internal.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.pressmark.app.internal.SampleCorpus;
import org.pressmark.ui.corpus.CorpusSession;
import org.pressmark.ui.failure.Failures;
import org.pressmark.ui.icons.Icon;
import org.pressmark.ui.widgets.CommandCall;
import org.pressmark.ui.widgets.WidgetId;

/** What a user can start with, which corpora were open lately, and how tagging works in five lines. */
final class WelcomePage {

	private static final int RECENT_SHOWN = 6;
	private static final int MARGIN = 28;
	private static final int GAP = 44;

	private static final String[][] STEPS = {
			{"1", "Open an article", "Double-click it in the Corpus view, or press Enter."},
			{"2", "Select the words", "With the mouse or Shift and the arrow keys; whole words snap in."},
			{"3", "Press the letter of a label", "Q for a quote, C for its cue, S for its source."},
			{"4", "Link what belongs together", "The Attributes view shows what a mark still needs."},
			{"5", "Say that you are done", "Ctrl+Enter marks the article as done and opens the next one."}};

	private final IWorkbenchWindow window;
	private final FormToolkit toolkit;
	private final ScrolledForm form;
	private final Composite recent;

	WelcomePage(Composite parent, IWorkbenchWindow window) {
		this.window = window;
		toolkit = new FormToolkit(parent.getDisplay());
		form = toolkit.createScrolledForm(parent);
		form.addDisposeListener(event -> toolkit.dispose());
		Composite body = form.getBody();
		TableWrapLayout layout = new TableWrapLayout();
		layout.numColumns = 2;
		layout.horizontalSpacing = GAP;
		layout.verticalSpacing = MARGIN / 2;
		layout.leftMargin = MARGIN;
		layout.rightMargin = MARGIN;
		layout.topMargin = MARGIN;
		body.setLayout(layout);
		createTitle(body);
		Composite left = column(body);
		createStart(left);
		heading(left, "Recent corpora");
		recent = column(left);
		createSteps(column(body));
		showRecent(window.getService(CorpusSession.class).recent());
	}

	private void createTitle(Composite body) {
		Label title = toolkit.createLabel(body, "Pressmark");
		title.setFont(JFaceResources.getFontRegistry().get("org.pressmark.ui.font.title"));
		title.setForeground(JFaceResources.getColorRegistry().get("org.pressmark.ui.color.accent"));
		wide(title);
		Label line = toolkit.createLabel(body,
				"Tag claims, quotes and sources in news articles, compare annotators, export training corpora.",
				SWT.WRAP);
		wide(line);
	}

	private static void wide(Label label) {
		TableWrapData data = new TableWrapData(TableWrapData.FILL_GRAB);
		data.colspan = 2;
		label.setLayoutData(data);
	}

	private Composite column(Composite parent) {
		Composite column = toolkit.createComposite(parent);
		TableWrapLayout layout = new TableWrapLayout();
		layout.leftMargin = 0;
		layout.rightMargin = 0;
		layout.topMargin = 0;
		layout.verticalSpacing = 8;
		column.setLayout(layout);
		column.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.TOP));
		return column;
	}

	private void heading(Composite parent, String text) {
		Label label = toolkit.createLabel(parent, text);
		label.setFont(JFaceResources.getBannerFont());
		TableWrapData data = new TableWrapData(TableWrapData.FILL_GRAB);
		data.indent = 0;
		label.setLayoutData(data);
	}

	private void createStart(Composite left) {
		heading(left, "Start");
		link(left, Icon.CORPUS, "Open the sample corpus", "sample",
				event -> new SampleCorpus(window.getWorkbench()).open());
		link(left, Icon.CORPUS_NEW, "New corpus\u2026", "new", event -> execute("org.pressmark.ui.corpus.command.new"));
		link(left, Icon.CORPUS_OPEN, "Open a corpus\u2026", "open",
				event -> execute("org.pressmark.ui.corpus.command.open"));
		link(left, Icon.IMPORT, "Import articles and layers\u2026", "import",
				event -> execute("org.pressmark.ui.corpus.command.import"));
	}

	private void createSteps(Composite right) {
		heading(right, "How tagging works");
		for (String[] step : STEPS) {
			Label what = toolkit.createLabel(right, step[0] + ".  " + step[1]);
			what.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			Label how = toolkit.createLabel(right, step[2], SWT.WRAP);
			how.setForeground(JFaceResources.getColorRegistry().get("org.pressmark.ui.color.muted"));
			TableWrapData data = new TableWrapData(TableWrapData.FILL_GRAB);
			data.indent = 20;
			how.setLayoutData(data);
		}
		link(right, Icon.ARTICLE, "All commands and their keys", "keys",
				event -> execute("org.eclipse.ui.window.quickAccess"));
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
		for (var child : recent.getChildren()) {
			child.dispose();
		}
		if (folders.isEmpty()) {
			toolkit.createLabel(recent, "None yet");
		}
		folders.stream().limit(RECENT_SHOWN).forEach(folder -> {
			Hyperlink link = link(recent, Icon.CORPUS, folder.getFileName().toString(), "recent",
					event -> openCorpus(folder));
			link.setToolTipText(folder.toString());
		});
		form.reflow(true);
	}

	private Hyperlink link(Composite parent, Icon icon, String text, String id, Consumer<HyperlinkEvent> action) {
		ImageHyperlink link = toolkit.createImageHyperlink(parent, SWT.NONE);
		link.setImage(icon.image());
		link.setText(text);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(action));
		return WidgetId.of("org.pressmark.app.welcome." + id).on(link);
	}

	private void openCorpus(Path folder) {
		window.getService(CorpusSession.class).open(folder)
				.whenComplete(Failures.reporting("The corpus could not be opened"));
	}

	private void execute(String command) {
		CommandCall.execute(window, command);
	}

	void setFocus() {
		form.setFocus();
	}
}
