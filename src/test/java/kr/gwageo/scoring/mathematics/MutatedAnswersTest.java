package kr.gwageo.scoring.mathematics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Answers bent, cut and glued by a seeded generator: whatever comes, something is found or
/// nothing, and what is found equal is no longer than a formula can be.
@Tag("endurance")
class MutatedAnswersTest {
  private static final int ANSWERS = 200_000;
  private static final long SEED = 20_261_123;

  private static final List<String> PIECES =
      List.of(
          "\\frac",
          "\\sqrt",
          "\\text{",
          "\\left(",
          "{",
          "}",
          "(",
          ")",
          "[",
          "]",
          "\\{",
          "\\}",
          "^",
          "_",
          "|",
          "\\pi",
          "\\infty",
          "\\cup",
          "\\pm",
          "x",
          "y",
          "i",
          "e",
          "7",
          "0",
          ".",
          ",",
          "-",
          "+",
          "/",
          "=",
          "<",
          "\\le",
          "%",
          "°",
          "!",
          ":",
          "²",
          "½",
          "√",
          " ",
          "$",
          "\\\\",
          "&",
          "cm",
          "개",
          "만",
          "또는",
          " or ",
          "\\binom",
          "\\log_",
          "\\sin",
          "\\begin{pmatrix}",
          "\\(",
          "①",
          "\uD83D",
          "\0",
          "\\boxed{",
          "1e9",
          "9^9^9",
          "\\overline{3}",
          "이다",
          ". ",
          "은 ");

  @Test
  void anyAnswerIsComparedAndNoneThrows() {
    Random random = new Random(SEED);
    List<String> answers = new ArrayList<>();
    List<AcceptedAnswers> accepted = new ArrayList<>();
    for (Pair pair : Pair.all()) {
      answers.add(pair.one());
      answers.add(pair.other());
      accepted.add(AcceptedAnswers.of(List.of(pair.one()), Optional.empty()));
    }
    int read = 0;
    int equal = 0;
    for (int i = 0; i < ANSWERS; i++) {
      String answer = bent(any(answers, random), any(answers, random), random);
      Finding found = any(accepted, random).in(answer, answer, i % 2 == 0);
      assertThat(canBe(found)).as("answer %d <%s> found %s", i, answer, found).isTrue();
      read += found instanceof Finding.None ? 0 : 1;
      equal += found instanceof Finding.One one && one.match().equal() ? 1 : 0;
    }
    assertThat(read).as("answers read").isBetween(ANSWERS / 4, ANSWERS - 1);
    assertThat(equal).as("answers right by chance").isLessThan(ANSWERS / 50);
  }

  private static boolean canBe(Finding found) {
    return switch (found) {
      case Finding.One one -> !one.match().method().isBlank();
      case Finding.Several several ->
          several.answers().size() > 1
              && several.answers().stream().distinct().count() == several.answers().size();
      case Finding.None _ -> true;
    };
  }

  private static String bent(String answer, String other, Random random) {
    StringBuilder text = new StringBuilder(answer);
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(text.length() + 1);
      int to = at + random.nextInt(text.length() - at + 1);
      switch (random.nextInt(6)) {
        case 0 -> text.delete(at, Math.min(to, at + 3));
        case 1 -> text.insert(at, text.substring(at, to));
        case 2 -> text.insert(at, other);
        case 3 -> text.setLength(at);
        case 4 -> text.insert(at, (char) random.nextInt(Character.MAX_VALUE + 1));
        default -> text.insert(at, any(PIECES, random));
      }
    }
    return text.toString();
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
