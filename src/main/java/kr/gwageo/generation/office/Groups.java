package kr.gwageo.generation.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.words.Attempts;
import kr.gwageo.generation.words.People;
import kr.gwageo.generation.words.Phrase;
import kr.gwageo.generation.words.Won;

/// Problems of sums by account: what was spent on what, and who owes how much after an outing.
final class Groups {
  private record Thing(String name, String group) {}

  private static final List<Thing> THINGS =
      List.of(
          new Thing("복사 용지", "사무용품비"),
          new Thing("볼펜", "사무용품비"),
          new Thing("서류철", "사무용품비"),
          new Thing("잉크", "사무용품비"),
          new Thing("택시", "교통비"),
          new Thing("고속버스", "교통비"),
          new Thing("주차", "교통비"),
          new Thing("기차표", "교통비"),
          new Thing("다과", "회의비"),
          new Thing("도시락", "회의비"),
          new Thing("회의실 대여", "회의비"),
          new Thing("생수", "회의비"),
          new Thing("현수막", "홍보비"),
          new Thing("전단 인쇄", "홍보비"),
          new Thing("사진 촬영", "홍보비"),
          new Thing("안내 책자", "홍보비"));

  private static final List<String> GROUPS = List.of("사무용품비", "교통비", "회의비", "홍보비");

  private static final List<String> COSTS =
      List.of("점심값", "저녁값", "숙박비", "입장료", "택시비", "간식값", "뱃삯", "자전거 대여료", "주차비", "장보기", "찻값");

  private Groups() {}

  /// Sums by account; refunds come off, and at the highest level a budget is held against two.
  static Problem accounts(int level, Draw draw) {
    return Attempts.first(() -> attempt(level, draw));
  }

  private static Optional<Problem> attempt(int level, Draw draw) {
    int count = 4 + 3 * level;
    int month = draw.between(1, 12);
    List<String> groups = draw.shuffled(GROUPS);
    List<String> lines = new ArrayList<>();
    List<List<String>> terms = List.of(new ArrayList<>(), new ArrayList<>());
    long[] sums = new long[4];
    int[] paid = new int[4];
    List<Thing> bought = new ArrayList<>(THINGS.subList(0, 4));
    int counted = 0;
    for (int i = 0; i < count; i++) {
      int which = i < 2 ? i : draw.heads() ? draw.below(2) : draw.below(4);
      String group = groups.get(which);
      boolean refund = level > 1 && paid[which] > 5_000 && draw.below(4) == 0;
      Thing thing =
          refund
              ? bought.get(which)
              : draw.oneOf(THINGS.stream().filter(one -> one.group().equals(group)).toList());
      int won = refund ? 100 * draw.between(20, paid[which] / 100) : Entry.amount(draw);
      bought.set(which, thing);
      paid[which] = refund ? 0 : won;
      sums[which] += refund ? -won : won;
      lines.add(
          Phrase.of(
              "%s월 %s일 %s(%s) %s %s",
              month,
              1 + 28 * i / count + draw.below(28 / count),
              thing.name(),
              group,
              refund ? "환불" : "지출",
              Won.of(won)));
      if (which < level && which < 2) {
        terms
            .get(which)
            .add((refund ? "- " : terms.get(which).isEmpty() ? "" : "+ ") + Won.of(won));
        counted++;
      }
    }
    if (counted < 2 * level + 1 || counted > 2 * level + 4) {
      return Optional.empty();
    }
    String context = Phrase.of("[%s월 지출 장부]\n%s", month, String.join("\n", lines));
    return Optional.of(asked(level, draw, groups, terms, sums, counted).about(context));
  }

