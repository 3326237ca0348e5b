package kr.gwageo.generation.quantity;

import java.math.BigInteger;
import java.util.List;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.Structure;
import kr.gwageo.generation.Workshop;
import kr.gwageo.generation.scene.Amount;
import kr.gwageo.generation.scene.People;
import kr.gwageo.generation.scene.Story;

/// Word problems that are solved by a few operations.
public final class ArithmeticStory implements Workshop {
  @Override
  public List<Structure> structures() {
    return List.of(
        new Structure("speed", Rates::speed),
        new Structure("work-together", Rates::work),
        new Structure("tank", Rates::tank),
        new Structure("mixture", Trade::mixture),
        new Structure("profit", Trade::profit),
        new Structure("surplus-and-shortage", Trade::surplus),
        new Structure("average", ArithmeticStory::average),
        new Structure("ratio", ArithmeticStory::ratio),
        new Structure("pages", ArithmeticStory::pages));
  }

  private static Problem average(int level, Draw draw) {
    String exam = draw.oneOf("국어 시험", "수학 시험", "영어 시험", "과학 시험", "역사 시험", "한자 시험");
    int first = draw.between(12, 35);
    int mean = draw.between(55, 80);
    Story story = new Story();
    if (level == 1) {
      return nextTest(draw, story, exam);
    }
    int second = draw.between(12, 35);
    int gap = draw.between(1, 9);
    int other = mean + gap * (draw.heads() ? 1 : -1);
    int sum = first * mean + second * other;
    story.tell(
        draw.oneOf(
            "%1$s에서 첫째 반 %2$d명의 평균은 %3$d점, 둘째 반 %4$d명의 평균은 %5$d점이다.",
            "%1$s[을/를] 본 첫째 반 학생은 %2$d명이고 평균은 %3$d점이다. 둘째 반 학생은 %4$d명이고 평균은 %5$d점이다."),
        exam,
        first,
        mean,
        second,
        other);
    story.step("첫째 반 점수의 합은 %d점이다.", first * mean);
    story.step("둘째 반 점수의 합은 %d점이다.", second * other);
    if (level == 2) {
      int third = draw.between(20, 35);
      int all = first + second + third;
      int total = (sum / (first + second) + draw.between(0, 1)) * all;
      int rest = total - sum;
      story.tell("셋째 반 %d명까지 합한 전체의 평균은 %d점이다.", third, total / all);
      story.step("전체 점수의 합은 %d점이다.", total);
      story.step("셋째 반 점수의 합은 %d점이다.", rest);
      return story
          .tell(draw.oneOf("셋째 반 점수의 합은 몇 점인가?", "셋째 반 학생들의 점수를 모두 더하면 몇 점인가?"))
          .number(rest);
    }
    int wrong = draw.between(40, 60);
    int right = wrong + draw.between(5, 35);
    int boost = draw.between(1, 5);
    story.tell("그런데 첫째 반의 한 학생이 받은 %d점을 %d점으로 잘못 적은 것이 밝혀져 바로잡았다.", right, wrong);
    story.tell("또 둘째 반 학생 모두에게 %d점씩 더 주기로 하였다.", boost);
    int total = sum + right - wrong + boost * second;
    story.step("바로잡으면 첫째 반은 %d점이다.", first * mean + right - wrong);
    story.step("더 준 점수는 %d×%d=%d점이다.", boost, second, boost * second);
    story.step("모두 더하면 %d점이다.", total);
    return story.tell("두 반 학생의 점수를 모두 더하면 몇 점이 되는가?").number(total);
  }

  private static Problem nextTest(Draw draw, Story story, String exam) {
    int tests = draw.between(3, 9);
    int last = draw.between(50, 95);
    int before = last + tests * draw.between(-3, 3);
    before = before < 40 || before > 98 ? last : before;
    int now = (before * (tests - 1) + last) / tests;
    last = now * tests - before * (tests - 1);
    int score = last;
    story.tell(
        draw.oneOf(
            "%1$s 씨가 %2$s[을/를] 처음 %3$d번 보았을 때 점수의 평균은 %4$d점이었다. 한 번을 더 보았더니 평균이 %5$d점이 되었다.",
            "%1$s 씨의 %2$s 점수는 처음 %3$d번의 평균이 %4$d점이고, 한 번 더 본 뒤의 전체 평균은 %5$d점이다."),
        People.one(draw),
        exam,
        tests - 1,
        before,
        now);
    story.step("처음 점수의 합은 %d점이다.", before * (tests - 1));
    story.step("전체 점수의 합은 %d점이다.", now * tests);
    story.step("차는 %d점이다.", score);
    return story.tell(draw.oneOf("마지막 시험의 점수는 몇 점인가?", "더 본 시험에서 받은 점수는 몇 점인가?")).number(score);
  }

