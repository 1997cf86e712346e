package org.tradebrief.desk.start;

import java.nio.file.Path;
import java.time.LocalDate;

/** A workspace that was open before. */
public record Recent(Path folder, String name, LocalDate opened) {}
