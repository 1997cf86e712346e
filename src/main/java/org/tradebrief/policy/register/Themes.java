package org.tradebrief.policy.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.tradebrief.policy.Theme;

/** Guesses the lane of an act from its title in either script. The register's own measures state theirs. */
final class Themes {
    private static final Map<Theme, Pattern> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put(Theme.ENTITY_LIST, Pattern.compile("不可靠[实實]体|不可靠實體|管控名[单單]|关注名单|關注名單"));
        WORDS.put(Theme.COUNTERMEASURE, Pattern.compile("反制|阻断|阻斷"));
        WORDS.put(Theme.RARE_EARTH, Pattern.compile("稀土|[钐釤钆釓铽鋱镝鏑镥鎦钪鈧钇釔钬鈥铒鉺铥銩铕銪镱鐿]"));
        WORDS.put(Theme.BATTERY_GRAPHITE, Pattern.compile("石墨|[电電]池"));
        WORDS.put(Theme.CRITICAL_MINERALS, Pattern.compile("[镓鎵锗鍺锑銻钨鎢碲铋鉍钼鉬铟銦]|超硬材料|[矿礦][产產]"));
        WORDS.put(Theme.DUAL_USE, Pattern.compile("[两兩]用物|[无無]人|出口管制|禁止出口"));
        WORDS.put(Theme.FRAMEWORK, Pattern.compile("法$|[条條]例$|[规規]定$|[办辦]法$"));
    }

    private Themes() {}

    static Theme of(String title) {
        return WORDS.entrySet().stream()
                .filter(e -> e.getValue().matcher(title).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Theme.OTHER);
    }
}
