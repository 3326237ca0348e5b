package kr.gwageo.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import kr.gwageo.statistics.agreement.Scale;
import kr.gwageo.statistics.agreement.Weighting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {
  private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,} [a-z]{2,}");

  private static final Pattern FIELD =
      Pattern.compile("\"(?:rule|explanation|method)\" ?: ?\"((?:[^\"\\\\]|\\\\.)*)\"");

  private final Phrases korean = new Phrases(Words.of("ko"));
  private final Phrases english = new Phrases(Words.of("en"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          marked answer | “정답:” 등으로 밝힌 답
          boxed, equal as numbers | \\boxed 안의 답, 정답과 같음(수로 비교)
          ratio of weighted means, Fieller interval | 가중평균의 비율, 필러(Fieller) 신뢰구간
          mean, Bell–McCaffrey t interval, cut to [0, 1] | 평균, Bell–McCaffrey 자유도의 t 신뢰구간, [0, 1]로 제한
          no choice in "모른다" at 4 | 고른 보기가 없음: "모른다"(5번째 글자)
          2 and 3 may be meant by "2나 3" at 0 | 2번인지 3번인지 알 수 없음: "2나 3"(1번째 글자)
          no choice 7 among 5, in "7번" at 0 | 보기 5개에 7번이 없음: "7번"(1번째 글자)
          the reply ended with finish reason length | 답변이 끝남(종료 사유 length)
          test 2 printed 4, 5, which is not right; whole reply: "print(4)" at 0 \
          | 2번 시험의 출력이 정답과 다름(4, 5); 답변 전체: "print(4)"(1번째 글자)
          test 1 crashed, NameError; whole reply: "x" at 0 \
          | 1번 시험에서 비정상 종료, NameError; 답변 전체: "x"(1번째 글자)
          12, 13 stand in "12, 13" at 0 | 답이 둘 이상임(12, 13): "12, 13"(1번째 글자)
          hangul 0.41, little_hangul: "ok" at 0 | 한글 비율 0.41, little_hangul: "ok"(1번째 글자)
          """)
  void theRecordIsSaidInKorean(String recorded, String said) {
    assertThat(korean.say(recorded)).isEqualTo(said);
  }

  @Test
  void englishStaysWhatItIsButForThePlaceOfAQuotation() {
    assertThat(english.say("no choice in \"모른다\" at 4"))
        .isEqualTo("no choice in \"모른다\" at character 5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "TIMEOUT: no reply, twice",
        "\"marked answer\"",
        "a; b",
        "no choice in",
        ", ",
        "{0}",
        "(",
        ")",
        "$1 \\E \\Q"
      })
  void whatHasNoWordStaysAsItIs(String text) {
    assertThat(korean.say(text)).isEqualTo(text);
  }

  @Test
  void scalesAndWeightsAreSaidInKorean() {
    assertThat(Scale.values())
        .allSatisfy(scale -> assertThat(korean.say(scale + " scale")).endsWith(" 척도"));
    assertThat(Weighting.values())
        .allSatisfy(weighting ->
            assertThat(korean.say("Cohen's kappa, weights " + weighting)).contains("가중치"));
  }

  @Test
  void wordsOfAReplyStayWhatTheyAre() {
    String quoted = "\"marked answer: no choice in x; boxed\"";
    assertThat(korean.say("last line: " + quoted + " at 9"))
        .isEqualTo("마지막 줄: " + quoted + "(10번째 글자)");
  }

  @Test
  void everyPhraseIsKoreanButForNames() {
    Words.of("ko")
        .phrases()
        .values()
        .forEach(said -> assertThat(said).containsPattern("[가-힣]").doesNotContainPattern(ENGLISH));
  }

  @ParameterizedTest
  @ValueSource(strings = {"30-scores.jsonl", "40-comparisons.json", "50-verdicts.json"})
  void everyRuleReasonAndMethodOfTheExampleRoundIsSaidInKorean(String file) throws IOException {
    String text = Files.readString(Path.of("results/example", file));
    assertThat(FIELD.matcher(text).results().map(field -> field.group(1)).distinct())
        .isNotEmpty()
        .allSatisfy(recorded ->
            assertThat(korean.say(recorded.translateEscapes()).replaceAll("(?s)\".*\"", ""))
                .doesNotContainPattern(ENGLISH));
  }

  @Test
  void aLongTextIsLeftAlone() {
    String text = " of".repeat(40_000) + " verdicts valid";
    assertThat(korean.say(text)).isEqualTo(text);
  }
}
