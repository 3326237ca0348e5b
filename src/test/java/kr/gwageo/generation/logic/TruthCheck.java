package kr.gwageo.generation.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.gwageo.domain.item.Item;
import kr.gwageo.generation.AnswerCheck;

/// Supposes each possibility in turn and sees whether what is said can then be as the item tells.
public final class TruthCheck implements AnswerCheck {
  private static final List<String> DAYS = List.of("월", "화", "수", "목", "금", "토", "일");
  private static final Pattern LINE = Pattern.compile("(?m)^([가-힣]{3}): “(.+)”$");

  /// Who says what.
  private record Speech(String speaker, String words) {}

  @Override
  public String answer(Item item) {
    String text = item.question();
    List<Speech> speeches =
        LINE.matcher(text).results().map(m -> new Speech(m.group(1), m.group(2))).toList();
    String answer =
        text.contains("참말쟁이")
            ? tribes(speeches)
            : text.contains("거짓말을 하는 날") || text.contains("에만 거짓말")
                ? today(text, speeches)
                : text.contains("1등") ? place(text, speeches) : culprit(text, speeches);
    int index = item.choices().indexOf(answer);
    if (index < 0) {
      throw new IllegalStateException(answer + " is no choice of " + item.choices());
    }
    return Integer.toString(index + 1);
  }

  private static String only(Set<String> answers) {
    if (answers.size() != 1) {
      throw new IllegalStateException("not one answer: " + answers);
    }
    return answers.iterator().next();
  }

  private static String culprit(String text, List<Speech> speeches) {
    Set<String> answers = new TreeSet<>();
    for (Speech suspect : speeches) {
      Map<String, Boolean> truths = new HashMap<>();
      for (int round = 0; round < speeches.size(); round++) {
        for (Speech speech : speeches) {
          did(speech, suspect.speaker(), truths);
        }
      }
      if (allowed(text, truths, suspect.speaker())) {
        answers.add(suspect.speaker());
      }
    }
    return only(answers);
  }

  /// Notes whether a speech is true if this person did it, as soon as that is known.
  private static void did(Speech speech, String culprit, Map<String, Boolean> truths) {
    String words = speech.words();
    Matcher of = Sentences.pattern("N의 말은 (참|거짓)말이다\\.").matcher(words);
    Matcher either = Sentences.pattern(".* 사람은 N 아니면 N이다\\.").matcher(words);
    if (of.matches()) {
      Boolean other = truths.get(of.group(1));
      if (other != null) {
        truths.put(speech.speaker(), other == of.group(2).equals("참"));
      }
    } else if (either.matches()) {
      truths.put(
          speech.speaker(), culprit.equals(either.group(1)) || culprit.equals(either.group(2)));
    } else {
      String named = words.startsWith("나는 ") ? speech.speaker() : words.substring(0, 3);
      truths.put(speech.speaker(), named.equals(culprit) != words.contains("지 않았다"));
    }
  }

  private static boolean allowed(String text, Map<String, Boolean> truths, String culprit) {
    int trues = (int) truths.values().stream().filter(truth -> truth).count();
    boolean own = truths.getOrDefault(culprit, false);
    Matcher exact = Pattern.compile("(참말|거짓말)을 한 사람은 꼭 (\\S+) 명").matcher(text);
    if (exact.find()) {
      int said = Sentences.number(exact.group(2));
      return (exact.group(1).equals("참말") ? trues : truths.size() - trues) == said;
    }
    Matcher most = Pattern.compile("많아야 (\\S+) 명|\\. (\\S+) 명보다 많은").matcher(text);
    if (most.find()) {
      return trues <= Sentences.number(most.group(1) == null ? most.group(2) : most.group(1));
    }
    Matcher least = Pattern.compile("적어도 (\\S+) 명|사람은 (\\S+) 명 이상").matcher(text);
    if (least.find()) {
      return trues >= Sentences.number(least.group(1) == null ? least.group(2) : least.group(1));
    }
    boolean liar = text.contains("사람만 거짓말을") || text.contains("사람은 거짓말을 한다");
    return liar ? trues == truths.size() - 1 && !own : trues == 1 && own;
  }

  private static String tribes(List<Speech> speeches) {
    List<String> people = speeches.stream().map(Speech::speaker).toList();
    Set<String> answers = new TreeSet<>();
    for (int bits = 0; bits < 1 << people.size(); bits++) {
      int honest = bits;
      List<String> tellers =
          IntStream.range(0, people.size())
              .filter(i -> (honest >> i & 1) == 1)
              .mapToObj(people::get)
              .toList();
      if (speeches.stream()
          .allMatch(speech -> tellers.contains(speech.speaker()) == holds(speech, tellers))) {
        answers.add(String.join(", ", tellers));
      }
    }
    return only(answers);
  }

