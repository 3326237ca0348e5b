package kr.gwageo.statistics;

import java.util.Optional;
import kr.gwageo.domain.result.ContrastTest;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;

/// How two sides compare over the strata of a sample.
///
/// @param items over all strata
/// @param clusters over all strata
/// @param ratio of the weighted means, less what guessing gives
/// @param test of the ratio; empty where a stratum has no items or one cluster only
/// @param varied whether the scores of every stratum varied; where not, its variance rests on two
///   imagined clusters, see [Stratum]
public record Contrast(
    int items, int clusters, Estimate ratio, Optional<ContrastTest> test, boolean varied) {

  static Contrast undefined(int items, int clusters, Gap gap) {
    return new Contrast(items, clusters, new Estimate.Undefined(gap), Optional.empty(), true);
  }
}
