package kr.gwageo.verdict;

import java.util.List;
import java.util.Random;
import kr.gwageo.domain.Kind;

/// Rounds with scores by seeded chance.
final class SeededRounds {
  private SeededRounds() {}

  /// Two competitors and two leaders of random skill on these tasks; some answers are cut off, some
  /// fail on the wire.
  static HandmadeRound random(Random random, int tasks, int items) {
    HandmadeRound round =
        new HandmadeRound().competitor("c").competitor("d").leader("l").leader("m");
    for (int t = 0; t < tasks; t++) {
      String task = "task" + t;
      round.task(task, 1 + random.nextInt(3), items, random.nextBoolean() ? 4 : 0, 2);
      double leaders = 0.6 + 0.3 * random.nextDouble();
      for (String entry : List.of("l", "m")) {
        answer(round, random, entry, task, items, leaders);
      }
      for (String entry : List.of("c", "d")) {
        answer(round, random, entry, task, items, leaders * (0.7 + 0.5 * random.nextDouble()));
      }
    }
    return round;
  }

  private static void answer(
      HandmadeRound round, Random random, String entry, String task, int items, double skill) {
    for (int i = 0; i < items; i++) {
      double fate = random.nextDouble();
      if (fate < 0.03) {
        round.ungraded(entry, task, i, 1, Kind.FAILED);
      } else if (fate < 0.06) {
        round.score(entry, task, i, 1, Kind.TRUNCATED, 0);
      } else {
        round.score(entry, task, i, 1, Kind.ANSWERED, random.nextDouble() < skill ? 1 : 0);
      }
    }
  }
}
