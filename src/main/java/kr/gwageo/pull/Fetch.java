package kr.gwageo.pull;

import java.io.IOException;
import java.io.InputStream;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLPeerUnverifiedException;
import kr.gwageo.pull.PullException.Kind;

/// Brings all bytes of one file into its part, in as many attempts as it takes.
final class Fetch {
  private static final int PIECE = 1 << 16;

  /// Bytes between two events.
  private static final long STRIDE = 1 << 18;

  /// Bytes that an attempt must bring for the patience to begin anew.
  private static final long WORTHWHILE = 1 << 20;

  private final Gear gear;
  private final Wanted wanted;
  private final Admission admission;
  private final Part part;
  private long furthest;

  Fetch(Gear gear, Wanted wanted, Part part) {
    this.gear = gear;
    this.wanted = wanted;
    this.admission = new Admission(wanted, gear.limits(), gear.clock());
    this.part = part;
    this.furthest = part.bytes();
  }

  /// @throws PullException if it cannot be done; what has come is kept unless it is of no use
  Step.Whole run() {
    int failures = 0;
    for (int attempt = 1; ; attempt++) {
      gear.halt().check(wanted.path());
      switch (attempt(attempt)) {
        case Step.Whole whole -> {
          return whole;
        }
        case Step.Anew _ -> {
          part.discard();
          gear.listener().accept(new PullEvent.Anew(wanted.which()));
        }
        case Step.Setback setback -> {
          part.close();
          failures = gotFurther() ? 1 : failures + 1;
          rest(setback, failures, attempt);
        }
      }
    }
  }

  private boolean gotFurther() {
    boolean further = part.bytes() >= furthest + WORTHWHILE;
    furthest = further ? part.bytes() : furthest;
    return further;
  }

  private void rest(Step.Setback setback, int failures, int attempt) {
    Duration longest = gear.limits().longestWait();
    Duration pause = setback.pause().orElseGet(() -> gear.limits().pause(failures));
    if (failures >= gear.limits().attempts() || pause.compareTo(longest) > 0) {
      throw new PullException(setback.why(), wanted.facts().found(setback.found()));
    }
    gear.listener().accept(new PullEvent.Waiting(wanted.which(), setback.why(), pause, attempt));
    gear.halt().pause(gear.sleeper(), pause, wanted.path());
  }

  private Step attempt(int attempt) {
    if (part.total().isPresent() && part.bytes() == part.total().getAsLong()) {
      return new Step.Whole(part.etag(), Optional.empty());
    }
    try (Answer answer = gear.line().get(wanted.url(), headers(), wanted.path())) {
      Optional<Step> end = admission.turnedAway(answer, part.bytes() > 0);
      return end.isPresent() ? end.get() : read(answer, attempt);
    } catch (IOException e) {
      gear.halt().check(wanted.path());
      if (isDistrust(e)) {
        throw new PullException(Kind.UNTRUSTED, wanted.facts().found(e));
      }
      return new Step.Setback(Kind.UNREACHABLE, Optional.empty(), e.toString());
    }
  }

  private static boolean isDistrust(Throwable trouble) {
    Optional<Throwable> cause = Optional.of(trouble);
    while (cause.isPresent()) {
      if (cause.get() instanceof CertificateException
          || cause.get() instanceof SSLPeerUnverifiedException) {
        return true;
      }
      cause = Optional.ofNullable(cause.get().getCause());
    }
    return false;
  }

  private Map<String, String> headers() {
    return part.bytes() > 0 && part.etag().isPresent()
        ? Map.of("Range", "bytes=" + part.bytes() + "-", "If-Range", part.etag().get())
        : Map.of();
  }

  private Step read(Answer answer, int attempt) {
    admission.mustBeTheFile(answer);
    if (answer.status() == 206) {
      if (!goesOn(answer)) {
        return new Step.Anew();
      }
    } else {
      if (part.bytes() > 0) {
        gear.listener().accept(new PullEvent.Anew(wanted.which()));
      }
      part.begin(answer.strongEtag(), answer.total());
    }
    OptionalLong total = part.total().isPresent() ? part.total() : wanted.file().bytes();
    gear.folder().mustHaveRoom(total.orElse(part.bytes()) - part.bytes(), wanted.path());
    try (InputStream in = body(answer)) {
      copy(in, total, attempt);
    } catch (IOException e) {
      gear.halt().check(wanted.path());
      return cut();
    }
    return end(answer);
  }

  /// Whether the body is what follows the part.
  private boolean goesOn(Answer answer) {
    boolean here = answer.rangeStart().equals(OptionalLong.of(part.bytes()));
    boolean same = answer.header("ETag").isEmpty() || answer.header("ETag").equals(part.etag());
    boolean asLong = answer.total().isEmpty() || answer.total().equals(part.total());
    return here && same && asLong && answer.encoding().isEmpty();
  }

  private static InputStream body(Answer answer) throws IOException {
    InputStream bytes = answer.response().body().byteStream();
    return answer.encoding().isPresent() ? new GZIPInputStream(bytes) : bytes;
  }

  private void copy(InputStream in, OptionalLong total, int attempt) throws IOException {
    byte[] piece = new byte[PIECE];
    report(total, attempt);
    long told = part.bytes();
    for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
      gear.halt().check(wanted.path());
      mustNotExceed(part.bytes() + count);
      part.write(piece, count);
      if (part.bytes() - told >= STRIDE) {
        told = part.bytes();
        report(total, attempt);
      }
    }
    if (part.bytes() > told) {
      report(total, attempt);
    }
  }

  private void mustNotExceed(long bytes) {
    OptionalLong pinned = wanted.file().bytes();
    if (pinned.isPresent() && bytes > pinned.getAsLong()) {
      throw admission.wrongSize(pinned.getAsLong(), ">" + pinned.getAsLong());
    }
    if (bytes > gear.limits().bytesPerFile()) {
      throw admission.tooLarge(">" + gear.limits().bytesPerFile());
    }
  }

  private void report(OptionalLong total, int attempt) {
    gear.listener().accept(new PullEvent.Progress(wanted.which(), part.bytes(), total, attempt));
  }

  private Step cut() {
    return new Step.Setback(Kind.CUT, Optional.empty(), String.valueOf(part.bytes()));
  }

  private Step end(Answer answer) {
    OptionalLong total = part.total();
    if (total.isPresent() && part.bytes() < total.getAsLong()) {
      return cut();
    }
    if (total.isPresent() && part.bytes() > total.getAsLong()) {
      throw admission.wrongSize(total.getAsLong(), String.valueOf(part.bytes()));
    }
    OptionalLong pinned = wanted.file().bytes();
    if (pinned.isPresent() && part.bytes() < pinned.getAsLong()) {
      if (!answer.framed()) {
        return cut();
      }
      throw admission.wrongSize(pinned.getAsLong(), String.valueOf(part.bytes()));
    }
    Optional<String> etag = answer.told().etag().or(() -> answer.header("ETag"));
    return new Step.Whole(etag, answer.told().commit());
  }
}
