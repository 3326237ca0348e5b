package kr.gwageo.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.Consumer;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import kr.gwageo.seal.SealException.Why;

/// A file of encrypted items: a head that says how its key is made, then [Segments] that have the
/// head as associated data.
///
/// The head has 36 bytes: `gwageo-sealed` (13), version (1), sort of key (1: 0 a key file, 1 a pass
/// phrase), 0 (1), and for a pass phrase the salt (16) and iterations (4) of PBKDF2, else zeros.
final class Vault {
  /// Iterations of PBKDF2-HMAC-SHA-256 for a pass phrase, as OWASP's password storage cheat sheet
  /// asks for.
  static final int ITERATIONS = 600_000;

  /// More would keep a reader busy for minutes by one changed byte.
  private static final int MOST_ITERATIONS = 20_000_000;

  /// The least characters of a pass phrase.
  static final int SHORTEST = 12;

  static final int HEAD = 36;
  private static final byte[] MAGIC = "gwageo-sealed".getBytes(StandardCharsets.US_ASCII);
  private static final byte VERSION = 1;
  private static final int SORT = MAGIC.length + 1;
  private static final int SALT = SORT + 2;
  private static final int SALT_LENGTH = 16;
  private static final byte BY_FILE = 0;
  private static final byte BY_PHRASE = 1;

  private Vault() {}

  /// Encrypts all that a stream has.
  static void lock(SealKey key, Consumer<byte[]> chance, InputStream in, OutputStream out)
      throws IOException {
    byte[] salt = new byte[SALT_LENGTH];
    ByteBuffer head = ByteBuffer.allocate(HEAD).put(MAGIC).put(VERSION);
    byte[] secret =
        switch (key) {
          case SealKey.KeyFile file -> {
            head.put(BY_FILE);
            yield KeyFiles.read(file.path());
          }
          case SealKey.Phrase phrase -> {
            chance.accept(salt);
            head.put(BY_PHRASE).put((byte) 0).put(salt).putInt(ITERATIONS);
            yield stretched(phrase, salt, ITERATIONS);
          }
        };
    out.write(head.array());
    Segments.encrypt(secret, head.array(), chance, in, out);
  }

  /// Decrypts all that a stream has.
  ///
  /// @param file its name, for messages
  static void unlock(SealKey key, String file, InputStream in, OutputStream out)
      throws IOException {
    byte[] head = in.readNBytes(HEAD);
    if (head.length < HEAD
        || !Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length)
        || head[SORT] < BY_FILE
        || head[SORT] > BY_PHRASE) {
      throw new SealException(Why.NOT_ENCRYPTED, file, "");
    }
    if (head[MAGIC.length] != VERSION) {
      throw new SealException(Why.UNKNOWN_SCHEMA, file, "items.sealed/" + head[MAGIC.length]);
    }
    Segments.decrypt(secret(key, file, head), head, file, in, out);
  }

  private static byte[] secret(SealKey key, String file, byte[] head) {
    return switch (key) {
      case SealKey.KeyFile kept -> {
        if (head[SORT] != BY_FILE) {
          throw new SealException(Why.NEEDS_PHRASE, file, "");
        }
        yield KeyFiles.read(kept.path());
      }
      case SealKey.Phrase phrase -> {
        if (head[SORT] != BY_PHRASE) {
          throw new SealException(Why.NEEDS_KEY_FILE, file, "");
        }
        int iterations = ByteBuffer.wrap(head).getInt(SALT + SALT_LENGTH);
        if (iterations < ITERATIONS || iterations > MOST_ITERATIONS) {
          throw new SealException(Why.NOT_ENCRYPTED, file, "");
        }
        yield stretched(phrase, Arrays.copyOfRange(head, SALT, SALT + SALT_LENGTH), iterations);
      }
    };
  }

  /// The key of a pass phrase. Hangul may be typed composed or in parts, so NFC decides.
  private static byte[] stretched(SealKey.Phrase phrase, byte[] salt, int iterations) {
    String words = Normalizer.normalize(phrase.words(), Normalizer.Form.NFC);
    if (words.codePointCount(0, words.length()) < SHORTEST) {
      throw new SealException(Why.PHRASE_SHORT, "", String.valueOf(SHORTEST));
    }
    PBEKeySpec spec = new PBEKeySpec(words.toCharArray(), salt, iterations, Segments.KEY * 8);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has PBKDF2 with HMAC-SHA-256", e);
    } finally {
      spec.clearPassword();
    }
  }
}
