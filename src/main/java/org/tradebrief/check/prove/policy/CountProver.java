package org.tradebrief.check.prove.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.correct.Corrections;
import org.tradebrief.check.extract.Approx;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.facts.MeasureCounts;
import org.tradebrief.check.facts.PolicyBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.library.SourceRow;
import org.tradebrief.policy.ListedEntity;
import org.tradebrief.policy.Measure;

/** Holds counts against the lists of the register, the acts that it knows, and the list that the text itself gives. */
final class CountProver {
    /** 將 18 家…列入, 計 18 家: the act lists so many, no part of them. */
    private static final Pattern LISTS = Pattern.compile(
            "^(?!.*(?:其中|部分|另|合计|暂停|移出|移除)).*(?:[将把].{0,12}家.{0,20}(?:列入|纳入|增列|列进|列为|放[进入]|加[进入]|拉进|送进|打入)|[计共]"
                    + " ?\\d{1,3} ?家)");

    /** 公告所列 15 家, 列入的 5 家: right before the number. */
    private static final Pattern LISTED = Pattern.compile("(?:所列|列入|纳入|增列|列了|列有|列管|点名|管住|收录|反制|制裁)了?的?(?:共|计)? ?$");

    /** 第 21 號公告 16 家, 第 22 號的 16 家: of that act, whatever others the sentence names. */
    private static final Pattern OF_ACT = Pattern.compile("号(?:公告)?(?:[里中上]|里面|当中|名下)?(?:所列|列入|纳入|增列|,)?的? ?$"
            + "|号(?:公告)?(?:[再又另并也则还]|新增?|一次|一口气)*(?:加[进入列]?|列[进入]?|增列|点名|收[入进]?|追加|纳[入管])了? ?$"
            + "|#(?:\\d{4}-)?\\d{1,3} ?(?:有|列了?|has|lists?|listed|[=:(])? ?$"
            + "|(?:\\d{4}-\\d{1,3}|号) ?[(:] ?$");

    private static final Pattern SPEAKS_OF_LISTS = Pattern.compile(
            "名单|清单|列入|纳入|实体|管控|反制|公告|制裁|禁令|禁止|uel|entit|listed|countermeasure|sanction|blacklist|subsidiar");
    /** 31 家美國實體: whose names they are. */
    private static final Pattern WHOSE = Pattern.compile("^(美国|日本|欧盟|台湾)(?:地区)?(?:的)?(?:实体|企业|公司|厂商)");

    private static final Pattern SUBSIDIARIES =
            Pattern.compile("subs(?:idiar|\\b)|^ ?(?:us|u\\.s\\.|american)? ?subs|^(?:在?美国?|在美)?的?(?:相关)?子公司");
    /** 列有台灣實體 6 家: whose names, between the verb and the number. */
    private static final Pattern LISTED_OF =
            Pattern.compile("(?:所列|列入|纳入|增列|列了|列有|列管|点名|收录|反制|制裁)了?的?(美国|日本|欧盟|台湾)(?:地区)?的?(?:实体|企业|公司|厂商)(?:共|计)? ?$");

    /** 兩批|15 家與 16 家, 這次調整涉及: of several lists together. */
    private static final Pattern SEVERAL =
            Pattern.compile("(?:[两二三]者|[两三四]批|[两三四]号|这次|涉及|全部|一并|总数|together|in all|total)[^。;]{0,16}$");

    private static final Pattern PART = Pattern.compile("其中|部分|另有|之外|以外|剩|余下|仍有|尚有");
    /** So many that no other count is likely to be meant. */
    private static final int FEW = 10;

    private final PolicyBook policy;
    private final NamedMeasures named;
    private final Packages packages;

    CountProver(PolicyBook policy, NamedMeasures named, Packages packages) {
        this.policy = policy;
        this.named = named;
        this.packages = packages;
    }

