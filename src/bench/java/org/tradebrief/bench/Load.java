package org.tradebrief.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * What a piece of work cost this process.
 *
 * @param seconds on the clock
 * @param cpuSeconds of all its threads
 * @param heapMb the most heap that was in use meanwhile
 */
record Load(double seconds, double cpuSeconds, long heapMb) {

    static Load of(Callable<?> work) throws Exception {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long cpu = system.getProcessCpuTime();
        long began = System.nanoTime();
        work.call();
        double seconds = (System.nanoTime() - began) / 1e9;
        double cpuSeconds = (system.getProcessCpuTime() - cpu) / 1e9;
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP)
                .mapToLong(p -> p.getPeakUsage().getUsed())
                .sum();
        return new Load(seconds, cpuSeconds, heap >> 20);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.0f s (CPU %.0f s), heap at most %,d MB", seconds, cpuSeconds, heapMb);
    }
}
