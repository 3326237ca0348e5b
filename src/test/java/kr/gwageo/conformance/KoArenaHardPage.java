package kr.gwageo.conformance;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kr.gwageo.domain.judge.Preference;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.statistics.WinRate;

/// The page `docs/evidence/ko-arena-hard.md`, from what was computed.
///
/// @param rows by published win rate
/// @param incomplete the model whose file lacks a game
/// @param question whose game it is
/// @param only the verdict of that question's other game
/// @param filled the win rate of that model, had the missing game this verdict
/// @param dropped its win rate without that question
record KoArenaHardPage(
    List<Row> rows,
    String incomplete,
    String question,
    Preference only,
    Map<Preference, Double> filled,
    double dropped) {

  /// A model's published figures.
  ///
  /// @param score win rate in per cent, to two decimals
  /// @param low of its published interval
  /// @param high of its published interval
  /// @param elo rating that the win rate was computed from, the baseline's being 1000
  record Published(double score, double low, double high, double elo) {
    /// The win rate with all its digits.
    double exact() {
      return 100 / (1 + Math.pow(10, (1000 - elo) / 400));
    }
  }

  /// What was published of a model and what was found.
  record Row(String model, Published published, WinRate found) {
    double timesAsWide() {
      return (known(found.rate()).interval().high() - known(found.rate()).interval().low())
          * 100
          / (published.high() - published.low());
    }
  }

  private static final String HEAD =
      """
      # Ko-Arena-Hard: published and recomputed

      The recorded verdicts of qwopqwop200/ko-arena-hard-auto (revision 9d13932, Apache-2.0): 500 Korean
      questions, the answers of 26 models against those of claude-3.7-sonnet, judged twice with the seats
      swapped, on a scale of five steps. A is the baseline in the first game and the model in the second. The
      page is written by the profile `conformance`; the same test fails when a figure here is not what the
      program computes.

      ```
      GWAGEO_DATA=<folder> mvn -B -Pconformance test -Dtest=KoArenaHardTest
      ```

      """;

  String text() {
    return HEAD + winRates() + missingGame() + intervals() + seats();
  }

  private String winRates() {
    StringBuilder page =
        new StringBuilder(
            """
            ## Win rates

            In per cent: the share of games that the model won, a clear preference (`A>>B`, `B>>A`) counted
            three times, a tie half. %d of %d are the published ones to two decimals; the published ratings
            give further digits of the win rate, and these agree within 0.0001. Intervals at level 0.95 are cluster-robust
            with the question as cluster. A pair is inconsistent where win, tie or loss was not the same in both
            seats. Seat A's share is of the games of complete pairs, a tie half: 50 where the judge favours no seat.

            | model | published | ours | interval | n | games | ties | pairs | inconsistent | seat A |
            |---|---|---|---|---|---|---|---|---|---|
            """
                .formatted(
                    rows.stream()
                        .filter(
                            row -> two(percent(row.found())).equals(two(row.published().score())))
                        .count(),
                    rows.size()));
    for (Row row : rows) {
      WinRate found = row.found();
      page.append(
          "| %s | %s | %s | %s | %d | %d | %d | %d | %d | %s |\n"
              .formatted(
                  row.model(),
                  two(row.published().score()),
                  two(percent(found)),
                  interval(found.rate()),
                  known(found.rate()).n(),
                  found.games(),
                  found.ties(),
                  found.pairs(),
                  found.inconsistent(),
                  two(100 * known(found.seatA()).value()) + " " + interval(found.seatA())));
    }
    return page.append("\nNo verdict is off the scale.\n\n").toString();
  }

  private String missingGame() {
    Row row = rows.stream().filter(r -> r.model().equals(incomplete)).findFirst().orElseThrow();
    return """
    ## Why %s is published as %s

    Of the 13,000 pairs one lacks a game: question `%s` of this model has a first game,
    `%s`, and no second. The games there are give %s. The published program (`gen_result.py`, revision
    2da0b13) takes the first game again where there is no second, and reads it with the seats swapped. The
    one game, which the model won, so counts as a win and as a loss, and that gives the published figure.
    No other verdict in the place of the missing one does, nor does leaving the question out:

    | second game of that question | win rate |
    |---|---|
    %s| as missing | %s |
    | question left out | %s |
    | published, from its rating %s | %s |

    A game that was not played is neither a win nor a loss here. Ours stays at %s.

    """
        .formatted(
            incomplete,
            two(row.published().score()),
            question,
            only,
            four(percent(row.found())),
            filled.entrySet().stream()
                .map(entry ->
                    "| `%s`%s | %s |\n"
                        .formatted(
                            entry.getKey(),
                            entry.getKey() == only ? ", as the first" : "",
                            four(entry.getValue())))
                .collect(Collectors.joining()),
            four(percent(row.found())),
            four(dropped),
            two(row.published().elo()),
            four(row.published().exact()),
            two(percent(row.found())));
  }

  private String intervals() {
    return """
    ## Why our intervals are wider

    Ours are %s to %s times as wide as the published ones, %s times on average. The published ones are quantiles
    of 100 resamplings that draw single games, a clear preference being three games that are drawn one by one;
    and each quantile of a model's rating is set against the same quantile of the baseline's. What was sampled are
    questions: the two games of a question, and the three that one verdict counts for, come together or not at
    all.

    """
        .formatted(
            one(rows.stream().mapToDouble(Row::timesAsWide).min().orElseThrow()),
            one(rows.stream().mapToDouble(Row::timesAsWide).max().orElseThrow()),
            one(rows.stream().mapToDouble(Row::timesAsWide).average().orElseThrow()));
  }

  private String seats() {
    int pairs = rows.stream().mapToInt(row -> row.found().pairs()).sum();
    int inconsistent = rows.stream().mapToInt(row -> row.found().inconsistent()).sum();
    long favouredA =
        rows.stream().filter(row -> known(row.found().seatA()).interval().low() > 0.5).count();
    long favouredB =
        rows.stream().filter(row -> known(row.found().seatA()).interval().high() < 0.5).count();
    return """
    ## Seats

    %d of %d pairs are inconsistent (%s %%). The interval of seat A's share lies above 50 for %d of the %d models
    and below 50 for %d.
    """
        .formatted(
            inconsistent,
            pairs,
            one(100.0 * inconsistent / pairs),
            favouredA,
            rows.size(),
            favouredB);
  }

  static double percent(WinRate found) {
    return 100 * known(found.rate()).value();
  }

  static Estimate.Known known(Estimate estimate) {
    return switch (estimate) {
      case Estimate.Known known -> known;
      case Estimate.Undefined(Object why) -> throw new AssertionError(why);
    };
  }

  private static String interval(Estimate estimate) {
    Estimate.Known known = known(estimate);
    return "[%s, %s]"
        .formatted(two(100 * known.interval().low()), two(100 * known.interval().high()));
  }

  private static String one(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String two(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String four(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
