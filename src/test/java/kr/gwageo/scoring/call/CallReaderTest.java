package kr.gwageo.scoring.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallReaderTest {
  private static final String CALL = "{\"name\":\"f\",\"arguments\":{\"a\":1}}";

  /// The rule, where the calls stand, and the calls.
  private static String read(String text) {
    return CallReader.read(text, Set.of("f"))
        .map(found ->
            "%s %d-%d %s"
                .formatted(
                    found.rule(),
                    found.start(),
                    found.end(),
                    found.calls().stream().map(Called::shown).collect(Collectors.joining(";"))))
        .orElse("none");
  }

  @Test
  void callsInTagsStandFromTheFirstToTheLast() {
    String tagged = "<tool_call>" + CALL + "</tool_call>";
    assertThat(read("네. " + tagged + " 또 " + tagged + " 끝"))
        .isEqualTo("tagged call 3-%d f({\"a\":1});f({\"a\":1})".formatted(6 + 2 * tagged.length()));
    assertThat(read("<tool_call>" + CALL))
        .isEqualTo("tagged call 0-%d f({\"a\":1})".formatted(11 + CALL.length()));
    assertThat(read("<tool_call>모름</tool_call>")).isEqualTo("tagged call 0-25 (모름)");
  }

  @Test
  void callsInBlocksOfCodeAreTakenTogether() {
    String block = "```json\n" + CALL + "\n```\n";
    assertThat(read(block + "그리고\n" + block))
        .isEqualTo("code block 7-%d f({\"a\":1});f({\"a\":1})".formatted(2 * block.length()));
    assertThat(read("```\n안녕\n```\n" + block)).startsWith("code block").endsWith(" f({\"a\":1})");
    assertThat(read("```python\nf(a=1)")).isEqualTo("code block 9-16 f({\"a\":1})");
    assertThat(read("```\nf(a=1)\n" + "```\n끝```")).startsWith("code block");
  }

  @Test
  void anObjectStandsByItselfAfterALineEndAColonOrAnotherValue() {
    assertThat(read(CALL)).isEqualTo("JSON 0-%d f({\"a\":1})".formatted(CALL.length()));
    assertThat(read("호출:" + CALL)).startsWith("JSON 3-");
    assertThat(read("호출： " + CALL)).startsWith("JSON 4-");
    assertThat(read(CALL + ";" + CALL)).endsWith(" f({\"a\":1});f({\"a\":1})");
    assertThat(read("부릅니다 " + CALL)).isEqualTo("none");
    assertThat(read("\n" + " ".repeat(8) + CALL)).startsWith("JSON 9-");
    assertThat(read("가\t" + CALL)).isEqualTo("none");
    assertThat(read("{}\n{\n" + CALL)).startsWith("JSON 5-");
  }

  @Test
  void patienceWithObjectsThatAreNoCallsEnds() {
    assertThat(read("{\n".repeat(4) + CALL)).startsWith("JSON 8-");
    assertThat(read("{\n".repeat(400) + CALL)).isEqualTo("none");
    assertThat(read("{}\n".repeat(400) + CALL)).startsWith("JSON 1200-");
  }

  @Test
  void aLineMayBeCallsAsPythonWritesThem() {
    assertThat(read("부릅니다.\n[f(a=1), g()]\n끝")).isEqualTo("Pythonic call 6-19 f({\"a\":1});g({})");
    assertThat(read("f(a=1)\n말\nf(a=2)")).isEqualTo("Pythonic call 0-15 f({\"a\":1});f({\"a\":2})");
    assertThat(read("g(a=1)")).isEqualTo("none");
    assertThat(read("[f(a=1),\ng()]")).isEqualTo("Pythonic call 0-13 f({\"a\":1});g({})");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          f(a='가\\'나')             | {"a":"가'나"}
          f(a='가\\n나\\t다')         | {"a":"가\\n나\\t다"}
          f(a="x", b=[1, 2,])        | {"a":"x","b":[1,2]}
          f(a={'k': (1, -2.50)})     | {"a":{"k":[1,-2.50]}}
          f(a={'k': 1, 'l': None})   | {"a":{"k":1,"l":null}}
          f( a = True , b=false )    | {"a":true,"b":false}
          f(a=+1_000, b=1e3)         | {"a":1000,"b":1E+3}
          f(a=[], b={})              | {"a":[],"b":{}}
          f(a_1=1)                   | {"a_1":1}
          """)
  void readsTheLiteralsOfPython(String written, String arguments) {
    assertThat(read(written))
        .isEqualTo("Pythonic call 0-%d f(%s)".formatted(written.length(), arguments));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "f(a=1",
        "f(a=)",
        "f(=1)",
        "f(a 1)",
        "f(a=1 b=2)",
        "f(1a=1)",
        "f(a=yes)",
        "f(a='x)",
        "f(a='x\\')",
        "f(a=[1 2])",
        "f(a={1 2})",
        "f(a=--1)",
        "f(a=1))",
        "[f(a=1)",
        "[f(a=1) g()]",
        "(f)",
        "[]"
      })
  void readsNoCallInWhatPythonWouldNotRead(String written) {
    assertThat(read(written)).isEqualTo("none");
  }

  @Test
  void literalsAreNestedAHundredDeepAndNumbersAHundredLong() {
    assertThat(read("f(a=" + "[".repeat(100) + "]".repeat(100) + ")")).startsWith("Pythonic");
    assertThat(read("f(a=" + "[".repeat(101) + "1" + "]".repeat(101) + ")")).isEqualTo("none");
    assertThat(read("f(a=" + "{1:".repeat(100) + "1" + "}".repeat(100) + ")")).startsWith("Pyth");
    assertThat(read("f(a=" + "{1:".repeat(101) + "1" + "}".repeat(101) + ")")).isEqualTo("none");
    assertThat(read("f(a=" + "7".repeat(100) + ")")).startsWith("Pythonic");
    assertThat(read("f(a=" + "7".repeat(101) + ")")).isEqualTo("none");
  }

  @Test
  void aBracketInATextClosesNothing() {
    Optional<CallReader.Found> found =
        CallReader.read("{\"name\":\"f\",\"arguments\":{\"a\":\"}\\\"]\"}} 끝", Set.of());
    assertThat(found.orElseThrow().calls().getFirst().shown()).isEqualTo("f({\"a\":\"}\\\"]\"})");
  }
}
