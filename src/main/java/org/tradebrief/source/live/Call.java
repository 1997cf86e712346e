package org.tradebrief.source.live;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * One call of a service.
 *
 * @param path where the answer is kept as a document
 * @param uri the address without any key, which may be shown and stored
 * @param key null where none is needed
 */
public record Call(String path, URI uri, @Nullable Key key) {

    /** The address to send, the only place where a key may stand in one. */
    public URI sent() {
        if (key == null || key.place() == Key.Place.HEADER) {
            return uri;
        }
        String parameter = key.name() + "=" + key.encoded();
        return URI.create(uri + (uri.getRawQuery() == null ? "?" : "&") + parameter);
    }

    /** A service's words without the key. */
    public String withoutKey(String text) {
        return key == null ? text : key.hiddenIn(text);
    }
}
