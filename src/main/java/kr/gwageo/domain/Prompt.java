package kr.gwageo.domain;

import java.util.ArrayList;
import java.util.List;
import kr.gwageo.domain.spec.Sampling;

/// The exact messages and generation settings to be sent for a trial. It carries nothing that tells
/// the item, the benchmark, the round or the entry's role.
public record Prompt(List<Message> messages, Sampling sampling) {
  public Prompt {
    messages = List.copyOf(messages);
  }

  /// Identifies the prompt by its content, settings included.
  public Digest digest() {
    List<String> fields = new ArrayList<>();
    for (Message message : messages) {
      fields.add(message.speaker().name());
      fields.add(message.text());
    }
    fields.add(sampling.toString());
    return Digest.of(fields);
  }
}
