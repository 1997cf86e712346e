package org.tradebrief.search.measure;

import java.util.Arrays;
import java.util.Optional;
import org.tradebrief.policy.Status;

/** What a document is as a measure on a day. */
public enum MeasureStatus {
    SUSPENDED(Status.SUSPENDED.code(), Status.SUSPENDED.chinese()),
    IN_FORCE(Status.IN_FORCE.code(), Status.IN_FORCE.chinese()),
    ANNOUNCED(Status.ANNOUNCED.code(), Status.ANNOUNCED.chinese()),
    ENDED(Status.ENDED.code(), Status.ENDED.chinese()),
    UNKNOWN(Status.UNKNOWN.code(), Status.UNKNOWN.chinese()),
    /** An answer to the press, an explanation, news: no act itself. */
    STATEMENT("statement", "說明"),
    /** Nothing of export control. */
    NONE("none", "不適用");

    private final String code;
    private final String chinese;

    MeasureStatus(String code, String chinese) {
        this.code = code;
        this.chinese = chinese;
    }

    static MeasureStatus of(Status status) {
        return valueOf(status.name());
    }

    /** By the code that the command line and bundles use. */
    public static Optional<MeasureStatus> ofCode(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    public String chinese() {
        return chinese;
    }
}
