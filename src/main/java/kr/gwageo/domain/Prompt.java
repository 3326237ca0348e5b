package kr.gwageo.domain;

import java.util.ArrayList;
import java.util.List;
import kr.gwageo.domain.item.Tool;
import kr.gwageo.domain.spec.Sampling;

/// The exact messages and generation settings to be sent for a trial. It carries nothing that tells
/// the item, the benchmark, the round or the entry's role.
///
/// @param messages of the conversation so far; the model speaks next
/// @param tools that the model may use
/// @param sampling settings
public record Prompt(List<Message> messages, List<Tool> tools, Sampling sampling) {
  public Prompt {
    messages = List.copyOf(messages);
    tools = List.copyOf(tools);
  }

  /// A prompt without tools.
  public Prompt(List<Message> messages, Sampling sampling) {
    this(messages, List.of(), sampling);
  }

  /// Every text that the model gets to read, calls and tools included.
  public List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (Message message : messages) {
      texts.add(message.text());
      message.toolCalls().forEach(call -> texts.add(call.name() + call.arguments()));
    }
    tools.forEach(tool -> texts.add(tool.name() + tool.description() + tool.parameters()));
    return texts;
  }

  /// Identifies the prompt by its content, settings included.
  public Digest digest() {
    List<String> fields = new ArrayList<>();
    for (Message message : messages) {
      fields.addAll(message.parts());
    }
    tools.forEach(tool -> fields.addAll(tool.parts()));
    fields.add(sampling.toString());
    return Digest.of(fields);
  }
}
