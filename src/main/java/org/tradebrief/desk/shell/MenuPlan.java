package org.tradebrief.desk.shell;

import java.util.List;

/** Which actions stand in which menu, by their ids; an empty id is a line. What is not on offer now is left out. */
public final class MenuPlan {

    /** @param key of the menu's name */
    record Menu(String key, List<String> actions) {}

    static final List<Menu> MENUS = List.of(
            new Menu(
                    "menu.file",
                    List.of(
                            "workspace.sample",
                            "workspace.open",
                            "workspace.create",
                            "workspace.close",
                            "",
                            "data.import",
                            "brief.open-markdown",
                            "",
                            "brief.export",
                            "brief.export-as",
                            "brief.verify",
                            "",
                            "app.preferences",
                            "app.quit")),
            new Menu(
                    "menu.edit",
                    List.of(
                            "edit.undo",
                            "edit.redo",
                            "",
                            "edit.find",
                            "edit.replace",
                            "",
                            "edit.cite",
                            "edit.copy-table")),
            new Menu(
                    "menu.view",
                    List.of(
                            "view.review",
                            "view.trade",
                            "view.hhi",
                            "view.policy",
                            "view.search",
                            "",
                            "view.side",
                            "view.draft",
                            "",
                            "view.zoom-in",
                            "view.zoom-out",
                            "view.zoom-reset",
                            "",
                            "view.light",
                            "view.dark",
                            "view.contrast",
                            "view.system")),
            new Menu(
                    "menu.brief",
                    List.of(
                            "brief.compose",
                            "",
                            "review.next",
                            "review.previous",
                            "review.apply",
                            "review.edit",
                            "review.waive",
                            "review.not-a-claim",
                            "review.comment",
                            "review.accept",
                            "review.withdraw",
                            "",
                            "review.newer",
                            "review.sign",
                            "review.audit")),
            new Menu(
                    "menu.data",
                    List.of(
                            "data.import",
                            "data.refresh",
                            "data.reindex",
                            "",
                            "data.vectors",
                            "data.vectors-pause",
                            "data.vectors-resume",
                            "data.search-settings",
                            "",
                            "app.tasks",
                            "app.notice")),
            new Menu("menu.help", List.of("app.palette", "app.shortcuts", "app.tour", "", "app.diagnostics")));

    private MenuPlan() {}

    /** All ids that stand in a menu. */
    public static List<String> ids() {
        return MENUS.stream()
                .flatMap(menu -> menu.actions().stream())
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }
}
