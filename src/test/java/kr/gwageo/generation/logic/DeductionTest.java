package kr.gwageo.generation.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.gwageo.generation.Family;
import kr.gwageo.generation.Generator;
import org.junit.jupiter.api.Test;

class DeductionTest {
  private static final byte[] SEED = {3};

  @Test
  void allArrangementsAreThere() {
    assertThat(Arrangements.of(3, 4)).hasSize(24);
    assertThat(Arrangements.pairs(Arrangements.of(2, 2), Arrangements.of(3, 3))).hasSize(12);
  }

  @Test
  void theArrangementsLeftAreCounted() {
    Deduction deduction = Deduction.ofAll(Arrangements.of(3, 3));
    Clue before = Clue.of("%s[은/는] %s보다 왼쪽이다.", at -> at[0] < at[1], "가", "나");
    Clue last = Clue.of("%s[은/는] 맨 오른쪽이다.", at -> at[2] == 2, "다");
    assertThat(deduction.left(List.of(before))).isEqualTo(3);
    assertThat(deduction.left(List.of(before, last))).isEqualTo(1);
    assertThat(deduction.trace(List.of(before, last)))
        .isEqualTo("가능한 배치는 모두 6가지이다. 조건 (1)까지 쓰면 3가지, 조건 (2)까지 쓰면 1가지가 남는다.");
  }

  /// Without any one of its conditions a row of seats can be filled in several ways.
  @Test
  void noConditionOfARowOfSeatsCanBeSpared() {
    List<String> questions =
        Generator.items(Family.SEATING, 2, 60, SEED).stream()
            .filter(item -> item.tags().contains("row-of-seats"))
            .map(item -> item.question())
            .toList();
    assertThat(questions).isNotEmpty();
    for (String question : questions) {
      List<String> people = Sentences.names(question);
      List<String> lines = Sentences.numbered(question);
      assertThat(SeatingCheck.ways(people, people.size(), lines)).as(question).isEqualTo(1);
      for (String line : lines) {
        List<String> fewer = new ArrayList<>(lines);
        fewer.remove(line);
        assertThat(SeatingCheck.ways(people, people.size(), fewer)).as(question).isGreaterThan(1);
      }
    }
  }

  @Test
  void aTrailKnowsWhatAValueHangsOn() {
    Trail trail = new Trail();
    trail.add(Map.of(0, Set.of(1)));
    trail.add(Map.of(2, Set.of(2)));
    trail.add(Map.of(1, Set.of()));
    trail.add(Map.of(3, Set.of(0)));
    assertThat(trail.behind(3)).isEqualTo(2);
    assertThat(trail.behind(1)).isEqualTo(1);
  }
}
