package org.tradebrief.check.facts;

import java.util.HashSet;
import java.util.Set;
import org.tradebrief.text.Scripts;

/** Pairs of neighbouring signs, by which a title is recognised in other words. Works on any script. */
final class Bigrams {
    private static final Set<String> COMMON = Set.of(
            "出口", "管制", "物项", "公告", "公布", "实施", "相关", "决定", "关于", "部分", "商务", "务部", "海关", "总署", "中华", "华人", "人民", "民共",
            "共和", "和国", "规定", "条例", "进出", "有关", "发布", "措施", "列入", "名单", "清单", "实体", "中国", "国出", "对部", "优化", "调整", "的公",
            "的决", "年度");

    private Bigrams() {}

    static Set<String> of(String text) {
        // 鎢、碲 and 鎢碲 list the same.
        String folded = Scripts.folded(text).replace("、", "");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < folded.length(); i++) {
            char a = folded.charAt(i);
            char b = folded.charAt(i + 1);
            if (Character.isLetterOrDigit(a) && Character.isLetterOrDigit(b)) {
                pairs.add(folded.substring(i, i + 2));
            }
        }
        return pairs;
    }

    /** Without those that every title holds. */
    static Set<String> telling(String text) {
        Set<String> pairs = of(text);
        pairs.removeAll(COMMON);
        pairs.removeIf(p -> Character.isDigit(p.charAt(0)) || Character.isDigit(p.charAt(1)));
        return pairs;
    }

    static int common(Set<String> one, Set<String> other) {
        Set<String> small = one.size() < other.size() ? one : other;
        Set<String> large = small == one ? other : one;
        return (int) small.stream().filter(large::contains).count();
    }
}
