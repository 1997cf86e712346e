package org.tradebrief.index.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.tradebrief.search.engine.Part;
import org.tradebrief.search.engine.Parts;
import org.tradebrief.search.fit.Card;
import org.tradebrief.search.fit.FitDocument;
import org.tradebrief.search.fit.Passage;

/** Writes a document as a record of the index, and reads it back. */
final class Records {
    static final String ID = "id";
    static final String CARD = "card";
    static final String LAYER = "layer";
    static final String CATEGORY = "category";
    static final String SOURCE = "source";
    static final String ECONOMY = "economy";
    static final String DATE = "date";
    static final String VINTAGE = "vintage";
    static final String UNTIL = "until";

    private static final FieldType WORDS = new FieldType();

    static {
        WORDS.setTokenized(true);
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        WORDS.freeze();
    }

    private final Parts parts;

    Records(Parts parts) {
        this.parts = parts;
    }

    static String field(Part part) {
        return "w." + part.name();
    }

    /** A record under which something of the document is filed: all that filters ask for, and its card. */
    static Document filed(FitDocument fit, String print) {
        Card card = fit.card();
        Document record = new Document();
        record.add(new StringField(ID, card.document().sha256(), Field.Store.NO));
        record.add(new StringField(LAYER, card.layer().folder(), Field.Store.NO));
        record.add(new StringField(CATEGORY, card.category(), Field.Store.NO));
        record.add(new StringField(SOURCE, card.source(), Field.Store.NO));
        card.subjects().forEach(iso3 -> record.add(new StringField(ECONOMY, iso3, Field.Store.NO)));
        if (card.date() != null) {
            record.add(new LongPoint(DATE, card.date().toEpochDay()));
        }
        record.add(new LongPoint(VINTAGE, card.vintage().toEpochDay()));
        record.add(new LongPoint(UNTIL, card.until().toEpochDay()));
        record.add(new BinaryDocValuesField(CARD, Cards.write(card, print)));
        return record;
    }

    Document write(FitDocument fit) {
        Document record = filed(fit, fit.print());
        fit.alsoKnown().forEach(name -> record.add(new StoredField("also", name)));
        for (Passage passage : fit.passages()) {
            record.add(new StoredField("line", passage.line()));
            record.add(new StoredField("heading", passage.heading()));
            record.add(new StoredField("text", passage.text()));
            record.add(new StoredField("speculative", passage.speculative() ? 1 : 0));
        }
        for (Map.Entry<Part, List<String>> part : parts.of(fit).entrySet()) {
            record.add(new Field(field(part.getKey()), new TokenList(part.getValue()), WORDS));
        }
        return record;
    }

    static FitDocument read(Cards.Written written, Document stored) {
        IndexableField[] lines = stored.getFields("line");
        String[] headings = stored.getValues("heading");
        String[] texts = stored.getValues("text");
        IndexableField[] speculative = stored.getFields("speculative");
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            passages.add(new Passage(
                    i,
                    lines[i].numericValue().intValue(),
                    headings[i],
                    texts[i],
                    speculative[i].numericValue().intValue() == 1));
        }
        return new FitDocument(written.card(), Arrays.asList(stored.getValues("also")), passages, written.print());
    }
}
