package kr.gwageo.generation.quantity;

import java.util.List;
import java.util.regex.MatchResult;
import kr.gwageo.domain.item.Item;
import kr.gwageo.generation.AnswerCheck;
import kr.gwageo.generation.scene.Said;

/// Plays through what a word problem tells, minute by minute or candidate by candidate.
public final class ArithmeticStoryCheck implements AnswerCheck {
  private static final long MANY = 1_000_000;

  @Override
  public String answer(Item item) {
    Said said = Said.by(item);
    long answer =
        switch (said.structure()) {
          case "speed" -> speed(said);
          case "work-together" -> work(said);
          case "tank" -> tank(said);
          case "mixture" -> mixture(said);
          case "profit" -> profit(said);
          case "surplus-and-shortage" -> surplus(said);
          case "average" -> average(said);
          case "ratio" -> ratio(said);
          case "pages" -> pages(said);
          default -> throw new AssertionError(said.structure());
        };
    return Long.toString(answer);
  }

  private static long speed(Said said) {
    List<Long> paces = said.all("1분에 # m").stream().map(match -> Said.whole(match, 1)).toList();
    if (said.says("더 걸었다")) {
      return paces.get(0) * said.whole("#분(?:을 걷고| 동안 걸은)") + said.whole("# m를 더 걸었다");
    }
    if (!said.says("둘레")) {
      long gap = paces.get(0) * said.whole("#분 뒤");
      long minutes = 0;
      while (gap > 0) {
        gap -= paces.get(1) - paces.get(0);
        minutes++;
      }
      return minutes;
    }
    boolean swapped = said.says("먼저 출발하였다");
    long first = paces.get(swapped ? 1 : 0);
    long second = paces.get(swapped ? 0 : 1);
    long ahead = said.whole("#분 (?:뒤|먼저)");
    long minutes = 0;
    for (long gap = said.whole("둘레가 # m"); gap > 0; minutes++) {
      gap -= first + (minutes >= ahead ? second : 0);
    }
    return minutes;
  }

  /// In units of work: the product of both times is the whole, so that rates are whole numbers.
  private static long work(Said said) {
    List<MatchResult> alone = said.all("([가-힣]+) 씨[가는] [^,.]*?#시간");
    long first = Said.whole(alone.get(1), 2);
    long second = Said.whole(alone.get(0), 2);
    long rest = first * second;
    if (said.says("처음부터 함께|둘이 함께 하면")) {
      long hours = 0;
      for (; rest > 0; hours++) {
        rest -= first + second;
      }
      return hours;
    }
    long joint = said.whole("함께 #시간 동안 일|처음 #시간");
    rest -= joint * (first + second);
    String soloist = said.find("(?:남은 일은|나머지는) ([가-힣]+) 씨").group(1);
    long hours = rest / (soloist.equals(alone.getFirst().group(1)) ? first : second);
    if (said.says("준비하고")) {
      hours += joint + said.whole("#시간 동안 준비") + said.whole("#시간을 쉬었다");
    }
    return hours;
  }

  private static long tank(Said said) {
    long size = said.whole("들이[가는] # L");
    long in = said.whole("1분에 # L씩 물을");
    long out = said.whole("1분에 # L씩 (?:뺀다|빠져)");
    long water = said.wholeOrZero("물이 # L");
    long opened = said.wholeOrZero("처음 #분");
    long closed = said.says("다시 막았다") ? opened + said.whole("연 지 #분") : MANY;
    long minute = 0;
    while (water < size) {
      water += in - (minute >= opened && minute < closed ? out : 0);
      minute++;
    }
    return minute;
  }

  private static long mixture(Said said) {
    if (said.says("더 넣어 녹였다")) {
      long percent = said.whole("농도[가는] #%");
      return percent * said.whole("물(?:은)? # g") / 100 + said.whole("(?:소금|설탕) # g을 더");
    }
    List<long[]> parts =
        said.all("농도(?:가)? #%(?:인 [가-힣]+물|로) # g").stream()
            .map(m -> new long[] {Said.whole(m, 1), Said.whole(m, 2)})
            .toList();
    long solute = parts.stream().mapToLong(part -> part[0] * part[1]).sum();
    long whole = parts.stream().mapToLong(part -> part[1]).sum();
    if (said.says("몇 %")) {
      return solute / whole;
    }
    long goal = said.whole("농도(?:를)? #%로 (?:만들|묽)");
    long water = 0;
    while ((whole + water) * goal < solute) {
      water++;
    }
    return water;
  }

