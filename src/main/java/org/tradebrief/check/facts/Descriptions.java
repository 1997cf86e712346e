package org.tradebrief.check.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tradebrief.policy.Measure;
import org.tradebrief.text.Scripts;

/**
 * Tells which measure words describe where a number names another one, of which they say nothing: five telling pairs at
 * least are its subject's alone, and neither act is about the other.
 */
final class Descriptions {
    private static final int TELLING_SUBJECT = 5;
    private static final int TELLING_SCOPE = 3;
    private static final int SHORT_ITEM = 4;
    /** 釤、釓、鋱的金屬: single signs in one entry. */
    private static final Pattern SIGNS = Pattern.compile("[\\p{IsHan}](?:、[\\p{IsHan}](?=、|[的等相]|$|\\P{IsHan})){2,}");

    private static final Pattern PERCENT = Pattern.compile("\\d+(?:\\.\\d+)?%");
    private final PolicyBook policy;
    private final List<Measure> measures;
    private final Map<String, Set<String>> scopes = new HashMap<>();
    private final Map<String, List<String>> items = new HashMap<>();

    Descriptions(PolicyBook policy, List<Measure> measures) {
        this.policy = policy;
        this.measures = measures;
        for (Measure m : measures) {
            scopes.put(m.id(), described(m.shortZh() + " " + m.titleZh() + " " + String.join(" ", m.scope())));
            items.put(m.id(), items(m));
        }
    }

    /** The measure that the words describe where a number names another one. */
    Optional<Measure> insteadOf(String folded, Measure named) {
        return calledInstead(folded, named)
                .or(() -> sharingInstead(folded, named))
                .or(() -> scopedInstead(folded, named));
    }

    /** 第 61 號公告管稀土技術: the words call another act of that year by its name, and nothing of what this one is called. */
    private Optional<Measure> calledInstead(String folded, Measure named) {
        Set<String> own = Bigrams.telling(named.shortZh());
        List<Measure> called = policy.names().in(folded).stream()
                .filter(m -> m.year() == named.year() && !m.number().isEmpty())
                .toList();
        boolean one = called.size() == 1
                && !called.getFirst().id().equals(named.id())
                && !policy.names().isCalled(named, folded)
                && !isRelated(named, called.getFirst())
                && !PolicyBook.suspends(named)
                && !PolicyBook.suspends(called.getFirst());
        if (!one) {
            return Optional.empty();
        }
        own.removeAll(Bigrams.telling(called.getFirst().shortZh()));
        return Bigrams.common(Bigrams.of(folded), own) == 0 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    /** 境外含中國成分物項: signs of what another act alone controls, and none of what this one does. */
    private Optional<Measure> scopedInstead(String folded, Measure named) {
        Set<String> words = described(folded);
        boolean ownItems = namesItems(folded, named);
        Measure best = null;
        int most = 0;
        int next = 0;
        for (Measure m : measures) {
            if (m.year() != named.year()
                    || m.number().isEmpty()
                    || m.id().equals(named.id())
                    || m.scope().isEmpty()) {
                continue;
            }
            int hits = signsOf(m, named, words);
            boolean own = signsOf(named, m, words) > 0 || ownItems;
            if (hits > most && !own) {
                next = most;
                most = hits;
                best = m;
            } else {
                next = Math.max(next, hits);
            }
        }
        boolean one = best != null
                && most >= TELLING_SCOPE
                && next < most
                && !PolicyBook.suspends(named)
                && !PolicyBook.suspends(best)
                && !isRelated(named, best);
        return one ? Optional.ofNullable(best) : Optional.empty();
    }

    /** 鈥、鉺、銩、銪、鐿: words that name most of what the act lists describe it, whatever else they say. */
    boolean namesItems(String folded, Measure m) {
        List<String> listed = items.getOrDefault(m.id(), List.of());
        return listed.size() > 1 && 2 * listed.stream().filter(folded::contains).count() > listed.size();
    }

    /** 第 56 號|新增鈥、鉺、銩、銪、鐿: the one other act of its year that lists most of what the words name, where this lists none. */
    Optional<Measure> itemsInstead(String folded, Measure named) {
        List<Measure> listing = measures.stream()
                .filter(m -> m.year() == named.year() && !m.number().isEmpty())
                .filter(m -> namesItems(folded, m))
                .toList();
        boolean one = listing.size() == 1
                && !listing.contains(named)
                && !PolicyBook.suspends(named)
                && items.getOrDefault(named.id(), List.of()).stream().noneMatch(folded::contains);
        return one ? Optional.of(listing.getFirst()) : Optional.empty();
    }

    private static List<String> items(Measure m) {
        List<String> items = new ArrayList<>();
        for (String entry : m.scope()) {
            String word = firstWord(Scripts.folded(entry));
            Matcher signs = SIGNS.matcher(word);
            if (signs.lookingAt()) {
                items.addAll(List.of(signs.group().split("、")));
            } else if (!word.isEmpty() && word.length() <= SHORT_ITEM) {
                items.add(word);
            }
        }
        return items;
    }

    private static String firstWord(String item) {
        int end = 0;
        while (end < item.length() && " (".indexOf(item.charAt(end)) < 0) {
            end++;
        }
        return item.substring(0, end);
    }

    /** How many of the words' signs describe that measure and not the other. */
    private int signsOf(Measure m, Measure other, Set<String> words) {
        Set<String> own = scopes.getOrDefault(m.id(), Set.of());
        Set<String> others = scopes.getOrDefault(other.id(), Set.of());
        int signs = 0;
        for (String sign : words) {
            signs += own.contains(sign) && !others.contains(sign) ? 1 : 0;
        }
        return signs;
    }

    /** The telling pairs, and thresholds in percent. */
    private static Set<String> described(String text) {
        Set<String> signs = Bigrams.telling(text);
        Matcher percent = PERCENT.matcher(text);
        while (percent.find()) {
            signs.add(percent.group());
        }
        return signs;
    }

    private Optional<Measure> sharingInstead(String folded, Measure named) {
        Set<String> pairs = Bigrams.telling(folded);
        Set<String> own = Bigrams.telling(named.shortZh() + " " + named.titleZh());
        if (Bigrams.common(pairs, own) > 1) {
            return Optional.empty();
        }
        List<PairIndex.Scored<Measure>> others = policy.sharing(pairs, TELLING_SUBJECT);
        boolean one = others.size() == 1
                && !isRelated(named, others.getFirst().thing())
                && !PolicyBook.suspends(others.getFirst().thing());
        return one ? Optional.of(others.getFirst().thing()).filter(m -> m.year() == named.year()) : Optional.empty();
    }

    private static boolean isRelated(Measure one, Measure other) {
        return Stream.of(one, other)
                .flatMap(m -> m.relations().stream())
                .anyMatch(r -> r.measureId().equals(one.id()) || r.measureId().equals(other.id()));
    }
}
