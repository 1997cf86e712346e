package org.tradebrief.source.http;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long to wait before the next try: as long as the server says, in a header or in words, else 2, 4, 8, 16 seconds, each
 * between half and one and a half of it by chance, so that clients that were refused together do not return together.
 */
final class Backoff {
    private static final Pattern IN_WORDS = Pattern.compile("(?i)try again in (\\d{1,6}) second");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,6}");

    private final RandomGenerator chance;
    private final Clock clock;

    Backoff(RandomGenerator chance, Clock clock) {
        this.chance = chance;
        this.clock = clock;
    }

    /** @param tries how many have failed, 1 or more */
    Duration after(int tries, String retryAfter, String body) {
        return said(retryAfter).or(() -> inWords(body)).orElseGet(() -> grown(tries));
    }

    private Duration grown(int tries) {
        double seconds = Math.pow(2, tries) * (0.5 + chance.nextDouble());
        return Duration.ofMillis((long) (seconds * 1000));
    }

    private Optional<Duration> said(String retryAfter) {
        String text = retryAfter.strip();
        if (SECONDS.matcher(text).matches()) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            ZonedDateTime then = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            Duration wait = Duration.between(clock.instant(), then.toInstant());
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> inWords(String body) {
        Matcher m = IN_WORDS.matcher(body);
        return m.find() ? Optional.of(Duration.ofSeconds(Long.parseLong(m.group(1)))) : Optional.empty();
    }
}
