package kr.gwageo.scoring.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        " [ ] ",
        "0",
        "-0.5e-10",
        "\"\"",
        "null",
        "[[[[]]], {}]",
        "{\"a\":{\"b\":[1,2,{\"c\":null}]},\"d\":\"\\u00e9\\\"\"}",
        "[1,\n\t2\r]",
        "{\"수\" : 1}",
        "\"두 낱말\"",
        "\"\\u00ff\\uFF0F\"",
        "[90, 19, 1e05]",
        "{\"같은\":1,\"같은\":2}"
      })
  void takesJson(String text) {
    assertThat(Json.valid(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "]",
        "[}",
        "{]",
        "[1,]",
        "{\"a\":1,}",
        "{\"a\" 1}",
        "{a:1}",
        "{1:1}",
        "{1}",
        "{[]}",
        "{\"수\"}",
        "\"\t",
        "[\"\t]",
        "\"\\x",
        "\"\\u００ｅ９\"",
        "\"\\u00gg\"",
        "[1 2]",
        "1 2",
        "01",
        "1.",
        ".5",
        "+1",
        "1e",
        "--1",
        "NaN",
        "Infinity",
        "True",
        "'a'",
        "\"a",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u12zz\"",
        "\"\t\"",
        "[\"a\":1]",
        "{\"a\":1 \"b\":2}",
        "[],",
        "// comment\n[]",
        "\u00A0[]"
      })
  void refusesWhatIsNone(String text) {
    assertThat(Json.valid(text)).isFalse();
  }

  @Test
  void nestsAsDeepAsMemoryReaches() {
    int depth = 500_000;
    assertThat(Json.valid("[".repeat(depth) + "]".repeat(depth))).isTrue();
    assertThat(Json.valid("[".repeat(depth) + "]".repeat(depth - 1))).isFalse();
    assertThat(Json.valid("{\"a\":".repeat(depth) + "1" + "}".repeat(depth))).isTrue();
  }
}
