package org.pressmark.ui.corpus.internal.navigator;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.services.IServiceLocator;
import org.pressmark.ui.widgets.CommandCall;
import org.pressmark.ui.widgets.WidgetId;

/** What the view shows while no corpus is open: which one is on its way, or how to get one. */
public final class NoCorpusPage {

	private static final int MARGIN = 12;

	private final Composite page;
	private final Composite links;
	private final Label label;
	private final IServiceLocator site;

	/**
	 * Makes the page. It says nothing until it is told what is true.
	 *
	 * @param parent
	 *            where
	 * @param site
	 *            carries commands out
	 */
	public NoCorpusPage(Composite parent, IServiceLocator site) {
		this.site = site;
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, MARGIN / 2).applyTo(page);
		label = WidgetId.of("org.pressmark.ui.corpus.navigator.none").on(new Label(page, SWT.WRAP));
		GridDataFactory.fillDefaults().grab(true, false).hint(MARGIN, SWT.DEFAULT).applyTo(label);
		links = new Composite(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(links);
		GridLayoutFactory.fillDefaults().spacing(0, MARGIN / 2).applyTo(links);
		link("<a>Open the sample corpus</a>", "org.pressmark.app.command.sample");
		link("<a>Open a corpus\u2026</a>", "org.pressmark.ui.corpus.command.open");
		link("<a>Make a new corpus\u2026</a>", "org.pressmark.ui.corpus.command.new");
		links.setVisible(false);
	}

	private void link(String text, String command) {
		Link link = WidgetId
				.of("org.pressmark.ui.corpus.navigator.none." + command.substring(command.lastIndexOf('.') + 1))
				.on(new Link(links, SWT.NONE));
		link.setText(text);
		link.addListener(SWT.Selection, event -> CommandCall.execute(site, command));
	}

	/**
	 * Says what is true.
	 *
	 * @param opening
	 *            the corpus that is on its way; empty if none is
	 */
	public void show(Optional<String> opening) {
		label.setText(opening.map(name -> "Reading " + name + "\u2026").orElse("No corpus is open."));
		links.setVisible(opening.isEmpty());
		page.layout();
	}

	/** {@return the widget} */
	public Composite control() {
		return page;
	}
}
