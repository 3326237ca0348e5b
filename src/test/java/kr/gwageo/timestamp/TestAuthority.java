package kr.gwageo.timestamp;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cmp.PKIFailureInfo;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.cmp.PKIStatusInfo;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/// An authority that stamps times, over HTTP on loopback: a root, one below it, and the one that
/// signs. It does what is wrong where it is told to.
public final class TestAuthority implements AutoCloseable {
  /// Name of who signs.
  public static final String NAME = "Test Time Stamps";

  private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.2.3.4.1");
  private static final AtomicLong SERIALS = new AtomicLong(1);

  /// What is wrong with a response.
  public enum Fault {
    NONE,
    /// The status says no.
    REFUSED,
    /// It stamps another digest.
    OTHER_IMPRINT,
    /// It repeats another number.
    OTHER_NONCE,
    /// The certificate was for another time.
    EXPIRED,
    /// The certificate is for anything but time stamps.
    NO_PURPOSE,
    /// The certificate is kept back.
    NO_CERTIFICATE,
    /// One byte of the signature is another.
    FORGED,
    /// The digest is an old one.
    OLD_DIGEST,
    /// Text in place of DER.
    GARBAGE,
    /// DER, cut short.
    CUT,
    /// DER, with more behind it.
    LONGER,
    /// More than any time stamp has.
    HUGE,
    /// A status of HTTP that is no success.
    FAILING,
    /// It never comes.
    SLOW
  }

