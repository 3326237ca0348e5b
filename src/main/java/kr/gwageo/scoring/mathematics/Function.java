package kr.gwageo.scoring.mathematics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The functions that a formula may apply.
enum Function {
  SIN(Form.OF_ANGLE),
  COS(Form.OF_ANGLE),
  TAN(Form.OF_ANGLE),
  COT(Form.OF_ANGLE),
  SEC(Form.OF_ANGLE),
  CSC(Form.OF_ANGLE),
  ARCSIN(Form.OF_ONE),
  ARCCOS(Form.OF_ONE),
  ARCTAN(Form.OF_ONE),
  EXP(Form.OF_ONE),
  LN(Form.OF_ONE),
  /// Of a number to a base, in this order.
  LOG(Form.OF_ONE),
  MAX(Form.OF_SEVERAL),
  MIN(Form.OF_SEVERAL),
  GCD(Form.OF_SEVERAL),
  LCM(Form.OF_SEVERAL),
  ABS(Form.WITH_SIGN),
  FLOOR(Form.WITH_SIGN),
  CEIL(Form.WITH_SIGN),
  FACTORIAL(Form.WITH_SIGN),
  BINOMIAL(Form.WITH_SIGN),
  PERMUTATIONS(Form.WITH_SIGN),
  /// Combinations with repetition, `_nH_k`.
  MULTICHOOSE(Form.WITH_SIGN);

  /// The functions that stand before their arguments, by name.
  static final Map<String, Function> NAMED =
      Arrays.stream(values())
          .filter(function -> function.form != Form.WITH_SIGN)
          .collect(
              Collectors.toUnmodifiableMap(
                  function -> function.name().toLowerCase(Locale.ROOT), function -> function));

  private final Form form;

  Function(Form form) {
    this.form = form;
  }

  private enum Form {
    OF_ANGLE,
    OF_ONE,
    OF_SEVERAL,
    /// Written with signs of its own around or after what it is applied to.
    WITH_SIGN
  }

  /// Whether it takes an angle.
  boolean ofAngle() {
    return form == Form.OF_ANGLE;
  }

  /// Whether it takes any number of arguments.
  boolean ofSeveral() {
    return form == Form.OF_SEVERAL;
  }
}
