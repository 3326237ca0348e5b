package kr.gwageo.domain.spec;

import java.math.BigDecimal;
import kr.gwageo.domain.Usage;

/// What a model's tokens cost, for a million of them.
///
/// @param prompt of a prompt
/// @param cached of a prompt that the server had in its cache
/// @param completion of a reply, reasoning included
/// @param currency ISO 4217
public record Price(BigDecimal prompt, BigDecimal cached, BigDecimal completion, String currency) {
  private static final int MILLION_DIGITS = 6;

  /// What these tokens cost; those not reported cost nothing.
  public BigDecimal of(Usage usage) {
    long cachedTokens = usage.cachedTokens().orElse(0);
    long fresh = Math.max(0, usage.promptTokens().orElse(0) - cachedTokens);
    return prompt
        .multiply(BigDecimal.valueOf(fresh))
        .add(cached.multiply(BigDecimal.valueOf(cachedTokens)))
        .add(completion.multiply(BigDecimal.valueOf(usage.completionTokens().orElse(0))))
        .movePointLeft(MILLION_DIGITS);
  }
}
