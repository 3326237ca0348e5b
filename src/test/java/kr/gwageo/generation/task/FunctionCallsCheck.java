package kr.gwageo.generation.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import kr.gwageo.domain.ToolCall;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Tool;
import kr.gwageo.generation.AnswerCheck;

/// Finds the calls that a request wants by taking the request apart and asking the schemas of the
/// functions offered which arguments they need.
public final class FunctionCallsCheck implements AnswerCheck {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /// Ends of a wish: 주세요, 주시겠어요, 주시고, 줘 …
  private static final String WISH = " 주(?:세요|시겠어요|시기|실 수|시고)| 줘| 줄래| 주고";

  /// What a wish says of which function, the first that fits.
  private static final List<Map.Entry<String, Pattern>> VERBS =
      List.of(
          verb("cancel_room", "예약을 취소해"),
          verb("extend_room", "이용 시간을 .*늘려"),
          verb("find_rooms", "빈 회의실을 (?:찾아|알아봐)"),
          verb("book_clinic", "진료를 .*(?:예약해|잡아)"),
          verb("reserve_room", "실을 (?:예약해|잡아)"),
          verb("search_trains", "기차 시간표를 (?:조회해|보여)"),
          verb("book_train", "기차표를 .*(?:예매해|끊어)"),
          verb("change_train", "출발 일시를 .*바꿔"),
          verb("refund_ticket", "승차권.*(?:환불해|물러)"),
          verb("add_event", "일정을.* (?:등록해|넣어)"),
          verb("delete_event", "일정.* (?:지워|삭제해)"),
          verb("move_event", "일정.* 옮겨"),
          verb("schedule_message", "메시지가 나가게 해"),
          verb("send_message", "메시지를 보내"),
          verb("request_money", "보내 달라고 요청해"),
          verb("transfer_money", "(?:송금해|부쳐)"),
          verb("pick_up_parcel", "상자를 .*(?:가지러 와|수거해)"),
          verb("order_lunch", "도시락 .*(?:배달해|주문해서 보내)"),
          verb("check_weather", "날씨를 (?:알려|알아봐)"));

  private static Map.Entry<String, Pattern> verb(String function, String words) {
    return Map.entry(function, Pattern.compile(words + "(?:" + WISH + ")"));
  }

  @Override
  public String answer(Item item) {
    return calls(item).stream().map(ToolCall::name).collect(Collectors.joining(", "));
  }

  /// The calls that are to be made; none if one of them lacks what it needs.
  List<ToolCall> calls(Item item) {
    List<ToolCall> calls = new ArrayList<>();
    for (String wish : item.question().split("(?<=[.?]) |(?<=고,) ", -1)) {
      Optional<String> function =
          VERBS.stream()
              .filter(verb -> verb.getValue().matcher(wish).find())
              .map(Map.Entry::getKey)
              .findFirst();
      if (function.isPresent()) {
        Tool tool =
            item.tools().stream()
                .filter(offered -> offered.name().equals(function.get()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not offered: " + function.get()));
        Optional<ToolCall> call = call(tool, new Wish(wish, item.context()));
        if (call.isEmpty()) {
          return List.of();
        }
        calls.add(call.get());
      }
    }
    return calls;
  }

  private static Optional<ToolCall> call(Tool tool, Wish wish) {
    JsonNode schema = json(tool.parameters());
    ObjectNode arguments = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      wish.value(tool.name(), property.getKey(), property.getValue())
          .ifPresent(value -> arguments.set(property.getKey(), value));
    }
    boolean enough =
        StreamSupport.stream(schema.path("required").spliterator(), false)
            .allMatch(required -> arguments.has(required.asText()));
    return enough ? Optional.of(new ToolCall(tool.name(), arguments.toString())) : Optional.empty();
  }

  private static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
