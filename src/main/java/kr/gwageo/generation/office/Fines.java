package kr.gwageo.generation.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.words.Options;
import kr.gwageo.generation.words.Phrase;
import kr.gwageo.generation.words.Won;

/// Cases of what a breach costs, and of which rule holds for what was begun before it changed.
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

  private Fines() {}

  static Problem fine(int level, Draw draw) {
    List<String> breaches = draw.some(BREACHES, 4);
    List<Integer> bases =
        draw.some(IntStream.rangeClosed(3, 30).boxed().toList(), 4).stream()
            .map(step -> step * 20_000)
            .toList();
    Ordinance text =
        new Ordinance(
            draw, draw.oneOf("강변 장터 관리", "공동 정원 이용", "야외 공연장 관리", "마을 캠핑장 관리"), "과태료의 부과를");
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      items.append(Phrase.of("\n %s. %s: %s", i + 1, breaches.get(i), Won.of(bases.get(i))));
    }
    String main = text.article("과태료", "다음 각 호의 어느 하나에 해당하는 사람에게는 그 호에서 정한 과태료를 부과한다.%s", items);
    int which = draw.below(4);
    int earlier = draw.between(0, 2);
    int base = bases.get(which);
    text.article(
        "가중",
        "위반한 날 이전 1년 안에 같은 호의 위반으로 과태료를 받은 적이 한 번 있으면 %s에 따른 금액에 그 2분의 1을 더하고, 두 번 이상 있으면 그 금액의 두 배로 한다.",
        main);
    int raised = earlier == 0 ? base : earlier == 1 ? base * 3 / 2 : base * 2;
    List<String> facts = new ArrayList<>();
    facts.add(Phrase.of("위반 내용: %s", breaches.get(which)));
    facts.add(
        earlier == 0
            ? "최근 1년 동안 과태료를 받은 적이 없음"
            : Phrase.of("최근 1년 동안 같은 호의 위반으로 과태료를 %s 번 받음", earlier == 1 ? "한" : "두"));
    List<String> worked =
        new ArrayList<>(List.of(Phrase.of("기준 금액은 %s이고 가중하면 %s이다.", Won.of(base), Won.of(raised))));
    List<Integer> wrong = new ArrayList<>(List.of(base, base * 3 / 2, base * 2));
    int due = raised;
    if (level > 1) {
      int excluded = draw.between(1, 4);
      boolean mended = draw.below(4) > 0;
      text.article(
          "감경",
          "조사를 받기 전에 스스로 바로잡은 사람에게는 앞의 조에 따라 정한 금액에서 5분의 1을 줄인다. 다만, %s제%s호의 위반에는 이를 적용하지 아니한다.",
          main,
          excluded);
      facts.add(mended ? "조사를 받기 전에 스스로 바로잡음" : "조사를 받은 뒤에 바로잡음");
      boolean less = mended && excluded != which + 1;
      worked.add(
          less ? Phrase.of("스스로 바로잡았으므로 5분의 1을 줄여 %s이다.", Won.of(due * 4 / 5)) : "감경은 적용되지 않는다.");
      wrong.addFirst(less ? due : due * 4 / 5);
      wrong.add(base * 4 / 5);
      due = less ? due * 4 / 5 : due;
    }
    if (level == 3) {
      int second = (which + draw.between(1, 3)) % 4;
      int half = bases.get(second) / 2;
      text.article(
          "여러 위반",
          "한 사람이 같은 날 두 호를 위반한 때에는 먼저 적발된 위반의 과태료에, 나중에 적발된 위반에 대하여 %s에서 정한 금액의 2분의 1을 더한다. 나중 위반에는 가중과 감경을 하지 아니한다.",
          main);
      facts.add(Phrase.of("같은 날 나중에 적발된 위반: %s", breaches.get(second)));
      wrong.addFirst(due + 2 * half);
      wrong.addFirst(due);
      due += half;
      worked.add(Phrase.of("나중 위반의 절반 %s을 더하면 %s이다.", Won.of(half), Won.of(due)));
      int cap = 100_000 * draw.between(4, 9);
      text.article("한도", "이 조례에 따라 한 번에 부과하는 과태료는 모두 더하여 %s을 넘지 못한다.", Won.of(cap));
      worked.add(Phrase.of("한도 %s과 견주면 %s이다.", Won.of(cap), Won.of(Math.min(due, cap))));
      wrong.addFirst(due > cap ? due : cap);
      due = Math.min(due, cap);
    }
    wrong.addAll(List.of(due + 20_000, due * 2, due + 50_000, due / 2));
    return Options.choice(
            draw,
            draw.oneOf("이 사람에게 부과할 과태료는 얼마인가?", "사례의 사람이 내야 할 과태료는?"),
            Won.of(due),
            wrong.stream().map(Won::of).toList(),
            level + worked.size(),
            String.join(" ", worked))
        .about(text.with("사례", facts.stream().map(fact -> "- " + fact).toList()));
  }

  /// What was asked for before a change keeps the old rule, with exceptions.
  static Problem change(int level, Draw draw) {
    String thing = draw.oneOf("전시실", "연습실", "공동 주방", "체육관", "야외 무대", "세미나실");
    Ordinance text = new Ordinance(draw, thing + " 사용", "사용료를");
    int now = 1000 * draw.between(20, 60);
    int old = now - 1000 * draw.between(4, 12);
    int month = draw.between(3, 10);
    int fromDay = draw.between(2, 27);
    int hours = draw.between(3, 9);
    String fee = text.article("사용료", "%s 사용료는 한 시간에 %s으로 한다.", thing, Won.of(now));
    int residents = 10 * draw.between(1, 4);
    boolean resident = draw.heads();
    String cut = "";
    if (level > 1) {
      cut =
          text.article(
              "감면", "주민에게는 사용료의 %s를 깎아 준다. 다만, 입장료를 받는 행사에 쓰는 때에는 깎지 아니한다.", residents + "%");
    }
    text.article("시행일", "이 조례는 %s월 %s일부터 시행한다.", month, fromDay);
    int kept = draw.between(20, 40);
    text.article(
        "경과조치",
        level == 3
            ? "%1의 사용료에도 불구하고 시행일 전에 신청한 사람에게는 종전의 사용료(한 시간에 %2)를 적용한다. 다만, 시행일부터 %3일이 지난 뒤에 사용하는 때(시행일을 첫째 날로 세어 %3일째 되는 날까지는 지나지 아니한 것으로 본다)에는 %1의 사용료를 적용한다."
            : "%1의 사용료에도 불구하고 시행일 전에 신청한 사람에게는 종전의 사용료(한 시간에 %2)를 적용한다.",
        fee,
        Won.of(old),
        kept);
    int asked = draw.heads() ? draw.between(1, fromDay - 1) : draw.between(fromDay, 28);
    int later = draw.between(-3, 3) + kept;
    boolean before = asked < fromDay;
    boolean late = level == 3 && later > kept;
    boolean paying = level > 1 && draw.heads();
    List<String> facts = new ArrayList<>();
    facts.add(Phrase.of("%s월 %s일에 신청", month, asked));
    facts.add(
        level == 3
            ? Phrase.of("시행일을 첫째 날로 세어 %s일째 되는 날에 %s시간 사용", later, hours)
            : Phrase.of("다음 달에 %s시간 사용", hours));
    if (level > 1) {
      facts.add(resident ? "주민이 신청" : "주민이 아닌 사람이 신청");
      facts.add(paying ? "입장료를 받는 행사에 사용" : "입장료를 받지 않는 행사에 사용");
    }
    int rate = before && !late ? old : now;
    boolean reduced = level > 1 && resident && !paying;
    int due = reduced ? rate * hours * (100 - residents) / 100 : rate * hours;
    int other = rate == old ? now : old;
    List<Integer> wrong =
        List.of(
            other * hours,
            reduced ? rate * hours : rate * hours * (100 - residents) / 100,
            other * hours * (100 - residents) / 100,
            rate * (hours + 1),
            rate * (hours - 1));
    List<String> worked = new ArrayList<>();
    worked.add(before ? "시행일 전에 신청하였다." : "시행일 이후에 신청하였으므로 새 사용료를 적용한다.");
    if (level == 3 && before) {
      worked.add(late ? "그러나 정한 날이 지난 뒤에 사용하므로 새 사용료를 적용한다." : "정한 날이 지나지 않아 종전 사용료를 적용한다.");
    }
    if (level > 1) {
      worked.add(Phrase.of("%s의 감면은 %s.", cut, reduced ? "받는다" : "받지 못한다"));
    }
    worked.add(
        Phrase.of("한 시간에 %s으로 %s시간이면 %s이다.", Won.of(rate), hours, Won.of((long) rate * hours)));
    return Options.choice(
            draw,
            draw.oneOf("이 사람이 내야 할 사용료는 모두 얼마인가?", "사례에서 내는 사용료는?"),
            Won.of(due),
            wrong.stream().map(Won::of).toList(),
            2 * level + 1,
            String.join(" ", worked) + (reduced ? " 깎으면 " + Won.of(due) + "이다." : ""))
        .about(text.with("사례", facts.stream().map(fact -> "- " + fact).toList()));
  }
}
