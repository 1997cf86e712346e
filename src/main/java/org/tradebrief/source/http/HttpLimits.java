package org.tradebrief.source.http;

import java.time.Duration;

/**
 * How patient and how greedy a client is.
 *
 * @param pace the least time between two calls
 * @param connect how long a connection may take
 * @param whole how long a call may take from its start to the last byte, however slowly it trickles
 * @param largest the most bytes of an answer, packed or unpacked
 * @param tries how often a call is made before giving up
 * @param longestWait a server that asks for more patience is left for another day
 */
public record HttpLimits(
        Duration pace, Duration connect, Duration whole, long largest, int tries, Duration longestWait) {

    public static final HttpLimits STANDARD = new HttpLimits(
            Duration.ofSeconds(1), Duration.ofSeconds(15), Duration.ofMinutes(3), 512L << 20, 5, Duration.ofMinutes(2));
}
