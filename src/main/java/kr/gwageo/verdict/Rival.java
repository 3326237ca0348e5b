package kr.gwageo.verdict;

import java.util.Map;

/// A side below the fraction line: a leader, or the mean of all leaders.
///
/// @param name of the leader, or of their mean
/// @param standings by task that it sat
record Rival(String name, Map<String, Standing> standings) {}
