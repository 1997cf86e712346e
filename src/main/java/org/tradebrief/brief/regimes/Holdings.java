package org.tradebrief.brief.regimes;

import java.time.LocalDate;
import java.util.List;
import org.tradebrief.brief.facts.Facts;
import org.tradebrief.brief.facts.Origin;
import org.tradebrief.library.Document;
import org.tradebrief.library.Fact;
import org.tradebrief.library.SourceRow;

/**
 * What the brief rests on in matters of export control.
 *
 * @param documents in the library
 * @param pages the same, copies of one page once
 * @param measures in the register
 * @param weekActs events of the week
 * @param rows of the register, which say that there is nothing where there is nothing
 * @param unregistered measures of the last half year that only documents tell of
 */
public record Holdings(
        Fact documents, Fact pages, Fact measures, Fact weekActs, List<SourceRow> rows, List<MeasureRow> unregistered) {

    static Holdings of(PolicyDay day, List<Document> documents, WeekActs acts) {
        LocalDate asOf = day.asOf();
        Origin all = Origin.of(
                asOf,
                documents.stream().map(d -> new SourceRow(d.id(), d.path(), 1)).toList());
        long pages = documents.stream().map(Document::identity).distinct().count();
        List<SourceRow> rows = day.measures().stream()
                .flatMap(m -> m.sources().stream())
                .filter(s -> Cited.isRegister(s.path()))
                .toList();
        Origin week = Origin.of(acts.acts().stream().map(WeekActs.Act::what).toList());
        return new Holdings(
                count("policy-documents/" + asOf, "管制文件數", documents.size(), "份", all),
                count("policy-pages/" + asOf, "依網址併計的管制文件數", (int) pages, "筆", all),
                count("measures/" + asOf, "登錄措施數", day.measures().size(), "項", Origin.of(asOf, rows)),
                count("week-acts/" + asOf, "本週登錄事件數", acts.acts().size(), "項", week),
                rows,
                unregistered(day));
    }

    private static List<MeasureRow> unregistered(PolicyDay day) {
        MeasureRows told = new MeasureRows(day);
        LocalDate since = day.asOf().minusDays(Calendar.WINDOW);
        return day.measures().stream()
                .filter(m -> !m.sources().isEmpty()
                        && m.sources().stream().noneMatch(s -> Cited.isRegister(s.path()))
                        && m.announcedOn().filter(since::isBefore).isPresent())
                .map(told::of)
                .toList();
    }

    private static Fact count(String key, String label, int count, String unit, Origin origin) {
        return Facts.count(key, label, count, unit, List.of(), origin);
    }
}
