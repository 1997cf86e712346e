package org.tradebrief.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.library.Progress;

class PreparedSampleTest {
    private static final Workbench WORKBENCH = Workbench.standard("測試");

    @TempDir
    Path temp;

    @Test
    void aCopyOfItIsTheSampleWithItsWeekAndItsDraftAndNothingIsLeftToMake() {
        Path prepared = temp.resolve("program/sample");
        long documents;
        List<String> briefs;
        try (Workspace made = SampleWorkspace.open(WORKBENCH, prepared, Progress.NONE)) {
            SampleWorkspace.compose(made, step -> {});
            documents = made.library().count();
            briefs = names(made);
        }
        assertEquals(2, briefs.size(), briefs + "");
        Path place = temp.resolve("person/tradebrief-sample");
        assertTrue(PreparedSample.fits(prepared, place));

        PreparedSample.lay(prepared, place);

        List<SampleWorkspace.Step> left = new ArrayList<>();
        try (Workspace copy = SampleWorkspace.open(WORKBENCH, place, Progress.NONE)) {
            SampleWorkspace.compose(copy, left::add);
            assertEquals(documents, copy.library().count());
            assertEquals(briefs, names(copy));
        }
        assertEquals(List.of(), left);
        assertFalse(PreparedSample.fits(prepared, place), "a person's sample would be copied over");
    }

    @Test
    void aCopyThatWasCutShortIsBegunAgain() throws IOException {
        Path prepared = workspace(temp.resolve("program"));
        Path place = temp.resolve("sample");
        Files.createDirectories(temp.resolve("sample.unfinished/documents/ab"));
        Files.writeString(temp.resolve("sample.unfinished/documents/ab/half"), "半");

        PreparedSample.lay(prepared, place);

        assertTrue(Workbench.isWorkspace(place));
        assertFalse(Files.exists(place.resolve("documents/ab/half")));
        assertFalse(Files.exists(temp.resolve("sample.unfinished")));
    }

    @Test
    void whatLiesAtThePlaceStays() throws IOException {
        Path prepared = workspace(temp.resolve("program"));
        Path place = Files.createDirectories(temp.resolve("sample"));
        Files.writeString(place.resolve("note.txt"), "我的");

        PreparedSample.lay(prepared, place);

        assertEquals("我的", Files.readString(place.resolve("note.txt")));
        assertFalse(Workbench.isWorkspace(place));
    }

    @Test
    void aPackageWithoutOneLeavesThePlaceToTheMaking() {
        assertFalse(PreparedSample.fits(null, temp.resolve("sample")));
        assertFalse(PreparedSample.fits(temp.resolve("none"), temp.resolve("sample")));
        PreparedSample.lay(temp.resolve("none"), temp.resolve("sample"));
        assertFalse(Files.exists(temp.resolve("sample")));
    }

    private static List<String> names(Workspace workspace) {
        return workspace.reviewing().desk().briefs().stream()
                .map(b -> b.name())
                .sorted()
                .toList();
    }

    private static Path workspace(Path folder) {
        WORKBENCH.openToWrite(folder).close();
        return folder;
    }
}
