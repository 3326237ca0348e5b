package kr.gwageo.rehearsal;

import java.time.Duration;

/// What a practice model answers to a prompt.
///
/// @param text as the model writes it
/// @param reasoning in a field of its own, empty where it has none
/// @param finishReason as chat completions name it
/// @param latency until it answers
/// @param busyFirst whether the first request is turned away with status 429
record Answer(
    String text, String reasoning, String finishReason, Duration latency, boolean busyFirst) {}
