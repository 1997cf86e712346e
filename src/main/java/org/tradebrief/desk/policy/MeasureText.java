package org.tradebrief.desk.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.words.Language;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.words.Words;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.ListedEntity;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.MeasureNames;
import org.tradebrief.policy.Standing;
import org.tradebrief.policy.Standings;
import org.tradebrief.policy.Status;
import org.tradebrief.policy.Theme;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Economy;

/** How measures, those who issue them, statuses and targets are called in the desk's language. */
final class MeasureText {
    private static final Comparator<Measure> BY_NUMBER = Comparator.<Measure>comparingInt(
                    m -> m.number().matches("\\d{1,8}") ? Integer.parseInt(m.number()) : 0)
            .thenComparing(Measure::id);

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private final Words words;
    private final Phrases phrases;
    private final Economies economies;

    MeasureText(Words words, Economies economies) {
        this.words = words;
        this.economies = economies;
        phrases = words.of("policy");
    }

    private boolean chinese() {
        return words.language() == Language.ZH_TW;
    }

    String issuer(String code) {
        return chinese()
                ? MeasureNames.issuer(code)
                : code.equals("US-BIS")
                        ? "US BIS"
                        : code.replaceFirst("-ORDER$", "").replace("-", ", ");
    }

    /** The act by issuer, year and number; without a number what people call it. */
    String full(Measure m) {
        if (chinese() || m.number().isEmpty()) {
            return m.number().isEmpty() ? name(m) : MeasureNames.full(m);
        }
        return switch (m.issuer()) {
            case "SC", "SC-CMC" -> phrases.get("act.council", m.number());
            case "MOFCOM-ORDER" -> phrases.get("act.order", m.number(), year(m));
            case "UEL" -> phrases.get("act.unreliable", m.number(), year(m));
            default -> phrases.get("act.announcement", m.number(), year(m), issuer(m.issuer()));
        };
    }

    /** The act as a heading under its issuer: without the issuer where that goes without saying. */
    String heading(Measure m) {
        String full = full(m);
        String issuer = issuer(m.issuer());
        return !m.number().isEmpty() && full.startsWith(issuer + phrases.get("act.word"))
                ? full.substring(issuer.length()).strip()
                : full;
    }

    /** Year and number alone; the name where there is no number. */
    String tag(Measure m) {
        if (m.number().isEmpty()) {
            return name(m);
        }
        if (chinese()) {
            return MeasureNames.tag(m);
        }
        return switch (m.issuer()) {
            case "SC", "SC-CMC" -> phrases.get("tag.council", m.number());
            case "MOFCOM-ORDER" -> phrases.get("tag.order", m.number(), year(m));
            case "UEL" -> phrases.get("tag.unreliable", m.number(), year(m));
            default -> phrases.get("tag.announcement", m.number(), year(m));
        };
    }

    private static String year(Measure m) {
        return Integer.toString(m.year());
    }

    /** What people call it. Where nobody has put it into English, an English desk says what it is about. */
    String name(Measure m) {
        String own = m.shortZh().isEmpty() ? m.titleZh() : m.shortZh();
        if (chinese()) {
            return own;
        }
        if (!m.titleEn().isEmpty()) {
            return m.titleEn();
        }
        String told = words.told(own);
        if (!HAN.matcher(told).find()) {
            return told;
        }
        return m.targets().isEmpty() ? theme(m.theme()) : phrases.get("name.composed", theme(m.theme()), targets(m));
    }

    /** The title as it was issued, where what it is called here is not Chinese. */
    Optional<String> original(Measure m) {
        return chinese() || m.titleZh().isEmpty() ? Optional.empty() : Optional.of(m.titleZh());
    }

    String label(Measure m) {
        return m.number().isEmpty() ? name(m) : tag(m) + phrases.get("act.gap") + name(m);
    }

    /** Several acts in few words: those that differ only in their number share the rest. */
    String several(List<Measure> measures) {
        Map<String, List<String>> bySeries = new LinkedHashMap<>();
        for (Measure m : measures.stream().sorted(BY_NUMBER).toList()) {
            String tag = tag(m);
            String pattern = m.number().isEmpty() ? tag : tag.replaceFirst("\\b" + m.number() + "\\b", "#");
            bySeries.computeIfAbsent(pattern, p -> new ArrayList<>()).add(m.number());
        }
        return bySeries.entrySet().stream()
                .map(e -> e.getKey().replace("#", String.join(phrases.get("list.within"), e.getValue())))
                .collect(Collectors.joining(phrases.get("list.between")));
    }

    String theme(Theme theme) {
        return phrases.get("theme." + theme.name());
    }

    String status(Status status) {
        return phrases.get("status." + status.name());
    }

    /** The status of the whole; in force in part is said. */
    String status(Standing standing) {
        return standing.status() == Status.IN_FORCE && standing.partial()
                ? phrases.get("status.partly")
                : status(standing.status());
    }

    String kind(EventKind kind) {
        return phrases.get("kind." + kind.name());
    }

    String list(ListedEntity.EntityList list) {
        return phrases.get("list." + list.name());
    }

    String target(String code) {
        return switch (code) {
            case "ALL", "EU" -> phrases.get("target." + code);
            default -> economies.iso3(code).map(this::economy).orElse(code);
        };
    }

    private String economy(Economy e) {
        return chinese() ? e.nameZhTw() : e.nameEn();
    }

    String targets(Measure m) {
        return m.targets().isEmpty()
                ? phrases.get("target.none")
                : m.targets().stream().map(this::target).collect(Collectors.joining(phrases.get("list.within")));
    }

    /** How long it has had its status and will have it, and what comes then: 2025-11-07 至 2026-11-10，其後未知. */
    String span(Measure m, LocalDate day) {
        Standing standing = Standings.of(m, day);
        LocalDate since = standing.since();
        LocalDate until = standing.until();
        if (until == null) {
            return since == null ? "" : phrases.get("span.since", since.toString());
        }
        String range = since == null
                ? phrases.get("span.until", until.toString())
                : phrases.get("span.range", since.toString(), until.toString());
        Status next = Standings.of(m, until.plusDays(1), day).status();
        return next == standing.status() ? range : range + phrases.get("span.then." + next.name());
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
