package kr.gwageo.season;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kr.gwageo.domain.result.Season;
import kr.gwageo.domain.result.Season.Fate;
import kr.gwageo.domain.result.Season.Leg;
import kr.gwageo.domain.result.Season.Points;
import kr.gwageo.domain.result.Season.Ratio;
import kr.gwageo.domain.result.Season.Source;
import kr.gwageo.domain.spec.Title;

/// Reads a season from a file of published figures. Every figure names its source; a ratio is
/// computed here from the two scores that the source has.
public final class SeasonFile {
  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  private SeasonFile() {}

  private record File(
      @JsonProperty(required = true) String season,
      @JsonProperty(required = true) Title title,
      @JsonProperty(required = true) List<Title> notes,
      @JsonProperty(required = true) double bar,
      @JsonProperty(required = true) List<Source> sources,
      @JsonProperty(required = true) List<Round> rounds) {}

  private record Round(
      @JsonProperty(required = true) String round,
      @JsonProperty(required = true) Title title,
      @JsonProperty(required = true) LocalDate held,
      @JsonProperty(required = true) List<String> leaders,
      @JsonProperty(required = true) List<Scores> ratios,
      @JsonProperty(required = true) List<Points> points,
      @JsonProperty(required = true) List<Fate> fates,
      @JsonProperty(required = true) List<Title> unpublished) {}

  private record Scores(
      @JsonProperty(required = true) String team,
      @JsonProperty(required = true) String model,
      @JsonProperty(required = true) double score,
      @JsonProperty(required = true) String leader,
      @JsonProperty(required = true) double leaderScore,
      @JsonProperty(required = true) Title on,
      @JsonProperty(required = true) String source) {

    Ratio ratio() {
      return new Ratio(
          team,
          model,
          leader,
          on,
          score / leaderScore,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(source));
    }
  }

  /// Reads a season.
  ///
  /// @throws SeasonException with the place and what is wrong there
  public static Season read(Path path) throws SeasonException {
    File file;
    try {
      file = MAPPER.readValue(Files.readString(path), File.class);
    } catch (JacksonException e) {
      throw new SeasonException(path + place(e.getLocation()), e.getOriginalMessage());
    } catch (IOException e) {
      throw new SeasonException(path.toString(), e.toString());
    }
    mustHold(path, file);
    return new Season(
        file.title(),
        file.notes(),
        file.bar(),
        file.rounds().stream()
            .map(round ->
                new Leg(
                    round.round(),
                    round.title(),
                    false,
                    Optional.of(round.held()),
                    round.leaders(),
                    round.ratios().stream().map(Scores::ratio).toList(),
                    round.points(),
                    round.fates(),
                    round.unpublished()))
            .toList(),
        file.sources());
  }

  private static String place(JsonLocation location) {
    return location == null ? "" : ":" + location.getLineNr() + ":" + location.getColumnNr();
  }

  /// What the form of the file alone does not say.
  private static void mustHold(Path path, File file) throws SeasonException {
    if (!(file.bar() > 0 && file.bar() <= 2)) {
      throw new SeasonException(path + ": bar", file.bar() + " is not in (0, 2]");
    }
    Set<String> sources = new HashSet<>();
    for (Source source : file.sources()) {
      if (!sources.add(source.name())) {
        throw new SeasonException(path + ": sources", source.name() + " stands twice");
      }
      if (!source.url().startsWith("https://")) {
        throw new SeasonException(
            path + ": sources." + source.name(), source.url() + " is no https:// address");
      }
    }
    Set<String> names = new HashSet<>();
    for (Round round : file.rounds()) {
      String place = path + ": rounds." + round.round();
      if (!names.add(round.round())) {
        throw new SeasonException(place, "stands twice");
      }
      for (String source : named(round)) {
        if (!sources.contains(source)) {
          throw new SeasonException(place, source + " is none of the sources " + sources);
        }
      }
      for (Scores scores : round.ratios()) {
        mustHold(place + ".ratios." + scores.team(), round, scores);
      }
      for (Points points : round.points()) {
        if (!(points.value() >= 0 && points.value() <= points.most())) {
          throw new SeasonException(
              place + ".points", points.value() + " is not in [0, " + points.most() + "]");
        }
      }
    }
  }

  private static void mustHold(String place, Round round, Scores scores) throws SeasonException {
    if (!(scores.score() >= 0 && scores.leaderScore() > 0)) {
      throw new SeasonException(
          place, scores.score() + " over " + scores.leaderScore() + " is no ratio of scores");
    }
    if (!round.leaders().contains(scores.leader())) {
      throw new SeasonException(
          place, scores.leader() + " is none of the leaders " + round.leaders());
    }
  }

  private static List<String> named(Round round) {
    return Stream.of(
            round.ratios().stream().map(Scores::source),
            round.points().stream().map(Points::source),
            round.fates().stream().flatMap(fate -> fate.source().stream()))
        .flatMap(names -> names)
        .toList();
  }
}