    /** What the register says of the count; empty where it says nothing. */
    Optional<Finding> known(Statement s, Claim.Count claim) {
        if (isOfNames(claim)) {
            return listed(s, claim);
        }
        return packages.of(s, claim.value().amount().intValue())
                .map(acts -> verified(
                        acts.size() + " 項",
                        "登錄表載有 " + acts.size() + " 項：" + numbers(acts) + "，相符。",
                        acts.stream().flatMap(m -> m.sources().stream()).toList()));
    }

    private static String numbers(List<Measure> acts) {
        return String.join(
                "、",
                acts.stream()
                        .map(m -> m.year() + " 年第 " + m.number() + " 號")
                        .limit(10)
                        .toList());
    }

    private static boolean isOfNames(Claim.Count claim) {
        return claim.unit().contains("家") || claim.unit().equals("entities");
    }

    /** 鈥、鉺、銩、銪、鐿共七種: the count of the things that stand beside it. */
    static Optional<Finding> ofList(Statement s, Claim.Count claim) {
        Optional<Enumerations.Listed> list = Enumerations.beside(s);
        Value v = claim.value();
        boolean ordinal = Around.before(s).stripTrailing().endsWith("第");
        if (list.isEmpty() || ordinal || v.approx() != Approx.EXACT) {
            return Optional.empty();
        }
        Set<Integer> counts = list.get().counts();
        if (counts.stream().anyMatch(c -> v.amount().compareTo(BigDecimal.valueOf(c)) == 0)) {
            String size = v.amount().toPlainString() + " " + claim.unit();
            return Optional.of(verified(size, "文中列舉 " + size + "，相符。", List.of()));
        }
        int right = counts.stream().mapToInt(Integer::intValue).min().orElse(0);
        boolean near = v.amount().compareTo(BigDecimal.valueOf(2L * right)) <= 0; // 120 組（出口、進口、差額）counts others
        return !near || !list.get().closed() || counts.size() > 1
                ? Optional.empty()
                : Optional.of(new Finding(
                        Verdict.CONTRADICTED,
                        Severity.HIGH,
                        "count",
                        "",
                        right + " " + claim.unit(),
                        "文中列舉的是 " + right + " " + claim.unit() + "。",
                        List.of(),
                        List.of(),
                        Corrections.number(s, v, BigDecimal.valueOf(right))));
    }

    /** How many names the announcements of the clause or cell put on a list, one of them or all together. */
    private Optional<Finding> listed(Statement s, Claim.Count claim) {
        int all = 0;
        Finding other = null;
        boolean told = s.acts().near() || fewest(claim) || Around.sentence(s).contains("号");
        for (Measure m : told ? named.of(s) : List.<Measure>of()) {
            List<ListedEntity> entities = policy.counts().names(m);
            all += entities.size();
            other = policy.counts().listed(m).isEmpty() ? other : otherCount(s, claim, m, entities);
            boolean whole = all > 0 && fits(claim, all);
            if (whole || policy.counts().listed(m).stream().anyMatch(c -> fits(claim, c))) {
                return Optional.of(names(claim, entities));
            }
        }
        Optional<Finding> same = told ? ofSameNumber(s, claim) : Optional.empty();
        if (same.isPresent()) {
            return same;
        }
        Optional<Finding> together =
                CountSums.isSum(s) || SEVERAL.matcher(Around.before(s)).find() ? together(s, claim) : Optional.empty();
        if (together.isPresent()) {
            return together;
        }
        return other == null || !s.acts().near() ? bySubject(s, claim) : Optional.of(other);
    }

    /** 第 1 號（1 月 2 日，28 家）: several acts have the number, and one of them lists so many. */
    private Optional<Finding> ofSameNumber(Statement s, Claim.Count claim) {
        return s.acts().numbers().stream()
                .filter(n -> s.acts().near())
                .flatMap(n ->
                        policy.find(n.year(), n.number(), n.order(), s.acts().topic()).stream())
                .filter(m -> policy.counts().listed(m).stream().anyMatch(c -> fits(claim, c)))
                .findFirst()
                .map(m -> names(claim, policy.counts().names(m)));
    }