  private final TestIdentity root = TestIdentity.authority("Test Root", Optional.empty());
  private final TestIdentity middle = TestIdentity.authority("Test Middle", Optional.of(root));
  private final TestIdentity signer = stamping(NAME, Instant.now());
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<String> contentTypes = new CopyOnWriteArrayList<>();
  private volatile Fault fault = Fault.NONE;
  private volatile Instant time = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  public TestAuthority() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::serve);
    server.setExecutor(threads);
    server.start();
  }

  private TestIdentity stamping(String name, Instant middleOfTime) {
    return TestIdentity.signer(name, middle, middleOfTime, KeyPurposeId.id_kp_timeStamping);
  }

  /// From now on responses have this fault.
  public TestAuthority with(Fault wanted) {
    fault = wanted;
    return this;
  }

  /// From now on its clock stands here.
  public TestAuthority at(Instant now) {
    time = now;
    return this;
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/tsa";
  }

  /// The content types of the requests so far.
  public List<String> contentTypes() {
    return contentTypes;
  }

  /// Certificate of the root, in PEM.
  public String rootPem() {
    return root.pem();
  }

  /// Certificate of who signs, in PEM.
  public String signerPem() {
    return signer.pem();
  }

  private void serve(HttpExchange exchange) throws IOException {
    contentTypes.add(String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type")));
    try (exchange;
        InputStream in = exchange.getRequestBody()) {
      byte[] request = in.readAllBytes();
      if (fault == Fault.SLOW) {
        closed.await();
        return;
      }
      byte[] response = stamp(request);
      exchange.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
      exchange.sendResponseHeaders(fault == Fault.FAILING ? 503 : 200, 0);
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(response);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// The response to a request.
  public byte[] stamp(byte[] query) {
    try {
      return switch (fault) {
        case GARBAGE -> "<html>an error page</html>".getBytes(StandardCharsets.UTF_8);
        case HUGE -> new byte[Timestamp.LONGEST + 1];
        case REFUSED ->
            responses()
                .generateFailResponse(
                    PKIStatus.REJECTION, PKIFailureInfo.badRequest, "not today\u001b[31m")
                .getEncoded();
        case CUT -> {
          byte[] whole = answer(query);
          yield Arrays.copyOf(whole, whole.length - 7);
        }
        case LONGER -> {
          byte[] whole = answer(query);
          yield Arrays.copyOf(whole, whole.length + 1);
        }
        case FORGED -> {
          byte[] changed = answer(query);
          changed[changed.length - 2] ^= 1;
          yield changed;
        }
        case NONE,
            OTHER_IMPRINT,
            OTHER_NONCE,
            EXPIRED,
            NO_PURPOSE,
            NO_CERTIFICATE,
            OLD_DIGEST,
            FAILING,
            SLOW ->
            answer(query);
      };
    } catch (GeneralSecurityException | OperatorCreationException | TSPException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] answer(byte[] query)
      throws GeneralSecurityException, OperatorCreationException, IOException, TSPException {
    TimeStampRequest asked = new TimeStampRequest(query);
    TimeStampRequestGenerator changed = new TimeStampRequestGenerator();
    changed.setCertReq(fault != Fault.NO_CERTIFICATE);
    byte[] digest = asked.getMessageImprintDigest();
    BigInteger nonce = asked.getNonce();
    if (fault == Fault.OTHER_IMPRINT) {
      digest[0] ^= 1;
    }
    if (fault == Fault.OTHER_NONCE) {
      nonce = nonce.flipBit(0);
    }
    TimeStampRequest meant =
        fault == Fault.OLD_DIGEST
            ? changed.generate(TSPAlgorithms.SHA1, new byte[20], nonce)
            : changed.generate(asked.getMessageImprintAlgOID(), digest, nonce);
    TimeStampResponse good =
        responses().generate(meant, BigInteger.valueOf(SERIALS.getAndIncrement()), Date.from(time));
    return fault == Fault.NO_PURPOSE ? signedByAServer(good) : good.getEncoded();
  }

  private TimeStampResponseGenerator responses()
      throws GeneralSecurityException, OperatorCreationException, TSPException {
    TestIdentity stamping =
        fault == Fault.EXPIRED ? stamping(NAME, Instant.EPOCH.plus(Duration.ofDays(9000))) : signer;
    TimeStampTokenGenerator tokens =
        new TimeStampTokenGenerator(
            new JcaSimpleSignerInfoGeneratorBuilder()
                .build(
                    TestIdentity.SIGNATURE, stamping.keys().getPrivate(), stamping.certificate()),
            new JcaDigestCalculatorProviderBuilder()
                .build()
                .get(new AlgorithmIdentifier(TSPAlgorithms.SHA256)),
            POLICY);
    tokens.addCertificates(new JcaCertStore(List.of(stamping.certificate(), middle.certificate())));
    return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED);
  }

  /// What the library would not sign: the same words under the key of a web server.
  private byte[] signedByAServer(TimeStampResponse good)
      throws GeneralSecurityException, OperatorCreationException, IOException {
    TestIdentity web =
        TestIdentity.signer("Test Server", middle, Instant.now(), KeyPurposeId.id_kp_serverAuth);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(web.certificate().getEncoded());
    Attribute named =
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signingCertificateV2,
            new DERSet(new SigningCertificateV2(new ESSCertIDv2(digest))));
    Attribute then =
        new Attribute(
            PKCSObjectIdentifiers.pkcs_9_at_signingTime, new DERSet(new Time(Date.from(time))));
    CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
    try {
      generator.addSignerInfoGenerator(
          new JcaSimpleSignerInfoGeneratorBuilder()
              .setSignedAttributeGenerator(
                  new DefaultSignedAttributeTableGenerator(
                      new AttributeTable(new DERSet(new ASN1Encodable[] {named, then}))))
              .build(TestIdentity.SIGNATURE, web.keys().getPrivate(), web.certificate()));
      generator.addCertificates(new JcaCertStore(List.of(web.certificate(), middle.certificate())));
      byte[] info = good.getTimeStampToken().getTimeStampInfo().getEncoded();
      return new TimeStampResp(
              new PKIStatusInfo(PKIStatus.granted),
              generator
                  .generate(
                      new CMSProcessableByteArray(PKCSObjectIdentifiers.id_ct_TSTInfo, info), true)
                  .toASN1Structure())
          .getEncoded();
    } catch (CMSException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.close();
  }
}
