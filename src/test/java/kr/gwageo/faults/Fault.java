package kr.gwageo.faults;

import static kr.gwageo.domain.FailureKind.AUTHENTICATION;
import static kr.gwageo.domain.FailureKind.CONNECTION;
import static kr.gwageo.domain.FailureKind.CUT_OFF_STREAM;
import static kr.gwageo.domain.FailureKind.EMPTY_BODY;
import static kr.gwageo.domain.FailureKind.MALFORMED_BODY;
import static kr.gwageo.domain.FailureKind.OVERLOADED;
import static kr.gwageo.domain.FailureKind.OVERSIZED_BODY;
import static kr.gwageo.domain.FailureKind.PROMPT_TOO_LONG;
import static kr.gwageo.domain.FailureKind.RATE_LIMITED;
import static kr.gwageo.domain.FailureKind.REJECTED_PARAMETER;
import static kr.gwageo.domain.FailureKind.SERVER_ERROR;
import static kr.gwageo.domain.FailureKind.TIMEOUT_BETWEEN_TOKENS;
import static kr.gwageo.domain.FailureKind.TIMEOUT_FIRST_TOKEN;
import static kr.gwageo.domain.FailureKind.TIMEOUT_TOTAL;
import static kr.gwageo.domain.FailureKind.TLS;
import static kr.gwageo.domain.FailureKind.UNKNOWN_MODEL;
import static kr.gwageo.domain.FailureKind.WRONG_CONTENT_TYPE;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.endpoint.LoopbackServer.Play;
import kr.gwageo.endpoint.LoopbackServer.Then;

