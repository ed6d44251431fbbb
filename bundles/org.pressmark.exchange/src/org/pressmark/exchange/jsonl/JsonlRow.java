package org.pressmark.exchange.jsonl;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.writing.ExportedLayer;
import org.pressmark.exchange.writing.LeftOut;
import org.pressmark.exchange.writing.WriteContext;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Fragment;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.Offsets;
import org.pressmark.model.Region;
import org.pressmark.model.codebook.AttributeType;

/**
 * Writes one line.
 * <p>
 * Every line has every key. What a mark does not have is the empty string for text and choices, an empty list for
 * lists, and null for a flag or a number, which have no value that could stand for none.
 */
final class JsonlRow {

	private final JsonGenerator json;
	private final WriteContext context;
	private final RowSchema schema;
	private final ExportedLayer exported;
	private final Article article;
	private final LeftOut leftOut;
	private final Offsets offsets;
	private final Quotes quotes;

	JsonlRow(JsonGenerator json, WriteContext context, RowSchema schema, ExportedLayer exported, LeftOut leftOut) {
		this.json = json;
		this.context = context;
		this.schema = schema;
		this.exported = exported;
		this.article = exported.article();
		this.leftOut = leftOut;
		this.offsets = new Offsets(article.text(), context.offsets());
		this.quotes = new Quotes(article.text(), context.withText(), leftOut);
	}

	/**
	 * Writes the line without its line break.
	 *
	 * @throws IOException
	 *             if the file cannot be written
	 */
	void write() throws IOException {
		json.writeStartObject();
		json.writeStringField("id", article.id().value());
		json.writeStringField("text", context.withText() ? article.text() : "");
		writeMeta();
		json.writeStringField("offsets", context.offsets().key());
		json.writeStringField("layer", exported.layer().annotator());
		json.writeArrayFieldStart("marks");
		for (Mark mark : exported.layer().inTextOrder()) {
			writeMark(mark);
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private void writeMeta() throws IOException {
		ArticleMetadata metadata = article.metadata();
		json.writeObjectFieldStart("meta");
		json.writeStringField("headline", quotes.readOff("headline", metadata.headline()));
		json.writeStringField("outlet", metadata.outlet());
		json.writeStringField("byline", quotes.readOff("byline", metadata.byline()));
		json.writeStringField("published", metadata.published());
		json.writeStringField("url", metadata.url());
		json.writeStringField("language", metadata.language());
		json.writeStringField("section", metadata.section());
		json.writeStringField("source", metadata.source());
		json.writeArrayFieldStart("more");
		for (Map.Entry<String, String> entry : metadata.more().entrySet()) {
			json.writeStartObject();
			json.writeStringField("key", entry.getKey());
			json.writeStringField("value", quotes.written("metadata " + entry.getKey(), entry.getValue()));
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeStringField("text_sha256", article.sha256());
		json.writeBooleanField("with_text", context.withText());
		json.writeStringField("codebook", context.codebook().name());
		json.writeNumberField("codebook_version", context.codebook().version());
		json.writeStringField("layer_state", exported.layer().state().key());
		json.writeNumberField("marks_left_out", exported.marksLeftOut());
		json.writeArrayFieldStart("regions");
		for (Region region : article.regions()) {
			writeRegion(region);
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private void writeRegion(Region region) throws IOException {
		json.writeStartObject();
		json.writeStringField("kind", region.kind().key());
		json.writeNumberField("begin", offsets.fromUtf16(region.span().begin()));
		json.writeNumberField("end", offsets.fromUtf16(region.span().end()));
		json.writeBooleanField("included", region.included());
		json.writeStringField("reason", quotes.reason(region.reason()));
		json.writeEndObject();
	}

	private void writeMark(Mark mark) throws IOException {
		json.writeStartObject();
		json.writeStringField("id", mark.id().value());
		json.writeStringField("label", mark.label());
		json.writeArrayFieldStart("fragments");
		for (Fragment fragment : mark.fragments()) {
			json.writeArray(new int[]{offsets.fromUtf16(fragment.begin()), offsets.fromUtf16(fragment.end())}, 0, 2);
		}
		json.writeEndArray();
		json.writeStringField("text", context.withText() ? mark.textIn(article.text()) : "");
		writeAttributes(mark);
		writeSlots(mark);
		json.writeStringField("note", quotes.written("note", mark.note()));
		json.writeBooleanField("uncertain", mark.uncertain());
		json.writeEndObject();
	}

	private void writeAttributes(Mark mark) throws IOException {
		json.writeObjectFieldStart("attributes");
		for (Map.Entry<String, AttributeType> entry : schema.attributes().entrySet()) {
			json.writeFieldName(entry.getKey());
			writeValue(entry.getKey(), entry.getValue(), mark.attribute(entry.getKey()).orElse(null));
		}
		json.writeEndObject();
		for (String name : mark.attributes().keySet()) {
			leftOut.add("attribute " + name + ", which the codebook does not have",
					schema.attributes().containsKey(name) ? 0 : 1);
		}
	}

	private void writeValue(String name, AttributeType type, @Nullable AttributeValue value) throws IOException {
		switch (type) {
			case TEXT, CHOICE -> json
					.writeString(value == null ? "" : quotes.written("value of attribute " + name, value.display()));
			case CHOICES -> {
				json.writeStartArray();
				for (String chosen : texts(value)) {
					json.writeString(quotes.written("value of attribute " + name, chosen));
				}
				json.writeEndArray();
			}
			default -> writeScalar(name, type, value);
		}
	}

	private void writeScalar(String name, AttributeType type, @Nullable AttributeValue value) throws IOException {
		if (type == AttributeType.FLAG && value instanceof AttributeValue.Flag flag) {
			json.writeBoolean(flag.value());
		} else if (type == AttributeType.INTEGER && value instanceof AttributeValue.Whole whole) {
			json.writeNumber(whole.value());
		} else if (type == AttributeType.DECIMAL && value instanceof AttributeValue.Decimal decimal) {
			json.writeNumber(decimal.value());
		} else {
			json.writeNull();
			leftOut.add("value of " + name + " that is no " + type.key(), value == null ? 0 : 1);
		}
	}

	private static List<String> texts(@Nullable AttributeValue value) {
		if (value == null) {
			return List.of();
		}
		return value instanceof AttributeValue.Texts texts ? texts.values() : List.of(value.display());
	}

	private void writeSlots(Mark mark) throws IOException {
		json.writeObjectFieldStart("slots");
		for (String slot : schema.slots()) {
			json.writeArrayFieldStart(slot);
			for (MarkId filler : mark.slot(slot)) {
				json.writeString(filler.value());
			}
			json.writeEndArray();
		}
		json.writeEndObject();
		for (String name : mark.slots().keySet()) {
			leftOut.add("slot " + name + ", which the codebook does not have", schema.slots().contains(name) ? 0 : 1);
		}
	}
}
