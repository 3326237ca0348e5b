package kr.gwageo.answers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gwageo.domain.ToolCall;
import kr.gwageo.domain.spec.Mistake;
import kr.gwageo.domain.spec.Mistake.Rule;

/// A file of recorded answers, one JSON object a line, and what is wrong with it.
public final class AnswerFile {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /// A file that is no such file at all has a mistake in every line; nobody reads them all.
  private static final int MOST_MISTAKES = 20;

  /// As many as a round may have.
  private static final int MOST_REPEATS = 1000;

  private static final int MOST_TURNS = 1000;

  /// What an answer is found by.
  public record Key(String item, int repeat, int turn) {
    @Override
    public String toString() {
      return item
          + (repeat == 1 ? "" : " (repeat " + repeat + ")")
          + (turn == 1 ? "" : " (turn " + turn + ")");
    }
  }

  private final Path file;
  private final String name;
  private final Map<Key, Recorded> answers = new LinkedHashMap<>();
  private final List<Mistake> mistakes = new ArrayList<>();
  private int line;

  private AnswerFile(Path file, String name) {
    this.file = file;
    this.name = name;
  }

  /// Reads a file whole.
  ///
  /// @param name by which mistakes call it
  public static AnswerFile read(Path file, String name) {
    AnswerFile answers = new AnswerFile(file, name);
    answers.readLines();
    return answers;
  }

  /// What is wrong with it, as far as it was read.
  public List<Mistake> mistakes() {
    return List.copyOf(mistakes);
  }

  /// Its answers, in their order.
  public List<Recorded> answers() {
    return List.copyOf(answers.values());
  }

  /// The answer that is found by this.
  public Optional<Recorded> answer(Key key) {
    return Optional.ofNullable(answers.get(key));
  }

  private void readLines() {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      mistake(1, "", "", Rule.READABLE_FILE, "no such file");
      return;
    } catch (IOException e) {
      mistake(1, "", "", Rule.READABLE_FILE, e.toString());
      return;
    }
    int start = 0;
    while (start < bytes.length && mistakes.size() < MOST_MISTAKES) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      line++;
      readLine(ByteBuffer.wrap(bytes, start, end - start));
      start = end + 1;
    }
  }

  private void readLine(ByteBuffer bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      String json = line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
      if (!json.isBlank()) {
        readLine(json);
      }
    } catch (CharacterCodingException e) {
      mistake(1, "", "", Rule.UTF_8);
    }
  }

  private void readLine(String text) {
    JsonNode json;
    try {
      json = MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      int column = Math.max(1, e.getLocation().getColumnNr());
      mistake(column, "", "", Rule.SYNTAX, e.getOriginalMessage());
      return;
    }
    JsonNode repeat = json.path("repeat");
    JsonNode turn = json.path("turn");
    if (!json.isObject()) {
      mistake(1, "", shown(json), Rule.MAPPING);
    } else if (!json.path("id").isTextual()) {
      mistake(1, "id", shown(json.path("id")), Rule.TEXT);
    } else if (!json.has("response")) {
      mistake(1, "response", "", Rule.REQUIRED);
    } else if (!counts(repeat, MOST_REPEATS)) {
      mistake(1, "repeat", shown(repeat), Rule.WHOLE_NUMBER, "1 … " + MOST_REPEATS);
    } else if (!counts(turn, MOST_TURNS)) {
      mistake(1, "turn", shown(turn), Rule.WHOLE_NUMBER, "1 … " + MOST_TURNS);
    } else if (hasTexts(json, "response", "finish_reason", "reasoning") && hasCalls(json)) {
      add(new Key(json.path("id").textValue(), repeat.asInt(1), turn.asInt(1)), json);
    }
  }

  private static boolean counts(JsonNode number, int most) {
    return absent(number)
        || (number.isInt() && number.intValue() >= 1 && number.intValue() <= most);
  }

  private boolean hasTexts(JsonNode json, String... fields) {
    for (String field : fields) {
      JsonNode value = json.path(field);
      if (!absent(value) && !value.isTextual()) {
        mistake(1, field, shown(value), Rule.TEXT);
        return false;
      }
    }
    return true;
  }

  private boolean hasCalls(JsonNode json) {
    JsonNode calls = json.path("tool_calls");
    if (!absent(calls) && !calls.isArray()) {
      mistake(1, "tool_calls", shown(calls), Rule.LIST);
      return false;
    }
    for (JsonNode call : calls) {
      if (!function(call).path("name").isTextual()) {
        mistake(1, "tool_calls", shown(call), Rule.REQUIRED);
        return false;
      }
    }
    return true;
  }

  /// A call may be written as servers write it, its name and arguments within `function`.
  private static JsonNode function(JsonNode call) {
    return call.path("function").isObject() ? call.path("function") : call;
  }

  private static List<ToolCall> calls(JsonNode json) {
    List<ToolCall> calls = new ArrayList<>();
    for (JsonNode call : json.path("tool_calls")) {
      JsonNode arguments = function(call).path("arguments");
      String written =
          absent(arguments)
              ? "{}"
              : arguments.isTextual() ? arguments.textValue() : arguments.toString();
      calls.add(new ToolCall(function(call).path("name").textValue(), written));
    }
    return calls;
  }

  private void add(Key key, JsonNode json) {
    List<ToolCall> calls = calls(json);
    Recorded answer =
        new Recorded(
            line,
            key.item(),
            key.repeat(),
            key.turn(),
            json.path("response").asText(""),
            json.path("reasoning").asText(""),
            calls,
            json.path("finish_reason").asText(calls.isEmpty() ? "stop" : "tool_calls"));
    Recorded before = answers.putIfAbsent(key, answer);
    if (before != null) {
      mistake(1, "id", key.toString(), Rule.ANSWERED_ONCE, Integer.toString(before.line()));
    }
  }

  private static boolean absent(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }

  private static String shown(JsonNode value) {
    String text = absent(value) ? "" : value.toString();
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }

  private void mistake(int column, String field, String found, Rule rule, String... values) {
    mistakes.add(
        new Mistake(name, Math.max(1, line), column, field, found, rule, List.of(values), ""));
  }
}
