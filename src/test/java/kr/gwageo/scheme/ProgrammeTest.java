package kr.gwageo.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import kr.gwageo.domain.scheme.Totals;
import kr.gwageo.domain.scheme.Totals.Concern;
import kr.gwageo.domain.scheme.Totals.PartMean;
import kr.gwageo.domain.scheme.Totals.TeamTotal;
import kr.gwageo.domain.spec.InvalidSpecException;
import org.junit.jupiter.api.Test;

/// The bundled schemes against what the ministry published of both rounds of the programme (papers
/// of 15 January, 18 August and 20 August 2026) and the press of the totals of round 2.
class ProgrammeTest {

  /// The leader of round 1: 9.2, a mean of 72.03 on the common benchmarks, full marks on its own
  /// choice and from users, 31.6 from experts.
  private static Marks first() {
    Marks marks =
        new Marks()
            .of("lg", "nia", "92.0")
            .of("lg", "common", "72.03")
            .of(
                "lg", "experts", "20", "31.6", "31.5", "31.7", "31.6", "31.6", "31.4", "31.8",
                "31.6", "35")
            .of("lg", "users", "4.5", "4.0", "5.0")
            .of("other", "nia", "80")
            .of("other", "common", "60.5")
            .of("other", "experts", "28", "28", "28", "28", "28", "28", "28", "28", "28", "28")
            .of("other", "users", "4.0", "4.0", "3.0");
    for (int i = 0; i < 5; i++) {
      marks.ratio("lg", "individual", "own " + i, i == 0 ? "88" : "80", "80");
      marks.ratio("other", "individual", "other " + i, "72", "80");
    }
    return marks;
  }

  @Test
  void roundOneOfTheProgrammeIsReproduced() throws InvalidSpecException {
    Totals totals = first().under(Marks.bundled("programme-round-1"));
    BigDecimal nia = Marks.points(totals, "lg", "nia");
    BigDecimal common = Marks.points(totals, "lg", "common");
    BigDecimal individual = Marks.points(totals, "lg", "individual");
    assertThat(nia).isEqualTo("9.2");
    assertThat(common).as("72.03").isEqualTo("14.4");
    assertThat(individual).as("a ratio above 1 is capped").isEqualTo("10.0");
    assertThat(nia.add(common).add(individual)).isEqualTo("33.6");
    assertThat(Marks.points(totals, "lg", "experts"))
        .as("without the 20 and the 35")
        .isEqualTo("31.6");
    assertThat(Marks.points(totals, "lg", "users")).isEqualTo("25.0");
    assertThat(Marks.total(totals, "lg")).isEqualTo("90.2");
    assertThat(Marks.points(totals, "other", "individual")).as("72 / 80").isEqualTo("9.0");
    assertThat(Marks.points(totals, "other", "users")).as("25 × 11 / 13.5").isEqualTo("20.4");
  }

  @Test
  void winnerScalingIsWarnedOf() throws InvalidSpecException {
    Totals totals = first().under(Marks.bundled("programme-round-1"));
    assertThat(totals.warnings())
        .contains(new Totals.Warning("users", Concern.WINNER_SCALED))
        .noneMatch(warning -> warning.concern() == Concern.UNEVEN_SOURCES);
    assertThat(second().under(Marks.bundled("programme-round-2")).warnings()).isEmpty();
  }

  /// The parts of Motif, the leader's points of each part, all means and all totals are published.
  /// How the other teams' totals are made up is not; this is one way that agrees with all of it.
  private static Marks second() {
    return team("upstage", "37.4", "13.1", "29.1", "11.0", "7.3")
        .join(team("skt", "35.0", "13.4", "29.3", "11.6", "7.5"))
        .join(team("lg", "31.0", "13.0", "29.5", "11.1", "7.6"))
        .join(team("motif", "47.4", "12.7", "27.1", "8.4", "5.7"));
  }

  private static Marks team(
      String name, String index, String nia, String experts, String expertUsers, String people) {
    return new Marks()
        .of(name, "aaii", index)
        .of(name, "nia", figure(nia, 100, 15))
        .of(name, "experts", "0", experts, experts, "35")
        .of(name, "expert-users", figure(expertUsers, 5, 15))
        .of(name, "public", figure(people, 5, 10));
  }

  private static String figure(String points, int full, int max) {
    return new BigDecimal(points)
        .multiply(BigDecimal.valueOf(full))
        .divide(BigDecimal.valueOf(max), new MathContext(8))
        .toPlainString();
  }

  @Test
  void roundTwoOfTheProgrammeIsReproduced() throws InvalidSpecException {
    Totals totals = second().under(Marks.bundled("programme-round-2"));
    assertThat(List.of("motif", "upstage", "skt", "lg"))
        .extracting(team -> Marks.points(totals, team, "aaii").toString())
        .containsExactly("11.9", "9.4", "8.8", "7.8");
    assertThat(totals.parts())
        .extracting(PartMean::mean)
        .extracting(BigDecimal::toString)
        .containsExactly("9.48", "13.05", "28.75", "10.53", "7.03");
    assertThat(totals.parts())
        .extracting(PartMean::best)
        .extracting(BigDecimal::toString)
        .containsExactly("11.9", "13.4", "29.5", "11.6", "7.6");
    assertThat(totals.teams())
        .extracting(TeamTotal::team)
        .containsExactly("skt", "upstage", "lg", "motif");
    assertThat(totals.teams())
        .extracting(team -> team.total().orElseThrow().toString())
        .containsExactly("70.6", "69.9", "69.0", "65.8");
    assertThat(totals.mean()).as("275.3 / 4 = 68.825").contains(new BigDecimal("68.83"));
  }

  @Test
  void bothSchemesHaveAHundredPoints() throws InvalidSpecException {
    assertThat(Marks.bundled("programme-round-1").max()).isEqualByComparingTo("100");
    assertThat(Marks.bundled("programme-round-2").max()).isEqualByComparingTo("100");
  }
}
