package org.pressmark.exchange.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.pressmark.exchange.codebook.QdaCodes.Code;
import org.pressmark.model.codebook.AllowedValue;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.AttributeType;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.Contrast;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.LabelRole;
import org.pressmark.model.codebook.LabelStyle;
import org.pressmark.model.codebook.MarkShape;
import org.pressmark.store.codebook.CodebookException;

/**
 * Makes a codebook of the codes of a REFI-QDA file.
 * <p>
 * Each code that text can be coded with is a label, wherever it lies; where two have one name, those above them are put
 * before it. A code that only holds others is no label. In a file that Pressmark wrote, what lies below a label is its
 * attributes and their values again.
 */
public final class QdaCodebook {

	/** What the files say that Pressmark writes. */
	static final String ORIGIN = "Pressmark";
	/** What the description of an attribute says that takes several values. */
	static final String SEVERAL = "Any number of these values.";

	private static final Pattern RGB = Pattern.compile("#[0-9A-Fa-f]{6}");
	private static final List<String> COLOURS = List.of("#0072B2", "#B35900", "#007A5A", "#A8447F", "#6B6100",
			"#9E3D00");
	private static final String SEPARATOR = " / ";

	private final QdaCodes file;
	private final boolean own;
	private final List<LabelDefinition> labels = new ArrayList<>();
	private final List<String> leftOut = new ArrayList<>();
	private final Map<String, Integer> names = new HashMap<>();
	private final Set<String> taken = new LinkedHashSet<>();

	private QdaCodebook(QdaCodes file) {
		this.file = file;
		this.own = file.origin().startsWith(ORIGIN);
	}

	/**
	 * A codebook, and what of the file is not in it.
	 *
	 * @param codebook
	 *            the codebook
	 * @param leftOut
	 *            the rest, a sentence each
	 */
	public record Read(Codebook codebook, List<String> leftOut) {}

	/**
	 * Tells whether a file is one of REFI-QDA.
	 *
	 * @param content
	 *            its content
	 * @return whether it is a codebook, a project, or a packed project
	 */
	public static boolean isOne(byte[] content) {
		return QdaCodes.isOne(content);
	}

	/**
	 * Reads a codebook.
	 *
	 * @param file
	 *            the file's name, for messages
	 * @param name
	 *            short name of the codebook to be
	 * @param content
	 *            the file's content
	 * @return the codebook, version 1
	 * @throws CodebookException
	 *             if it is no XML, or has no code that text can be coded with
	 */
	public static Read read(String file, String name, byte[] content) throws CodebookException {
		QdaCodebook reading = new QdaCodebook(QdaCodes.read(file, content));
		reading.count(reading.file.codes());
		reading.add(reading.file.codes(), "");
		reading.file.sets().forEach(set -> reading.leftOut.add("the set '" + set + "': a codebook has no sets"));
		if (reading.labels.isEmpty()) {
			throw new CodebookException(file, 0, "", "The file has no code that text can be coded with",
					"Export a codebook with at least one code.");
		}
		return new Read(new Codebook(name, 1, name, "Made from a REFI-QDA codebook"
				+ (reading.file.origin().isBlank() ? "." : " of " + reading.file.origin() + "."), reading.labels,
				Set.of(), List.of()), List.copyOf(reading.leftOut));
	}

	private void count(List<Code> codes) {
		for (Code code : codes) {
			if (code.isCodable()) {
				names.merge(code.name(), 1, Integer::sum);
			}
			if (!own || !code.isCodable()) {
				count(code.codes());
			}
		}
	}

	private void add(List<Code> codes, String path) {
		for (Code code : codes) {
			String below = path.isEmpty() ? code.name() : path + SEPARATOR + code.name();
			if (code.isCodable()) {
				label(code, path);
			} else {
				leftOut.add("the code '" + below + "': text cannot be coded with it, it only holds others");
			}
			if (own && code.isCodable()) {
				continue;
			}
			if (code.isCodable() && !code.codes().isEmpty()) {
				leftOut.add("that " + code.codes().size() + " codes lie below '" + below
						+ "': they are labels beside it");
			}
			add(code.codes(), below);
		}
	}

	private void label(Code code, String path) {
		boolean alone = names.getOrDefault(code.name(), 0) == 1;
		String wanted = alone || path.isEmpty() ? code.name() : path + SEPARATOR + code.name();
		String name = free(wanted.isBlank() ? "Code" : wanted);
		if (!name.equals(code.name())) {
			leftOut.add("the name '" + code.name() + "': another code has it, this one is '" + name + "'");
		}
		labels.add(new LabelDefinition(name, List.of(), LabelRole.OTHER, key(name), style(code.color()),
				QdaDescription.guideline(code.description()), own ? attributes(code) : List.of(), List.of(),
				Optional.empty()));
	}

	private String free(String wanted) {
		String name = wanted;
		for (int number = 2; labels.stream().map(LabelDefinition::name).toList().contains(name); number++) {
			name = wanted + " " + number;
		}
		return name;
	}

	private String key(String name) {
		return name.toLowerCase(Locale.ROOT).codePoints().filter(c -> c >= 'a' && c <= 'z')
				.mapToObj(Character::toString).filter(taken::add).findFirst().orElse("");
	}

	private LabelStyle style(String color) {
		String given = RGB.matcher(color).matches() ? color : COLOURS.get(labels.size() % COLOURS.size());
		MarkShape[] shapes = MarkShape.values();
		return new LabelStyle(Contrast.onLight(given), Contrast.onDark(given), shapes[labels.size() % shapes.length]);
	}

	private static List<AttributeDefinition> attributes(Code label) {
		List<AttributeDefinition> attributes = new ArrayList<>();
		for (Code code : label.codes()) {
			boolean several = code.description().startsWith(SEVERAL);
			List<AllowedValue> values = code.codes().stream()
					.map(value -> new AllowedValue(value.name(), value.description())).toList();
			attributes.add(new AttributeDefinition(code.name(),
					several ? AttributeType.CHOICES : AttributeType.CHOICE, values, false, Optional.empty(),
					Optional.empty(),
					several ? code.description().substring(SEVERAL.length()).strip() : code.description()));
		}
		return attributes;
	}
}
