package org.tradebrief.review.trail;

/** In which capacity somebody acts on a brief. */
public enum Role {
    AUTHOR("author", "撰稿人"),
    APPROVER("approver", "核准人"),
    /** The program itself: it composes drafts and proposes newer data. */
    MACHINE("machine", "機器");

    private final String code;
    private final String chinese;

    Role(String code, String chinese) {
        this.code = code;
        this.chinese = chinese;
    }

    /** The word on the command line. */
    public String code() {
        return code;
    }

    public String chinese() {
        return chinese;
    }
}
