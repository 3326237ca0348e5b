package kr.gwageo.cli.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gwageo.cli.shell.Talk;

/// Where no terminal is: plain lines, news at once and the rest now and then, so few that the log
/// of a run of days can be read.
final class Bulletin implements Screen {
  private static final Duration ROUND = Duration.ofSeconds(10);

  /// With many entries, a round of lines comes the less often.
  private static final Duration FOR_EACH = Duration.ofSeconds(1);

  /// Where nothing changes, a line shows now and then that the program lives.
  private static final Duration SIGN_OF_LIFE = Duration.ofMinutes(1);

  private final Talk talk;
  private final Phrases phrases;
  private final Herald herald;
  private final Map<String, Line> last = new HashMap<>();
  private Optional<Instant> due = Optional.empty();

  /// @param seen what the entry had done by then
  private record Line(Instant at, long seen) {}

  Bulletin(Talk talk, Phrases phrases) {
    this.talk = talk;
    this.phrases = phrases;
    this.herald = new Herald(phrases, true);
  }

  @Override
  public void show(Instant now, List<Glance> glances) {
    herald.news(now, glances).forEach(this::print);
    if (due.isEmpty()) {
      due = Optional.of(now.plus(pause(glances)));
    }
    if (due.filter(when -> !now.isBefore(when)).isPresent()) {
      due = Optional.of(now.plus(pause(glances)));
      glances.stream().filter(glance -> hasNews(now, glance)).forEach(glance -> print(now, glance));
    }
  }

  private static Duration pause(List<Glance> glances) {
    Duration forAll = FOR_EACH.multipliedBy(glances.size());
    return forAll.compareTo(ROUND) > 0 ? forAll : ROUND;
  }

  private boolean hasNews(Instant now, Glance glance) {
    Standing standing = glance.standing();
    Optional<Line> before = Optional.ofNullable(last.get(standing.entry()));
    return !standing.over()
        && before
            .filter(line -> line.seen() == seen(standing))
            .filter(line -> now.isBefore(line.at().plus(SIGN_OF_LIFE)))
            .isEmpty();
  }

  private void print(Instant now, Glance glance) {
    last.put(glance.standing().entry(), new Line(now, seen(glance.standing())));
    print(phrases.progress(glance, now));
  }

  /// What grows with every step that an entry takes.
  private static long seen(Standing standing) {
    return standing.requests() + standing.failed() + standing.answered() + standing.unanswered();
  }

  private void print(String line) {
    talk.raw(line + "\n");
  }

  @Override
  public void say(String line) {
    talk.raw(line + "\n");
  }

  @Override
  public void clear() {}

  @Override
  public void leave() {}
}
