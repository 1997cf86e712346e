package org.tradebrief.publish;

import java.awt.Color;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation's briefs are told from others.
 *
 * @param organisation named above the title and in the running header; empty for none
 * @param accent of rules, notes and links
 * @param logo as checked bytes, beside the organisation's name; null for none
 */
public record Brand(
        String organisation, Color accent, @Nullable Picture logo) {
    public static final Brand NONE = new Brand("", new Color(0x0B5CAD), null);
}
