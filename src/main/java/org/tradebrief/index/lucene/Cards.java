package org.tradebrief.index.lucene;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Layer;
import org.tradebrief.search.fit.Card;

/** Writes a card as one value of a column, so that ranking hundreds of documents need not unpack their texts. */
final class Cards {
    private static final String CELL = "\u001f";

    /** A card, and the print of the document it belongs to. */
    record Written(Card card, String print) {}

    private Cards() {}

    static BytesRef write(Card card, String print) {
        LocalDate date = card.date();
        return new BytesRef(String.join(
                CELL,
                print,
                card.document().sha256(),
                card.path(),
                card.layer().folder(),
                card.title(),
                card.page(),
                card.category(),
                card.source(),
                String.join(" ", card.subjects()),
                date == null ? "" : Long.toString(date.toEpochDay()),
                Long.toString(card.vintage().toEpochDay()),
                Long.toString(card.until().toEpochDay())));
    }

    static Written read(BytesRef bytes) {
        String[] cells = new String(bytes.bytes, bytes.offset, bytes.length, StandardCharsets.UTF_8).split(CELL, -1);
        Card card = new Card(
                new DocumentId(cells[1]),
                cells[2],
                Layer.ofFolder(cells[3]).orElseThrow(),
                cells[4],
                cells[5],
                cells[6],
                cells[7],
                cells[8].isEmpty() ? List.of() : List.of(cells[8].split(" ")),
                day(cells[9]),
                LocalDate.ofEpochDay(Long.parseLong(cells[10])),
                LocalDate.ofEpochDay(Long.parseLong(cells[11])));
        return new Written(card, cells[0]);
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.ofEpochDay(Long.parseLong(cell));
    }
}
