package kr.gwageo.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gwageo.endpoint.LoopbackServer.Then;
import kr.gwageo.pull.PullException.Kind;
import okhttp3.HttpUrl;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The token goes to the home, over a way that nobody else reads, and is written nowhere.
class TokenTest {
  private static final String TOKEN = "hf_aVeryPrivateToken";
  private static final byte[] FILE = Pull.bytes(3000);
  private static final String AT = Pull.HUGGING_FACE + Pull.COMMIT + "/a.csv";
  private static final String CDN = "/cdn/blob";

  @TempDir Path folder;
  private final Source source = new Source();

  @AfterEach
  void close() {
    source.close();
  }

  private Pull pull() {
    return Pull.huggingFace(source, folder)
        .token("HF_TOKEN", Optional.of(" " + TOKEN + "\n"))
        .of(Pull.pinned("a.csv", FILE));
  }

  private List<Boolean> withToken() {
    return source.requests().stream()
        .map(request ->
            Source.header(request, "Authorization").equals(Optional.of("Bearer " + TOKEN)))
        .toList();
  }

  @Test
  void theHomeIsSentTheToken() {
    source.with(AT, FILE);
    pull().run();
    assertThat(withToken()).containsExactly(true);
  }

  @Test
  void aServerThatTheHomeSendsToIsNotSentTheToken() {
    source.with(CDN, FILE).doing(AT, Source.redirect(302, source.otherName() + CDN + "?key=1"));
    source.alwaysDoing(CDN + "?key=1", Source.answer(200, "text/csv", FILE));
    pull().run();
    assertThat(folder.resolve("a.csv")).hasBinaryContent(FILE);
    assertThat(source.addresses()).containsExactly(AT, CDN + "?key=1");
    assertThat(source.requests().get(1)).contains("Host: localhost");
    assertThat(withToken()).containsExactly(true, false);
    assertThat(source.requests().get(1)).doesNotContain("Authorization").doesNotContain(TOKEN);
  }

  @Test
  void theHomeThatSendsToItselfIsSentTheTokenAgain() {
    source.with(CDN, FILE).doing(AT, Source.redirect(307, CDN));
    pull().run();
    assertThat(withToken()).containsExactly(true, true);
  }

  @Test
  void whoIsSentBackComesWithoutTheToken() {
    source
        .with(CDN, FILE)
        .doing(AT, Source.redirect(302, source.otherName() + "/there"))
        .doing("/there", Source.redirect(302, source.base() + CDN));
    pull().run();
    assertThat(withToken()).containsExactly(true, false, false);
  }

  @Test
  void aCutFileGoesOnOverTheRedirectAndStillWithoutTheToken() {
    source
        .with(CDN, FILE)
        .alwaysDoing(AT, Source.redirect(302, source.otherName() + CDN))
        .doing(CDN, source.cutAfter(1000));
    pull().run();
    assertThat(folder.resolve("a.csv")).hasBinaryContent(FILE);
    assertThat(withToken()).containsExactly(true, false, true, false);
    assertThat(Source.header(source.requests().get(3), "Range")).contains("bytes=1000-");
  }

  @Test
  void aMirrorIsSentTheTokenOnlyWhereThatIsWanted() {
    source.with("/mirror" + AT, FILE);
    String home = "https://huggingface.invalid" + Pull.HUGGING_FACE + "{revision}/{path}";
    for (boolean trusted : List.of(false, true)) {
      Path target = folder.resolve("" + trusted);
      Pull.at(home, target)
          .token("HF_TOKEN", Optional.of(TOKEN))
          .route(new PullRoute(Optional.of(source.base() + "/mirror/"), trusted, Optional.empty()))
          .of(Pull.pinned("a.csv", FILE))
          .run();
      assertThat(target.resolve("a.csv")).hasBinaryContent(FILE);
    }
    assertThat(withToken()).containsExactly(false, true);
  }

  @ParameterizedTest
  @CsvSource({
    "https://huggingface.co/resolve/{path}, true",
    "http://huggingface.co/resolve/{path}, false",
    "http://127.0.0.1:80/{path}, true"
  })
  void aWayThatOthersCanReadIsNotForTokens(String url, boolean taken) {
    kr.gwageo.domain.benchmark.Home home =
        new kr.gwageo.domain.benchmark.Home(url, "main", Optional.of("HF_TOKEN"));
    assertThat(new Address(home, PullRoute.DIRECT).takesToken()).isEqualTo(taken);
  }

