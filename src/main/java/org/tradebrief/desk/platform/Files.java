package org.tradebrief.desk.platform;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks a person for files and folders. Answers empty where the person leaves. */
public interface Files {

    Optional<Path> folder(String title);

    Optional<Path> open(String title, String kind, List<String> endings);

    Optional<Path> save(String title, String name, String kind, List<String> endings);
}
