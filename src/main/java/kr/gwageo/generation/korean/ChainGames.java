package kr.gwageo.generation.korean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Josa;
import kr.gwageo.generation.Problem;

/// Games of 끝말잇기 that need a search: the longest chain, who is stuck, who can force a win.
final class ChainGames {
  private ChainGames() {}

  static Problem longest(int level, Draw draw) {
    int count = 2 * level + 5;
    while (true) {
      boolean law = draw.heads();
      List<String> chain = ChainWords.walk(draw, law, level + 2);
      ChainWords table = ChainWords.around(draw, law, chain, count);
      int start = table.words().indexOf(chain.getFirst());
      boolean free = level == 3;
      List<Integer> best = new ArrayList<>();
      for (int first = 0; first < count; first++) {
        if (free || first == start) {
          extend(table, new ArrayList<>(List.of(first)), 1 << first, best);
        }
      }
      if (best.size() >= level + 2 && table.lawMatters()) {
        String from = free ? "아무 낱말에서나 시작하여" : "‘" + table.words().get(start) + "’에서 시작하여";
        String question =
            table.rule()
                + draw.oneOf(
                        "아래 낱말만 써서 %s 가장 길게 이으면 시작한 낱말까지 모두 몇 개의 낱말을 쓰게 되는가?\n%s",
                        "쓸 수 있는 낱말은 다음뿐이다. %s 이을 수 있는 가장 긴 줄에는 처음 낱말을 넣어 낱말이 몇 개 들어가는가?\n%s")
                    .formatted(from, table.listed());
        return Problem.text(
            question,
            LetterSums.counts(best.size()),
            count + level,
            "가장 긴 것은 "
                + table.chain(best)
                + Josa.of(table.words().get(best.getLast()), "으로/로")
                + " "
                + best.size()
                + "개이다.");
      }
    }
  }

  /// Keeps the longest way on in `best`.
  private static void extend(ChainWords table, List<Integer> path, int used, List<Integer> best) {
    if (path.size() > best.size()) {
      best.clear();
      best.addAll(path);
    }
    for (int next : table.next(path.getLast(), used)) {
      path.add(next);
      extend(table, path, used | (1 << next), best);
      path.removeLast();
    }
  }

  /// People take turns; of several words each says the first in the dictionary.
  static Problem stuck(int level, Draw draw) {
    int count = 3 * level + 5;
    List<String> people = People.some(draw, draw.between(3, 4));
    while (true) {
      boolean law = draw.heads();
      List<String> chain = ChainWords.walk(draw, law, 2 * level);
      ChainWords table = ChainWords.around(draw, law, chain, count);
      int start = table.words().indexOf(chain.getFirst());
      List<Integer> path = new ArrayList<>(List.of(start));
      int used = 1 << start;
      int choices = 0;
      for (List<Integer> next = table.next(start, used); !next.isEmpty(); ) {
        int said =
            next.stream()
                .min((a, b) -> table.words().get(a).compareTo(table.words().get(b)))
                .orElseThrow();
        choices += next.size() > 1 ? 1 : 0;
        path.add(said);
        used |= 1 << said;
        next = table.next(said, used);
      }
      if (path.size() > 2 * level
          && path.size() <= 2 * level + 3
          && choices > 0
          && table.lawTold(path)) {
        String loser = people.get(path.size() % people.size());
        String question =
            table.rule()
                + "%s %s의 차례로 돌아가며 아래 낱말만 쓴다. 이을 수 있는 낱말이 여럿이면 국어사전에 먼저 나오는 것을 말한다. "
                    .formatted(people.size() == 3 ? "세 사람이" : "네 사람이", String.join(", ", people))
                + draw.oneOf(
                        "%s ‘%s’%s 시작했다면 이을 낱말이 없어 지는 사람은 누구인가?\n%s",
                        "%s 먼저 ‘%s’%s 말했을 때, 맨 처음으로 낱말을 잇지 못하는 사람은?\n%s")
                    .formatted(
                        Josa.after(people.getFirst(), "이/가"),
                        table.words().get(start),
                        "§",
                        table.listed())
                    .replace("§ 시작", Josa.of(table.words().get(start), "으로/로") + " 시작")
                    .replace("§ 말했", Josa.of(table.words().get(start), "을/를") + " 말했");
        return Problem.text(
            question,
            List.of(loser),
            path.size(),
            "%s 다음에 이을 것이 없다. %d번째 차례인 %s 진다."
                .formatted(table.chain(path), path.size() + 1, Josa.after(loser, "이/가")));
      }
    }
  }

