package org.tradebrief.policy.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tradebrief.policy.reading.Extracts.read;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.policy.Announcement;
import org.tradebrief.policy.Announcement.Effect;

/** What an announcement does to others, in the words in which such acts are written. */
class EffectsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        关于继续暂停实施有关公告的公告 | 商务部公告2024年第46号第二款自2026年11月28日起继续暂停实施，至2027年11月27日。 | MOFCOM-2024-46 SUSPENDED 第二款 2026-11-28 2027-11-27
        公布恢复实施的决定 | 决定自2026年9月1日起恢复实施商务部 海关总署公告2025年第58号（锂电池）。 | MOFCOM-GAC-2025-58 RESUMED 2026-09-01
        关于暂缓执行有关公告的公告 | 商务部 海关总署公告2026年第15号自2026年8月12日起暂缓执行，暂缓期限至2026年12月31日。 | MOFCOM-GAC-2026-15 SUSPENDED 2026-08-12 2026-12-31
        关于中止有关措施的公告 | 工作机制决定，自2026年8月15日起中止执行不可靠实体清单工作机制公告2026年第1号有关措施，为期一年。 | UEL-2026-1 SUSPENDED 2026-08-15 2027-08-15
        关于中止有关措施的公告 | 自2026年8月15日起中止执行商务部公告2026年第4号，期限90天。 | MOFCOM-2026-4 SUSPENDED 2026-08-15 2026-11-13
        关于延长有效期的公告 | 决定将商务部公告2026年第19号的有效期延长至2027年4月14日。 | MOFCOM-2026-19 AMENDED - 2027-04-14
        关于延长有效期的公告 | 决定将商务部公告2026年第19号的有效期延长一年。 | MOFCOM-2026-19 AMENDED +P1Y
        关于延长暂停期限的公告 | 决定将商务部公告2025年第61号的暂停期限延长6个月。 | MOFCOM-2025-61 SUSPENDED +P6M
        On extending a suspension | It is decided that the suspension of MOFCOM Announcement No. 61 of 2025 is extended by one year. | MOFCOM-2025-61 SUSPENDED +P1Y
        关于停止执行有关公告的公告 | 商务部 海关总署公告2023年第23号自2026年8月15日起停止执行。 | MOFCOM-GAC-2023-23 STOPPED 2026-08-15
        关于调整石墨物项的公告 | 本公告自2026年9月1日起实施，商务部 海关总署公告2023年第39号（《关于石墨的公告》）同时废止。 | MOFCOM-GAC-2023-39 REPEALED 2026-09-01
        关于終止反制措施的決定 | 決定自2026年8月20日起終止《關於反制措施的決定》（商務部令2025年第6號）規定的反制措施。 | MOFCOM-ORDER-2025-6 STOPPED 2026-08-20
        关于暂停实施有关公告的公告 | 决定自2026年8月20日起暂停实施商务部 海关总署公告2025年第55号、56号及商务部公告2025年第61号。 | MOFCOM-GAC-2025-55 SUSPENDED 2026-08-20; MOFCOM-GAC-2025-56 SUSPENDED 2026-08-20; MOFCOM-2025-61 SUSPENDED 2026-08-20
        关于更正附件的公告 | 经核，商务部公告2026年第12号附件序号7的英文名称有误，现予以更正。 | MOFCOM-2026-12 AMENDED
        关于部分公告的公告 | 自2026年9月1日起，暂停实施商务部公告2026年第3号，同时废止商务部公告2026年第4号。 | MOFCOM-2026-3 SUSPENDED 2026-09-01; MOFCOM-2026-4 REPEALED
        关于对有关物项实施临时出口管制的公告 | 本公告自2026年8月20日起实施，有效期至2027年3月15日。 | - STOPPED - 2027-03-15
        关于对有关物项实施临时出口管制的公告 | 本公告自2026年9月1日起实施，有效期两年。 | - STOPPED - 2028-09-01
        On suspending Announcement 20 | The Ministry has decided to suspend MOFCOM Announcement No. 20 of 2026 (7 EU entities) from August 19, 2026 until February 28, 2027. | MOFCOM-2026-20 SUSPENDED 2026-08-19 2027-02-28
        On resuming export controls | The suspension of MOFCOM and GACC Announcement No. 57 of 2025 is lifted and its implementation resumes from 1 September 2026. | MOFCOM-GAC-2025-57 RESUMED 2026-09-01
        On repealing announcements | MOFCOM Announcements Nos. 3, 4 and 5 of 2026 are repealed as of September 1, 2026. | MOFCOM-2026-3 REPEALED 2026-09-01; MOFCOM-2026-4 REPEALED 2026-09-01; MOFCOM-2026-5 REPEALED 2026-09-01
        """)
    void whatAnActDecidesOnOthersIsRead(String title, String text, String expected) {
        assertEquals(expected, told("商务部公告2026年第99号 " + title, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        公布对某物项实施出口管制的决定 | 违反商务部公告2025年第61号的，应当停止出口。
        公布对某物项实施出口管制的决定 | 根据商务部公告2025年第70号，决定暂停受理有关申请。
        公布对某物项实施出口管制的决定 | 商务部公告2025年第61号已于2025年11月7日暂停实施。
        公布对某物项实施出口管制的决定 | 此前暂停的商务部公告2025年第61号不受影响。
        公布对某物项实施出口管制的决定 | 出口许可证自2026年9月1日起有效，有效期至2027年3月15日。
        公布对某物项实施出口管制的决定 | Announcement No. 61 of 2025 was suspended on November 7, 2025.
        公布对某物项实施出口管制的决定 | 正在开展的相关出口活动应当立即停止。
        公布对某物项实施出口管制的决定 | 《关于废止商务部公告2025年第61号的说明》另行印发，本公告现予以公布。
        """)
    void whatIsLawOrPastOrOfALicenceIsNoEffect(String title, String text) {
        assertEquals("", told("商务部公告2026年第99号 " + title, text));
    }

    @Test
    void theTitleAloneTellsItWhereTheBodyDoesNot() {
        assertEquals("MOFCOM-2026-9 REPEALED", told("商务部公告2026年第99号 关于废止商务部公告2026年第9号的公告", "现予公布。"));
    }

    @Test
    void anAnswerToThePressMustNameTheDay() {
        String title = "商务部新闻发言人就暂停有关措施答记者问";
        assertEquals("", told(title, "我们决定暂停商务部公告2025年第61号。"));
        assertEquals(
                "MOFCOM-2025-61 SUSPENDED 2026-08-21 2027-08-21", told(title, "自2026年8月21日起暂停实施商务部公告2025年第61号，为期一年。"));
    }

    @Test
    void aSummaryThatIsCutGivesWayToTheProvisions() {
        String text = """
            # 商务部公告2026年第99号 关于暂停的公告

            - **Source**: portal
            - **Date**: 2026-08-20

            ## Summary
            商务部公告2026年第3号自2026年9月1日起暂停实施，至2027...

            ## Key Provisions
            商务部公告2026年第3号自2026年9月1日起暂停实施，至2027年8月31日。
            """;
        assertEquals(
                "MOFCOM-2026-3 SUSPENDED 2026-09-01 2027-08-31", told(read(text).effects()));
    }

    @Test
    void whatAModelGuessesOfConsequencesIsNotHeard() {
        String text = """
            # 商务部公告2026年第99号 某公告

            - **Source**: portal

            ## Supply Chain Impact Assessment
            自2026年9月1日起暂停实施商务部公告2026年第3号。
            """;
        assertEquals("", told(read(text).effects()));
    }

    private static String told(String title, String text) {
        Announcement said =
                read("# " + title + "\n\n- **Source**: portal\n- **Date**: 2026-08-20\n\n## Key Provisions\n\n" + text);
        return told(said.effects());
    }

    private static String told(List<Effect> effects) {
        return effects.stream().map(EffectsTest::told).collect(Collectors.joining("; "));
    }

    private static String told(Effect e) {
        var act = e.act();
        String part = e.part().isEmpty() ? "" : " " + e.part();
        String from = e.from() != null ? " " + e.from() : e.until() != null ? " -" : "";
        String until = e.longer() != null ? " +" + e.longer() : e.until() == null ? "" : " " + e.until();
        return (act == null ? "-" : act.id()) + " " + e.kind() + part + from + until;
    }
}
