package org.tradebrief.check.extract;

import java.util.regex.Pattern;

/** Words that make a day the name of the acts announced on it: 4 月 4 日|公告所涉措施, 10 月 9 日|那一包, 3 月 4 日|公布的名單. */
public final class ActsOfDay {
    private static final String COUNT = "[一二三四五六七八九十两\\d]{0,3} ?";
    private static final String TOLD = "(?:所?(?:公布|发布|宣布|推出|出台)的?|的)";
    private static final String OF = "[^,。;:()\\d起止停暂]{0,4}";
    private static final Pattern NOUN = Pattern.compile("^ ?(?:" + TOLD + "?[那这]" + COUNT + "[批份项包套道]"
            + "|(?:(?:" + TOLD + "|" + TOLD + "?[那这]?" + COUNT + "[批份项包套个道])" + OF + ")?"
            + "(?:公告|措施|名单|管制|禁令|决定)(?!20|[(〔\\[第])"
            + "|(?:pack|package|batch))");
    private static final int FARTHEST = 24;

    private ActsOfDay() {}

    /** Whether such words stand right behind a day that ends there, in folded text. */
    public static boolean follow(String folded, int end) {
        return NOUN.matcher(folded.substring(end, Math.min(folded.length(), end + FARTHEST)))
                .find();
    }
}
