package kr.gwageo.generation.logic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Moves things between boxes as the sentences say.
final class BoxesCheck {
  private final Map<String, Long> held = new HashMap<>();

  static long answer(String text, List<String> lines, String last) {
    BoxesCheck boxes = new BoxesCheck();
    Pattern.compile("(\\S+ 상자)에 (\\d+)개")
        .matcher(text.lines().findFirst().orElseThrow())
        .results()
        .forEach(m -> boxes.held.put(m.group(1), Long.parseLong(m.group(2))));
    lines.forEach(boxes::apply);
    return boxes.in(Sentences.group("(\\S+ 상자)에", last, 1));
  }

  private long in(String box) {
    return held.getOrDefault(box, Long.MIN_VALUE);
  }

  private void put(String box, long change) {
    held.merge(box, change, Long::sum);
  }

  private void apply(String line) {
    String box = "(\\S+ 상자)";
    new Sentences<Runnable>()
        .form(
            box + "에 든 \\S+의 절반을 " + box + "로 옮긴다\\.",
            m -> () -> move(m.group(1), m.group(2), half(in(m.group(1)))))
        .form(
            box + "에 든 \\S+에서 한 개를 남겨 두고 나머지의 절반을 " + box + "로 옮긴다\\.",
            m -> () -> move(m.group(1), m.group(2), half(in(m.group(1)) - 1)))
        .form(
            box + "[와과] " + box + "에 든 \\S+[을를] 통째로 맞바꾼다\\.",
            m -> () -> move(m.group(1), m.group(2), in(m.group(1)) - in(m.group(2))))
        .form(
            box + "에 \\S+[을를] (\\d+)개 새로 넣는다\\.",
            m -> () -> put(m.group(1), Long.parseLong(m.group(2))))
        .form(
            box + "[와과] " + box + " 가운데 \\S+[이가] 더 많이 든 상자에서 (\\d+)개를 꺼내 버린다\\.",
            m ->
                () ->
                    put(
                        in(m.group(1)) > in(m.group(2)) ? m.group(1) : m.group(2),
                        -Long.parseLong(m.group(3))))
        .form(
            box + "에서 " + box + "로 \\S+[을를] (\\d+)개 옮긴다\\.",
            m -> () -> move(m.group(1), m.group(2), Long.parseLong(m.group(3))))
        .read(line)
        .run();
    if (held.values().stream().anyMatch(number -> number < 0)) {
      throw new IllegalStateException("fewer than none after " + line + ": " + held);
    }
  }

  private static long half(long number) {
    if (number % 2 != 0) {
      throw new IllegalStateException("no half of " + number);
    }
    return number / 2;
  }

  private void move(String from, String to, long number) {
    put(from, -number);
    put(to, number);
  }
}