    /** A large number of names is one list's, wherever that was named before; a small one stands for many things. */
    private static boolean fewest(Claim.Count claim) {
        return claim.value().amount().compareTo(BigDecimal.valueOf(FEW)) >= 0;
    }

    private static boolean fits(Claim.Count claim, int count) {
        return claim.value().fit(BigDecimal.valueOf(count), BigDecimal.ZERO) == Value.Fit.MATCH;
    }

    /** 第 13 號 15 家、第 21 號 16 家，二者合計 31 家: the lists of acts that the run names one after another. */
    private Optional<Finding> together(Statement s, Claim.Count claim) {
        List<Measure> acts = named.ofRun(s);
        for (int from = 0; from < acts.size(); from++) {
            int sum = 0;
            List<ListedEntity> names = new ArrayList<>();
            for (int to = from; to < acts.size(); to++) {
                names.addAll(policy.counts().names(acts.get(to)));
                sum = names.size();
                if (to > from && fits(claim, sum)) {
                    return Optional.of(names(claim, names));
                }
            }
        }
        return Optional.empty();
    }

    /** The list has another number of names, which is wrong where the act is said to list so many, not a part of them. */
    private Finding otherCount(Statement s, Claim.Count claim, Measure m, List<ListedEntity> entities) {
        Finding f = names(claim, entities);
        int right = entities.isEmpty() ? policy.counts().listed(m).iterator().next() : entities.size();
        String before = s.run().folded().substring(0, s.start());
        boolean own = OF_ACT.matcher(before).find();
        boolean sure = s.acts().near()
                && s.acts().numbers().size() == 1
                && claim.value().approx() == Approx.EXACT
                && (own && !PART.matcher(Around.group(s)).find() || !isOfSeveral(s))
                && (own
                        || isColumn(s, claim)
                        || LISTED.matcher(before).find()
                        || areAllOf(LISTED_OF.matcher(before), entities)
                        || LISTS.matcher(s.acts().topic().lines().findFirst().orElse(""))
                                .find());
        return new Finding(
                sure ? Verdict.CONTRADICTED : Verdict.UNSUPPORTED,
                sure ? Severity.HIGH : Severity.MEDIUM,
                "count",
                "",
                right + " 家",
                PolicyBook.title(m) + "列有 " + right + " 家，與所寫不同。",
                f.steps(),
                f.sources(),
                sure ? Corrections.number(s, claim.value(), BigDecimal.valueOf(right)) : null);
    }

    /** 家數 | 28: nothing but the number in a cell of the act's row. */
    private static boolean isColumn(Statement s, Claim.Count claim) {
        return !s.acts().row().isEmpty()
                && claim.unit().equals("家")
                && s.run().text().strip().equals(s.text().strip());
    }

    /** Whether all that is listed is of the economy that the words name; else they may count a part of it. */
    private static boolean areAllOf(Matcher whose, List<ListedEntity> entities) {
        return whose.find() && entities.stream().allMatch(e -> e.country().equals(Targets.code(whose.group(1))));
    }

    /** 第 13 號 15 家與第 21 號 16 家，共 31 家: of all the acts that the sentence names. */
    private static boolean isOfSeveral(Statement s) {
        String sentence = s.acts().topic().lines().findFirst().orElse("");
        String before = s.run().folded().substring(0, s.start()).strip();
        boolean summed = before.endsWith("共") || before.endsWith("合计") || before.endsWith("总计");
        return summed && sentence.indexOf('号') != sentence.lastIndexOf('号');
    }

