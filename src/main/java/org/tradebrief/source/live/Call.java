package org.tradebrief.source.live;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Document;
import org.tradebrief.source.Reading;

/**
 * One call of a service.
 *
 * @param path where the answer is kept as a document
 * @param uri the address without any key, which may be shown and stored
 * @param key null where none is needed
 * @param form what is posted as a form; null for a call that only asks
 * @param subject what it asks for
 */
public record Call(
        String path, URI uri, @Nullable Key key, @Nullable String form, Subject subject) {

    public Call(String path, URI uri, @Nullable Key key) {
        this(path, uri, key, null);
    }

    public Call(String path, URI uri, @Nullable Key key, @Nullable String form) {
        this(path, uri, key, form, Subject.NONE);
    }

    /** The same call, saying what it asks for. */
    public Call about(Subject what) {
        return new Call(path, uri, key, form, what);
    }

    /** The address to send, the only place where a key may stand in one. */
    public URI sent() {
        if (key == null || key.place() == Key.Place.HEADER) {
            return uri;
        }
        String parameter = key.name() + "=" + key.encoded();
        return URI.create(uri + (uri.getRawQuery() == null ? "?" : "&") + parameter);
    }

    /** What its answer held, with the address and the moment of the call. */
    public Reading witnessed(Reading reading, Instant at) {
        return new Reading(
                witnessed(reading.document(), at),
                reading.flows(),
                reading.reported(),
                reading.problems(),
                reading.extracts().stream()
                        .map(e -> new Reading.Extract(witnessed(e.document(), at), e.text()))
                        .toList());
    }

    private Document witnessed(Document d, Instant at) {
        return new Document(
                d.id(),
                d.layer(),
                d.path(),
                d.title(),
                d.category(),
                d.source(),
                uri.toString(),
                d.date(),
                at,
                d.vintage(),
                d.confidence(),
                d.contentHash());
    }

    /** A service's words without the key. */
    public String withoutKey(String text) {
        return key == null ? text : key.hiddenIn(text);
    }
}
