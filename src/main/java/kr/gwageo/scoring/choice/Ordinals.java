package kr.gwageo.scoring.choice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.gwageo.scoring.choice.Label.Strength;

/// Options named by their place in the list, from its beginning or its end: `세 번째`, `아래에서 두 번째`,
/// `마지막 보기`, `the third one`.
final class Ordinals {
  private static final List<String> TIMES =
      List.of("첫", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열");
  private static final List<String> RANKS =
      List.of("첫", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉", "열");
  private static final List<String> ENGLISH =
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");

  /// What an ordinal begins with; no pattern is tried elsewhere.
  private static final String BEGINNINGS = " 123456789첫두세네다여일아열둘셋넷제맨밑뒤끝마처위TtLlFfSsEeNn";

  private static final String NOUN = "선택지|보기|옵션|항목|번호|option|choice";
  private static final String SHOWN = "(?:에 ?(?:나온|나오는|있는|제시된|적힌))?";

  private static final Pattern COUNTED =
      Pattern.compile(
          "(?<back>(?:맨 ?)?(?:아래|밑|뒤|끝)쪽?에서(?:부터)? ?)?"
              + "(?:제? ?(?<number>10|[1-9]) ?번째|(?<time>%s) ?번째|(?<rank>%s)째)(?: ?(?:것|%s))?"
                  .formatted(String.join("|", TIMES), String.join("|", RANKS), NOUN));
  private static final Pattern EDGE =
      Pattern.compile("(?:맨 ?)?(?:(?<last>마지막|끝|아래)|처음|첫|위)%s ?(?:%s)".formatted(SHOWN, NOUN));
  private static final Pattern IN_ENGLISH =
      Pattern.compile(
          "(?:the )?(?:(?<time>%s)|last) (?:one|option|choice)\\b"
              .formatted(String.join("|", ENGLISH)),
          Pattern.CASE_INSENSITIVE);

  /// Where an ordinal after these words counts from the other end, or from none that is known.
  private static final Pattern FROM_ELSEWHERE = Pattern.compile("(?:아래|밑|뒤|끝|오른쪽|우측)쪽?에서(?:부터)? ");

  private static final Pattern FROM_TOP = Pattern.compile("(?:위|앞)쪽?에서(?:부터)? ?$");

  /// The longest of those words and what may be between.
  private static final int BEFORE = 10;

  private final String passage;
  private final int size;

  /// Where it first counts from elsewhere.
  private final int elsewhere;

  /// @param size how many options there are
  Ordinals(String passage, int size) {
    this.passage = passage;
    this.size = size;
    Matcher from = FROM_ELSEWHERE.matcher(passage);
    elsewhere = passage.contains("에서") && from.find() ? from.end() : Integer.MAX_VALUE;
  }

  /// The ordinal that begins at a place of the passage.
  Optional<Label> at(int start) {
    return BEGINNINGS.indexOf(passage.charAt(start)) < 0
        ? Optional.empty()
        : counted(start).or(() -> edge(start)).or(() -> english(start));
  }

  private Optional<Label> counted(int start) {
    Optional<MatchResult> found = match(COUNTED, start);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int rank = rank(found.get());
    if (found.get().group("back") != null) {
      return label(found.get(), size - 1 - rank);
    }
    return start < elsewhere || fromTop(start) ? label(found.get(), rank) : Optional.empty();
  }

  private boolean fromTop(int start) {
    String before = passage.substring(Math.max(0, start - BEFORE), start);
    return FROM_TOP.matcher(before).find();
  }

  private static int rank(MatchResult match) {
    if (match.group("number") != null) {
      return Integer.parseInt(match.group("number")) - 1;
    }
    return match.group("time") != null
        ? TIMES.indexOf(match.group("time"))
        : RANKS.indexOf(match.group("rank"));
  }

  private Optional<Label> edge(int start) {
    return match(EDGE, start)
        .flatMap(match -> label(match, match.group("last") == null ? 0 : size - 1));
  }

  private Optional<Label> english(int start) {
    return match(IN_ENGLISH, start)
        .flatMap(match -> {
          String time = match.group("time");
          return label(
              match, time == null ? size - 1 : ENGLISH.indexOf(time.toLowerCase(Locale.ROOT)));
        });
  }

  private Optional<MatchResult> match(Pattern pattern, int start) {
    Matcher matcher = pattern.matcher(passage).region(start, passage.length());
    return matcher.lookingAt() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  private Optional<Label> label(MatchResult match, int option) {
    boolean clear = Surroundings.after(passage, match.end(), false) == Strength.BARE;
    return clear && option >= 0
        ? Optional.of(
            new Label(Family.NUMBER, option, match.group(), match.end(), Strength.CERTAIN))
        : Optional.empty();
  }
}
