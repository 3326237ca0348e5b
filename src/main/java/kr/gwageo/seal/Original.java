package kr.gwageo.seal;

import java.nio.file.Path;

/// A benchmark that is to be sealed.
///
/// @param name of the benchmark
/// @param version of the benchmark
/// @param definition its `benchmark.yaml`
/// @param items its file of items, one JSON object a line
/// @param idField where an item has its id, `id` unless the definition says otherwise
public record Original(String name, String version, Path definition, Path items, String idField) {}
