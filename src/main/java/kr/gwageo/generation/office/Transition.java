package kr.gwageo.generation.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.words.Options;
import kr.gwageo.generation.words.Phrase;
import kr.gwageo.generation.words.Won;

/// Cases in which what was asked for before a rule changed keeps the old rule, with exceptions.
///
/// @param now the new fee for an hour
/// @param old the old one
/// @param month in which the rule changes
/// @param day on which it does
/// @param kept for how many days the old fee still holds
/// @param cut what residents need not pay, in hundredths
record Transition(String thing, int now, int old, int month, int day, int kept, int cut) {

  /// What somebody asks for.
  ///
  /// @param asked the day of the month
  /// @param used the day of use, counted from the change
  private record Use(int asked, int used, int hours, boolean resident, boolean paying) {}

  static Problem fee(int level, Draw draw) {
    int now = 1000 * draw.between(20, 60);
    int day = draw.between(2, 27);
    int kept = draw.between(20, 40);
    Transition rule =
        new Transition(
            draw.oneOf("전시실", "연습실", "공동 주방", "체육관", "야외 무대", "세미나실"),
            now,
            now - 1000 * draw.between(4, 12),
            draw.between(3, 10),
            day,
            kept,
            10 * draw.between(1, 4));
    Use use =
        new Use(
            draw.heads() ? draw.between(1, day - 1) : draw.between(day, 28),
            kept + draw.between(-3, 3),
            draw.between(3, 9),
            draw.heads(),
            draw.heads());
    return rule.asked(use, level, draw);
  }

  private Problem asked(Use use, int level, Draw draw) {
    boolean before = use.asked() < day;
    boolean late = level == 3 && use.used() > kept;
    boolean reduced = level > 1 && use.resident() && !use.paying();
    long rate = before && !late ? old : now;
    long other = rate == old ? now : old;
    long whole = rate * use.hours();
    long less = whole * (100 - cut) / 100;
    List<String> wrong =
        Stream.of(
                other * use.hours(),
                reduced ? whole : less,
                other * use.hours() * (100 - cut) / 100,
                rate * (use.hours() + 1),
                rate * (use.hours() - 1))
            .map(Won::of)
            .toList();
    List<String> worked = new ArrayList<>();
    worked.add(before ? "시행일 전에 신청하였다." : "시행일 이후에 신청하였으므로 새 사용료를 적용한다.");
    if (level == 3 && before) {
      worked.add(late ? "그러나 정한 날이 지난 뒤에 사용하므로 새 사용료를 적용한다." : "정한 날이 지나지 않아 종전 사용료를 적용한다.");
    }
    worked.add(Phrase.of("한 시간에 %s으로 %s시간이면 %s이다.", Won.of(rate), use.hours(), Won.of(whole)));
    if (level > 1) {
      worked.add(reduced ? Phrase.of("주민 감면을 받으면 %s이다.", Won.of(less)) : "주민 감면은 받지 못한다.");
    }
    return Options.choice(
            draw,
            draw.oneOf("이 사람이 내야 할 사용료는 모두 얼마인가?", "사례에서 내는 사용료는?"),
            Won.of(reduced ? less : whole),
            wrong,
            2 * level + 1,
            String.join(" ", worked))
        .about(text(level, draw).with("사례", facts(use, level)));
  }

  private Ordinance text(int level, Draw draw) {
    Ordinance text = new Ordinance(draw, thing + " 사용", "사용료를");
    String fee = text.article("사용료", "%s 사용료는 한 시간에 %s으로 한다.", thing, Won.of(now));
    if (level > 1) {
      text.article("감면", "주민에게는 사용료의 %s를 깎아 준다. 다만, 입장료를 받는 행사에 쓰는 때에는 깎지 아니한다.", cut + "%");
    }
    text.article("시행일", "이 조례는 %s월 %s일부터 시행한다.", month, day);
    text.article(
        "경과조치",
        level == 3
            ? "%1의 사용료에도 불구하고 시행일 전에 신청한 사람에게는 종전의 사용료(한 시간에 %2)를 적용한다. 다만, 시행일부터 %3일이 지난 뒤에 사용하는 때(시행일을 첫째 날로 세어 %3일째 되는 날까지는 지나지 아니한 것으로 본다)에는 %1의 사용료를 적용한다."
            : "%1의 사용료에도 불구하고 시행일 전에 신청한 사람에게는 종전의 사용료(한 시간에 %2)를 적용한다.",
        fee,
        Won.of(old),
        kept);
    return text;
  }

  private List<String> facts(Use use, int level) {
    List<String> facts = new ArrayList<>();
    facts.add(Phrase.of("- %s월 %s일에 신청", month, use.asked()));
    facts.add(
        level == 3
            ? Phrase.of("- 시행일을 첫째 날로 세어 %s일째 되는 날에 %s시간 사용", use.used(), use.hours())
            : Phrase.of("- 다음 달에 %s시간 사용", use.hours()));
    if (level > 1) {
      facts.add(use.resident() ? "- 주민이 신청" : "- 주민이 아닌 사람이 신청");
      facts.add(use.paying() ? "- 입장료를 받는 행사에 사용" : "- 입장료를 받지 않는 행사에 사용");
    }
    return facts;
  }
}
