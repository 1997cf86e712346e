package org.tradebrief.desk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.tradebrief.desk.controls.Glyphs.Freshness;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.screen.BlankScreen;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.screen.Screen;
import org.tradebrief.desk.shell.BriefEntry;
import org.tradebrief.desk.shell.ShellModel;
import org.tradebrief.desk.shell.SourceState;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.review.BriefState;
import org.tradebrief.review.trail.Person;
import org.tradebrief.review.trail.Role;

/** A workspace of fixed content, for looking at the window. */
final class SampleSession implements Session {

    @Override
    public void fill(ShellModel model) {
        model.workspaceProperty().set("示範工作區");
        model.asOfProperty().set(LocalDate.of(2026, 2, 8));
        model.personProperty().set(new Person("王怡君", Role.AUTHOR));
        model.briefs()
                .setAll(
                        new BriefEntry("6", "2026-W06", BriefState.IN_REVIEW),
                        new BriefEntry("5", "2026-W05", BriefState.APPROVED),
                        new BriefEntry("4", "2026-W04", BriefState.SIGNED),
                        new BriefEntry("3", "2026-W03", BriefState.SUPERSEDED));
        model.briefProperty().set(model.briefs().getFirst());
        model.sources()
                .setAll(
                        new SourceState("UN Comtrade", LocalDate.of(2026, 2, 8), "", Freshness.CURRENT),
                        new SourceState("US Census", LocalDate.of(2026, 2, 8), "2025-11", Freshness.CURRENT),
                        new SourceState("商務部", LocalDate.of(2026, 2, 8), "", Freshness.CURRENT),
                        new SourceState("World Bank", LocalDate.of(2026, 2, 7), "", Freshness.OLD));
        model.engineProperty().set("內建");
        model.openItemsProperty().set(8);
        model.savedProperty().set(LocalTime.of(14, 32));
    }

    @Override
    public List<Screen> screens(DeskContext context) {
        Phrases phrases = context.words().of("shell");
        return List.of(
                new BlankScreen("review", phrases.text("action.view.review"), Icon.REVIEW),
                new BlankScreen("trade", phrases.text("action.view.trade"), Icon.TABLE),
                new BlankScreen("hhi", phrases.text("action.view.hhi"), Icon.CHART),
                new BlankScreen("policy", phrases.text("action.view.policy"), Icon.TIMELINE),
                new BlankScreen("search", phrases.text("action.view.search"), Icon.SEARCH));
    }

    @Override
    public void close() {}
}