  /// The first number from here down that has no divisor in common with the other.
  private static int coprime(int number, int other) {
    int coprime = number;
    while (BigInteger.valueOf(coprime).gcd(BigInteger.valueOf(other)).intValue() > 1) {
      coprime--;
    }
    return coprime;
  }

  private static Problem ratio(int level, Draw draw) {
    List<String> people = People.some(draw, 3);
    int first = draw.between(2, 9);
    int second = coprime(draw.between(1, first - 1), first);
    Story story = new Story();
    if (level == 1) {
      return twoShares(draw, story, people, first, second);
    }
    int third = draw.between(1, 9);
    int part = draw.between(2, 45) * 2;
    int total = part * (first + second + third);
    String ware = draw.oneOf("우표", "딱지", "구슬", "엽서", "동전");
    if (level == 2) {
      story.tell(
          draw.oneOf(
              "%1$s 씨, %2$s 씨, %3$s 씨가 가진 %4$s 수의 비는 %5$d:%6$d:%7$d이다.",
              "%4$s[을/를] 모으는 %1$s 씨, %2$s 씨, %3$s 씨의 %4$s 수는 %5$d:%6$d:%7$d의 비를 이룬다."),
          people.get(0),
          people.get(1),
          people.get(2),
          ware,
          first,
          second,
          third);
      story.tell(
          "%s 씨는 %s 씨보다 %d개를 더 가지고 있다.", people.get(0), people.get(1), part * (first - second));
      story.step("%d-%d=%d몫이 %d개이다.", first, second, first - second, part * (first - second));
      story.step("한 몫은 %d개이다.", part);
      story.step("세 사람의 것은 모두 %d몫, 곧 %d개이다.", first + second + third, total);
      return story.tell(draw.oneOf("세 사람이 가진 %s[은/는] 모두 몇 개인가?"), ware).number(total);
    }
    int given = draw.between(1, part * first - 1);
    story.tell(
        "%1$s 씨, %2$s 씨, %3$s 씨는 %4$s %5$d개를 %6$d:%7$d:%8$d[으로/로] 나누어 가졌다.",
        people.get(0), people.get(1), people.get(2), ware, total, first, second, third);
    story.tell(
        "그 뒤 %s 씨가 %s 씨에게 %d개를 주고, %s 씨는 가진 것의 절반을 %s 씨에게 주었다.",
        people.get(0), people.get(1), given, people.get(2), people.get(0));
    int half = part * third / 2;
    int end = part * first - given + half;
    story.step("한 몫은 %d개이다.", part);
    story.step("처음에 %s 씨는 %d개를 가졌다.", people.get(0), part * first);
    story.step("%d개를 주고 나면 %d개이다.", given, part * first - given);
    story.step("%s 씨가 준 절반은 %d÷2=%d개이다.", people.get(2), part * third, half);
    story.step("이제 %d개이다.", end);
    return story.tell("이제 %s 씨가 가진 %s[은/는] 몇 개인가?", people.get(0), ware).number(end);
  }

  private static Problem twoShares(
      Draw draw, Story story, List<String> people, int first, int second) {
    int part = draw.between(12, 400) * 10;
    story.tell(
        draw.oneOf(
            "%1$s 씨와 %2$s 씨는 %3$s원을 %4$d:%5$d[으로/로] 나누어 가졌다.",
            "수익금 %3$s원을 %1$s 씨와 %2$s 씨가 %4$d 대 %5$d[으로/로] 나누었다."),
        people.get(0),
        people.get(1),
        Amount.commas((long) part * (first + second)),
        first,
        second);
    story.step("한 몫은 %d÷%d=%d원이다.", part * (first + second), first + second, part);
    story.step("%s 씨의 돈은 %d×%d=%d원이다.", people.get(0), part, first, part * first);
    return story.tell("%s 씨가 가진 돈은 몇 원인가?", people.get(0)).number((long) part * first);
  }

