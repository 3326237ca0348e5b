package kr.gwageo.signature;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/// A sort of block in a PEM file (RFC 7468).
enum Pem {
  SECRET("PRIVATE KEY"),
  PUBLIC("PUBLIC KEY");

  static final String ALGORITHM = "Ed25519";
  private static final int WIDTH = 64;

  private final String label;

  Pem(String label) {
    this.label = label;
  }

  String begin() {
    return "-----BEGIN " + label + "-----";
  }

  private String end() {
    return "-----END " + label + "-----";
  }

  /// A block of these bytes.
  String of(byte[] der) {
    Base64.Encoder lines = Base64.getMimeEncoder(WIDTH, "\n".getBytes(StandardCharsets.US_ASCII));
    return begin() + "\n" + lines.encodeToString(der) + "\n" + end() + "\n";
  }

  /// The bytes of the first such block in a file's text.
  private byte[] in(String text, Path file) {
    int start = text.indexOf(begin());
    int end = text.indexOf(end(), Math.max(start, 0));
    if (start < 0 || end < 0) {
      throw malformed(file);
    }
    try {
      return Base64.getMimeDecoder().decode(text.substring(start + begin().length(), end).strip());
    } catch (IllegalArgumentException e) {
      throw malformed(file);
    }
  }

  private KeyException malformed(Path file) {
    return new KeyException(KeyException.Why.FORM, file.toString(), begin());
  }

  static PublicKey publicKey(String text, Path file) {
    try {
      return factory().generatePublic(new X509EncodedKeySpec(PUBLIC.in(text, file)));
    } catch (InvalidKeySpecException e) {
      throw PUBLIC.malformed(file);
    }
  }

  static PrivateKey secretKey(String text, Path file) {
    try {
      return factory().generatePrivate(new PKCS8EncodedKeySpec(SECRET.in(text, file)));
    } catch (InvalidKeySpecException e) {
      throw SECRET.malformed(file);
    }
  }

  private static KeyFactory factory() {
    try {
      return KeyFactory.getInstance(ALGORITHM);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has Ed25519", e);
    }
  }
}
