package kr.gwageo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gwageo.domain.result.Decision;
import kr.gwageo.domain.result.Guard;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.result.Verdict;
import kr.gwageo.report.document.Suite;
import kr.gwageo.report.words.Visible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class JunitReportTest {
  private static final RoundResult ROUND = SampleRound.practice();

  private static Optional<Element> finding(Element testcase, String name) {
    return Optional.ofNullable((Element) testcase.getElementsByTagName(name).item(0));
  }

  @Test
  void everyCompetitorIsASuiteWhoseCriterionSaysItsVerdict() throws Exception {
    JunitXml xml = JunitXml.valid(Reporter.render(ROUND, ReportFormat.JUNIT));
    List<Element> suites = xml.all("testsuite");
    assertThat(suites).hasSameSizeAs(ROUND.verdicts()).hasSizeGreaterThan(3);
    Map<Decision, String> elements =
        Map.of(Decision.NOT_REACHED, "failure", Decision.UNDECIDED, "skipped");
    for (int i = 0; i < suites.size(); i++) {
      Verdict verdict = ROUND.verdicts().get(i);
      Element testcase = (Element) suites.get(i).getElementsByTagName("testcase").item(0);
      boolean incomplete = verdict.reason() == Verdict.Reason.INCOMPLETE;
      String expected = incomplete ? "error" : elements.getOrDefault(verdict.decision(), "");
      for (String name : List.of("failure", "skipped", "error")) {
        assertThat(finding(testcase, name).isPresent())
            .as(verdict.competitor() + " " + name)
            .isEqualTo(name.equals(expected));
      }
    }
    assertThat(xml.all("failure"))
        .hasSize(Integer.parseInt(xml.only("testsuites", "failures")))
        .allSatisfy(failure -> assertThat(failure.getAttribute("message")).contains("미도달"));
  }

  @ParameterizedTest
  @EnumSource(Guard.Finding.class)
  void everyGuardIsACaseOfItsOwn(Guard.Finding found) throws Exception {
    Verdict plain = ROUND.verdicts().getFirst();
    Guard guard = new Guard("history", "hanbit", 0.9, found, Optional.empty());
    Verdict guarded =
        new Verdict(
            plain.competitor(),
            plain.decision(),
            plain.reason(),
            plain.composites(),
            plain.missedTasks(),
            plain.alternatives(),
            plain.claim(),
            List.of(guard),
            plain.sensitivities());
    RoundResult result = Results.with(ROUND, List.of(guarded));
    Element testcase =
        JunitXml.valid(Reporter.render(result, ReportFormat.JUNIT)).all("testcase").get(1);
    assertThat(testcase.getAttribute("name")).contains("한국사", "한빛 초대형", "90%");
    assertThat(finding(testcase, "failure").isPresent()).isEqualTo(found == Guard.Finding.BROKEN);
    assertThat(finding(testcase, "skipped").isPresent())
        .isEqualTo(found == Guard.Finding.OPEN || found == Guard.Finding.UNRESOLVED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"><failure message='x'/>",
        "]]></testcase><!-- ",
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
        "&amp;&#0;&#x1f;",
        "a\u0000\u0008\u001b[31m\ufffe\uffff\ud800b",
        "\u202e되돌림",
      })
  void aHostileNameStaysText(String hostile) throws Exception {
    Suite suite =
        new Suite(
            hostile,
            Optional.empty(),
            List.of(),
            List.of(
                new Suite.Case(
                    hostile, hostile, new Suite.Outcome.Broken(hostile), List.of(hostile))));
    JunitXml xml = JunitXml.valid(JunitFile.of(hostile, List.of(suite)));
    assertThat(xml.only("testcase", "name"))
        .isEqualTo(Visible.text(hostile))
        .isEqualTo(xml.only("testsuite", "name"))
        .isEqualTo(xml.only("error", "message"));
    assertThat(xml.all("failure")).isEmpty();
    assertThat(xml.only("testsuites", "errors")).isEqualTo("1");
  }

  @Test
  void itIsFiledOnDemandAlone() {
    assertThat(ReportFormat.JUNIT.use()).isEqualTo(ReportFormat.Use.ON_DEMAND);
    assertThat(ReportFormat.TERMINAL.use()).isEqualTo(ReportFormat.Use.SCREEN);
  }
}
