package kr.gwageo.domain.spec;

import java.util.Optional;

/// Where the files of a public benchmark are fetched from.
///
/// @param url of a file, with `{revision}` and `{path}`
/// @param revision a commit or tag; empty where it is not pinned
/// @param token the environment variable that holds the key of a gated home
public record Home(String url, Optional<String> revision, Optional<String> token) {}
