package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.junit.jupiter.api.Test;
import org.pressmark.ui.editor.document.AnnotationDocument;
import org.pressmark.ui.editor.internal.saving.EarlierUndo;
import org.pressmark.ui.editor.session.AnnotationSession;

/** What can be undone of another day is read in the background, and nobody has to wait for it. */
final class EarlierUndoTest {

	private static final int PATIENCE_SECONDS = 10;

	@Test
	void anArticleThatIsClosedWhileItIsReadMakesNoTrouble() throws Exception {
		BareEditor editor = BareEditor.open(BareEditor.display(), SampleArticle.create(), SampleArticle.layer());
		CountDownLatch reading = new CountDownLatch(1);
		CountDownLatch closed = new CountDownLatch(1);
		AnnotationDocument slow = (AnnotationDocument) Proxy.newProxyInstance(getClass().getClassLoader(),
				new Class<?>[]{AnnotationDocument.class}, (proxy, method, arguments) -> {
					if (method.getName().equals("earlierEdits")) {
						reading.countDown();
						assertTrue(closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
					}
					return method.invoke(editor.document(), arguments);
				});
		List<IStatus> ends = new ArrayList<>();
		CountDownLatch ended = new CountDownLatch(1);
		JobChangeAdapter listener = new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				if (event.getJob().getName().equals("Read what can be undone")) {
					ends.add(event.getResult());
					ended.countDown();
				}
			}
		};
		Job.getJobManager().addJobChangeListener(listener);
		try {
			new EarlierUndo(new AnnotationSession(slow, new DefaultOperationHistory(), InstantSource.fixed(
					Instant.EPOCH)), editor.page().text());
			long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
			while (!reading.await(20, TimeUnit.MILLISECONDS) && System.nanoTime() < end) {
				// It begins when the text is painted, which the window system does in its own time.
				editor.page().text().redraw();
				editor.settle();
			}
			assertEquals(0, reading.getCount(), "it is read");
			editor.close();
			closed.countDown();
			assertTrue(ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS), "it ends");
			assertEquals(List.of(IStatus.OK), ends.stream().map(IStatus::getSeverity).toList());
		} finally {
			Job.getJobManager().removeJobChangeListener(listener);
		}
	}
}
