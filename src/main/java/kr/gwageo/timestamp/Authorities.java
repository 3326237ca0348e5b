package kr.gwageo.timestamp;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import kr.gwageo.timestamp.TimestampException.Flaw;

/// Certificates that somebody trusts: of an authority itself, or of who vouches for it. What was
/// revoked is not asked for, since that takes a network.
public final class Authorities {
  private static final int LONGEST = 1 << 20;

  private final List<X509Certificate> trusted;

  private Authorities(List<X509Certificate> trusted) {
    this.trusted = List.copyOf(trusted);
  }

  /// The certificates in a file, in PEM or one in DER.
  ///
  /// @throws TimestampException if there are none
  public static Authorities read(Path file) {
    byte[] bytes = Bounded.read(file, LONGEST);
    try {
      List<X509Certificate> read =
          CertificateFactory.getInstance("X.509")
              .generateCertificates(new ByteArrayInputStream(bytes))
              .stream()
              .filter(X509Certificate.class::isInstance)
              .map(X509Certificate.class::cast)
              .toList();
      if (read.isEmpty()) {
        throw new TimestampException(Flaw.NO_AUTHORITY, file.toString(), "");
      }
      return new Authorities(read);
    } catch (CertificateException e) {
      throw new TimestampException(Flaw.NO_AUTHORITY, file.toString(), "");
    }
  }

  /// Whether a certificate is one of these, or a chain led from one of these to it at a time.
  ///
  /// @param beside that the chain may lead through
  boolean vouchFor(X509Certificate certificate, List<X509Certificate> beside, Instant at) {
    if (trusted.contains(certificate)) {
      return true;
    }
    try {
      X509CertSelector wanted = new X509CertSelector();
      wanted.setCertificate(certificate);
      PKIXBuilderParameters terms =
          new PKIXBuilderParameters(
              trusted.stream()
                  .map(anchor -> new TrustAnchor(anchor, null))
                  .collect(Collectors.toSet()),
              wanted);
      terms.setRevocationEnabled(false);
      terms.setDate(Date.from(at));
      terms.addCertStore(
          CertStore.getInstance("Collection", new CollectionCertStoreParameters(beside)));
      CertPathBuilder.getInstance("PKIX").build(terms);
      return true;
    } catch (CertPathBuilderException e) {
      return false;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform builds chains of certificates", e);
    }
  }
}
