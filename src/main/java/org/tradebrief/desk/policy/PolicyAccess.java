package org.tradebrief.desk.policy;

import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tradebrief.policy.Register;
import org.tradebrief.policy.RegisterEntries;
import org.tradebrief.trade.Economies;

/**
 * What the policy tab is fed by.
 *
 * @param register asked off the screen's thread
 * @param entries where events are entered; null in a workspace that is open to read only
 * @param author who enters them
 * @param clock when they are entered
 */
public record PolicyAccess(
        Register register,
        @Nullable RegisterEntries entries,
        Economies economies,
        Supplier<String> author,
        InstantSource clock) {}
