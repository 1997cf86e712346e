package org.tradebrief.workbench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.brief.BriefText;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.Exhibit;
import org.tradebrief.check.CheckReport;
import org.tradebrief.check.Checker;
import org.tradebrief.check.Figure;
import org.tradebrief.library.Document;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Library;
import org.tradebrief.publish.Brand;
import org.tradebrief.publish.Proceedings;
import org.tradebrief.publish.PublicationMaker;
import org.tradebrief.publish.pdf.PdfPublisher;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.Findings;
import org.tradebrief.review.ReviewDesk;
import org.tradebrief.review.trail.Entry;

/**
 * Makes files of briefs. The same content makes the same bytes: nothing in them says when they were made, and the trail
 * that is attached is the one that led to the content.
 */
public final class Publishing {
    private static final Pattern CHART = Pattern.compile("\\(chart:([^)\\s]+)\\)");

    private final ReviewDesk desk;
    private final Checker checker;
    private final Drawings drawings;
    private final Lazy<ChartTheme> theme;
    private final Library library;
    private final Supplier<Brand> brand;
    private final PdfPublisher pages = new PdfPublisher();

    Publishing(
            ReviewDesk desk,
            Checker checker,
            Drawings drawings,
            Lazy<ChartTheme> theme,
            Library library,
            Supplier<Brand> brand) {
        this.desk = desk;
        this.checker = checker;
        this.drawings = drawings;
        this.theme = theme;
        this.library = library;
        this.brand = brand;
    }

    /** Says that a PDF will be asked for: its fonts are read while its text is found and checked. */
    public void expectPdf() {
        theme.begin();
        Thread.ofVirtual().start(pages::readFonts);
    }

    /** A brief under review as it stands, with the watermark of a draft. */
    public Ready draft(BriefRecord brief) {
        return of(brief, true, brief.state().chinese() + "，尚未完成簽核");
    }

    /** A brief as it is signed, with the places for both signatures. */
    Ready record(BriefRecord brief) {
        return of(brief, false, "簽核版本");
    }

    private Ready of(BriefRecord brief, boolean draft, String state) {
        LocalDate asOf = brief.content().asOf();
        Lazy<Map<String, Exhibit>> drawings =
                Lazy.of(() -> drawings(brief.markdown(), asOf)).begin();
        CheckReport report = checker.check(brief.name(), brief.markdown(), asOf);
        List<Entry> trail = desk.trail(brief.name());
        return publication(
                brief.content().text(),
                report,
                new PublicationMaker.Setting(
                        brief.name(),
                        brief.week() == null
                                ? ""
                                : brief.week().monday() + " 至 " + brief.week().sunday(),
                        state,
                        draft,
                        notes(Findings.of(brief, report)),
                        vintages(),
                        drawings.get(),
                        theme.get(),
                        Attached.to(brief.markdown(), report, trail),
                        brief.content().hash(),
                        asOf,
                        brand.get()),
                WrittenProceedings.of(brief, trail));
    }

    /** A text that is not under review, as a draft. */
    public Ready ofText(String name, String markdown, LocalDate asOf) {
        Lazy<Map<String, Exhibit>> drawings =
                Lazy.of(() -> drawings(markdown, asOf)).begin();
        CheckReport report = checker.check(name, markdown, asOf);
        return publication(
                BriefText.of(markdown),
                report,
                new PublicationMaker.Setting(
                        name,
                        "",
                        "外來草稿，未經審核",
                        true,
                        Map.of(),
                        vintages(),
                        drawings.get(),
                        theme.get(),
                        Attached.to(markdown, report, List.of()),
                        Attached.sha256(markdown),
                        asOf,
                        brand.get()),
                Proceedings.NONE);
    }

    private Ready publication(
            BriefText text, CheckReport report, PublicationMaker.Setting setting, Proceedings proceedings) {
        return new Ready(new PublicationMaker().make(text, report, setting), proceedings, pages);
    }

    /** A document is asked for once, whichever number of figures rests on it. */
    private Function<DocumentId, String> vintages() {
        Map<DocumentId, String> known = new HashMap<>();
        return document -> known.computeIfAbsent(
                document,
                d -> library.find(d)
                        .map(Document::vintage)
                        .filter(LocalDate.EPOCH::isBefore)
                        .map(LocalDate::toString)
                        .orElse(""));
    }

    private static Map<Figure, String> notes(Findings findings) {
        Map<Figure, String> notes = new HashMap<>();
        findings.disputed()
                .forEach(d -> d.waiver()
                        .ifPresent(w -> notes.put(
                                d.figure(), w.kind().chinese() + "（" + w.who().name() + "）：" + w.why())));
        return notes;
    }

    private Map<String, Exhibit> drawings(String markdown, LocalDate asOf) {
        Map<String, Exhibit> found = new HashMap<>();
        Matcher chart = CHART.matcher(markdown);
        while (chart.find()) {
            drawings.drawing(chart.group(1), asOf).ifPresent(d -> found.put(chart.group(1), d));
        }
        return found;
    }
}
