package kr.gwageo.generation.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import kr.gwageo.domain.item.Target;
import kr.gwageo.generation.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryTest {

  @ParameterizedTest
  @CsvSource({
    "%s[은/는] %d%%이다, 감, 5, 감은 5%이다",
    "%2$s[을/를] %1$s에게, 감, 사과, 사과를 감에게",
    "%s %d g[을/를] 더한다, 감, 5, 감 5 g을 더한다",
    "%s[으로/로] %d[과/와], 서울, 3, 서울로 3과"
  })
  void gapsAreFilledAndParticlesFollowTheirWord(
      String text, String first, String second, String told) {
    assertThat(Story.phrase(text, first, second)).isEqualTo(told);
  }

  @Test
  void everyStepOfTheSolutionCounts() {
    Problem problem = new Story().tell("둘은?").step("하나.").step("둘.").number(new BigDecimal("2.50"));
    assertThat(problem.steps()).isEqualTo(2);
    assertThat(problem.rationale()).isEqualTo("하나. 둘.");
    assertThat(problem.target()).isEqualTo(new Target.Numeric(new BigDecimal("2.5")));
  }

  @ParameterizedTest
  @CsvSource({
    "350000000, 3억 5000만, 3억 5천만, 삼억 오천만",
    "12003456, 1200만 3456, 1200만 3456, 천이백만 삼천사백오십육",
    "10000, 1만, 1만, 일만",
    "1000200000000, 1조 2억, 1조 2억, 일조 이억"
  })
  void amountsAreWrittenInGroupsOfFour(
      long amount, String grouped, String thousands, String spelled) {
    assertThat(Amount.grouped(amount)).isEqualTo(grouped);
    assertThat(Amount.thousands(amount)).isEqualTo(thousands);
    assertThat(Amount.spelled(amount)).isEqualTo(spelled);
  }

  @Test
  void whatIsNotPositiveIsNotWrittenInGroups() {
    assertThatThrownBy(() -> Amount.grouped(0)).isInstanceOf(IllegalArgumentException.class);
  }
}
