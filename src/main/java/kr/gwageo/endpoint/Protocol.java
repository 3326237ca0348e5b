package kr.gwageo.endpoint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The wire protocols, by the names that a spec may use.
public enum Protocol {
  /// OpenAI chat completions, as many other servers speak it too.
  OPENAI_CHAT("openai-chat", OpenAiChat::new),
  /// OpenAI responses.
  OPENAI_RESPONSES("openai-responses", OpenAiResponses::new),
  /// OpenAI completions: a text is gone on with.
  OPENAI_COMPLETIONS("openai-completions", OpenAiCompletions::new),
  /// Anthropic messages.
  ANTHROPIC_MESSAGES("anthropic-messages", AnthropicMessages::new),
  /// Google Gemini.
  GEMINI("gemini", Gemini::new),
  /// Naver CLOVA Studio, chat completions v3.
  CLOVA_STUDIO("clova-studio", ClovaStudio::new),
  /// Ollama chat.
  OLLAMA("ollama", Ollama::new);

  private final String specName;

  private final Supplier<Wire> wire;

  Protocol(String specName, Supplier<Wire> wire) {
    this.specName = specName;
    this.wire = wire;
  }

  /// The protocol of this name, empty if there is none.
  public static Optional<Protocol> named(String name) {
    return Arrays.stream(values()).filter(protocol -> protocol.specName.equals(name)).findFirst();
  }

  /// Every name, in the order of the constants.
  public static List<String> names() {
    return Arrays.stream(values()).map(Protocol::specName).toList();
  }

  /// The name that a spec uses.
  public String specName() {
    return specName;
  }

  /// The codec.
  public Wire wire() {
    return wire.get();
  }
}
