package kr.gwageo.generation.logic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kr.gwageo.domain.item.Item;
import kr.gwageo.generation.AnswerCheck;

/// Does what the sentences say: to cups as things in a list, to slips as arrows, to variables by
/// working each out from the sentences before it.
public final class VariablesCheck implements AnswerCheck {
  private static final List<String> ORDINALS = List.of("첫", "두", "세", "네", "다섯", "여섯", "일곱");

  @Override
  public String answer(Item item) {
    String text = item.question();
    List<String> lines = Sentences.numbered(text);
    String last = text.lines().toList().getLast();
    long answer =
        text.contains("변수")
            ? variable(text, lines, Sentences.group("([a-zA-Z])의 값", last, 1))
            : text.contains("사물함")
                ? slips(text, lines, last)
                : text.contains("컵") ? cups(text, lines) : lined(text, lines, last);
    return Long.toString(answer);
  }

  private static long lined(String text, List<String> lines, String last) {
    return text.contains("상자") ? boxes(text, lines, last) : queue(text, lines, last);
  }

  private static long variable(String text, List<String> lines, String asked) {
    Map<String, Long> first = new HashMap<>();
    Pattern.compile("([a-zA-Z]) = (\\d+)")
        .matcher(text)
        .results()
        .forEach(m -> first.put(m.group(1), Long.parseLong(m.group(2))));
    return value(asked, lines.size(), lines, first);
  }

  /// What a variable holds after so many lines, worked out backwards.
  private static long value(String name, int after, List<String> lines, Map<String, Long> first) {
    if (after == 0) {
      return first.getOrDefault(name, Long.MIN_VALUE);
    }
    ToLongFunction<String> was = other -> value(other, after - 1, lines, first);
    String line = lines.get(after - 1);
    return line.contains("면 ") ? branched(name, was).read(line) : set(name, was).read(line);
  }

  private static Sentences<Long> set(String name, ToLongFunction<String> was) {
    String v = "([a-zA-Z])";
    return new Sentences<Long>()
        .form(
            v + "에 (\\d+)[을를] 더한다\\.",
            m -> was.applyAsLong(name) + only(name, m.group(1), m.group(2)))
        .form(
            v + "에서 (\\d+)[을를] 뺀다\\.",
            m -> was.applyAsLong(name) - only(name, m.group(1), m.group(2)))
        .form(
            v + "에 " + v + "의 값을 더한다\\.",
            m ->
                was.applyAsLong(name) + (name.equals(m.group(1)) ? was.applyAsLong(m.group(2)) : 0))
        .form(
            v + "의 값을 " + v + "의 두 배로 바꾼다\\.",
            m -> name.equals(m.group(1)) ? 2 * was.applyAsLong(m.group(2)) : was.applyAsLong(name))
        .form(
            v + "[와과] " + v + "의 값을 서로 바꾼다\\.",
            m ->
                was.applyAsLong(
                    name.equals(m.group(1))
                        ? m.group(2)
                        : name.equals(m.group(2)) ? m.group(1) : name))
        .form(
            v + "의 값을 " + v + "보다 (\\d+)만큼 큰 수로 바꾼다\\.",
            m ->
                name.equals(m.group(1))
                    ? was.applyAsLong(m.group(2)) + Long.parseLong(m.group(3))
                    : was.applyAsLong(name))
        .form(
            v + "의 값을 " + v + "[을를] (\\d+)(?:로|으로) 나눈 나머지로 바꾼다\\.",
            m ->
                name.equals(m.group(1))
                    ? was.applyAsLong(m.group(2)) % Long.parseLong(m.group(3))
                    : was.applyAsLong(name));
  }

  private static Sentences<Long> branched(String name, ToLongFunction<String> was) {
    String v = "([a-zA-Z])";
    long mine = was.applyAsLong(name);
    return new Sentences<Long>()
        .form(
            v + "[이가] " + v + "보다 크면 \\S에서 \\S[을를] 빼고, 그렇지 않으면 \\S에 (\\d+)[을를] 더한다\\.",
            m -> {
              long other = was.applyAsLong(m.group(2));
              long changed = mine > other ? mine - other : mine + Long.parseLong(m.group(3));
              return name.equals(m.group(1)) ? changed : mine;
            })
        .form(
            v + "[이가] 짝수이면 \\S[을를] 2로 나누고, 홀수이면 \\S에 (\\d+)[을를] 더한다\\.",
            m -> {
              long changed = mine % 2 == 0 ? mine / 2 : mine + Long.parseLong(m.group(2));
              return name.equals(m.group(1)) ? changed : mine;
            })
        .form(
            v
                + "의 값이 (\\d+) 이상이면 "
                + v
                + "에 (\\d+)[을를] 더하고, \\d+ 미만이면 \\S의 값을 \\S의 값에 (\\d+)[을를] 더한 수로 바꾼다\\.",
            m -> {
              long seen = was.applyAsLong(m.group(1));
              long changed =
                  seen >= Long.parseLong(m.group(2))
                      ? mine + Long.parseLong(m.group(4))
                      : seen + Long.parseLong(m.group(5));
              return name.equals(m.group(3)) ? changed : mine;
            });
  }

