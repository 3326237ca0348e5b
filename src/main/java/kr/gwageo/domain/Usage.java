package kr.gwageo.domain;

import java.util.OptionalLong;

/// Tokens as the endpoint reported them; empty where it did not.
public record Usage(
    OptionalLong promptTokens,
    OptionalLong completionTokens,
    OptionalLong reasoningTokens,
    OptionalLong cachedTokens) {

  /// Nothing reported.
  public static final Usage UNREPORTED =
      new Usage(
          OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());

  /// Both together; what neither reports stays unreported.
  public Usage plus(Usage more) {
    return new Usage(
        plus(promptTokens, more.promptTokens),
        plus(completionTokens, more.completionTokens),
        plus(reasoningTokens, more.reasoningTokens),
        plus(cachedTokens, more.cachedTokens));
  }

  private static OptionalLong plus(OptionalLong some, OptionalLong more) {
    if (some.isEmpty()) {
      return more;
    }
    return OptionalLong.of(some.getAsLong() + more.orElse(0));
  }
}
