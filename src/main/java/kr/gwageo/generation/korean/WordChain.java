package kr.gwageo.generation.korean;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Josa;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.Structure;
import kr.gwageo.generation.Workshop;

/// The game of 끝말잇기 with a given list of words, with and without 두음 법칙.
public final class WordChain implements Workshop {

  @Override
  public List<Structure> structures() {
    return List.of(
        new Structure("only-way-on", WordChain::forced),
        new Structure("all-in-one-chain", WordChain::all),
        new Structure("dead-ends", WordChain::deadEnds),
        new Structure("shortest-bridge", WordChain::bridge),
        new Structure("longest-chain", ChainGames::longest),
        new Structure("who-is-stuck", ChainGames::stuck),
        new Structure("winning-first-word", ChainGames::winning));
  }

  /// From a word on there is one way only, for so many turns.
  private static Problem forced(int level, Draw draw) {
    int turns = 2 * level;
    while (true) {
      boolean law = draw.heads();
      List<String> chain = ChainWords.walk(draw, law, turns + 1);
      ChainWords table = ChainWords.apart(draw, law, chain, 3 * level + 5);
      int start = table.words().indexOf(chain.getFirst());
      List<Integer> path = new ArrayList<>(List.of(start));
      int used = 1 << start;
      while (path.size() <= turns) {
        List<Integer> next = table.next(path.getLast(), used);
        if (next.size() != 1) {
          break;
        }
        used |= 1 << next.getFirst();
        path.add(next.getFirst());
      }
      if (path.size() > turns && table.lawTold(path)) {
        String answer = table.words().get(path.getLast());
        String first = table.words().get(start);
        String question =
            table.rule()
                + draw.oneOf(
                        "아래 낱말만 쓸 수 있다. 첫 사람이 ‘%s’%s 말한 뒤, 이 낱말은 세지 않고 %s 번째로 이어지는 낱말은 무엇인가?\n%s",
                        "쓸 수 있는 낱말은 아래에 적은 것뿐이다. ‘%s’%s 먼저 나온 다음, 이 낱말은 세지 않고 %s 번째로 이을 수 있는 낱말은?\n%s")
                    .replace("%s 말한", Josa.of(first, "을/를") + " 말한")
                    .replace("%s 먼저", Josa.of(first, "이/가") + " 먼저")
                    .formatted(first, NumberWords.ownBefore(turns), table.listed());
        return Problem.text(question, List.of(answer), turns, table.chain(path) + "의 차례로 이어진다.");
      }
    }
  }

  private static Problem all(int level, Draw draw) {
    int count = 2 * level + 3;
    while (true) {
      boolean law = draw.heads();
      ChainWords table = ChainWords.around(draw, law, ChainWords.walk(draw, law, count), count);
      List<List<Integer>> paths = new ArrayList<>();
      for (int start = 0; start < count && paths.size() < 2; start++) {
        walk(table, new ArrayList<>(List.of(start)), 1 << start, paths);
      }
      if (paths.size() == 1 && table.lawTold(paths.getFirst())) {
        List<Integer> path = paths.getFirst();
        int place = draw.between(2, count);
        String answer = table.words().get(path.get(place - 1));
        String question =
            table.rule()
                + draw.oneOf(
                        "다음 낱말을 한 번씩 모두 써서 끊기지 않는 한 줄로 잇는 방법은 하나뿐이다. 이때 %s 번째에 오는 낱말은?\n%s",
                        "아래 낱말을 하나도 빠뜨리지 않고 한 번씩 이어 가는 방법은 하나뿐이다. 이때 %s 번째 낱말은 무엇인가?\n%s",
                        "아래 낱말을 한 번씩 모두 써서 끝말잇기로 이어 말했고, 그렇게 잇는 방법은 하나뿐이다. %s 번째로 말한 낱말은?\n%s")
                    .formatted(NumberWords.ownBefore(place), table.listed());
        return Problem.text(question, List.of(answer), count, table.chain(path) + "의 한 가지뿐이다.");
      }
    }
  }

  /// Collects the paths through all words, at most two.
  private static void walk(
      ChainWords table, List<Integer> path, int used, List<List<Integer>> found) {
    if (path.size() == table.size()) {
      found.add(List.copyOf(path));
      return;
    }
    for (int next : table.next(path.getLast(), used)) {
      if (found.size() < 2) {
        path.add(next);
        walk(table, path, used | 1 << next, found);
        path.removeLast();
      }
    }
  }

