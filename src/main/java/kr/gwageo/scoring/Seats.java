package kr.gwageo.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import kr.gwageo.domain.judge.Heard;
import kr.gwageo.domain.spec.JudgeOptions.Ties;

/// The games of an answer against one baseline, in pairs of both seats. A pair counts only if both
/// its games were judged.
///
/// @param complete what the answer won in both games of each pair that counts
/// @param pairs in all
record Seats(List<double[]> complete, int pairs) {

  static Seats of(List<Heard> heard) {
    Map<String, List<Heard>> byPair = new TreeMap<>();
    for (Heard each : heard) {
      String pair = each.asked().judge() + "/" + each.asked().trial().repeat();
      byPair.computeIfAbsent(pair, unseen -> new ArrayList<>()).add(each);
    }
    List<double[]> complete =
        byPair.values().stream()
            .filter(games -> games.size() == 2)
            .filter(games -> games.stream().allMatch(game -> game.opinion().valid()))
            .map(games -> games.stream().mapToDouble(Heard::won).toArray())
            .toList();
    return new Seats(complete, byPair.size());
  }

  int valid() {
    return complete.size();
  }

  /// The mean over the pairs that count; empty where there is none.
  OptionalDouble share(Ties ties) {
    return complete.stream().mapToDouble(won -> share(won, ties)).average();
  }

  private static double share(double[] won, Ties ties) {
    return switch (ties) {
      case HALF -> (won[0] + won[1]) / 2;
      case UNLESS_BOTH -> won[0] == won[1] ? won[0] : 0.5;
    };
  }
}
