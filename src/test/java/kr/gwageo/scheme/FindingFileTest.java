package kr.gwageo.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Locale;
import kr.gwageo.domain.result.Originality;
import kr.gwageo.domain.result.Originality.Examined;
import kr.gwageo.domain.result.Originality.Finding;
import kr.gwageo.domain.result.Originality.Gate;
import kr.gwageo.domain.result.Originality.Outcome;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Mistake;
import kr.gwageo.domain.spec.Mistake.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingFileTest {
  private static final List<String> TEAMS = List.of("garam", "nuri", "maru", "bora");
  private static final String HEAD = "team,criterion,finding,basis,document,sha256\n";
  private static final String DIGEST = "ab".repeat(32);

  private static Originality read(String text, String... criteria) throws InvalidSpecException {
    return FindingFile.read("findings.csv", text, TEAMS, List.of(criteria));
  }

  private static List<Mistake> mistakes(String text, String... criteria) {
    return catchThrowableOfType(InvalidSpecException.class, () -> read(text, criteria)).mistakes();
  }

  private static List<Gate> gates(Originality originality) {
    return originality.teams().stream().map(Examined::gate).toList();
  }

  @Test
  void oneFailedFindingFailsATeamAndOnlyAWholeSetPassesIt() throws InvalidSpecException {
    Originality read =
        read(
            HEAD
                + "nuri,tech,failed,w,,\nnuri,policy,open,w,,\n"
                + "garam,policy,passed,w,,\ngaram,tech,passed,w,,\n"
                + "maru,tech,passed,w,,\n");
    assertThat(gates(read)).containsExactly(Gate.PASSED, Gate.FAILED, Gate.OPEN, Gate.NONE);
    assertThat(read.criteria()).containsExactly("tech", "policy");
    assertThat(read.teams()).extracting(Examined::team).isEqualTo(TEAMS);
    assertThat(read.teams().getFirst().findings())
        .extracting(Finding::criterion)
        .containsExactly("tech", "policy");
    assertThat(read.teams().get(2).missing()).containsExactly("policy");
    assertThat(gates(read(HEAD + "garam,tech,open,w,,\n")).getFirst()).isEqualTo(Gate.OPEN);
  }

  @Test
  void aFileFromAKoreanSpreadsheetIsReadWithMarkKoreanWordsAndLinesInACell()
      throws InvalidSpecException {
    Originality read =
        read(
            "\uFEFF문서,팀,판정,기준,근거,sha256\r\n"
                + "\"검토서 1, 갑.pdf\",garam,미충족,기술,\"가중치가 \"\"초기화\"\" 뒤\r\n학습되지 않음\","
                + DIGEST.toUpperCase(Locale.ROOT)
                + "\r\n\r\n,nuri,충족,기술,기록 확인,\r\n,maru,보류,기술,자료 요청,\r\n");
    assertThat(gates(read)).containsExactly(Gate.FAILED, Gate.PASSED, Gate.OPEN, Gate.NONE);
    Finding finding = read.teams().getFirst().findings().getFirst();
    assertThat(finding.finding()).isEqualTo(Outcome.FAILED);
    assertThat(finding.basis()).isEqualTo("가중치가 \"초기화\" 뒤\n학습되지 않음");
    assertThat(finding.document()).contains("검토서 1, 갑.pdf");
    assertThat(finding.sha256().orElseThrow().text()).isEqualTo("sha256:" + DIGEST);
    assertThat(read.teams().get(1).findings().getFirst().document()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nobody,tech,passed,w,,    | team      | ONE_OF",
        "garam,ethics,passed,w,,   | criterion | ONE_OF",
        "garam,,passed,w,,         | criterion | ONE_OF",
        "garam,tech,fine,w,,       | finding   | ONE_OF",
        "garam,tech,,w,,           | finding   | ONE_OF",
        "garam,tech,passed,,,      | basis     | TEXT",
        "garam,tech,passed,w,d,abc | sha256    | SHA_256",
        "garam,tech,passed,w,,ababababababababababababababababababababababababababababababababab"
            + " | document  | REQUIRED",
        "garam,tech,passed,w       | ''        | COLUMNS"
      })
  void aFindingThatCannotBeRightIsNamedWithItsLine(String row, String field, Rule rule) {
    Mistake mistake = mistakes(HEAD + "nuri,tech,open,\"a\nb\",,\n" + row, "tech").getFirst();
    assertThat(mistake.rule()).isEqualTo(rule);
    assertThat(mistake.field()).isEqualTo(field);
    assertThat(mistake.line()).isEqualTo(4);
  }

  @Test
  void everyMistakeIsNamedAtOnce() {
    assertThat(mistakes(HEAD + "x,tech,?,,,\ngaram,tech,open,w,,\ngaram,tech,passed,w,,\n"))
        .extracting(Mistake::line, Mistake::rule)
        .containsExactly(
            tuple(2, Rule.ONE_OF),
            tuple(2, Rule.ONE_OF),
            tuple(2, Rule.TEXT),
            tuple(4, Rule.UNIQUE));
    assertThat(mistakes("team,judgement\n"))
        .extracting(Mistake::rule)
        .containsExactly(Rule.KNOWN_FIELD, Rule.REQUIRED, Rule.REQUIRED, Rule.REQUIRED);
    assertThat(mistakes("team,팀,criterion,finding,basis\n"))
        .extracting(Mistake::rule)
        .containsExactly(Rule.DISTINCT_COLUMNS);
    assertThat(mistakes(HEAD)).extracting(Mistake::rule).containsExactly(Rule.NOT_EMPTY);
    assertThat(mistakes("")).extracting(Mistake::rule).contains(Rule.REQUIRED);
  }

  @Test
  void aCriterionOfTheRulesThatNobodyLookedAtLeavesTheGateOpen() throws InvalidSpecException {
    Originality read = read(HEAD + "garam,tech,passed,w,,\n", "tech", "ethics");
    assertThat(read.criteria()).containsExactly("tech", "ethics");
    assertThat(gates(read).getFirst()).isEqualTo(Gate.OPEN);
    assertThat(read.teams().getFirst().missing()).containsExactly("ethics");
  }
}
