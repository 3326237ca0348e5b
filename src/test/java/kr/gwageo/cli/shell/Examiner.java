package kr.gwageo.cli.shell;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A round of two entries over items of one or two turns, and what its journal says.
final class Examiner {
  static final int ITEMS = 60;
  static final int TURNS_OF_EACH = ITEMS + ITEMS / 3;

  private static final ObjectMapper JSON = new ObjectMapper();

  private Examiner() {}

  /// Which turn of which trial.
  record Turn(String trial, int turn) {}

  /// The turn that a request asks.
  static Turn turn(String request) {
    JsonNode body = json(request.substring(request.indexOf("\r\n\r\n")));
    JsonNode messages = body.get("messages");
    String first = messages.get(0).get("content").asText();
    String item = first.replaceAll("(?s).*물음 (\\d+)번.*", "$1");
    return new Turn(
        body.get("model").asText() + "/exam/q" + item + "/1", (messages.size() + 1) / 2);
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(text, e);
    }
  }

  /// Writes the benchmark and a spec whose entries are at this address.
  static Path spec(Path here, String url) throws IOException {
    Path folder = Files.createDirectories(here.resolve("benchmarks/exam"));
    Files.writeString(
        folder.resolve("benchmark.yaml"),
        """
        name: exam
        title: {ko: 시험, en: Exam}
        licence: Apache-2.0
        source: made for tests
        version: "1"
        language: ko
        domain: testing
        scorer: number
        """);
    Files.writeString(
        folder.resolve("items.jsonl"),
        IntStream.rangeClosed(1, ITEMS).mapToObj(Examiner::item).collect(Collectors.joining()));
    return Files.writeString(
        here.resolve("round.yaml"),
        """
        round: killed
        title: {ko: 끊긴 라운드, en: An interrupted round}
        tasks: [{benchmark: exam}]
        limits: {in_flight: 4, attempts: 5, backoff: 1ms}
        entries:
          - {name: team, role: competitor, url: "%1$s", model: team, stream: false}
          - {name: lead, role: leader, url: "%1$s", model: lead, stream: false}
        """
            .formatted(url));
  }

  private static String item(int number) {
    String followUps = number % 3 == 0 ? ", \"follow_ups\": [\"그 두 배는?\"]" : "";
    return "{\"id\": \"q%d\", \"question\": \"물음 %d번: 얼마인가?\", \"answer\": %d%s}\n"
        .formatted(number, number, number, followUps);
  }

  /// The lines of a journal that are complete, each an exchange.
  static List<JsonNode> journal(Path folder) throws IOException {
    Path file = folder.resolve("20-journal.jsonl");
    String text = Files.exists(file) ? Files.readString(file) : "";
    return text.substring(0, text.lastIndexOf('\n') + 1)
        .lines()
        .map(line -> json(line).get("exchange"))
        .toList();
  }

  /// How often a journal holds an answer to each turn.
  static Map<Turn, Integer> answered(Path folder) throws IOException {
    Map<Turn, Integer> times = new HashMap<>();
    for (JsonNode exchange : journal(folder)) {
      JsonNode attempts = exchange.get("attempts");
      if (!attempts.get(attempts.size() - 1).get("outcome").get("type").asText().equals("failed")) {
        Turn turn = new Turn(exchange.get("trial").asText(), exchange.get("turn").asInt());
        times.merge(turn, 1, Integer::sum);
      }
    }
    return times;
  }

  /// The trials of exchanges that are done, each as often as there is one.
  static List<String> done(Path folder) throws IOException {
    return journal(folder).stream()
        .filter(exchange -> exchange.get("done").asBoolean())
        .map(exchange -> exchange.get("trial").asText())
        .toList();
  }

  /// Every turn of the round.
  static Set<Turn> turns() {
    Set<Turn> turns = new HashSet<>();
    for (String entry : List.of("team", "lead")) {
      for (int number = 1; number <= ITEMS; number++) {
        String trial = entry + "/exam/q" + number + "/1";
        turns.add(new Turn(trial, 1));
        if (number % 3 == 0) {
          turns.add(new Turn(trial, 2));
        }
      }
    }
    return turns;
  }
}
