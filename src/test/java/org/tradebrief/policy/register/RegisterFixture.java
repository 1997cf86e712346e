package org.tradebrief.policy.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tradebrief.library.DocumentId;
import org.tradebrief.policy.Choice;
import org.tradebrief.policy.RegisterEntries;
import org.tradebrief.policy.RegisterEntry;

/** The shipped register, and a place for entries without a disk. */
public final class RegisterFixture {
    private RegisterFixture() {}

    public static BaseRegister shipped() {
        return BaseRegister.read(file("measures", '1'), file("events", '2'), file("entities", '3'));
    }

    private static RegisterFile file(String name, char digit) {
        try {
            String text = Files.readString(Path.of("assets/register", name + ".csv"));
            return new RegisterFile(
                    new DocumentId(String.valueOf(digit).repeat(64)), "register/" + name + ".csv", text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Entries in a list. */
    public static final class Entries implements RegisterEntries {
        private final List<RegisterEntry> entries = new ArrayList<>();
        private final List<Choice> choices = new ArrayList<>();

        @Override
        public List<RegisterEntry> standing() {
            return List.copyOf(entries);
        }

        @Override
        public void add(RegisterEntry entry) {
            entries.add(entry);
        }

        @Override
        public List<Choice> choices() {
            return List.copyOf(choices);
        }

        @Override
        public void choose(Choice choice) {
            choices.add(choice);
        }

        @Override
        public void withdraw(String id, String author, String reason, Instant at) {
            entries.removeIf(e -> e.id().equals(id));
            choices.removeIf(c -> c.id().equals(id));
        }
    }
}
