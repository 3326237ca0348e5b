package kr.gwageo.scoring.mathematics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EquivalenceTest {
  private static final long SEED = 20_261_122;

  static Stream<Pair> pairs() {
    return Pair.all().stream();
  }

  @Test
  void hasATableOfPairsOfBothKinds() {
    assertThat(Pair.all()).hasSizeGreaterThan(150);
    assertThat(Pair.all()).filteredOn(pair -> !pair.equal()).hasSizeGreaterThan(50);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void saysWhatACarefulExaminerSays(Pair pair) {
    assertThat(Pair.compare(pair.one(), pair.other()))
        .isEqualTo(new Match(pair.equal(), pair.method()));
  }

  @Test
  void doesNotDependOnWhichComesFirst() {
    assertThat(Pair.all())
        .allSatisfy(pair ->
            assertThat(Pair.compare(pair.other(), pair.one()).equal()).isEqualTo(pair.equal()));
  }

  @Test
  void findsEveryAnswerEqualToItself() {
    assertThat(Pair.all().stream().flatMap(pair -> Stream.of(pair.one(), pair.other())))
        .allSatisfy(answer -> assertThat(Pair.compare(answer, answer).equal()).isTrue());
  }

  /// Of all the table's answers, only those whose pair says so are equal: a comparison that says
  /// yes too easily is caught by thousands of chances.
  @Test
  void findsFewAnswersEqualAcrossPairs() {
    List<String> answers = Pair.all().stream().map(Pair::one).distinct().toList();
    long equal = 0;
    for (String one : answers) {
      for (String two : answers) {
        boolean there = Pair.compare(one, two).equal();
        assertThat(Pair.compare(two, one).equal()).as("%s and %s", one, two).isEqualTo(there);
        equal += there ? 1 : 0;
      }
    }
    assertThat(equal).isLessThan(answers.size() * 4L);
  }

  @Test
  void findsAnExpressionWrittenInThreeWaysTheSame() {
    Random random = new Random(SEED);
    for (int i = 0; i < 500; i++) {
      Written written = Written.random(random, 3);
      for (String one : written.ways()) {
        for (String two : written.ways()) {
          assertThat(Pair.compare(one, two).equal()).as("%d: %s and %s", i, one, two).isTrue();
        }
        String more = one + " + \\frac{1}{1000}";
        assertThat(Pair.compare(one, more).equal()).as("%d: %s", i, more).isFalse();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0.01,  3.14,          \\pi,              true",
    "0.001, 3.14,          \\pi,              false",
    "0.01,  \\frac{1}{3},  0.33,              true",
    "0.01,  1.414,         \\sqrt{2},         true",
    "0.01,  x = 1.414,     \\sqrt{2},         true",
    "0.01,  '(3.14, 1)',   '(\\pi, 1)',       true",
    "0.01,  '1.41, -1.41', '\\pm \\sqrt{2}',  true",
    "0.01,  2,             3,                 false",
    "0.01,  x,             x + 0.001,         false",
  })
  void takesARoundedDecimalForTheExactAnswerWithinTheTolerance(
      BigDecimal tolerance, String one, String two, boolean equal) {
    Equivalence equivalence = new Equivalence(Optional.of(tolerance));
    assertThat(equivalence.compare(Pair.parsed(one), Pair.parsed(two)).equal()).isEqualTo(equal);
  }
}
