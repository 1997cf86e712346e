package org.tradebrief.brief;

/**
 * Why a passage must be seen by a person.
 *
 * @param reason in a clause: 解讀, 資料覆蓋不足 ...
 * @param excerpt the first words of the passage, by which it is found again after edits
 */
public record Flag(Kind kind, String reason, String excerpt) {

    /** What a flag is raised for. */
    public enum Kind {
        INTERPRETATION("建議人工審核"),
        DISPUTED_FIGURE("爭議數字"),
        THIN_COVERAGE("涵蓋不足"),
        REVISED_DATA("資料已修正"),
        MISSING_SOURCE("缺少來源");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }
}
