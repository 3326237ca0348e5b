package kr.gwageo.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import kr.gwageo.domain.spec.Criterion;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Mistake;
import kr.gwageo.domain.spec.Mistake.Rule;
import kr.gwageo.domain.spec.Mode;
import kr.gwageo.domain.spec.PublishedMean;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.domain.spec.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriterionFormTest {
  private static final String SOUND =
      """
      round: small
      title: {ko: 작은 라운드, en: Small round}
      criterion: {alpha: 0.025}
      tasks:
        - {benchmark: history}
        - {benchmark: geography}
      entries:
        - {name: team, role: competitor, simulated: {skill: {default: 0.5}}}
        - name: paper
          role: leader
          published: {history: {mean: 0.8, n: 1000}, geography: {mean: 0.7, se: 0.01}}
      """;

  @TempDir Path folder;

  private final SpecReader reader =
      new SpecReader(
          new SpecReader.Vocabulary(
              List.of("openai-chat"),
              List.of("choice"),
              List.of("default"),
              List.of("jsonl"),
              List.of("id"),
              Map.of()));

  private RoundSpec read(String yaml) throws IOException, InvalidSpecException {
    Path file = Files.writeString(folder.resolve("round.yaml"), yaml);
    return reader.round(file, List.of("history", "geography"));
  }

  private List<Mistake> mistakes(String yaml) {
    return catchThrowableOfType(InvalidSpecException.class, () -> read(yaml)).mistakes();
  }

  @Test
  void readsEveryOption() throws Exception {
    String options =
        "{leaders: mean, clusters: crossing, family: holm, small_tables: t, guards: {history: 0.85}}";
    assertThat(read(SOUND.replace("{alpha: 0.025}", options)).criterion())
        .isEqualTo(
            new Criterion(
                0.95,
                0.05,
                true,
                Criterion.Leaders.MEAN,
                Criterion.Clustering.CROSSING,
                Criterion.Family.HOLM,
                Criterion.SmallTables.T,
                new TreeMap<>(Map.of("history", 0.85))));
  }

  @Test
  void whatIsNotSaidIsAsByDefault() throws Exception {
    assertThat(read(SOUND).criterion()).isEqualTo(new Criterion(0.95, 0.025, true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{leaders: best}             | criterion.leaders        | ONE_OF",
        "{clusters: crossed}         | criterion.clusters       | ONE_OF",
        "{family: bonferroni}        | criterion.family         | ONE_OF",
        "{small_tables: exact}       | criterion.small_tables   | ONE_OF",
        "{guards: {histroy: 0.9}}    | criterion.guards.histroy | ONE_OF",
        "{guards: {history: 1.2}}    | criterion.guards.history | NUMBER",
        "{guards: 0.9}               | criterion.guards         | MAPPING",
        "{leader: mean}              | criterion.leader         | KNOWN_FIELD"
      })
  void refusesWhatIsNoOption(String criterion, String field, Rule rule) {
    assertThat(mistakes(SOUND.replace("{alpha: 0.025}", criterion)))
        .singleElement()
        .satisfies(mistake -> {
          assertThat(mistake.field()).isEqualTo(field);
          assertThat(mistake.rule()).isEqualTo(rule);
        });
  }

  @Test
  void anOfficialRoundHasNoLooseErrorRate() throws Exception {
    assertThat(CriterionForm.defaults(Mode.OFFICIAL).alpha()).isEqualTo(0.025);
    assertThat(CriterionForm.defaults(Mode.PRACTICE)).isEqualTo(Criterion.DEFAULT);
    assertThat(CriterionForm.mostAlpha(Mode.OFFICIAL)).isEqualTo(0.025);
    assertThat(CriterionForm.mostAlpha(Mode.PRACTICE)).isEqualTo(0.25);
  }

  @Test
  void readsPublishedMeans() throws Exception {
    RoundSpec spec = read(SOUND);
    assertThat(spec.leaders().getFirst().service())
        .isEqualTo(
            new Service.Published(
                new TreeMap<>(
                    Map.of(
                        "history",
                        new PublishedMean(0.8, OptionalInt.of(1000), OptionalDouble.empty()),
                        "geography",
                        new PublishedMean(0.7, OptionalInt.empty(), OptionalDouble.of(0.01))))));
    assertThat(spec.leaders().getFirst().asked()).isFalse();
    assertThat(spec.asked()).isEqualTo(spec.competitors());
    assertThat(spec.leaders().getFirst().sitsTask("history")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "n: 1000           | n: 1                    | entries[1].published.history.n      | WHOLE_NUMBER",
        "mean: 0.8, n      | n                       | entries[1].published.history.mean   | REQUIRED",
        "mean: 0.8         | mean: 80                | entries[1].published.history.mean   | NUMBER",
        "se: 0.01          | sd: 0.01                | entries[1].published.geography.n    | REQUIRED",
        "role: leader      | role: competitor        | entries[1].role                     | ONE_OF",
        "geography: {mean  | geology: {mean          | entries[1].published                | ONE_OF"
      })
  void refusesAnUnsoundPublishedMean(String from, String to, String field, Rule rule) {
    assertThat(mistakes(SOUND.replace(from, to)))
        .anySatisfy(mistake -> {
          assertThat(mistake.field()).isEqualTo(field);
          assertThat(mistake.rule()).isEqualTo(rule);
        });
  }
}
