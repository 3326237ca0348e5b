package kr.gwageo.statistics;

import java.util.Optional;
import kr.gwageo.domain.result.Claim;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.Sensitivity.Form;

/// What a way of making one ratio of those of many strata gives.
///
/// @param claim how well "above the bar" and "below it" are supported; empty where there is no test
public record FormResult(Form form, Estimate estimate, Optional<Claim> claim) {

  static FormResult undefined(Form form, Gap why) {
    return new FormResult(form, new Estimate.Undefined(why), Optional.empty());
  }
}
