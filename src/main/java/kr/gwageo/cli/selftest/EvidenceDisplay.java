package kr.gwageo.cli.selftest;

import java.util.Locale;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.cli.words.Cells;
import kr.gwageo.cli.words.Figures;
import kr.gwageo.leaders.Pack;
import kr.gwageo.selftest.SelfTest;
import kr.gwageo.selftest.SelfTestOrder;
import kr.gwageo.selftest.Standing;

/// Shows the evidence of a self-test both ways while it grows: on a terminal a line with two bars
/// that is drawn anew, elsewhere a plain line at one, two, five, ten, twenty … items.
final class EvidenceDisplay implements SelfTest.Audience, AutoCloseable {
  private static final int CELLS = 12;
  private static final double MOST_SHOWN = 1e6;
  private static final String ERASE = "\r\u001B[K";

  private final Surroundings surroundings;
  private final Talk talk;
  private final SelfTestOrder order;
  private boolean drawn;

  EvidenceDisplay(Surroundings surroundings, Talk talk, SelfTestOrder order) {
    this.surroundings = surroundings;
    this.talk = talk;
    this.order = order;
  }

  private boolean onTerminal() {
    return surroundings.terminal() && !"dumb".equals(surroundings.environment().get("TERM"));
  }

  @Override
  public void begins(int attempt, int attempts) {
    Pack pack = order.leaders().pack();
    PackWords.lines(talk.words(), pack.leaders(), pack.frontier()).forEach(this::say);
    say(talk.words().say("st.begins", attempt, attempts, evidence(-Math.log(order.alpha()))));
  }

  @Override
  public synchronized void stands(Standing standing) {
    boolean decided =
        standing.logReached() >= standing.needed() || standing.logNotReached() >= standing.needed();
    if (onTerminal()) {
      talk.raw(ERASE + Cells.fit(line(standing, true), width() - 1));
      drawn = true;
    } else if (isRound(standing.used()) || decided) {
      talk.raw(line(standing, false) + "\n");
    }
  }

  private int width() {
    String columns = surroundings.environment().getOrDefault("COLUMNS", "");
    return columns.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(columns) : 80;
  }

  /// One, two and five times a power of ten.
  private static boolean isRound(int count) {
    int rest = count;
    while (rest % 10 == 0) {
      rest /= 10;
    }
    return rest == 1 || rest == 2 || rest == 5;
  }

  private String line(Standing standing, boolean bars) {
    return talk.words()
        .say(
            bars ? "st.stands.bars" : "st.stands",
            Figures.count(standing.used()),
            Figures.count(standing.pool()),
            evidence(standing.logReached()),
            evidence(standing.logNotReached()),
            String.format(Locale.ROOT, "%.3f", standing.ratio()),
            bar(standing.logReached() / standing.needed()),
            bar(standing.logNotReached() / standing.needed()));
  }

  private static String bar(double share) {
    int full = (int) Math.round(CELLS * Math.clamp(share, 0, 1));
    return "█".repeat(full) + "░".repeat(CELLS - full);
  }

  /// Evidence as a number, from its log.
  static String evidence(double log) {
    double value = Math.exp(log);
    if (value >= MOST_SHOWN) {
      return "> 1,000,000";
    }
    return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
  }

  /// Shows a line that stays.
  synchronized void say(String text) {
    clear();
    talk.raw(text + "\n");
  }

  private void clear() {
    if (drawn) {
      talk.raw(ERASE);
      drawn = false;
    }
  }

  @Override
  public synchronized void close() {
    clear();
  }
}
