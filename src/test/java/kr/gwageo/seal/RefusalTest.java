package kr.gwageo.seal;

import static kr.gwageo.seal.Bench.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;
import kr.gwageo.seal.SealException.Why;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What cannot be sealed or opened is refused with its reason, and leaves nothing behind.
class RefusalTest {
  @TempDir private Path folder = Path.of("");
  private Bench bench = new Bench(folder);

  @BeforeEach
  void lay() {
    bench = new Bench(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                            | NO_ITEMS   | items.jsonl   |",
        "'\n \r\n'                     | NO_ITEMS   | items.jsonl   |",
        "'{\"id\": \"a\"}\n[1]'        | LINE       | items.jsonl:2 | JSON object",
        "'{\"id\": \"a\"} x'           | LINE       | items.jsonl:1 |",
        "'{\"id\": \"a\"} {}'          | LINE       | items.jsonl:1 | JSON object",
        "'{\"id\": \"a\", \"id\": 1}'  | LINE       | items.jsonl:1 |",
        "'\n{\"id\": \"a'              | LINE       | items.jsonl:2 |",
        "'{\"no\": \"a\"}'             | NO_ID      | items.jsonl:1 | id",
        "'{\"id\": \" \"}'             | NO_ID      | items.jsonl:1 | id",
        "'{\"id\": true}'              | NO_ID      | items.jsonl:1 | id",
        "'{\"id\":\"7\"}\n{\"id\":7}'  | ID_REPEATS | items.jsonl:2 | 7"
      })
  void whatIsNoSetOfItemsIsRefusedWithItsLine(String lines, Why why, String place, String detail)
      throws IOException {
    SealException refused = bench.with(lines).refusedSeal();
    assertThat(refused.why()).isEqualTo(why);
    assertThat(refused.place()).endsWith(place);
    if (detail != null) {
      assertThat(refused.detail()).isEqualTo(detail);
    }
    assertThat(bench.names()).containsExactly("benchmark.yaml", "items.jsonl");
  }

  @Test
  void idsThatLookAlikeAreRefused() throws IOException {
    String inParts = Normalizer.normalize("한글", Normalizer.Form.NFD);
    SealException refused = bench.with(item("한글") + "\n" + item(inParts)).refusedSeal();
    assertThat(refused.why()).isEqualTo(Why.ID_REPEATS);
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() throws IOException {
    byte[] items = (item("a") + "\n" + item("b")).getBytes(StandardCharsets.UTF_8);
    items[items.length - 5] = (byte) 0xff;
    SealException refused = bench.with(items).refusedSeal();
    assertThat(refused.why()).isEqualTo(Why.LINE);
    assertThat(refused.place()).endsWith(":2");
    assertThat(refused.detail()).isEqualTo("UTF-8");
  }

  @Test
  void aSetThatWasOpenedIsNotSealedAgain() throws IOException {
    bench.with(3).sealPlain();
    bench.open(bench.plain());
    Original published =
        new Original(
            "시험",
            "1",
            folder.resolve("benchmark.yaml"),
            bench.opened().resolve("items.jsonl"),
            "id");
    Path again = folder.resolve("again");
    SealException refused =
        catchThrowableOfType(
            SealException.class, () -> Bench.sealer(4).seal(published, again, Optional.empty()));
    assertThat(refused.why()).isEqualTo(Why.OPENED_BEFORE);
    assertThat(again).doesNotExist();
  }

  @Test
  void aSealOrAnOpenedSetIsNeverReplaced() throws IOException {
    bench.with(3).sealPlain();
    String receipt = Files.readString(bench.seal().resolve("receipt.json"));
    assertThat(bench.refusedSeal().why()).isEqualTo(Why.EXISTS);
    assertThat(Files.readString(bench.seal().resolve("receipt.json"))).isEqualTo(receipt);
    bench.open(bench.plain());
    assertThat(catchThrowableOfType(SealException.class, () -> bench.open(bench.plain())).why())
        .isEqualTo(Why.EXISTS);
    assertThat(bench.names()).containsExactly("benchmark.yaml", "items.jsonl", "opened", "seal");
  }

  @Test
  void anEmptyFolderIsTakenAndAFileIsNot() throws IOException {
    Files.createDirectory(bench.seal());
    bench.with(3).sealPlain();
    assertThat(bench.seal().resolve("receipt.json")).exists();
    Files.writeString(bench.opened(), "");
    assertThat(catchThrowableOfType(SealException.class, () -> bench.open(bench.plain())).why())
        .isEqualTo(Why.EXISTS);
  }

  @Test
  void nothingIsLeftOfWhatDidNotComeToItsEnd() throws IOException {
    bench.with(3);
    SealKey none = new SealKey.KeyFile(folder.resolve("no key"));
    SealException refused =
        catchThrowableOfType(
            SealException.class,
            () -> Bench.sealer(1).seal(bench.original(), bench.seal(), Optional.of(none)));
    assertThat(refused.why()).isEqualTo(Why.NO_FILE);
    assertThat(bench.names()).containsExactly("benchmark.yaml", "items.jsonl");
  }

  @Test
  void aFileThatIsMissingIsNamed() throws IOException {
    bench.with(3);
    Files.delete(bench.items());
    assertThat(bench.refusedSeal())
        .satisfies(refused -> {
          assertThat(refused.why()).isEqualTo(Why.NO_FILE);
          assertThat(refused.place()).endsWith("items.jsonl");
        });
    assertThat(catchThrowableOfType(SealException.class, () -> bench.open(bench.plain())))
        .satisfies(refused -> {
          assertThat(refused.why()).isEqualTo(Why.NO_FILE);
          assertThat(refused.place()).endsWith("receipt.json");
        });
  }

  @Test
  void keyAndItemsAreAskedForWhereTheyAreNeeded() throws IOException {
    bench.with(3).sealEncrypted();
    assertThat(catchThrowableOfType(SealException.class, () -> bench.open(bench.plain())).why())
        .isEqualTo(Why.KEY_NEEDED);
    Path plain = folder.resolve("plain");
    Bench.sealer(1).seal(bench.original(), plain, Optional.empty());
    Holding bare = new Holding(plain, Optional.empty(), Optional.of(bench.key()));
    assertThat(catchThrowableOfType(SealException.class, () -> bench.open(bare)).why())
        .isEqualTo(Why.ITEMS_NEEDED);
  }
}
