package org.tradebrief.publish.seal;

import java.util.Arrays;
import java.util.Optional;

/** The two places for a signature in a PDF of record, in the order in which they are signed. */
public enum SealField {
    AUTHOR("author", "撰稿人"),
    APPROVER("approver", "核准人");

    private final String field;
    private final String chinese;

    SealField(String field, String chinese) {
        this.field = field;
        this.chinese = chinese;
    }

    /** The form field's name, also the role's name on the command line. */
    public String field() {
        return field;
    }

    public String chinese() {
        return chinese;
    }

    public static Optional<SealField> of(String name) {
        return Arrays.stream(values()).filter(f -> f.field.equals(name)).findFirst();
    }
}