  private static long only(String name, String changed, String number) {
    return name.equals(changed) ? Long.parseLong(number) : 0;
  }

  private static long slips(String text, List<String> lines, String last) {
    Map<Integer, Integer> slips = new HashMap<>();
    Pattern.compile("(\\d+)번에 (\\d+)")
        .matcher(text)
        .results()
        .forEach(m -> slips.put(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))));
    Sentences<Consumer<Map<Integer, Integer>>> forms =
        new Sentences<Consumer<Map<Integer, Integer>>>()
            .form(
                "D번 사물함과 D번 사물함의 쪽지를 서로 바꾼다\\.",
                m ->
                    all -> {
                      int one = Integer.parseInt(m.group(1));
                      int other = Integer.parseInt(m.group(2));
                      int held = all.getOrDefault(one, 0);
                      all.put(one, all.getOrDefault(other, 0));
                      all.put(other, held);
                    })
            .form(
                "D번 사물함의 쪽지에 적힌 수를 D(?:로|으로) 고쳐 쓴다\\.",
                m -> all -> all.put(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))))
            .form(
                "D번 사물함의 쪽지에 적힌 수를 D번 사물함의 쪽지에 적힌 수와 같게 고쳐 쓴다\\.",
                m ->
                    all ->
                        all.put(
                            Integer.parseInt(m.group(1)),
                            all.getOrDefault(Integer.parseInt(m.group(2)), 0)))
            .form(
                "D번 사물함의 쪽지가 가리키는 사물함의 쪽지에 적힌 수를 D(?:로|으로) 고쳐 쓴다\\.",
                m ->
                    all ->
                        all.put(
                            all.getOrDefault(Integer.parseInt(m.group(1)), 0),
                            Integer.parseInt(m.group(2))));
    lines.forEach(line -> forms.read(line).accept(slips));
    int at = Integer.parseInt(Sentences.group("D번 사물함(?:에서 시작|의 쪽지부터)", last, 1));
    int hops = Sentences.number(Sentences.group("(\\S+) 번 (?:하면|옮기면)", last, 1));
    for (int i = 0; i < hops; i++) {
      at = slips.getOrDefault(at, 0);
    }
    return at;
  }

  private static long cups(String text, List<String> lines) {
    int count = Sentences.number(Sentences.group("컵 (\\S+) 개", text, 1));
    int ball = ORDINALS.indexOf(Sentences.group("왼쪽에서 (\\S+) 번째 컵", text, 1)) + 1;
    List<Integer> cups = new ArrayList<>(IntStream.rangeClosed(1, count).boxed().toList());
    for (String line : lines) {
      if (line.startsWith("맨 왼쪽")) {
        Collections.rotate(cups, -1);
      } else if (line.startsWith("맨 오른쪽")) {
        Collections.rotate(cups, 1);
      } else if (line.contains("거꾸로")) {
        Collections.reverse(cups);
      } else {
        List<Integer> two =
            Pattern.compile("(\\S+) 번째")
                .matcher(line)
                .results()
                .map(m -> ORDINALS.indexOf(m.group(1)))
                .toList();
        Collections.swap(cups, two.get(0), two.get(1));
      }
    }
    return cups.indexOf(ball) + 1L;
  }

  private static long boxes(String text, List<String> lines, String last) {
    return BoxesCheck.answer(text, lines, last);
  }

  private static long queue(String text, List<String> lines, String last) {
    List<String> line = new ArrayList<>(Sentences.names(text));
    Sentences<Runnable> forms =
        new Sentences<Runnable>()
            .form("NJ 와서 줄 맨 뒤에 선다\\.", m -> () -> line.add(m.group(1)))
            .form(
                "NJ 와서 N 바로 앞에 끼어든다\\.", m -> () -> line.add(line.indexOf(m.group(2)), m.group(1)))
            .form(
                "NJ NJ 자리를 서로 바꾼다\\.",
                m ->
                    () ->
                        line.replaceAll(one ->
                            one.equals(m.group(1))
                                ? m.group(2)
                                : one.equals(m.group(2)) ? m.group(1) : one))
            .form(
                "NJ 자리를 옮겨 N 바로 뒤에 선다\\.",
                m ->
                    () -> {
                      line.remove(m.group(1));
                      line.add(line.indexOf(m.group(2)) + 1, m.group(1));
                    })
            .form("NJ 줄에서 나가 집으로 간다\\.", m -> () -> line.remove(m.group(1)))
            .form("맨 앞의 두 명이 차례가 되어 줄에서 나간다\\.", m -> () -> line.subList(0, 2).clear());
    lines.forEach(one -> forms.read(one).run());
    int place = line.indexOf(Sentences.group("NJ (?:앞|뒤)에서", last, 1));
    return last.contains("앞에서") ? place + 1 : line.size() - place;
  }
}
