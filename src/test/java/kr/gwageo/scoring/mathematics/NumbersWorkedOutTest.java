package kr.gwageo.scoring.mathematics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersWorkedOutTest {
  private static final String EXACT = "equal as numbers";
  private static final String DIGITS = "equal to 60 digits";

  @ParameterizedTest
  @CsvSource(
      delimiterString = " == ",
      textBlock =
          """
          0! == 1
          3!! == 720
          \\binom{3}{5} == 0
          \\binom{1000}{2} == 499500
          _5P_5 == 120
          _5H_0 == 1
          _0H_0 == 1
          {}_4H_3 == 20
          \\lfloor -2.5 \\rfloor == -3
          \\lfloor 3 \\rfloor == 3
          \\lceil 2 \\rceil == 2
          \\lceil 2.1 \\rceil == 3
          \\max(1, 3, 2) == 3
          \\min(1/2, 0.4) == 2/5
          gcd(12, 18, 8) == 2
          \\operatorname{lcm}(4, 6) == 12
          \\mathrm{lcm}(0, 6) == 0
          lcm(0, 0) == 0
          \\exp(0) == 1
          \\cos 0 == 1
          \\sec 0 == 1
          \\tan 0 == 0
          \\ln 1 == 0
          \\sqrt[4]{81} == 3
          \\sqrt[5]{32} == 2
          \\sqrt[3]{-\\frac{8}{27}} == -\\frac{2}{3}
          \\sqrt[64]{1} == 1
          \\sqrt\\frac14 == 0.5
          \\frac{\\sqrt\\sqrt\\sqrt{256}}{2} == 1
          \\frac{3}{\\frac{4}{5}} == \\frac{15}{4}
          \\frac{1}{1+\\frac{1}{1+\\frac{1}{2}}} == \\frac{3}{5}
          12/4/3 == 1
          12/(4/3) == 9
          \\sqrt{2}-\\sqrt{2} == 0
          2^{\\sqrt{3}-\\sqrt{3}} == 1
          -1\\frac{1}{2} == -1.5
          0\\frac{1}{2} == 0.5
          2\\frac{0}{3} == 0
          2%% == 0.0002
          --3 == 3
          2^{--1} == 2
          |3 - 5| == 2
          """)
  void anExactValueIsFoundExactly(String one, String other) {
    assertThat(Pair.compare(one, other)).isEqualTo(Match.yes(EXACT));
    assertThat(Pair.compare(other, one)).isEqualTo(Match.yes(EXACT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " != ",
      textBlock =
          """
          3! != 3
          _5P_2 != _5C_2
          _5H_2 != _5C_2
          \\lfloor -2.5 \\rfloor != -2
          \\lceil 2.1 \\rceil != 2
          \\max(1, 3) != 1
          \\gcd(4, 6) != 12
          \\sqrt[4]{-16} != -2
          \\sqrt[4]{-16} != 2
          \\sqrt[3]{-2} != \\sqrt[3]{2}
          \\sqrt{12} != 3\\sqrt{2}
          \\sqrt{45} != 5\\sqrt{3}
          -1\\frac{1}{2} != -0.5
          x^2 != x^4
          (x+1)^3 != x^3+1
          0^{-\\sqrt{2}} != 0
          0^{i} != 0
          \\arcsin 2 != \\arcsin 3
          \\tan 90^\\circ != \\tan 270^\\circ + 1
          """)
  void anotherValueIsAnother(String one, String other) {
    assertThat(Pair.compare(one, other).equal()).isFalse();
    assertThat(Pair.compare(other, one).equal()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " == ",
      textBlock =
          """
          \\sqrt{45} == 3\\sqrt{5}
          \\sqrt{75} == 5\\sqrt{3}
          \\sqrt{18} == 3\\sqrt{2}
          \\sqrt{1001001} == \\sqrt{3} \\cdot \\sqrt{333667}
          \\sqrt{-2} == i\\sqrt{2}
          \\sqrt{6}\\sqrt{10} == 2\\sqrt{15}
          \\sqrt{-2}\\sqrt{-3} == -\\sqrt{6}
          2^{\\frac{3}{2}} == 2\\sqrt{2}
          \\frac\\pi2 == 90°
          """)
  void rootsAreTakenApartExactly(String one, String other) {
    assertThat(Pair.compare(one, other)).isEqualTo(Match.yes("equal exactly"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " == ",
      textBlock =
          """
          \\log_3(1/9) == -2
          \\log 0.01 == -2
          \\log_4 8 == 3/2
          \\log_{0.5} 8 == -3
          \\log^2 1000 == 9
          \\log^{-1} 100 == \\frac{1}{2}
          (\\log 1000)^3 == 27
          (\\log 100)^{-2} == 1/4
          \\ln 0.001 == -3 \\ln 10
          \\ln 10^{-400} == -400 \\ln 10
          \\ln 123456 == \\ln 123.456 + 3 \\ln 10
          \\exp 2 == e^2
          e^{\\ln 5} == 5
          2^{\\pi} == e^{\\pi \\ln 2}
          0^{\\sqrt{2}} == 0
          \\exp(5000)\\exp(-5000) == 1
          \\sqrt[3]{-2} == -\\sqrt[3]{2}
          |-\\pi| == \\pi
          """)
  void powersAndLogarithmsAreFoundByTheirDigits(String one, String other) {
    assertThat(Pair.compare(one, other)).isEqualTo(Match.yes(DIGITS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " == ",
      textBlock =
          """
          \\cot 45^\\circ == 1
          \\sec 60^\\circ == 2
          \\csc 30^\\circ == 2
          \\cot 1 == \\frac{\\cos 1}{\\sin 1}
          \\sin 100\\pi == 0
          \\cos 100\\pi == \\sin \\frac{\\pi}{2}
          \\sin 2 \\pi == 0
          \\sin^{-1} \\frac{1}{2} == 30°
          \\cos^{-1} 0 == \\pi/2
          \\tan^{-1} 1 == 45°
          \\arccos(-1) == \\pi
          \\arcsin(-1) == -\\frac{\\pi}{2}
          \\arctan(-2) + \\arctan(-1/2) == -\\frac{\\pi}{2}
          \\arctan 2 + \\arctan 3 == \\frac{3\\pi}{4}
          \\arccos \\frac{1}{2} == 60°
          \\sqrt{1-\\sin^2 1} == \\cos 1
          \\sin(10^9) == \\sin(10^9 - 2\\pi)
          """)
  void anglesAreFoundByTheirDigits(String one, String other) {
    assertThat(Pair.compare(one, other)).isEqualTo(Match.yes(DIGITS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " == ",
      textBlock =
          """
          |3+4i| == 5
          |1+i| == \\sqrt{2}
          \\ln(-1) == i\\pi
          \\ln(-e) == 1 + i\\pi
          \\ln i == \\frac{i\\pi}{2}
          \\ln(-i) == -\\frac{i\\pi}{2}
          \\ln(1+i) == \\frac{1}{2}\\ln 2 + \\frac{i\\pi}{4}
          \\ln(1-i) == \\frac{1}{2}\\ln 2 - \\frac{i\\pi}{4}
          \\ln(-1+i) == \\frac{1}{2}\\ln 2 + \\frac{3i\\pi}{4}
          \\ln(-1-i) == \\frac{1}{2}\\ln 2 - \\frac{3i\\pi}{4}
          i^i == e^{-\\pi/2}
          (-8)^{1/3} == 1+\\sqrt{3}i
          \\sqrt{i} == \\frac{1+i}{\\sqrt{2}}
          \\sqrt[3]{i} == \\frac{\\sqrt{3}+i}{2}
          \\sqrt[4]{-4} == 1+i
          \\sqrt{-\\pi} == i\\sqrt{\\pi}
          \\frac{1}{\\ln i} == -\\frac{2i}{\\pi}
          """)
  void complexNumbersAreFoundByTheirDigits(String one, String other) {
    assertThat(Pair.compare(one, other)).isEqualTo(Match.yes(DIGITS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " != ",
      textBlock =
          """
          \\ln(-1+i) != \\frac{1}{2}\\ln 2 - \\frac{i\\pi}{4}
          \\ln(-i) != \\frac{i\\pi}{2}
          |3+4i| != 3
          \\sqrt{i} != \\frac{1-i}{\\sqrt{2}}
          \\arccos(-1) != -\\pi
          \\log_2 8 != \\log_8 2
          \\sin^{-1} 1 != \\frac{1}{\\sin 1}
          \\sin 2 \\cos 1 != \\sin(2 \\cos 1)
          (\\log 100)^3 != (\\log 100)^4
          \\exp 2 != \\exp(-2)
          """)
  void otherDigitsAreAnotherNumber(String one, String other) {
    assertThat(Pair.compare(one, other)).isEqualTo(Match.no("not " + DIGITS));
  }
}