  private static Problem deadEnds(int level, Draw draw) {
    int count = 3 * level + 3;
    boolean law = draw.heads();
    ChainWords table = ChainWords.around(draw, law, ChainWords.walk(draw, law, level + 1), count);
    List<String> dead =
        IntStream.range(0, count)
            .filter(i -> table.next(i, 0).isEmpty())
            .mapToObj(table.words()::get)
            .toList();
    if (dead.isEmpty() || !table.lawMatters()) {
      return deadEnds(level, draw);
    }
    String question =
        table.rule()
            + draw.oneOf(
                    "아래 낱말만 쓸 때, 그 낱말 바로 뒤에 이을 수 있는 낱말이 목록의 다른 낱말 가운데 하나도 없는 것은 모두 몇 개인가?\n%s",
                    "다음 낱말 가운데 말하면 목록 안의 어느 낱말로도 이을 수 없게 되는 것은 몇 개인가? 아직 아무 낱말도 나오지 않았다고 본다.\n%s")
                .formatted(table.listed());
    return Problem.text(
        question,
        LetterSums.counts(dead.size()),
        count,
        "뒤를 이을 낱말이 없는 것은 " + String.join(", ", dead) + "의 " + dead.size() + "개이다.");
  }

  private static Problem bridge(int level, Draw draw) {
    while (true) {
      boolean law = draw.heads();
      List<String> chain = ChainWords.walk(draw, law, level + 2);
      ChainWords table = ChainWords.around(draw, law, chain, 2 * level + 6);
      int start = table.words().indexOf(chain.getFirst());
      List<List<Integer>> paths = new ArrayList<>(List.of(List.of(start)));
      for (int length = 0; length <= level; length++) {
        paths = longer(table, paths);
      }
      for (int end : draw.shuffled(IntStream.range(0, table.size()).boxed().toList())) {
        List<List<Integer>> ways = paths.stream().filter(path -> path.getLast() == end).toList();
        if (ways.size() == 1
            && distance(table, start, end) == level + 1
            && table.lawTold(ways.getFirst())) {
          return bridged(level, draw, table, ways.getFirst());
        }
      }
    }
  }

  private static List<List<Integer>> longer(ChainWords table, List<List<Integer>> paths) {
    List<List<Integer>> longer = new ArrayList<>();
    for (List<Integer> path : paths) {
      int used = path.stream().mapToInt(word -> 1 << word).sum();
      for (int next : table.next(path.getLast(), used)) {
        List<Integer> on = new ArrayList<>(path);
        on.add(next);
        longer.add(on);
      }
    }
    return longer;
  }

  /// How many steps lead from a word to another, at least; more than there are words if none does.
  private static int distance(ChainWords table, int start, int end) {
    int reached = 1 << start;
    for (int steps = 1; steps <= table.size(); steps++) {
      int before = reached;
      for (int word = 0; word < table.size(); word++) {
        if ((before >> word & 1) == 1) {
          for (int next : table.next(word, 0)) {
            reached |= 1 << next;
          }
        }
      }
      if ((reached >> end & 1) == 1) {
        return steps;
      }
    }
    return table.size() + 1;
  }

  private static Problem bridged(int level, Draw draw, ChainWords table, List<Integer> path) {
    String first = table.words().get(path.getFirst());
    String last = table.words().get(path.getLast());
    List<String> middle =
        path.subList(1, path.size() - 1).stream().map(table.words()::get).toList();
    String question =
        table.rule()
            + draw.oneOf(
                    "아래 낱말만 써서 ‘%s’에서 ‘%s’까지 가장 적은 낱말로 이으려 한다. 두 낱말 사이에 들어가는 낱말을 차례대로 모두 쓰면?\n%s",
                    "다음 낱말 가운데서 골라 ‘%s’에서 시작해 ‘%s’로 끝나는 가장 짧은 끝말잇기를 만든다. 그 사이의 낱말을 순서대로 빠짐없이 적으면?\n"
                        + "%s")
                .replace("’로 끝나는", "’" + Josa.of(last, "으로/로") + " 끝나는")
                .formatted(first, last, table.listed());
    List<String> accepted = new ArrayList<>(List.of(String.join(", ", middle)));
    accepted.add(String.join(" → ", middle));
    accepted.add(table.chain(path));
    return Problem.text(
        question, accepted, 2 * level + 1, "가장 짧은 것은 " + table.chain(path) + "이고 하나뿐이다.");
  }
}
