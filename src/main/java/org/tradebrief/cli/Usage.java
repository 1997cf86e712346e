package org.tradebrief.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what is wrong with a command line. */
final class Usage {
    private Usage() {}

    static String sentence(ParameterException e) {
        return switch (e) {
            case MissingParameterException m ->
                "缺少 " + m.getMissing().stream().map(Usage::name).collect(Collectors.joining("、")) + "。";
            case UnmatchedArgumentException u -> "不認得 " + String.join(" ", u.getUnmatched()) + "。";
            default ->
                e.getArgSpec() == null ? e.getMessage() + "。" : name(e.getArgSpec()) + " 的值不對：" + e.getValue() + "。";
        };
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }
}
