package kr.gwageo.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import kr.gwageo.seal.SealException.Why;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an evaluator keeps and somebody changes is not opened.
class KeepingTest {
  @TempDir private Path folder = Path.of("");
  private Bench bench = new Bench(folder);

  @BeforeEach
  void seal() throws IOException {
    bench = new Bench(folder).with(9);
    bench.sealEncrypted();
  }

  private static void replace(Path file, String old, String now) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(old);
    Files.writeString(file, text.replace(old, now));
  }

  @Test
  void aChangedOriginalIsNotOpenedAndIsNamed() throws IOException {
    Path seal = folder.resolve("plain");
    Bench.sealer(1).seal(bench.original(), seal, Optional.empty());
    replace(bench.items(), "물음 문항-6", "물음 문항-7");
    Holding holding = new Holding(seal, Optional.of(bench.items()), Optional.empty());
    Path target = folder.resolve("target");
    assertThat(Bench.sealer(3).open(holding, target).differences())
        .containsExactly(new Difference.Changed(6, "문항-6"));
    assertThat(target).doesNotExist();
    assertThat(bench.names()).noneMatch(name -> name.contains("draft"));
    assertThat(catchThrowableOfType(SealException.class, () -> Sealer.proof(holding, "문항-6")).why())
        .isEqualTo(Why.CORRUPT);
  }

  @Test
  void theEncryptedItemsOfAnotherSealAreRefused() throws IOException {
    Path other = folder.resolve("other");
    Bench.sealer(8).seal(bench.original(), other, Optional.of(bench.key()));
    Files.copy(
        other.resolve("items.sealed"),
        bench.seal().resolve("items.sealed"),
        StandardCopyOption.REPLACE_EXISTING);
    assertThat(refusedOpening()).isEqualTo(Why.ANOTHER_FILE);
  }

  @Test
  void changedEncryptedItemsAreToldFromAWrongKey() throws IOException {
    byte[] file = Files.readAllBytes(bench.seal().resolve("items.sealed"));
    file[60] ^= 1;
    Files.write(bench.seal().resolve("items.sealed"), file);
    assertThat(refusedOpening()).isEqualTo(Why.ANOTHER_FILE);
    file[60] ^= 1;
    Files.write(bench.seal().resolve("items.sealed"), file);
    Files.delete(folder.resolve("key"));
    Bench.sealer(77).newKey(folder.resolve("key"));
    assertThat(refusedOpening()).isEqualTo(Why.WRONG_KEY);
  }

  @Test
  void aSecretOfAnotherSealIsRefused() throws IOException {
    Path other = folder.resolve("other");
    Bench.sealer(8).seal(bench.original(), other, Optional.empty());
    Files.delete(bench.seal().resolve("secret.json"));
    Files.copy(other.resolve("secret.json"), bench.seal().resolve("secret.json"));
    assertThat(refusedOpening()).isEqualTo(Why.CORRUPT);
  }

  @Test
  void aChangedMasterSaltOpensNothing() throws IOException {
    Path secret = bench.seal().resolve("secret.json");
    String salt = Json.read(secret, Secret.SCHEMA, Secret.class).masterSalt();
    replace(secret, salt, "0".repeat(64));
    Path target = folder.resolve("target");
    assertThat(Bench.sealer(3).open(bench.encrypted(), target).differences())
        .hasSize(9)
        .startsWith(new Difference.Changed(1, "문항-1"));
    assertThat(target).doesNotExist();
    replace(secret, "0".repeat(64), "00");
    assertThat(refusedOpening()).isEqualTo(Why.CORRUPT);
  }

  private Why refusedOpening() {
    Path target = folder.resolve("target");
    Why why =
        catchThrowableOfType(
                SealException.class, () -> Bench.sealer(3).open(bench.encrypted(), target))
            .why();
    assertThat(target).doesNotExist();
    return why;
  }
}
