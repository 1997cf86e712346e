package org.tradebrief.index.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.tradebrief.library.DocumentId;

/** Reads the cards of an index's records. */
final class Columns {
    private Columns() {}

    static LeafReaderContext leaf(IndexReader reader, int doc) {
        return reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    }

    static Cards.Written card(IndexReader reader, int doc) throws IOException {
        return Cards.read(written(reader, doc));
    }

    /** The card as it stands in the column, until the next is asked for. */
    static BytesRef written(IndexReader reader, int doc) throws IOException {
        LeafReaderContext leaf = leaf(reader, doc);
        BinaryDocValues cards = leaf.reader().getBinaryDocValues(Records.CARD);
        if (cards == null || !cards.advanceExact(doc - leaf.docBase)) {
            throw new CorruptIndexException("a record without its card", Integer.toString(doc));
        }
        return cards.binaryValue();
    }

    /** The print of each document that is in. */
    static Map<DocumentId, String> prints(IndexReader reader) throws IOException {
        Map<DocumentId, String> prints = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            BinaryDocValues cards = leaf.reader().getBinaryDocValues(Records.CARD);
            Bits live = leaf.reader().getLiveDocs();
            while (cards != null && cards.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(cards.docID())) {
                    Cards.Written written = Cards.read(cards.binaryValue());
                    prints.put(written.card().document(), written.print());
                }
            }
        }
        return prints;
    }
}
