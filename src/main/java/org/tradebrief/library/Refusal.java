package org.tradebrief.library;

/**
 * What a person asked for cannot be done. Carries a stable code, the cause and the remedy; the drivers show these three
 * and never the exception behind them.
 */
public final class Refusal extends RuntimeException {
    private final String code;
    private final String sentence;
    private final String remedy;

    /**
     * @param code stable, such as {@code WS-LOCKED}
     * @param cause one sentence in Traditional Chinese, without a path's secrets
     * @param remedy what to do about it, one sentence
     */
    public Refusal(String code, String cause, String remedy) {
        this(code, cause, remedy, null);
    }

    public Refusal(String code, String cause, String remedy, @org.jspecify.annotations.Nullable Throwable behind) {
        super(cause, behind);
        this.code = code;
        this.sentence = cause;
        this.remedy = remedy;
    }

    public String code() {
        return code;
    }

    /** What stands in the way, in one sentence. */
    public String sentence() {
        return sentence;
    }

    public String remedy() {
        return remedy;
    }

    /** The whole on one line, as the command line prints it. */
    public String line() {
        return sentence + remedy + "（" + code + "）";
    }
}
