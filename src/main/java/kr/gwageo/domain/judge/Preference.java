package kr.gwageo.domain.judge;

import java.util.Arrays;
import java.util.Optional;

/// Which of two answers a judge prefers, in five steps. A and B are seats: where an answer stood in
/// the judge's prompt, not whose it is.
public enum Preference {
  A_CLEARLY_BETTER("A>>B", 1, Preference.CLEAR),
  A_BETTER("A>B", 1, 1),
  TIE("A=B", 0.5, 1),
  B_BETTER("B>A", 0, 1),
  B_CLEARLY_BETTER("B>>A", 0, Preference.CLEAR);

  /// How often a clear preference counts: Arena-Hard's weight (lm-sys/arena-hard-auto, option
  /// `--weight` of `show_result.py`), kept by ko-arena-hard-auto.
  private static final int CLEAR = 3;

  private final String label;
  private final double shareOfA;
  private final int weight;

  Preference(String label, double shareOfA, int weight) {
    this.label = label;
    this.shareOfA = shareOfA;
    this.weight = weight;
  }

  /// The step that a label such as `A>>B` stands for; empty where it stands for none.
  public static Optional<Preference> of(String label) {
    return Arrays.stream(values()).filter(step -> step.label.equals(label)).findFirst();
  }

  /// What seat A wins of the game: 1, a half or 0.
  public double shareOfA() {
    return shareOfA;
  }

  /// How often the game counts in a win rate.
  public int weight() {
    return weight;
  }

  @Override
  public String toString() {
    return label;
  }
}
