package kr.gwageo.scoring.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.item.ExpectedCall;
import kr.gwageo.domain.item.Tool;
import org.junit.jupiter.api.Test;

class CallCheckTest {
  private static final Tool BOOK =
      new Tool(
          "book",
          "예약",
          """
          {"type":"object","properties":{
            "seats":{"type":"integer","default":1},
            "row":{"type":"integer","default":7},
            "guests":{"type":"array","items":{"type":"string"}}},
           "required":["seats"]}\
          """);

  private static Optional<String> fault(boolean lenient, ExpectedCall right, String... written) {
    return fault(lenient, List.of(right), written);
  }

  private static Optional<String> fault(
      boolean lenient, List<ExpectedCall> right, String... written) {
    List<Called> calls = Arrays.stream(written).map(text -> Called.of("book", text)).toList();
    return new CallCheck(List.of(BOOK), false, lenient).fault(right, calls);
  }

  private static ExpectedCall right(String arguments) {
    return new ExpectedCall("book", arguments, "");
  }

  @Test
  void whatIsRequiredIsGivenEvenWhereItIsTheDefault() {
    assertThat(fault(false, right("{\"seats\":1}"), "{}")).contains("argument seats is missing");
    assertThat(fault(false, right("{\"seats\":1,\"row\":7}"), "{\"seats\":1}")).isEmpty();
    assertThat(fault(false, right("{\"seats\":1,\"row\":8}"), "{\"seats\":1}"))
        .contains("argument row is missing");
  }

  @Test
  void whatOnlySaysTheDefaultMayBeGiven() {
    assertThat(fault(false, right("{\"seats\":2}"), "{\"seats\":2,\"row\":7}")).isEmpty();
    assertThat(fault(false, right("{\"seats\":2}"), "{\"seats\":2,\"row\":null}")).isEmpty();
    assertThat(fault(false, right("{\"seats\":2}"), "{\"seats\":2,\"row\":8}"))
        .contains("argument row is not wanted");
  }

  @Test
  void aPlainListIsOneFurtherValueWhereTheRightOneIsAList() {
    ExpectedCall call =
        new ExpectedCall(
            "book", "{\"seats\":2,\"guests\":[\"가람\",\"나래\"]}", "{\"guests\":[\"나래\",\"가람\"]}");
    assertThat(fault(false, call, "{\"seats\":2,\"guests\":[\"가람\",\"나래\"]}")).isEmpty();
    assertThat(fault(false, call, "{\"seats\":2,\"guests\":[\"나래\",\"가람\"]}")).isEmpty();
    assertThat(fault(false, call, "{\"seats\":2,\"guests\":\"나래\"}")).isPresent();
    assertThat(fault(false, call, "{\"seats\":2,\"guests\":[\"가람\"]}")).isPresent();
  }

  @Test
  void listsOfListsAreSeveralFurtherValues() {
    ExpectedCall call =
        new ExpectedCall(
            "book", "{\"seats\":1,\"guests\":[\"가람\"]}", "{\"guests\":[[\"나래\"],[\"다솜\"]]}");
    assertThat(fault(false, call, "{\"seats\":1,\"guests\":[\"다솜\"]}")).isEmpty();
    assertThat(fault(false, call, "{\"seats\":1,\"guests\":[[\"나래\"],[\"다솜\"]]}")).isPresent();
  }

  @Test
  void aTextStandsForANumberOrATruthValueAndForNothingElse() {
    assertThat(fault(true, right("{\"seats\":2}"), "{\"seats\":\" 2.0 \"}")).isEmpty();
    assertThat(fault(true, right("{\"seats\":2}"), "{\"seats\":[2]}")).isPresent();
    assertThat(fault(true, right("{\"seats\":2}"), "{\"seats\":\"둘\"}")).isPresent();
    assertThat(fault(true, right("{\"seats\":\"2\"}"), "{\"seats\":2}")).isEmpty();
    assertThat(fault(true, right("{\"seats\":\"2\"}"), "{\"seats\":\"3\"}")).isPresent();
    assertThat(fault(true, right("{\"seats\":[2]}"), "{\"seats\":\"2\"}")).isPresent();
    assertThat(fault(true, right("{\"seats\":false}"), "{\"seats\":\"False\"}")).isEmpty();
    String hundred = "1" + ".".concat("0".repeat(98));
    assertThat(fault(true, right("{\"seats\":1}"), "{\"seats\":\"" + hundred + "\"}")).isEmpty();
    assertThat(fault(true, right("{\"seats\":1}"), "{\"seats\":\"" + hundred + "0\"}")).isPresent();
  }

  @Test
  void aLongValueIsShownInFortyCharacters() {
    String forty = "\"" + "가".repeat(38) + "\"";
    String more = "\"" + "가".repeat(39) + "\"";
    assertThat(fault(false, right("{\"seats\":1}"), "{\"seats\":" + forty + "}"))
        .contains("argument seats is " + forty + ", not 1");
    assertThat(fault(false, right("{\"seats\":1}"), "{\"seats\":" + more + "}"))
        .contains("argument seats is \"" + "가".repeat(39) + "…, not 1");
    assertThat(fault(false, right("{\"seats\":1}"), "{\"seats\":1,\"guests\":null}")).isEmpty();
  }

  @Test
  void oneCallIsPairedWithOneThatIsRight() {
    List<ExpectedCall> right =
        List.of(
            new ExpectedCall("book", "{\"seats\":1}", "{\"seats\":[2]}"), right("{\"seats\":1}"));
    assertThat(fault(false, right, "{\"seats\":1}", "{\"seats\":2}")).isEmpty();
    assertThat(fault(false, right, "{\"seats\":2}", "{\"seats\":1}")).isEmpty();
    assertThat(fault(false, right, "{\"seats\":2}", "{\"seats\":2}"))
        .contains("argument seats is 2, not 1");
    assertThat(fault(false, right, "{\"seats\":1}", "{\"seats\":1}")).isEmpty();
  }
}
