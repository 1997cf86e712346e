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
                int chinese = DIGITS.indexOf(number) + 1;
                return chinese > 0 ? chinese : Integer.parseInt(number);
            }
        }
        return 0;
    }
}
