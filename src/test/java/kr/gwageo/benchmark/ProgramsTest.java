package kr.gwageo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kr.gwageo.domain.TestRounds;
import kr.gwageo.domain.item.Allowance;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.item.TestCase;
import kr.gwageo.domain.spec.InvalidSpecException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramsTest {
  @TempDir private Path folder = Path.of("");

  private List<Item> read(String tests) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("items.jsonl"),
            "{\"id\":\"i\",\"question\":\"짜라.\",\"tests\":" + tests + "}\n");
    return BenchmarkReader.read(
            "task",
            TestRounds.benchmark("code", "default", Map.of()),
            List.of(new BenchmarkReader.Source(file, List.of())),
            item -> true)
        .items();
  }

  @Test
  void testsHaveDefaultsAndMayHaveLimitsOfTheirOwn() throws Exception {
    assertThat(read("{\"cases\":[{\"input\":\"1\",\"output\":\"2\"}]}").getFirst().target())
        .isEqualTo(
            new Target.Tests("python", Allowance.DEFAULT, List.of(new TestCase("1", "2")), ""));
    assertThat(
            read("{\"language\":\"python\",\"seconds\":3,\"megabytes\":64,\"solution\":\"x\",\"cases\":[{\"input\":\"\",\"output\":\"2\"}]}")
                .getFirst()
                .target())
        .isEqualTo(
            new Target.Tests("python", new Allowance(3, 64), List.of(new TestCase("", "2")), "x"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"cases\":[]} | tests.cases NOT_EMPTY",
        "{\"seconds\":0,\"cases\":[{\"input\":\"\",\"output\":\"\"}]} | tests.seconds WHOLE_NUMBER",
        "{\"megabytes\":\"9\",\"cases\":[{\"input\":\"\",\"output\":\"\"}]} | tests.megabytes WHOLE_NUMBER",
        "{\"language\":\"cobol\",\"cases\":[{\"input\":\"\",\"output\":\"\"}]} | tests.language ONE_OF",
        "{\"case\":1,\"cases\":[{\"input\":\"\",\"output\":\"\"}]} | tests.case KNOWN_FIELD",
        "{\"cases\":[{\"input\":\"\",\"output\":\"\",\"in\":1}]} | tests.cases.in KNOWN_FIELD",
        "{\"cases\":[{\"input\":\"\"}]} | tests.cases.output TEXT"
      })
  void whatIsWrongWithTestsIsTold(String tests, String told) {
    assertThat(catchThrowableOfType(InvalidSpecException.class, () -> read(tests)).mistakes())
        .extracting(mistake -> mistake.field() + " " + mistake.rule())
        .contains(told.strip());
  }

  @Test
  void trailingBlanksAndEmptyLinesMakeNoDifferenceAndOthersDo() {
    TestCase test = new TestCase("", "1 2\n\n3\n");
    assertThat(List.of("1 2\n\n3", "1 2  \r\n\n3\n\n\n")).allMatch(test::accepts);
    assertThat(List.of("1 2\n3", " 1 2\n\n3", "1  2\n\n3", "", "1 2\n\n3\n4"))
        .noneMatch(test::accepts);
  }
}
