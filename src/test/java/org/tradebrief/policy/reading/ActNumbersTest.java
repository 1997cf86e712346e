package org.tradebrief.policy.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.policy.ActNumber;

class ActNumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        商务部公告2025第61号 公布对境外相关稀土物项实施出口管制的决定 | MOFCOM-2025-61
        商務部公告2025年第61號　關於稀土的公告 | MOFCOM-2025-61
        商务部　海关总署公告２０２５年第５７号 | MOFCOM-GAC-2025-57
        商务部、海关总署公告 2025 年 第 58 号 关于锂电池的公告 | MOFCOM-GAC-2025-58
        商务部 海关总署 中央军委装备发展部公告2024年第21号 关于对有关物项实施出口管制的公告 | MOFCOM-GAC-2024-21
        商务部 科技部公告2025年第28号 | MOFCOM-MOST-2025-28
        中华人民共和国商务部令二〇二五年第5号 关于反制措施的决定 | MOFCOM-ORDER-2025-5
        中华人民共和国国务院令第792号 | SC-792
        不可靠实体清单工作机制公告2025年第10号 | UEL-2025-10
        MOFCOM Announcement No. 61 of 2025: a decision | MOFCOM-2025-61
        Ministry of Commerce & General Administration of Customs Announcement 2025 No. 55 | MOFCOM-GAC-2025-55
        MOFCOM Order No. 5 (2025) on countermeasures | MOFCOM-ORDER-2025-5
        """)
    void aTitleNamesItsActHoweverItIsWritten(String title, String id) {
        assertEquals(id, ActNumbers.ofTitle(title).orElseThrow().id());
    }

    @Test
    void theNumbersInAnAnswerBelongToWhatIsTalkedAbout() {
        assertTrue(ActNumbers.ofTitle("商务部新闻发言人就商务部公告2025年第61号答记者问").isEmpty());
        assertTrue(ActNumbers.ofTitle("关于对有关物项实施出口管制的公告").isEmpty());
    }

    @Test
    void aListOfNumbersSharesIssuerAndYear() {
        assertEquals(
                List.of("55", "56", "57", "58"),
                ActNumbers.in("商务部 海关总署公告2025年第55号、56号、57号、58号").stream()
                        .map(ActNumber::number)
                        .toList());
        assertEquals(
                List.of("MOFCOM-GAC-2025-55", "MOFCOM-GAC-2025-56", "MOFCOM-2025-61", "MOFCOM-2025-62"),
                ActNumbers.in("商务部 海关总署公告2025年第55、56号及商务部公告2025年第61号、62号").stream()
                        .map(ActNumber::id)
                        .toList());
        assertEquals(
                List.of("13", "21"),
                ActNumbers.in("第13号、第21号公告").stream().map(ActNumber::number).toList());
    }

    @Test
    void whatOneLeavesOutDoesNotPartTwoNumbers() {
        ActNumber whole = new ActNumber("MOFCOM-GAC", 2024, "21");
        assertTrue(whole.agreesWith(new ActNumber("", 2024, "21")));
        assertTrue(whole.agreesWith(new ActNumber("", 0, "21")));
        assertFalse(whole.agreesWith(new ActNumber("MOFCOM", 2024, "21")));
        assertFalse(whole.agreesWith(new ActNumber("MOFCOM-GAC", 2025, "21")));
    }
}
