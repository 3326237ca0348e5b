package kr.gwageo.domain;

/// A function that a model wants to be called.
///
/// @param name of the function
/// @param arguments as the model wrote them, JSON where it kept to that
public record ToolCall(String name, String arguments) {}
