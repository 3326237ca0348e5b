package kr.gwageo.scoring.language;

import static org.assertj.core.api.Assertions.assertThat;

import kr.gwageo.scoring.reply.CountedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\u0001',
      delimiter = ';',
      value = {
        "`값`은;···은",
        "``값`은;··값`은",
        "$값$은;···은",
        "$$값$$은;·····은",
        "말 $$값$$;말 ·····",
        "\\(값\\)은 \\(수\\)다;·····은 ·····다",
        "\\[값\\]은 \\[수\\]다;·····은 ·····다",
        "말 \\(값\\);말 ·····",
        "말 \\[값\\];말 ·····",
        "\\a값\\z은\\A수\\Z다;··값··은··수··다",
        "\\a@값\\a[값\\a{값;··@값··[값··{값",
        "말\\;말·",
        "http://a.kr/~b값;··············값",
        "https://a.kr 값 b;············ 값 b",
        "www.a.kr 값;········ 값",
        "말 www.;말 ····",
        "(a b)값;·····값",
        "[a b]값;·····값",
        "“a b”값;·····값",
        "‘a b’값;·····값",
        "「a b」값;·····값",
        "『a b』값;·····값",
        "《a b》값;·····값",
        "〈a b〉값;·····값",
        "<a b>값;·····값",
        "값 'b' 다;값 ··· 다",
        "'it's' 다;······ 다",
        "값 'ab';값 ····"
      })
  void coversASpanFromItsFirstCharacterToItsLast(String reply, String masked) {
    assertThat(seen(reply)).isEqualTo(masked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`값은 둘",
        "값 `은\n수` 둘",
        "$값은 둘",
        "값 $은\n둘$",
        "$$값은 둘",
        "값은 (a",
        "(a 값)",
        "(a] 값)",
        "값 (a\nb) 둘",
        "a'b' 둘",
        "the rock's 값",
        "happy 값",
        "wwwa.kr 값",
        "값\n  ",
        "값\n  \n둘",
        "\"값\"",
        "\"값\" 둘: 셋",
        "\"값 둘: 셋",
        "값\n> 둘",
        "값 {둘}",
        "",
        "'"
      })
  void leavesAloneWhatIsNotClosedOrHoldsKorean(String reply) {
    assertThat(seen(reply)).isEqualTo(reply);
  }

  @Test
  void anUnclosedFormulaHidesNoOtherWayOfWritingOne() {
    assertThat(seen("\\(값 \\[둘\\] \\(셋")).isEqualTo("\\(값 ····· \\(셋");
    assertThat(seen("\\[값 \\(둘\\) \\[셋")).isEqualTo("\\[값 ····· \\[셋");
  }

  @Test
  void aFormulaOfManyLinesKeepsItsLines() {
    assertThat(seen("$$값\n둘$$ 셋")).isEqualTo("···\n··· 셋");
    assertThat(seen("\\[값\n둘\\] 셋")).isEqualTo("···\n··· 셋");
    assertThat(seen("$$값$$은 $$둘\n셋$$")).isEqualTo("·····은 ···\n···");
  }

  @Test
  void aFenceMayStandInAQuotationOrBeIndented() {
    assertThat(seen("> ~~~\n값\n> ~~~\n둘")).isEqualTo("·····\n·\n·····\n둘");
    assertThat(seen(" \t```java\n값\n```\n둘")).isEqualTo("·········\n·\n···\n둘");
  }

  @Test
  void aLineThatIsDataIsCovered() {
    assertThat(seen("{\"값\"\n \"값\": \"둘\"\n\"값\":\n}\n셋"))
        .isEqualTo("····\n·········\n····\n·\n셋");
  }

  @Test
  void aKeyIsNoLongerThanAnAside() {
    String key = "값".repeat(158);
    assertThat(seen("\"" + key + "\": 둘")).doesNotContain("값").doesNotContain("둘");
    assertThat(seen("\"" + key + "값\": 둘")).contains(key, "둘");
  }

  @Test
  void anAsideEndsWithinAHundredAndSixtyCharacters() {
    String aside = "a".repeat(158);
    assertThat(seen("(" + aside + ")")).doesNotContain("a");
    assertThat(seen("(" + aside + "a)")).contains(aside);
  }

  @Test
  void anAddressEndsWhereNothingPrintableOfAsciiFollows() {
    assertThat(seen("http://a\u007Fb")).isEqualTo("········\u007Fb");
  }

  private static String seen(String reply) {
    return Mask.of(reply).replace(Mask.COVER, '·');
  }
}
