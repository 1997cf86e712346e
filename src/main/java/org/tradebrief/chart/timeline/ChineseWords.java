package org.tradebrief.chart.timeline;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.MeasureNames;
import org.tradebrief.policy.Status;

/** A timeline in Traditional Chinese, as every page has it. */
record ChineseWords(UnaryOperator<String> economy) implements TimelineWords {

    @Override
    public String lane(Grouping grouping, Measure measure) {
        return switch (grouping) {
            case THEME -> measure.theme().chinese();
            case ISSUER -> MeasureNames.issuer(measure.issuer());
            case TARGET ->
                measure.targets().isEmpty() ? "未載明" : target(measure.targets().getFirst());
        };
    }

    private String target(String code) {
        return switch (code) {
            case "ALL" -> "所有經濟體";
            case "EU" -> "歐盟";
            default -> economy.apply(code);
        };
    }

    @Override
    public String label(Measure measure) {
        return MeasureNames.label(measure);
    }

    @Override
    public String year(int year) {
        return year + " 年";
    }

    @Override
    public String month(LocalDate first) {
        return first.getMonthValue() + " 月";
    }

    @Override
    public String description(TimelineModel model) {
        return "政策時間軸，基準日 " + model.asOf() + "：" + model.rowCount() + " 項措施，生效 " + model.count(Status.IN_FORCE)
                + "，暫停 " + model.count(Status.SUSPENDED) + "，已公布 " + model.count(Status.ANNOUNCED) + "，未知 "
                + model.count(Status.UNKNOWN) + "，已終止 " + model.count(Status.ENDED) + "。";
    }
}
