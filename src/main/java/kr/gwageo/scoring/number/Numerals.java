package kr.gwageo.scoring.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the numbers that a passage writes in Arabic digits: `12,500`, `-3`, `3억 5천만`, `1/3`, `2분의
/// 1`, `1.2e3`, `2^10`. Ranges, times, ratios, dates and bounds are no numbers.
final class Numerals {
  private static final String DIGITS =
      "(?:\\d{1,3}(?:,\\d{3})++(?!\\d)|\\d{1,3}(?: \\d{3})++(?!\\d)|\\d++)(?:\\.\\d++)?|\\.\\d++";
  private static final Pattern NUMBER = Pattern.compile(DIGITS);
  private static final Pattern POWER_OF_TEN =
      Pattern.compile("[eE]([+-]?\\d{1,2})(?![0-9A-Za-z])| ?[×xX*·] ?10\\^\\(?(-?\\d{1,2})\\)?");
  private static final Pattern POWER = Pattern.compile("\\^\\(?(-?\\d{1,2})\\)?(?!\\d)");
  private static final Pattern DIVIDED = Pattern.compile(" ?/ ?(" + DIGITS + ")");
  private static final Pattern PARTS = Pattern.compile(" ?분의 ?(" + DIGITS + ")");
  private static final Pattern WHOLE_AND = Pattern.compile("과 | ");

  /// Two or more numbers that make one thing, which is no number.
  private static final Pattern COMPOUND =
      Pattern.compile(
          "(?<!\\d)(?:\\d[\\d,.]*+[가-힣A-Za-z%]{0,4} ?~ ?\\d[\\d,.]*+|\\d++:\\d++(?::\\d++)*+"
              + "|\\d++/\\d++(?:/\\d++)++|\\d++\\.\\d++(?:\\.\\d++)++"
              + "|\\d++[-–]\\d++(?![^=]*+=)(?:-\\d++)*+)");

  private static final Pattern BOUND = Pattern.compile("[가-힣A-Za-z%]{0,4} ?(?:이상|이하|미만|초과|부터|까지)");

  /// A unit of ten that is the beginning of another word: `3조각`, `2만큼`.
  private static final Pattern OTHER_WORD =
      Pattern.compile("조[각건항직류치합정선]|만큼|경[기우쟁로험]|천[사장]|백[분합]|십자");

  /// A longer number is not raised to a power: nobody could read the result.
  private static final int LONGEST_BASE = 9;

  private final String passage;

  private Numerals(String passage) {
    this.passage = passage;
  }

  /// The numbers in order.
  static List<Numeral> in(String passage) {
    Matcher compound = COMPOUND.matcher(passage);
    StringBuilder blanked = new StringBuilder(passage);
    while (compound.find()) {
      blanked.replace(
          compound.start(), compound.end(), "_".repeat(compound.end() - compound.start()));
    }
    return new Numerals(blanked.toString()).all();
  }

  private List<Numeral> all() {
    List<Numeral> numerals = new ArrayList<>();
    Matcher number = NUMBER.matcher(passage);
    int from = 0;
    while (from < passage.length() && number.find(from)) {
      Numeral numeral = complete(number.start(), number.end());
      boolean partOfName = partOfName(number.start());
      boolean bound = BOUND.matcher(passage).region(numeral.end(), passage.length()).lookingAt();
      boolean irrational =
          numeral.end() < passage.length() && "√π".indexOf(passage.charAt(numeral.end())) >= 0;
      if (!partOfName && !bound && !irrational) {
        add(numerals, signed(numeral));
      }
      from = numeral.end();
    }
    return numerals;
  }

  /// Whether the digits belong to a word, an exponent or a root.
  private boolean partOfName(int start) {
    if (start == 0) {
      return false;
    }
    char before = passage.charAt(start - 1);
    return "_^√".indexOf(before) >= 0 || (before < 0x80 && Character.isLetter(before));
  }

  private void add(List<Numeral> numerals, Numeral numeral) {
    if (!numerals.isEmpty()) {
      Numeral last = numerals.getLast();
      String between = passage.substring(last.end(), numeral.start());
      boolean whole = !last.value().fraction();
      boolean fraction = numeral.value().fraction();
      if (whole && fraction && WHOLE_AND.matcher(between).matches()) {
        numerals.removeLast();
        Quantity sum = last.value().plus(numeral.value());
        numerals.add(new Numeral(sum, last.start(), numeral.end()));
        return;
      }
    }
    numerals.add(numeral);
  }

