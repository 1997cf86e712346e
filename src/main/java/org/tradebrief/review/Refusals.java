package org.tradebrief.review;

import org.tradebrief.library.Refusal;

/** Why something cannot be done to a brief. */
final class Refusals {
    private Refusals() {}

    static Refusal unknown(String name) {
        return new Refusal("REV-UNKNOWN", "沒有名為 " + name + " 的簡報。", "先編製該週的草稿，或開啟 Markdown 檔。");
    }

    static Refusal changed() {
        return new Refusal("REV-CHANGED", "這一節在別處已被修改，未覆寫。", "重新載入後再修改。");
    }

    static Refusal superseded(String name) {
        return new Refusal("REV-SUPERSEDED", name + " 已被取代，不能再修改。", "開啟取代它的簡報。");
    }

    static Refusal state(BriefState state, String wanted) {
        return new Refusal("REV-STATE", "簡報目前是「" + state.chinese() + "」，不能" + wanted + "。", "依序由撰稿人簽核，再由核准人簽核或退回。");
    }

    static Refusal reason(String of) {
        return new Refusal("REV-REASON", of + "必須說明理由。", "寫下理由後再做一次。");
    }

    static Refusal notReady(Findings findings) {
        return new Refusal(
                "REV-OPEN",
                "還有 " + findings.openFigures().size() + " 項爭議數字、"
                        + findings.openSections().size() + " 個標記章節未決定。",
                "更正或豁免爭議數字，並接受標記的章節。");
    }

    static Refusal samePerson(String name) {
        return new Refusal("REV-SAME-PERSON", "撰稿人與核准人不能是同一人：" + name + "。", "由另一位核准人簽核。");
    }

    static Refusal role(String wanted) {
        return new Refusal("REV-ROLE", "這個角色不能" + wanted + "。", "改以合適的角色進行。");
    }

    static Refusal stale() {
        return new Refusal("REV-STALE", "內容在檢視之後已變更，未簽核。", "檢視目前的內容後再簽核。");
    }

    static Refusal nothing(String to) {
        return new Refusal("REV-NOTHING", "沒有可以" + to + "的步驟。", "繼續編輯即可。");
    }

    static Refusal noPassage() {
        return new Refusal("REV-PASSAGE", "選取的段落不在目前的文字中。", "重新選取後再做一次。");
    }

    static Refusal noComment() {
        return new Refusal("REV-COMMENT", "找不到這則註解。", "重新載入後再做一次。");
    }

    static Refusal noProposal() {
        return new Refusal("REV-PROPOSAL", "沒有待決定的新版資料。", "重新載入後再做一次。");
    }
}
