package org.tradebrief.desk.session;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.help.HealthSheet;
import org.tradebrief.desk.help.RulesPage;
import org.tradebrief.desk.palette.Entry;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.screen.Screen;
import org.tradebrief.desk.shell.ShellModel;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.workbench.Secret;

/** An open workspace as the window sees it. */
public interface Session extends AutoCloseable {

    /** Makes the tabs, in their order, and keeps the model of what is around them current from now on. */
    List<Screen> screens(DeskContext context, ShellModel model);

    /** What can be done to the workspace as a whole. Asked after {@link #screens}. */
    List<Action> actions();

    /** Where it lies. */
    Path folder();

    /** What slides over the right of a tab: the document that a value came from. */
    Node drawer(DeskContext context);

    /** What the palette finds in it besides commands. */
    List<Entry> findable();

    /** Looks program, workspace and index over, told in the help's words. Not for the screen's thread. */
    List<HealthSheet.Finding> health(Phrases words);

    /** Tries a key on its service; refuses with what the service says. Not for the screen's thread. */
    void tryKey(Secret secret);

    /** The checker's rules, and what follows a change of them. */
    RulesPage.Book rules();

    /** Takes in files that were dropped on the window or chosen: documents, Markdown briefs, PDFs to verify. */
    void take(List<Path> files);

    @Override
    void close();
}
