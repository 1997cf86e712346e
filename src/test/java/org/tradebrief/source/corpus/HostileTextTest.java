package org.tradebrief.source.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever the bytes are, the reader answers. */
class HostileTextTest {
    private static final List<String> PATHS = List.of(
            "bilateral_trade_flows/export_flow/1.md",
            "bilateral_trade_flows/trade_balance/1.md",
            "bilateral_trade_flows/commodity_structure/1.md",
            "bilateral_trade_flows/market_concentration/1.md",
            "us_trade_census/monthly_import/1.md",
            "us_trade_census/trade_balance/1.md",
            "us_trade_census/country_detail/1.md",
            "world_macro_indicators/gdp_growth/1.md",
            "open_trade_stats/hs_section/1.md",
            "cn_export_control/1.md");

    @Property(tries = 300)
    void noBytesMakeAReaderThrow(@ForAll byte[] bytes) {
        PATHS.forEach(path -> Extracts.outcome(path, bytes));
    }

    @Property(tries = 600)
    void noTextMadeOfTheRightPiecesMakesAReaderThrow(@ForAll("pieces") List<String> pieces) {
        byte[] bytes = String.join("", pieces).getBytes(UTF_8);
        PATHS.forEach(path -> Extracts.outcome(path, bytes));
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        "# A — B\n",
                        "[REVIEW_NEEDED",
                        "]",
                        "\n",
                        "- **Source**: x\n",
                        "- **Reporter**: Taiwan (158)\n",
                        "- **Partner**: China (5700)\n",
                        "- **Country**: Japan (JPN)\n",
                        "- **Period**: 2024-2023\n",
                        "- **Period**: 2024\n",
                        "- **Fetched**: 2026-13-45T99:99:99Z\n",
                        "## Trade Balance by Partner (USD)\n",
                        "| Rank | Partner Code | Total Value (USD) | Share (%) |\n|-|-|-|-|\n",
                        "| Partner Code | Exports | Imports | Balance |\n|-|-|-|-|\n",
                        "| Year | Month | Export (M USD) | Imports (M USD) | Balance (M USD) |\n|-|-|-|-|-|\n",
                        "| Year | Total Export (M USD) | Total Import (M USD) | Balance (M USD) |\n|-|-|-|-|\n",
                        "| Metric | Value |\n|-|-|\n| HHI | 1e99 |\n",
                        "| Year | Value |\n|---|---|\n",
                        "| 2025 | May | 1.5 | — | 9e-99 |\n",
                        "| 156 | 842 | 1,2,3 | 7% |\n",
                        "| 2026 | 5 | 6 | -1 |\n",
                        "| 2024 | ９９ |\n",
                        "|",
                        "\\|",
                        "**",
                        "---\n",
                        "\uD83D\uDE00",
                        "\0")
                .list()
                .ofMaxSize(24);
    }

    @Test
    void longRunsOfTheSameSignDoNotHoldTheReaderUp() {
        for (String sign : List.of("*", "|", "-", "#", " ", "|-", "[", "9", "|a|\n|-|\n", "**a:**\n", "(", ",1")) {
            byte[] bytes = ("# A\n- **Source**: x\n" + sign.repeat((1 << 20) / sign.length())).getBytes(UTF_8);
            assertNotNull(Extracts.outcome("us_trade_census/trade_balance/1.md", bytes), sign);
        }
    }
}
