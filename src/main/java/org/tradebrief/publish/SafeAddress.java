package org.tradebrief.publish;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tradebrief.brief.Inline;

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

    /** Where a safe address leads, if the link's own words do not say so. A reader must see it before following. */
    public static Optional<String> unsaidHost(List<Inline> words, String address) {
        String host = host(address);
        String said = PlainText.of(words).toLowerCase(Locale.ROOT);
        return host.isEmpty() || said.contains(host) ? Optional.empty() : Optional.of(host);
    }

    private static String host(String address) {
        URI uri = URI.create(address);
        String host = uri.getHost();
        if (host == null && "mailto".equalsIgnoreCase(uri.getScheme())) {
            String to = uri.getSchemeSpecificPart().split("\\?", 2)[0];
            host = to.substring(to.indexOf('@') + 1);
        }
        // An authority that is no plain host (user@host, odd characters) is shown whole.
        String shown = host != null ? host : uri.getRawAuthority() != null ? uri.getRawAuthority() : "";
        return shown.toLowerCase(Locale.ROOT);
    }
}
