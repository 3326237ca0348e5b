package kr.gwageo.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.IntStream;
import kr.gwageo.seal.SealException.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentsTest {
  private static final byte[] KEY = new byte[32];
  private static final byte[] ASSOCIATED = "associated".getBytes(StandardCharsets.UTF_8);
  private static final int FIRST = Segments.SIZE - Segments.HEAD - Segments.TAG;
  private static final int OTHER = Segments.SIZE - Segments.TAG;
  private static final int SIZE = FIRST + 2 * OTHER + 1000;

  static {
    for (int i = 0; i < KEY.length; i++) {
      KEY[i] = (byte) i;
    }
  }

  private static byte[] text(int length) {
    byte[] text = new byte[length];
    new Random(length).nextBytes(text);
    return text;
  }

  private static byte[] encrypted(byte[] text, long seed) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Random chance = new Random(seed);
    Segments.encrypt(KEY, ASSOCIATED, chance::nextBytes, new ByteArrayInputStream(text), out);
    return out.toByteArray();
  }

  private static byte[] decrypted(byte[] key, byte[] associated, byte[] file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Segments.decrypt(key, associated, "file", new ByteArrayInputStream(file), out);
    return out.toByteArray();
  }

  private static SealException refusal(byte[] file) {
    return catchThrowableOfType(SealException.class, () -> decrypted(KEY, ASSOCIATED, file));
  }

  private static Why why(byte[] file) {
    return refusal(file).why();
  }

  static IntStream lengths() {
    return IntStream.of(
        0,
        1,
        FIRST - 1,
        FIRST,
        FIRST + 1,
        FIRST + OTHER - 1,
        FIRST + OTHER,
        FIRST + OTHER + 1,
        SIZE);
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void whatIsEncryptedComesBack(int length) throws IOException {
    byte[] text = text(length);
    assertThat(decrypted(KEY, ASSOCIATED, encrypted(text, 1))).isEqualTo(text);
  }

  /// Written by Tink 1.16.0 for Java: `new AesGcmHkdfStreaming(key, "HmacSha256", 32, 65536, 0)`
  /// with the key 00 01 … 1f and the associated data above.
  @Test
  void whatTinkEncryptedIsRead() throws IOException {
    byte[] file =
        HexFormat.of()
            .parseHex(
                "28a778c204bbb365c3d79355b308f6cd64050e60f635519a70e585557ba894e372f0ef61d0976e9c"
                    + "6d9e37660a321b2530656266b498915977914c2137bb3e9846c106c414e1bb7a");
    String text = new String(decrypted(KEY, ASSOCIATED, file), StandardCharsets.UTF_8);
    assertThat(text).isEqualTo("봉인한 문항");
  }

  @Test
  void oneTextIsEncryptedToAnotherFileEachTime() throws IOException {
    assertThat(encrypted(text(100), 1)).isNotEqualTo(encrypted(text(100), 2));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 20, 33, 39, 40, 41, 65_534, 65_535})
  void aChangedByteInHeadOrFirstSegmentIsRefused(int place) throws IOException {
    byte[] file = encrypted(text(SIZE), 1);
    file[place] ^= 1;
    assertThat(why(file)).isEqualTo(place == 0 ? Why.NOT_ENCRYPTED : Why.WRONG_KEY);
  }

  @ParameterizedTest
  @ValueSource(ints = {65_536, 100_000, 131_071, 131_072, 196_608, 197_623})
  void aChangedByteInALaterSegmentIsRefusedWithItsNumber(int place) throws IOException {
    byte[] file = encrypted(text(SIZE), 1);
    file[place] ^= (byte) 0x80;
    SealException refused = refusal(file);
    assertThat(refused.why()).isEqualTo(Why.DAMAGED);
    assertThat(refused.detail()).isEqualTo(String.valueOf(place / Segments.SIZE + 1));
  }

  @Test
  void anotherKeyOrAssociatedDataIsRefused() throws IOException {
    byte[] file = encrypted(text(10), 1);
    byte[] otherKey = KEY.clone();
    otherKey[31] ^= 1;
    byte[] otherData = "associateD".getBytes(StandardCharsets.UTF_8);
    assertThat(
            catchThrowableOfType(SealException.class, () -> decrypted(otherKey, ASSOCIATED, file)))
        .extracting(SealException::why)
        .isEqualTo(Why.WRONG_KEY);
    assertThat(catchThrowableOfType(SealException.class, () -> decrypted(KEY, otherData, file)))
        .extracting(SealException::why)
        .isEqualTo(Why.WRONG_KEY);
  }

  @Test
  void anEndCutOffBetweenSegmentsIsRefused() throws IOException {
    byte[] file = encrypted(text(SIZE), 1);
    for (int segments = 1; segments <= 3; segments++) {
      assertThat(why(Arrays.copyOf(file, segments * Segments.SIZE))).isEqualTo(Why.CUT_SHORT);
    }
  }

  @Test
  void anEndCutOffWithinASegmentIsRefused() throws IOException {
    byte[] file = encrypted(text(SIZE), 1);
    assertThat(why(Arrays.copyOf(file, file.length - 1))).isEqualTo(Why.DAMAGED);
    assertThat(why(Arrays.copyOf(file, 3 * Segments.SIZE + 5))).isEqualTo(Why.CUT_SHORT);
    assertThat(why(Arrays.copyOf(file, Segments.HEAD + 5))).isEqualTo(Why.CUT_SHORT);
    assertThat(why(Arrays.copyOf(file, Segments.HEAD - 1))).isEqualTo(Why.CUT_SHORT);
    assertThat(why(new byte[0])).isEqualTo(Why.CUT_SHORT);
  }

  @Test
  void bytesAfterTheEndAreRefused() throws IOException {
    byte[] whole = encrypted(text(FIRST + OTHER), 1);
    assertThat(why(Arrays.copyOf(whole, whole.length + 30))).isEqualTo(Why.GOES_ON);
    byte[] part = encrypted(text(10), 1);
    assertThat(why(Arrays.copyOf(part, part.length + 1))).isEqualTo(Why.WRONG_KEY);
  }

  @Test
  void swappedRepeatedAndLeftOutSegmentsAreRefused() throws IOException {
    byte[] file = encrypted(text(SIZE), 1);
    byte[] swapped = file.clone();
    move(file, 1, swapped, 2);
    move(file, 2, swapped, 1);
    assertThat(refusal(swapped).detail()).isEqualTo("2");
    byte[] repeated = file.clone();
    move(file, 1, repeated, 2);
    assertThat(refusal(repeated).detail()).isEqualTo("3");
    byte[] leftOut = Arrays.copyOf(file, file.length - Segments.SIZE);
    System.arraycopy(
        file, 2 * Segments.SIZE, leftOut, Segments.SIZE, file.length - 2 * Segments.SIZE);
    assertThat(refusal(leftOut).detail()).isEqualTo("2");
  }

  @Test
  void aSegmentOfAnotherFileUnderTheSameKeyIsRefused() throws IOException {
    byte[] file = encrypted(text(SIZE), 1);
    move(encrypted(text(SIZE), 2), 1, file, 1);
    assertThat(refusal(file).detail()).isEqualTo("2");
  }

  private static void move(byte[] from, int segment, byte[] to, int place) {
    System.arraycopy(from, segment * Segments.SIZE, to, place * Segments.SIZE, Segments.SIZE);
  }
}
