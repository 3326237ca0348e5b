package kr.gwageo.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.JudgeReview;
import kr.gwageo.domain.result.JudgeReview.OfJudge;
import kr.gwageo.domain.result.JudgeReview.OfTask;
import kr.gwageo.domain.result.JudgeReview.People;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Cell;
import kr.gwageo.report.words.Numbers;
import kr.gwageo.report.words.Words;

/// What people say beside the judges: how far the two agree, what people's scores set right, and
/// where nobody read anything.
final class PeopleBlocks {
  private final RoundView view;
  private final Words words;
  private final JudgeReview review;

  private PeopleBlocks(RoundView view, JudgeReview review) {
    this.view = view;
    this.words = view.words();
    this.review = review;
  }

  static List<Block> of(RoundView view, JudgeReview review) {
    PeopleBlocks blocks = new PeopleBlocks(view, review);
    return Stream.of(blocks.people(), blocks.mended(), blocks.conditional())
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Block> people() {
    List<List<Cell>> rows = new ArrayList<>();
    List<Estimate> shown = new ArrayList<>();
    Stream.concat(
            review.tasks().stream().map(OfTask::people),
            review.judges().stream().map(OfJudge::people))
        .flatMap(Optional::stream)
        .forEach(p -> shown.addAll(List.of(p.kappa(), p.quadratic(), p.alpha().interval())));
    EstimateLegend legend = new EstimateLegend(words, shown);
    for (OfTask task : review.tasks()) {
      task.people()
          .ifPresent(p -> rows.add(people(legend, words.say("judge.all"), task.task(), p)));
    }
    for (OfJudge judge : review.judges()) {
      judge
          .people()
          .ifPresent(p -> rows.add(people(legend, view.name(judge.judge()), judge.task(), p)));
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    List<String> notes = new ArrayList<>(legend.notes());
    notes.add(words.say("judge.note.people"));
    return Optional.of(
        Block.Table.of(
            words.say("judge.people.caption"),
            List.of(
                words.say("judge.column.judge"),
                words.say("column.task"),
                words.say("judge.column.labels"),
                words.say("judge.column.kappa"),
                words.say("judge.column.quadratic"),
                words.say("judge.column.alpha")),
            List.of(new Block.Group("", rows)),
            notes));
  }

  private Optional<Block> mended() {
    EstimateLegend legend =
        new EstimateLegend(
            words,
            review.tasks().stream()
                .flatMap(task -> task.mended().stream())
                .map(JudgeReview.Mended::contrast)
                .toList());
    List<List<Cell>> rows = new ArrayList<>();
    for (OfTask task : review.tasks()) {
      for (JudgeReview.Mended mended : task.mended()) {
        rows.add(
            List.of(
                Cell.of(view.task(task.task())),
                Cell.of(view.name(mended.competitor())),
                Cell.of(view.name(mended.leader())),
                Cell.of(Numbers.count(mended.labels())),
                legend.ratio(mended.contrast())));
      }
    }
    List<String> notes = new ArrayList<>(legend.notes());
    notes.add(words.say("judge.note.mended"));
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Block.Table.of(
                words.say("judge.mended.caption"),
                List.of(
                    words.say("column.task"),
                    words.say("judge.column.competitor"),
                    words.say("judge.column.leader"),
                    words.say("judge.column.labels"),
                    words.say("judge.column.mended")),
                List.of(new Block.Group("", rows)),
                notes));
  }

  /// Where no person read anything, all rests on the judges.
  private Optional<Block> conditional() {
    List<String> tasks =
        review.tasks().stream()
            .filter(task -> task.people().isEmpty())
            .map(task -> view.task(task.task()))
            .toList();
    return tasks.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Block.Paragraph(
                words.say("judge.conditional", String.join(words.say("list.separator"), tasks))));
  }

  private List<Cell> people(EstimateLegend legend, String judge, String task, People people) {
    return List.of(
        Cell.of(judge),
        Cell.of(view.task(task)),
        Cell.of(Numbers.count(people.labels())),
        legend.ratio(people.kappa()),
        legend.ratio(people.quadratic()),
        legend.ratio(people.alpha().interval()));
  }
}
