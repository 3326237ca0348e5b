package kr.gwageo.generation.longtext;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.gwageo.domain.item.Item;
import kr.gwageo.generation.AnswerCheck;

/// Reads every sentence of the text, keeps those that state a fact of any kind that questions are
/// about, and answers from these; what is asked about is named in no other sentence.
public final class RetrievalCheck implements AnswerCheck {
  private static final String P = "([가-힣]{3})";
  private static final String Q = "‘([^’]+)’";
  private static final String WON = "([\\d,]+)원";
  private static final Map<String, List<Pattern>> RELATIONS =
      Map.of(
          "업무를 이어받은 사람",
          patterns(P + "[이가] 맡던 업무는 " + P + "[이가] 이어받았다", P + "의 업무를 이어받은 사람은 " + P + "이다"),
          "비상 연락 상대",
          patterns(
              P + "의 비상 연락 상대는 " + P + "(?:으로|로) 적혀 있다", P + "[은는] 비상 연락 상대로 " + P + "[을를] 적어 냈다"),
          "휴가 대리인",
          patterns(P + "의 휴가 대리인은 " + P + "이다", P + "[은는] 휴가 대리인으로 " + P + "[을를] 정하였다"),
          "멘토",
          patterns(P + "의 멘토는 " + P + "[이가] 맡는다", P + "[은는] " + P + "[을를] 멘토로 두고 일을 배운다"));

  private static List<Pattern> patterns(String... forms) {
    return Stream.of(forms).map(form -> Pattern.compile(form + "\\.")).toList();
  }

  /// The sentences of the records, in their order.
  static List<String> sentences(String text) {
    return text.lines()
        .filter(line -> line.endsWith("."))
        .flatMap(line -> Stream.of(line.split("(?<=다\\.|란다\\.) ")))
        .toList();
  }

  @Override
  public String answer(Item item) {
    List<String> sentences = sentences(item.context());
    String question = item.question();
    Set<String> used = new TreeSet<>();
    String answer;
    if (question.contains("사물함") || question.contains("빌")) {
      answer = chain(sentences, question, used);
    } else if (question.contains("수리 요청")) {
      answer = Integer.toString(repairs(sentences, question));
    } else if (question.contains("사업비")) {
      answer = Long.toString(spent(sentences, question, used));
    } else if (question.contains("참가비")) {
      answer = Long.toString(fee(sentences, question, used));
    } else {
      answer = work(sentences, question, used);
    }
    onlyIn(used, sentences, question);
    return answer;
  }

  /// Nothing that the question names by a name of its own comes in a sentence that is no fact.
  private static void onlyIn(Set<String> used, List<String> sentences, String question) {
    List<String> names = new ArrayList<>();
    Pattern.compile(Q).matcher(question).results().map(m -> m.group(1)).forEach(names::add);
    names.remove("없음");
    for (String sentence : sentences) {
      for (String name : names) {
        if (sentence.contains(name) && !used.contains(sentence)) {
          throw new IllegalStateException(name + " in a sentence that is no fact: " + sentence);
        }
      }
    }
  }

  private static void each(
      List<String> sentences, Pattern pattern, Set<String> used, Consumer<MatchResult> fact) {
    for (String sentence : sentences) {
      Matcher matcher = pattern.matcher(sentence);
      if (matcher.matches()) {
        used.add(sentence);
        fact.accept(matcher.toMatchResult());
      }
    }
  }

  private static void only(Map<String, String> facts, String key, String value) {
    String old = facts.putIfAbsent(key, value);
    if (old != null && !old.equals(value)) {
      throw new IllegalStateException(key + " is both " + old + " and " + value);
    }
  }

  private static String chain(List<String> sentences, String question, Set<String> used) {
    Map<String, String> facts = new HashMap<>();
    RELATIONS.forEach((role, forms) ->
        forms.forEach(form ->
            each(sentences, form, used, m -> only(facts, m.group(1) + " " + role, m.group(2)))));
    for (Pattern form : patterns(P + "의 사물함은 (\\d+)번이다", P + "[은는] (\\d+)번 사물함을 쓴다")) {
      each(sentences, form, used, m -> only(facts, m.group(1) + " 사물함", m.group(2)));
    }
    each(
        sentences,
        Pattern.compile(P + "[은는] (\\S+ \\S+)에서 (.+)[을를] 빌려 갔다\\."),
        used,
        m -> only(facts, m.group(1) + " " + m.group(2), m.group(3)));
    each(
        sentences,
        Pattern.compile("(.+)[은는] " + P + "[이가] (\\S+ \\S+)에서 빌려 갔다\\."),
        used,
        m -> only(facts, m.group(2) + " " + m.group(3), m.group(1)));
    String way = question.replaceFirst("^위 기록(?:에 따르면|에서) ", "");
    String person = way.substring(0, 3);
    String rest = way.substring(3);
    while (rest.startsWith("의 ") && !rest.startsWith("의 사물함")) {
      String after = rest.substring(2);
      String role = RELATIONS.keySet().stream().filter(after::startsWith).findFirst().orElse("");
      String key = person + " " + role;
      person = facts.getOrDefault(key, "");
      if (person.isEmpty()) {
        throw new IllegalStateException("nobody is " + key);
      }
      rest = after.substring(role.length());
    }
    if (rest.startsWith("의 사물함")) {
      return facts.getOrDefault(person + " 사물함", "");
    }
    Matcher store = Pattern.compile("^[이가] (\\S+ \\S+)에서").matcher(rest);
    if (!store.find()) {
      throw new IllegalArgumentException("no place in " + rest);
    }
    return facts.getOrDefault(person + " " + store.group(1), "없음");
  }

