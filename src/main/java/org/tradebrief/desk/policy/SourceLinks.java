package org.tradebrief.desk.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tradebrief.desk.platform.Browser;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.library.SourceRow;

/** Where something is told: the best place in one line, a document before the register's own row; all once asked for. */
final class SourceLinks extends VBox {

    /** What opens a place. */
    record Opening(Consumer<SourceRow> row, Browser browser) {}

    private SourceLinks(List<Hyperlink> links, Phrases phrases) {
        links.forEach(l -> l.setMinWidth(0));
        if (links.size() < 2) {
            getChildren().addAll(links);
            return;
        }
        Hyperlink more = new Hyperlink(phrases.get("sources.more", links.size() - 1));
        more.getStyleClass().add("source-link");
        more.setMinWidth(USE_PREF_SIZE);
        more.setOnAction(e -> getChildren().setAll(links));
        HBox first = new HBox(12, links.getFirst(), more);
        first.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(first);
    }

    /** @param citation an address, or words that are shown elsewhere */
    static Optional<SourceLinks> of(String citation, List<SourceRow> rows, Phrases phrases, Opening opening) {
        List<Hyperlink> links = new ArrayList<>();
        rows.stream().filter(r -> !own(r)).forEach(r -> links.add(link(r, opening)));
        if (isAddress(citation)) {
            Hyperlink page = made(host(citation), citation);
            page.setOnAction(e -> opening.browser().open(citation));
            links.add(page);
        }
        rows.stream().filter(SourceLinks::own).forEach(r -> links.add(link(r, opening)));
        return links.isEmpty() ? Optional.empty() : Optional.of(new SourceLinks(links, phrases));
    }

    static boolean isAddress(String citation) {
        return citation.startsWith("http");
    }

    private static boolean own(SourceRow row) {
        return row.path().startsWith("register/");
    }

    private static Hyperlink link(SourceRow row, Opening opening) {
        String file = row.path().substring(row.path().lastIndexOf('/') + 1);
        Hyperlink link = made(file + ":" + row.line(), row.path() + ":" + row.line());
        link.setOnAction(e -> opening.row().accept(row));
        return link;
    }

    private static Hyperlink made(String text, String whole) {
        Hyperlink link = new Hyperlink(text);
        link.getStyleClass().add("source-link");
        link.setAccessibleText(whole);
        return link;
    }

    private static String host(String address) {
        return address.replaceFirst("^https?://", "").replaceFirst("/.*$", "");
    }
}
