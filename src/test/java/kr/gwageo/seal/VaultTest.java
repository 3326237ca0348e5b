package kr.gwageo.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import kr.gwageo.seal.SealException.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaultTest {
  private static final byte[] TEXT = "문항 하나".getBytes(StandardCharsets.UTF_8);
  private static final SealKey PHRASE = new SealKey.Phrase("달빛 아래 열두 그루 소나무");

  @TempDir private Path folder = Path.of("");

  private SealKey newKey(String name) {
    Path file = folder.resolve(name);
    new Sealer(new Random(name.hashCode())::nextBytes, InstantSource.system()).newKey(file);
    return new SealKey.KeyFile(file);
  }

  private SealKey keyFile(String content) throws IOException {
    Path file = Files.createTempFile(folder, "key", "");
    Files.writeString(file, content);
    return new SealKey.KeyFile(file);
  }

  private static byte[] locked(SealKey key) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Vault.lock(key, new Random(3)::nextBytes, new ByteArrayInputStream(TEXT), out);
    return out.toByteArray();
  }

  private static byte[] unlocked(SealKey key, byte[] file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Vault.unlock(key, "file", new ByteArrayInputStream(file), out);
    return out.toByteArray();
  }

  private static Why why(SealKey key, byte[] file) {
    return catchThrowableOfType(SealException.class, () -> unlocked(key, file)).why();
  }

  @Test
  void aKeyFileLocksAndUnlocks() throws IOException {
    SealKey key = newKey("a");
    byte[] file = locked(key);
    assertThat(unlocked(key, file)).isEqualTo(TEXT);
    assertThat(why(newKey("b"), file)).isEqualTo(Why.WRONG_KEY);
    assertThat(why(PHRASE, file)).isEqualTo(Why.NEEDS_KEY_FILE);
  }

  @Test
  void aPhraseLocksAndUnlocksHoweverItsHangulIsTyped() throws IOException {
    byte[] file = locked(PHRASE);
    String inParts = Normalizer.normalize(((SealKey.Phrase) PHRASE).words(), Normalizer.Form.NFD);
    assertThat(unlocked(new SealKey.Phrase(inParts), file)).isEqualTo(TEXT);
    assertThat(why(newKey("a"), file)).isEqualTo(Why.NEEDS_PHRASE);
    assertThat(why(new SealKey.Phrase("달빛 아래 열두 그루 잣나무"), file)).isEqualTo(Why.WRONG_KEY);
  }

  @Test
  void aHeadThatAsksForFewOrEndlessIterationsIsRefused() throws IOException {
    byte[] file = locked(PHRASE);
    byte[] few = file.clone();
    few[Vault.HEAD - 2] = 0;
    few[Vault.HEAD - 3] = 0;
    byte[] endless = file.clone();
    endless[Vault.HEAD - 4] = 0x7f;
    assertThat(why(PHRASE, few)).isEqualTo(Why.NOT_ENCRYPTED);
    assertThat(why(PHRASE, endless)).isEqualTo(Why.NOT_ENCRYPTED);
  }

  @Test
  void everyByteOfTheHeadCounts() throws IOException {
    SealKey key = newKey("a");
    byte[] file = locked(key);
    for (int i = 0; i < Vault.HEAD; i++) {
      byte[] changed = file.clone();
      changed[i] ^= 2;
      assertThat(why(key, changed))
          .as("byte %d", i)
          .isEqualTo(i == 13 ? Why.UNKNOWN_SCHEMA : i <= 14 ? Why.NOT_ENCRYPTED : Why.WRONG_KEY);
    }
  }

  @Test
  void aShortPhraseIsRefusedAndNoneIsEverShown() {
    SealKey secret = new SealKey.Phrase("열한글자는짧다고한다");
    assertThat(catchThrowableOfType(SealException.class, () -> locked(secret)))
        .satisfies(refused -> {
          assertThat(refused.why()).isEqualTo(Why.PHRASE_SHORT);
          assertThat(refused.getMessage() + secret).doesNotContain("글자");
        });
  }

  @Test
  void aKeyIsReadAsHexadecimalOrBase64() throws IOException {
    byte[] key = new byte[32];
    new Random(9).nextBytes(key);
    byte[] file = locked(keyFile(HexFormat.of().formatHex(key)));
    for (String form :
        new String[] {
          HexFormat.of().withUpperCase().formatHex(key) + "\r\n",
          "  " + Base64.getEncoder().encodeToString(key) + "\n"
        }) {
      assertThat(unlocked(keyFile(form), file)).isEqualTo(TEXT);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "00",
        "한글",
        "zz00000000000000000000000000000000000000000000000000000000000000",
        "AAAA"
      })
  void whatIsNoKeyIsRefused(String content) throws IOException {
    SealKey key = keyFile(content);
    assertThat(catchThrowableOfType(SealException.class, () -> locked(key)).why())
        .isEqualTo(Why.KEY_FORM);
  }

  @Test
  void aNewKeyIsItsOwnersAloneAndReplacesNone() throws IOException {
    SealKey.KeyFile key = (SealKey.KeyFile) newKey("a");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key.path())))
        .isEqualTo("rw-------");
    String content = Files.readString(key.path());
    assertThat(content).matches("[0-9a-f]{64}\n");
    assertThat(catchThrowableOfType(SealException.class, () -> newKey("a")).why())
        .isEqualTo(Why.EXISTS);
    assertThat(Files.readString(key.path())).isEqualTo(content);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rwx--x---"})
  void aKeyThatOthersMayTouchIsRefused(String rights) throws IOException {
    SealKey.KeyFile key = (SealKey.KeyFile) newKey("a");
    Files.setPosixFilePermissions(key.path(), PosixFilePermissions.fromString(rights));
    assertThat(catchThrowableOfType(SealException.class, () -> locked(key)))
        .satisfies(refused -> {
          assertThat(refused.why()).isEqualTo(Why.KEY_READABLE);
          assertThat(refused.detail()).isEqualTo(rights);
        });
  }

  @Test
  void aKeyFileThatIsNotThereIsNamed() {
    SealKey key = new SealKey.KeyFile(folder.resolve("none"));
    assertThat(catchThrowableOfType(SealException.class, () -> locked(key)))
        .satisfies(refused -> {
          assertThat(refused.why()).isEqualTo(Why.NO_FILE);
          assertThat(refused.place()).endsWith("none");
        });
  }
}
