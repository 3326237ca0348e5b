package kr.gwageo.selftest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import kr.gwageo.archive.Printout;
import kr.gwageo.domain.Digest;

/// The file that counts attempts on pools, one a line. It is the team's own and binds nobody: who
/// deletes it fools himself alone, for what is shown elsewhere comes from an official round.
final class Attempts {
  private static final String SCHEMA = "gwageo/attempt/1";

  /// One attempt.
  ///
  /// @param pool digest of its items
  /// @param pack digest of the leaders' pack
  /// @param model that was tested
  /// @param seed of the draw
  /// @param folder of the self-test, as it was named
  /// @param begun when
  private record Line(
      String schema,
      Digest pool,
      Digest pack,
      String model,
      long seed,
      String folder,
      Instant begun) {}

  private final Path file;
  private final Digest pool;

  Attempts(Path file, Digest pool) {
    this.file = file;
    this.pool = pool;
  }

  /// Notes an attempt that begins.
  void begin(SelfTestOrder order, Path folder, Instant now) throws IOException {
    Line line =
        new Line(
            SCHEMA,
            pool,
            order.leaders().digest(),
            order.service().model(),
            order.seed(),
            folder.toString(),
            now);
    Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
    Files.writeString(
        file, Printout.line(line) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /// Whether an attempt with this seed is known.
  boolean knows(long seed) throws IOException {
    return lines().stream().anyMatch(line -> line.contains(named(seed)));
  }

  private static String named(long seed) {
    return "\"seed\":" + seed + ",";
  }

  /// How many attempts on the pool are known.
  int count() throws IOException {
    return lines().size();
  }

  /// Which of them this is, by its seed; the last where the file does not know it.
  int place(long seed) throws IOException {
    List<String> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(named(seed))) {
        return i + 1;
      }
    }
    return Math.max(1, lines.size());
  }

  /// A line that no longer reads as one still counts, as long as it names the pool.
  private List<String> lines() throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return text.lines().filter(line -> line.contains(pool.text())).toList();
  }
}
