package org.tradebrief.policy;

/**
 * Who issued an act, in which year, under which number. Numbers restart each year, and the ministry alone and the ministry
 * with Customs count in series of their own: all three are needed.
 *
 * @param issuer as a code, such as MOFCOM-GAC; empty where the text names only a number
 * @param year 0 where the series does not restart, as with orders of the State Council
 */
public record ActNumber(String issuer, int year, String number) {

    /** The id of a measure with this number. */
    public String id() {
        return issuer + "-" + (year == 0 ? "" : year + "-") + number;
    }

    /** Whether both may be the same act: what one leaves out does not part them. */
    public boolean agreesWith(ActNumber other) {
        return number.equals(other.number)
                && (year == 0 || other.year == 0 || year == other.year)
                && (issuer.isEmpty() || other.issuer.isEmpty() || issuer.equals(other.issuer));
    }
}
