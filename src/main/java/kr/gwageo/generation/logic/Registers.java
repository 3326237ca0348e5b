package kr.gwageo.generation.logic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.words.Attempts;
import kr.gwageo.generation.words.Phrase;

/// Puzzles of variables that hold whole numbers and are set one sentence after another.
final class Registers {
  private static final int LARGEST = 300;

  private static final List<List<String>> NAMES =
      List.of(
          List.of("x", "y", "z", "w", "v"),
          List.of("a", "b", "c", "d", "e"),
          List.of("p", "q", "s", "t", "u"),
          List.of("A", "B", "C", "D", "E"));

  private Registers() {}

  /// Every sentence sets one variable from others.
  static Problem chain(int level, Draw draw) {
    return problem(level, draw, 3 + 3 * level, (state, trail) -> set(state, trail, draw));
  }

  /// Most sentences depend on a comparison.
  static Problem branches(int level, Draw draw) {
    return problem(
        level,
        draw,
        2 + 2 * level,
        (state, trail) ->
            state.lines().size() % 3 == 2 ? set(state, trail, draw) : branch(state, trail, draw));
  }

  /// The variables, what they hold, and what was said so far.
  private static final class State {
    private final List<String> names;
    private final long[] values;
    private final List<String> lines = new ArrayList<>();

    State(List<String> names, long[] values) {
      this.names = names;
      this.values = values;
    }

    List<String> names() {
      return names;
    }

    long[] values() {
      return values;
    }

    List<String> lines() {
      return lines;
    }
  }

  /// One more sentence: what variable it sets, and its words are added.
  private interface Step {
    int add(State state, Trail trail);
  }

  private static Problem problem(int level, Draw draw, int steps, Step step) {
    List<String> names = draw.oneOf(NAMES).subList(0, 2 + level);
    return Attempts.first(() -> {
      long[] values = new long[names.size()];
      Arrays.setAll(values, _ -> draw.between(1, 20));
      long[] first = values.clone();
      State state = new State(names, values);
      Trail trail = new Trail();
      List<String> worked = new ArrayList<>();
      int last = 0;
      for (int i = 0; i < steps; i++) {
        last = step.add(state, trail);
        worked.add(Phrase.of("(%s) %s = %s", i + 1, names.get(last), values[last]));
        if (values[last] < 0 || values[last] > LARGEST) {
          return Optional.empty();
        }
      }
      int behind = trail.behind(last);
      if (behind < 2 * level || behind > 2 * level + 2) {
        return Optional.empty();
      }
      String told = String.join(" ", state.lines());
      List<String> starts = new ArrayList<>();
      for (int i = 0; i < values.length; i++) {
        if (told.contains(names.get(i))) {
          starts.add(Phrase.of("%s = %s", names.get(i), first[i]));
        }
      }
      String question =
          Phrase.of(
              draw.oneOf(
                  "처음에 변수의 값은 %s이다. 다음을 위에서부터 차례로 한 번씩 실행한다. 각 줄은 그때까지의 값을 쓴다.\n%s\n모두 실행한 뒤 %s의 값은 얼마인가?",
                  "변수의 처음 값이 %s일 때, 아래 지시를 순서대로 따른다. 지시에 나오는 변수는 그 지시를 따르는 때의 값을 뜻한다.\n%s\n마지막에 %s의 값은?"),
              String.join(", ", starts),
              Phrase.numbered(state.lines()),
              names.get(last));
      return Optional.of(
          Problem.number(question, values[last], behind, String.join(", ", worked) + "."));
    });
  }

  private static int set(State state, Trail trail, Draw draw) {
    long[] values = state.values();
    List<Integer> order = draw.shuffled(List.of(0, 1, 2));
    int a = order.get(0);
    int b = draw.below(values.length);
    int c = order.get(1);
    int number = draw.between(2, 9);
    Object[] said = {state.names().get(a), state.names().get(b), state.names().get(c), number};
    switch (draw.below(7)) {
      case 0 -> {
        state.lines().add(Phrase.of("%1에 %4[을/를] 더한다.", said));
        values[a] += number;
        trail.add(Map.of(a, Set.of(a)));
      }
      case 1 -> {
        state.lines().add(Phrase.of("%1에서 %4[을/를] 뺀다.", said));
        values[a] -= number;
        trail.add(Map.of(a, Set.of(a)));
      }
      case 2 -> {
        state.lines().add(Phrase.of("%1에 %3의 값을 더한다.", said));
        values[a] += values[c];
        trail.add(Map.of(a, Set.of(a, c)));
      }
      case 3 -> {
        state.lines().add(Phrase.of("%1의 값을 %2의 두 배로 바꾼다.", said));
        values[a] = 2 * values[b];
        trail.add(Map.of(a, Set.of(b)));
      }
      case 4 -> {
        state.lines().add(Phrase.of("%1[와/과] %3의 값을 서로 바꾼다.", said));
        long held = values[a];
        values[a] = values[c];
        values[c] = held;
        trail.add(Map.of(a, Set.of(c), c, Set.of(a)));
      }
      case 5 -> {
        state.lines().add(Phrase.of("%1의 값을 %3보다 %4만큼 큰 수로 바꾼다.", said));
        values[a] = values[c] + number;
        trail.add(Map.of(a, Set.of(c)));
      }
      default -> {
        state.lines().add(Phrase.of("%1의 값을 %2[을/를] %4[으로/로] 나눈 나머지로 바꾼다.", said));
        values[a] = values[b] % number;
        trail.add(Map.of(a, Set.of(b)));
      }
    }
    return a;
  }

  private static int branch(State state, Trail trail, Draw draw) {
    long[] values = state.values();
    List<Integer> order = draw.shuffled(List.of(0, 1, 2));
    int a = order.get(0);
    int b = order.get(1);
    int number = draw.between(2, 9);
    String one = state.names().get(a);
    String two = state.names().get(b);
    return switch (draw.below(3)) {
      case 0 -> {
        state
            .lines()
            .add(
                Phrase.of(
                    "%1[이/가] %2보다 크면 %1에서 %2[을/를] 빼고, 그렇지 않으면 %1에 %3[을/를] 더한다.", one, two, number));
        values[a] = values[a] > values[b] ? values[a] - values[b] : values[a] + number;
        trail.add(Map.of(a, Set.of(a, b)));
        yield a;
      }
      case 1 -> {
        state
            .lines()
            .add(Phrase.of("%1[이/가] 짝수이면 %1[을/를] 2로 나누고, 홀수이면 %1에 %2[을/를] 더한다.", one, number));
        values[a] = values[a] % 2 == 0 ? values[a] / 2 : values[a] + number;
        trail.add(Map.of(a, Set.of(a)));
        yield a;
      }
      default -> {
        int limit = draw.between(8, 30);
        int other = draw.between(2, 9);
        state
            .lines()
            .add(
                Phrase.of(
                    "%1의 값이 %2 이상이면 %3에 %4[을/를] 더하고, %2 미만이면 %3의 값을 %1의 값에 %5[을/를] 더한 수로 바꾼다.",
                    one, limit, two, number, other));
        values[b] = values[a] >= limit ? values[b] + number : values[a] + other;
        trail.add(Map.of(b, Set.of(a, b)));
        yield b;
      }
    };
  }
}
