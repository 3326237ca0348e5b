package kr.gwageo.generation.office;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import kr.gwageo.domain.item.Item;
import kr.gwageo.generation.AnswerCheck;

/// Applies the articles, as they are written in the item, to the case.
public final class LegalRulesCheck implements AnswerCheck {
  private static final String WON = "([\\d,]+)원";

  @Override
  public String answer(Item item) {
    String text = item.context();
    String answer =
        text.contains("(지원 대상)")
            ? eligible(text, item.question())
            : text.contains("(기간의 셈)")
                ? deadline(text)
                : text.contains("(가중)")
                    ? fine(text)
                    : text.contains("(경과조치)")
                        ? change(text)
                        : text.contains("(우선순위)")
                            ? priority(text, item.question())
                            : procedure(text);
    int index = item.choices().indexOf(answer);
    if (index < 0) {
      throw new IllegalStateException(answer + " is no choice of " + item.choices());
    }
    return Integer.toString(index + 1);
  }

  private static int number(String pattern, String text) {
    return Integer.parseInt(Reader.first(pattern, text));
  }

  private static String won(long amount) {
    return "%,d원".formatted(amount);
  }

  private static String eligible(String text, String question) {
    int low = number("만 (\\d+)세 이상", text);
    int high = number("(\\d+)세 이하", text);
    List<String> able = new ArrayList<>();
    List<String> unable = new ArrayList<>();
    for (MatchResult line : Reader.all("(?m)^([가-힣]{3}): (만 .+)$", text)) {
      String facts = line.group(2);
      int age = number("만 (\\d+)세", facts);
      int income = number("3\\. 월 소득이 (\\d+)만", text);
      if (text.contains("(소득 요건의 특례)")
          && !facts.contains("부양가족 없음")
          && number("부양가족 (\\d+)명", facts) >= number("부양가족이 (\\d+)명", text)) {
        income += number("금액에 (\\d+)만 원을", text);
      }
      boolean fits =
          age >= low
              && age <= high
              && number("월 소득 (\\d+)만", facts) <= income
              && (facts.contains("이 지역 사업장에서")
                  || number("(\\d+)개월 거주", facts) >= number("(\\d+)개월 이상", text));
      boolean helped =
          facts.contains("(반납하지 않음)")
              && number("(\\d+)년 전에", facts) <= number("신청일 전 (\\d+)년", text);
      boolean owes = facts.endsWith("지방세 체납");
      (fits && !helped && !owes ? able : unable).add(line.group(1));
    }
    List<String> asked = Reader.has("없는|못하는", question) ? unable : able;
    if (asked.size() != 1) {
      throw new IllegalStateException("not one: " + asked);
    }
    return asked.getFirst();
  }

  private static String deadline(String text) {
    MatchResult event = Reader.all("(?m)^(\\d+)월 (\\d+)일\\((.)요일\\)", text).getFirst();
    DayOfWeek weekday = DayOfWeek.of("월화수목금토일".indexOf(event.group(3)) + 1);
    LocalDate day =
        LocalDate.of(2001, Integer.parseInt(event.group(1)), Integer.parseInt(event.group(2)));
    while (day.getDayOfWeek() != weekday || day.isLeapYear()) {
      day = day.plusYears(1);
    }
    day = day.plusDays(number("날부터 (\\d+)일 이내", text));
    if (text.contains("(기간의 연장)")
        && number("이튿날부터 (\\d+)일 동안", text) >= number("날수가 (\\d+)일에", text)) {
      day = day.plusDays(number("기간을 (\\d+)일 늘린다", text));
    }
    List<String> closed =
        text.contains("(휴무일)")
            ? Reader.all("(\\d+월 \\d+일)", Reader.first("휴무일은 (.+)을 말한다", text)).stream()
                .map(m -> m.group(1))
                .toList()
            : List.of();
    while (day.getDayOfWeek().getValue() > 5 || closed.contains(shown(day))) {
      day = day.plusDays(1);
    }
    return shown(day);
  }

  private static String shown(LocalDate day) {
    return day.getMonthValue() + "월 " + day.getDayOfMonth() + "일";
  }

