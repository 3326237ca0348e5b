package kr.gwageo.generation.korean;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Josa;
import kr.gwageo.generation.Problem;

/// Problems with lists of words and their particles, and with numbers to work out.
final class ParticleLists {
  private static final List<String> PAIRS =
      List.of("을/를", "은/는", "이/가", "과/와", "으로/로", "이나/나", "이라고/라고", "이랑/랑", "으로서/로서");

  private static final String RULE =
      "수는 한자어 수로, 로마자는 글자 이름으로(예: B는 ‘비’), 한자로 적은 수는 그 음으로 읽고, 괄호 안의 말과 붙임표(-)는 읽지 않는다. ";

  private ParticleLists() {}

  /// A word that takes more thought the higher the level.
  private static String word(int level, Draw draw) {
    return switch (draw.below(level + 1)) {
      case 0, 1 -> draw.oneOf(Nouns.ALL);
      case 2 -> Particles.figure(draw);
      default -> draw.oneOf(Nouns.ALL) + Particles.note(draw);
    };
  }

  static Problem count(int level, Draw draw) {
    int size = 2 * level + 3;
    int wrong = draw.between(1, 5);
    List<Boolean> faults =
        draw.shuffled(IntStream.range(0, size).mapToObj(i -> i < wrong).toList());
    List<String> shown = new ArrayList<>();
    List<String> mended = new ArrayList<>();
    Set<String> used = new TreeSet<>();
    for (boolean fault : faults) {
      String word = word(level, draw);
      while (!used.add(word)) {
        word = word(level, draw);
      }
      Particles.Slot slot = new Particles.Slot(word, draw.oneOf(PAIRS));
      shown.add(word + (fault ? slot.wrong() : slot.right()));
      if (fault) {
        mended.add(word + slot.wrong() + " → " + word + slot.right());
      }
    }
    String question =
        draw.oneOf(
                "%s다음 가운데 조사를 잘못 쓴 것은 모두 몇 개인가?\n%s",
                "%s아래에 늘어놓은 말 중 조사의 꼴이 틀린 것의 개수는?\n%s",
                "%s조사가 앞말과 어울리지 않는 것을 다음에서 모두 찾으면 몇 개인가?\n%s")
            .formatted(level == 1 ? "" : RULE, String.join(", ", shown));
    return Options.ordered(
        question,
        List.of("1개", "2개", "3개", "4개", "5개"),
        wrong + "개",
        size,
        "바르게 고치면 " + String.join(", ", mended) + "이다.");
  }

  static Problem gather(int level, Draw draw) {
    int size = level + 3;
    String pair = draw.oneOf(PAIRS);
    String[] forms = pair.split("/", -1);
    String form = draw.heads() ? forms[0] : forms[1];
    List<String> words = new ArrayList<>();
    TreeSet<Integer> right = new TreeSet<>();
    while (words.size() < size) {
      String word = word(level, draw);
      boolean fits = Josa.of(word, pair).equals(form);
      if (!words.contains(word) && fits == draw.heads()) {
        if (fits) {
          right.add(words.size());
        }
        words.add(word);
      }
    }
    if (right.isEmpty()) {
      return gather(level, draw);
    }
    Set<String> wrong = new LinkedHashSet<>();
    while (wrong.size() < 4) {
      TreeSet<Integer> other = new TreeSet<>(right);
      for (int changes = draw.between(1, 2); changes > 0; changes--) {
        Integer place = draw.below(size);
        if (!other.remove(place)) {
          other.add(place);
        }
      }
      if (!other.equals(right) && !other.isEmpty()) {
        wrong.add(listed(other));
      }
    }
    String list =
        IntStream.range(0, size)
            .mapToObj(i -> letter(i) + ". " + words.get(i))
            .collect(Collectors.joining("\n"));
    String question =
        draw.oneOf(
                "%s다음 가운데 바로 뒤에 조사 ‘%s’%s 올 수 있는 것을 모두 고른 것은? (조사의 두 꼴은 ‘%s’이다.)\n%s",
                "%s아래의 말에 조사를 붙이려 한다. ‘%s’%s 알맞은 것을 모두 고르면? (조사의 두 꼴은 ‘%s’이다.)\n%s")
            .formatted(level == 1 ? "" : RULE, form, Josa.of(form, "이/가"), pair, list);
    String rationale =
        words.stream()
            .map(word -> Josa.after(word, pair))
            .collect(
                Collectors.joining(
                    ", ", "", "처럼 쓰므로 " + listed(right) + "에 ‘" + form + "’의 꼴이 온다."));
    return Options.problem(draw, question, listed(right), wrong, size, rationale);
  }

