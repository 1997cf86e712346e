package org.tradebrief.desk.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.tradebrief.desk.palette.Entry;
import org.tradebrief.desk.review.ReviewModel;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.shell.ShellModel;
import org.tradebrief.desk.words.Language;
import org.tradebrief.policy.Measure;
import org.tradebrief.trade.Economy;
import org.tradebrief.workbench.Workspace;

/** What the palette finds in a workspace besides commands: briefs, sections, economies, measures. */
final class Findable {
    private final Workspace workspace;
    private final DeskContext context;
    private final ShellModel shell;
    private final ReviewModel review;
    /** Read once off the screen's thread, for the register is joined from many documents. */
    private volatile List<Measure> measures = List.of();

    Findable(Workspace workspace, DeskContext context, ShellModel shell, ReviewModel review) {
        this.workspace = workspace;
        this.context = context;
        this.shell = shell;
        this.review = review;
    }

    /** Reads what takes long, after which it is found too, and called by its English name on an English desk. */
    void read() {
        measures = workspace.register().measures(context.asOf().get());
        context.words().learn(this::names);
    }

    private Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        measures.stream()
                .filter(m -> !m.titleEn().isEmpty())
                .forEach(m -> Stream.of(m.shortZh(), m.titleZh())
                        .filter(name -> !name.isEmpty())
                        .forEach(name -> names.putIfAbsent(name, m.titleEn())));
        return names;
    }

    List<Entry> all() {
        List<Entry> entries = new ArrayList<>();
        shell.briefs()
                .forEach(brief -> entries.add(new Entry("brief", brief.name(), "", List.of(), () -> {
                    shell.briefProperty().set(brief);
                    context.go().accept("review");
                })));
        review.outline()
                .forEach(row -> entries.add(new Entry("section", row.title(), "", row.headings(), () -> {
                    review.goTo(row.part());
                    context.go().accept("review");
                })));
        for (Economy economy : workspace.economies().all()) {
            if (economy.kind() == Economy.Kind.ECONOMY) {
                entries.add(economy(economy));
            }
        }
        measures.forEach(measure -> entries.add(measure(measure)));
        return entries;
    }

    private Entry economy(Economy economy) {
        boolean english = context.words().language() == Language.EN;
        List<String> names = new ArrayList<>(economy.aliases());
        names.addAll(List.of(economy.nameZhTw(), economy.nameZhCn(), economy.nameEn(), economy.iso3()));
        return new Entry("economy", english ? economy.nameEn() : economy.nameZhTw(), economy.iso3(), names, () -> {
            context.selection().economyProperty().set(economy);
            context.go().accept("trade");
        });
    }

    private Entry measure(Measure measure) {
        boolean english = context.words().language() == Language.EN;
        String own = measure.titleEn().isEmpty() ? context.words().told(measure.titleZh()) : measure.titleEn();
        String title = english ? own : measure.titleZh();
        List<String> names = List.of(
                measure.id(),
                measure.titleZh(),
                measure.titleEn(),
                measure.shortZh(),
                String.format(Locale.ROOT, "%d-%s", measure.year(), measure.number()));
        return new Entry("measure", title, measure.id(), names, () -> {
            context.selection().measureProperty().set(measure.id());
            context.go().accept("policy");
        });
    }
}
