package kr.gwageo.scoring.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The steps that see a whole reply look at each character a bounded number of times, whatever the
/// reply. All that comes after them sees a bounded stretch.
class StepsTest {
  private static final int LENGTH = 20_000;
  private static final int MIXTURES = 40;
  private static final long SEED = 20_261_127;

  static final List<String> PIECES =
      List.of(
          "답 ",
          "정답: ",
          "정답 : \n",
          "답은 ",
          "답\n",
          "답은 다음과 같 ",
          "정답은 무엇인가? ",
          "최종",
          "answer is ",
          "\n",
          " ",
          "\\boxed{",
          "\\boxed{}",
          "{",
          "}",
          "{}",
          "*",
          "* ",
          "**a",
          "_",
          "`",
          "<",
          "</b",
          "<think>",
          "</think>",
          "<think></think>",
          "가",
          "a",
          "\"답\":",
          "|답|",
          "\r",
          "\r\n",
          "\u0301",
          "\u0301\u0323",
          "\u1100\u1161",
          "\uD800",
          "\uD835\uDC01",
          "1\u20E3",
          "\u200B",
          "\0");

  @ParameterizedTest
  @FieldSource("PIECES")
  void doubleAtMostWhenTheReplyDoubles(String piece) {
    assertThat(doubling(piece, Characters::plain)).isLessThan(2.5);
    assertThat(doubling(piece, Emphasis::marks)).isLessThan(2.5);
    assertThat(doubling(piece, Thoughts::in)).isLessThan(2.5);
    assertThat(doubling(piece, FinalAnswer::in)).isLessThan(2.5);
  }

  /// What is harmless alone may keep another step looking.
  @Test
  void doubleAtMostWhenAMixtureDoubles() {
    Random random = new Random(SEED);
    for (int i = 0; i < MIXTURES; i++) {
      StringBuilder mixture = new StringBuilder();
      for (int parts = 2 + random.nextInt(4); parts > 0; parts--) {
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        mixture.append(piece.repeat(random.nextInt(4) == 0 ? 10 : 1));
      }
      doubleAtMostWhenTheReplyDoubles(mixture.toString());
    }
  }

  private static double doubling(String piece, Consumer<CharSequence> step) {
    CountedText once = new CountedText(piece.repeat(LENGTH / piece.length()));
    CountedText twice = new CountedText(piece.repeat(2 * LENGTH / piece.length()));
    step.accept(once);
    step.accept(twice);
    assertThat(once.steps()).as("characters looked at").isPositive();
    return (double) twice.steps() / once.steps();
  }
}
