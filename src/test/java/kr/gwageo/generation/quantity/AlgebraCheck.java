package kr.gwageo.generation.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.regex.MatchResult;
import java.util.stream.LongStream;
import kr.gwageo.domain.item.Item;
import kr.gwageo.generation.AnswerCheck;
import kr.gwageo.generation.scene.Said;

/// Tries every candidate, and holds that just one fits.
public final class AlgebraCheck implements AnswerCheck {
  @Override
  public String answer(Item item) {
    Said said = Said.by(item);
    long answer =
        switch (said.structure()) {
          case "prices" -> prices(said);
          case "ages" -> ages(said);
          case "rows" -> rows(said);
          case "remainders" -> remainders(said);
          case "digits" -> digits(said);
          case "kinds" -> kinds(said);
          case "consecutive" -> consecutive(said);
          default -> throw new AssertionError(said.structure());
        };
    return Long.toString(answer);
  }

  private static long only(long low, long high, LongPredicate fits) {
    long[] found = LongStream.rangeClosed(low, high).filter(fits).toArray();
    if (found.length != 1) {
      throw new AssertionError(found.length + " candidates fit");
    }
    return found[0];
  }

  private static long prices(Said said) {
    if (said.says("한 개와 [가-힣]+ 한 개를 사면 #원이다")) {
      List<MatchResult> pairs = said.all("([가-힣]+) 한 개와 ([가-힣]+) 한 개를 사면 #원이다");
      MatchResult asked = said.find("([가-힣]+) #개와 ([가-힣]+) 한 개를 사면 몇");
      long[] sums = pairs.stream().mapToLong(m -> Said.whole(m, 3)).toArray();
      long first = only(1, 10_000, x -> sums[1] - (sums[0] - x) == sums[2] - x);
      return Said.whole(asked, 2) * first + sums[0] - first;
    }
    List<MatchResult> bought = said.all("[가-힣]+ #개와 [가-힣]+ #개(?:의 값은|를 샀더니|를 사면) #원");
    long[][] rows = new long[2][];
    for (int i = 0; i < 2; i++) {
      MatchResult row = bought.get(i);
      rows[i] = new long[] {Said.whole(row, 1), Said.whole(row, 2), Said.whole(row, 3)};
    }
    LongPredicate fits =
        y -> {
          long rest = rows[0][2] - rows[0][1] * y;
          return rest > 0
              && rest % rows[0][0] == 0
              && rows[1][0] * (rest / rows[0][0]) + rows[1][1] * y == rows[1][2];
        };
    long second = only(1, 10_000, fits);
    long first = (rows[0][2] - rows[0][1] * second) / rows[0][0];
    return said.says("사면 모두 몇") ? first + second : second;
  }

  private static long ages(Said said) {
    if (said.says("더하면 [0-9]+살이고|합은")) {
      long sum = said.whole("더하면 #살이고|합은 #살");
      long gap = said.whole("#살 (?:더 )?많");
      return only(1, 200, young -> young + young + gap == sum);
    }
    long now = said.whole("#배이다");
    long years = said.whole("#년 뒤에는 [0-9]+배|앞으로 #년");
    long later = said.whole("#배가 된다");
    long young = only(1, 200, x -> now * x + years == later * (x + years));
    if (said.says("세 사람")) {
      long third = young + said.whole("보다 #살 많다");
      return now * young + young + third + 3 * said.whole("올해부터 #년");
    }
    return now * young;
  }

  private static long rows(Said said) {
    if (said.says("번째 줄에는 [0-9]+석,")) {
      long[] known = said.wholes("#번째 줄에는 #석, #번째 줄에는 #석");
      long more = only(1, 100, x -> known[1] + x * (known[2] - known[0]) == known[3]);
      long total = 0;
      for (long row = 1; row <= said.whole("모두 #줄"); row++) {
        total += known[1] + more * (row - known[0]);
      }
      return total;
    }
    long seats = said.whole("#석 있고|첫째 줄이 #석");
    long more = said.whole("#석씩");
    long count = said.whole("#번째 줄|#줄이라면");
    long total = seats;
    for (long row = 2; row <= count; row++) {
      seats += more;
      total += seats;
    }
    return said.says("모두") ? total : seats;
  }

