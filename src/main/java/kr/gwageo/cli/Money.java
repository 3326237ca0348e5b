package kr.gwageo.cli;

import java.math.BigDecimal;

/// An amount of money.
///
/// @param currency ISO 4217
record Money(BigDecimal amount, String currency) {}
