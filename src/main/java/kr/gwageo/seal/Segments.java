package kr.gwageo.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.function.Consumer;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import kr.gwageo.seal.SealException.Why;

/// Encryption of a long text in segments: AES-GCM-HKDF streaming AEAD as Tink publishes it, with
/// 32-byte keys, SHA-256 and segments of 64 KiB, so that Tink reads what is written here.
///
/// The key of a text is HKDF-SHA-256 (RFC 5869) of the long-lived key, a random salt and the
/// associated data. Segments are encrypted with AES-256-GCM (NIST SP 800-38D) under the nonce
/// prefix (7 bytes), count (4) and mark of the last (1). By count and mark a segment cannot be
/// moved, repeated or left out, and the end cannot be cut off: the STREAM construction of Hoang,
/// Reyhanitabar, Rogaway and Vizár (CRYPTO 2015, eprint 2015/189), analysed for Tink by Hoang and
/// Shen (CCS 2020, eprint 2020/1019).
final class Segments {
  /// Bytes of a segment as it stands in the file.
  static final int SIZE = 1 << 16;

  static final int KEY = 32;
  static final int PREFIX = 7;
  static final int TAG = 16;
  private static final int NONCE = 12;

  /// One byte with the head's own length, the salt, and the nonces' prefix.
  static final int HEAD = 1 + KEY + PREFIX;

  private final SecretKey key;
  private final byte[] prefix;
  private final Cipher cipher;

  private Segments(byte[] longLived, byte[] associated, byte[] head)
      throws GeneralSecurityException {
    byte[] salt = Arrays.copyOfRange(head, 1, 1 + KEY);
    this.prefix = Arrays.copyOfRange(head, 1 + KEY, HEAD);
    this.key =
        KDF.getInstance("HKDF-SHA256")
            .deriveKey(
                "AES",
                HKDFParameterSpec.ofExtract()
                    .addIKM(longLived)
                    .addSalt(salt)
                    .thenExpand(associated, KEY));
    this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
  }

  /// Encrypts all that a stream has.
  ///
  /// @param associated what is not encrypted and must not change either
  /// @param chance fills the salt and the prefix
  static void encrypt(
      byte[] key, byte[] associated, Consumer<byte[]> chance, InputStream in, OutputStream out)
      throws IOException {
    byte[] random = new byte[KEY + PREFIX];
    chance.accept(random);
    byte[] head = ByteBuffer.allocate(HEAD).put((byte) HEAD).put(random).array();
    out.write(head);
    try {
      Segments segments = new Segments(key, associated, head);
      byte[] text = in.readNBytes(SIZE - HEAD - TAG);
      for (int count = 0; ; count = Math.incrementExact(count)) {
        byte[] next = in.readNBytes(SIZE - TAG);
        out.write(segments.crypt(Cipher.ENCRYPT_MODE, count, next.length == 0, text));
        if (next.length == 0) {
          return;
        }
        text = next;
      }
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has AES-GCM and HKDF", e);
    }
  }

  /// Decrypts all that a stream has. No byte is written that was not authenticated.
  ///
  /// @param file its name, for messages
  /// @throws SealException if a segment is not what was written, or the last one is missing
  static void decrypt(byte[] key, byte[] associated, String file, InputStream in, OutputStream out)
      throws IOException {
    byte[] head = in.readNBytes(HEAD);
    if (head.length < HEAD) {
      throw new SealException(Why.CUT_SHORT, file, "");
    }
    if (head[0] != HEAD) {
      throw new SealException(Why.NOT_ENCRYPTED, file, "");
    }
    try {
      Segments segments = new Segments(key, associated, head);
      byte[] segment = in.readNBytes(SIZE - HEAD);
      for (int count = 0; ; count = Math.incrementExact(count)) {
        byte[] next = in.readNBytes(SIZE);
        out.write(segments.opened(file, count, next.length == 0, segment));
        if (next.length == 0) {
          return;
        }
        segment = next;
      }
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has AES-GCM and HKDF", e);
    }
  }

  private byte[] opened(String file, int count, boolean last, byte[] segment)
      throws GeneralSecurityException {
    if (segment.length < TAG) {
      throw new SealException(Why.CUT_SHORT, file, "");
    }
    try {
      return crypt(Cipher.DECRYPT_MODE, count, last, segment);
    } catch (AEADBadTagException e) {
      throw refusal(file, count, last, segment);
    }
  }

  /// A segment that is whole but for the mark of the last shows that the end was moved.
  private SealException refusal(String file, int count, boolean last, byte[] segment)
      throws GeneralSecurityException {
    try {
      crypt(Cipher.DECRYPT_MODE, count, !last, segment);
      return new SealException(last ? Why.CUT_SHORT : Why.GOES_ON, file, "");
    } catch (AEADBadTagException e) {
      return count == 0
          ? new SealException(Why.WRONG_KEY, file, "")
          : new SealException(Why.DAMAGED, file, String.valueOf(count + 1));
    }
  }

  private byte[] crypt(int mode, int count, boolean last, byte[] segment)
      throws GeneralSecurityException {
    ByteBuffer nonce = ByteBuffer.allocate(NONCE);
    nonce.put(prefix).putInt(count).put((byte) (last ? 1 : 0));
    cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce.array()));
    return cipher.doFinal(segment);
  }
}