  private static int repairs(List<String> sentences, String question) {
    Map<String, String> ends =
        Map.of("그날 고친", "그날 고쳤다", "부품이 없어 미룬", "부품이 없어 미루었다", "바깥 업체에 맡긴", "바깥 업체에 맡겼다");
    String end =
        ends.keySet().stream().filter(question::contains).findFirst().map(ends::get).orElse("다");
    Matcher left = Pattern.compile("(\\S+) 수리 요청(?:을 빼고|은 빼면)").matcher(question);
    String without = left.find() ? left.group(1) : "아무것도 아닌 것";
    int count = 0;
    for (Pattern form :
        patterns(
            "(?<house>\\S+)에서 (?<thing>\\S+) 수리 요청이 들어와 (?<end>.+다)",
            "(?<thing>\\S+) 수리 요청이 (?<house>\\S+)에서 들어와 (?<end>.+다)")) {
      for (String sentence : sentences) {
        Matcher matcher = form.matcher(sentence);
        if (matcher.matches()
            && question.contains(matcher.group("house"))
            && matcher.group("end").endsWith(end)
            && !matcher.group("thing").equals(without)) {
          count++;
        }
      }
    }
    return count;
  }

  private static long number(String digits) {
    return Long.parseLong(digits.replace(",", ""));
  }

  private static long spent(List<String> sentences, String question, Set<String> used) {
    List<String> named =
        Pattern.compile(Q).matcher(question).results().map(m -> m.group(1)).toList();
    long[] sum = {0};
    each(
        sentences,
        Pattern.compile(Q + " 사업비(?:로|에서) " + WON + "[을이] (?:썼다|나갔다)\\."),
        used,
        m -> sum[0] += named.contains(m.group(1)) ? number(m.group(2)) : 0);
    each(
        sentences,
        Pattern.compile(Q + " 사업비(?: 가운데|에서) " + WON + "[을이] (?:돌려받았다|되돌아왔다)\\."),
        used,
        m -> sum[0] -= named.contains(m.group(1)) ? number(m.group(2)) : 0);
    return sum[0];
  }

  private static long fee(List<String> sentences, String question, Set<String> used) {
    Matcher asked = Pattern.compile(Q).matcher(question);
    if (!asked.find()) {
      throw new IllegalArgumentException("no event in " + question);
    }
    Deque<Long> fees = new ArrayDeque<>();
    for (String sentence : sentences) {
      if (!sentence.contains("’ 참가비")) {
        continue;
      }
      used.add(sentence);
      if (!sentence.startsWith("‘" + asked.group(1) + "’")) {
        continue;
      }
      if (sentence.contains("되돌린다") || sentence.contains("고치기 전의 금액")) {
        fees.removeLast();
      } else {
        Matcher won = Pattern.compile(WON).matcher(sentence);
        if (won.find()) {
          fees.addLast(number(won.group(1)));
        }
      }
    }
    return fees.getLast();
  }

  private static String work(List<String> sentences, String question, Set<String> used) {
    Map<String, Integer> days = new TreeMap<>();
    for (Pattern form :
        patterns(
            Q + " 공사는 (\\d+)월 (\\d+)일에 끝내기로 하였다", Q + " 공사의 마지막 날은 (\\d+)월 (\\d+)일(?:로|으로) 잡았다")) {
      each(
          sentences,
          form,
          used,
          m ->
              days.put(m.group(1), (number(m.group(2)) == 11 ? 0 : 30) + (int) number(m.group(3))));
    }
    for (int round = 0; round < 6; round++) {
      for (Pattern form :
          patterns(
              Q + " 공사는 " + Q + " 공사보다 (\\d+)일 (뒤에|앞서) 끝내기로 하였다",
              "‘(?<other>[^’]+)’ 공사를 마(?:치고|치기) (?<days>\\d+)일 (?<way>뒤에|전에) ‘(?<one>[^’]+)’ 공사를 마친다")) {
        for (String sentence : sentences) {
          Matcher m = form.matcher(sentence);
          if (m.matches()) {
            used.add(sentence);
            boolean named = sentence.contains("공사를 마");
            Integer base = days.get(named ? m.group("other") : m.group(2));
            int apart = (int) number(named ? m.group("days") : m.group(3));
            boolean later = (named ? m.group("way") : m.group(4)).equals("뒤에");
            if (base != null) {
              days.put(named ? m.group("one") : m.group(1), base + (later ? apart : -apart));
            }
          }
        }
      }
    }
    List<String> named =
        Pattern.compile(Q).matcher(question).results().map(m -> m.group(1)).toList();
    int sign = question.contains("가장 먼저") ? 1 : -1;
    List<String> order =
        named.stream()
            .sorted((a, b) -> sign * Integer.compare(day(days, a), day(days, b)))
            .toList();
    if (day(days, order.get(0)) == day(days, order.get(1))) {
      throw new IllegalStateException("two on one day: " + order);
    }
    return order.getFirst();
  }

  private static int day(Map<String, Integer> days, String work) {
    Integer day = days.get(work);
    if (day == null) {
      throw new IllegalStateException("no day for " + work + " in " + days);
    }
    return day;
  }
}
