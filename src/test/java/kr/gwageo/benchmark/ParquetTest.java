package kr.gwageo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kr.gwageo.domain.benchmark.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Small Parquet files written by DuckDB 1.5.6: two rows with numbers, text, a list, a struct and
/// nulls.
class ParquetTest {
  @TempDir private Path folder = Path.of("");

  private Path copy(String codec) throws Exception {
    Path file = folder.resolve(codec + ".parquet");
    try (InputStream in =
        Objects.requireNonNull(ParquetTest.class.getResourceAsStream(codec + ".parquet"))) {
      Files.copy(in, file);
    }
    return file;
  }

  @ParameterizedTest
  @ValueSource(strings = {"uncompressed", "snappy", "zstd"})
  void everyKindOfColumnIsReadAsJson(String codec) throws Exception {
    Mistakes mistakes = new Mistakes("file");
    List<ItemReader.Row> rows = new ParquetFile().rows(copy(codec), Layout.own(), mistakes);
    assertThat(mistakes.found()).isEmpty();
    assertThat(rows)
        .extracting(row -> row.line() + " " + row.fields())
        .containsExactly(
            "1 {\"id\":1,\"question\":\"물은 몇 도에서 끓는가?\",\"options\":[\"90도\",\"100도\",\"110도\"],"
                + "\"answer\":1,\"meta\":{\"kind\":\"과학\",\"weight\":0.1},\"empty\":null}",
            "2 {\"id\":2,\"question\":\"한 주는 며칠인가?\",\"options\":[\"닷새\",\"이레\"],"
                + "\"answer\":1,\"meta\":{\"kind\":null,\"weight\":2.5},\"empty\":\"있음\"}");
  }

  @Test
  void aDamagedFileIsAMistake() throws Exception {
    byte[] whole = Files.readAllBytes(copy("snappy"));
    Map<String, byte[]> damaged =
        Map.of(
            "cut", Arrays.copyOf(whole, whole.length / 2),
            "empty", new byte[0],
            "text", "[]".getBytes(StandardCharsets.UTF_8));
    for (Map.Entry<String, byte[]> file : damaged.entrySet()) {
      Mistakes mistakes = new Mistakes(file.getKey());
      Path path = Files.write(folder.resolve(file.getKey()), file.getValue());
      assertThat(new ParquetFile().rows(path, Layout.own(), mistakes)).isEmpty();
      assertThat(mistakes.found()).as(file.getKey()).hasSize(1);
    }
  }
}
