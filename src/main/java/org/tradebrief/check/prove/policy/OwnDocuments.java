package org.tradebrief.check.prove.policy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.facts.DocumentBook;
import org.tradebrief.check.facts.PolicyBook;
import org.tradebrief.library.Document;
import org.tradebrief.library.SourceRow;
import org.tradebrief.policy.Measure;

/**
 * Sources differ in what they call the day of an act: that on which it was signed, which its text bears, or that on which it
 * was printed. What one of its own documents calls so is nobody's error, whichever of them the register holds.
 */
final class OwnDocuments {
    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final String GIVEN =
            "(?:公布|发布|颁布|签署|签发|公佈|發布|頒布|簽署|簽發|promulgat\\w*|issu\\w*|sign\\w*|announc\\w*|publish\\w*)";

    private final PolicyBook policy;
    private final DocumentBook documents;

    OwnDocuments(PolicyBook policy, DocumentBook documents) {
        this.policy = policy;
        this.documents = documents;
    }

    /** The row of a document of one of the acts that gives the day as the one on which it was given out; empty where none does. */
    Optional<SourceRow> giving(List<Measure> acts, Claim.Date claim) {
        LocalDate day = claim.day();
        if (day == null) {
            return Optional.empty();
        }
        Pattern given = given(day);
        return acts.stream()
                .flatMap(m -> policy.documents(m).stream())
                .flatMap(d -> row(d, day, given).stream())
                .findFirst();
    }

    private Optional<SourceRow> row(Document d, LocalDate day, Pattern given) {
        if (day.equals(d.date())) {
            return Optional.of(documents.head(d));
        }
        List<String> lines = documents.text(d).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (given.matcher(lines.get(i)).find()) {
                return Optional.of(new SourceRow(d.id(), d.path(), i + 1));
            }
        }
        return Optional.empty();
    }

    /** The day in any of its forms, the word right before it in its clause or right behind it. */
    private static Pattern given(LocalDate day) {
        String forms = String.join(
                "|",
                Stream.of(
                                day.toString(),
                                day.format(AMERICAN),
                                day.format(BRITISH),
                                day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日")
                        .map(Pattern::quote)
                        .toList());
        String before = GIVEN + "[^,。;:\\d]{0,60}(?:\\([^()]{0,60}\\) )?(?:on |于|於|在|: ?|\\*\\*:? ?)?";
        return Pattern.compile("(?i)" + before + "(?:" + forms + ")|(?:" + forms + ")[^,。;\\d]{0,12}" + GIVEN);
    }
}
