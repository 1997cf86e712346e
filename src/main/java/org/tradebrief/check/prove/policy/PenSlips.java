package org.tradebrief.check.prove.policy;

/** Whether a small whole number is another but for a slip of the pen: a digit too many, too few or another, two turned. */
final class PenSlips {
    private PenSlips() {}

    static boolean is(int said, int right) {
        String one = Integer.toString(said);
        String other = Integer.toString(right);
        if (said == right) {
            return false;
        }
        if (one.length() != other.length()) {
            String longer = one.length() > other.length() ? one : other;
            String shorter = one.length() > other.length() ? other : one;
            return longer.length() == shorter.length() + 1 && longer.contains(shorter);
        }
        boolean turned = new StringBuilder(one).reverse().toString().equals(other);
        int same = 0;
        for (int i = 0; i < one.length(); i++) {
            same += one.charAt(i) == other.charAt(i) ? 1 : 0;
        }
        return turned || same > 0 && same == one.length() - 1;
    }
}
