package org.tradebrief.desk.screen;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.action.Action;

/** Short messages that the window shows for a while: what was done, with a way back, or what went wrong. */
public final class Notices {

    /** @param failure what went wrong; null where nothing did */
    public record Notice(
            String text,
            @Nullable Exception failure,
            @Nullable Action remedy) {}

    private final ObservableList<Notice> open = FXCollections.observableArrayList();

    public ObservableList<Notice> open() {
        return open;
    }

    public void say(String text) {
        open.add(new Notice(text, null, null));
    }

    /** With the one thing to do about it, such as to take it back. */
    public void say(String text, Action remedy) {
        open.add(new Notice(text, null, remedy));
    }

    /** Shows cause, remedy and code. Stays until it is closed. */
    public void failed(Exception failure) {
        open.add(new Notice(String.valueOf(failure.getMessage()), failure, null));
    }

    public void close(Notice notice) {
        open.remove(notice);
    }
}
