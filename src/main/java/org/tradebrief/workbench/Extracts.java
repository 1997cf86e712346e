package org.tradebrief.workbench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tradebrief.source.RawFile;
import org.tradebrief.source.Reading;
import org.tradebrief.store.Intake;

/** Keeps what one file gave: the file as it came, and beside it the texts that were taken out of it. */
final class Extracts {
    private Extracts() {}

    /** Says whether anything of it is new. The texts come first: cut short in between, the file is read again. */
    static boolean keep(Intake intake, Reading reading, RawFile raw) {
        boolean isNew = false;
        for (Reading.Extract extract : reading.extracts()) {
            byte[] text = extract.text().getBytes(StandardCharsets.UTF_8);
            isNew |= intake.add(extract.document(), () -> new ByteArrayInputStream(text), List.of(), List.of());
        }
        return isNew | intake.add(reading.document(), raw::open, reading.flows(), reading.reported());
    }
}
