package kr.gwageo.timestamp;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// A pair of keys and what vouches for it.
record TestIdentity(X509Certificate certificate, KeyPair keys) {
  static final String SIGNATURE = "SHA256withECDSA";

  private static final AtomicLong SERIALS = new AtomicLong(1);
  private static final Duration HALF = Duration.ofDays(3650);

  /// One who vouches for others.
  static TestIdentity authority(String name, Optional<TestIdentity> above) {
    return made(name, above, Instant.now(), Optional.empty());
  }

  /// One who signs.
  ///
  /// @param middle of the time for which it may
  /// @param purpose for which it may
  static TestIdentity signer(
      String name, TestIdentity above, Instant middle, KeyPurposeId purpose) {
    return made(name, Optional.of(above), middle, Optional.of(purpose));
  }

  private static TestIdentity made(
      String name, Optional<TestIdentity> above, Instant middle, Optional<KeyPurposeId> purpose) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(256);
      KeyPair keys = generator.generateKeyPair();
      X500Name subject = new X500Name("CN=" + name + ",O=Tests");
      X509v3CertificateBuilder builder =
          new JcaX509v3CertificateBuilder(
              above.map(TestIdentity::subject).orElse(subject),
              BigInteger.valueOf(SERIALS.getAndIncrement()),
              Date.from(middle.minus(HALF)),
              Date.from(middle.plus(HALF)),
              subject,
              keys.getPublic());
      if (purpose.isPresent()) {
        builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purpose.get()));
      } else {
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
      }
      KeyPair signing = above.map(TestIdentity::keys).orElse(keys);
      return new TestIdentity(
          new JcaX509CertificateConverter()
              .getCertificate(
                  builder.build(
                      new JcaContentSignerBuilder(SIGNATURE).build(signing.getPrivate()))),
          keys);
    } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private X500Name subject() {
    return X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
  }

  /// The certificate as a file for people.
  String pem() {
    try {
      return "-----BEGIN CERTIFICATE-----\n"
          + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded())
          + "\n-----END CERTIFICATE-----\n";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
