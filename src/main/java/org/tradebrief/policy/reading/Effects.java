package org.tradebrief.policy.reading;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.policy.ActNumber;
import org.tradebrief.policy.Announcement.Effect;
import org.tradebrief.policy.EventKind;
import org.tradebrief.text.Scripts;

/**
 * Finds what an announcement does to other acts that it names by number, and the day on which it runs out itself:
 * 公告2025年第58號自2026年9月1日起恢復實施, 有效期至2026年3月15日, 暫停期限延長一年, suspends Announcement No. 20 of 2026 until
 * February 28, 2027.
 *
 * <p>Only what the act itself decides counts. What it rests on and what it tells of the past is no effect of it, and an
 * answer to the press must name the day from which on it holds.
 */
final class Effects {
    private static final Pattern PARAGRAPH = Pattern.compile("^第[一二三四五六七八九十\\d]{1,3}[条款项]+(?:第[(（]?.{1,3}[)）]?项)?");
    /** The portal puts an act up within days of its own day. */
    private static final int LATE = 14;

    private static final Pattern SECTION = Pattern.compile("^(?:Key Provisions|Summary|Article Summary).*");

    private final String title;
    private final @Nullable ActNumber own;
    private final boolean talk;
    private final Set<EventKind> titled;
    private final @Nullable LocalDate day;
    private final List<Effect> found = new ArrayList<>();

    private Effects(Fields fields) {
        title = fields.title();
        own = ActNumbers.ofTitle(title).orElse(null);
        talk = ActNumbers.isTalk(title);
        titled = EnumSet.noneOf(EventKind.class);
        for (EffectWords words : EffectWords.values()) {
            words.statements(words.prepared(title)).forEach(s -> s.kind().ifPresent(titled::add));
        }
        day = Days.in(fields.value("announced", "date", "publication date", "published date")).stream()
                .map(Days.Found::day)
                .findFirst()
                .orElse(null);
    }

    /** The effects, each once, those that the body tells before those that only the title does. */
    static List<Effect> in(Fields fields) {
        Effects effects = new Effects(fields);
        for (Fields.Line line : fields.lines()) {
            if (SECTION.matcher(line.section()).matches()
                    || line.section().isEmpty() && !line.text().startsWith("#")) {
                effects.read(line.text(), line.number());
            }
        }
        if (!effects.talk) {
            effects.readTitle(fields);
        }
        return effects.found;
    }

    private void readTitle(Fields fields) {
        for (EffectWords words : EffectWords.values()) {
            for (EffectWords.Statement statement : words.statements(words.prepared(title))) {
                statement
                        .kind()
                        .ifPresent(kind -> statement.mentions().stream()
                                .flatMap(m -> m.acts().stream())
                                .filter(act -> !act.equals(own))
                                .filter(act -> found.stream().noneMatch(e -> act.equals(e.act())))
                                .map(act -> new Effect(act, kind, "", null, null, null, titleLine(fields)))
                                .forEach(this::add));
            }
        }
    }

    private static int titleLine(Fields fields) {
        return fields.lines().stream()
                .filter(l -> l.text().startsWith("# "))
                .map(Fields.Line::number)
                .findFirst()
                .orElse(1);
    }

    private void read(String line, int number) {
        for (EffectWords words : EffectWords.values()) {
            for (String sentence : words.sentences(words.prepared(line))) {
                for (EffectWords.Statement statement : words.statements(sentence)) {
                    read(words, statement, number);
                }
            }
        }
    }

    private void read(EffectWords words, EffectWords.Statement statement, int line) {
        List<ActNumbers.Mention> targets = statement.mentions().stream()
                .filter(m -> !m.acts().contains(own))
                .filter(m -> !words.isLegalBasis(statement.text().substring(0, m.start())))
                .toList();
        Optional<EventKind> kind = statement.kind();
        if (targets.isEmpty() && !talk) {
            words.lastDay(statement.text(), day)
                    .ifPresent(last -> add(new Effect(null, EventKind.STOPPED, "", null, last, null, line)));
        }
        if (targets.isEmpty() || kind.isEmpty() || words.isPast(statement.text())) {
            return;
        }
        LocalDate from = words.first(statement.text()).orElse(null);
        Period longer = words.longer(statement.text()).orElse(null);
        LocalDate until = longer != null
                ? null
                : words.last(statement.text(), from == null ? day : from).orElse(null);
        boolean decided = titled.contains(kind.get()) || words.decides(statement.text());
        boolean looksBack = from != null && day != null && from.isBefore(day.minusDays(LATE));
        if ((talk || !decided) && from == null || looksBack) {
            return;
        }
        for (ActNumbers.Mention mention : targets) {
            String part = part(statement.text().substring(mention.end()));
            mention.acts().forEach(act -> add(new Effect(act, kind.get(), part, from, until, longer, line)));
        }
    }

    private static String part(String after) {
        var m = PARAGRAPH.matcher(after);
        return m.find() ? Scripts.toTraditional(m.group()) : "";
    }

    /** A summary and the provisions tell the same: the one that tells more days stays. */
    private void add(Effect effect) {
        for (int i = 0; i < found.size(); i++) {
            Effect held = found.get(i);
            if (Objects.equals(held.act(), effect.act()) && held.kind() == effect.kind()) {
                if (days(effect) > days(held)) {
                    found.set(i, effect);
                }
                return;
            }
        }
        found.add(effect);
    }

    private static int days(Effect effect) {
        return (effect.from() == null ? 0 : 1)
                + (effect.until() == null && effect.longer() == null ? 0 : 1)
                + (effect.part().isEmpty() ? 0 : 1);
    }
}
