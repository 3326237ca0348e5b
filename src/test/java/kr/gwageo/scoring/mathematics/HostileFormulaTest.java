package kr.gwageo.scoring.mathematics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@Tag("endurance")
class HostileFormulaTest {
  private static final int MEGABYTE = 1 << 20;

  static final List<String> OPENINGS =
      List.of(
          "{", "(", "[", "\\{", "|", "\\frac{", "\\sqrt{", "x^{", "\\sin(", "-", "2^", "\\boxed{");

  /// What costs most to work out for its length.
  static final List<String> COSTLY =
      List.of(
          "9^9^9^9",
          "9^{9^{9^{9}}}",
          "((9^{999})^{999})^{999}",
          "(x^{99999})^{99999}",
          "(x+y+z+w+1)^{99999}",
          "(x+1)".repeat(390),
          "(\\sqrt2+\\sqrt3+\\sqrt5+\\sqrt7+\\sqrt{11})^{60}",
          "999!!!",
          "\\binom{1000}{500}^{1000}",
          "\\sin x+\\cos x+e^x+".repeat(100) + "1",
          "\\sin\\cos\\tan\\ln\\sqrt{x}".repeat(3),
          "\\frac{1}{".repeat(15) + "x+\\pi" + "}".repeat(15),
          "1/3+1/7+1/11+1/13+1/17+".repeat(80) + "1",
          "e^{e^{e^{e^{e}}}}",
          "\\sqrt{" + "7".repeat(1900) + "}",
          "7".repeat(1990),
          "1e1000+1e-1000",
          "1e9999",
          "\\{" + "\\sin 1,".repeat(60) + "\\ln 2\\}",
          "1,".repeat(64) + "2",
          "1,".repeat(900) + "2",
          "\\pm".repeat(300) + "1",
          "1\\pm1".repeat(100),
          "x=".repeat(300) + "1",
          "1/0",
          "0^{-1}",
          "0^0",
          "\\log_1 5",
          "\\ln 0",
          "\\tan 90^\\circ",
          "\\arcsin 2",
          "\\gcd()",
          "\\max(x, 1)",
          "2_{40}",
          "9_8",
          "\\infty-\\infty",
          "0\\infty",
          "\\begin{pmatrix}" + "1&".repeat(400) + "1\\end{pmatrix}");

  @ParameterizedTest
  @FieldSource("OPENINGS")
  void readsNothingInWhatOpensAndNeverCloses(String opening) {
    for (int times : List.of(1, 2, 10, 59, 60, 61, 200)) {
      String formula = opening.repeat(times);
      assertThat(Parser.parse(formula)).as(formula).isEmpty();
    }
  }

  @ParameterizedTest
  @FieldSource("COSTLY")
  void comparesWhatIsCostlyInLittleTime(String formula) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          Optional<Expression> parsed = Parser.parse(formula);
          Optional<Expression> more = Parser.parse(formula + "+1");
          if (parsed.isPresent()) {
            assertThat(compare(parsed.get(), parsed.get())).isTrue();
          }
          if (parsed.isPresent() && more.isPresent()) {
            assertThat(compare(parsed.get(), more.get())).isFalse();
          }
        });
  }

  @Test
  void isNeverSurprisedByWhatEndsTooSoon() {
    for (String formula : COSTLY) {
      int step = Math.max(1, formula.length() / 40);
      for (int end = 0; end < formula.length(); end += step) {
        assertThat(Parser.parse(formula.substring(0, end))).isNotNull();
        assertThat(Parser.parse(formula.substring(end))).isNotNull();
      }
    }
  }

  @Test
  void readsNoFormulaInAMegabyte() {
    AcceptedAnswers accepted = AcceptedAnswers.of(List.of("\\frac{1}{2}"), Optional.empty());
    Stream.concat(OPENINGS.stream(), Stream.of("}", "\\(", "$", "1", "은 ", " is ", ", ", "답: "))
        .forEach(piece -> {
          String passage = piece.repeat(MEGABYTE / piece.length());
          Finding found =
              assertTimeoutPreemptively(
                  Duration.ofSeconds(10), () -> accepted.in(passage, passage, true));
          assertThat(found).as(piece).isEqualTo(new Finding.None());
        });
  }

  private static boolean compare(Expression one, Expression two) {
    return new Equivalence(Optional.empty()).compare(one, two).equal();
  }
}
