package kr.gwageo.scoring.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextsTest {
  private static final int LENGTH = 500;

  @Test
  void sharesOfCharactersAreThoseWorkedOutByHand() {
    // 3 characters of 3 and 5: 2*3/8
    assertThat(Overlap.f1("이순신 장군", "이순신")).isCloseTo(0.75, within(1e-12));
    assertThat(Overlap.f1("《훈민정음》", "훈민정음")).isEqualTo(1);
    assertThat(Overlap.f1("서울", "부산")).isZero();
    assertThat(Overlap.f1("", "부산")).isZero();
    assertThat(Overlap.f1("가가가", "가")).isCloseTo(0.5, within(1e-12));
    assertThat(Overlap.normalised(" ‘The  Han’ River. ")).isEqualTo("the han river");
  }

  @Test
  void loanWordsAreOneWordInEverySpelling() {
    assertThat(LoanWords.standard("메세지와컨텐츠")).isEqualTo("메시지와콘텐츠");
    assertThat(LoanWords.standard("메시지")).isEqualTo("메시지");
    assertThat(LoanWords.standard("데이타베이스")).isEqualTo("데이터베이스");
    assertThat(LoanWords.standard("")).isEmpty();
  }

  @Test
  void aFormThatWouldWorkWithoutEndStopsAfterStepsThatGrowWithTheLength() {
    long once = steps(LENGTH);
    long twice = steps(2 * LENGTH);
    assertThat((double) twice / once).isLessThan(2.1);
    AcceptedTexts accepted = new AcceptedTexts(List.of("aaaa"), AcceptedTexts.Leave.NONE);
    assertThat(accepted.formed("a".repeat(LENGTH) + "!b", List.of(Pattern.compile("(a+)+"))))
        .isNotNull();
  }

  private static long steps(int length) {
    Counting text = new Counting("a".repeat(length) + "b");
    try {
      assertThat(Pattern.compile("(a+)+c").matcher(new Steps(text)).matches()).isFalse();
    } catch (Steps.Exhausted e) {
      assertThat(e).hasMessageContaining("too many steps");
    }
    return text.steps;
  }

  private static final class Counting implements CharSequence {
    private final String text;
    private long steps;

    Counting(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      steps++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  @Test
  void listsAreReadInOrderOrInAnyOrder() {
    List<String> wanted = List.of("서울", "부산", "대구");
    assertThat(Series.of("1. 서울, 부산 및 대구")).containsExactly("서울", "부산", "대구");
    assertThat(Series.of("서울과 부산")).containsExactly("서울", "부산");
    assertThat(Series.matches(List.of("대구", "서울", "부산"), wanted, false, String::equals)).isTrue();
    assertThat(Series.matches(List.of("대구", "서울", "부산"), wanted, true, String::equals)).isFalse();
    assertThat(Series.matches(List.of("서울", "서울", "부산"), wanted, false, String::equals)).isFalse();
    assertThat(Series.matches(List.of("서울", "부산"), wanted, false, String::equals)).isFalse();
  }
}
