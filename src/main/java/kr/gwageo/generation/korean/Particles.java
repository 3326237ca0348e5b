package kr.gwageo.generation.korean;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Josa;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.Structure;
import kr.gwageo.generation.Workshop;

/// Particles that agree with the sound before them.
public final class Particles implements Workshop {
  private static final String MARKS = "㉠㉡㉢㉣㉤㉥";

  @Override
  public List<Structure> structures() {
    return List.of(
        new Structure("blanks-after-nouns", Particles::nouns),
        new Structure("blanks-after-numerals-and-letters", Particles::aloud),
        new Structure("blanks-after-brackets", Particles::brackets),
        new Structure("count-the-wrong", ParticleLists::count),
        new Structure("all-that-take-a-form", ParticleLists::gather),
        new Structure("after-a-result", ParticleLists::result));
  }

  /// A word with a particle to choose behind it.
  ///
  /// @param before what stands before the blank
  /// @param pair the two forms
  record Slot(String before, String pair) {

    String right() {
      return Josa.of(before, pair);
    }

    String wrong() {
      String[] forms = pair.split("/", -1);
      return forms[0].equals(right()) ? forms[1] : forms[0];
    }
  }

  /// Clauses with `a` and so on where a word stands, and `/` forms behind it.
  private record Frame(List<List<String>> nouns, List<String> pairs, String text) {}

  private static final List<Frame> FRAMES =
      List.of(
          new Frame(List.of(Nouns.FOODS, Nouns.FOODS), List.of("과/와", "을/를"), "어머니께서 #1 #2 사 오셨다."),
          new Frame(
              List.of(Nouns.GOODS, Nouns.GOODS), List.of("과/와", "을/를"), "동생은 #1 #2 가지런히 정리했다."),
          new Frame(
              List.of(Nouns.PLACES, Nouns.FOODS), List.of("으로/로", "을/를"), "우리는 #1 가서 #2 팔았다."),
          new Frame(
              List.of(Nouns.ANIMALS, Nouns.ANIMALS), List.of("과/와", "이/가"), "그림책에는 #1 #2 나온다."),
          new Frame(
              List.of(Nouns.PLANTS, Nouns.PLANTS), List.of("이나/나", "을/를"), "마당에 #1 #2 심을까 한다."),
          new Frame(List.of(Nouns.RUNNERS, Nouns.WILDS), List.of("이/가", "으로/로"), "#1 어느새 #2 달아났다."),
          new Frame(List.of(Nouns.GOODS, Nouns.FOODS), List.of("은/는", "이나/나"), "#1 두고 #2 먹고 가자."),
          new Frame(
              List.of(Nouns.GOODS, Nouns.PLACES), List.of("을/를", "으로/로"), "할아버지는 #1 들고 #2 가셨다."),
          new Frame(
              List.of(Nouns.FOODS, Nouns.GOODS), List.of("은/는", "과/와"), "#1 다 먹었고 #2 물통은 챙겼다."),
          new Frame(
              List.of(Nouns.ANIMALS, Nouns.ANIMALS),
              List.of("을/를", "이라고/라고"),
              "아이가 #1 보고 #2 잘못 말했다."));

  private static Problem nouns(int level, Draw draw) {
    List<Frame> frames = draw.some(FRAMES, level);
    List<Slot> slots = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    Set<String> used = new LinkedHashSet<>();
    for (Frame frame : frames) {
      String sentence = frame.text();
      for (int i = 0; i < frame.pairs().size(); i++) {
        List<String> nouns =
            frame.nouns().get(i).stream().filter(noun -> !used.contains(noun)).toList();
        Slot slot = new Slot(draw.oneOf(nouns), frame.pairs().get(i));
        used.add(slot.before());
        sentence = sentence.replace("#" + (i + 1), slot.before() + blank(slots.size()));
        slots.add(slot);
      }
      sentences.add(sentence);
    }
    return blanks(draw, String.join(" ", sentences), slots, "", 1);
  }

  static String blank(int index) {
    return "( " + MARKS.charAt(index) + " )";
  }

  /// The right forms for all slots against forms with mistakes in one or two.
  static Problem blanks(Draw draw, String text, List<Slot> slots, String rule, int perSlot) {
    List<String> right = slots.stream().map(Slot::right).toList();
    Set<String> wrong = new LinkedHashSet<>();
    while (wrong.size() < Math.min(4, (1 << slots.size()) - 1)) {
      List<String> forms = new ArrayList<>(right);
      for (int mistakes = draw.between(1, 2); mistakes > 0; mistakes--) {
        int place = draw.below(slots.size());
        forms.set(place, slots.get(place).wrong());
      }
      wrong.add(String.join(", ", forms));
    }
    String question =
        draw.oneOf(
                "%s다음 글의 빈칸에 들어갈 조사를 차례대로 바르게 늘어놓은 것은?\n%s",
                "%s다음 빈칸에 알맞은 조사를 순서대로 짝지은 것은?\n%s", "%s괄호 안에 들어갈 조사의 꼴이 차례대로 모두 옳은 것은?\n%s")
            .formatted(rule, text);
    String rationale =
        slots.stream()
            .map(slot -> slot.before() + slot.right())
            .collect(Collectors.joining(", ", "앞말의 끝소리에 받침이 있는지(‘으로/로’는 ㄹ 받침인지)를 본다: ", "."));
    if (wrong.size() < 4) {
      List<String> options = new ArrayList<>(draw.shuffled(List.copyOf(wrong)));
      String answer = String.join(", ", right);
      options.add(draw.below(options.size() + 1), answer);
      return Problem.choice(
          question, options, options.indexOf(answer), perSlot * slots.size(), rationale);
    }
    return Options.problem(
        draw, question, String.join(", ", right), wrong, perSlot * slots.size(), rationale);
  }

