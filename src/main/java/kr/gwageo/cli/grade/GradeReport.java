package kr.gwageo.cli.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import kr.gwageo.answers.Recorded;
import kr.gwageo.cli.shell.Tool;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.LanguageFlag;
import kr.gwageo.domain.benchmark.BenchmarkSpec;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.result.Bias;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Repeats;
import kr.gwageo.grading.Findings;
import kr.gwageo.grading.Gradebook;
import kr.gwageo.grading.Lack;
import kr.gwageo.grading.Mark;
import kr.gwageo.grading.Place;
import kr.gwageo.grading.Tally;

/// The result of grading recorded answers, as `--json` prints it.
///
/// @param schema of this document
/// @param items of the benchmark
/// @param answers that were graded
/// @param graded how many items have a score
/// @param mean over those, repeats averaged inside the item; empty where there are none
/// @param estimate of the mean, with its interval
/// @param kinds how many answers there are of each
/// @param flags what is odd about the answers' language; empty where nothing is
/// @param repeats what several answers to an item come to
/// @param bias what the answers show of it, where the benchmark asks
/// @param unanswered items without an answer, by repeat
/// @param unknown answers to nothing that the benchmark asks
/// @param reading that was to be explained
record GradeReport(
    String schema,
    String tool,
    String benchmark,
    String version,
    int items,
    int answers,
    int graded,
    OptionalDouble mean,
    Estimate estimate,
    Map<Kind, Integer> kinds,
    Optional<FlagCounts> flags,
    Optional<Repeats> repeats,
    Optional<Bias> bias,
    List<ByTag> tags,
    List<Lack> unanswered,
    List<Unknown> unknown,
    Optional<Reading> reading) {

  /// How many answers have any language flag, and how many have each.
  record FlagCounts(int answers, SortedMap<LanguageFlag, Integer> counts) {}

  /// The mean over the items with a tag.
  record ByTag(String tag, int graded, OptionalDouble mean, Estimate estimate) {}

  /// An answer to nothing that the benchmark asks.
  record Unknown(String id, int repeat, int turn, int line) {}

  /// One reading, step by step.
  ///
  /// @param line of the file of answers
  /// @param question followed by further turns, if there are any
  /// @param right what is right
  /// @param place in the response where the reading rests
  record Reading(
      int line,
      List<String> question,
      List<String> choices,
      String right,
      String response,
      String finishReason,
      Optional<Place> place,
      GradeLine score) {

    static Reading of(Mark mark) {
      Item item = mark.item();
      List<String> turns = new ArrayList<>(List.of(item.question()));
      turns.addAll(item.followUps());
      return new Reading(
          mark.answer().line(),
          turns,
          item.choices(),
          item.target().shown(),
          mark.answer().text(),
          mark.answer().finishReason(),
          mark.place(),
          GradeLine.of(mark));
    }
  }

  static GradeReport of(BenchmarkSpec spec, int items, Gradebook book, Optional<Mark> explained) {
    Tally tally = book.tally();
    Findings findings = book.findings();
    return new GradeReport(
        "gwageo/grade/1",
        Tool.name(),
        spec.name(),
        spec.version(),
        items,
        book.marks().size(),
        tally.items(),
        tally.mean(),
        tally.estimate(),
        book.kinds(),
        findings.flagged() == 0
            ? Optional.empty()
            : Optional.of(new FlagCounts(findings.flagged(), findings.flags())),
        findings.repeats(),
        findings.bias(),
        book.tags().entrySet().stream().map(tag -> byTag(tag.getKey(), tag.getValue())).toList(),
        book.lacks(),
        book.strangers().stream().map(GradeReport::unknown).toList(),
        explained.map(Reading::of));
  }

  private static ByTag byTag(String tag, Tally tally) {
    return new ByTag(tag, tally.items(), tally.mean(), tally.estimate());
  }

  private static Unknown unknown(Recorded answer) {
    return new Unknown(answer.item(), answer.repeat(), answer.turn(), answer.line());
  }
}