/// What an endpoint can do wrong on the wire, and what must become of it.
enum Fault {
  SETTING_REJECTED("400: one setting is rejected", stage -> Plays::rejectTemperature),
  REQUEST_REJECTED(
      "400: rejected whatever is left out",
      REJECTED_PARAMETER,
      Again.WITHOUT_SETTINGS,
      Plays.status(400, Replies.error("'temperature' is wrong", "invalid"))),
  CONTEXT_TOO_LONG(
      "400: beyond the model's context",
      PROMPT_TOO_LONG,
      Plays.status(400, Replies.error("maximum context length is 8", "context_length_exceeded"))),
  STATUS_401(
      "401, and the error repeats the key",
      AUTHENTICATION,
      stage -> Plays.status(401, Replies.error("wrong key " + stage.key(), "")).apply(stage)),
  STATUS_403("403 with a web page", AUTHENTICATION, Plays.status(403, "<html>No</html>")),
  STATUS_404("404", UNKNOWN_MODEL, Plays.status(404, Replies.error("no such model", ""))),
  STATUS_408("408", TIMEOUT_TOTAL, Plays.status(408, "")),
  STATUS_409("409", SERVER_ERROR, Plays.status(409, Replies.error("still busy with it", ""))),
  STATUS_413("413", PROMPT_TOO_LONG, Plays.status(413, "<html>Too Large</html>")),
  STATUS_429("429", RATE_LIMITED, Plays.status(429, Replies.error("slow down", ""))),
  STATUS_429_SECONDS(
      "429 with `Retry-After` in seconds",
      RATE_LIMITED,
      Again.WHEN_THE_SERVER_SAYS,
      Plays.status(429, "", "Retry-After: 1")),
  STATUS_429_DATE(
      "429 with `Retry-After` as a date",
      RATE_LIMITED,
      Again.WHEN_THE_SERVER_SAYS,
      Plays.status(429, "", "Retry-After: Sat, 21 Nov 2026 12:00:01 GMT")),
  STATUS_429_TOMORROW(
      "429 with `Retry-After` of a day",
      RATE_LIMITED,
      Again.IN_ANOTHER_RUN,
      Plays.status(429, "", "Retry-After: 86400")),
  STATUS_500("500", SERVER_ERROR, Plays.status(500, Replies.error("oops", ""))),
  STATUS_502("502 with a web page", SERVER_ERROR, Plays.status(502, "<html>Bad Gateway</html>")),
  STATUS_503("503", OVERLOADED, Plays.status(503, "")),
  STATUS_529("529", OVERLOADED, Plays.status(529, Replies.error("overloaded", ""))),
  ERROR_WITHIN_200(
      "200 with an error inside",
      RATE_LIMITED,
      Plays.status(200, Replies.error("rate limit reached", "rate_limit_exceeded"))),
  REDIRECT(
      "a redirect to another server (which sees nothing)",
      UNKNOWN_MODEL,
      stage -> Plays.status(307, "", "Location: " + stage.elsewhere()).apply(stage)),
  INFORMATIONAL(
      "100, 102 and 103 before the reply",
      stage ->
          call -> {
            call.send("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n");
            call.send("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n");
            return Plays.sound(call);
          }),
  SILENCE(
      "takes the request and says nothing",
      TIMEOUT_FIRST_TOKEN,
      Patient.TO_FIRST_TOKEN,
      Plays.bytes("", Then.STALL)),
  LATE(
      "the reply comes after the limit (recorded, never scored)",
      TIMEOUT_FIRST_TOKEN,
      stage ->
          call -> {
            stage.clock().awaitNoteOfSending();
            stage.clock().advance(Patient.LONG.limits().firstToken().plus(Duration.ofMillis(1)));
            return Plays.sound(call);
          }),
  SLOW_HEADERS(
      "headers byte by byte, without end",
      TIMEOUT_TOTAL,
      Patient.IN_ALL,
      Plays.drip("HTTP/1.1 200 OK\r\nX: ", "a")),
  SLOW_BYTES(
      "a body byte by byte, without end",
      TIMEOUT_TOTAL,
      Patient.IN_ALL,
      Plays.drip(Replies.untilTheEnd(Replies.JSON, "{"), " ")),
  BYTE_AT_A_TIME("a sound stream, byte by byte", stage -> Plays::byteAtATime),
  STALL(
      "a stall after the first token",
      TIMEOUT_BETWEEN_TOKENS,
      Patient.BETWEEN_TOKENS,
      Plays.stream(call -> Replies.event("정"), Then.STALL)),
  CUT_IN_CHARACTER("a cut within a character", CUT_OFF_STREAM, Plays.cut("답", 1, Then.CLOSE)),
  CUT_IN_STRING("a cut within a JSON string", CUT_OFF_STREAM, Plays.cut("답", 3, Then.CLOSE)),
  CUT_IN_CHUNK_HEADER(
      "a cut within a chunk's header", CUT_OFF_STREAM, stage -> Plays::cutInChunkHeader),
  CUT_BY_RESET("a reset within a reply", CUT_OFF_STREAM, Plays.cut("답", 3, Then.RESET)),
  RESET("a reset instead of a reply", CONNECTION, Plays.bytes("", Then.RESET)),
  HANG_UP("the connection ends without a reply", CONNECTION, Plays.bytes("", Then.CLOSE)),
  ENDLESS_STREAM(
      "a stream without end",
      OVERSIZED_BODY,
      Plays.flood(
          Replies.untilTheEnd(Replies.EVENTS, ""),
          Replies.event("가나다라마바사아자차카타파하".repeat(100)).getBytes(StandardCharsets.UTF_8))),
  ENDLESS_LINE(
      "an event without end",
      OVERSIZED_BODY,
      Plays.flood(
          Replies.untilTheEnd(Replies.EVENTS, "data: "),
          "가".repeat(1 << 14).getBytes(StandardCharsets.UTF_8))),
  HUGE_BODY("a body of 100 MB", OVERSIZED_BODY, stage -> Plays::hugeBody),
  GZIP_BOMB("a gzip bomb", OVERSIZED_BODY, stage -> Plays::gzipBomb),
  LENGTH_TOO_LONG("a `Content-Length` too long", CUT_OFF_STREAM, Plays.wrongLength(9)),
  LENGTH_TOO_SHORT(
      "a `Content-Length` too short (what follows on the same connection is no reply: `CONNECTION`)",
      MALFORMED_BODY,
      Plays.wrongLength(-9)),
  UNASKED(
      "429, and then a reply that nobody asked for: it answers no later question",
      MALFORMED_BODY,
      stage ->
          call ->
              Plays.soundAfter(Replies.response(429, Replies.JSON, "{}", "Retry-After: 0"), call)),
  OTHER_CHARSET("a reply in EUC-KR", MALFORMED_BODY, stage -> Plays::eucKr),
  HTML("a web page", WRONG_CONTENT_TYPE, Plays.status(200, "<html>점검 중</html>")),
  OTHER_SHAPE("JSON of another shape", MALFORMED_BODY, Plays.status(200, "{\"outputs\":[\"1\"]}")),
  EMPTY("an empty body", EMPTY_BODY, Plays.status(200, "")),
  DUPLICATED_EVENTS(
      "every event twice (nothing numbers them: what was sent counts as said)",
      Plays.stream(
          call ->
              Replies.events(Replies.answer(call)).stream()
                  .map(event -> event + event)
                  .reduce("", String::concat),
          Then.CLOSE)),
  REORDERED_EVENTS(
      "the finish reason before the words",
      Plays.stream(
          call -> Replies.end() + Replies.event(Replies.answer(call)) + Replies.DONE, Then.CLOSE)),
  DONE_MISSING(
      "`[DONE]` missing",
      Plays.stream(call -> String.join("", Replies.events(Replies.answer(call))), Then.CLOSE)),
  FINISH_MISSING(
      "a stream that ends in good order, but unfinished",
      CUT_OFF_STREAM,
      Plays.stream(call -> Replies.event(Replies.answer(call)), Then.CLOSE)),
  HTTP2("HTTP/2 SETTINGS and GOAWAY over HTTP/1.1", CONNECTION, stage -> Plays::goAway),
  SELF_SIGNED("a self-signed certificate", TLS, stage -> Plays::sound),
  SELF_SIGNED_TRUSTED("a self-signed certificate that `ca_file` names", stage -> Plays::sound);

