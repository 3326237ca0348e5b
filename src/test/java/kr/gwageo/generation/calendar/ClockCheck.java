package kr.gwageo.generation.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.LongStream;
import kr.gwageo.domain.item.Item;
import kr.gwageo.generation.AnswerCheck;
import kr.gwageo.generation.scene.Said;

/// Lets the minutes and the days of an item pass one by one.
public final class ClockCheck implements AnswerCheck {
  private static final int DAY = 24 * 60;
  private static final String TIME = "(?:(오전|오후) )?([0-9]+)시(?!간)(?: ([0-9]+)분)?";

  @Override
  public String answer(Item item) {
    Said said = Said.by(item);
    return switch (said.structure()) {
      case "end-time" -> time(endTime(said));
      case "time-worked" -> worked(said);
      case "time-zones" -> zones(said);
      case "buses" -> time(buses(said));
      case "meeting-departures" -> together(said);
      case "shifts" -> shifts(said);
      case "wrong-clock" -> time(wrongClock(said));
      default -> throw new AssertionError(said.structure());
    };
  }

  private static String time(long minutes) {
    long minute = Math.floorMod(minutes, (long) DAY);
    return minute / 60 + "시" + (minute % 60 == 0 ? "" : " " + minute % 60 + "분");
  }

  private static String span(long minutes) {
    return minutes / 60 + "시간" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + "분");
  }

  private static List<Long> times(Said said) {
    List<Long> times = new ArrayList<>();
    for (MatchResult match : said.all(TIME)) {
      long hour = Long.parseLong(match.group(2));
      if (match.group(1) != null) {
        hour = hour % 12 + (match.group(1).equals("오후") ? 12 : 0);
      }
      times.add(hour * 60 + (match.group(3) == null ? 0 : Long.parseLong(match.group(3))));
    }
    return times;
  }

  private static List<Long> spans(Said said) {
    List<Long> spans = new ArrayList<>();
    for (MatchResult match :
        said.all("(?:#시간(?: #분)?|(?<!시 )(?<!시간 )(?<![0-9])#분)(?![마 ]*간격|마다)")) {
      long minutes = match.group(3) == null ? 0 : Said.whole(match, 3);
      minutes += match.group(1) == null ? 0 : Said.whole(match, 1) * 60;
      minutes += match.group(2) == null ? 0 : Said.whole(match, 2);
      spans.add(minutes);
    }
    return spans;
  }

  private static long endTime(Said said) {
    long time = times(said).getFirst();
    if (!said.says("교시")) {
      return time + spans(said).stream().mapToLong(Long::longValue).sum();
    }
    long lesson = said.whole("한 번에 #분|한 수업은 #분");
    long pause = said.whole("사이에는 #분|수업까지 #분");
    long lunch = said.whole("점심시간이 #분");
    long before = said.whole("#교시가 끝나면");
    long count = said.whole("#교시가 끝나는");
    for (long period = 1; period <= count; period++) {
      time += lesson;
      if (period < count) {
        time += period == before ? lunch : pause;
      }
    }
    return time;
  }

  private static String worked(Said said) {
    List<Long> times = times(said);
    long minutes = 0;
    for (int i = 0; i < times.size(); i += 2) {
      long end = times.get(i + 1);
      while (end < times.get(i)) {
        end += DAY;
      }
      minutes += end - times.get(i) - said.whole("#분(?:씩|을) 쉬었다");
    }
    return span(minutes);
  }

  private static String zones(Said said) {
    List<Long> offsets = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (MatchResult match : said.all("([가-힣]+)\\(UTC([+-])#(?::#)?\\)")) {
      if (!names.contains(match.group(1))) {
        long half = match.group(4) == null ? 0 : Said.whole(match, 4);
        long minutes = Said.whole(match, 3) * 60 + half;
        names.add(match.group(1));
        offsets.add(match.group(2).equals("-") ? -minutes : minutes);
      }
    }
    long flown = said.says("비행기") ? spans(said).stream().mapToLong(Long::longValue).sum() : 0;
    long universal = times(said).getFirst() - offsets.getFirst() + flown;
    long local = universal + offsets.getLast();
    String day = local < 0 ? "전날" : local < DAY ? "같은 날" : local < 2 * DAY ? "다음 날" : "이틀 뒤";
    return day + " " + time(local);
  }

  private static long after(long first, long every, long time) {
    long departure = first;
    while (departure < time) {
      departure += every;
    }
    return departure;
  }

  private static long buses(Said said) {
    List<Long> times = times(said);
    long every = said.whole("#분마다 떠난다|#분 간격");
    if (!said.says("집을 나")) {
      return after(times.get(0), every, times.get(1));
    }
    long stop = times.get(1) + said.whole("정류장까지 #분|걸어서 #분");
    long off = after(times.get(0), every, stop) + said.whole("버스로 #분");
    if (!said.says("전철")) {
      return off;
    }
    long train = said.whole("부터 #분마다");
    return after(times.get(2), train, off) + said.whole("전철로 #분");
  }

  private static String together(Said said) {
    List<Long> times = times(said);
    long[] every = said.all("행은 #분").stream().mapToLong(match -> Said.whole(match, 1)).toArray();
    long end = said.says("지켜본다면") ? times.get(1) : times.get(0) + 10L * DAY;
    long[] meetings =
        LongStream.rangeClosed(times.get(0), end)
            .filter(t -> LongStream.of(every).allMatch(gap -> (t - times.get(0)) % gap == 0))
            .toArray();
    return said.says("지켜본다면") ? meetings.length + "번" : time(meetings[1]);
  }

  private static String shifts(Said said) {
    List<MatchResult> rules = said.all("#일(?:을)? 일하(?:고|면) #일");
    long length = said.whole("#일 (?:동안|가운데)");
    long offset = said.wholeOrZero("먼저 일을 시작하고, #일 뒤");
    long count = 0;
    long[] place = {offset, 0};
    for (long day = 0; day < length; day++) {
      boolean free = true;
      for (int i = 0; i < rules.size(); i++) {
        long work = Said.whole(rules.get(i), 1);
        long rest = Said.whole(rules.get(i), 2);
        free &= (rules.size() == 1) == (place[i] % (work + rest) < work);
        place[i]++;
      }
      count += free ? 1 : 0;
    }
    return count + "일";
  }

  private static long wrongClock(Said said) {
    long slow = said.says("씩 늦어진다\\. ") && !said.says("또 다른") ? -1 : 1;
    long start = times(said).get(0);
    long rate = said.whole("1시간(?:에|마다) #분씩");
    if (said.says("또 다른")) {
      boolean first = said.text().indexOf("늦어진다") < said.text().indexOf("빨라진다");
      long other = said.whole("또 다른 시계는 1시간에 #분씩");
      long apart = said.whole("#분 차이");
      long hours = 0;
      while ((rate + other) * hours < apart) {
        hours++;
      }
      return start + hours * (60 + (first ? -rate : rate));
    }
    if (said.says("실제로 #시간이|정확히 #시간")) {
      long hours = said.whole("실제로 #시간이|정확히 #시간");
      return start + hours * 60 + slow * rate * hours;
    }
    long reading = times(said).get(1);
    long hours = 0;
    while (Math.floorMod(start + hours * (60 + slow * rate) - reading, (long) DAY) != 0) {
      hours++;
    }
    return start + hours * 60;
  }
}
