package org.tradebrief.desk.shell;

/** Who sits at the desk, and in which role. */
public record Person(String name, Role role) {

    /** What a person does with a brief. */
    public enum Role {
        AUTHOR,
        APPROVER
    }

    /** What the avatar shows. */
    public String initial() {
        return name.isBlank() ? "?" : name.strip().substring(0, name.strip().offsetByCodePoints(0, 1));
    }
}
