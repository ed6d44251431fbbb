package org.pressmark.ui.corpus.internal.navigator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.services.IServiceLocator;
import org.pressmark.ui.widgets.CommandCall;
import org.pressmark.ui.widgets.WidgetId;

/** What the view shows while no corpus is open: how to get one. */
final class NoCorpusPage {

	private static final int MARGIN = 12;

	private final Composite page;
	private final IServiceLocator site;

	NoCorpusPage(Composite parent, IServiceLocator site) {
		this.site = site;
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, MARGIN / 2).applyTo(page);
		Label label = new Label(page, SWT.WRAP);
		label.setText("No corpus is open.");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		link("<a>Open the sample corpus</a>", "org.pressmark.app.command.sample");
		link("<a>Open a corpus\u2026</a>", "org.pressmark.ui.corpus.command.open");
		link("<a>Make a new corpus\u2026</a>", "org.pressmark.ui.corpus.command.new");
	}

	private void link(String text, String command) {
		Link link = WidgetId
				.of("org.pressmark.ui.corpus.navigator.none." + command.substring(command.lastIndexOf('.') + 1))
				.on(new Link(page, SWT.NONE));
		link.setText(text);
		link.addListener(SWT.Selection, event -> CommandCall.execute(site, command));
	}

	Composite control() {
		return page;
	}
}
