package org.tradebrief.publish;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Which addresses of a text become links: those that open a page or a letter, and nothing that runs or reads a file. */
public final class SafeAddress {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final int LONGEST = 2048;

    private SafeAddress() {}

    public static boolean isSafe(String address) {
        if (address.length() > LONGEST) {
            return false;
        }
        try {
            String scheme = new URI(address).getScheme();
            return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
