package org.tradebrief.desk.policy;

import java.time.Instant;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.tradebrief.desk.words.Words;
import org.tradebrief.desk.work.Tasks;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Register;
import org.tradebrief.policy.reading.Extracts;
import org.tradebrief.policy.register.JoinedRegister;
import org.tradebrief.policy.register.RegisterFixture;
import org.tradebrief.trade.Economies;

/** The tab's model over the register that every workspace has, with work done at once. */
final class Shipped {
    static final Instant NOW = Instant.parse("2026-02-08T09:00:00Z");
    static final LocalDate DAY = LocalDate.parse("2026-02-08");

    final RegisterFixture.Entries entries = new RegisterFixture.Entries();
    final Register register = new JoinedRegister(RegisterFixture.shipped(), entries, new Extracts());
    final Words words = new Words();
    final MeasureText text = new MeasureText(words, Economies.standard());
    final ObjectProperty<LocalDate> asOf = new SimpleObjectProperty<>(DAY);
    final PolicyModel model =
            new PolicyModel(register, entries, tasks(), asOf, new DeskWords(text, words.of("policy")), Runnable::run);

    static Tasks tasks() {
        return new Tasks(Runnable::run, Runnable::run, () -> NOW);
    }

    Shipped loaded() {
        model.reload();
        return this;
    }

    Measure measure(String id) {
        return RegisterDay.read(register, entries, DAY).measure(id).orElseThrow();
    }
}
