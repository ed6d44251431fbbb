package org.pressmark.uima;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.model.Article;
import org.pressmark.model.Layer;
import org.pressmark.model.codebook.Codebook;

/** Layers come back from XMI as they went in. */
class LayerXmiTest {

	static LongStream seeds() {
		return LongStream.range(0, 60);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void whatIsWrittenIsReadBack(long seed) throws IOException {
		RandomLayers random = new RandomLayers(seed);
		Codebook codebook = random.codebook();
		LayerXmi xmi = LayerXmi.of(codebook);
		for (int i = 0; i < 5; i++) {
			Article article = random.article();
			Layer layer = random.layer(article, codebook);
			byte[] bytes = write(xmi, layer, article);
			LayerWithText read = xmi.read(new ByteArrayInputStream(bytes), article.id());
			assertEquals(article.text(), read.text());
			assertEquals(layer, read.layer());
			assertArrayEquals(bytes, write(xmi, read.layer(), article));
		}
	}

	static byte[] write(LayerXmi xmi, Layer layer, Article article) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		xmi.write(layer, article, bytes);
		return bytes.toByteArray();
	}
}