  private final String words;
  private final Optional<FailureKind> kind;
  private final Again again;
  private final Patient patient;
  private final Function<Stage, Play> play;

  Fault(String words, Function<Stage, Play> play) {
    this(
        words,
        Optional.empty(),
        words.startsWith("400") ? Again.WITHOUT_SETTINGS : Again.NOT_NEEDED,
        Patient.LONG,
        play);
  }

  Fault(String words, FailureKind kind, Function<Stage, Play> play) {
    this(words, kind, Patient.LONG, play);
  }

  Fault(String words, FailureKind kind, Patient patient, Function<Stage, Play> play) {
    this(
        words, Optional.of(kind), kind.retriable() ? Again.AFTER_A_PAUSE : Again.NO, patient, play);
  }

  Fault(String words, FailureKind kind, Again again, Function<Stage, Play> play) {
    this(words, Optional.of(kind), again, Patient.LONG, play);
  }

  Fault(
      String words,
      Optional<FailureKind> kind,
      Again again,
      Patient patient,
      Function<Stage, Play> play) {
    this.words = words;
    this.kind = kind;
    this.again = again;
    this.patient = patient;
    this.play = play;
  }

  /// What it is, for people.
  String words() {
    return words;
  }

  /// What the attempts fail with; empty if there is an answer all the same.
  Optional<FailureKind> kind() {
    return kind;
  }

  Again again() {
    return again;
  }

  Patient patient() {
    return patient;
  }

  /// How it behaves on this stage.
  Play play(Stage stage) {
    return play.apply(stage);
  }

  /// The outcome that the fault itself causes.
  Outcome decisive(Exchange exchange) {
    return this == LENGTH_TOO_SHORT ? exchange.attempts().getFirst().outcome() : exchange.outcome();
  }

  /// Trials of the entry that meets it; only one where each takes long, or where they share a clock
  /// that moves.
  int trials() {
    return floods() || this == LATE || again == Again.WHEN_THE_SERVER_SAYS ? 1 : Patient.IN_FLIGHT;
  }

  boolean floods() {
    return kind.equals(Optional.of(OVERSIZED_BODY));
  }

  /// Whether it can wait for the sound entry's end before it comes true.
  boolean canWait() {
    return patient == Patient.LONG && !floods();
  }

  boolean overTls() {
    return this == SELF_SIGNED || this == SELF_SIGNED_TRUSTED;
  }
}