  private static long profit(Said said) {
    long cost = said.whole("원가(?:가)? #원");
    long price = cost * (100 + said.whole("#%의 이익|원가의 #%")) / 100;
    if (said.says("정가대로")) {
      return price * said.whole("정가대로 #개");
    }
    long dear = said.whole("정가로 #개|처음 #개");
    long cheap = said.whole("(?:나머지|남은) #개");
    long sales = price * dear + price * (100 - said.whole("정가의 #%|정가에서 #%")) / 100 * cheap;
    if (said.says("망가져서")) {
      return Math.abs(sales - cost * (dear + cheap + said.whole("가운데 #개")));
    }
    return sales;
  }

  private static long surplus(Said said) {
    if (said.says("의자")) {
      long few = said.whole("한 의자에 #명씩 앉으면 [0-9]+명이 앉지");
      long standing = said.whole("앉으면 #명이 앉지");
      long[] other = said.wholes("#명씩 앉으면 마지막으로 앉은 의자에는 #명이 앉고, 빈 의자가 #개");
      for (long benches = 1; benches < MANY; benches++) {
        long people = few * benches + standing;
        if (people == (benches - other[2] - 1) * other[0] + other[1]) {
          return people;
        }
      }
      throw new AssertionError(said.text());
    }
    long[] first = said.wholes("#개씩 (?:주|나누)면 #개가 남");
    long[] second = said.wholes("#개씩 주려면 #개가");
    for (long people = 1; people < MANY; people++) {
      long things = first[0] * people + first[1];
      long change = said.says("모자란다") ? second[1] : -second[1];
      if (things == second[0] * people - change) {
        return said.says("몇 명인가") ? people : things;
      }
    }
    throw new AssertionError(said.text());
  }

  private static long average(Said said) {
    if (said.says("한 번")) {
      long tests = said.whole("처음 #번");
      long before = said.whole("평균[이은] #점");
      long now = said.whole("평균이 #점이 되|전체 평균은 #점");
      return now + (now - before) * tests;
    }
    long[] sizes = said.all("(?:반|은) #명").stream().mapToLong(m -> Said.whole(m, 1)).toArray();
    long[] means = said.all("평균은 #점").stream().mapToLong(m -> Said.whole(m, 1)).toArray();
    long sum = sizes[0] * means[0] + sizes[1] * means[1];
    if (said.says("잘못 적은")) {
      long[] scores = said.wholes("받은 #점을 #점으로");
      return sum + scores[0] - scores[1] + sizes[1] * said.whole("모두에게 #점씩");
    }
    return means[2] * (sizes[0] + sizes[1] + sizes[2]) - sum;
  }

  private static long ratio(Said said) {
    if (said.says("수의 비|수는")) {
      long[] parts = said.wholes("#:#:#");
      long part = said.whole("보다 #개를 더") / (parts[0] - parts[1]);
      return part * (parts[0] + parts[1] + parts[2]);
    }
    if (said.says("절반")) {
      long[] parts = said.wholes("#:#:#");
      long part = said.whole("#개를 [0-9]") / (parts[0] + parts[1] + parts[2]);
      return part * parts[0] - said.whole("에게 #개를 주고") + part * parts[2] / 2;
    }
    long[] parts = said.wholes("#(?::| 대 )#(?:으)?로");
    return said.whole("#원을") * parts[0] / (parts[0] + parts[1]);
  }

  private static long pages(Said said) {
    if (said.says("하루에")) {
      long read = said.whole("하루에 #쪽씩") * said.whole("#일 동안 (?:읽었|하루)");
      return (said.whole("#쪽(?:짜리|으로 된)") - read) / said.whole("남은 쪽은 #일");
    }
    long[] parts = {said.whole("1/#[을보]"), said.whole("남은 쪽의 1/#")};
    long[] more = {said.wholeOrZero("전체의 1/[0-9]+보다 #쪽"), said.wholeOrZero("남은 쪽의 1/[0-9]+보다 #쪽")};
    long left = said.whole("그러고도 #쪽|남은 #쪽을 모두");
    for (long total = 1; total < MANY; total++) {
      if (total % parts[0] == 0) {
        long rest = total - total / parts[0] - more[0];
        if (rest > 0 && rest % parts[1] == 0 && rest - rest / parts[1] - more[1] == left) {
          return total;
        }
      }
    }
    throw new AssertionError(said.text());
  }
}
