package org.tradebrief.source.http;

import java.nio.file.Path;

/** What became of a call. */
public sealed interface Answer {

    /** @param file holds the body, unpacked */
    record Got(Path file, String contentType) implements Answer {}

    /** The service has nothing for this: HTTP 204. */
    record Nothing() implements Answer {}

    /**
     * The call failed for good.
     *
     * @param code stable, such as {@code FETCH-KEY}
     * @param cause one sentence, without any key
     * @param remedy what to do about it
     * @param everywhere whether every other call to the service would fail the same way
     */
    record Failed(String code, String cause, String remedy, boolean everywhere) implements Answer {}

    /** A person stopped it. */
    record Stopped() implements Answer {}
}
