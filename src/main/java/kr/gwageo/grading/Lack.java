package kr.gwageo.grading;

/// An item without an answer.
///
/// @param id of the item
/// @param repeat that is missing, from 1
/// @param turn of the conversation that is missing, from 1
public record Lack(String id, int repeat, int turn) {}
