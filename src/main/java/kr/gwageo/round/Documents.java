package kr.gwageo.round;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kr.gwageo.archive.Figures;
import kr.gwageo.archive.RoundArchive;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.report.ReportFormat;
import kr.gwageo.report.Reporter;

/// What a result is written as: texts by the names of their files.
final class Documents {
  private static final String JSON = "json";

  private Documents() {}

  /// All that follows from the scores: comparisons, verdicts and the reports of every round.
  static SortedMap<String, String> of(RoundResult result) {
    return of(result, name -> false, Optional.empty());
  }

  /// All that follows from the scores, and of the reports that were asked for those that are there:
  /// they must not be older than the rest.
  ///
  /// @param there whether there is a file of this name
  /// @param answers to go into the page
  static SortedMap<String, String> of(
      RoundResult result, Predicate<String> there, Optional<String> answers) {
    SortedMap<String, String> texts = Figures.of(result);
    texts.putAll(reports(result, extensions(there), answers));
    return texts;
  }

  private static List<String> extensions(Predicate<String> there) {
    Stream<String> formats =
        Arrays.stream(ReportFormat.values())
            .filter(format ->
                switch (format.use()) {
                  case SCREEN -> false;
                  case EVERY_ROUND -> true;
                  case ON_DEMAND -> there.test(RoundArchive.reportName(format.extension()));
                })
            .map(ReportFormat::extension);
    return Stream.concat(formats, Stream.of(JSON)).toList();
  }

  /// Some reports.
  ///
  /// @param extensions `json` or those of [ReportFormat]
  /// @param answers to go into the page
  static SortedMap<String, String> reports(
      RoundResult result, Collection<String> extensions, Optional<String> answers) {
    SortedMap<String, String> texts = new TreeMap<>();
    extensions.forEach(extension ->
        texts.put(RoundArchive.reportName(extension), text(result, extension, answers)));
    return texts;
  }

  private static String text(RoundResult result, String extension, Optional<String> answers) {
    if (answers.isPresent() && extension.equals(ReportFormat.HTML.extension())) {
      return Reporter.page(result, answers.get());
    }
    Optional<ReportFormat> format =
        Arrays.stream(ReportFormat.values())
            .filter(each -> each.extension().equals(extension))
            .findFirst();
    return format
        .map(each -> Reporter.render(result, each))
        .orElseGet(() -> RoundArchive.json(result));
  }
}
