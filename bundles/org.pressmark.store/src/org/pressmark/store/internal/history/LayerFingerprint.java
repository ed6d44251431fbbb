package org.pressmark.store.internal.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.store.internal.ArticleFiles;
import org.pressmark.store.internal.journal.MarkJson;
import org.pressmark.store.internal.json.JsonText;

/**
 * What two layers have in common that are equal, however their files are written: another tool, or another codebook,
 * may write the same marks in another way.
 */
final class LayerFingerprint {

	private static final int BYTES = 16;

	private LayerFingerprint() {}

	/**
	 * Takes the fingerprint of a layer.
	 *
	 * @param layer
	 *            the layer
	 * @return 32 hexadecimal digits
	 */
	static String of(Layer layer) {
		MessageDigest digest = ArticleFiles.sha256();
		digest.update(layer.state().key().getBytes(StandardCharsets.US_ASCII));
		List<Mark> marks = layer.marks().stream().sorted(Comparator.comparing(Mark::id)).toList();
		for (Mark mark : marks) {
			Mark ordered = mark.withAttributes(new TreeMap<>(mark.attributes()))
					.withSlots(new TreeMap<>(mark.slots()));
			digest.update(JsonText.line(MarkJson.writeShort(ordered)));
		}
		return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
	}
}
