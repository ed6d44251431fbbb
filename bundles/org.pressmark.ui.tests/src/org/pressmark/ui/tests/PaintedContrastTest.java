package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.Contrast;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.store.codebook.BuiltInCodebooks;
import org.pressmark.store.codebook.CodebookJson;
import org.pressmark.ui.editor.paint.LabelPalette;

/**
 * Everything in the colour of a label can be told from what it stands on, at level AA of the Web Content Accessibility
 * Guidelines 2.2: text 4.5 to 1 (1.4.3), drawings 3 to 1 (1.4.11). The ratios are those of {@link Contrast}, which is
 * tested with published values.
 */
final class PaintedContrastTest {

	/** Page and ink of the editor, light and dark, as its colour definitions and style sheet have them. */
	private static final List<RGB> LIGHT = List.of(new RGB(254, 253, 250), new RGB(32, 33, 36));
	private static final List<RGB> DARK = List.of(new RGB(30, 31, 34), new RGB(220, 220, 216));
	/** What label names stand on beside the page: views, tables and menus, light and dark, and a desktop's grey. */
	private static final List<String> GROUNDS = List.of("#FFFFFF", "#F8F8F8", "#E8E8E7", "#1E1F22", "#2F2F2F",
			"#3C3C3C", "#515658");
	/** How many marks of one label lie over each other at most in the tests, and how opaque a tint is at most. */
	private static final int NESTED = 12;
	private static final int STRONGEST = 120;

	static Stream<Codebook> codebooks() throws Exception {
		List<Codebook> all = new ArrayList<>();
		for (String name : BuiltInCodebooks.names()) {
			all.add(BuiltInCodebooks.read(name));
		}
		all.add(SampleCodebook.create());
		all.add(CodebookJson.read(Path.of("../org.pressmark.app/samples/corpus/codebook.json")));
		return all.stream();
	}

	@ParameterizedTest
	@MethodSource("codebooks")
	void eachLabelCanBeTold(Codebook codebook) {
		for (List<RGB> theme : List.of(LIGHT, DARK)) {
			RGB page = theme.getFirst();
			RGB ink = theme.getLast();
			LabelPalette palette = new LabelPalette(codebook, page, ink);
			for (LabelDefinition label : codebook.labels()) {
				LabelPalette.Look look = palette.look(label.name());
				assertRatio(Contrast.DRAWING, look.line().getRGB(), page, "lines of " + label.name());
				assertRatio(Contrast.TEXT, look.text().getRGB(), page, "name of " + label.name());
				assertRatio(Contrast.TEXT, look.onLine().getRGB(), look.line().getRGB(), "sign of " + label.name());
				RGB ground = page;
				for (int depth = 1; depth <= NESTED; depth++) {
					ground = over(ground, look.fill().getRGB(), look.alpha(STRONGEST));
					assertRatio(Contrast.TEXT, ink, ground, "text in " + depth + " marks of " + label.name());
				}
			}
			assertRatio(Contrast.TEXT, palette.faint().getRGB(), page, "small print");
			assertRatio(Contrast.TEXT, palette.excludedInk().getRGB(), page, "excluded text");
		}
	}

	@ParameterizedTest
	@MethodSource("codebooks")
	void namesCanBeReadBesideThePageWhateverThePageIs(Codebook codebook) {
		for (List<RGB> theme : List.of(LIGHT, DARK)) {
			LabelPalette palette = new LabelPalette(codebook, theme.getFirst(), theme.getLast());
			for (String ground : GROUNDS) {
				RGB behind = rgb(ground);
				Stream.concat(codebook.labels().stream().map(LabelDefinition::name), Stream.of("Unheard of"))
						.forEach(label -> assertRatio(Contrast.TEXT,
								palette.nameOn(label, new Color(behind)).getRGB(), behind, label));
			}
		}
	}

	@Test
	void smallPrintBesideThePageCanBeRead() {
		for (String ground : GROUNDS) {
			String ink = Contrast.textOn(ground);
			assertRatio(Contrast.TEXT, LabelPalette.faintOn(new Color(rgb(ink)), new Color(rgb(ground))).getRGB(),
					rgb(ground), "small print");
		}
	}

	/** A codebook of somebody who chose the colour of the page, and of its ink. */
	@ParameterizedTest
	@ValueSource(strings = {"#FEFDFA", "#202124", "#FFFF00", "#1E1F22", "#DCDCD8", "#0000FF", "#808080"})
	void coloursThatCannotBeSeenAreMadeToBe(String color) {
		eachLabelCanBeTold(SampleCodebook.coloured(color));
		namesCanBeReadBesideThePageWhateverThePageIs(SampleCodebook.coloured(color));
	}

	@ParameterizedTest
	@ValueSource(booleans = {false, true})
	void textUnderManySelectedMarksCanBeReadAsItIsPainted(boolean dark) {
		Fragment words = SampleArticle.find("The council", "The council of Brinmouth");
		List<Mark> marks = IntStream.range(0, 6).mapToObj(depth -> Mark
				.of("Quote", words.begin(), words.end(), SampleArticle.BY_ADA).withId(new MarkId("n" + depth)))
				.toList();
		Layer layer = Layer.of(SampleArticle.create().id(), "ada", LayerState.IN_PROGRESS, marks);
		try (BareEditor editor = BareEditor.open(BareEditor.display(), SampleArticle.create(), layer, dark)) {
			editor.session().selection().select(marks.stream().map(Mark::id).toList(), false);
			Rectangle space = editor.page().painter().boxOf(words.begin() + "The".length());
			ImageData picture = editor.picture();
			RGB ground = BareEditor.pixel(picture, space.x + 2, space.y + space.height / 2);
			assertTrue(!ground.equals(editor.page().text().getBackground().getRGB()), "the words are tinted");
			assertRatio(Contrast.TEXT, editor.page().text().getForeground().getRGB(), ground, "text");
		}
	}

	@Test
	void oneTintLooksAsTheLabelsOwnColourWould() {
		LabelPalette palette = new LabelPalette(SampleCodebook.create(), DARK.getFirst(), DARK.getLast());
		LabelPalette.Look look = palette.look("Quote");
		RGB own = over(DARK.getFirst(), rgb("#4A9EE6"), 80);
		RGB painted = over(DARK.getFirst(), look.fill().getRGB(), look.alpha(80));
		assertEquals(own.red, painted.red, 2);
		assertEquals(own.green, painted.green, 2);
		assertEquals(own.blue, painted.blue, 2);
	}

	private static RGB over(RGB ground, RGB fill, int alpha) {
		return new RGB(mix(ground.red, fill.red, alpha), mix(ground.green, fill.green, alpha),
				mix(ground.blue, fill.blue, alpha));
	}

	private static int mix(int ground, int fill, int alpha) {
		return Math.round((ground * (255 - alpha) + fill * alpha) / 255f);
	}

	private static void assertRatio(double least, RGB one, RGB other, String what) {
		double ratio = Contrast.ratio(hex(one), hex(other));
		assertTrue(ratio >= least, () -> what + ": " + hex(one) + " on " + hex(other) + " is " + ratio);
	}

	private static RGB rgb(String hex) {
		int value = Integer.parseInt(hex.substring(1), 16);
		return new RGB(value >> 16, value >> 8 & 0xFF, value & 0xFF);
	}

	private static String hex(RGB color) {
		return String.format(Locale.ROOT, "#%02X%02X%02X", color.red, color.green, color.blue);
	}
}
