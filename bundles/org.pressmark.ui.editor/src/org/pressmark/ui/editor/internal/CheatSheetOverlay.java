package org.pressmark.ui.editor.internal;

import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.editor.text.ArticlePage;
import org.pressmark.ui.widgets.AfterStyling;
import org.pressmark.ui.widgets.NativeColors;
import org.pressmark.ui.widgets.WidgetId;

/** Lays the keys that work in an article over the window, until the next key or click. */
public final class CheatSheetOverlay extends AbstractHandler {

	private static final int MARGIN = 18;
	private static final int COLUMNS = 3;
	private static final int HEADING = 2;

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		ActiveArticle.of(event).ifPresent(
				page -> open(page, CheatSheet.of(page.session().codebook(), PlatformUI.getWorkbench())));
		return null;
	}

	private static void open(ArticlePage page, CheatSheet sheet) {
		Shell parent = page.text().getShell();
		Shell shell = WidgetId.of("cheatSheet").on(new Shell(parent, SWT.NO_TRIM | SWT.TOOL));
		shell.setText(Messages.keysTitle);
		GridLayoutFactory.fillDefaults().margins(1, 1).applyTo(shell);
		int most = COLUMNS;
		create(shell, sheet, page, most);
		// What does not fit on a low screen goes into more columns.
		while (shell.computeSize(SWT.DEFAULT, SWT.DEFAULT).y > parent.getMonitor().getClientArea().height
				&& most < 2 * COLUMNS) {
			shell.getChildren()[0].dispose();
			most++;
			create(shell, sheet, page, most);
		}
		shell.pack();
		centre(shell, parent);
		closeOnInput(shell);
		shell.open();
	}

	private static void create(Shell shell, CheatSheet sheet, ArticlePage page, int columns) {
		Composite frame = new Composite(shell, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
		fill(frame, sheet, page, columns);
		int made = frame.getChildren().length;
		GridLayoutFactory.fillDefaults().numColumns(made).margins(MARGIN, MARGIN).spacing(2 * MARGIN, 0)
				.applyTo(frame);
		Label hint = new Label(frame, SWT.NONE);
		hint.setText(Messages.keysHint);
		GridDataFactory.fillDefaults().span(made, 1).indent(0, MARGIN / 2).applyTo(hint);
	}

	/** Columns of about the same length, in the order of the groups; a long group goes on in the next column. */
	private static void fill(Composite frame, CheatSheet sheet, ArticlePage page, int columns) {
		int rows = sheet.groups().values().stream().mapToInt(entries -> entries.size() + HEADING).sum();
		int most = (rows + columns - 1) / columns + HEADING;
		Composite column = column(frame);
		int filled = 0;
		for (Map.Entry<String, List<CheatSheet.Entry>> group : sheet.groups().entrySet()) {
			if (filled + HEADING + 1 >= most) {
				column = column(frame);
				filled = 0;
			}
			heading(column, group.getKey());
			filled += HEADING;
			for (CheatSheet.Entry entry : group.getValue()) {
				if (filled >= most) {
					column = column(frame);
					filled = 0;
				}
				add(column, entry, page);
				filled++;
			}
		}
	}

	private static Composite column(Composite frame) {
		Composite column = new Composite(frame, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 2).applyTo(column);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(column);
		return column;
	}

	private static void heading(Composite column, String name) {
		int gap = column.getChildren().length > 0 ? 10 : 0;
		Label heading = new Label(column, SWT.NONE);
		heading.setText(name);
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().span(2, 1).indent(0, gap).applyTo(heading);
	}

	private static void add(Composite column, CheatSheet.Entry entry, ArticlePage page) {
		Label key = new Label(column, SWT.NONE);
		key.setText(entry.key().replace("&", "&&"));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(key);
		Label action = new Label(column, SWT.NONE);
		action.setText(entry.action().replace("&", "&&"));
		page.session().codebook().labels().stream()
				.filter(label -> entry.action().equals(Messages.bind(Messages.keyTag, label.name()))).findFirst()
				.ifPresent(label -> AfterStyling.colour(NativeColors.on(action), () -> action
						.setForeground(page.painter().palette().nameOn(label.name(), column.getBackground()))));
	}

	private static void centre(Shell shell, Shell over) {
		Rectangle screen = over.getMonitor().getClientArea();
		Rectangle window = over.getBounds();
		Point size = shell.getSize();
		int width = Math.min(size.x, screen.width);
		int height = Math.min(size.y, screen.height);
		int x = window.x + (window.width - width) / 2;
		int y = window.y + (window.height - height) / 2;
		shell.setBounds(Math.max(screen.x, Math.min(x, screen.x + screen.width - width)),
				Math.max(screen.y, Math.min(y, screen.y + screen.height - height)), width, height);
	}

	/** The key that closes it does nothing else. */
	private static void closeOnInput(Shell shell) {
		Display display = shell.getDisplay();
		Listener close = event -> close(event, shell);
		display.addFilter(SWT.KeyDown, close);
		display.addFilter(SWT.MouseDown, close);
		shell.addListener(SWT.Deactivate, event -> display.asyncExec(() -> dispose(shell)));
		shell.addListener(SWT.Dispose, event -> {
			display.removeFilter(SWT.KeyDown, close);
			display.removeFilter(SWT.MouseDown, close);
		});
	}

	private static void close(Event event, Shell shell) {
		boolean modifier = event.keyCode == SWT.SHIFT || event.keyCode == SWT.CTRL || event.keyCode == SWT.ALT;
		boolean ours = event.widget instanceof Control control && control.getShell() == shell;
		if (event.type == SWT.KeyDown && !modifier) {
			event.type = SWT.None;
			event.doit = false;
		}
		if (!modifier || !ours) {
			dispose(shell);
		}
	}

	private static void dispose(Shell shell) {
		if (!shell.isDisposed()) {
			shell.dispose();
		}
	}
}
