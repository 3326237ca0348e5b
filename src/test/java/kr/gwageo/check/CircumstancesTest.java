package kr.gwageo.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import kr.gwageo.check.examination.Row;
import kr.gwageo.check.result.CheckPlan;
import kr.gwageo.check.result.CheckReport;
import kr.gwageo.check.result.Finding;
import kr.gwageo.check.result.Level;
import kr.gwageo.check.result.Remark;
import kr.gwageo.check.result.Sight;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.endpoint.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What lies around an endpoint: networks, certificates, keys, time.
class CircumstancesTest {
  private static final Access KEYED = Access.by(Optional.of(PracticeServer.KEY));

  @TempDir private Path folder = Path.of("");

  private static CheckReport check(
      String url, Optional<String> proxy, Access access, Duration whole)
      throws InterruptedException {
    Service.Endpoint service =
        new Service.Endpoint(
            url,
            "openai-chat",
            PracticeServer.MODEL,
            Optional.empty(),
            Optional.empty(),
            true,
            new TreeMap<>(),
            proxy,
            Optional.empty());
    CheckPlan plan =
        new CheckPlan(
            service, 2, CheckupTest.limits(Duration.ofSeconds(2)), whole, Duration.ofMillis(10));
    return new Checkup(Clock.systemUTC(), "gwageo test").of(plan, access, (row, at, of) -> {});
  }

  private static CheckReport check(String url, Access access) throws InterruptedException {
    return check(url, Optional.empty(), access, Duration.ofMinutes(2));
  }

  private static List<Sight> sights(CheckReport report, Row row) {
    return report.findings().stream()
        .filter(finding -> finding.row().equals(row.id()))
        .flatMap(finding -> finding.remarks().stream())
        .map(Remark::sight)
        .toList();
  }

  private static List<String> rows(CheckReport report, Level level) {
    return report.findings().stream()
        .filter(finding -> finding.level() == level)
        .map(Finding::row)
        .toList();
  }

  @Test
  void aServerThatIsNotThereIsOneFailureAndNothingElse() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    CheckReport report = check("http://127.0.0.1:" + port + "/v1", KEYED);
    assertThat(rows(report, Level.FAIL)).containsExactly(Row.REACHABILITY.id());
    assertThat(sights(report, Row.REACHABILITY)).containsExactly(Sight.UNREACHABLE);
    assertThat(report.count(Level.UNTRIED)).isEqualTo(Row.values().length - 2L);
    assertThat(report.expense().requests()).isLessThan(5);
  }

  @Test
  void aServerThatNeverAnswersIsLeftAloneAfterAFewRequests() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      CheckReport report = check("http://127.0.0.1:" + silent.getLocalPort() + "/v1", KEYED);
      assertThat(sights(report, Row.REACHABILITY)).containsExactly(Sight.UNREACHABLE);
      assertThat(report.expense().requests()).isLessThan(5);
    }
  }

  @Test
  void whatIsNotExaminedInTimeIsSaidToBeUntried() throws Exception {
    try (PracticeServer server = PracticeServer.with()) {
      CheckReport report = check(server.url(), Optional.empty(), KEYED, Duration.ofMillis(-1));
      assertThat(server.requests()).isZero();
      assertThat(report.findings())
          .flatExtracting(Finding::remarks)
          .extracting(Remark::sight)
          .containsOnly(Sight.OUT_OF_TIME, Sight.TLS_LOOPBACK);
    }
  }

  @Test
  void plainHttpToAnotherMachineIsAWarning() throws Exception {
    try (PracticeServer server = PracticeServer.with()) {
      String proxy = server.url().replace("/v1", "");
      CheckReport report =
          check("http://model.invalid/v1", Optional.of(proxy), KEYED, Duration.ofMinutes(2));
      assertThat(rows(report, Level.WARN)).containsExactly(Row.TLS.id());
      assertThat(sights(report, Row.TLS)).containsExactly(Sight.TLS_PLAIN);
    }
  }

  @Test
  void anEndpointWithoutAKeyOnAnotherMachineIsAWarning() throws Exception {
    try (PracticeServer server = PracticeServer.with(Defect.ACCEPTS_ANY_KEY)) {
      Optional<String> proxy = Optional.of(server.url().replace("/v1", ""));
      CheckReport report =
          check("http://model.invalid/v1", proxy, Access.OPEN, Duration.ofMinutes(2));
      assertThat(sights(report, Row.AUTHENTICATION)).containsExactly(Sight.NO_KEY_NEEDED);
      CheckReport near = check(server.url(), Access.OPEN);
      assertThat(sights(near, Row.AUTHENTICATION)).containsExactly(Sight.NO_KEY_LOOPBACK);
    }
  }

  @Test
  void aMissingKeyIsToldFromAWrongOne() throws Exception {
    try (PracticeServer server = PracticeServer.with()) {
      assertThat(sights(check(server.url(), Access.OPEN), Row.AUTHENTICATION))
          .containsExactly(Sight.KEY_MISSING);
      Access wrong = Access.by(Optional.of("another-wrong-key"));
      assertThat(sights(check(server.url(), wrong), Row.AUTHENTICATION))
          .containsExactly(Sight.KEY_REFUSED);
    }
  }

  @Test
  void noSecretIsInTheReport() throws Exception {
    try (PracticeServer server = PracticeServer.with()) {
      Access access =
          new Access(
              Optional.of("sk-very-secret-key"),
              Map.of("X-Token", "very-secret-token"),
              Optional.empty());
      String json = CheckFile.json(check(server.url(), access));
      assertThat(json).contains("incorrect API key provided").doesNotContain("very-secret");
    }
  }

  @Test
  void aCertificateThatNobodyVouchesForIsAFailureAndItsOwnAuthorityMendsIt() throws Exception {
    try (PracticeServer server = PracticeServer.secured(context(90))) {
      CheckReport stranger = check(server.url(), KEYED);
      assertThat(rows(stranger, Level.FAIL)).containsExactly(Row.TLS.id());
      CheckReport trusted = check(server.url(), trusting());
      assertThat(sights(trusted, Row.TLS)).containsExactly(Sight.TLS_VALID);
      assertThat(rows(trusted, Level.FAIL)).isEmpty();
    }
  }

  @Test
  void aCertificateThatEndsSoonIsAWarning() throws Exception {
    try (PracticeServer server = PracticeServer.secured(context(5))) {
      assertThat(sights(check(server.url(), trusting()), Row.TLS))
          .containsExactly(Sight.TLS_ENDS_SOON);
    }
  }

  private Access trusting() throws IOException {
    return new Access(
        Optional.of(PracticeServer.KEY),
        Map.of(),
        Optional.of(Files.readString(folder.resolve("ca.pem"))));
  }

  /// A certificate of its own for 127.0.0.1, also written as PEM.
  private SSLContext context(int days)
      throws IOException, InterruptedException, GeneralSecurityException {
    Path store = folder.resolve("store.p12");
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    Process process =
        new ProcessBuilder(
                keytool,
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=127.0.0.1",
                "-ext",
                "SAN=IP:127.0.0.1",
                "-validity",
                String.valueOf(days),
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                "practice")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor()).isZero();
    KeyStore keys = KeyStore.getInstance(store.toFile(), "practice".toCharArray());
    Certificate certificate = keys.getCertificate("server");
    Files.writeString(
        folder.resolve("ca.pem"),
        "-----BEGIN CERTIFICATE-----\n"
            + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
            + "\n-----END CERTIFICATE-----\n");
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, "practice".toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }
}