  private static char letter(int index) {
    return "ㄱㄴㄷㄹㅁㅂㅅㅇ".charAt(index);
  }

  private static String listed(SortedSet<Integer> places) {
    return places.stream().map(i -> "" + letter(i)).collect(Collectors.joining(", "));
  }

  /// A number to work out, then three particles behind it.
  static Problem result(int level, Draw draw) {
    int value = draw.between(11, 60);
    StringBuilder told = new StringBuilder(Integer.toString(value));
    StringBuilder work = new StringBuilder(told);
    for (int i = 1; i <= level; i++) {
      boolean less = value > 41 && draw.heads();
      boolean times = !less && draw.below(3) == 0;
      int step = times ? draw.between(2, 9) : draw.between(2, 39);
      int before = value;
      value = times ? value * step : less ? value - step : value + step;
      told.append(i > 1 ? "고 " : less ? "에서 " : "에 ")
          .append(Josa.after(Integer.toString(step), "을/를"))
          .append(times ? " 곱하" : less ? " 빼" : " 더하")
          .append(i < level ? "" : less ? "어" : "여");
      work.append(i == 1 ? "" : ", " + before)
          .append(times ? "×" : less ? "-" : "+")
          .append(step)
          .append("=")
          .append(value);
    }
    List<String> pairs = draw.some(PAIRS, 3);
    if (!pairs.contains("으로/로")) {
      pairs = List.of(pairs.get(0), "으로/로", pairs.get(2));
    }
    String number = Integer.toString(value);
    List<Particles.Slot> slots =
        pairs.stream().map(pair -> new Particles.Slot(number, pair)).toList();
    Set<String> wrong = new LinkedHashSet<>();
    for (int mask = 1; mask < 8; mask++) {
      List<String> forms = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        Particles.Slot slot = slots.get(i);
        forms.add((mask >> i & 1) == 1 ? slot.wrong() : slot.right());
      }
      wrong.add(String.join(", ", forms));
    }
    List<String> right = slots.stream().map(Particles.Slot::right).toList();
    String question =
        draw.oneOf(
                "%s 얻은 수를 한자어 수로 읽는다(예: 12는 ‘십이’). 이 수 바로 뒤에 세 조사(‘%s’, ‘%s’, ‘%s’)를 하나씩 붙일 때 그 꼴이"
                    + " 차례대로 옳은 것은?",
                "%s 나온 수를 한자어 수로 읽고(예: 12는 ‘십이’) 그 뒤에 조사를 붙이려 한다. ‘%s’, ‘%s’, ‘%s’ 가운데 알맞은 꼴을 차례대로"
                    + " 고르면?")
            .formatted(told, pairs.get(0), pairs.get(1), pairs.get(2));
    return Options.problem(
        draw,
        question,
        String.join(", ", right),
        wrong,
        2 * level + 3,
        "%s. %s %s 읽으므로 %s의 꼴을 쓴다."
            .formatted(
                work,
                Josa.after(number, "은/는"),
                Josa.after("‘" + NumberWords.sino(value) + "’", "으로/로"),
                String.join(", ", right)));
  }
}
