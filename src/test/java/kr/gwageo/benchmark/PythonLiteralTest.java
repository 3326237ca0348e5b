package kr.gwageo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PythonLiteralTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "['가', \"나\"]       | [\"가\",\"나\"]",
        "[]                   | []",
        "['a',]               | [\"a\"]",
        "('a', 'b')           | [\"a\",\"b\"]",
        "[ 1 , -2.50, None ]  | [1,-2.50,null]",
        "[True, [False]]      | [true,[false]]",
        "'it\\'s \\\\ \\u00e9'| \"it's \\\\ é\"",
        "'\\d'                | \"\\\\d\"",
        "{'a': 1, 'b': ['x']} | {\"a\":1,\"b\":[\"x\"]}",
        "{}                   | {}",
        "42                   | 42",
      })
  void readsWhatPythonWrites(String literal, String json) {
    assertThat(PythonLiteral.read(literal.strip()).toString()).isEqualTo(json.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[",
        "['a'",
        "['a' 'b']",
        "'a",
        "[a]",
        "'\\x4'",
        "['a'] x",
        "{'a' 1}",
        "{'a': 1",
        "[,]",
        "'\\"
      })
  void saysWhereATextIsNone(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PythonLiteral.read(text))
        .withMessageStartingWith("no Python literal from place ");
  }

  @Test
  void deepNestingAndNoiseEndInAMessage() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PythonLiteral.read("[".repeat(1_000_000)));
    Random random = new Random(7);
    String letters = "[]()'\",\\ ux0a1가None";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder noise = new StringBuilder();
      for (int j = random.nextInt(20); j >= 0; j--) {
        noise.append(letters.charAt(random.nextInt(letters.length())));
      }
      try {
        assertThat(PythonLiteral.read(noise.toString())).isNotNull();
      } catch (IllegalArgumentException e) {
        assertThat(e).hasMessageStartingWith("no Python literal from place ");
      }
    }
  }
}
