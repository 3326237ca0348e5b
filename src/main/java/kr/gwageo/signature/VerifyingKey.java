package kr.gwageo.signature;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import kr.gwageo.domain.Digest;

/// The public half of a pair of Ed25519 keys (RFC 8032): who holds it can tell what the other half
/// signed.
public final class VerifyingKey {
  private final PublicKey key;

  VerifyingKey(PublicKey key) {
    this.key = key;
  }

  /// The key in a file in PEM, as `openssl pkey -pubout` writes it too.
  ///
  /// @throws KeyException if there is none, or a secret key
  public static VerifyingKey read(Path file) {
    String text = KeyFile.text(file);
    if (text.contains(Pem.SECRET.begin())) {
      throw new KeyException(KeyException.Why.SECRET, file.toString(), "");
    }
    return new VerifyingKey(Pem.publicKey(text, file));
  }

  /// A short name of the key that nobody can give another key: the digest of its DER form.
  public Digest fingerprint() {
    return Digest.of(key.getEncoded());
  }

  /// Whether the other half signed exactly these bytes.
  ///
  /// @param signature as [SigningKey#sign] makes it; any other bytes are none
  public boolean verifies(byte[] text, byte[] signature) {
    try {
      Signature verifier = Signature.getInstance(Pem.ALGORITHM);
      verifier.initVerify(key);
      verifier.update(text);
      return verifier.verify(signature);
    } catch (SignatureException | InvalidKeyException e) {
      return false;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has Ed25519", e);
    }
  }

  String pem() {
    return Pem.PUBLIC.of(key.getEncoded());
  }
}
