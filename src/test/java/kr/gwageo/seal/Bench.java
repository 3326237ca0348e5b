package kr.gwageo.seal;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A folder with a benchmark to seal, and what is made of it.
record Bench(Path folder) {
  static final Instant NOW = Instant.parse("2026-11-02T00:00:00Z");
  static final String DEFINITION = "name: 시험\nversion: 1\n";

  static String item(String id) {
    return "{\"id\": \"" + id + "\", \"question\": \"물음 " + id + "\", \"answer\": [\"답\"]}";
  }

  static List<String> items(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> item("문항-" + i)).toList();
  }

  Bench with(int count) throws IOException {
    return with(String.join("\n", items(count)) + "\n");
  }

  Bench with(String items) throws IOException {
    return with(items.getBytes(StandardCharsets.UTF_8));
  }

  Bench with(byte[] items) throws IOException {
    Files.writeString(folder.resolve("benchmark.yaml"), DEFINITION);
    Files.write(items(), items);
    return this;
  }

  Path items() {
    return folder.resolve("items.jsonl");
  }

  Original original() {
    return new Original("시험", "1", folder.resolve("benchmark.yaml"), items(), "id");
  }

  Path seal() {
    return folder.resolve("seal");
  }

  Path opened() {
    return folder.resolve("opened");
  }

  static Sealer sealer(long seed) {
    return new Sealer(new Random(seed)::nextBytes, InstantSource.fixed(NOW));
  }

  Receipt sealPlain() {
    return sealer(1).seal(original(), seal(), Optional.empty());
  }

  SealKey key() {
    Path file = folder.resolve("key");
    if (!Files.exists(file)) {
      sealer(2).newKey(file);
    }
    return new SealKey.KeyFile(file);
  }

  Receipt sealEncrypted() {
    return sealer(1).seal(original(), seal(), Optional.of(key()));
  }

  Holding plain() {
    return new Holding(seal(), Optional.of(items()), Optional.empty());
  }

  Holding encrypted() {
    return new Holding(seal(), Optional.empty(), Optional.of(key()));
  }

  Inspection open(Holding holding) {
    return sealer(3).open(holding, opened());
  }

  SealException refusedSeal() {
    return catchThrowableOfType(SealException.class, this::sealPlain);
  }

  List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
