package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.stream.Stream;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pressmark.ui.corpus.internal.annotator.AnnotatorPage;
import org.pressmark.ui.corpus.internal.pace.IdleLimit;

/** The longest pause that counts as work is a preference. */
final class IdleLimitTest {

	private final Shell shell = new Shell(BareEditor.display());

	@AfterEach
	void close() {
		shell.dispose();
		IdleLimit.set(IdleLimit.usualSeconds());
	}

	@Test
	void isAMinuteUnlessSomebodyChangesIt() {
		shell.setLayout(new FillLayout());
		AnnotatorPage page = new AnnotatorPage();
		page.createControl(shell);
		Spinner seconds = all(shell).filter(Spinner.class::isInstance).map(Spinner.class::cast).findFirst()
				.orElseThrow();
		assertEquals(60, seconds.getSelection());
		seconds.setSelection(90);
		page.performOk();
		assertEquals(Duration.ofSeconds(90), IdleLimit.get());
		IdleLimit.set(1);
		assertEquals(Duration.ofSeconds(IdleLimit.SHORTEST), IdleLimit.get(), "what a file may say is kept in bounds");
		page.dispose();
	}

	private static Stream<Control> all(Composite parent) {
		return Stream.of(parent.getChildren()).flatMap(child -> child instanceof Composite inner
				? Stream.concat(Stream.of(child), all(inner))
				: Stream.of(child));
	}
}
