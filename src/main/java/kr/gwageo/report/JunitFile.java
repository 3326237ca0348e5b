package kr.gwageo.report;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import kr.gwageo.report.document.Document;
import kr.gwageo.report.document.Suite;
import kr.gwageo.report.document.Suite.Outcome;

/// Findings as the XML that build servers read from JUnit: what is met passes, what is not fails,
/// what is left open is skipped, and what cannot be said for want of answers is an error.
public final class JunitFile {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ISO_LOCAL_DATE_TIME.withZone(ZoneOffset.UTC);

  private JunitFile() {}

  /// The file's text.
  ///
  /// @param name of all suites together
  public static String of(String name, List<Suite> suites) {
    Html root =
        counts(Html.element("testsuites").with("name", name), suites)
            .holding(suites.stream().map(JunitFile::suite).toList());
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + root.markup();
  }

  private static Html.Element counts(Html.Element element, List<Suite> suites) {
    return element
        .with("tests", Long.toString(suites.stream().mapToLong(s -> s.cases().size()).sum()))
        .with("failures", count(suites, Outcome.Failed.class))
        .with("errors", count(suites, Outcome.Broken.class))
        .with("time", "0");
  }

  private static String count(List<Suite> suites, Class<? extends Outcome> way) {
    return Long.toString(suites.stream().mapToLong(suite -> suite.count(way)).sum());
  }

  private static Html suite(Suite suite) {
    List<Html> pieces = new ArrayList<>();
    if (!suite.facts().isEmpty()) {
      pieces.add(
          Html.element("properties")
              .holding(suite.facts().stream().map(JunitFile::property).toList()));
    }
    suite.cases().forEach(one -> pieces.add(testcase(one)));
    Html.Element element =
        counts(Html.element("testsuite").with("name", suite.name()), List.of(suite))
            .with("skipped", count(List.of(suite), Outcome.Open.class));
    return suite
        .when()
        .map(when -> element.with("timestamp", TIME.format(when.truncatedTo(ChronoUnit.SECONDS))))
        .orElse(element)
        .holding(pieces);
  }

  private static Html property(Document.Fact fact) {
    return Html.element("property")
        .with("name", fact.label())
        .with("value", fact.value())
        .holding();
  }

  private static Html testcase(Suite.Case one) {
    List<Html> pieces = new ArrayList<>();
    String details = String.join(" ", one.details());
    switch (one.outcome()) {
      case Outcome.Passed _ -> {}
      case Outcome.Failed failed -> pieces.add(finding("failure", failed.why(), details));
      case Outcome.Broken broken -> pieces.add(finding("error", broken.why(), details));
      case Outcome.Open open ->
          pieces.add(Html.element("skipped").with("message", open.why()).holding());
    }
    if (!details.isEmpty()) {
      pieces.add(Html.element("system-out").holding(details));
    }
    return Html.element("testcase")
        .with("classname", one.group())
        .with("name", one.name())
        .with("time", "0")
        .holding(pieces);
  }

  private static Html finding(String element, String why, String details) {
    return Html.element(element).with("message", why).with("type", "gwageo").holding(details);
  }
}
