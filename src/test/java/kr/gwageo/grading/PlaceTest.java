package kr.gwageo.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kr.gwageo.answers.Recorded;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.spec.OutcomePolicy;
import org.junit.jupiter.api.Test;

class PlaceTest {

  private static String read(String response) {
    Item item =
        new Item(
            "exam", "a", "물음", List.of("사과", "감자"), new Target.Choice(1), "", "a", List.of(), "");
    Recorded answer = new Recorded(1, "a", 1, 1, response, "", List.of(), "stop");
    Mark mark =
        new Gradebook(
                new ScorerSpec("choice", Map.of()),
                List.of(item),
                List.of(answer),
                OutcomePolicy.DEFAULT)
            .marks()
            .getFirst();
    return mark.place().map(place -> response.substring(place.start(), place.end())).orElse("");
  }

  @Test
  void itIsWhereTheReadingRests() {
    assertThat(read("①은 과일이다. 정답: **②**")).isEqualTo("②");
    assertThat(read("👩‍🎓 풀이\n\n정답은 감자")).endsWith("감자");
    assertThat(read("")).isEmpty();
  }

  @Test
  void aLongQuoteEndsWhereTheExplanationCutsIt() {
    String response = "모르겠다 " + "정말 ".repeat(60);
    assertThat(read(response)).isEqualTo(response.substring(0, 80));
  }

  @Test
  void aQuoteThatTheTextDoesNotHaveIsNoPlace() {
    assertThat(Place.of("whole reply: \"감자\" at 0", "감자")).contains(new Place(0, 2));
    assertThat(Place.of("whole reply: \"감자\" at 0", "사과")).isEmpty();
    assertThat(Place.of("whole reply: \"감자\" at 999999999", "감자")).isEmpty();
    assertThat(Place.of("\"a\" at 7\" at 0", "a\" at 7")).contains(new Place(0, 7));
    assertThat(Place.of("no call", "감자")).isEmpty();
  }
}
