package kr.gwageo.signature;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;

/// The secret half of a pair of Ed25519 keys (RFC 8032), with the public one: who holds it can
/// sign.
public final class SigningKey {
  /// What is added to the name of a key's file for the file of its public half.
  public static final String PUBLIC = ".pub";

  private final PrivateKey secret;
  private final VerifyingKey open;

  private SigningKey(PrivateKey secret, VerifyingKey open) {
    this.secret = secret;
    this.open = open;
  }

  /// A new pair.
  ///
  /// @param chance where it comes from
  public static SigningKey fresh(SecureRandom chance) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(Pem.ALGORITHM);
      generator.initialize(255, chance);
      KeyPair pair = generator.generateKeyPair();
      return new SigningKey(pair.getPrivate(), new VerifyingKey(pair.getPublic()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has Ed25519", e);
    }
  }

  /// The pair in a file that [#write] wrote.
  ///
  /// @throws KeyException if there is none, its halves are no pair, or others may read it
  public static SigningKey read(Path file) {
    String text = KeyFile.text(file);
    PrivateKey secret = Pem.secretKey(text, file);
    SigningKey key = new SigningKey(secret, new VerifyingKey(Pem.publicKey(text, file)));
    KeyFile.mustBeSecret(file);
    byte[] probe = {0};
    if (!key.open.verifies(probe, key.sign(probe))) {
      throw new KeyException(KeyException.Why.NO_PAIR, file.toString(), "");
    }
    return key;
  }

  /// Writes the pair to a new file that its owner alone may read, and its public half to another
  /// beside it, named alike with [#PUBLIC] at the end.
  ///
  /// @return the file of the public half
  /// @throws KeyException if there is a file of either name
  public Path write(Path file) {
    Path shown = file.resolveSibling(file.getFileName() + PUBLIC);
    KeyFile.mustBeNew(shown);
    KeyFile.write(file, Pem.SECRET.of(secret.getEncoded()) + open.pem(), true);
    KeyFile.write(shown, open.pem(), false);
    return shown;
  }

  /// The half to pass on.
  public VerifyingKey open() {
    return open;
  }

  /// The signature of these bytes: 64 bytes, as `openssl pkeyutl -verify -rawin` takes them.
  public byte[] sign(byte[] text) {
    try {
      Signature signer = Signature.getInstance(Pem.ALGORITHM);
      signer.initSign(secret);
      signer.update(text);
      return signer.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key that was read can sign", e);
    }
  }
}
