package kr.gwageo.scoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import kr.gwageo.domain.item.ExpectedCall;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.item.Tool;

/// Items whose answer is a call, all with the same functions.
final class CallItems {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final List<Tool> TOOLS =
      List.of(
          new Tool(
              "reserve",
              "회의실 예약",
              """
              {"type":"object","properties":{
                "room":{"type":"string"},
                "hours":{"type":"integer","default":1},
                "projector":{"type":"boolean","default":false},
                "guests":{"type":"array","items":{"type":"string"}},
                "contact":{"type":"object","properties":{
                  "name":{"type":"string"},"team":{"type":"string","default":"총무"}},
                  "required":["name"]}},
               "required":["room"]}\
              """),
          new Tool(
              "pay",
              "송금",
              """
              {"type":"object","properties":{"amount":{"type":"number"},
               "memo":{"type":"string"}},"required":["amount"]}\
              """),
          new Tool("list_rooms", "회의실 목록", "{\"type\":\"object\",\"properties\":{}}"));

  private CallItems() {}

  /// @param calls that are right, as a JSON list of `{"name", "arguments", "accepted"?}`
  static Item item(String calls) {
    List<ExpectedCall> expected = new ArrayList<>();
    for (JsonNode call : json(calls)) {
      String accepted = call.has("accepted") ? call.get("accepted").toString() : "";
      expected.add(
          new ExpectedCall(
              call.get("name").textValue(), call.get("arguments").toString(), accepted));
    }
    return new Item(
        "task",
        "item",
        "회의실을 잡아 줘.",
        List.of(),
        List.of(),
        new Target.Calls(expected),
        "",
        "item",
        List.of(),
        "",
        List.of(),
        TOOLS);
  }

  private static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + text, e);
    }
  }
}
