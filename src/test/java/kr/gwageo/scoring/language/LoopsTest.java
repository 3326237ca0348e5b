package kr.gwageo.scoring.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoopsTest {
  private static final String LINE = "나는오늘도같은줄을계속쓰고있다";

  @ParameterizedTest
  @CsvSource({"20, 4", "16, 5", "8, 10", "30, 4", "99, 4", "100, 3", "150, 3"})
  void aPhraseIsALoopFromItsLastCharacterOnAndNotBefore(int unit, int times) {
    String loop = syllables(0, unit).repeat(times);
    assertThat(Loops.in(loop)).hasValue(0);
    assertThat(Loops.in(loop.substring(1))).isEmpty();
    assertThat(Loops.in(loop.substring(0, loop.length() - 1))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"40, 3", "99, 3", "100, 2", "19, 4"})
  void aPhraseThatComesTooSeldomIsNoLoop(int unit, int times) {
    assertThat(Loops.in(syllables(0, unit).repeat(times))).isEmpty();
  }

  @Test
  void theLoopBeginsBehindWhatWasSaidBefore() {
    assertThat(Loops.in(syllables(300, 57) + syllables(0, 25).repeat(5))).hasValue(57);
  }

  @Test
  void whatSaysNothingMayGoOnForEver() {
    assertThat(Loops.in("-".repeat(300))).isEmpty();
    assertThat(Loops.in("3.14159265 ".repeat(40))).isEmpty();
    assertThat(Loops.in("-".repeat(300) + syllables(0, 20).repeat(4))).hasValue(300);
  }

  @Test
  void aLineIsALoopWhereItComesSixTimes() {
    assertThat(Loops.in(among(LINE, 6, 12))).hasValue(3);
    assertThat(Loops.in(among(LINE, 5, 5))).isEmpty();
  }

  @Test
  void aLineIsALoopWhereItIsAThirdOfAllLines() {
    assertThat(Loops.in(among(LINE, 6, 12))).isPresent();
    assertThat(Loops.in(among(LINE, 6, 13))).isEmpty();
    assertThat(Loops.in(among(LINE, 6, 12).replace("\n", "\n\n"))).isPresent();
  }

  @Test
  void aLineOfFewerThanFifteenLettersIsNoLoop() {
    assertThat(Loops.in(among(LINE.substring(1), 6, 6))).isEmpty();
    assertThat(Loops.in(among(LINE.substring(1) + "12345", 6, 6))).isEmpty();
  }

  @Test
  void spacesAroundALineAndANewlineBeforeTheFirstMakeNoOtherLineOfIt() {
    assertThat(Loops.in("\n" + among(LINE, 6, 12))).hasValue(4);
    assertThat(Loops.in(among(LINE, 5, 12) + "  " + LINE + " ")).hasValue(3);
  }

  @Test
  void ofTwoLinesTheOneThatComesFirstIsTheLoop() {
    String other = "어제는전혀다른글을새로지었는데";
    assertThat(Loops.in(among(other, 6, 3) + among(LINE, 6, 3))).hasValue(3);
    assertThat(Loops.in(among(LINE, 6, 3) + among(other, 6, 3))).hasValue(3);
  }

  private static String among(String line, int times, int others) {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, Math.max(times, others))
        .forEach(i -> {
          text.append(i < others ? syllables(1000 + 7 * i, 2) + "\n" : "");
          text.append(i < times ? line + "\n" : "");
        });
    return text.toString();
  }

  /// So many syllables of which no two are the same.
  private static String syllables(int from, int count) {
    StringBuilder text = new StringBuilder();
    IntStream.range(from, from + count).forEach(i -> text.append((char) ('가' + i)));
    return text.toString();
  }
}
