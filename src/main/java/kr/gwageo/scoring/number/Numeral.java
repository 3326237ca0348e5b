package kr.gwageo.scoring.number;

/// A number where a passage writes it.
///
/// @param value what it says
/// @param start its first character
/// @param end one past its last, unit left out
record Numeral(Quantity value, int start, int end) {}
