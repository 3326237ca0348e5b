package kr.gwageo.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kr.gwageo.bench.errors.Rate;
import kr.gwageo.bench.errors.Result;
import kr.gwageo.bench.errors.Setting;
import kr.gwageo.bench.errors.Simulation;

/// Measures how often verdicts err, and how often they decide, where the truth is known.
public final class CharacteristicsBench {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private record Row(String setting, double alpha, List<Rate> rates) {}

  private record Table(String schema, String tool, long seed, List<Row> results) {}

  private final Simulation simulation;

  /// @param rounds of the cheapest setting
  /// @param seed of everything that is drawn
  /// @param threads to simulate with; no figure depends on them
  public CharacteristicsBench(int rounds, long seed, int threads) {
    this.simulation = new Simulation(rounds, seed, threads);
  }

  /// Simulates all settings.
  ///
  /// @param audience is told which is simulated next
  public List<Result> run(Consumer<Setting> audience) throws InterruptedException {
    List<Result> results = new ArrayList<>();
    for (Setting setting : Setting.all()) {
      audience.accept(setting);
      results.addAll(simulation.results(setting));
    }
    return results;
  }

  /// The results as one JSON text, for programs.
  public String json(String tool, List<Result> results) {
    List<Row> rows =
        results.stream().map(r -> new Row(r.setting().title(), r.alpha(), r.rates())).toList();
    try {
      return JSON.writeValueAsString(
              new Table("gwageo/bench-characteristics/1", tool, simulation.seed(), rows))
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("results are JSON", e);
    }
  }
}
