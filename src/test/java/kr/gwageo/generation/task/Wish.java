package kr.gwageo.generation.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// One wish of a request, and what it says of each argument.
final class Wish {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<String> NATIVE =
      List.of("", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열");

  private final String text;
  private final SpokenDates dates;

  Wish(String text, String context) {
    this.text = text;
    this.dates = new SpokenDates(context);
  }

  private Optional<MatchResult> found(String regex) {
    return Pattern.compile(regex).matcher(text).results().findFirst();
  }

  private Optional<JsonNode> words(String regex) {
    return found(regex).map(match -> NODES.textNode(match.group(1)));
  }

  private Optional<JsonNode> number(String regex) {
    return found(regex)
        .map(match -> match.group(1))
        .map(word ->
            NODES.numberNode(
                NATIVE.contains(word) ? NATIVE.indexOf(word) : Integer.parseInt(word)));
  }

  /// What the wish says of an argument, if anything.
  Optional<JsonNode> value(String function, String argument, JsonNode schema) {
    return switch (argument) {
      case "date" -> dates.in(text).map(NODES::textNode);
      case "from_date" -> found("(.*)에 있는").flatMap(m -> dates.in(m.group(1))).map(NODES::textNode);
      case "to_date" ->
          found("일정.* (\\d+월 \\d+일)").flatMap(m -> dates.in(m.group(1))).map(NODES::textNode);
      case "start", "time" -> time();
      case "hours" -> number("(\\S+) 시간(?: 동안| 늘려)");
      case "room" -> words("(?<!\\S)(?!회의실)(\\S+실)(?:을 (?:예약해|잡아)| 예약을| 이용 시간을)");
      case "projector" -> found("프로젝터").map(_ -> NODES.booleanNode(true));
      case "people" -> number("(\\d+)명이");
      case "from" -> function.equals("request_money") ? words("(\\S+) 씨에게") : words("(\\S+)에서");
      case "to" ->
          switch (function) {
            case "transfer_money" -> words("(\\S+) 씨에게");
            case "send_message", "schedule_message" -> people();
            default -> words("(\\S+?)(?:으로|로) 가는");
          };
      case "passengers" -> number("기차표를 (\\S+) 장");
      case "seat" -> words("(특실) 기차표");
      case "ticket_number" -> words("승차권 ([0-9-]+)");
      case "title" -> words("‘(.*)’ 일정");
      case "text" -> words("‘(.*)’라고");
      case "amount" -> amount();
      case "size" -> size(schema);
      case "payment" -> coded(schema, text.contains("받는 사람이 요금") ? "받는 사람" : "보내는 사람", "요금을 내는");
      case "care" -> care(schema);
      case "items" -> items();
      case "place" -> place();
      case "patient" -> patient();
      case "department" -> found("(\\S+) 진료를").flatMap(m -> coded(schema, m.group(1), ""));
      case "city" -> words("(?<!\\S)([가-힣]+) 날씨를");
      default -> throw new IllegalArgumentException("nobody knows of " + argument);
    };
  }

  private Optional<JsonNode> time() {
    return found("(오전|낮|오후) (\\d+)시(?: (반)| (\\d+)분)?")
        .map(match -> {
          int hour = Integer.parseInt(match.group(2)) % 12 + (match.group(1).equals("오전") ? 0 : 12);
          String minute =
              match.group(3) != null ? "30" : match.group(4) != null ? match.group(4) : "0";
          return NODES.textNode("%02d:%02d".formatted(hour, Integer.parseInt(minute)));
        });
  }

  private Optional<JsonNode> people() {
    ArrayNode names = NODES.arrayNode();
    Pattern.compile("([가-힣]{3}) 씨").matcher(text).results().forEach(m -> names.add(m.group(1)));
    return names.isEmpty() ? Optional.empty() : Optional.of(names);
  }

  private Optional<JsonNode> amount() {
    return Pattern.compile("(?:(\\d+)만 )?(?:(\\d*)천 )?원")
        .matcher(text)
        .results()
        .filter(match -> match.group(1) != null || match.group(2) != null)
        .findFirst()
        .map(match -> {
          int tens = match.group(1) == null ? 0 : Integer.parseInt(match.group(1));
          String ones = match.group(2) == null ? "0" : match.group(2);
          return NODES.numberNode(
              tens * 10_000 + (ones.isEmpty() ? 1 : Integer.parseInt(ones)) * 1000);
        });
  }

  /// The first grade whose upper limit the weight does not pass.
  private Optional<JsonNode> size(JsonNode schema) {
    int weight = found("무게가 (\\d+)kg").map(m -> Integer.parseInt(m.group(1))).orElse(0);
    return weight == 0
        ? Optional.empty()
        : Pattern.compile("([SML])[은는][^,.]*?(\\d+)kg 이하")
            .matcher(schema.path("description").asText())
            .results()
            .filter(grade -> weight <= Integer.parseInt(grade.group(2)))
            .findFirst()
            .map(grade -> NODES.textNode(grade.group(1)));
  }

  /// The code that a description gives to a meaning, where the wish speaks of the matter at all.
  private Optional<JsonNode> coded(JsonNode schema, String meaning, String matter) {
    return text.contains(matter)
        ? Pattern.compile("([A-Z]+)[은는] " + meaning)
            .matcher(schema.path("description").asText())
            .results()
            .findFirst()
            .map(code -> NODES.textNode(code.group(1)))
        : Optional.empty();
  }

  /// A meaning is told by all its words but the last: 깨지기 쉬운 (물건).
  private Optional<JsonNode> care(JsonNode schema) {
    return Pattern.compile("([A-Z]+)[은는] ([^,]+) \\S+")
        .matcher(schema.path("description").asText())
        .results()
        .filter(code -> text.contains(code.group(2)))
        .findFirst()
        .map(code -> NODES.textNode(code.group(1)));
  }

  private Optional<JsonNode> items() {
    ArrayNode items = NODES.arrayNode();
    Pattern.compile("(밥을 많이 담은 )?(\\S+ 도시락) (\\S+) 개")
        .matcher(text)
        .results()
        .forEach(match -> {
          ObjectNode item = items.addObject();
          item.put("menu", match.group(2)).put("count", NATIVE.indexOf(match.group(3)));
          if (match.group(1) != null) {
            item.put("large", true);
          }
        });
    return items.isEmpty() ? Optional.empty() : Optional.of(items);
  }

  private Optional<JsonNode> place() {
    return found("(\\S+) (\\d+)층")
        .map(match ->
            NODES
                .objectNode()
                .put("building", match.group(1))
                .put("floor", Integer.parseInt(match.group(2))));
  }

  private Optional<JsonNode> patient() {
    return found("(\\d+)년 (\\d+)월 (\\d+)일에 태어난 (\\S+) 씨의")
        .map(match ->
            NODES
                .objectNode()
                .put("name", match.group(4))
                .put(
                    "birth_date",
                    "%s-%02d-%02d"
                        .formatted(
                            match.group(1),
                            Integer.parseInt(match.group(2)),
                            Integer.parseInt(match.group(3)))));
  }
}
