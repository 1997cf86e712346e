package org.tradebrief.search;

import java.time.LocalDate;

/** A dozen documents of every kind, for the tests of the search. */
public final class Samples {
    private Samples() {}

    public static FolderLibrary fill(FolderLibrary library, LocalDate day) {
        policy(library, day);
        statistics(library, day);
        return library;
    }

    private static void policy(FolderLibrary library, LocalDate day) {
        act(
                library,
                day,
                "rare-earth-61.md",
                "商务部公告2025年第61号 境外稀土物项",
                "9061",
                "2025-10-09",
                "境外组织出口含中国稀土成分的物项，须先取得许可证。");
        act(
                library,
                day,
                "rare-earth-technology-62.md",
                "商务部公告2025年第62号 稀土技术",
                "9062",
                "2025-10-09",
                "稀土开采、冶炼分离的技术未经许可不得出口（管制编码：1E902.a）。");
        act(
                library,
                day,
                "tungsten-2025-02-04.md",
                "商务部公告2025年第10号 钨、碲相关物项出口管制",
                "9010",
                "2025-02-04",
                "出口钨相关材料（1C117.d）须向商务部申请出口许可证。\n\n钨粉不在此列。");
        act(
                library,
                day,
                "tungsten-tellurium-announcement.md",
                "Announcement on tungsten and tellurium export control",
                "9010",
                "2025-02-04",
                "Exporters of tungsten items need a licence.");
        act(library, day, "drones.md", "關於無人機出口管制的說明", "9033", "2024-08-26", "民用無人機不得用於軍事目的。");
        act(
                library,
                day,
                "regulation-792.md",
                "中华人民共和国两用物项出口管制条例（国务院令第792号）",
                "9792",
                "2024-10-23",
                "为了规范两用物项出口管制，制定本条例。");
        library.add(
                "cn_export_control/swiss.md",
                "# 瑞士修訂貨物管制條例\n\n"
                        + "- **Source**: 網站\n"
                        + "- **URL**: http://exportcontrol.mofcom.gov.cn/article/gjdt/202504/9100.html\n"
                        + "- **Date**: 2025-04-08\n"
                        + "- **Category**: regulation_update\n\n"
                        + "## Summary\n\n"
                        + "瑞士對量子電腦等新興技術出口設限。\n",
                day);
    }

    private static void act(
            FolderLibrary library, LocalDate day, String name, String title, String page, String date, String body) {
        library.add(
                "cn_export_control/" + name,
                "# " + title
                        + "\n\n"
                        + "- **Source**: 商務部\n"
                        + "- **URL**: http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/202510/"
                        + page + ".html\n- **Date**: " + date + "\n- **Category**: regulation_update\n\n## Summary\n\n"
                        + body + "\n",
                day);
    }

    private static void statistics(FolderLibrary library, LocalDate day) {
        for (String[] partner : new String[][] {{"twn", "Taiwan"}, {"deu", "Germany"}, {"jpn", "Japan"}}) {
            library.add(
                    "us_trade_census/trade_balance/us-balance-" + partner[0] + ".md",
                    "# United States — Trade Balance with " + partner[1]
                            + "\n\n"
                            + "- **Source**: US Census Bureau\n"
                            + "- **Fetched**: 2026-02-08\n\n"
                            + "## Monthly Trade Balance\n\n"
                            + "| Year | Month | Balance | Type |\n"
                            + "|---|---|---|---|\n"
                            + "| 2025 | May | -10.5 | Deficit |\n",
                    day);
            library.add(
                    "bilateral_trade_flows/market_concentration/" + partner[0] + "-hhi.md",
                    "# " + partner[1]
                            + " — Market Concentration (Export)\n\n"
                            + "- **Source**: UN Comtrade\n"
                            + "- **Fetched**: 2026-02-08\n\n"
                            + "## HHI Index\n\n"
                            + "| Metric | Value |\n"
                            + "|---|---|\n"
                            + "| HHI | 1234.5 |\n",
                    day);
        }
    }
}
