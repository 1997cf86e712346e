package org.tradebrief.review;

import java.nio.file.Path;
import org.tradebrief.brief.BriefText;

/** A program of its own that edits until it is killed, and prints each step once it was told that it is kept. */
public final class EditingProgram {
    private EditingProgram() {}

    public static void main(String[] args) {
        try (ReviewFixture fixture = new ReviewFixture(Path.of(args[0]))) {
            fixture.compose();
            for (int i = 0; ; i++) {
                BriefText.Part part = fixture.desk
                        .get(ReviewFixture.NAME)
                        .content()
                        .text()
                        .parts()
                        .get(1);
                String after = part.text().replaceAll("第 \\d+ 次|美國", "第 " + i + " 次");
                BriefRecord kept =
                        i % 7 == 6 ? fixture.lin().undo() : fixture.lin().edit(1, part.text(), after);
                System.out.println(kept.seq() + "\t" + kept.content().hash());
            }
        }
    }
}
