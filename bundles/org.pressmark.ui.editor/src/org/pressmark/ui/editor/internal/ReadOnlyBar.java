package org.pressmark.ui.editor.internal;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.editor.document.AnnotationDocument;
import org.pressmark.ui.editor.document.LayerListener;
import org.pressmark.ui.icons.Icon;
import org.pressmark.ui.widgets.CommandCall;
import org.pressmark.ui.widgets.WidgetId;

/** Says above a text why its marks cannot be changed, and offers to unlock them where that is all it takes. */
public final class ReadOnlyBar {

	private static final int COLUMNS = 3;
	private static final int MARGIN = 6;
	private static final int LEAST_WIDTH = 80;

	private final Composite rest;
	private final AnnotationDocument document;
	private final IServiceLocator site;
	private @Nullable Bar bar;

	/** The widgets, once there was something to say. */
	private record Bar(Composite area, Label reason, Link unlock) {}

	private ReadOnlyBar(Composite rest, AnnotationDocument document, IServiceLocator site) {
		this.rest = rest;
		this.document = document;
		this.site = site;
	}

	/**
	 * Makes room for a text with a bar above it. The bar itself is made when there is something to say.
	 *
	 * @param parent
	 *            where
	 * @return the parent for what is below the bar
	 */
	public static Composite createBelow(Composite parent) {
		Composite column = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(column);
		Composite rest = new Composite(column, SWT.NONE);
		rest.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(rest);
		rest.setData(ReadOnlyBar.class.getName(), true);
		return rest;
	}

	/**
	 * Keeps the bar true as long as the text is there.
	 *
	 * @param text
	 *            the text, somewhere in what {@link #createBelow} made
	 * @param document
	 *            what is shown
	 * @param site
	 *            knows commands and keys
	 */
	public static void install(Control text, AnnotationDocument document, IServiceLocator site) {
		Composite rest = text.getParent();
		while (rest.getData(ReadOnlyBar.class.getName()) == null) {
			rest = rest.getParent();
		}
		ReadOnlyBar bar = new ReadOnlyBar(rest, document, site);
		LayerListener listener = (before, after, edit) -> {
			if (edit.isEmpty() || before.state() != after.state()) {
				bar.update();
			}
		};
		document.addListener(listener);
		text.addListener(SWT.Dispose, event -> document.removeListener(listener));
		bar.update();
	}

	private void update() {
		boolean shown = !document.isEditable();
		if (rest.isDisposed() || !shown && bar == null) {
			return;
		}
		Bar known = bar;
		Bar made = known == null ? create() : known;
		bar = made;
		made.reason().setText(document.readOnlyReason().replace("&", "&&"));
		Optional<String> command = document.unlockCommand();
		made.unlock().setVisible(command.isPresent());
		made.unlock().setText(command.map(this::label).orElse(""));
		made.area().setVisible(shown);
		((GridData) made.area().getLayoutData()).exclude = !shown;
		made.area().getParent().layout(true, true);
	}

	private String label(String command) {
		String key = site.getService(IBindingService.class).getBestActiveBindingFormattedFor(command);
		return key == null ? Messages.unlock : Messages.bind(Messages.unlockWithKey, key);
	}

	private Bar create() {
		Composite made = new Composite(rest.getParent(), SWT.NONE);
		made.moveAbove(rest);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(MARGIN, MARGIN / 2).applyTo(made);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(made);
		new Label(made, SWT.NONE).setImage(Icon.STATE_LOCKED.image());
		Label why = WidgetId.of("org.pressmark.ui.editor.readOnly").on(new Label(made, SWT.WRAP));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(LEAST_WIDTH, SWT.DEFAULT)
				.applyTo(why);
		Link link = WidgetId.of("org.pressmark.ui.editor.unlock").on(new Link(made, SWT.NONE));
		link.addListener(SWT.Selection,
				event -> document.unlockCommand().ifPresent(command -> CommandCall.execute(site, command)));
		return new Bar(made, why, link);
	}
}
