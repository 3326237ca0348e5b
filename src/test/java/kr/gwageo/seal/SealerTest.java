package kr.gwageo.seal;

import static kr.gwageo.seal.Bench.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gwageo.domain.Digest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealerTest {
  @TempDir private Path folder = Path.of("");
  private Bench bench = new Bench(folder);

  @BeforeEach
  void lay() {
    bench = new Bench(folder);
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file);
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aSealHoldsReceiptSecretDefinitionAndWithAKeyTheItems() throws IOException {
    bench.with(5).sealPlain();
    assertThat(files(bench.seal()))
        .containsExactly("benchmark.yaml", "receipt.json", "secret.json");
    Path other = folder.resolve("other");
    Bench.sealer(1).seal(bench.original(), other, Optional.of(bench.key()));
    assertThat(files(other))
        .containsExactly("benchmark.yaml", "items.sealed", "receipt.json", "secret.json");
  }

  @Test
  void theReceiptFixesEverythingAndTellsNoItem() throws IOException {
    Receipt receipt = bench.with(5).sealEncrypted();
    assertThat(receipt.items()).isEqualTo(5);
    assertThat(receipt.definition())
        .isEqualTo(Digest.of(Bench.DEFINITION.getBytes(StandardCharsets.UTF_8)));
    assertThat(receipt.encrypted())
        .contains(Digest.of(Files.readAllBytes(bench.seal().resolve("items.sealed"))));
    assertThat(receipt.sealedAt()).isEqualTo(Bench.NOW);
    String published = text(bench.seal().resolve("receipt.json"));
    assertThat(published)
        .doesNotContain("문항-", "물음", Canary.PREFIX)
        .doesNotContain(Digest.of(Files.readAllBytes(bench.items())).text())
        .isEqualTo(receipt.json());
    assertThat(Receipt.read(bench.seal().resolve("receipt.json"))).isEqualTo(receipt);
  }

  @Test
  void whatIsSecretIsItsOwnersAlone() throws IOException {
    bench.with(5).sealEncrypted();
    bench.open(bench.encrypted());
    for (String name : List.of("secret.json", "items.sealed")) {
      assertThat(Files.getPosixFilePermissions(bench.seal().resolve(name)))
          .as(name)
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
    for (Path made : List.of(bench.seal(), bench.opened())) {
      assertThat(Files.getPosixFilePermissions(made))
          .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void equalItemsHaveOtherDigestsUnderEveryMasterSalt() throws IOException {
    bench.with(20);
    List<Digest> leaves = new ArrayList<>();
    List<Digest> roots = new ArrayList<>();
    for (int seed = 0; seed < 20; seed++) {
      Path seal = folder.resolve("seal-" + seed);
      roots.add(Bench.sealer(seed).seal(bench.original(), seal, Optional.empty()).root());
      Json.read(seal.resolve("secret.json"), Secret.SCHEMA, Secret.class)
          .items()
          .forEach(item -> leaves.add(item.leaf()));
    }
    assertThat(leaves).hasSize(400).doesNotHaveDuplicates();
    assertThat(roots).doesNotHaveDuplicates();
  }

  @Test
  void whatIsEncryptedHoldsNoItemInClear() throws IOException {
    bench.with(2000).sealEncrypted();
    String file =
        Files.readString(bench.seal().resolve("items.sealed"), StandardCharsets.ISO_8859_1);
    assertThat(file).doesNotContain("question", "\"id\"");
  }

  @Test
  void anEncryptedSealOpensWithoutTheOriginal() throws IOException {
    Receipt receipt = bench.with(3000).sealEncrypted();
    List<String> items = Files.readAllLines(bench.items());
    Files.delete(bench.items());
    Files.delete(folder.resolve("benchmark.yaml"));
    assertThat(bench.open(bench.encrypted()).intact()).isTrue();
    assertThat(files(bench.opened()))
        .containsExactly("benchmark.yaml", "items.jsonl", "receipt.json", "revealed.json");
    assertThat(Files.readAllLines(bench.opened().resolve("items.jsonl")))
        .hasSize(3001)
        .endsWith(items.toArray(String[]::new));
    assertThat(Sealer.verify(bench.opened(), receipt).intact()).isTrue();
  }

  @Test
  void thePublishedFilesCarryTheCanaryThatTheReceiptCommitsTo() throws IOException {
    Receipt receipt = bench.with(3).sealPlain();
    bench.open(bench.plain());
    String canary =
        Json.read(bench.seal().resolve("secret.json"), Secret.SCHEMA, Secret.class).canary();
    assertThat(canary).matches("gwageo-canary-[0-9a-f]{32}");
    assertThat(receipt.canary()).isEqualTo(Digest.of(canary.getBytes(StandardCharsets.UTF_8)));
    assertThat(Files.readAllLines(bench.opened().resolve("items.jsonl")).getFirst())
        .startsWith("{\"canary\": \"" + canary + "\"");
    assertThat(text(bench.opened().resolve("benchmark.yaml")))
        .isEqualTo("# canary: " + canary + "\n" + Bench.DEFINITION);
    assertThat(text(bench.opened().resolve("revealed.json"))).contains(canary);
  }

  @Test
  void anOpenedSetKeepsTheMasterSaltSecret() throws IOException {
    bench.with(3).sealPlain();
    bench.open(bench.plain());
    String master =
        Json.read(bench.seal().resolve("secret.json"), Secret.SCHEMA, Secret.class).masterSalt();
    for (String name : files(bench.opened())) {
      assertThat(text(bench.opened().resolve(name))).as(name).doesNotContain(master);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\n\n  \n", "\n"})
  void endsOfLinesBlankLinesAndAMarkAreNoPartOfAnItem(String end) throws IOException {
    String lines = String.join("\n", Bench.items(4));
    Receipt receipt = bench.with(lines).sealPlain();
    bench.with("\uFEFF" + String.join(end, Bench.items(4)) + end);
    assertThat(bench.open(bench.plain()).intact()).isTrue();
    assertThat(Sealer.verify(bench.opened(), receipt).intact()).isTrue();
    assertThat(text(bench.opened().resolve("items.jsonl"))).endsWith("\n" + lines + "\n");
  }

  @Test
  void aDefinitionWithAMarkOpensAndVerifies() throws IOException {
    bench.with(2);
    Files.writeString(folder.resolve("benchmark.yaml"), "\uFEFF" + Bench.DEFINITION);
    Receipt receipt = bench.sealPlain();
    bench.open(bench.plain());
    assertThat(text(bench.opened().resolve("benchmark.yaml"))).startsWith("\uFEFF# canary: ");
    assertThat(Sealer.verify(bench.opened(), receipt).intact()).isTrue();
  }

  @Test
  void aLineOfMegabytesIsAnItem() throws IOException {
    String huge =
        "{\"question\": \"" + "가".repeat(700_000) + "\", \"id\": \"긴 글\", \"answer\": [\"답\"]}";
    Receipt receipt = bench.with(item("a") + "\n" + huge).sealEncrypted();
    assertThat(bench.open(bench.encrypted()).intact()).isTrue();
    assertThat(Sealer.verify(bench.opened(), receipt).intact()).isTrue();
    assertThat(Sealer.proof(bench.encrypted(), "긴 글").line()).hasSameSizeAs(huge);
  }

  @Test
  void anIdMayBeANumberOrStandInAnotherField() throws IOException {
    bench.with("{\"no\": 7, \"id\": {\"id\": 1}}\n{\"id\": [], \"no\": \"8\"}\n");
    Original original =
        new Original("시험", "1", folder.resolve("benchmark.yaml"), bench.items(), "no");
    Bench.sealer(1).seal(original, bench.seal(), Optional.empty());
    assertThat(bench.open(bench.plain()).intact()).isTrue();
    assertThat(Sealer.proof(bench.plain(), "7").index()).isZero();
    assertThat(Sealer.proof(bench.plain(), "8").index()).isOne();
  }
}