  /// A word is given and two play as well as they can; one answer alone wins for certain.
  static Problem winning(int level, Draw draw) {
    int count = 2 * level + 5;
    boolean law = draw.heads();
    List<String> chain = ChainWords.walk(draw, law, 2 * level + 1);
    ChainWords table = ChainWords.around(draw, law, chain, count);
    for (int start = 0; start < count; start++) {
      int used = 1 << start;
      List<Integer> ways = table.next(start, used);
      if (ways.size() > 1) {
        Map<Integer, Integer> known = new HashMap<>();
        List<Integer> wins =
            ways.stream().filter(way -> outcome(table, way, used | (1 << way), known) < 0).toList();
        int length = outcome(table, start, used, known);
        if (wins.size() == 1 && length >= Math.min(3, 2 * level - 1) && table.lawMatters()) {
          return won(draw, table, start, wins.getFirst());
        }
      }
    }
    return winning(level, draw);
  }

  private static Problem won(Draw draw, ChainWords table, int start, int win) {
    List<String> people = People.some(draw, 2);
    String answer = table.words().get(win);
    String first = table.words().get(start);
    String question =
        table.rule()
            + draw.oneOf(
                    "%s %s 아래 낱말만 써서 번갈아 이으며, 더 잇지 못하는 사람이 진다. 진행자가 ‘%s’%s 제시하고 %s 먼저 잇는다. 상대가 어떻게"
                        + " 하더라도 먼저 잇는 사람이 이기려면 무엇을 말해야 하는가?\n"
                        + "%s",
                    "%s %s 다음 낱말만으로 겨룬다. 자기 차례에 이을 낱말이 없으면 진다. 사회자가 ‘%s’%s 말한 뒤 %s 첫 차례를 맡았다. 둘 다"
                        + " 가장 좋은 수를 둔다면 첫 차례에 반드시 골라야 하는 낱말은?\n"
                        + "%s")
                .formatted(
                    Josa.after(people.get(0), "과/와"),
                    Josa.after(people.get(1), "이/가"),
                    first,
                    Josa.of(first, "을/를"),
                    Josa.after(people.get(0), "이/가"),
                    table.listed());
    String ways =
        table.next(start, 1 << start).stream()
            .map(table.words()::get)
            .collect(Collectors.joining(", "));
    return Problem.text(
        question,
        List.of(answer),
        table.size(),
        "%s 이을 수 있으나, 이길 수 있는 것은 ‘%s’뿐이다. 다른 낱말을 고르면 상대가 이기는 길이 있고, 이것을 고르면 상대가 무엇을 말해도 끝에 가서 상대가 잇지 못한다."
            .formatted(Josa.after(ways, "으로/로"), answer));
  }

  /// In how many turns who is to follow this word wins, or, below zero, loses; each hastens a win
  /// and puts off a loss. Who cannot follow at all loses in one.
  private static int outcome(ChainWords table, int word, int used, Map<Integer, Integer> known) {
    int state = (word << table.size()) | used;
    Integer before = known.get(state);
    if (before != null) {
      return before;
    }
    int soonest = Integer.MAX_VALUE;
    int latest = 1;
    for (int next : table.next(word, used)) {
      int theirs = outcome(table, next, used | (1 << next), known);
      if (theirs < 0) {
        soonest = Math.min(soonest, -theirs);
      } else {
        latest = Math.max(latest, theirs + 1);
      }
    }
    int outcome = soonest < Integer.MAX_VALUE ? soonest : -latest;
    known.put(state, outcome);
    return outcome;
  }
}