  @ParameterizedTest
  @CsvSource({"401, false", "403, true"})
  void aGatedHomeSaysWhatToDo(int status, boolean sent) {
    source.alwaysDoing(
        AT, Source.answer(status, "text/plain", "Access restricted", "X-Error-Code: GatedRepo"));
    Pull pull = sent ? pull() : pull().token("HF_TOKEN", Optional.of(" "));
    PullException failure = pull.fails();
    assertThat(failure.kind()).isEqualTo(Kind.GATED);
    assertThat(failure.address()).isEqualTo(source.base() + "/datasets/owner/name");
    assertThat(failure.expected()).isEqualTo("HF_TOKEN");
    assertThat(failure.tokenSent()).isEqualTo(sent);
    assertThat(source.requests()).hasSize(1);
  }

  @Test
  void aForbiddingServerThatTheHomeSendsToIsNoGate() {
    source
        .doing(AT, Source.redirect(302, source.otherName() + CDN + "?signature=abc"))
        .alwaysDoing(CDN + "?signature=abc", Source.answer(403, "text/plain", "expired"));
    PullException failure = pull().fails();
    assertThat(failure.kind()).isEqualTo(Kind.REFUSED);
    assertThat(failure.address()).isEqualTo(source.otherName() + CDN);
  }

  @Test
  void theTokenIsWrittenNowhereEvenIfTheServerSendsItBack() throws IOException {
    String echo = "ETag: \"" + TOKEN + "\"";
    source.doing(AT, Source.head(200, FILE, Then.KEEP, echo, "Content-Length: 3000"));
    pull().of(Pull.open("a.csv")).run();
    source.doing(AT, Source.head(200, new byte[9], Then.CLOSE, echo, "Content-Length: 3000"));
    source.alwaysDoing(
        AT,
        call -> {
          call.send("HTTP/1.1 " + TOKEN + "\r\n\r\n");
          return Then.CLOSE;
        });
    Pull second = pull();
    Files.delete(folder.resolve("a.csv"));
    PullException failure = second.fails();
    assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    assertThat(trace + failure.found() + second.order() + second.events)
        .contains("[token]")
        .doesNotContain(TOKEN);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
            .doesNotContain(TOKEN);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"two words", "line\nbreak", "한글"})
  void aTokenThatNoHeaderCarriesIsSaidToBeOne(String token) {
    PullException failure = pull().token("HF_TOKEN", Optional.of(token)).fails();
    assertThat(failure.kind()).isEqualTo(Kind.TOKEN);
    assertThat(failure.getMessage()).doesNotContain(token);
    assertThat(source.requests()).isEmpty();
  }

  @Test
  void redirectsGoOnForTenAndNoMore() {
    for (int i = 0; i < 10; i++) {
      source.alwaysDoing("/" + i, Source.redirect(302, "/" + (i + 1)));
    }
    source.with("/10", FILE).alwaysDoing(AT, Source.redirect(301, "/1"));
    pull().run();
    source.alwaysDoing(AT, Source.redirect(308, "/0"));
    PullException failure = pull().renewing().of(Pull.open("b.csv"), Pull.open("a.csv")).fails();
    assertThat(failure.kind()).isEqualTo(Kind.GONE);
    failure = pull().renewing().of(Pull.open("a.csv")).fails();
    assertThat(failure.kind()).isEqualTo(Kind.REDIRECT);
    assertThat(source.addresses().getLast()).isEqualTo("/9");
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/x, http://a.example/y?key=1, http://a.example/y",
    "https://a.example/x, ftp://a.example/y, ftp://a.example/y",
    "https://a.example/x, '', ''"
  })
  void aRedirectOutOfSafetyIsNotFollowed(String from, String to, String found) {
    PullException failure =
        catchThrowableOfType(PullException.class, () -> Line.target(redirect(to), url(from), "a"));
    assertThat(failure.kind()).isEqualTo(Kind.REDIRECT);
    assertThat(failure.found()).isEqualTo(found);
  }

  @Test
  void aRedirectIntoSafetyIsFollowed() {
    assertThat(Line.target(redirect("https://b.example/y"), url("http://a.example/x"), "a"))
        .isEqualTo(url("https://b.example/y"));
  }

  private static HttpUrl url(String text) {
    return HttpUrl.get(text);
  }

  private static Response redirect(String to) {
    return new Response.Builder()
        .request(new Request.Builder().url("https://a.example/x").build())
        .protocol(Protocol.HTTP_1_1)
        .code(302)
        .message("Found")
        .header("Location", to)
        .build();
  }
}