  /// The item of the ordinance that begins like a breach in a case.
  private static String listed(String breach, Set<String> items) {
    List<String> alike =
        items.stream().filter(item -> item.startsWith(breach.substring(0, 4))).toList();
    if (alike.size() != 1) {
      throw new IllegalStateException(breach + " may be any of " + alike);
    }
    return alike.getFirst();
  }

  private static String fine(String text) {
    Map<String, Integer> bases = new TreeMap<>();
    Map<String, String> items = new TreeMap<>();
    for (MatchResult line : Reader.all("(?m)^ (\\d)\\. (.+): " + WON + "$", text)) {
      bases.put(line.group(2), (int) Reader.number(line.group(3)));
      items.put(line.group(2), line.group(1));
    }
    String breach = listed(Reader.first("위반 내용: (.+)", text), bases.keySet());
    double due = bases.getOrDefault(breach, 0);
    due *= Reader.has("과태료를 두 번 받음", text) ? 2 : Reader.has("과태료를 한 번 받음", text) ? 1.5 : 1;
    boolean excluded =
        text.contains("(감경)") && Reader.first("다만, 제\\d+조제(\\d)호", text).equals(items.get(breach));
    if (text.contains("- 조사를 받기 전에") && !excluded) {
      due *= 0.8;
    }
    if (text.contains("(여러 위반)")) {
      due +=
          bases.getOrDefault(listed(Reader.first("나중에 적발된 위반: (.+)", text), bases.keySet()), 0)
              / 2.0;
      due = Math.min(due, (double) Reader.number(Reader.first("더하여 " + WON + "을 넘지", text)));
    }
    return won(Math.round(due));
  }

  private static String change(String text) {
    int begins = number("조례는 \\d+월 (\\d+)일부터", text);
    boolean before = number("- \\d+월 (\\d+)일에 신청", text) < begins;
    if (text.contains("지난 뒤에")) {
      before &= number("(\\d+)일째 되는 날에", text) <= number("시행일부터 (\\d+)일이", text);
    }
    long rate =
        Reader.number(Reader.first(before ? "종전의 사용료\\(한 시간에 " + WON : "사용료는 한 시간에 " + WON, text));
    long due = rate * number("(\\d+)시간 사용", text);
    if (text.contains("- 주민이 신청") && text.contains("받지 않는 행사에 사용")) {
      due -= due * number("사용료의 (\\d+)%", text) / 100;
    }
    return won(due);
  }

  private static String priority(String text, String question) {
    List<String> ranks =
        Reader.all("(?m)^ \\d\\. (.+)$", text).stream().map(m -> m.group(1)).toList();
    Map<String, String> order = new TreeMap<>();
    for (MatchResult line :
        Reader.all("(?m)^([가-힣]{3}): (.+), 심사 점수 (\\d+)점, \\d+월 (\\d+)일 신청(.*)$", text)) {
      if (!line.group(5).contains("불참")) {
        String key =
            "%d %d %03d %02d"
                .formatted(
                    line.group(5).contains("이미 이용") ? 1 : 0,
                    ranks.indexOf(line.group(2)),
                    200 - Integer.parseInt(line.group(3)),
                    Integer.parseInt(line.group(4)));
        order.put(key, line.group(1));
      }
    }
    return List.copyOf(order.values()).get(question.contains("첫 번째") ? 0 : 1);
  }

  private static String procedure(String text) {
    int size = number("- 면적 (\\d+)㎡", text);
    int large = number("면적 (\\d+)㎡ 이상인", text);
    int small = number("면적 (\\d+)㎡ 이상 \\d+㎡ 미만", text);
    if (number("- 물가에서 (\\d+)m", text) <= number("\\) 물가에서 (\\d+)m 이내", text)) {
      return "허가를 받아야 한다";
    }
    if (text.contains("- 축제 기간에")) {
      return "아무 절차도 거치지 않는다";
    }
    boolean brief =
        text.contains("(짧은 기간)")
            && number("- 놓아두는 기간 (\\d+)일", text) <= number("기간이 (\\d+)일 이내", text);
    if (size >= large && !brief) {
      return "허가를 받아야 한다";
    }
    return size >= small ? "신고하여야 한다" : "아무 절차도 거치지 않는다";
  }
}