  private static Problem pages(int level, Draw draw) {
    String book = draw.oneOf("소설책", "역사책", "위인전", "과학책", "시집", "동화책", "여행기");
    String reader = People.one(draw);
    Story story = new Story();
    if (level == 1) {
      return evenPages(draw, story, reader, book);
    }
    int a = draw.between(2, 9);
    int b = draw.between(2, 9);
    int t = draw.between(4, level == 2 ? 12 : 40);
    if (level == 2) {
      int total = a * b * t;
      story.tell(
          draw.oneOf(
              "%1$s 씨는 %2$s의 1/%3$d을 첫째 날에 읽고, 남은 쪽의 1/%4$d을 둘째 날에 읽었다.",
              "%1$s 씨가 %2$s[을/를] 읽는다. 첫날에는 전체의 1/%3$d을, 이튿날에는 남은 쪽의 1/%4$d을 읽었다."),
          reader,
          book,
          a,
          b);
      int rest = (a - 1) * (b - 1) * t;
      story.tell("그러고도 %d쪽이 남았다.", rest);
      story.step("남은 %d쪽은 첫날 읽고 남은 쪽의 %d/%d이다.", rest, b - 1, b);
      story.step("첫날 읽고 남은 쪽은 %d쪽이다.", (a - 1) * b * t);
      story.step("이것은 전체의 %d/%d이다.", a - 1, a);
      story.step("전체는 %d쪽이다.", total);
      return story.tell(draw.oneOf("이 책은 모두 몇 쪽인가?", "책의 전체 쪽수는 몇 쪽인가?")).number(total);
    }
    int second = draw.between(1, (b - 1) * t - 1);
    int left = (b - 1) * t - second;
    int s = b * t / (a - 1) + draw.between(1, 5);
    int first = (a - 1) * s - b * t;
    story.tell(
        draw.oneOf("%1$s 씨는 %2$s[을/를] 사흘 동안 읽었다.", "%1$s 씨가 %2$s 한 권을 사흘 만에 다 읽었다."), reader, book);
    story.tell("첫째 날에는 전체의 1/%d보다 %d쪽 더 읽었고, 둘째 날에는 남은 쪽의 1/%d보다 %d쪽 더 읽었다.", a, first, b, second);
    story.tell("마지막 날에는 남은 %d쪽을 모두 읽었다.", left);
    story.step("%d+%d=%d쪽은 첫날 읽고 남은 쪽의 %d/%d이다.", left, second, left + second, b - 1, b);
    story.step("첫날 읽고 남은 쪽은 %d쪽이다.", b * t);
    story.step("%d+%d=%d쪽은 전체의 %d/%d이다.", b * t, first, b * t + first, a - 1, a);
    story.step("한 몫은 %d쪽이다.", s);
    story.step("전체는 %d쪽이다.", a * s);
    return story.tell("이 책은 모두 몇 쪽인가?").number((long) a * s);
  }

  private static Problem evenPages(Draw draw, Story story, String reader, String book) {
    int daily = draw.between(8, 40);
    int days = draw.between(3, 12);
    int share = draw.between(5, 45);
    int rest = draw.between(2, 9);
    int total = daily * days + share * rest;
    story.tell(
        draw.oneOf(
            "%1$s 씨는 %2$d쪽짜리 %3$s[을/를] 하루에 %4$d쪽씩 %5$d일 동안 읽었다.",
            "%1$s 씨가 %2$d쪽으로 된 %3$s[을/를] %5$d일 동안 하루에 %4$d쪽씩 읽었다."),
        reader,
        total,
        book,
        daily,
        days);
    story.tell("남은 쪽은 %d일 동안 매일 똑같이 나누어 읽으려 한다.", rest);
    story.step("읽은 쪽은 %d×%d=%d쪽이다.", daily, days, daily * days);
    story.step("남은 쪽은 %d쪽이다.", share * rest);
    story.step("%d÷%d=%d쪽이다.", share * rest, rest, share);
    return story
        .tell(draw.oneOf("앞으로 하루에 몇 쪽씩 읽어야 하는가?", "남은 기간에는 하루에 몇 쪽을 읽으면 되는가?"))
        .number(share);
  }
}