    /** A count that an act's list has, which a day beside it, or what the words call it, tells. */
    private Optional<Finding> bySubject(Statement s, Claim.Count claim) {
        String group = Around.group(s);
        if (!SPEAKS_OF_LISTS.matcher(s.acts().topic() + group).find()) {
            return Optional.empty();
        }
        Optional<Finding> subsidiaries = ofSubsidiaries(s, claim);
        if (subsidiaries.isPresent()) {
            return subsidiaries;
        }
        MeasureCounts counts = policy.counts();
        int count = claim.value().amount().intValue();
        List<Measure> fitting = new ArrayList<>();
        SaidDays.days(group).forEach(day -> fitting.addAll(counts.listing(day, count)));
        if (fitting.isEmpty()) {
            SaidDays.days(Around.sentence(s)).forEach(day -> fitting.addAll(counts.listing(day, count)));
        }
        policy.about(Around.sentence(s), 2).stream()
                .filter(m -> counts.listed(m).contains(count))
                .forEach(fitting::add);
        titled(s, claim).ifPresent(fitting::add);
        counts.listedTogether(count).stream()
                .filter(m -> count >= FEW && Targets.areNamed(m, Around.sentence(s)))
                .forEach(fitting::add);
        return fitting.stream()
                .findFirst()
                .map(m -> verified(count + " 家", "與" + PolicyBook.title(m) + "相符。", m.sources()));
    }

    /** 韓華海洋五家美國子公司, Hanwha's 5 US subs: of the one act that is called by whose subsidiaries it lists. */
    private Optional<Finding> ofSubsidiaries(Statement s, Claim.Count claim) {
        String unit = s.text().toLowerCase(Locale.ROOT);
        boolean said = SUBSIDIARIES.matcher(unit + Around.behind(s)).find()
                || SUBSIDIARIES.matcher(Around.behind(s)).find();
        List<Measure> called = said ? policy.names().in(Around.sentence(s)) : List.of();
        boolean alike =
                called.stream().map(m -> policy.counts().listed(m)).distinct().count()
                        == 1; // an act, and the one that suspends it
        if (!alike || policy.counts().listed(called.getFirst()).isEmpty()) {
            return Optional.empty();
        }
        Measure m = called.getFirst();
        Set<Integer> counts = policy.counts().listed(m);
        if (counts.stream().anyMatch(c -> fits(claim, c))) {
            return Optional.of(verified(
                    claim.value().amount().toPlainString() + " 家", "與" + PolicyBook.title(m) + "相符。", m.sources()));
        }
        boolean sure = counts.size() == 1
                && claim.value().approx() == Approx.EXACT
                && !PART.matcher(Around.group(s)).find();
        int right = counts.iterator().next();
        return Optional.of(new Finding(
                sure ? Verdict.CONTRADICTED : Verdict.UNSUPPORTED,
                sure ? Severity.HIGH : Severity.MEDIUM,
                "count",
                "",
                right + " 家",
                PolicyBook.title(m) + "列有 " + right + " 家，與所寫不同。",
                List.of(),
                m.sources(),
                sure ? Corrections.number(s, claim.value(), BigDecimal.valueOf(right)) : null));
    }

    /** A count that an announcement's title names, where the sentence speaks of lists. */
    private Optional<Measure> titled(Statement s, Claim.Count claim) {
        int count = claim.value().amount().intValue();
        String size = claim.value().amount().toPlainString() + " 家";
        boolean numbered = Around.group(s).contains("号");
        Matcher whose = WHOSE.matcher(Around.behind(s));
        String target = whose.find() ? Targets.code(whose.group(1)) : "";
        return policy.measures().stream()
                .filter(m -> !numbered && m.shortZh().startsWith(size) && !Targets.isOfAnother(m, Around.group(s))
                        || !target.isEmpty()
                                && m.targets().contains(target)
                                && policy.counts().listed(m).contains(count))
                .findFirst();
    }

    private static Finding names(Claim.Count claim, List<ListedEntity> entities) {
        String size = claim.value().amount().toPlainString() + " 家";
        return verified(
                size,
                "登錄表列有 " + size + "，相符。",
                entities.stream().flatMap(e -> e.sources().stream()).toList());
    }

    private static Finding verified(String expected, String message, List<SourceRow> sources) {
        return new Finding(
                Verdict.VERIFIED,
                Severity.NONE,
                "count",
                "",
                expected,
                message,
                List.of(),
                sources.stream().distinct().limit(40).toList(),
                null);
    }
}
