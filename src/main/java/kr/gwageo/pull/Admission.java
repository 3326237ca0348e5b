package kr.gwageo.pull;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import kr.gwageo.pull.PullException.Facts;
import kr.gwageo.pull.PullException.Kind;

/// What the head of an answer means for a file, before any of the body is read.
final class Admission {
  private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

  /// Hugging Face hides a private repository, and one that does not exist, behind a login.
  private static final String NO_REPOSITORY = "RepoNotFound";

  private final Wanted wanted;
  private final PullLimits limits;
  private final InstantSource clock;

  Admission(Wanted wanted, PullLimits limits, InstantSource clock) {
    this.wanted = wanted;
    this.limits = limits;
    this.clock = clock;
  }

  /// The end of the attempt where the answer brings no bytes of the file.
  ///
  /// @param goingOn whether a part was to be continued
  /// @throws PullException if no further attempt can help
  Optional<Step> turnedAway(Answer answer, boolean goingOn) {
    int status = answer.status();
    return switch (status) {
      case 200 -> Optional.empty();
      case 206 -> {
        if (!goingOn) {
          throw refused(Kind.REFUSED, answer);
        }
        yield Optional.empty();
      }
      case 416 -> {
        if (!goingOn) {
          throw refused(Kind.REFUSED, answer);
        }
        yield Optional.of(new Step.Anew());
      }
      case 401, 403 -> throw shut(answer);
      case 404, 410 -> throw refused(Kind.GONE, answer);
      case 429 ->
          Optional.of(
              new Step.Setback(
                  Kind.BUSY, retryAfter(answer), retryAfter(answer).map(this::seconds).orElse("")));
      case 408, 425 -> Optional.of(failed(answer));
      default -> {
        if (status < 500) {
          throw refused(Kind.REFUSED, answer);
        }
        yield Optional.of(failed(answer));
      }
    };
  }

  private Step failed(Answer answer) {
    return new Step.Setback(Kind.SERVER, retryAfter(answer), String.valueOf(answer.status()));
  }

  private String seconds(Duration wait) {
    return String.valueOf(wait.toSeconds());
  }

  private PullException shut(Answer answer) {
    if (answer.header("X-Error-Code").filter(NO_REPOSITORY::equals).isPresent()) {
      return refused(Kind.GONE, answer);
    }
    if (!answer.fromWhereAsked()) {
      return refused(Kind.REFUSED, answer);
    }
    Facts facts =
        Facts.at(wanted.path())
            .from(wanted.page())
            .expected(wanted.variable().orElse(""))
            .found(answer.status())
            .tokenSent(answer.tokenSent());
    return new PullException(Kind.GATED, facts);
  }

  private PullException refused(Kind kind, Answer answer) {
    Facts facts =
        Facts.at(wanted.path())
            .from(Address.shown(answer.response().request().url()))
            .found(answer.status())
            .tokenSent(answer.tokenSent());
    return new PullException(kind, facts);
  }

  /// The header `Retry-After` (RFC 9110, section 10.2.3).
  private Optional<Duration> retryAfter(Answer answer) {
    String value = answer.header("Retry-After").orElse("");
    if (SECONDS.matcher(value).matches()) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      Instant until = DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from);
      Instant now = clock.instant();
      return Optional.of(until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// @throws PullException if the body cannot be the file
  void mustBeTheFile(Answer answer) {
    String path = wanted.path().toLowerCase(Locale.ROOT);
    if (answer.isWebPage() && !path.endsWith(".html") && !path.endsWith(".htm")) {
      throw refused(Kind.WEB_PAGE, answer);
    }
    Optional<String> encoding = answer.encoding().filter(name -> !name.equals("gzip"));
    if (encoding.isPresent()) {
      throw new PullException(Kind.ENCODED, wanted.facts().found(encoding.get()));
    }
    OptionalLong total = answer.total();
    OptionalLong pinned = wanted.file().bytes();
    if (total.isPresent() && pinned.isPresent() && total.getAsLong() != pinned.getAsLong()) {
      throw wrongSize(pinned.getAsLong(), String.valueOf(total.getAsLong()));
    }
    if (total.isPresent() && total.getAsLong() > limits.bytesPerFile()) {
      throw tooLarge(String.valueOf(total.getAsLong()));
    }
    boolean checkable = pinned.isPresent() || wanted.file().sha256().isPresent();
    if (total.isEmpty() && !checkable && !answer.framed()) {
      throw new PullException(Kind.NO_LENGTH, wanted.facts());
    }
  }

  PullException wrongSize(long expected, String found) {
    return new PullException(Kind.WRONG_SIZE, wanted.facts().expected(expected).found(found));
  }

  PullException tooLarge(String found) {
    return new PullException(
        Kind.TOO_LARGE, wanted.facts().expected(limits.bytesPerFile()).found(found));
  }
}
