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

/// Puzzles of things moved between boxes, and of slips that point from one locker to another.
final class Boxes {
  private static final List<String> COLOURS =
      List.of("빨간 상자", "파란 상자", "노란 상자", "초록 상자", "흰 상자", "검은 상자");

  private Boxes() {}

  static Problem moves(int level, Draw draw) {
    return Attempts.first(() -> attempt(level, draw));
  }

  private static Optional<Problem> attempt(int level, Draw draw) {
    int steps = 2 + 3 * level;
    List<String> boxes = draw.some(COLOURS, 2 + level);
    String thing = draw.oneOf("구슬", "공", "귤", "동전", "단추", "바둑돌", "밤", "조약돌");
    int[] held = new int[boxes.size()];
    Arrays.setAll(held, _ -> draw.between(4, 25));
    String starts = contents(boxes, held, "%s에 %s개");
    List<String> lines = new ArrayList<>();
    List<String> worked = new ArrayList<>();
    Trail trail = new Trail();
    int last = 0;
    while (lines.size() < steps) {
      last = move(boxes, held, thing, lines, trail, draw);
      worked.add(Phrase.of("(%s) %s", lines.size(), contents(boxes, held, "%s %s")));
    }
    int behind = trail.behind(last);
    if (behind < 2 * level + 1 || behind > 2 * level + 3) {
      return Optional.empty();
    }
    String question =
        Phrase.of(
            draw.oneOf(
                "%2[이/가] %1 들어 있다. 다음 일을 차례로 한다.\n%3\n다 한 뒤 %4에 들어 있는 %2[은/는] 몇 개인가?",
                "처음에 %2[이/가] %1 있다. 이어서 아래와 같이 하였다.\n%3\n지금 %4에는 %2[이/가] 몇 개 있는가?"),
            starts,
            thing,
            Phrase.numbered(lines),
            boxes.get(last));
    return Optional.of(
        Problem.number(question, held[last], behind, String.join("; ", worked) + "."));
  }

  private static String contents(List<String> boxes, int[] held, String form) {
    List<String> said = new ArrayList<>();
    for (int i = 0; i < held.length; i++) {
      said.add(Phrase.of(form, boxes.get(i), held[i]));
    }
    return String.join(", ", said);
  }

  private static int move(
      List<String> boxes, int[] held, String thing, List<String> lines, Trail trail, Draw draw) {
    List<Integer> order = draw.shuffled(List.of(0, 1, 2));
    int a = order.get(0);
    int b = order.get(1);
    String from = boxes.get(a);
    String to = boxes.get(b);
    int number = draw.between(1, 6);
    int kind = draw.below(6);
    if (kind == 0 && held[a] > 1) {
      int half = held[a] / 2;
      lines.add(
          Phrase.of(
              held[a] % 2 == 0
                  ? "%s에 든 %s의 절반을 %s[으로/로] 옮긴다."
                  : "%s에 든 %s에서 한 개를 남겨 두고 나머지의 절반을 %s[으로/로] 옮긴다.",
              from,
              thing,
              to));
      held[a] -= half;
      held[b] += half;
      trail.add(Map.of(a, Set.of(a), b, Set.of(a, b)));
    } else if (kind == 1) {
      lines.add(Phrase.of("%s[과/와] %s에 든 %s[을/를] 통째로 맞바꾼다.", from, to, thing));
      int kept = held[a];
      held[a] = held[b];
      held[b] = kept;
      trail.add(Map.of(a, Set.of(b), b, Set.of(a)));
    } else if (kind == 2) {
      lines.add(Phrase.of("%s에 %s[을/를] %s개 새로 넣는다.", to, thing, number));
      held[b] += number;
      trail.add(Map.of(b, Set.of(b)));
    } else if (kind == 3 && held[a] != held[b] && Math.max(held[a], held[b]) >= number) {
      lines.add(
          Phrase.of("%s[과/와] %s 가운데 %s[이/가] 더 많이 든 상자에서 %s개를 꺼내 버린다.", from, to, thing, number));
      held[held[a] > held[b] ? a : b] -= number;
      trail.add(Map.of(a, Set.of(a, b), b, Set.of(a, b)));
    } else if (held[a] >= number) {
      lines.add(Phrase.of("%s에서 %s[으로/로] %s[을/를] %s개 옮긴다.", from, to, thing, number));
      held[a] -= number;
      held[b] += number;
      trail.add(Map.of(a, Set.of(a), b, Set.of(b)));
    }
    return b;
  }

