package kr.gwageo.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.spec.JudgeOptions;

/// What a judge is shown of an item and of answers to it.
///
/// @param item that was answered
/// @param answers in the order of their seats, each with one text a turn
record Exhibit(Item item, List<List<String>> answers) {
  private static final List<String> SLOTS_OF_TWO = List.of("answer_a", "answer_b");

  Exhibit {
    answers = answers.stream().map(List::copyOf).toList();
  }

  private String reference() {
    return item.target() instanceof Target.Open(String reference) ? reference : "";
  }

  /// The prompt's text.
  String prompt(JudgeTemplate template, JudgeOptions options) {
    List<String> texts = new ArrayList<>(questions());
    texts.add(reference());
    item.before().forEach(message -> texts.add(message.text()));
    answers.forEach(texts::addAll);
    String fence = JudgeTemplate.fence(texts);
    Map<String, String> values = new TreeMap<>();
    values.put("fence", fence);
    values.put("low", Integer.toString(options.low()));
    values.put("high", Integer.toString(options.high()));
    values.put("question", before(fence) + turns(questions(), fence, "질문"));
    values.put("reference", reference());
    switch (options.kind()) {
      case RUBRIC -> values.put("answer", turns(answers.getFirst(), fence, "답변"));
      case PAIRWISE -> {
        for (int seat = 0; seat < SLOTS_OF_TWO.size(); seat++) {
          values.put(SLOTS_OF_TWO.get(seat), turns(answers.get(seat), fence, "답변"));
        }
      }
    }
    return template.fill(options.reference() && !reference().isBlank(), values);
  }

  private String before(String fence) {
    StringBuilder text = new StringBuilder();
    for (Message message : item.before()) {
      String speaker =
          switch (message.speaker()) {
            case SYSTEM -> "주어진 지침";
            case USER -> "앞선 사용자 발언";
            case ASSISTANT -> "앞선 조수 발언";
            case TOOL -> "앞선 도구 결과";
          };
      text.append("<<<%s %s>>>\n%s\n".formatted(fence, speaker, message.text()));
    }
    return text.isEmpty() ? "" : text.append("<<<" + fence + " 질문>>>\n").toString();
  }

  private List<String> questions() {
    List<String> questions = new ArrayList<>(List.of(Template.BARE.fill(item)));
    questions.addAll(item.followUps());
    return questions;
  }

  private static String turns(List<String> texts, String fence, String name) {
    if (texts.size() == 1) {
      return texts.getFirst().strip();
    }
    List<String> turns = new ArrayList<>();
    for (int turn = 0; turn < texts.size(); turn++) {
      turns.add("<<<%s %s %d>>>\n%s".formatted(fence, name, turn + 1, texts.get(turn).strip()));
    }
    return String.join("\n", turns);
  }

  /// The item as the judge sees it: of one turn, with the answers as its choices.
  Item shown() {
    return new Item(
        item.task(),
        item.id(),
        String.join("\n\n", questions()),
        answers.stream().map(turns -> String.join("\n\n", turns)).toList(),
        new Target.Open(reference()),
        "",
        item.cluster(),
        item.tags(),
        "");
  }
}
