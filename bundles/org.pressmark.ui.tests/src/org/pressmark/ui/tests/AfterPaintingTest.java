package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressmark.ui.editor.internal.AfterPainting;

/** Views follow an edit when the annotator sees it, however slow it was, and once. */
final class AfterPaintingTest {

	private static final int PATIENCE_SECONDS = 20;
	/** Milliseconds: as long as a very slow edit takes. */
	private static final long SLOW = 100;
	/** Milliseconds: longer than the follower waits after a painting. */
	private static final int LATER = 300;

	private final List<String> happened = new ArrayList<>();
	private final AfterPainting following = new AfterPainting(() -> happened.add("followed"));
	private BareEditor editor;

	@BeforeEach
	void open() {
		editor = BareEditor.open(BareEditor.display(), SampleArticle.create(), SampleArticle.layer());
		pass(LATER);
		text().addListener(SWT.Paint, event -> happened.add("painted"));
	}

	@AfterEach
	void close() {
		editor.close();
	}

	/** A machine that stands still for longer than a view waits at the most proves nothing: it is tried again. */
	@Test
	void aSlowEditIsPaintedBeforeViewsFollow() throws InterruptedException {
		String first = "";
		for (int tries = 0; tries < 5 && !first.equals("painted"); tries++) {
			happened.clear();
			following.schedule(text());
			text().redraw();
			Thread.sleep(SLOW);
			await("the view to follow", () -> happened.contains("followed"));
			first = happened.getFirst();
		}
		assertEquals("painted", first);
	}

	@Test
	void anEditOutOfSightIsFollowedToo() {
		following.schedule(text());
		await("the view to follow", () -> happened.contains("followed"));
	}

	@Test
	void aBurstOfEditsIsFollowedOnce() {
		for (int edit = 0; edit < 5; edit++) {
			following.schedule(text());
			text().redraw();
		}
		pass(LATER);
		assertEquals(1, followed());
	}

	@Test
	void whatIsFoundWhileAnEditWaitsIsFollowedWithIt() {
		following.schedule(text());
		text().redraw();
		following.runUnlessScheduled();
		assertEquals(List.of(), happened);
		pass(LATER);
		assertEquals("painted", happened.getFirst());
		assertEquals(1, followed());
		following.runUnlessScheduled();
		assertEquals(2, followed());
	}

	@Test
	void aTextThatIsGoneIsNotWaitedFor() {
		StyledText text = text();
		editor.close();
		following.schedule(text);
		pass(LATER);
		assertEquals(List.of(), happened);
	}

	/** A text may be painted several times, as when its scroll bar fades. */
	private long followed() {
		return happened.stream().filter("followed"::equals).count();
	}

	private StyledText text() {
		return editor.page().text();
	}

	private void pass(int milliseconds) {
		boolean[] over = {false};
		BareEditor.display().timerExec(milliseconds, () -> over[0] = true);
		await("time to pass", () -> over[0]);
	}

	private void await(String what, BooleanSupplier condition) {
		Display display = BareEditor.display();
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		while (!condition.getAsBoolean()) {
			assertTrue(System.nanoTime() < end, () -> "waited in vain for " + what);
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}
}
