package kr.gwageo.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.result.Season;
import kr.gwageo.domain.result.Season.Leg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonFileTest {
  private static final Path PROGRAMME = Path.of("rounds/seasons/programme.yaml");

  @TempDir private Path here = Path.of("");

  @Test
  void theProgrammesPartsAddUpToWhatWasPublished() throws Exception {
    Season season = SeasonFile.read(PROGRAMME);
    assertThat(season.rounds()).map(Leg::name).containsExactly("round-1", "round-2");
    Leg second = season.rounds().getLast();
    assertThat(sum(second, Optional.empty(), 100)).isCloseTo(68.84, within(0.001));
    assertThat(sum(second, Optional.of("Motif"), 41) - 11.9).isCloseTo(65.8, within(0.001));
    assertThat(season.rounds())
        .allSatisfy(leg -> assertThat(leg.unpublished()).isNotEmpty())
        .flatMap(Leg::ratios)
        .allSatisfy(ratio -> {
          assertThat(ratio.interval()).isEmpty();
          assertThat(ratio.decision()).isEmpty();
          assertThat(ratio.source()).isPresent();
        });
  }

  private static double sum(Leg leg, Optional<String> team, double below) {
    return leg.points().stream()
        .filter(points -> points.team().equals(team) && points.most() < below)
        .mapToDouble(Season.Points::value)
        .sum();
  }

  @Test
  void aRatioIsThatOfTheTwoScores() throws Exception {
    List<Double> ratios =
        SeasonFile.read(PROGRAMME).rounds().getLast().ratios().stream()
            .filter(ratio -> ratio.leader().equals("Claude Opus 5"))
            .map(Season.Ratio::value)
            .map(value -> Math.round(1000 * value) / 1000.0)
            .toList();
    assertThat(ratios).containsExactly(0.751, 0.593, 0.555, 0.491);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bar: 0.95 | bar: 95 | is not in (0, 2]",
        "bar: 0.95 | bat: 0.95 | bar",
        "leader_score: 59.7, | '' | leader_score",
        "value: 9.2, | '' | double",
        "value: 9.2, | value: 92, | 92.0 is not in [0, 10.0]",
        "score: 47.4, leader: | score: -1, leader: | is no ratio of scores",
        "source: S1a | source: S9 | S9 is none of the sources",
        "name: S1b | name: S1a | stands twice",
        "round: round-2 | round: round-1 | stands twice",
        "kind: press | kind: rumour | rumour",
        "url: https:// | url: http:// | is no https:// address",
        "leaders: [Claude Opus 5, | leaders: [Claude Opus 4, | is none of the leaders",
        "held: 2026-08-18 | held: August | August",
        "team: Naver Cloud | team: | team",
      })
  void aBrokenFileIsRefusedWithItsPlace(String from, String to, String said) throws IOException {
    String text = Files.readString(PROGRAMME);
    assertThat(text).contains(from);
    Path file =
        Files.writeString(here.resolve("season.yaml"), text.replaceFirst("\\Q" + from + "\\E", to));
    assertThatThrownBy(() -> SeasonFile.read(file))
        .isInstanceOf(SeasonException.class)
        .hasMessageContaining("season.yaml:")
        .hasMessageContaining(said);
  }
}