  private static boolean holds(Speech speech, List<String> tellers) {
    return new Sentences<Boolean>()
        .form("NJ 거짓말쟁이이다\\.", m -> !tellers.contains(m.group(1)))
        .form("NJ 참말쟁이이다\\.", m -> tellers.contains(m.group(1)))
        .form(
            "NJ NJ 둘 다 참말쟁이이거나 둘 다 거짓말쟁이이다\\.",
            m -> tellers.contains(m.group(1)) == tellers.contains(m.group(2)))
        .form(
            "NJ N 가운데 적어도 한 명은 거짓말쟁이이다\\.",
            m -> !tellers.containsAll(List.of(m.group(1), m.group(2))))
        .form("우리 가운데 참말쟁이는 꼭 (\\S+) 명이다\\.", m -> tellers.size() == Sentences.number(m.group(1)))
        .form(
            "나와 N 가운데 한 명만 참말쟁이이다\\.",
            m -> tellers.contains(m.group(1)) != tellers.contains(speech.speaker()))
        .read(speech.words());
  }

  private static String place(String text, List<Speech> speeches) {
    List<String> people = speeches.stream().map(Speech::speaker).toList();
    String last = text.lines().toList().getLast();
    int asked = Integer.parseInt(Sentences.group("D등", last, 1));
    Pattern claim = Sentences.pattern("(나|[가-힣]{3})[은는] D등");
    Set<String> answers = new TreeSet<>();
    for (World world : Worlds.all(people, people.size())) {
      boolean fits =
          speeches.stream()
              .allMatch(speech ->
                  claim
                          .matcher(speech.words())
                          .results()
                          .filter(m ->
                              world.of(m.group(1).equals("나") ? speech.speaker() : m.group(1))
                                  == Integer.parseInt(m.group(2)))
                          .count()
                      == 1);
      if (fits) {
        answers.add(world.at(asked));
      }
    }
    return only(answers);
  }

  private static String today(String text, List<Speech> speeches) {
    Map<String, Set<Integer>> lies = new HashMap<>();
    Sentences.pattern("N(?:은|는|이|가)(?: 거짓말을 하는 날은)? ((?:.요일(?:, )?)+)(?:에만|뿐)")
        .matcher(text)
        .results()
        .forEach(m -> lies.put(m.group(1), days(m.group(2))));
    Set<String> answers = new TreeSet<>();
    for (int day = 0; day < 7; day++) {
      boolean fits = true;
      for (Speech speech : speeches) {
        boolean honest = !lies.getOrDefault(speech.speaker(), Set.of()).contains(day);
        fits &= says(speech, lies).test(day) == honest;
      }
      if (fits) {
        answers.add(DAYS.get(day) + "요일");
      }
    }
    return only(answers);
  }

  private static Set<Integer> days(String words) {
    List<Integer> days = new ArrayList<>();
    Stream.of(words.split(", ")).forEach(day -> days.add(DAYS.indexOf(day.substring(0, 1))));
    return Set.copyOf(days);
  }

  private static IntPredicate says(Speech speech, Map<String, Set<Integer>> lies) {
    return new Sentences<IntPredicate>()
        .form("내일은 (.)요일이다\\.", m -> day -> DAYS.get((day + 1) % 7).equals(m.group(1)))
        .form("어제는 (.)요일[이가] 아니었다\\.", m -> day -> !DAYS.get((day + 6) % 7).equals(m.group(1)))
        .form(
            "어제는 (내가|[가-힣]{3}[이가]) 거짓말을 하는 날이었다\\.",
            m -> day -> liesOn(m.group(1), speech, lies, (day + 6) % 7))
        .form(
            "내일은 (내가|[가-힣]{3}[이가]) 거짓말을 하는 날이다\\.",
            m -> day -> liesOn(m.group(1), speech, lies, (day + 1) % 7))
        .form(
            "오늘은 (.)요일도 (.)요일도 아니다\\.",
            m -> day -> !DAYS.get(day).equals(m.group(1)) && !DAYS.get(day).equals(m.group(2)))
        .read(speech.words());
  }

  private static boolean liesOn(
      String who, Speech speech, Map<String, Set<Integer>> lies, int day) {
    String name = who.equals("내가") ? speech.speaker() : who.substring(0, 3);
    return lies.getOrDefault(name, Set.of()).contains(day);
  }
}
