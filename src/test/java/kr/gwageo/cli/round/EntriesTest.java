package kr.gwageo.cli.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.domain.spec.Sampling;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.endpoint.Protocol;
import kr.gwageo.endpoint.Wire;
import kr.gwageo.spec.SpecReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The ready-made entries under `rounds/entries`, each taken into a round by `from`.
class EntriesTest {
  private static final Path FOLDER = Path.of("rounds", "entries").toAbsolutePath();
  private static final Pattern URL_VARIABLE = Pattern.compile("\\$\\{([A-Z0-9_]+)}");
  private static final Pattern KEY_VARIABLE = Pattern.compile("(?m)^key_env: ([A-Z0-9_]+)$");

  @TempDir private Path folder = Path.of("");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  private static Map<String, String> variables(Pattern pattern, String text, String value) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult result) -> result.group(1))
        .distinct()
        .collect(Collectors.toMap(name -> name, name -> value));
  }

  private RoundSpec round(List<Path> files) throws IOException, InvalidSpecException {
    StringBuilder yaml = new StringBuilder();
    yaml.append("round: entries\ntitle: {ko: 참가자, en: Entries}\ntasks: [{benchmark: b}]\n");
    yaml.append("entries:\n- {name: leader, role: leader, recorded: answers}\n");
    StringBuilder texts = new StringBuilder();
    for (Path file : files) {
      yaml.append("- name: ").append(name(file)).append("\n  role: competitor\n");
      yaml.append("  from: ").append(file).append('\n');
      texts.append(Files.readString(file));
    }
    Map<String, String> environment =
        new HashMap<>(variables(URL_VARIABLE, texts.toString(), "http://localhost/v1"));
    environment.putAll(variables(KEY_VARIABLE, texts.toString(), "a key"));
    SpecReader reader =
        new SpecReader(
            new SpecReader.Vocabulary(
                Protocol.names(),
                List.of("choice"),
                List.of("default"),
                List.of("jsonl"),
                List.of("id"),
                environment));
    return reader.round(Files.writeString(folder.resolve("round.yaml"), yaml), List.of("b"));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).replaceFirst("\\.yaml$", "");
  }

  @ParameterizedTest
  @MethodSource("files")
  void readWithoutAMistakeAndCanBeAsked(Path file) throws Exception {
    EntrySpec entry = round(List.of(file)).competitors().getFirst();
    assertThat(entry.title()).isNotEqualTo(entry.name());
    assertThat(entry.service())
        .isInstanceOfSatisfying(
            Service.Endpoint.class,
            service -> {
              Sampling sampling = entry.sampling().orElseThrow();
              Prompt prompt = new Prompt(List.of(Message.user("물음")), sampling);
              Wire.Request request =
                  Protocol.named(service.protocol()).orElseThrow().wire().encode(service, prompt);
              assertThat(request.path() + request.body()).contains(service.model());
              assertThat(request.body().toString()).contains("물음");
              sampling
                  .extra()
                  .keySet()
                  .forEach(field -> assertThat(request.body().has(field)).isTrue());
            });
  }

  @ParameterizedTest
  @MethodSource("files")
  void sayWhereTheyComeFromAndWhenThatWasRead(Path file) throws IOException {
    assertThat(Files.readString(file))
        .startsWith("# ")
        .containsPattern("(?m)^# Sources?, read on 20\\d\\d-\\d\\d-\\d\\d:$");
  }

  @Test
  void standBesideEachOtherInOneRound() throws Exception {
    assertThat(round(files()).competitors())
        .hasSizeGreaterThanOrEqualTo(15)
        .extracting(entry -> ((Service.Endpoint) entry.service()).protocol())
        .contains(
            "openai-chat", "openai-responses", "anthropic-messages", "gemini", "clova-studio");
  }
}
