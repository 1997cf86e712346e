package org.tradebrief.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.tradebrief.library.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line: the commands under their names, and what each way of failing looks like. */
final class Tradebrief {
    private final Console console;
    private final Session session;
    private final OpenCommand.Window window;

    Tradebrief(Console console, OpenCommand.Window window) {
        this.console = console;
        this.window = window;
        this.session = new Session(console);
    }

    int run(String... args) {
        try (Log log = Log.open(session::place)) {
            return commands(args)
                    .setParameterExceptionHandler((e, a) -> misused(e))
                    .setExecutionExceptionHandler((e, c, r) -> failed(e, r, log))
                    .execute(args);
        }
    }

    /** Each is described to the parser at some cost, so where the first word names one the others are left out. */
    private CommandLine commands(String... args) {
        CommandLine root = new CommandLine(new Root(session, new OpenCommand(session, window)));
        Map<String, Function<Session, Callable<Integer>>> known = known();
        if (args.length > 0 && known.containsKey(args[0])) {
            known.keySet().retainAll(Set.of(args[0]));
        }
        known.values().forEach(command -> root.addSubcommand(command.apply(session)));
        root.setUsageHelpWidth(100).setCaseInsensitiveEnumValuesAllowed(true);
        root.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        chineseHeadings(root);
        root.getSubcommands().values().forEach(Tradebrief::chineseHeadings);
        return root;
    }

    /** Under the names that their annotations give them, in the order of the help. */
    private Map<String, Function<Session, Callable<Integer>>> known() {
        Map<String, Function<Session, Callable<Integer>>> known = new LinkedHashMap<>();
        known.put("open", s -> new OpenCommand(s, window));
        known.put("import", ImportCommand::new);
        known.put("fetch", FetchCommand::new);
        known.put("trade", TradeCommand::new);
        known.put("hhi", HhiCommand::new);
        known.put("policy", PolicyCommand::new);
        known.put("search", SearchCommand::new);
        known.put("index", IndexCommand::new);
        known.put("draft", DraftCommand::new);
        known.put("check", CheckCommand::new);
        known.put("export", ExportCommand::new);
        known.put("sign", SignCommand::new);
        known.put("verify", VerifyCommand::new);
        known.put("doctor", DoctorCommand::new);
        return known;
    }

    private static void chineseHeadings(CommandLine command) {
        command.getCommandSpec()
                .usageMessage()
                .synopsisHeading("用法：")
                .parameterListHeading("%n參數：%n")
                .optionListHeading("%n選項：%n")
                .commandListHeading("%n命令：%n");
    }

    private int misused(ParameterException e) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        console.complain(Usage.sentence(e) + "用法：" + command.qualifiedName() + " --help");
        return Exit.USAGE.code();
    }

    private int failed(Exception e, ParseResult parsed, Log log) {
        Refusal refusal = e instanceof Refusal r ? r : log.unexpected(e);
        if (session.json()) {
            console.say(Json.write(new Failure(
                    new Failure.Error(refusal.code(), refusal.sentence(), CommandLineWay.remedy(refusal)))));
        }
        console.complain(refusal.line() + CommandLineWay.way(refusal));
        return Exit.FAILED.code();
    }

    /** What a command answers with {@code --json} when it failed. */
    private record Failure(Error error) {
        private record Error(String code, String cause, String remedy) {}
    }

    /** The program without a command. */
    @Command(
            name = "tradebrief",
            version = "Tradebrief Workbench " + Main.VERSION,
            description = "貿易簡報工作台：每個數字都有來源的貿易簡報。",
            synopsisSubcommandLabel = "[命令]",
            exitCodeListHeading = "%n結束代碼：%n",
            exitCodeList = {"0:完成", "1:失敗，並說明原因與處理方式", "2:用法有誤", "3:完成，並有需要人工查看的發現"})
    private static final class Root implements Callable<Integer> {
        @Mixin
        private final Session session;

        private final OpenCommand open;

        Root(Session session, OpenCommand open) {
            this.session = session;
            this.open = open;
        }

        @Override
        public Integer call() {
            return open.call();
        }
    }
}
