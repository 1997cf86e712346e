package org.tradebrief.bench;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** Work that a running program does again and again, measured by JMH in a process of its own. */
final class InnerLoops {
    /** Where the loops find the sample workspace. */
    static final String SAMPLE = "bench.sample";

    /**
     * Until then the times of the checker still fall: much code is run, and Java optimises it piece by piece beside the
     * measured work.
     */
    private static final int WARM_UP_SECONDS = 40;

    private InnerLoops() {}

    static List<Row> measure(Setting setting, Class<?> loop) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(loop.getName())
                        .mode(Mode.SampleTime)
                        .timeUnit(TimeUnit.MILLISECONDS)
                        .forks(1)
                        .warmupIterations(1)
                        .warmupTime(TimeValue.seconds(WARM_UP_SECONDS))
                        .measurementIterations(2)
                        .measurementTime(TimeValue.seconds(8))
                        .jvmArgsAppend("-D" + SAMPLE + "=" + setting.sample())
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        return results.stream().map(InnerLoops::row).toList();
    }

    private static Row row(RunResult result) {
        Statistics times = result.getPrimaryResult().getStatistics();
        String name = result.getParams().getBenchmark();
        return new Row(
                name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1),
                String.format(
                        Locale.ROOT,
                        "p50 %s, p95 %s, n=%d",
                        Times.shown(times.getPercentile(50)),
                        Times.shown(times.getPercentile(95)),
                        times.getN()),
                Row.NO_PEER);
    }
}
