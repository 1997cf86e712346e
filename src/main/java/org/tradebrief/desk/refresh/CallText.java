package org.tradebrief.desk.refresh;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tradebrief.desk.words.Language;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.library.Problem;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.workbench.FetchReport;

/** What calls ask for and what came of them, in words. */
final class CallText {
    private static final List<String> KNOWN = List.of(
            "FETCH-KEY",
            "FETCH-QUOTA",
            "FETCH-BUSY",
            "FETCH-SERVER",
            "FETCH-OFFLINE",
            "FETCH-BROKEN",
            "FETCH-HTML",
            "FETCH-SLOW",
            "FETCH-LARGE",
            "FETCH-REJECTED",
            "FETCH-REDIRECT",
            "FETCH-NOTHING",
            "FETCH-CHALLENGE",
            "FETCH-MISSING",
            "FETCH-ECONOMY",
            "SRC-CUT",
            "SRC-ECONOMY");

    private final Phrases words;

    CallText(Phrases words) {
        this.words = words;
    }

    String economy(Economy economy) {
        return isChinese() ? economy.nameZhTw() : economy.nameEn();
    }

    private boolean isChinese() {
        return words.language().getValue() == Language.ZH_TW;
    }

    /** 台灣 出口 2024. */
    String what(FetchReport.Made call) {
        FetchReport.About about = call.about();
        List<String> parts = new ArrayList<>();
        if (!about.indicator().isEmpty()) {
            parts.add(about.indicator());
        }
        if (!about.economies().isEmpty()) {
            parts.add(about.economies().stream().map(this::economy).collect(Collectors.joining(words.get("and"))));
        }
        if (about.direction() != null) {
            parts.add(words.get("direction." + about.direction().name().toLowerCase(Locale.ROOT)));
        }
        parts.add(period(about));
        return String.join("  ", parts.stream().filter(p -> !p.isEmpty()).toList());
    }

    private String period(FetchReport.About about) {
        Period period = about.period();
        if (period != null) {
            if (period.isWholeYears() && !period.isYear()) {
                return period.from().getYear() + "–" + period.to().getYear();
            }
            return period.isMonth() || period.isYear() ? period.toString() : words.told(period.chinese());
        }
        return about.economies().isEmpty() ? words.get("page") : words.get("all-months");
    }

    String state(FetchReport.State state) {
        return words.get("state." + state.name().toLowerCase(Locale.ROOT));
    }

    /** What a problem is in a few words; its code where there are none. */
    String problem(Problem problem) {
        return problem(problem.code());
    }

    String problem(String code) {
        return KNOWN.contains(code) ? words.get("problem." + code) : code;
    }

    /** What a room says of it. */
    String detail(String message) {
        return words.told(message);
    }
}
