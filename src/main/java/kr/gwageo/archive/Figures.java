package kr.gwageo.archive;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import kr.gwageo.domain.Amendment;
import kr.gwageo.domain.result.Attendance;
import kr.gwageo.domain.result.Comparison;
import kr.gwageo.domain.result.Drift;
import kr.gwageo.domain.result.JudgeReview;
import kr.gwageo.domain.result.Originality.Examined;
import kr.gwageo.domain.result.Ranking;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.result.Sitting;
import kr.gwageo.domain.result.Verdict;
import kr.gwageo.domain.scheme.Scheme;
import kr.gwageo.domain.scheme.Settlement.Basis;
import kr.gwageo.domain.scheme.Totals;

/// What a round comes to, as files for programs.
public final class Figures {
  static final String COMPARISONS = "40-comparisons.json";
  static final String VERDICTS = "50-verdicts.json";

  private static final String TOTALS = "55-totals.json";
  private static final String FINDINGS = "60-findings.json";

  private record Points(String schema, Basis basis, Scheme rules, Totals totals) {}

  private record Findings(String schema, List<String> criteria, List<Examined> teams) {}

  private record Comparisons(
      String schema,
      List<Attendance> attendance,
      List<Sitting> sittings,
      List<Comparison> comparisons,
      List<Drift> drifts,
      Optional<JudgeReview> judges) {}

  /// Verdicts, and the amendments under which they stand.
  private record Verdicts(
      String schema,
      List<Verdict> verdicts,
      Optional<Ranking> ranking,
      @JsonInclude(NON_EMPTY) List<Amendment> amendments) {}

  /// Files that follow from journal and rules, by the beginnings of their names.
  private static final List<String> FOLLOWING = List.of("30-", "40-", "50-", "55-", "60-", "90-");

  private Figures() {}

  /// Whether a file of a round's folder can be rebuilt from those before it.
  static boolean follows(String name) {
    return FOLLOWING.stream().anyMatch(name::startsWith);
  }

  /// Comparisons and verdicts as files, and totals and findings where there are some: text by name.
  public static SortedMap<String, String> of(RoundResult result) {
    SortedMap<String, String> texts = measured(result);
    result
        .settlement()
        .ifPresent(it ->
            texts.put(
                TOTALS,
                Json.pretty(new Points("gwageo/totals/1", it.basis(), it.rules(), it.totals()))));
    result
        .originality()
        .ifPresent(it ->
            texts.put(
                FINDINGS,
                Json.pretty(new Findings("gwageo/findings/1", it.criteria(), it.teams()))));
    return texts;
  }

  private static SortedMap<String, String> measured(RoundResult result) {
    return new TreeMap<>(
        Map.of(
            COMPARISONS,
            Json.pretty(
                new Comparisons(
                    Schema.COMPARISONS.text(),
                    result.attendance(),
                    result.sittings(),
                    result.comparisons(),
                    result.drifts(),
                    result.judges())),
            VERDICTS,
            Json.pretty(
                new Verdicts(
                    Schema.VERDICTS.text(),
                    result.verdicts(),
                    result.ranking(),
                    result.amendments()))));
  }

  /// When the first request of a round was sent, as far as its comparisons tell.
  ///
  /// @param path a folder of a round or a bundle
  public static Optional<Instant> began(Path path) {
    Folder folder = new Folder(path);
    if (!folder.has(COMPARISONS)) {
      return Optional.empty();
    }
    try {
      JsonNode attendance = Json.read(folder.read(COMPARISONS), JsonNode.class).path("attendance");
      return StreamSupport.stream(attendance.spliterator(), false)
          .map(entry -> entry.path("first").asText())
          .filter(text -> !text.isEmpty())
          .map(Instant::parse)
          .min(Comparator.naturalOrder());
    } catch (JsonProcessingException | DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
