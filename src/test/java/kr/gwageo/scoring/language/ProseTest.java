package kr.gwageo.scoring.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.gwageo.domain.LanguageFlag;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {
  /// Fifteen syllables, just enough to be Korean prose.
  private static final String KOREAN = "오늘은 날씨가 맑고 바람이 시원했다 ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "this is fine",
        "This is fine",
        "is really fine",
        "i like apples",
        "this, is - fine",
        "x because of this",
        "Alpha beta gamma delta omega Sigma",
        "the GPU is fast"
      })
  void aSentenceOfEnglishInTheMidstOfKoreanIsSwitching(String english) {
    assertThat(prose(KOREAN + english).switching()).hasValue(KOREAN.length());
    assertThat(prose(KOREAN + english + " 그렇다.").switching()).hasValue(KOREAN.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "is fine",
        "This is Fine",
        "deep neural network",
        "alpha beta gamma delta omega",
        "Alpha Beta Gamma delta omega sigma",
        "x like apples",
        "THE CPU IS",
        "this is (fine",
        "this is\u0000fine",
        "this is\nfine",
        "this is 참 fine",
        "this is α fine things",
        "this is あ fine"
      })
  void aNameATermOrAShortRunOfLatinWordsIsNone(String latin) {
    assertThat(prose(KOREAN + latin).switching()).isEmpty();
  }

  @Test
  void theFirstSentenceOfEnglishIsTold() {
    assertThat(prose(KOREAN + "this is fine 그리고 that is good").switching())
        .hasValue(KOREAN.length());
  }

  @Test
  void aTextOfFewerThanFifteenSyllablesFallsIntoNoOtherLanguage() {
    assertThat(prose("날씨가 맑고 바람이 시원하겠다네 this is fine").switching()).isEmpty();
    assertThat(prose("날씨가 맑고 바람이 시원하겠다네요 this is fine").switching()).isPresent();
  }

  @Test
  void wordsOfTheQuestionAreNoEnglishOfTheReply() {
    Asked asked = Asked.by(item("파일 이름 this is fine 의 뜻을 우리말로 자세히 설명하세요."));
    assertThat(new Prose(KOREAN + "this is fine", asked).switching()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"그렇지만 however 다르다", "그렇지만, however 다르다", "그렇지만.. however, 다르다"})
  void aSingleEnglishWordThatJoinsTwoPiecesOfKoreanIsSwitching(String text) {
    assertThat(prose(KOREAN + text).switching())
        .hasValue(KOREAN.length() + text.indexOf("however"));
  }

  @Test
  void aJoinedPieceEndsAtMostThreeCharactersBeforeTheWord() {
    assertThat(prose(KOREAN + "\n네,  however 다르다").switching()).hasValue(KOREAN.length() + 5);
    assertThat(prose(KOREAN + "\n네,   however 다르다").switching()).isEmpty();
    assertThat(prose(KOREAN + "\n네 however 다르다").switching()).hasValue(KOREAN.length() + 3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\nhowever 다르다",
        "\n however 다르다",
        "\n12 however 다르다",
        "그 however very 다르다",
        "그렇지만 tensor 다르다",
        "그렇지만 however"
      })
  void aWordThatJoinsNoKoreanIsNoSwitching(String text) {
    assertThat(prose(KOREAN + text).switching()).isEmpty();
  }

  @Test
  void ofTwoConnectingWordsTheFirstIsTold() {
    String reply = KOREAN + "그렇지만 however 다르고 because 그렇다";
    assertThat(prose(reply).switching()).hasValue(reply.indexOf("however"));
  }

  @Test
  void aConnectingWordOfTheQuestionIsKnown() {
    Asked asked = Asked.by(item("접속 부사 however 뒤에는 어떤 문장 부호가 오는지 설명하세요."));
    assertThat(new Prose(KOREAN + "그렇지만 however 다르다", asked).switching()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(처리: this is fine)",
        "\n(처리: this is fine)",
        "(처리: this is fine 그렇다)",
        "영어로는 this is fine",
        "\n영어로는 this is fine",
        "this is fine 이라는 표기"
      })
  void aGlossInBracketsOrALineThatSpeaksOfEnglishHasLeave(String text) {
    assertThat(prose(KOREAN + text).switching()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(참고) this is fine 그래서 좋다 (끝)",
        "(처리: this is fine",
        "(처리: this is fine\n)",
        "(처리:\nthis is fine)",
        "처리: this is fine)",
        "영어로는\nthis is fine",
        "영어로는 that is so\nthis is fine",
        "this is fine\n영어로는 그렇다"
      })
  void bracketsThatDoNotHoldItAndLeaveOfAnotherLineAreNoExcuse(String text) {
    String reply = KOREAN + text;
    assertThat(prose(reply).switching()).hasValue(reply.indexOf("this is fine"));
  }

  @Test
  void theTextMayBeginWithAGloss() {
    assertThat(prose("(처리: this is fine) " + KOREAN).switching()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"39, 159, false", "40, 159, true", "39, 160, true", "0, 0, false"})
  void aGlossIsBoundedBeforeAndBehind(int before, int behind, boolean switches) {
    String gloss = "(" + "가".repeat(before) + "this is fine" + "나".repeat(behind) + ")";
    assertThat(prose(KOREAN + gloss).switching().isPresent()).isEqualTo(switches);
  }

  @Test
  void theShareOfHangulNeedsThirtyLetters() {
    assertThat(prose("가".repeat(30)).hangul()).contains(1.0);
    assertThat(prose("가".repeat(29)).hangul()).isEmpty();
    assertThat(prose("가".repeat(28) + " Km").hangul()).contains(84.0 / 86);
    assertThat(prose("가".repeat(28) + " あい").hangul()).contains(84.0 / 88);
  }

  @Test
  void aSyllableIsThreeLatinLettersAndAnIdeographIsTwo() {
    assertThat(prose("가".repeat(10) + " Alphabet " + "あ".repeat(12)).hangul()).contains(30.0 / 62);
  }

  @ParameterizedTest
  @ValueSource(strings = {" x", " 5km", " km5", " NATO", " 5k", "甲子"})
  void signsUnitsAbbreviationsAndTheSexagenaryCycleAreNoLettersOfProse(String sign) {
    assertThat(prose("가".repeat(29) + sign).hangul()).isEmpty();
    assertThat(prose(sign.strip() + " " + "가".repeat(29)).hangul()).isEmpty();
  }

  @Test
  void theFirstWordIsWhereTheFirstLetterIs() {
    assertThat(prose("1. 가 나").firstWord()).isEqualTo(3);
    assertThat(prose("가 나").firstWord()).isEqualTo(0);
    assertThat(prose("12 + 34").firstWord()).isEqualTo(0);
  }

  @ParameterizedTest
  @CsvSource({
    "'오늘 前後 사정', 3",
    "'오늘前내일', 2",
    "'오늘 们 의회', 3",
    "'かな 문자', 0",
    "'문자 かな', 3",
    "'문자 か 하나', 3",
    "'글자 жд 둘', 3",
    "'かな (x', 0",
    "'かな (', 0",
    "'前後 사정', 0",
    "'사정 前後', 3"
  })
  void chineseJapaneseAndOtherScriptsInKoreanAreForeign(String text, int place) {
    assertThat(prose(text).foreign()).hasValue(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "오늘 前 장관",
        "오늘 前장관",
        "오늘前 장관",
        "前 장관",
        "장관 前",
        "오늘 甲子 날",
        "글자 ж 하나",
        "문자(かな 둘",
        "문자[かな 둘",
        "문자 かな) 둘",
        "문자 かな(둘)",
        "문자 かな (둘)",
        "한자로 前後라고 쓴다",
        "중국에서는 们을 쓴다"
      })
  void loneHanjaGlossesAndWhatTheLineSpeaksOfAreNotForeign(String text) {
    assertThat(prose(text).foreign()).isEmpty();
  }

  @Test
  void theFirstForeignPlaceIsToldAndTheQuestionsCharactersAreKnown() {
    assertThat(prose("오늘 前後 かな").foreign()).hasValue(3);
    Asked asked = Asked.by(item("논어의 學而 편이 말하는 바를 풀어서 설명하세요."));
    assertThat(new Prose("배움은 學而 편에 나온다", asked).foreign()).isEmpty();
    assertThat(new Prose("배움은 學習 편에 나온다", asked).foreign()).hasValue(4);
  }

  @Test
  void halfHangulIsStillKoreanProse() {
    Item item = item("오늘 본 것을 적으세요.");
    String names = "Zephyrian, Mandolina, Quorandil, Vexillard";
    assertThat(Flags.of(Asked.by(item), "우리는이름만적어두었습니 " + names))
        .doesNotContain(LanguageFlag.LITTLE_HANGUL);
    assertThat(Flags.of(Asked.by(item), "우리는이름만적어두었습니 " + names + "s"))
        .contains(LanguageFlag.LITTLE_HANGUL);
  }

  private static Prose prose(String text) {
    return new Prose(text, Asked.by(item("오늘 본 것을 적으세요.")));
  }

  private static Item item(String question) {
    return new Item(
        "task", "i1", question, List.of(), new Target.Open(""), "", "i1", List.of(), "");
  }
}
