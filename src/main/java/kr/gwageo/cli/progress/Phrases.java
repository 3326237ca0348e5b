package kr.gwageo.cli.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.gwageo.cli.progress.Standing.State;
import kr.gwageo.cli.words.Cells;
import kr.gwageo.cli.words.Figures;
import kr.gwageo.cli.words.Words;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.runner.Event;

/// What is said of an entry during a run and at its end.
final class Phrases {
  private static final int LONGEST_DETAIL = 100;

  private final Words words;
  private final Figures figures;

  Phrases(Words words) {
    this.words = words;
    this.figures = new Figures(words);
  }

  String say(String key, Object... arguments) {
    return words.say(key, arguments);
  }

  /// What the entry is doing.
  ///
  /// @param brief without the cause
  String state(Standing standing, Instant now, boolean brief) {
    return switch (standing.state()) {
      case State.Waiting waiting -> say("state.waiting");
      case State.Asking asking -> say("state.asking");
      case State.Paused(FailureKind kind, Instant until) -> paused(kind, until, now, brief);
      case State.Over(Event.End why, Instant at) -> over(standing, why, brief);
    };
  }

  private String paused(FailureKind kind, Instant until, Instant now, boolean brief) {
    Duration rest = Duration.between(now, until);
    String cause = brief ? "" : say("state.cause", kind(kind));
    return rest.isPositive()
        ? say("state.paused", figures.time(rest.plusMillis(999)), cause)
        : say("state.probing", cause);
  }

  private String over(Standing standing, Event.End why, boolean brief) {
    long missing = standing.planned() - standing.answered();
    return switch (why) {
      case DONE -> missing == 0 ? say("state.done") : say("state.done.but", missing);
      case GIVEN_UP ->
          standing
              .lastFailure()
              .filter(failure -> !brief)
              .map(failure -> say("state.given_up") + say("state.cause", kind(failure.kind())))
              .orElse(say("state.given_up"));
      case BUDGET_SPENT -> say("state.budget_spent");
      case STOPPED -> say("state.stopped");
    };
  }

  String kind(FailureKind kind) {
    return say("failure." + kind.name());
  }

  /// Failed requests by kind, most frequent first.
  ///
  /// @param brief only the most frequent kind, and how many others there were
  String failures(Standing standing, boolean brief) {
    List<Map.Entry<FailureKind, Long>> kinds =
        standing.failures().entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .toList();
    if (kinds.isEmpty()) {
      return "";
    }
    if (brief) {
      long others = standing.failed() - kinds.getFirst().getValue();
      return failure(kinds.getFirst()) + (others == 0 ? "" : " +" + others);
    }
    return kinds.stream().map(this::failure).collect(Collectors.joining(", "));
  }

  private String failure(Map.Entry<FailureKind, Long> failure) {
    return kind(failure.getKey()) + " " + failure.getValue();
  }

  /// Requests open, and how many may be.
  static String open(Standing standing) {
    return standing.limit() == 0
        ? Long.toString(standing.open())
        : standing.open() + "/" + standing.limit();
  }

  String left(Optional<Duration> left) {
    return left.map(figures::time).orElse("");
  }

  /// One line that stands for itself, for a log.
  String progress(Glance glance, Instant now) {
    Standing standing = glance.standing();
    List<String> parts = new ArrayList<>();
    parts.add(answered(standing));
    parts.add(say("part.open", open(standing)));
    parts.add(say("part.rate", Figures.rate(glance.rate())));
    parts.addAll(spent(standing));
    glance.left().ifPresent(left -> parts.add(say("part.left", figures.time(left))));
    parts.addAll(failed(standing));
    if (!(standing.state() instanceof State.Asking)) {
      parts.add(state(standing, now, false));
    }
    return standing.name() + ": " + String.join(", ", parts);
  }

  /// What became of an entry, at the end of the run.
  String summary(Standing standing, Instant now) {
    List<String> parts = new ArrayList<>();
    parts.add(answered(standing));
    parts.addAll(failed(standing));
    parts.add(say("part.requests", Figures.count(standing.requests())));
    parts.addAll(spent(standing));
    parts.add(figures.time(standing.elapsed()));
    parts.add(say("part.average", Figures.rate(average(standing))));
    if (!standing.leftOut().isEmpty()) {
      parts.add(say("part.left_out", String.join(" ", standing.leftOut())));
    }
    if (standing.cutShort()) {
      parts.add(state(standing, now, false));
    }
    return standing.name() + ": " + String.join(", ", parts);
  }

  private String answered(Standing standing) {
    return say(
        "part.answered",
        Figures.count(standing.answered()),
        Figures.count(standing.planned()),
        Figures.percent(standing.answered(), standing.planned()));
  }

  private List<String> failed(Standing standing) {
    return standing.failures().isEmpty()
        ? List.of()
        : List.of(say("part.failed", failures(standing, false)));
  }

  private List<String> spent(Standing standing) {
    List<String> parts = new ArrayList<>();
    if (standing.tokens() > 0) {
      parts.add(say("part.tokens", Figures.roughly(standing.tokens())));
    }
    standing.cost().map(Figures::money).ifPresent(parts::add);
    return parts;
  }

  private static double average(Standing standing) {
    double seconds = standing.elapsed().toMillis() / 1000.0;
    return seconds > 0 ? standing.answeredNow() / seconds : 0;
  }

  /// Why an entry was given up, as far as its last failure tells.
  String end(Standing standing, Instant now) {
    String seen =
        standing
            .lastFailure()
            .map(failure -> Cells.fit(Cells.clean(failure.detail()), LONGEST_DETAIL))
            .filter(detail -> !detail.isEmpty())
            .map(detail -> " (" + detail + ")")
            .orElse("");
    boolean givenUp =
        standing.state() instanceof State.Over(Event.End why, Instant at)
            && why == Event.End.GIVEN_UP;
    return standing.name() + ": " + state(standing, now, false) + (givenUp ? seen : "");
  }

  /// The time as two units.
  String time(Duration time) {
    return figures.time(time);
  }
}
