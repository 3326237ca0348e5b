package kr.gwageo.endpoint;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/// Certificates that vouch for a server.
record Trust(X509TrustManager manager, SSLSocketFactory sockets) {

  /// Trust in these certificates alone.
  ///
  /// @param pem one certificate or more
  /// @throws IllegalArgumentException if the text holds no certificate
  static Trust in(String pem) {
    try {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      Collection<? extends Certificate> certificates =
          factory.generateCertificates(
              new ByteArrayInputStream(pem.getBytes(StandardCharsets.UTF_8)));
      if (certificates.isEmpty()) {
        throw new IllegalArgumentException("no certificate in PEM form");
      }
      KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
      store.load(null, null);
      int number = 0;
      for (Certificate certificate : certificates) {
        store.setCertificateEntry("ca-" + number++, certificate);
      }
      return in(store);
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalArgumentException("no certificate in PEM form: " + e.getMessage(), e);
    }
  }

  /// Trust in those whom the machine trusts.
  static Trust ofTheMachine() {
    try {
      TrustManagerFactory factory =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init((KeyStore) null);
      return in(factory);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a machine without TLS", e);
    }
  }

  private static Trust in(KeyStore store) throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    return in(factory);
  }

  private static Trust in(TrustManagerFactory factory) throws GeneralSecurityException {
    X509TrustManager manager = (X509TrustManager) factory.getTrustManagers()[0];
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, new X509TrustManager[] {manager}, null);
    return new Trust(manager, context.getSocketFactory());
  }
}
