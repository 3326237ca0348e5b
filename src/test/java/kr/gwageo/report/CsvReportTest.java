package kr.gwageo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.gwageo.domain.result.Comparison;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReportTest {
  private static final RoundResult PRACTICE = SampleRound.practice();
  private static final Pattern CELL = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^\",]*))(,|$)");

  @Test
  void excelReadsItsKorean() {
    assertThat(Reporter.render(PRACTICE, ReportFormat.CSV))
        .startsWith("\ufeff\"라운드\",\"구분\",\"경쟁 모델\"")
        .endsWith("\r\n");
  }

  @Test
  void everyComparisonHasARowWithAllItsDigits() {
    List<List<String>> rows = rows(PRACTICE);
    List<String> heads = rows.getFirst();
    assertThat(rows)
        .hasSize(PRACTICE.comparisons().size() + 1)
        .allMatch(r -> r.size() == heads.size());
    for (int i = 0; i < PRACTICE.comparisons().size(); i++) {
      Comparison comparison = PRACTICE.comparisons().get(i);
      List<String> row = rows.get(i + 1);
      assertThat(row.get(heads.indexOf("경쟁 모델"))).isEqualTo(comparison.competitor());
      assertThat(row.get(heads.indexOf("과제"))).isEqualTo(comparison.task().orElse(""));
      String ratio = row.get(heads.indexOf("비율"));
      String gap = row.get(heads.indexOf("수치가 없는 까닭"));
      switch (comparison.ratio()) {
        case Estimate.Known known -> {
          assertThat(Double.parseDouble(ratio)).isEqualTo(known.value());
          assertThat(row.get(heads.indexOf("n"))).isEqualTo(Integer.toString(known.n()));
          assertThat(row.get(heads.indexOf("산출 방법"))).isEqualTo(known.method());
          assertThat(gap).isEmpty();
        }
        case Estimate.Undefined undefined -> {
          assertThat(ratio).isEmpty();
          assertThat(gap).isNotEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1", "\t=1", "=HYPERLINK(\"x\",\"y\")"})
  void noCellIsAFormula(String title) {
    RoundResult result =
        Results.with(
            PRACTICE,
            Mode.PRACTICE,
            e ->
                new EntrySpec(
                    e.name(),
                    e.name().equals("gaon") ? title : e.title(),
                    e.role(),
                    e.service(),
                    e.sampling(),
                    e.sits()));
    List<List<String>> rows = rows(result);
    assertThat(rows.get(1).get(rows.getFirst().indexOf("경쟁 모델 이름")))
        .isEqualTo("'" + title.strip() + "(모의)");
    assertThat(rows).allSatisfy(row -> assertThat(row).noneMatch(CsvReportTest::formula));
  }

  private static boolean formula(String cell) {
    return cell.matches("(?s)[=+\\-@\t\r＝＋－＠].*") && !cell.matches("-[0-9.E-]+");
  }

  private static List<List<String>> rows(RoundResult result) {
    List<List<String>> rows = new ArrayList<>();
    String text = Reporter.render(result, ReportFormat.CSV).substring(1);
    for (String line : text.split("\r\n", -1)) {
      List<String> row = new ArrayList<>();
      Matcher cell = CELL.matcher(line);
      while (!line.isEmpty() && cell.find()) {
        String quoted = cell.group(1);
        row.add(quoted == null ? cell.group(2) : quoted.replace("\"\"", "\""));
        if (cell.group(3).isEmpty()) {
          break;
        }
      }
      if (!row.isEmpty()) {
        rows.add(row);
      }
    }
    return rows;
  }
}
