package org.tradebrief.review;

import java.nio.file.Path;
import org.tradebrief.brief.BriefText;
import org.tradebrief.library.Refusal;

/** A program of its own that reviews until it is killed, and prints each step once it was told that it is kept. */
public final class EditingProgram {
    private final ReviewFixture fixture;

    private EditingProgram(ReviewFixture fixture) {
        this.fixture = fixture;
    }

    public static void main(String[] args) {
        try (ReviewFixture fixture = new ReviewFixture(Path.of(args[0]))) {
            EditingProgram program = new EditingProgram(fixture);
            fixture.compose();
            for (int i = 0; ; i++) {
                BriefRecord kept = program.stepIfLegal(i);
                System.out.println(kept.seq() + "\t" + kept.content().hash());
            }
        }
    }

    /** After a sudden end the next program may find the brief at any step; what is not legal there is left out. */
    private BriefRecord stepIfLegal(int i) {
        try {
            return step(i);
        } catch (Refusal notNow) {
            return fixture.desk.get(ReviewFixture.NAME);
        }
    }

    private BriefRecord step(int i) {
        return switch (i % 8) {
            case 2 -> fixture.lin().accept(2, "第 " + i + " 次");
            case 3 -> fixture.chen().comments().add(0, 5, "第 " + i + " 次");
            case 4 -> waive("第 " + i + " 次");
            case 5 ->
                fixture.lin()
                        .sign(fixture.desk.get(ReviewFixture.NAME).content().hash(), "");
            case 6 -> fixture.lin().undo();
            case 7 -> fixture.lin().undo();
            default -> edit(i);
        };
    }

    private BriefRecord waive(String why) {
        return fixture.desk.findings(ReviewFixture.NAME).openFigures().stream()
                .findFirst()
                .map(open -> fixture.lin().waive(open.figure(), why))
                .orElseGet(() -> fixture.lin().undo());
    }

    private BriefRecord edit(int i) {
        BriefText.Part part =
                fixture.desk.get(ReviewFixture.NAME).content().text().parts().get(1);
        return fixture.lin().edit(1, part.text(), part.text().replaceAll("第 \\d+ 次|美國", "第 " + i + " 次"));
    }
}
