package org.tradebrief.check.extract.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place in an order that a head or a row's label names: 首位, 次位市場, 第三名, No. 2, 3rd. */
final class Places {
    private static final Pattern WORDS =
            Pattern.compile("^(?:出口|进口|贸易)?(?:(首位|榜首|居首|冠军|first)|(次位|居次|次席|亚军|次大|second)|(third)|(fourth)|(fifth)"
                    + "|(?:no\\.? ?|#|rank ?|第)([1-9]\\d?|[一二三四五六七八九十])[名位大]?|([1-9]\\d?)(?:st|nd|rd|th))"
                    + " ?(?:大?(?:出口|进口|贸易)?(?:市场|来源|来源地|目的地|伙伴|国家?)|(?:largest )?(?:export |import )?"
                    + "(?:market|partner|destination|source|supplier|buyer)s?)?(?: ?\\(.*\\))?$");
    /** 市場一, market 2. */
    private static final Pattern NUMBERED_BEHIND = Pattern.compile("^(?:出口|进口)?(?:市场|来源|来源地|目的地|伙伴|买家|(?:export |import"
            + " )?(?:market|partner|destination|source|supplier|buyer)) ?(?:no\\.? ?|#)?([1-9]|[一二三四五六七八九十])$");

    /** 三者合計, 前三家合占: the places of all columns before it together. */
    private static final Pattern TOGETHER =
            Pattern.compile("^(?:前)?([二三四五]|[2-5]) ?(?:者|家|国|地|大)?(?:市场)?(?:合计|合占|加总|加起来|占比合计)$");

    private static final String DIGITS = "一二三四五六七八九十";
    private static final int SPELT = 5;
    private static final List<Integer> NUMBERED = List.of(6, 7);

    /** 次位占比, 2nd share. */
    private static final Pattern SHARE =
            Pattern.compile(" ?(?:的)?(?:出口|进口)?(?:占比|比重|份额|share|%|\\(%\\))(?: ?\\(%\\))?$");

    private Places() {}

    /** The place whose share a head names; 0 where it names none. */
    static int ofShare(String folded) {
        Matcher m = SHARE.matcher(folded.strip());
        return m.find() ? of(folded.strip().substring(0, m.start())) : 0;
    }

    /** 0 where it names none. */
    static int of(String folded) {
        Matcher behind = NUMBERED_BEHIND.matcher(folded.strip());
        if (behind.matches()) {
            return number(behind.group(1));
        }
        Matcher m = WORDS.matcher(folded.strip());
        if (!m.matches()) {
            return 0;
        }
        for (int spelt = 1; spelt <= SPELT; spelt++) {
            if (m.group(spelt) != null) {
                return spelt;
            }
        }
        for (int group : NUMBERED) {
            String number = m.group(group);
            if (number != null) {
                return number(number);
            }
        }
        return 0;
    }

    /** How many places a head adds up; 0 where it adds up none. */
    static int together(String folded) {
        Matcher m = TOGETHER.matcher(folded.strip());
        return m.matches() ? number(m.group(1)) : 0;
    }

    private static int number(String written) {
        int chinese = DIGITS.indexOf(written) + 1;
        return chinese > 0 ? chinese : Integer.parseInt(written);
    }
}
