package kr.gwageo.timestamp;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gwageo.timestamp.TimestampException.Flaw;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TSPValidationException;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/// A time stamp of RFC 3161: an authority's signed word that it saw a digest at a time.
public final class Timestamp {
  /// Bytes that a response may have, certificates included.
  public static final int LONGEST = 1 << 18;

  private static final Map<ASN1ObjectIdentifier, String> DIGESTS =
      Map.of(
          TSPAlgorithms.SHA256, "SHA-256",
          TSPAlgorithms.SHA384, "SHA-384",
          TSPAlgorithms.SHA512, "SHA-512");

  private final TimeStampToken token;
  private final List<X509CertificateHolder> beside;

  private Timestamp(TimeStampToken token) {
    this.token = token;
    this.beside = List.copyOf(token.getCertificates().getMatches(null));
  }

  /// An authority's response in a file, not looked at.
  ///
  /// @throws TimestampException if there is none, or it is too large for one
  public static byte[] bytes(Path file) {
    return Bounded.read(file, LONGEST);
  }

  /// The time stamp in an authority's response.
  ///
  /// @param response in DER, whole and with nothing behind it
  /// @throws TimestampException if it is none, or the authority gave none
  public static Timestamp read(byte[] response) {
    if (response.length > LONGEST) {
      throw new TimestampException(Flaw.TOO_LARGE, "");
    }
    try {
      TimeStampResponse read =
          new TimeStampResponse(TimeStampResp.getInstance(ASN1Primitive.fromByteArray(response)));
      int status = read.getStatus();
      if (status != PKIStatus.GRANTED && status != PKIStatus.GRANTED_WITH_MODS) {
        String words = read.getStatusString();
        throw new TimestampException(Flaw.REFUSED, status + (words == null ? "" : " " + words));
      }
      TimeStampToken token = read.getTimeStampToken();
      if (token == null) {
        throw new TimestampException(Flaw.GARBAGE, "no token");
      }
      return new Timestamp(token);
    } catch (TimestampException e) {
      throw e;
    } catch (IOException | TSPException | RuntimeException e) {
      throw new TimestampException(Flaw.GARBAGE, String.valueOf(e.getMessage()));
    }
  }

  /// When the authority saw the digest, by its clock.
  public Instant at() {
    return token.getTimeStampInfo().getGenTime().toInstant();
  }

  /// Whether it stamps exactly this text.
  ///
  /// @throws TimestampException if the digest in it is of an algorithm that is not to be relied on
  public boolean isOf(byte[] text) {
    ASN1ObjectIdentifier number = token.getTimeStampInfo().getMessageImprintAlgOID();
    String algorithm = DIGESTS.get(number);
    if (algorithm == null) {
      throw new TimestampException(Flaw.HASH, number.getId());
    }
    return MessageDigest.isEqual(
        digest(algorithm, text), token.getTimeStampInfo().getMessageImprintDigest());
  }

  /// Holds it to the request that it should answer.
  ///
  /// @throws TimestampException if it answers another
  public void mustAnswer(TimestampQuery query) {
    Optional<BigInteger> nonce = Optional.ofNullable(token.getTimeStampInfo().getNonce());
    if (!nonce.equals(query.nonce())) {
      throw new TimestampException(Flaw.OTHER_QUERY, "");
    }
  }

  /// Checks the signature, and whether who signed was entitled to stamp times at that time.
  ///
  /// @param trusted who is believed to be an authority; empty: nobody knows who signed, since what
  ///   the time stamp itself says of that is worth nothing
  /// @return the name of who signed, where one of those trusted vouches for it
  /// @throws TimestampException if the signature does not hold, who made it was not entitled, or
  ///   none of those trusted vouches for it
  public Optional<String> signer(Optional<Authorities> trusted) {
    X509CertificateHolder signer;
    try {
      signer = certificate();
      mustBeEntitled(signer);
    } catch (TimestampException e) {
      throw e;
    } catch (RuntimeException e) {
      // what the library thinks of a certificate that is none comes in many sorts
      throw new TimestampException(Flaw.FORGED, String.valueOf(e.getMessage()));
    }
    if (trusted.isEmpty()) {
      return Optional.empty();
    }
    List<X509Certificate> helpers = beside.stream().flatMap(it -> standard(it).stream()).toList();
    boolean vouched =
        standard(signer)
            .filter(certificate -> trusted.get().vouchFor(certificate, helpers, at()))
            .isPresent();
    if (!vouched) {
      throw new TimestampException(Flaw.FOREIGN, name(signer));
    }
    return Optional.of(name(signer));
  }

  private X509CertificateHolder certificate() {
    List<X509CertificateHolder> named =
        beside.stream().filter(holder -> token.getSID().match(holder)).toList();
    if (named.isEmpty()) {
      throw new TimestampException(Flaw.NO_CERTIFICATE, "");
    }
    return named.stream()
        .filter(this::signed)
        .findFirst()
        .orElseThrow(() -> new TimestampException(Flaw.FORGED, ""));
  }

  private boolean signed(X509CertificateHolder holder) {
    Optional<X509Certificate> certificate = standard(holder);
    try {
      return certificate.isPresent()
          && token.isSignatureValid(
              new JcaSimpleSignerInfoVerifierBuilder().build(certificate.get().getPublicKey()));
    } catch (TSPException | OperatorCreationException | RuntimeException e) {
      return false;
    }
  }

  private void mustBeEntitled(X509CertificateHolder signer) {
    try {
      token.validate(
          new JcaSimpleSignerInfoVerifierBuilder().build(standard(signer).orElseThrow()));
    } catch (TSPValidationException e) {
      throw new TimestampException(Flaw.UNFIT, String.valueOf(e.getMessage()));
    } catch (TSPException | OperatorCreationException | RuntimeException e) {
      throw new TimestampException(Flaw.FORGED, String.valueOf(e.getMessage()));
    }
  }

  private static Optional<X509Certificate> standard(X509CertificateHolder holder) {
    try {
      return Optional.of(new JcaX509CertificateConverter().getCertificate(holder));
    } catch (CertificateException e) {
      return Optional.empty();
    }
  }

  /// The common name, or all of it where there is none.
  private static String name(X509CertificateHolder holder) {
    X500Name subject = holder.getSubject();
    RDN[] common = subject.getRDNs(BCStyle.CN);
    return common.length == 0
        ? subject.toString()
        : IETFUtils.valueToString(common[0].getFirst().getValue());
  }

  static byte[] digest(String algorithm, byte[] text) {
    try {
      return MessageDigest.getInstance(algorithm).digest(text);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-2", e);
    }
  }
}