  /// With the sign before it, unless that subtracts it from something.
  private Numeral signed(Numeral numeral) {
    int start = numeral.start();
    if (passage.startsWith("마이너스 ", start - 5) || passage.startsWith("마이너스", start - 4)) {
      return new Numeral(numeral.value().negated(), start - 4, numeral.end());
    }
    boolean minus = start > 0 && "-–".indexOf(passage.charAt(start - 1)) >= 0;
    int before = start - 2;
    boolean opens =
        before < 0
            || !(Character.isLetterOrDigit(passage.charAt(before))
                || passage.charAt(before) == ')');
    return minus && opens
        ? new Numeral(numeral.value().negated(), start - 1, numeral.end())
        : numeral;
  }

  /// The number that begins with these digits, with units of ten, power or fraction.
  private Numeral complete(int start, int end) {
    BigDecimal digits = decimal(start, end);
    Matcher ten = at(POWER_OF_TEN, end);
    if (ten.lookingAt()) {
      String exponent = ten.group(1) == null ? ten.group(2) : ten.group(1);
      BigDecimal value = digits.scaleByPowerOfTen(Integer.parseInt(exponent));
      return new Numeral(new Quantity(value), start, ten.end());
    }
    Matcher power = at(POWER, end);
    if (power.lookingAt() && digits.precision() <= LONGEST_BASE) {
      return new Numeral(power(digits, Integer.parseInt(power.group(1))), start, power.end());
    }
    for (Pattern fraction : List.of(DIVIDED, PARTS)) {
      Matcher matcher = at(fraction, end);
      if (matcher.lookingAt()) {
        BigDecimal other = decimal(matcher.start(1), matcher.end(1));
        BigDecimal denominator = fraction == DIVIDED ? other : digits;
        if (denominator.signum() != 0) {
          BigDecimal numerator = fraction == DIVIDED ? digits : other;
          return new Numeral(new Quantity(numerator, denominator), start, matcher.end());
        }
      }
    }
    return scaled(digits, start, end);
  }

  private static Quantity power(BigDecimal base, int exponent) {
    BigDecimal power = base.pow(Math.abs(exponent));
    return exponent < 0 && power.signum() != 0
        ? new Quantity(BigDecimal.ONE, power)
        : new Quantity(power);
  }

  private Numeral scaled(BigDecimal digits, int start, int end) {
    Scale scale = new Scale();
    scale.add(digits);
    int at = end;
    boolean more = true;
    while (more) {
      int next = unit(at);
      more = next >= 0 && scale.apply(passage.charAt(next));
      if (more) {
        at = next + 1;
        Optional<Numeral> digitsAgain = digitsAfter(at);
        if (digitsAgain.isPresent()) {
          scale.add(digitsAgain.get().value().numerator());
          at = digitsAgain.get().end();
        }
      }
    }
    return new Numeral(new Quantity(scale.value()), start, at);
  }

  /// The place of a unit of ten at `at` or after one space; -1 if there is none.
  private int unit(int at) {
    int next = at < passage.length() && passage.charAt(at) == ' ' ? at + 1 : at;
    boolean unit = next < passage.length() && Scale.unit(passage.charAt(next));
    return unit && !at(OTHER_WORD, next).lookingAt() ? next : -1;
  }

  /// Further digits of the same number: `1만 2500`.
  private Optional<Numeral> digitsAfter(int at) {
    int next = at < passage.length() && passage.charAt(at) == ' ' ? at + 1 : at;
    Matcher number = at(NUMBER, next);
    return number.lookingAt()
        ? Optional.of(new Numeral(new Quantity(decimal(next, number.end())), next, number.end()))
        : Optional.empty();
  }

  private Matcher at(Pattern pattern, int start) {
    return pattern.matcher(passage).region(start, passage.length());
  }

  private BigDecimal decimal(int start, int end) {
    return new BigDecimal(passage.substring(start, end).replaceAll("[, ]", ""));
  }
}
