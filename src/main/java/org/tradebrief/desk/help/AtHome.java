package org.tradebrief.desk.help;

/** A person's own folder is called as people call it, which also keeps their name out of what they send. */
public final class AtHome {
    private AtHome() {}

    /** The text with {@code ~} for the folder. */
    public static String told(String text) {
        String home = System.getProperty("user.home", "");
        return home.length() < 2 ? text : text.replace(home, "~");
    }
}
