package org.tradebrief.cli;

import java.io.Console;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Refusal;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.ReviewDesk;
import org.tradebrief.review.trail.Person;
import org.tradebrief.review.trail.Role;
import org.tradebrief.workbench.PersonKey;
import org.tradebrief.workbench.Reviewing;
import org.tradebrief.workbench.SigningKeys;
import org.tradebrief.workbench.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Signs a brief, its content and its PDF. */
@Command(name = "sign", description = "簽核簡報：先撰稿人，再由另一人核准")
final class SignCommand implements Callable<Integer> {
    /** Where a scheduler puts the passphrase; people are asked for it. */
    private static final String PASSPHRASE = "TRADEBRIEF_PASSPHRASE";

    /** The roles that a person signs in, as they are typed. */
    enum As {
        AUTHOR,
        APPROVER
    }

    private final Session session;

    @Parameters(paramLabel = "週或檔案", description = "審核中的簡報，如 2026-W06；或一份 Markdown 檔，先列入審核")
    private String brief = "";

    @Option(names = "--role", required = true, paramLabel = "角色", description = "author 或 approver")
    private As role = As.AUTHOR;

    @Option(names = "--name", required = true, paramLabel = "姓名", description = "簽核人的姓名")
    private String name = "";

    @Option(
            names = "--keystore",
            paramLabel = "檔案",
            description = "PKCS#12 憑證檔；預設用本機為此人建立的憑證。密碼讀自 " + PASSPHRASE + "，否則詢問")
    private @Nullable Path keystore;

    @Option(names = "--annex", description = "簽核版附上決定與註解；撰稿人簽核時選")
    private boolean annex;

    SignCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Person by = new Person(name, role == As.AUTHOR ? Role.AUTHOR : Role.APPROVER);
        try (Workspace workspace = session.write("sign")) {
            BriefRecord seen = seen(workspace, by);
            String named = seen.name();
            String hash = seen.content().hash();
            workspace.reviewing().desk().on(named, by).maySign(hash);
            BriefRecord signed = workspace.signOff().sign(named, by, hash, key(workspace), annex);
            session.answer(
                    new Answer(true, hash),
                    () -> named + " " + signed.state().chinese() + "："
                            + by.role().chinese() + " " + by.name() + "，內容雜湊 " + hash);
            return Exit.DONE.code();
        }
    }

    /**
     * The brief of that name, else the file, which comes into review as it stands. A file that is under review already and
     * was changed since is not signed in its place.
     */
    private BriefRecord seen(Workspace workspace, Person by) {
        ReviewDesk desk = workspace.reviewing().desk();
        Path file = Path.of(brief);
        if (!Files.isRegularFile(file)) {
            return desk.get(brief);
        }
        String text = Reviewing.read(file);
        Optional<BriefRecord> there = desk.find(String.valueOf(file.getFileName()))
                .filter(b -> b.content().machine().markdown().equals(text)
                        || b.markdown().equals(text));
        if (there.isPresent()) {
            return there.get();
        }
        BriefRecord opened = workspace.reviewing().open(file, LocalDate.now(workspace.clock()), by);
        if (opened.proposal() != null) {
            throw new Refusal("SIGN-OTHER", opened.name() + " 與審核中的內容不同，檔案列為另一版草稿，未簽核。", "在視窗採用或不採用它，再簽核。");
        }
        return opened;
    }

    private PersonKey key(Workspace workspace) {
        SigningKeys keys = SigningKeys.ofThisPerson(workspace.clock());
        return keystore == null ? keys.own(name, passphrase(false)) : keys.read(keystore, passphrase(true));
    }

    /** A key made on this machine is kept by the system's file permissions where no passphrase is given. */
    private static char[] passphrase(boolean ask) {
        String set = System.getenv(PASSPHRASE);
        Console console = System.console();
        if (set != null || !ask || console == null) {
            return set == null ? new char[0] : set.toCharArray();
        }
        char[] typed = console.readPassword("憑證密碼：");
        return typed == null ? new char[0] : typed;
    }

    private record Answer(boolean signed, String hash) {}
}
