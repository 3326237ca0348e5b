package kr.gwageo.domain;

/// One message of a conversation.
public record Message(Speaker speaker, String text) {

  /// Who says it.
  public enum Speaker {
    SYSTEM,
    USER,
    ASSISTANT
  }

  /// A message of the examiner.
  public static Message user(String text) {
    return new Message(Speaker.USER, text);
  }
}
