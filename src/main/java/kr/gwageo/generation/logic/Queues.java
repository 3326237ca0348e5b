package kr.gwageo.generation.logic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.words.People;
import kr.gwageo.generation.words.Phrase;

/// Puzzles of things in a line that change places: cups with a ball under one, people who queue.
final class Queues {
  private static final int SWAP = 3;

  private Queues() {}

  static Problem cups(int level, Draw draw) {
    int count = 4 + level;
    int steps = 1 + 3 * level;
    int ball = draw.between(1, count);
    int at = ball;
    List<String> lines = new ArrayList<>();
    List<String> worked = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      boolean swapped = lines.isEmpty() || lines.getLast().startsWith("왼쪽");
      at = move(count, at, swapped ? draw.below(5) : SWAP, lines, draw);
      worked.add(Phrase.of("(%s) %s번째", i + 1, at));
    }
    String question =
        Phrase.of(
            draw.oneOf(
                "똑같이 생긴 컵 %1 개가 한 줄로 엎어져 있고, 왼쪽에서 %2 컵 안에 %4[이/가] 들어 있다. 컵을 안에 든 것과 함께 다음과 같이 차례로 옮긴다.\n%3\n지금 %4[이/가] 든 컵은 왼쪽에서 몇 번째인가?",
                "책상 위에 컵 %1 개를 나란히 엎어 놓았는데 왼쪽에서 %2 컵에만 %4[이/가] 있다. 컵을 들지 않고 밀어서 순서대로 이렇게 바꾸었다.\n%3\n%4[은/는] 이제 왼쪽에서 몇 번째 컵 안에 있는가?"),
            NumberWords.counted(count),
            NumberWords.ordinals(count).get(ball - 1),
            Phrase.numbered(lines),
            draw.oneOf("공", "동전", "구슬", "주사위", "반지", "사탕", "단추"));
    return Problem.number(
        question, at, steps, Phrase.of("처음 %s번째, %s.", ball, String.join(", ", worked)));
  }

  /// Adds a move; where the ball is after it.
  private static int move(int count, int at, int kind, List<String> lines, Draw draw) {
    return switch (kind) {
      case 0 -> {
        lines.add("맨 왼쪽 컵을 맨 오른쪽으로 옮기고 나머지를 한 칸씩 왼쪽으로 민다.");
        yield at == 1 ? count : at - 1;
      }
      case 1 -> {
        lines.add("맨 오른쪽 컵을 맨 왼쪽으로 옮기고 나머지를 한 칸씩 오른쪽으로 민다.");
        yield at == count ? 1 : at + 1;
      }
      case 2 -> {
        lines.add("컵의 순서를 모두 거꾸로 놓는다.");
        yield count + 1 - at;
      }
      default -> {
        int near = draw.heads() ? at : draw.between(1, count);
        int far = (near - 1 + draw.between(1, count - 1)) % count + 1;
        lines.add(
            Phrase.of(
                draw.oneOf("왼쪽에서 %s 컵과 %s 컵의 자리를 서로 바꾼다.", "왼쪽에서 %s[과/와] %s에 놓인 두 컵을 맞바꾼다."),
                NumberWords.ordinals(count).get(Math.min(near, far) - 1),
                NumberWords.ordinals(count).get(Math.max(near, far) - 1)));
        yield at == near ? far : at == far ? near : at;
      }
    };
  }

  static Problem people(int level, Draw draw) {
    int count = 4 + level;
    int steps = 1 + 2 * level;
    List<String> all = People.some(draw, count + steps);
    List<String> line = new ArrayList<>(all.subList(0, count));
    List<String> lines = new ArrayList<>();
    List<String> worked = new ArrayList<>();
    String start = String.join(", ", line);
    for (int i = 0; i < steps; i++) {
      lines.add(change(line, all.get(count + i), draw));
      worked.add(Phrase.of("(%s) %s", i + 1, String.join(", ", line)));
    }
    int place = draw.below(line.size());
    boolean fromFront = draw.heads();
    String question =
        Phrase.of(
            draw.oneOf(
                "매표소 앞에 앞에서부터 %s 순서로 줄을 서 있다. 이어서 다음 일이 차례로 일어났다.\n%s\n지금 %s[은/는] %s 몇 번째인가?",
                "버스 정류장에 맨 앞부터 %s[이/가] 한 줄로 서 있다. 그 뒤의 일은 다음과 같다.\n%s\n모두 끝난 뒤 %s[은/는] %s 몇 번째에 서 있는가?"),
            start,
            Phrase.numbered(lines),
            line.get(place),
            fromFront ? "앞에서" : "뒤에서");
    return Problem.number(
        question,
        fromFront ? place + 1 : line.size() - place,
        steps + 1,
        String.join("; ", worked) + ".");
  }

  private static String change(List<String> line, String comer, Draw draw) {
    List<Integer> two =
        draw.some(IntStream.range(0, line.size()).boxed().toList(), 2).stream().sorted().toList();
    String one = line.get(two.get(0));
    String other = line.get(two.get(1));
    int kind = draw.below(line.size() > 4 ? 6 : 3);
    return switch (kind) {
      case 0 -> {
        line.addLast(comer);
        yield Phrase.of("%s[이/가] 와서 줄 맨 뒤에 선다.", comer);
      }
      case 1 -> {
        line.add(line.indexOf(one), comer);
        yield Phrase.of("%s[이/가] 와서 %s 바로 앞에 끼어든다.", comer, one);
      }
      case 2 -> {
        Collections.swap(line, two.get(0), two.get(1));
        yield Phrase.of("%s[과/와] %s[이/가] 자리를 서로 바꾼다.", other, one);
      }
      case 3 -> {
        line.remove(one);
        line.add(line.indexOf(other) + 1, one);
        yield Phrase.of("%s[이/가] 자리를 옮겨 %s 바로 뒤에 선다.", one, other);
      }
      case 4 -> {
        line.remove(other);
        yield Phrase.of("%s[이/가] 줄에서 나가 집으로 간다.", other);
      }
      default -> {
        line.removeFirst();
        line.removeFirst();
        yield "맨 앞의 두 명이 차례가 되어 줄에서 나간다.";
      }
    };
  }
}
