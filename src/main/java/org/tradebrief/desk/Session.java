package org.tradebrief.desk;

import java.util.List;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.screen.Screen;
import org.tradebrief.desk.shell.ShellModel;

/** An open workspace as the window sees it. */
public interface Session extends AutoCloseable {

    /** Puts what the window shows around the tabs into the model, and keeps it current. */
    void fill(ShellModel model);

    /** The tabs in their order. */
    List<Screen> screens(DeskContext context);

    @Override
    void close();
}
