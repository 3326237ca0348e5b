package kr.gwageo.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// The formats of item files, by the name that a benchmark definition uses.
public enum BenchmarkFormat {
  JSONL(JsonLines::new),
  JSON(JsonDocument::new),
  CSV(() -> new SeparatedValues(',')),
  TSV(() -> new SeparatedValues('\t')),
  PARQUET(ParquetFile::new),
  FUNCTIONCHAT(FunctionChat::new);

  private final Supplier<ItemReader> reader;

  BenchmarkFormat(Supplier<ItemReader> reader) {
    this.reader = reader;
  }

  /// A reader of this format.
  ItemReader reader() {
    return reader.get();
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The format of this name, if there is one.
  static Optional<BenchmarkFormat> named(String name) {
    return Arrays.stream(values()).filter(format -> format.word().equals(name)).findFirst();
  }

  /// All names.
  public static List<String> names() {
    return Arrays.stream(values()).map(BenchmarkFormat::word).toList();
  }
}
