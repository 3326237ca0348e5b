package kr.gwageo.domain.judge;

import java.util.Optional;

/// What a person said of an answer, to be held against what judges say.
///
/// @param task of the item
/// @param item its id
/// @param entry whose answer the person read; empty: any answer to the item
/// @param label a score on the judges' scale, or `win`, `tie`, `loss` against the baseline
public record HumanLabel(String task, String item, Optional<String> entry, String label) {}
