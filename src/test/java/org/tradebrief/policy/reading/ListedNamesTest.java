package org.tradebrief.policy.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tradebrief.policy.reading.Extracts.read;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names on a list, in each way of giving them that was seen. */
class ListedNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. 甲公司（Alpha Ltd）\n2. 乙公司（Beta plc）",
                "| # | 中文名称 | English Name |\n|---|---|---|\n| 1 | 甲公司 | Alpha Ltd |\n| 2 | 乙公司 | Beta plc |",
                "<table><tr><th>序号</th><th>名称</th><th>Name</th></tr><tr><td>1</td><td>甲公司</td><td>Alpha Ltd</td></tr>"
                        + "<tr><td>2</td><td>乙公司</td><td>Beta plc</td></tr></table>",
                "<table>\n"
                        + "<tr>\n"
                        + "<td>1</td><td>甲公司</td>\n"
                        + "<td>Alpha Ltd</td>\n"
                        + "</tr>\n"
                        + "<tr><td>2</td><td>乙公司</td><td>Beta plc</td></tr>",
                "工作机制决定将甲公司（Alpha Ltd）和乙公司（Beta plc）列入不可靠实体清单（Unreliable Entity List）。"
            })
    void areFoundHoweverTheyStand(String text) {
        List<String> names =
                read("# 关于将2家企业列入不可靠实体清单的公告\n\n- **Source**: portal\n\n## Key Provisions\n\n" + text).names().stream()
                        .map(n -> n.zh() + "/" + n.en())
                        .toList();
        assertEquals(List.of("甲公司/Alpha Ltd", "乙公司/Beta plc"), names);
    }
}
