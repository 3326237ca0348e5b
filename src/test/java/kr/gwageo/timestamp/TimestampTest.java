package kr.gwageo.timestamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kr.gwageo.timestamp.TestAuthority.Fault;
import kr.gwageo.timestamp.TimestampException.Flaw;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimestampTest {
  private static final byte[] TEXT = "봉인".getBytes(StandardCharsets.UTF_8);
  private static final int STEP = 7;
  private static final Duration LONG = Duration.ofSeconds(20);

  @TempDir private Path here = Path.of("");
  private final TestAuthority authority = new TestAuthority();
  private final TimestampQuery query = TimestampQuery.fresh(TEXT, new SecureRandom());

  @AfterEach
  void close() {
    authority.close();
  }

  private Authorities trusting(String... pem) throws IOException {
    return Authorities.read(Files.writeString(here.resolve("tsa.pem"), String.join("", pem)));
  }

  private Timestamp stamped() {
    return Timestamp.read(new StampingService(authority.url(), LONG).ask(query));
  }

  private static Flaw flaw(ThrowingCallable work) {
    return catchThrowableOfType(TimestampException.class, work).flaw();
  }

  @Test
  void aTimeStampTellsWhenAndByWhomToWhoTrustsTheRootOrTheSigner() throws IOException {
    Instant time = Instant.parse("2026-11-27T08:00:00Z");
    authority.at(time);
    Timestamp stamp = stamped();
    assertThat(authority.contentTypes()).containsExactly("application/timestamp-query");
    assertThat(stamp.at()).isEqualTo(time);
    assertThat(stamp.isOf(TEXT)).isTrue();
    assertThat(stamp.isOf("봉인 ".getBytes(StandardCharsets.UTF_8))).isFalse();
    stamp.mustAnswer(query);
    assertThat(stamp.signer(Optional.empty())).isEmpty();
    assertThat(stamp.signer(Optional.of(trusting(authority.rootPem()))))
        .contains(TestAuthority.NAME);
    assertThat(stamp.signer(Optional.of(trusting(authority.signerPem()))))
        .contains(TestAuthority.NAME);
  }

  @Test
  void whatOpenSslStampedIsUnderstood() throws IOException {
    Path folder = Path.of("src/test/resources/kr/gwageo/timestamp");
    Timestamp stamp = Timestamp.read(Timestamp.bytes(folder.resolve("openssl.tsr")));
    stamp.mustAnswer(TimestampQuery.read(folder.resolve("openssl.tsq")));
    assertThat(flaw(() -> stamp.mustAnswer(query))).isEqualTo(Flaw.OTHER_QUERY);
    assertThat(stamp.isOf("sealed".getBytes(StandardCharsets.UTF_8))).isTrue();
    assertThat(stamp.at()).isEqualTo(Instant.parse("2026-11-27T08:12:27Z"));
    assertThat(stamp.signer(Optional.of(Authorities.read(folder.resolve("openssl.pem")))))
        .contains("Test OpenSSL Time Stamps");
  }

  @Test
  void whoIsNotVouchedForIsNoAuthorityWhateverItsName() throws IOException {
    try (TestAuthority other = new TestAuthority()) {
      Authorities trusted = trusting(other.rootPem(), other.signerPem());
      Timestamp stamp = stamped();
      assertThat(flaw(() -> stamp.signer(Optional.of(trusted)))).isEqualTo(Flaw.FOREIGN);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "REFUSED, REFUSED",
    "GARBAGE, GARBAGE",
    "CUT, GARBAGE",
    "LONGER, GARBAGE",
    "HUGE, TOO_LARGE",
    "FAILING, STATUS",
    "OTHER_NONCE, OTHER_QUERY",
    "OLD_DIGEST, HASH",
    "NO_CERTIFICATE, NO_CERTIFICATE",
    "FORGED, FORGED",
    "EXPIRED, UNFIT",
    "NO_PURPOSE, UNFIT",
  })
  void aResponseWithAFaultIsNoTimeStamp(Fault fault, Flaw flaw) {
    authority.with(fault);
    assertThat(
            flaw(() -> {
              Timestamp stamp = stamped();
              stamp.isOf(TEXT);
              stamp.mustAnswer(query);
              stamp.signer(Optional.empty());
            }))
        .isEqualTo(flaw);
  }

  @Test
  void aStampOfSomethingElseIsNotOfThis() {
    authority.with(Fault.OTHER_IMPRINT);
    assertThat(stamped().isOf(TEXT)).isFalse();
  }

  @Test
  void noByteOfWhatIsSignedCanBeAnother() throws IOException {
    Authorities trusted = trusting(authority.signerPem());
    byte[] response = authority.stamp(query.bytes());
    Timestamp sound = Timestamp.read(response);
    int noticed = 0;
    for (int at = 0; at < response.length; at += STEP) {
      byte[] changed = response.clone();
      changed[at] ^= 1;
      try {
        Timestamp stamp = Timestamp.read(changed);
        boolean same = stamp.isOf(TEXT) && stamp.at().equals(sound.at());
        stamp.signer(Optional.of(trusted));
        assertThat(same).as("byte %d", at).isTrue();
      } catch (TimestampException e) {
        noticed++;
      }
    }
    assertThat(noticed).isGreaterThan(response.length / STEP / 2);
  }

  @Test
  void aServerThatDoesNotAnswerIsNotWaitedForForEver() throws IOException {
    authority.with(Fault.SLOW);
    StampingService slow = new StampingService(authority.url(), Duration.ofMillis(200));
    assertThat(flaw(() -> slow.ask(query))).isEqualTo(Flaw.UNREACHABLE);
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    StampingService none = new StampingService("http://127.0.0.1:" + free, LONG);
    assertThat(flaw(() -> none.ask(query))).isEqualTo(Flaw.UNREACHABLE);
    assertThat(flaw(() -> new StampingService("tsa.example", LONG))).isEqualTo(Flaw.ADDRESS);
  }

  @Test
  void aRequestIsKeptAndReadAgainAndNeverWrittenOver() {
    Path file = here.resolve("a.tsq");
    query.write(file);
    assertThat(TimestampQuery.read(file).bytes()).isEqualTo(query.bytes());
    assertThat(TimestampQuery.fresh(TEXT, new SecureRandom()).bytes()).isNotEqualTo(query.bytes());
    assertThat(flaw(() -> query.write(file))).isEqualTo(Flaw.EXISTS);
    assertThat(flaw(() -> TimestampQuery.read(here.resolve("b.tsq")))).isEqualTo(Flaw.NO_FILE);
  }

  @Test
  void filesThatAreNoneOfWhatTheyShouldBeAreNamed() throws IOException {
    Path junk = Files.writeString(here.resolve("junk"), "junk");
    assertThat(flaw(() -> TimestampQuery.read(junk))).isEqualTo(Flaw.NO_QUERY);
    assertThat(flaw(() -> Authorities.read(junk))).isEqualTo(Flaw.NO_AUTHORITY);
    Path empty = Files.writeString(here.resolve("empty"), "");
    assertThat(flaw(() -> Authorities.read(empty))).isEqualTo(Flaw.NO_AUTHORITY);
    Path huge = Files.write(here.resolve("huge"), new byte[Timestamp.LONGEST + 1]);
    assertThat(flaw(() -> Timestamp.bytes(huge))).isEqualTo(Flaw.TOO_LARGE);
  }
}
