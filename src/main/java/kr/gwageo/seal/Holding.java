package kr.gwageo.seal;

import java.nio.file.Path;
import java.util.Optional;

/// What an evaluator keeps of a sealed set.
///
/// @param seal the folder that [Sealer#seal] made
/// @param items the file of items, where they were not encrypted
/// @param key what the items are locked with, where they were
public record Holding(Path seal, Optional<Path> items, Optional<SealKey> key) {}