  private static long remainders(Said said) {
    long[] range = said.wholes("#(?:개|권|자루|장) 이상이고 #(?:개|권|자루|장) 미만");
    List<long[]> rules = new ArrayList<>();
    said.all("#(?:개|권|자루|장)씩 (?:묶으면|세면) #(?:개|권|자루|장)[이가] 남")
        .forEach(m -> rules.add(new long[] {Said.whole(m, 1), Said.whole(m, 2)}));
    if (rules.isEmpty()) {
      long[] both =
          said.says("묶어도")
              ? said.wholes("#(?:개|권|자루|장)씩 묶어도 #(?:개|권|자루|장)[이가] 남고, #(?:개|권|자루|장)씩")
              : said.wholes("#(?:개|권|자루|장)씩 세거나 #(?:개|권|자루|장)씩 세거나 모두 #(?:개|권|자루|장)");
      boolean tied = said.says("묶어도");
      long rest = tied ? both[1] : both[2];
      rules.add(new long[] {both[0], rest});
      rules.add(new long[] {tied ? both[2] : both[1], rest});
    }
    return only(
        range[0], range[1] - 1, x -> rules.stream().allMatch(rule -> x % rule[0] == rule[1]));
  }

  private static long digit(long number, int place) {
    return number / (long) Math.pow(10, place) % 10;
  }

  private static long reversed(long number) {
    return Long.parseLong(new StringBuilder(Long.toString(number)).reverse().toString());
  }

  private static long digits(Said said) {
    if (said.says("세 자리 자연수")) {
      long sum = said.whole("더하면 #이다|합은 #이다");
      long gap = said.whole("보다 # 커진다");
      long tens = said.whole("십의 자리 숫자는 #");
      return only(
          100,
          999,
          x ->
              digit(x, 0) + digit(x, 1) + digit(x, 2) == sum
                  && reversed(x) - x == gap
                  && digit(x, 1) == tens);
    }
    long[] sums = said.all("합은 #이다").stream().mapToLong(m -> Said.whole(m, 1)).toArray();
    LongPredicate fits =
        x ->
            digit(x, 3) + digit(x, 2) == sums[0]
                && digit(x, 2) + digit(x, 1) == sums[1]
                && digit(x, 1) + digit(x, 0) == sums[2];
    if (said.says("거꾸로")) {
      long gap = said.wholeOrZero("처음 수보다 # 크다") - said.wholeOrZero("처음 수보다 # 작다");
      long number = only(1000, 9999, fits.and(x -> reversed(x) - x == gap));
      return number + reversed(number);
    }
    long gap = said.wholeOrZero("천의 자리 숫자보다 # 크다") - said.wholeOrZero("천의 자리 숫자보다 # 작다");
    return only(1000, 9999, fits.and(x -> digit(x, 0) - digit(x, 3) == gap));
  }

  private static long kinds(Said said) {
    if (said.says("퀴즈")) {
      long all = said.whole("#문제를 빠짐없이");
      long start = said.whole("기본 점수(?:가)? #점");
      long gain = said.whole("#점을 (?:얻|더하)");
      long loss = said.whole("#점을 (?:잃|뺀)");
      long score = said.whole("점수가 #점이 되");
      long wrong = only(0, all, x -> start + (all - x) * gain - x * loss == score);
      return said.says("맞힌 문제는|맞혔는가") ? all - wrong : wrong;
    }
    if (said.says("삼륜차")) {
      long all = said.whole("#대 (?:있|서)");
      long wheels = said.whole("바퀴는 모두 #개");
      long times = said.whole("수의 #배");
      long cars = only(1, all, x -> 4 * x + 2 * times * x + 3 * (all - x - times * x) == wheels);
      return all - cars - times * cars;
    }
    long all = said.whole("(?:모두|합하여) #(?:마리|대|개) 있");
    long parts = said.whole("모두 #개이다");
    long few = said.says("세 개인") ? 3 : 2;
    long many = said.says("세발") ? 3 : 4;
    return only(0, all, x -> few * (all - x) + many * x == parts);
  }

  private static long consecutive(Said said) {
    if (said.says("큰 두 수")) {
      long gap = said.whole("곱보다 # 크다|빼면 #이다");
      long middle = only(3, 10_000, x -> x * (x + 2) - x * (x - 2) == gap);
      return said.whole("합의 #배") * 3 * middle - middle - 2;
    }
    long count = said.whole("#개");
    long sum = said.whole("(?:더하면|합은|값은) #이다");
    int step = said.says("자연수") ? 1 : 2;
    LongPredicate fits = low -> LongStream.range(0, count).map(i -> low + i * step).sum() == sum;
    long low = only(1, 10_000, fits);
    long high = low + (count - 1) * step;
    return step == 1 ? high : low * high;
  }
}
