package kr.gwageo.domain;

/// What an endpoint said.
///
/// @param text the answer, reasoning taken out
/// @param reasoning what the model thought aloud, empty where it did not
/// @param finishReason as the endpoint wrote it, empty where it wrote none
/// @param model the name under which the server says it served, empty where it says none
/// @param usage tokens as reported
public record Reply(
    String text, String reasoning, String finishReason, String model, Usage usage) {}
