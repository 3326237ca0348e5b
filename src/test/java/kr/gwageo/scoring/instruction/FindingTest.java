package kr.gwageo.scoring.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a person who checks reads beside the verdict.
class FindingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '‡',
      textBlock =
          """
          detectable_content:postscript :: postscript_marker=추신   → 추신: 또 보자.          → a postscript 추신
          detectable_format:constrained_response                    → 제 대답은 예입니다.     → one of the sentences to choose from
          detectable_format:title                                   → <<봄>>                  → a title
          detectable_format:json_format                             → {}                      → JSON
          combination:repeat_prompt :: prompt_to_repeat=시를 써라.  → 시를 써라. 봄이 왔다.   → begins with the request
          startend:end_checker :: end_phrase=끝                     → 이것으로 끝             → ends with 끝
          startend:quotation                                        → "모두 인용"             → in quotation marks
          length_constraints:nth_paragraph_first_word :: num_paragraphs=1 :: nth_paragraph=1 :: first_word=봄 → 봄이 왔다. → paragraph 1 begins with 봄
          change_case:english_capital                               → THE SEA                 → capitals alone
          change_case:english_lowercase                             → the sea                 → small letters alone
          language:response_language :: language=ko                 → 봄이 왔다.              → in ko, wanted ko
          keywords:existence :: keywords=봄|꽃                      → 봄꽃                    → all of 봄, 꽃
          keywords:forbidden_words :: forbidden_words=봄|꽃         → 여름                    → none of 봄, 꽃
          Korean:postposition_drop                                  → 물 마심                 → 0 particles, wanted none
          Korean:honorifics :: direction_to=honorific               → 갑니다. 왔어요.         → 2 sentences honorific and 0 not, wanted all
          Korean:numbers :: direction_to=korean                     → 두 사람                 → 1 native and 0 Sino-Korean numerals, 0 digits, wanted native alone
          Korean:number_characters :: relation=정확히 :: num_characters=2 → 봄 꽃             → 2 characters without spaces, wanted exactly 2
          Korean:number_characters :: relation=정확히 :: num_characters=3 :: spaces=counted → 봄 꽃 → 3 characters with spaces, wanted exactly 3
          """)
  void saysInWhatTheInstructionIsKept(String instruction, String reply, String found) {
    assertThat(Checked.in(instruction, reply)).isEqualTo(new Finding(true, found));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '‡',
      textBlock =
          """
          detectable_content:postscript :: postscript_marker=추신   → 또 보자.                → no postscript 추신
          detectable_format:constrained_response                    → 아마도.                 → none of the sentences to choose from
          detectable_format:title                                   → <봄>                    → no title in double angle brackets
          detectable_format:json_format                             → {                       → not JSON alone
          combination:repeat_prompt :: prompt_to_repeat=시를 써라.  → 봄이 왔다.              → does not begin with the request
          combination:two_responses                                 → 봄\\n******\\n봄        → the two answers are the same
          combination:two_responses                                 → 봄\\n******\\n******\\n꽃 → an empty answer
          startend:end_checker :: end_phrase=끝                     → 끝 아님                 → does not end with 끝
          startend:quotation                                        → 인용 아님               → not in double quotation marks
          length_constraints:number_paragraphs :: num_paragraphs=2  → 봄\\n***\\n***\\n꽃     → an empty paragraph between two dividers
          length_constraints:nth_paragraph_first_word :: num_paragraphs=1 :: nth_paragraph=1 :: first_word=봄 → 꽃이 핀다. → paragraph 1 does not begin with 봄
          change_case:english_capital                               → The sea                 → a small letter
          change_case:english_capital                               → DAS IST NICHT GUT       → in de, wanted en
          change_case:english_lowercase                             → The sea                 → a capital letter
          change_case:english_lowercase                             → 123                     → no letter
          language:response_language :: language=ko                 → The sea                 → in script latin, wanted ko
          language:response_language :: language=de                 → This is the sea.        → in en, wanted de
          keywords:existence :: keywords=봄|꽃                      → 봄                      → without 꽃
          keywords:forbidden_words :: forbidden_words=봄|꽃         → 꽃을 보았다.            → with 꽃
          Korean:postposition_drop                                  → 물을 끓여 면을 넣음     → 2 particles such as in 물을, wanted none
          Korean:honorifics :: direction_to=honorific               → 갑니다. 왔다. 왔어요.   → 2 sentences honorific and 1 not, wanted all
          Korean:numbers :: direction_to=chinese                    → 두 사람 3명             → 1 native and 0 Sino-Korean numerals, 1 digits, wanted Sino-Korean alone
          """)
  void saysInWhatTheInstructionIsBroken(String instruction, String reply, String found) {
    assertThat(Checked.in(instruction, reply.translateEscapes()))
        .isEqualTo(new Finding(false, found));
  }
}
