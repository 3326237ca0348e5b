package kr.gwageo.archive;

import java.time.Instant;
import java.util.SortedMap;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.spec.Mode;

/// What was fixed before the first request.
///
/// @param schema of this file
/// @param mode of the round; a practice round seals itself
/// @param signed whether a signature stands beside it
/// @param sealedAt when
/// @param files digest by name of every file that was fixed
record Seal(
    String schema, Mode mode, boolean signed, Instant sealedAt, SortedMap<String, Digest> files) {}
