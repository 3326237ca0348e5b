package kr.gwageo.check.examination;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kr.gwageo.check.result.Remark;
import kr.gwageo.check.result.Sight;
import kr.gwageo.domain.Prompt;
import kr.gwageo.endpoint.Raw;

/// Where do thoughts come: in a field of their own, in the text, or nowhere?
final class ReasoningPlace implements Examination {
  private static final List<String> FIELDS =
      List.of("reasoning_content", "reasoning", "thinking", "thought");
  private static final List<String> MARKS =
      List.of(
          "<think>",
          "</think>",
          "<thinking>",
          "<thought>",
          "<reasoning>",
          "<|channel|>",
          "◁think▷");

  @Override
  public List<Remark> examine(Subject subject) throws InterruptedException {
    Prompt prompt = Subject.prompt(Questions.PUZZLE, Settings.greedy(subject.room(800)));
    Raw.Reply reply = subject.raw(subject.written(prompt, false), true);
    if (!reply.came(200)) {
      return List.of(
          reply
              .failure()
              .map(failure -> Outcomes.remark(Sight.NO_REPLY, failure))
              .orElseGet(
                  () -> Remark.of(Sight.NO_REPLY, "status", "HTTP " + reply.status().orElse(0))));
    }
    JsonNode body = Bodies.json(reply.body());
    Optional<String> mark =
        Stream.of("content", "text")
            .flatMap(name -> body.findValues(name).stream())
            .filter(JsonNode::isTextual)
            .map(JsonNode::textValue)
            .flatMap(text -> MARKS.stream().filter(text::contains))
            .findFirst();
    if (mark.isPresent()) {
      return List.of(Remark.of(Sight.REASONING_IN_TEXT, mark.get()));
    }
    Optional<String> field =
        FIELDS.stream().filter(name -> Bodies.says(body, Set.of(name))).findFirst();
    if (field.isPresent()) {
      return List.of(Remark.of(Sight.REASONING_FIELD, field.get()));
    }
    long hidden =
        Optional.ofNullable(body.findValue("reasoning_tokens")).map(JsonNode::asLong).orElse(0L);
    return List.of(
        hidden > 0 ? Remark.of(Sight.REASONING_HIDDEN, hidden) : Remark.of(Sight.REASONING_NONE));
  }
}