  private static final List<Slot> ALOUD =
      List.of(
          new Slot("상자 겉면에 # 적어 두었다.", "을/를"),
          new Slot("바늘을 # 맞추었다.", "으로/로"),
          new Slot("암호로는 # 맞다.", "이/가"),
          new Slot("# 이미 지운 기호이다.", "은/는"),
          new Slot("칠판에 # 다른 기호를 적었다.", "과/와"),
          new Slot("답은 # 그 밖의 것이다.", "이나/나"),
          new Slot("표의 빈칸에 # 써넣었다.", "을/를"),
          new Slot("적힌 기호를 # 바꾸었다.", "으로/로"),
          new Slot("사람들은 그 방을 # 부른다.", "이라고/라고"));

  /// By the letters' names; R, which has two, is left out.
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQSTUVWXY";

  private static Problem aloud(int level, Draw draw) {
    int count = level + 2;
    List<Slot> frames = draw.some(ALOUD, count);
    List<Slot> slots = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    for (Slot frame : frames) {
      Slot slot = new Slot(figure(draw), frame.pair());
      sentences.add(frame.before().replace("#", slot.before() + blank(slots.size())));
      slots.add(slot);
    }
    String rule =
        "수는 한자어 수로 읽고(예: 10은 ‘십’, 2.5는 ‘이 점 오’), 로마자는 글자 이름으로(예: B는 ‘비’), 한자로 적은 수는 그 음으로 읽는다. 붙임표(-)는 읽지 않는다. ";
    return blanks(draw, String.join(" ", sentences), slots, rule, 2);
  }

  /// A numeral, letters or a numeral in hanja.
  static String figure(Draw draw) {
    return switch (draw.below(6)) {
      case 0 -> Integer.toString(draw.between(2, 99));
      case 1 -> Integer.toString(10 * draw.between(2, 99));
      case 2 -> "%,d".formatted(1000L * draw.between(2, 990));
      case 3 -> draw.between(1, 99) + "." + draw.between(1, 9);
      case 4 -> hanja(draw.between(2, 99));
      default -> (draw.heads() ? "" : letter(draw) + "-") + letter(draw);
    };
  }

  private static char letter(Draw draw) {
    return LETTERS.charAt(draw.below(LETTERS.length()));
  }

  private static String hanja(int number) {
    String digits = "零一二三四五六七八九";
    String tens = number < 10 ? "" : number < 20 ? "十" : digits.charAt(number / 10) + "十";
    return tens + (number % 10 == 0 ? "" : digits.charAt(number % 10));
  }

  private static Problem brackets(int level, Draw draw) {
    int count = level + 1;
    List<Frame> frames = draw.some(FRAMES, (count + 1) / 2);
    List<Slot> slots = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    for (Frame frame : frames) {
      String sentence = frame.text();
      for (int i = 0; i < frame.pairs().size(); i++) {
        String before = draw.oneOf(frame.nouns().get(i)) + note(draw);
        Slot slot = new Slot(before, frame.pairs().get(i));
        if (slots.size() < count) {
          sentence = sentence.replace("#" + (i + 1), before + blank(slots.size()));
          slots.add(slot);
        } else {
          sentence = sentence.replace("#" + (i + 1), before + slot.right());
        }
      }
      sentences.add(sentence);
    }
    String rule = "괄호로 묶은 보충 설명은 읽지 않는 것으로 보고, 조사는 괄호 앞의 말에 맞추어 쓴다. ";
    return blanks(draw, String.join(" ", sentences), slots, rule, 2);
  }

  /// A remark in brackets.
  static String note(Draw draw) {
    String note =
        switch (draw.below(3)) {
          case 0 -> draw.oneOf("그림", "사진", "표", "부록") + " " + draw.between(1, 30);
          case 1 -> draw.between(2, 30) + draw.oneOf("번", "쪽", "호", "권");
          default -> draw.oneOf("왼쪽", "아래", "첫째 줄", "앞쪽", "위의 그림", "작은 것", "오른쪽 위", "다음 쪽", "가운데");
        };
    return draw.heads() ? "(" + note + ")" : "[" + note + "]";
  }
}
