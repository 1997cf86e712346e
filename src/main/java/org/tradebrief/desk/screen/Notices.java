package org.tradebrief.desk.screen;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.action.Action;
import org.tradebrief.library.Refusal;

/** Short messages that the window shows for a while: what was done, with a way back, or what went wrong. */
public final class Notices {

    /** The style class of a bar at the lower edge whose buttons are used next: messages stand above it. */
    public static final String KEEP_CLEAR = "keep-clear";

    /** @param failure what went wrong; null where nothing did */
    public record Notice(
            String text,
            @Nullable Exception failure,
            @Nullable Action remedy) {}

    private static final int REMEMBERED = 20;

    /** So many pieces of news stand at once; the oldest makes room. What failed stays until somebody has closed it. */
    private static final int NEWS = 3;

    private final List<String> failures = new ArrayList<>();
    private final ObservableList<Notice> open = FXCollections.observableArrayList();

    public ObservableList<Notice> open() {
        return open;
    }

    public void say(String text) {
        tell(new Notice(text, null, null));
    }

    /** With the one thing to do about it, such as to take it back. */
    public void say(String text, Action remedy) {
        tell(new Notice(text, null, remedy));
    }

    private void tell(Notice news) {
        List<Notice> told =
                open.stream().filter(notice -> notice.failure() == null).toList();
        if (told.size() >= NEWS) {
            open.remove(told.getFirst());
        }
        open.add(news);
    }

    /** Shows cause, remedy and code. Stays until it is closed. */
    public void failed(Exception failure) {
        failures.add(
                failure instanceof Refusal refusal
                        ? refusal.code()
                        : failure.getClass().getName());
        if (failures.size() > REMEMBERED) {
            failures.removeFirst();
        }
        open.add(new Notice(String.valueOf(failure.getMessage()), failure, null));
    }

    /** Codes and kinds of what failed since the start, the latest last. */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    /** Closes what offers to do something in a workspace that is being left. */
    public void left() {
        open.removeIf(notice -> notice.remedy() != null);
    }

    public void close(Notice notice) {
        open.remove(notice);
    }
}
