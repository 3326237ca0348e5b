package kr.gwageo.scoring.language;

import static org.assertj.core.api.Assertions.assertThat;

import kr.gwageo.scoring.reply.CountedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskTest {
  private static final int LENGTH = 20_000;

  @Test
  void coversWhatIsNoProseAndKeepsEveryPlace() {
    String reply = "값은 `x+y`이고 $a^2$이며 (a note) 인공지능(AI 기술) \\(b\\) 끝";
    String masked = Mask.of(reply);
    assertThat(masked).hasSameSizeAs(reply).contains("값은", "인공지능(AI 기술)", "끝");
    assertThat(masked).doesNotContain("x+y").doesNotContain("a^2").doesNotContain("note");
    assertThat(masked.indexOf("끝")).isEqualTo(reply.indexOf("끝"));
  }

  @Test
  void coversFencedCodeAndData() {
    assertThat(Mask.of("앞\n```\nint a;\n```\n{\"a\": 1}\n\"b\": 2\n뒤"))
        .contains("앞", "뒤")
        .doesNotContain("int")
        .doesNotContain("a")
        .doesNotContain("b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$", "$$", "\\(", "\\[", "(", "(a ", "“", "'", "`", "{", "http://", "\"a\n", "```\n", "\\a"
      })
  void looksTwiceAsOftenAtMostWhenTheReplyDoubles(String piece) {
    CountedText once = new CountedText(piece.repeat(LENGTH / piece.length()));
    CountedText twice = new CountedText(piece.repeat(2 * LENGTH / piece.length()));
    assertThat(Mask.of(once)).hasSize(once.length());
    assertThat(Mask.of(twice)).hasSize(twice.length());
    assertThat((double) twice.steps() / once.steps()).isLessThan(2.5);
  }

  @Test
  void findsNoLoopInADictionaryOfDifferentWords() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      words.append((char) ('가' + i)).append((char) ('가' + 3 * i)).append(' ');
    }
    assertThat(Loops.in(words.toString())).isEmpty();
    assertThat(Loops.in(words + "다시 한번 살펴보겠습니다. ".repeat(9))).hasValue(words.length() - 1);
  }
}
