package org.tradebrief.desk.policy;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.policy.Choice;
import org.tradebrief.policy.Dossier;
import org.tradebrief.policy.Dossier.Attribute;
import org.tradebrief.policy.RegisterEntries;
import org.tradebrief.policy.RegisterEntry;

/** Puts what a person decides into the register and takes it back, each with who and why, off the screen's thread. */
final class Entering implements VersionsBox.Choosing {
    private static final String LANE = "policy.entry";

    private final RegisterEntries entries;
    private final PolicyAccess access;
    private final DeskContext context;
    private final Phrases words;
    private final UnaryOperator<String> names;
    private final Runnable changed;

    /**
     * @param names what people call the measure of an id
     * @param changed called after the register has changed
     */
    Entering(
            RegisterEntries entries,
            PolicyAccess access,
            DeskContext context,
            UnaryOperator<String> names,
            Runnable changed) {
        this.entries = entries;
        this.access = access;
        this.context = context;
        this.names = names;
        this.changed = changed;
        words = context.words().of("policy");
    }

    void enter(EntryDraft draft, Runnable done) {
        add(draft.entry(newId(), access.author().get(), access.clock().instant()), done);
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    private void add(RegisterEntry entry, Runnable done) {
        context.tasks()
                .run(
                        LANE,
                        "policy-entry",
                        progress -> {
                            entries.add(entry);
                            return entry;
                        },
                        added -> {
                            done.run();
                            changed.run();
                            Action undo = Action.of(
                                    "policy.entry-undo", words, () -> withdraw(added, words.get("entry.undone")));
                            context.notices().say(words.get("entry.added", names.apply(added.measureId())), undo);
                        },
                        context.notices()::failed);
    }

    void withdraw(RegisterEntry entry, String reason) {
        context.tasks()
                .run(
                        LANE,
                        "policy-entry",
                        progress -> {
                            entries.withdraw(
                                    entry.id(),
                                    access.author().get(),
                                    reason,
                                    access.clock().instant());
                            return entry;
                        },
                        gone -> {
                            changed.run();
                            Action redo = Action.of("policy.entry-redo", words, () -> add(again(gone), () -> {}));
                            context.notices().say(words.get("entry.withdrawn", names.apply(gone.measureId())), redo);
                        },
                        context.notices()::failed);
    }

    /** The same entry under an id of its own, for ids are never used again. */
    private RegisterEntry again(RegisterEntry gone) {
        return new RegisterEntry(
                newId(),
                gone.measureId(),
                gone.event(),
                gone.corrects(),
                gone.reason(),
                access.author().get(),
                access.clock().instant());
    }

    @Override
    public void take(Dossier dossier, Attribute attribute, String value, String reason) {
        choose(new Choice(
                newId(),
                dossier.id(),
                attribute,
                value,
                reason,
                access.author().get(),
                access.clock().instant()));
    }

    private void choose(Choice choice) {
        context.tasks()
                .run(
                        LANE,
                        "policy-entry",
                        progress -> {
                            entries.choose(choice);
                            return choice;
                        },
                        taken -> {
                            changed.run();
                            Action undo = Action.of("policy.entry-undo", words, () -> takeBack(taken));
                            context.notices().say(words.get("version.chosen", taken.value()), undo);
                        },
                        context.notices()::failed);
    }

    @Override
    public void takeBack(Choice choice) {
        context.tasks()
                .run(
                        LANE,
                        "policy-entry",
                        progress -> {
                            entries.withdraw(
                                    choice.id(),
                                    access.author().get(),
                                    words.get("version.undone"),
                                    access.clock().instant());
                            return choice;
                        },
                        gone -> {
                            changed.run();
                            Action redo = Action.of("policy.entry-redo", words, () -> choose(again(gone)));
                            context.notices().say(words.get("version.given-up", gone.value()), redo);
                        },
                        context.notices()::failed);
    }

    private Choice again(Choice gone) {
        return new Choice(
                newId(),
                gone.dossierId(),
                gone.attribute(),
                gone.value(),
                gone.reason(),
                access.author().get(),
                access.clock().instant());
    }

    String name(RegisterEntry entry) {
        return names.apply(entry.measureId());
    }

    /** The entries that stand, the latest first. */
    void list(Consumer<List<RegisterEntry>> answer) {
        context.tasks()
                .run(
                        LANE + ".list",
                        "policy-entry",
                        progress -> entries.standing().reversed(),
                        answer,
                        context.notices()::failed);
    }
}