  private static Problem asked(
      int level,
      Draw draw,
      List<String> groups,
      List<List<String>> terms,
      long[] sums,
      int counted) {
    String first = groups.get(0) + ": " + String.join(" ", terms.get(0)) + " = " + Won.of(sums[0]);
    if (level == 1) {
      return Problem.number(
          Phrase.of(
              draw.oneOf("이달 %s[으로/로] 쓴 돈은 모두 몇 원인가?", "장부에서 %s에 든 금액의 합계는 몇 원인가?"), groups.get(0)),
          sums[0],
          counted,
          first);
    }
    String second = String.join(" ", terms.get(1)) + " = " + Won.of(sums[1]);
    String both = first + ", " + groups.get(1) + ": " + second;
    if (level == 2) {
      long apart = Math.abs(sums[0] - sums[1]);
      return Problem.number(
          Phrase.of(
              draw.oneOf(
                  "환불받은 금액은 그 과목의 지출에서 뺀다. %s[과/와] %s의 합계는 몇 원 차이가 나는가?",
                  "과목별 합계에서 환불은 빼고 셈한다. 이달 %s 합계와 %s 합계의 차는 몇 원인가?"),
              groups.get(0),
              groups.get(1)),
          apart,
          counted + 1,
          both + ", 차이 " + Won.of(apart));
    }
    long spent = sums[0] + sums[1];
    long budget = (spent / 10_000 + draw.between(1, 20)) * 10_000;
    return Problem.number(
        Phrase.of(
            draw.oneOf(
                "환불받은 금액은 그 과목의 지출에서 뺀다. %s[과/와] %s[을/를] 합하여 이달 예산은 %s이다. 두 과목을 합하여 예산이 몇 원 남았는가?",
                "%s[과/와] %s 두 과목에는 한데 묶어 %s의 예산이 있다. 환불은 지출에서 빼고 셈할 때, 쓰고 남은 예산은 몇 원인가?"),
            groups.get(0),
            groups.get(1),
            Won.of(budget)),
        budget - spent,
        counted + 2,
        both + ", 남은 예산 " + Won.of(budget - spent));
  }

  /// Costs that several share alike; somebody has paid each.
  static Problem sharing(int level, Draw draw) {
    return Attempts.first(() -> outing(level, draw));
  }

  private static Optional<Problem> outing(int level, Draw draw) {
    int count = 2 + level;
    List<String> people = People.some(draw, count);
    int asked = draw.below(count);
    long paid = 0;
    long due = 0;
    List<String> lines = new ArrayList<>();
    List<String> shares = new ArrayList<>();
    for (String cost : draw.some(COSTS, 1 + 2 * level)) {
      int payer = draw.below(count);
      int out = level > 1 && draw.heads() ? (payer + draw.between(1, count - 1)) % count : -1;
      int each = 100 * draw.between(15, 240);
      int won = each * (out < 0 ? count : count - 1);
      lines.add(
          Phrase.of(
              "%s %s: %s 계산, %s",
              cost,
              Won.of(won),
              people.get(payer),
              out < 0 ? "모두 함께" : Phrase.of("%s만 빼고 함께", people.get(out))));
      if (payer == asked) {
        paid += won;
      }
      if (out != asked) {
        due += each;
        shares.add(cost + " " + Won.of(each));
      }
    }
    if (paid == due || shares.isEmpty()) {
      return Optional.empty();
    }
    String apart = Won.of(Math.abs(paid - due));
    String question =
        Phrase.of(
            draw.oneOf(
                "%s[이/가] 함께 나들이를 하고 위와 같이 돈을 썼다. 비용은 함께한 사람끼리 똑같이 나누기로 하였다. 정산할 때 %s[이/가] %s 돈은 모두 몇 원인가?",
                "위는 %s의 여행 비용이다. 항목마다 함께한 사람이 똑같이 부담한다. 서로 주고받을 돈을 모두 셈하면 %s[이/가] 결국 %s 돈은 몇 원인가?"),
            String.join(", ", people),
            people.get(asked),
            paid > due ? "돌려받을" : "더 내야 할");
    String worked = String.join(", ", shares) + "을 더하면 " + Won.of(due);
    return Optional.of(
        Problem.number(
                question,
                Math.abs(paid - due),
                shares.size() + (paid > 0 ? 2 : 1),
                worked + ", 낸 돈은 " + Won.of(paid) + "이므로 차이는 " + apart + "이다.")
            .about("[비용 기록]\n" + Phrase.numbered(lines)));
  }
}
