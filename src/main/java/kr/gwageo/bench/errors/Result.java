package kr.gwageo.bench.errors;

import java.util.List;

/// What the rounds of a setting said.
///
/// @param setting that was simulated
/// @param alpha one-sided error rate at which they were judged
/// @param rates of each claim that they could make
public record Result(Setting setting, double alpha, List<Rate> rates) {
  public Result {
    rates = List.copyOf(rates);
  }
}