  /// Each locker holds a slip with a locker's number; the slips change, and then one follows them.
  static Problem slips(int level, Draw draw) {
    return Attempts.first(() -> following(level, draw));
  }

  private static Optional<Problem> following(int level, Draw draw) {
    int count = 3 + level;
    int changes = 2 * level;
    int hops = 1 + level;
    int[] slip = new int[count];
    Arrays.setAll(slip, _ -> draw.between(1, count));
    List<String> starts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      starts.add(Phrase.of("%s번에 %s", i + 1, slip[i]));
    }
    List<String> lines = new ArrayList<>();
    List<int[]> states = new ArrayList<>(List.of(slip.clone()));
    while (lines.size() < changes) {
      lines.add(rewrite(slip, draw));
      if (states.stream().anyMatch(state -> Arrays.equals(slip, state))) {
        return Optional.empty();
      }
      states.add(slip.clone());
    }
    int start = draw.between(1, count);
    int at = start;
    List<String> way = new ArrayList<>(List.of(start + "번"));
    for (int i = 0; i < hops; i++) {
      at = slip[at - 1];
      way.add(at + "번");
    }
    if (way.stream().distinct().count() <= hops) {
      return Optional.empty();
    }
    List<String> ends = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ends.add(Phrase.of("%s번에 %s", i + 1, slip[i]));
    }
    String question =
        Phrase.of(
            draw.oneOf(
                "1번부터 %1번까지 사물함이 있고, 사물함마다 사물함 번호 하나를 적은 쪽지가 들어 있다. 처음에 쪽지에 적힌 수는 %2이다. 쪽지에 적힌 수는 그 번호의 사물함을 가리킨다. 다음과 같이 차례로 고쳤다.\n%3\n이제 %4번 사물함에서 시작하여 쪽지가 가리키는 사물함으로 옮겨 가기를 %5 번 하면 몇 번 사물함에 이르는가?",
                "사물함 %1개(1번~%1번) 안에 쪽지가 한 장씩 있고, 쪽지에 적힌 수는 다음에 찾아갈 사물함을 가리킨다. 처음 쪽지는 %2이다. 그 뒤 순서대로 이렇게 바꾸었다.\n%3\n모두 바꾼 다음 %4번 사물함의 쪽지부터 따라가 %5 번 옮기면 몇 번 사물함인가?"),
            count,
            String.join(", ", starts),
            Phrase.numbered(lines),
            start,
            NumberWords.counted(hops));
    return Optional.of(
        Problem.number(
            question,
            at,
            changes + hops,
            Phrase.of("고친 뒤 쪽지는 %s이다. %s.", String.join(", ", ends), String.join(" → ", way))));
  }

  private static String rewrite(int[] slip, Draw draw) {
    List<Integer> order = draw.shuffled(List.of(0, 1, 2, 3));
    int a = order.get(0);
    int b = order.get(1);
    int number = draw.between(1, slip.length);
    return switch (draw.below(4)) {
      case 0 -> {
        int kept = slip[a];
        slip[a] = slip[b];
        slip[b] = kept;
        yield Phrase.of("%s번 사물함과 %s번 사물함의 쪽지를 서로 바꾼다.", a + 1, b + 1);
      }
      case 1 -> {
        slip[a] = number;
        yield Phrase.of("%s번 사물함의 쪽지에 적힌 수를 %s[으로/로] 고쳐 쓴다.", a + 1, number);
      }
      case 2 -> {
        slip[a] = slip[b];
        yield Phrase.of("%s번 사물함의 쪽지에 적힌 수를 %s번 사물함의 쪽지에 적힌 수와 같게 고쳐 쓴다.", a + 1, b + 1);
      }
      default -> {
        slip[slip[a] - 1] = number;
        yield Phrase.of("%s번 사물함의 쪽지가 가리키는 사물함의 쪽지에 적힌 수를 %s[으로/로] 고쳐 쓴다.", a + 1, number);
      }
    };
  }
}
