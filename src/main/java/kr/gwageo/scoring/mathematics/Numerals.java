package kr.gwageo.scoring.mathematics;

import java.math.BigDecimal;
import java.math.BigInteger;

/// The value of a number as the [Lexer] writes it: `12500`, `0.5`, `1.2e3`, and `0.1r6` for a six
/// that repeats for ever.
final class Numerals {
  /// Nobody could read a longer exponent.
  private static final int GREATEST_EXPONENT = 1000;

  private Numerals() {}

  /// @throws Unsettled if it is longer than anyone could read
  static Rational value(String numeral) {
    int repeating = numeral.indexOf('r');
    if (repeating >= 0) {
      return repeated(numeral.substring(0, repeating), numeral.substring(repeating + 1));
    }
    int ten = numeral.indexOf('e');
    if (ten >= 0) {
      int exponent = Integer.parseInt(numeral.substring(ten + 1));
      if (Math.abs(exponent) > GREATEST_EXPONENT) {
        throw new Unsettled("an exponent that nobody could read");
      }
      BigDecimal digits = new BigDecimal(numeral.substring(0, ten));
      return Rational.of(digits.scaleByPowerOfTen(exponent));
    }
    return Rational.of(new BigDecimal(numeral));
  }

  private static Rational repeated(String before, String period) {
    int places = before.length() - before.indexOf('.') - 1;
    BigInteger nines = BigInteger.TEN.pow(period.length()).subtract(BigInteger.ONE);
    Rational tail = Rational.of(new BigInteger(period), nines.multiply(BigInteger.TEN.pow(places)));
    return Rational.of(new BigDecimal(before)).plus(tail);
  }
}
