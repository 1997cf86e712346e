package org.tradebrief.desk.instance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneWindowTest {
    private static final Handed NOTHING = new Handed(null, false, List.of());

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void place() {
        folder = temp.resolve("meeting");
    }

    @Test
    void aSecondStartHandsItsFilesToTheFirst() throws Exception {
        BlockingQueue<Handed> taken = new LinkedBlockingQueue<>();
        try (OneWindow first = OneWindow.enter(folder, NOTHING).orElseThrow()) {
            first.listen(taken::add);
            Handed second = new Handed(temp.resolve("工作區 一"), true, List.of(temp.resolve("週報 2026-W06.md")));
            assertTrue(OneWindow.enter(folder, second).isEmpty());
            assertEquals(second, taken.poll(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void aStartThatComesBeforeTheWindowListensIsHeardOnceItDoes() throws Exception {
        BlockingQueue<Handed> taken = new LinkedBlockingQueue<>();
        try (OneWindow first = OneWindow.enter(folder, NOTHING).orElseThrow()) {
            Thread early = Thread.ofPlatform().start(() -> OneWindow.enter(folder, NOTHING));
            first.listen(taken::add);
            assertEquals(NOTHING, taken.poll(10, TimeUnit.SECONDS));
            early.join();
        }
    }

    @Test
    void afterTheWindowWasClosedTheNextStartOpensOne() {
        OneWindow.enter(folder, NOTHING).orElseThrow().close();
        try (OneWindow next = OneWindow.enter(folder, NOTHING).orElseThrow()) {
            next.listen(handed -> {});
            assertTrue(Files.exists(folder.resolve("desk")));
        }
        assertFalse(Files.exists(folder.resolve("desk")));
    }

    @Test
    void aSocketThatADeadWindowLeftBehindIsPutAside() throws IOException {
        MeetingPlace.make(folder);
        ServerSocketChannel dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        dead.bind(UnixDomainSocketAddress.of(folder.resolve("desk")));
        dead.close();
        assertTrue(Files.exists(folder.resolve("desk")));
        try (OneWindow next = OneWindow.enter(folder, NOTHING).orElseThrow()) {
            next.listen(handed -> {});
            assertTrue(OneWindow.enter(folder, NOTHING).isEmpty());
        }
    }

    @Test
    void rubbishIsNotTaken() throws Exception {
        BlockingQueue<Handed> taken = new LinkedBlockingQueue<>();
        try (OneWindow first = OneWindow.enter(folder, NOTHING).orElseThrow()) {
            first.listen(taken::add);
            try (SocketChannel caller = SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve("desk")))) {
                caller.write(
                        ByteBuffer.wrap("GET / HTTP/1.1\r\n\r\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            }
            assertTrue(OneWindow.enter(folder, NOTHING).isEmpty());
            assertEquals(NOTHING, taken.poll(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void nobodyElseMayEnterTheMeetingPlace() throws IOException {
        try (OneWindow first = OneWindow.enter(folder, NOTHING).orElseThrow()) {
            first.listen(handed -> {});
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
        }
    }

    @Test
    void inAPlaceThatOthersMayEnterNothingIsHandedOn() throws IOException {
        Files.createDirectory(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxrwxrwx")));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        try (OneWindow one = OneWindow.enter(folder, NOTHING).orElseThrow();
                OneWindow other = OneWindow.enter(folder, NOTHING).orElseThrow()) {
            assertNotEquals(one, other);
            assertFalse(Files.exists(folder.resolve("desk")));
        }
    }

    @Test
    void anotherDisplayAndOtherSettingsHaveAnotherPlace() {
        Path settings = temp.resolve("desk.properties");
        Path one = MeetingPlace.of(Map.of("DISPLAY", ":0", "XDG_RUNTIME_DIR", "/run/user/7"), settings, temp, "王");
        assertEquals(Path.of("/run/user/7"), one.getParent());
        assertNotEquals(
                one, MeetingPlace.of(Map.of("DISPLAY", ":1", "XDG_RUNTIME_DIR", "/run/user/7"), settings, temp, "王"));
        assertNotEquals(
                one,
                MeetingPlace.of(
                        Map.of("DISPLAY", ":0", "XDG_RUNTIME_DIR", "/run/user/7"), temp.resolve("other"), temp, "王"));
        assertEquals(temp, MeetingPlace.of(Map.of(), settings, temp, "王").getParent());
    }
}
