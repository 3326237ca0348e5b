package kr.gwageo.domain.item;

/// A call of a function that is right.
///
/// @param name of the function
/// @param arguments a JSON object: the value of each argument
/// @param accepted a JSON object: further values of an argument that are right too, as a list;
///   empty where there are none
public record ExpectedCall(String name, String arguments, String accepted) {}
