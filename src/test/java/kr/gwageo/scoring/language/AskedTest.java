package kr.gwageo.scoring.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.item.Instruction;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.scoring.instruction.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTest {
  private static final Target OPEN = new Target.Open("");

  @ParameterizedTest
  @ValueSource(strings = {"alpha", "beta", "gamma", "delta", "omega", "sigma", "café"})
  void wordsOfEveryPartOfTheItemAreKnown(String word) {
    assertThat(everything().knows(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kappa", "alph", "Alpha", "설명"})
  void otherWordsAreNot(String word) {
    assertThat(everything().knows(word)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {'學', 'か', 'ж'})
  void otherScriptsOfTheQuestionAreKnownByCharacter(int character) {
    assertThat(asked("學과 か와 ж를 설명하세요.", OPEN).knows(character)).isTrue();
    assertThat(asked("그 글자를 설명하세요.", OPEN).knows(character)).isFalse();
  }

  @Test
  void hangulAndLatinAreNotKnownByCharacter() {
    Asked asked = asked("alpha를 설명하세요.", OPEN);
    assertThat(asked.knows('설')).isFalse();
    assertThat(asked.knows('a')).isFalse();
    assertThat(asked.knows(' ')).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "가나다abc, true",
    "가나다abcd, false",
    "가나다, true",
    "1234, true",
    "가 1 2 3 4 5, true",
    "what time is it?, false",
    "가!!!!!!, true",
    "영어로 쓰세요, false",
    "이 글을 Translate 하세요, false",
    "사자성어 하나를 쓰세요, false",
    "學而時習, false"
  })
  void aQuestionOfHalfHangulThatIsAboutNoLanguageWantsKorean(String question, boolean korean) {
    assertThat(asked(question, OPEN).korean()).isEqualTo(korean);
  }

  @ParameterizedTest
  @CsvSource({
    "language:response, false, false",
    "change_case:upper, false, false",
    "length:words, true, false",
    "combination:twice, true, true",
    "keywords:existence, true, true",
    "copy:copy, true, true"
  })
  void anInstructionMayAskForAnotherLanguageOrForRepetition(
      String type, boolean korean, boolean repetition) {
    Target target =
        new Target.Instructions(
            List.of(new Instruction("startend:end", Map.of()), new Instruction(type, Map.of())));
    Asked asked = asked("바다에 대해 쓰세요.", target);
    assertThat(asked.korean()).isEqualTo(korean);
    assertThat(asked.repetition()).isEqualTo(repetition);
  }

  @Test
  void aCallNeedNotBeKorean() {
    assertThat(asked("바다의 온도를 알아보세요.", new Target.Calls(List.of())).korean()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "같은 말을 되풀이하세요, true",
    "이름을 세 번 쓰세요, true",
    "두 번씩 적으세요, true",
    "Repeat 하세요, true",
    "이번 일을 쓰세요, false"
  })
  void aQuestionMayWantRepetition(String question, boolean repetition) {
    assertThat(asked(question, OPEN).repetition()).isEqualTo(repetition);
  }

  @ParameterizedTest
  @CsvSource({
    "해요체로 답하세요, HAEYO",
    "합쇼체를 써서 답하세요, HAPSYO",
    "하십시오체로 답하세요, HAPSYO",
    "해라체로 답하세요, HAERA",
    "해체로 답하세요, HAE",
    "존댓말만 사용하세요, POLITE",
    "반말을 써 주세요, PLAIN"
  })
  void aQuestionMayAskForARegister(String question, Register.Wanted wanted) {
    assertThat(asked(question, OPEN).register()).contains(wanted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"반말로 바꾸세요", "다음을 존댓말로 고친 글은?", "해요체란 무엇인가?", "편하게 답하세요"})
  void aQuestionThatIsAboutARegisterAsksForNone(String question) {
    assertThat(asked(question, OPEN).register()).isEmpty();
  }

  @Test
  void aQuestionWithChoicesAsksForNoRegister() {
    Item item =
        new Item(
            "task",
            "i1",
            "해요체로 답하세요",
            List.of("하나", "둘"),
            new Target.Choice(0),
            "",
            "i1",
            List.of(),
            "");
    assertThat(Asked.by(item).register()).isEmpty();
  }

  private static Asked asked(String question, Target target) {
    return Asked.by(new Item("task", "i1", question, List.of(), target, "", "i1", List.of(), ""));
  }

  private static Asked everything() {
    return Asked.by(
        new Item(
            "task",
            "i1",
            "Alpha와 café를 설명하세요.",
            List.of("BETA는요?"),
            List.of("gamma", "다른 것"),
            new Target.Text(List.of("delta")),
            "글에는 omega가 있다.",
            "i1",
            List.of(),
            "",
            List.of(Message.user("sigma부터 봅시다.")),
            List.of()));
  }
}
