package org.tradebrief.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.source.http.LocalServer.json;
import static org.tradebrief.source.http.LocalServer.says;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.source.http.LocalServer;

class FetchCommandTest {
    private static final String ANSWER = "{\"elapsedTime\":\"0.1 secs\",\"count\":1,\"data\":[{\"typeCode\":\"C\","
            + "\"period\":\"2024\",\"reporterCode\":490,\"flowCode\":\"X\",\"partnerCode\":842,\"partner2Code\":0,"
            + "\"cmdCode\":\"TOTAL\",\"customsCode\":\"C00\",\"motCode\":0,\"primaryValue\":42.5}],\"error\":\"\"}";

    @TempDir
    Path temp;

    private Run fetch(LocalServer server, String... more) {
        List<String> arguments = new java.util.ArrayList<>(List.of(
                "fetch",
                "comtrade",
                "--workspace",
                temp.resolve("w").toString(),
                "--reporter",
                "TWN",
                "--flow",
                "X",
                "--period",
                "2024",
                "--url",
                server.home().toString()));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    @Test
    void anAnswerIsAsAnImportWithItsRequests() {
        try (LocalServer server = new LocalServer(json(ANSWER))) {
            Run run = fetch(server, "--json");
            assertEquals(0, run.exit(), run.err());
            JsonNode answer = run.json();
            assertEquals(1, answer.at("/documents/new").asInt());
            assertEquals(1, answer.at("/records/flows").asInt());
            assertEquals(0, answer.at("/problems").size());
            assertEquals("fetched", answer.at("/requests/0/state").asText());
            assertTrue(answer.at("/requests/0/url").asText().contains("reporterCode=490&period=2024&flowCode=X"));
            assertEquals(
                    "held",
                    fetch(server, "--json").json().at("/requests/0/state").asText());
        }
    }

    @Test
    void aDryRunListsTheCallsAndSendsNone() {
        try (LocalServer server = new LocalServer(json(ANSWER))) {
            Run run = fetch(server, "--dry-run");
            assertEquals(0, run.exit(), run.err());
            assertTrue(run.out().startsWith("將取得  " + server.home()), run.out());
            assertEquals(List.of(), server.calls());
        }
    }

    @Test
    void aServiceThatRefusesIsAFailureInOneLine() {
        try (LocalServer server = new LocalServer(says(403, "application/json", "{\"message\":\"Out of quota\"}"))) {
            Run run = fetch(server);
            assertEquals(1, run.exit());
            assertTrue(run.err().contains("FETCH-QUOTA"), run.err());
            assertEquals(1, run.err().lines().count());
        }
    }

    @Test
    void whatIsMistypedIsSaidBeforeAnythingIsSent() {
        try (LocalServer server = new LocalServer(json(ANSWER))) {
            assertEquals(1, fetch(server, "--partner", "Atlantis").exit());
            assertEquals(2, Run.of("fetch", "gossip").exit());
            assertEquals(2, Run.of("fetch").exit());
            assertEquals(List.of(), server.calls());
        }
    }
}
