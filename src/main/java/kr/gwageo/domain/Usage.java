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
}
