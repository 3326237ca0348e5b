package kr.gwageo.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import kr.gwageo.domain.Digest;
import kr.gwageo.signature.KeyException.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Keys are kept as they were made, and what they sign is told from everything else.
class SigningKeyTest {
  private static final byte[] TEXT = "판정은 이러하다\n".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder = Path.of("");

  private static SigningKey fresh() {
    return SigningKey.fresh(new SecureRandom());
  }

  @Test
  void aKeyReadAgainSignsForTheSamePublicHalf() {
    SigningKey key = fresh();
    Path shown = key.write(folder.resolve("round.key"));
    VerifyingKey open = VerifyingKey.read(shown);
    byte[] signature = SigningKey.read(folder.resolve("round.key")).sign(TEXT);
    assertThat(signature).hasSize(64);
    assertThat(open.verifies(TEXT, signature)).isTrue();
    assertThat(open.fingerprint()).isEqualTo(key.open().fingerprint());
  }

  @Test
  void everyByteOfTextAndSignatureCounts() {
    SigningKey key = fresh();
    byte[] signature = key.sign(TEXT);
    for (int i = 0; i < TEXT.length; i++) {
      byte[] changed = TEXT.clone();
      changed[i] ^= 1;
      assertThat(key.open().verifies(changed, signature)).as("text byte %d", i).isFalse();
    }
    for (int i = 0; i < signature.length; i++) {
      byte[] changed = signature.clone();
      changed[i] ^= 1;
      assertThat(key.open().verifies(TEXT, changed)).as("signature byte %d", i).isFalse();
    }
  }

  @Test
  void whatIsNoSignatureVerifiesNothing() {
    SigningKey key = fresh();
    for (int length : new int[] {0, 1, 63, 65, 4_096}) {
      assertThat(key.open().verifies(TEXT, new byte[length])).as("%d bytes", length).isFalse();
    }
    assertThat(key.open().verifies(TEXT, fresh().sign(TEXT))).isFalse();
  }

  /// RFC 8032, section 7.1, test 2: secret 4ccd…6fb, text 72.
  @Test
  void theStandardsExampleVerifies() throws IOException {
    String der =
        "302a300506032b6570032100"
            + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";
    Path file = folder.resolve("rfc.pub");
    Files.writeString(file, Pem.PUBLIC.of(HexFormat.of().parseHex(der)));
    byte[] signature =
        HexFormat.of()
            .parseHex(
                "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                    + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    assertThat(VerifyingKey.read(file).verifies(new byte[] {0x72}, signature)).isTrue();
    assertThat(VerifyingKey.read(file).fingerprint())
        .isEqualTo(Digest.of(HexFormat.of().parseHex(der)));
  }

  @Test
  void anExistingFileIsNeverReplaced() throws IOException {
    Path file = folder.resolve("round.key");
    fresh().write(file);
    String before = Files.readString(file);
    refuses(Why.EXISTS, () -> fresh().write(file));
    Files.delete(folder.resolve("round.key.pub"));
    refuses(Why.EXISTS, () -> fresh().write(file));
    assertThat(file).hasContent(before);
  }

  @Test
  void aSecretThatOthersMayReadIsRefused() throws IOException {
    Path file = folder.resolve("round.key");
    fresh().write(file);
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    refuses(Why.READABLE, () -> SigningKey.read(file));
  }

  @Test
  void aSecretKeyIsNotTakenForAPublicOne() {
    Path file = folder.resolve("round.key");
    fresh().write(file);
    refuses(Why.SECRET, () -> VerifyingKey.read(file));
  }

  @Test
  void halvesOfTwoPairsAreRefused() throws IOException {
    fresh().write(folder.resolve("a"));
    fresh().write(folder.resolve("b"));
    String mixed = Files.readString(folder.resolve("a"));
    String own = Files.readString(folder.resolve("a.pub"));
    Path file = folder.resolve("a");
    Files.writeString(file, mixed.replace(own, Files.readString(folder.resolve("b.pub"))));
    refuses(Why.NO_PAIR, () -> SigningKey.read(file));
  }

  @Test
  void whatIsNoKeyIsRefusedByName() throws IOException {
    Path file = folder.resolve("k");
    refuses(Why.NO_FILE, () -> VerifyingKey.read(file));
    byte[] huge = new byte[1 << 20];
    Arrays.fill(huge, (byte) 'A');
    byte[][] texts = {
      {},
      huge,
      "-----BEGIN PUBLIC KEY-----".getBytes(StandardCharsets.US_ASCII),
      Pem.PUBLIC.of(new byte[] {1, 2, 3}).getBytes(StandardCharsets.US_ASCII),
      {(byte) 0xff, (byte) 0xfe, 0, 0}
    };
    for (byte[] text : texts) {
      Files.write(file, text);
      refuses(Why.FORM, () -> VerifyingKey.read(file));
      refuses(Why.FORM, () -> SigningKey.read(file));
    }
  }

  private static void refuses(Why why, Runnable work) {
    assertThatExceptionOfType(KeyException.class)
        .isThrownBy(work::run)
        .satisfies(e -> assertThat(e.why()).isEqualTo(why));
  }
}
