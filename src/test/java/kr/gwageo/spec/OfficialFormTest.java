package kr.gwageo.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Mistake;
import kr.gwageo.domain.spec.Mistake.Rule;
import kr.gwageo.domain.spec.Official;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an official round fixes of points and originality.
class OfficialFormTest {
  private static final String SPEC =
      """
      round: exam
      title: {ko: 시험, en: Exam}
      mode: official
      official: {until: 2026-08-18, leaders: {lead: 2026-05-02}, MORE}
      tasks: [{benchmark: law}]
      entries:
        - {name: team, role: competitor, simulated: {skill: {default: 0.9}}}
        - {name: lead, role: leader, simulated: {skill: {default: 0.5}}}
      """;

  private final SpecReader reader =
      new SpecReader(
          new SpecReader.Vocabulary(
              List.of(), List.of(), List.of("default"), List.of(), List.of(), Map.of()));

  @TempDir private Path folder = Path.of("");

  private Official read(String more) throws IOException, InvalidSpecException {
    Path file = Files.writeString(folder.resolve("round.yaml"), SPEC.replace(", MORE", more));
    return reader.round(file, List.of("law")).official().orElseThrow();
  }

  private List<Mistake> mistakes(String more) {
    return catchThrowableOfType(InvalidSpecException.class, () -> read(more)).mistakes();
  }

  @Test
  void schemeAndCriteriaAreReadAsWrittenAndMayBeLeftOut() throws Exception {
    Official official = read(", scheme: programme-round-2, originality: [기술, 윤리]");
    assertThat(official.scheme()).contains("programme-round-2");
    assertThat(official.originality()).containsExactly("기술", "윤리");
    assertThat(official.leaders()).containsKey("lead");
    assertThat(read("").scheme()).isEmpty();
    assertThat(read("").originality()).isEmpty();
  }

  @Test
  void aCriterionIsNamedOnceAndSaysSomething() {
    assertThat(mistakes(", originality: [기술, 기술]"))
        .extracting(Mistake::field, Mistake::rule)
        .containsExactly(tuple("official.originality", Rule.UNIQUE));
    assertThat(mistakes(", originality: [' ']"))
        .extracting(Mistake::rule)
        .containsExactly(Rule.TEXT);
  }
}
