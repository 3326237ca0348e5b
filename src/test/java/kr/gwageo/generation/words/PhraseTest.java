package kr.gwageo.generation.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTest {
  @Test
  void particlesFitWhatStandsBeforeThem() {
    assertThat(Phrase.of("%s[은/는] %s[으로/로] 간다.", "김민수", "창고 7")).isEqualTo("김민수는 창고 7로 간다.");
    assertThat(Phrase.of("%s[이/가] %s[을/를] 읽는다.", "이가영", "‘봄 길’")).isEqualTo("이가영이 ‘봄 길’을 읽는다.");
  }

  @Test
  void wordsAreTakenByTheirPlace() {
    assertThat(Phrase.of("%2[과/와] %1, %2", "가", "나")).isEqualTo("나와 가, 나");
  }

  @Test
  void bracketsWithoutAChoiceStay() {
    assertThat(Phrase.of("[%s월 장부]", 3)).isEqualTo("[3월 장부]");
  }

  @Test
  void moneyAndTimesAreWrittenAsOnPaper() {
    assertThat(Won.of(1_234_500)).isEqualTo("1,234,500원");
    assertThat(Won.of(-4_000)).isEqualTo("-4,000원");
    assertThat(Won.accepted(1200, "원")).containsExactly("1200", "1,200", "1200원", "1,200원");
    assertThat(Clock.words(12 * 60 + 5)).isEqualTo("오후 12시 5분");
    assertThat(Clock.accepted(14 * 60))
        .containsExactlyElementsOf(List.of("14:00", "오후 2시", "14시", "2시"));
  }
}
