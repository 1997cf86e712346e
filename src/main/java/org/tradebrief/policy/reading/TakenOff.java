package org.tradebrief.policy.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tradebrief.policy.Announcement.Quotation;
import org.tradebrief.text.Scripts;

/**
 * Finds what takes names off a list: the clauses that say so, 將甲公司移出不可靠實體清單, and the numbered lines and rows of an act
 * whose title says nothing else. Whom they name is for those to find who know the names.
 */
final class TakenOff {
    private static final Pattern TAKES = Pattern.compile(
            "(?:移出|移除|剔除|除名|删除)|(?i)\\b(?:remov|delist|delet)\\w*\\b.{0,200}\\b(?:from|list)|\\btak\\w+ off\\b");
    private static final Pattern PUTS = Pattern.compile("列入|增列|增加|(?i)\\b(?:adding|added|adds?|inclu\\w+)\\b");
    private static final Pattern LIST =
            Pattern.compile("清单|名单|(?i)\\b(?:entity|control|watch|countermeasure)\\w*\\b.{0,20}\\blist");
    private static final Pattern NOT_DECIDED =
            Pattern.compile("申请|可以|可将|可提出|有权|条件|不予|尚未|未将|(?i)\\b(?:may(?! \\d)|can|could|appl(?:y|ication)|not|if)\\b");
    private static final Pattern ENTRY =
            Pattern.compile("^(?:[-*]\\s*)?\\**\\d{1,3}[.、．)）].*|^\\|\\s*\\d{1,3}\\s*\\|.*|.*<td.*");
    private static final Pattern CLAUSES = Pattern.compile("[。;；\\n]|\\.(?= [A-Z])|[,，](?=并|並|同时|同時|另)");

    private TakenOff() {}

    static List<Quotation> in(Fields fields) {
        if (ActNumbers.isTalk(fields.title())) {
            return List.of();
        }
        String title = Scripts.folded(fields.title());
        boolean titled = takes(title) && !PUTS.matcher(title).find();
        List<Quotation> found = new ArrayList<>();
        for (Fields.Line line : fields.lines()) {
            if (line.isSpeculation()) {
                continue;
            }
            if (titled && ENTRY.matcher(line.text()).matches()) {
                found.add(new Quotation(line.number(), line.text()));
            }
            for (String clause : CLAUSES.split(line.text())) {
                if (takes(Scripts.folded(clause))) {
                    found.add(new Quotation(line.number(), clause));
                }
            }
        }
        return found;
    }

    private static boolean takes(String folded) {
        return TAKES.matcher(folded).find()
                && LIST.matcher(folded).find()
                && !NOT_DECIDED.matcher(folded).find();
    }
}
