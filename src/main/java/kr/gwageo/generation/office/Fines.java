package kr.gwageo.generation.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.words.Options;
import kr.gwageo.generation.words.Phrase;
import kr.gwageo.generation.words.Won;

/// A case of what a breach costs, grown rule by rule.
final class Fines {
  private static final List<String> BREACHES =
      List.of(
          "지정된 곳 밖에 물건을 쌓아 둔 때",
          "운영 시간을 어긴 때",
          "안내판을 치운 때",
          "안전 점검을 받지 아니한 때",
          "이용 인원을 넘긴 때",
          "소음 기준을 어긴 때",
          "쓰레기를 치우지 아니한 때",
          "신고하지 아니하고 시설을 바꾼 때");

  private final Draw draw;
  private final Ordinance text;
  private final List<String> breaches;
  private final List<Integer> bases;
  private final int which;
  private final List<String> facts = new ArrayList<>();
  private final List<String> worked = new ArrayList<>();
  private final List<Integer> wrong = new ArrayList<>();
  private int due;

  private Fines(Draw draw) {
    this.draw = draw;
    text =
        new Ordinance(
            draw, draw.oneOf("강변 장터 관리", "공동 정원 이용", "야외 공연장 관리", "마을 캠핑장 관리"), "과태료의 부과를");
    breaches = draw.some(BREACHES, 4);
    bases =
        draw.some(IntStream.rangeClosed(3, 30).boxed().toList(), 4).stream()
            .map(step -> step * 20_000)
            .toList();
    which = draw.below(4);
    due = bases.get(which);
  }

  static Problem fine(int level, Draw draw) {
    Fines fine = new Fines(draw);
    String main = fine.table();
    fine.repeated(main);
    if (level > 1) {
      fine.mended(main);
    }
    if (level == 3) {
      fine.second(main);
      fine.capped();
    }
    return fine.problem(level);
  }

  private String table() {
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      items.append(Phrase.of("\n %s. %s: %s", i + 1, breaches.get(i), Won.of(bases.get(i))));
    }
    facts.add("- 위반 내용: " + done(breaches.get(which)));
    return text.article("과태료", "다음 각 호의 어느 하나에 해당하는 사람에게는 그 호에서 정한 과태료를 부과한다.%s", items);
  }

  /// A breach as a case names it: `안내판을 치움` for `안내판을 치운 때`.
  private static String done(String breach) {
    return breach
        .replace("지 아니한 때", "지 않음")
        .replace("지 아니하고", "지 않고")
        .replace("둔 때", "둠")
        .replace("긴 때", "김")
        .replace("운 때", "움")
        .replace("꾼 때", "꿈");
  }

  private void repeated(String main) {
    int earlier = draw.between(0, 2);
    text.article(
        "가중",
        "위반한 날 이전 1년 안에 같은 호의 위반으로 과태료를 받은 적이 한 번 있으면 %s에 따른 금액에 그 2분의 1을 더하고, 두 번 이상 있으면 그 금액의 두 배로 한다.",
        main);
    facts.add(
        earlier == 0
            ? "- 최근 1년 동안 과태료를 받은 적이 없음"
            : Phrase.of("- 최근 1년 동안 같은 호의 위반으로 과태료를 %s 번 받음", earlier == 1 ? "한" : "두"));
    int base = due;
    wrong.addAll(List.of(base, base * 3 / 2, base * 2));
    due = base * (2 + earlier) / 2;
    worked.add(Phrase.of("기준 금액은 %s이고 가중하면 %s이다.", Won.of(base), Won.of(due)));
  }

  private void mended(String main) {
    int excluded = draw.between(1, 4);
    boolean mended = draw.below(4) > 0;
    text.article(
        "감경",
        "조사를 받기 전에 스스로 바로잡은 사람에게는 앞의 조에 따라 정한 금액에서 5분의 1을 줄인다. 다만, %s제%s호의 위반에는 이를 적용하지 아니한다.",
        main,
        excluded);
    facts.add(mended ? "- 조사를 받기 전에 스스로 바로잡음" : "- 조사를 받은 뒤에 바로잡음");
    boolean less = mended && excluded != which + 1;
    int lessened = due / 5 * 4;
    worked.add(less ? Phrase.of("스스로 바로잡았으므로 5분의 1을 줄여 %s이다.", Won.of(lessened)) : "감경은 적용되지 않는다.");
    wrong.addFirst(less ? due : lessened);
    due = less ? lessened : due;
  }

  private void second(String main) {
    int second = (which + draw.between(1, 3)) % 4;
    int half = bases.get(second) / 2;
    text.article(
        "여러 위반",
        "한 사람이 같은 날 두 호를 위반한 때에는 먼저 적발된 위반의 과태료에, 나중에 적발된 위반에 대하여 %s에서 정한 금액의 2분의 1을 더한다. 나중 위반에는 가중과 감경을 하지 아니한다.",
        main);
    facts.add("- 같은 날 나중에 적발된 위반: " + done(breaches.get(second)));
    wrong.addFirst(due + 2 * half);
    wrong.addFirst(due);
    due += half;
    worked.add(Phrase.of("나중 위반의 절반 %s을 더하면 %s이다.", Won.of(half), Won.of(due)));
  }

  private void capped() {
    int cap = 100_000 * draw.between(4, 9);
    text.article("한도", "이 조례에 따라 한 번에 부과하는 과태료는 모두 더하여 %s을 넘지 못한다.", Won.of(cap));
    wrong.addFirst(due > cap ? due : cap);
    due = Math.min(due, cap);
    worked.add(Phrase.of("한도 %s과 견주면 %s이다.", Won.of(cap), Won.of(due)));
  }

  private Problem problem(int level) {
    wrong.addAll(List.of(due + 20_000, due * 2, due + 50_000, due / 2));
    return Options.choice(
            draw,
            draw.oneOf("이 사람에게 부과할 과태료는 얼마인가?", "사례의 사람이 내야 할 과태료는?"),
            Won.of(due),
            wrong.stream().map(Won::of).toList(),
            level + worked.size(),
            String.join(" ", worked))
        .about(text.with("사례", facts));
  }
}
