package kr.gwageo.cli.words;

import java.math.BigDecimal;

/// An amount of money.
///
/// @param currency ISO 4217
public record Money(BigDecimal amount, String currency) {}
