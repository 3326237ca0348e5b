package kr.gwageo.generation.korean;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import kr.gwageo.domain.item.Item;
import kr.gwageo.generation.AnswerCheck;

/// Reads every word aloud, takes its last syllable apart by Unicode, and tries every option.
public final class ParticlesCheck implements AnswerCheck {
  private static final List<String> LETTERS =
      List.of(
          "에이", "비", "시", "디", "이", "에프", "지", "에이치", "아이", "제이", "케이", "엘", "엠", "엔", "오", "피",
          "큐", "아르", "에스", "티", "유", "브이", "더블유", "엑스", "와이", "제트");

  private static final Set<String> CLOSED =
      Set.of("을", "은", "이", "과", "으로", "이나", "이라고", "이랑", "으로서");
  private static final Set<String> OPEN = Set.of("를", "는", "가", "와", "로", "나", "라고", "랑", "로서");

  @Override
  public String answer(Item item) {
    String question = item.question();
    return switch (item.tags().getFirst()) {
      case "count-the-wrong" -> {
        String list = question.substring(question.indexOf('\n') + 1);
        long wrong = List.of(list.split(", ", -1)).stream().filter(word -> !agrees(word)).count();
        yield option(item, wrong + "개");
      }
      case "all-that-take-a-form" -> gathered(item);
      case "after-a-result" -> {
        String number = Long.toString(result(question));
        yield fitting(item, List.of(number, number, number));
      }
      default ->
          fitting(
              item,
              Text.groups(
                  "([^\\s()\\[\\]]+(?:\\([^)]*\\)|\\[[^\\]]*\\])?)\\( [㉠-㉥] \\)", question));
    };
  }

  private static String option(Item item, String text) {
    return Integer.toString(item.choices().indexOf(text) + 1);
  }

  /// The one option whose forms all agree with the words before them.
  private static String fitting(Item item, List<String> words) {
    List<Integer> fitting = new ArrayList<>();
    for (int i = 0; i < item.choices().size(); i++) {
      String[] forms = item.choices().get(i).split(", ", -1);
      boolean fits = forms.length == words.size();
      for (int j = 0; fits && j < forms.length; j++) {
        fits = fits(words.get(j), forms[j]);
      }
      if (fits) {
        fitting.add(i + 1);
      }
    }
    if (fitting.size() != 1) {
      throw new AssertionError("fitting: " + fitting);
    }
    return fitting.getFirst().toString();
  }

  private static boolean fits(String word, String form) {
    String sound = Normalizer.normalize(aloud(word), Normalizer.Form.NFD);
    char end = sound.charAt(sound.length() - 1);
    boolean closed = end >= '\u11A8' && end <= '\u11C2';
    if (form.startsWith("으로") || form.startsWith("로")) {
      return (closed && end != '\u11AF') == form.startsWith("으로");
    }
    if (!CLOSED.contains(form) && !OPEN.contains(form)) {
      throw new AssertionError("no particle: " + form);
    }
    return closed == CLOSED.contains(form);
  }

  private static String aloud(String word) {
    String read = word.replaceFirst("(\\([^)]*\\)|\\[[^\\]]*\\])$", "");
    if (read.matches("[\\d,]+")) {
      return Spoken.sino(Long.parseLong(read.replace(",", "")));
    }
    if (read.matches("\\d+\\.\\d")) {
      return Spoken.sino(read.charAt(read.length() - 1) - '0');
    }
    if (read.matches("(?:[A-Z]-)?[A-Z]")) {
      return LETTERS.get(read.charAt(read.length() - 1) - 'A');
    }
    int hanja = "一二三四五六七八九十".indexOf(read.charAt(read.length() - 1));
    return hanja >= 0 ? Spoken.sino(hanja + 1) : read;
  }

  /// Whether a word and the particle glued to it agree.
  private static boolean agrees(String joined) {
    for (MatchResult parts :
        Text.all("^(.+?)(으로서|로서|이라고|라고|이랑|랑|이나|나|으로|로|을|를|은|는|이|가|과|와)$", joined)) {
      for (int cut = parts.end(1); cut < joined.length(); cut++) {
        String word = joined.substring(0, cut);
        String form = joined.substring(cut);
        boolean known = Nouns.ALL.contains(word) || word.matches(".*[A-Z\\d\\)\\]\\p{IsHan}]");
        if (known && (CLOSED.contains(form) || OPEN.contains(form))) {
          return fits(word, form);
        }
      }
    }
    throw new AssertionError("no word with a particle: " + joined);
  }

  private static String gathered(Item item) {
    String form = Text.first("‘(\\S+)’[이가]", item.question()).group(1);
    List<String> right = new ArrayList<>();
    for (MatchResult word : Text.all("([ㄱ-ㅎ])\\. (.+)", item.question())) {
      if (fits(word.group(2), form)) {
        right.add(word.group(1));
      }
    }
    return option(item, String.join(", ", right));
  }

  private static long result(String question) {
    long value = Long.parseLong(Text.first("^\\d+", question).group());
    for (MatchResult step : Text.all("(\\d+)[을를] (더|빼|곱)", question)) {
      long number = Long.parseLong(step.group(1));
      value =
          switch (step.group(2)) {
            case "더" -> value + number;
            case "빼" -> value - number;
            default -> value * number;
          };
    }
    return value;
  }
}
