package org.tradebrief.source.live;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * A person's key to a service. It is added to a call at the last moment and never shown, logged or stored.
 *
 * @param name of the header or the parameter that carries it
 */
public record Key(String name, String value, Place place) {

    /** A header wherever the protocol allows it; a parameter is seen by everything that logs addresses. */
    public enum Place {
        HEADER,
        PARAMETER
    }

    /** Takes the key from the environment, without the blanks that copying leaves around it. */
    public static Optional<Key> from(Map<String, String> environment, String variable, String name, Place place) {
        String value = environment.getOrDefault(variable, "").strip();
        return value.isEmpty() ? Optional.empty() : Optional.of(new Key(name, value, place));
    }

    /** The value as an address writes it. */
    String encoded() {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The text with the key taken out, should a service repeat it. */
    public String hiddenIn(String text) {
        return text.replace(value, "•••").replace(encoded(), "•••");
    }

    @Override
    public String toString() {
        return name + "=•••";
    }
}
