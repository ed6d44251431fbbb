package org.pressmark.benchmarks.xmi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.pressmark.benchmarks.article.LargeArticle;
import org.pressmark.benchmarks.report.Result;
import org.pressmark.benchmarks.report.Times;
import org.pressmark.model.Article;
import org.pressmark.model.Layer;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.store.codebook.BuiltInCodebooks;
import org.pressmark.uima.CodebookTypeSystem;
import org.pressmark.uima.LayerXmi;
import org.xml.sax.SAXException;

/** Writes and reads one large layer many times, as Pressmark does and as plain uimaj does, and prints medians. */
public final class XmiBenchmark {

	private static final int WARM_UP = 30;
	private static final int ROUNDS = 60;

	private XmiBenchmark() {}

	/**
	 * Runs the benchmark.
	 *
	 * @param arguments
	 *            none
	 * @throws Exception
	 *             if anything fails
	 */
	public static void main(String[] arguments) throws Exception {
		LargeArticle maker = new LargeArticle();
		Article article = maker.article(100_000);
		Layer layer = maker.layer(article, 2_000);
		Codebook codebook = BuiltInCodebooks.read("attribution");
		LayerXmi ours = LayerXmi.of(codebook);
		ByteArrayOutputStream written = new ByteArrayOutputStream();
		ours.write(layer, article, written);
		byte[] file = written.toByteArray();
		TypeSystemDescription types = UIMAFramework.getXMLParser().parseTypeSystemDescription(
				new XMLInputSource(new ByteArrayInputStream(CodebookTypeSystem.of(codebook).toXml()), null));
		CAS cas = CasCreationUtils.createCas(types, null, null);
		Work readOurs = () -> ours.read(new ByteArrayInputStream(file), article.id());
		Work readPlain = () -> readPlain(cas, file);
		print("xmi reading", file.length, readOurs, readPlain);
		readPlain(cas, file);
		Work writeOurs = () -> ours.write(layer, article, OutputStream.nullOutputStream());
		Work writePlain = () -> XmiCasSerializer.serialize(cas, OutputStream.nullOutputStream());
		print("xmi writing", file.length, writeOurs, writePlain);
	}

	/** Something that is timed. */
	@FunctionalInterface
	private interface Work {
		void run() throws IOException, SAXException, UIMAException;
	}

	private static void readPlain(CAS cas, byte[] file) throws IOException, SAXException {
		cas.reset();
		XmiCasDeserializer.deserialize(new ByteArrayInputStream(file), cas, false);
	}

	private static void print(String what, int bytes, Work ours, Work plain)
			throws IOException, SAXException, UIMAException {
		Times our = new Times();
		Times their = new Times();
		for (int round = -WARM_UP; round < ROUNDS; round++) {
			double first = milliseconds(ours);
			double second = milliseconds(plain);
			if (round >= 0) {
				our.add(first);
				their.add(second);
			}
		}
		Result.of(what + ", 2,000 marks in " + bytes / 1024 + " kB", "ms", our.median()).withPeer(their.median())
				.print();
	}

	private static double milliseconds(Work work) throws IOException, SAXException, UIMAException {
		long begun = System.nanoTime();
		work.run();
		return (System.nanoTime() - begun) / 1e6;
	}
}
