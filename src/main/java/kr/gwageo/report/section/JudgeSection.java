package kr.gwageo.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.JudgeReview;
import kr.gwageo.domain.result.JudgeReview.OfJudge;
import kr.gwageo.domain.result.JudgeReview.OfTask;
import kr.gwageo.domain.spec.JudgeOptions;
import kr.gwageo.domain.spec.Judging;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Cell;
import kr.gwageo.report.document.Document.Section;
import kr.gwageo.report.document.Tone;
import kr.gwageo.report.words.Numbers;
import kr.gwageo.report.words.Words;

/// How far the judges may be relied on: what they were asked, whether they agree, and what they
/// follow beside the answers.
final class JudgeSection {
  private final RoundView view;
  private final Words words;
  private final JudgeReview review;

  private JudgeSection(RoundView view, JudgeReview review) {
    this.view = view;
    this.words = view.words();
    this.review = review;
  }

  /// Empty where no judges read anything.
  static Optional<Section> of(RoundView view) {
    return view.result().judges().map(review -> new JudgeSection(view, review).section());
  }

  private Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(words.say("judge.how")));
    if (!review.kin().isEmpty()) {
      blocks.add(new Block.Bullets(review.kin().stream().map(this::kinship).toList()));
    }
    blocks.add(tasks());
    blocks.add(judges());
    WinTable.of(view, review).ifPresent(blocks::add);
    seats().ifPresent(blocks::add);
    families().ifPresent(blocks::add);
    blocks.addAll(PeopleBlocks.of(view, review));
    return new Section("judges", words.say("judge.title"), blocks);
  }

  private String kinship(JudgeReview.Kinship kin) {
    return words.say("judge.kin", view.name(kin.judge()), view.name(kin.entry()), kin.family());
  }

  private Block.Table tasks() {
    EstimateLegend legend =
        new EstimateLegend(
            words, review.tasks().stream().map(task -> task.agreement().interval()).toList());
    List<String> notes = new ArrayList<>(legend.notes());
    notes.add(words.say("judge.note.alpha"));
    return Block.Table.of(
        words.say("judge.tasks.caption"),
        List.of(
            words.say("column.task"),
            words.say("judge.column.manner"),
            words.say("judge.column.read"),
            words.say("judge.column.scored"),
            words.say("judge.column.alpha"),
            words.say("judge.column.ordinal")),
        List.of(new Block.Group("", review.tasks().stream().map(t -> task(legend, t)).toList())),
        notes);
  }

  private List<Cell> task(EstimateLegend legend, OfTask task) {
    Judging judging = view.round().paper(task.task()).judging().orElseThrow();
    JudgeOptions options = judging.options();
    String manner =
        switch (options.kind()) {
          case RUBRIC ->
              words.say(
                  "judge.manner.rubric",
                  Integer.toString(options.low()),
                  Integer.toString(options.high()));
          case PAIRWISE ->
              words.say(
                  "judge.manner.pairwise",
                  String.join(
                      words.say("list.separator"),
                      judging.baselines().stream().map(view::name).toList()));
        };
    String prompt =
        options.prompt()
            + " "
            + judging.digest().text().substring("sha256:".length()).substring(0, 8);
    return List.of(
        Cell.of(view.task(task.task())),
        new Cell(
            manner,
            List.of(
                prompt,
                words.say(
                    "judge.manner.verdicts",
                    Numbers.count(judging.judges().size()),
                    Numbers.count(options.repeats()),
                    Numbers.count(judging.minValid()))),
            Tone.PLAIN),
        Cell.of(Numbers.count(task.read())),
        new Cell(
            Numbers.count(task.scored()),
            task.scored() == task.read()
                ? List.of()
                : List.of(words.say("judge.unscored", Numbers.count(task.read() - task.scored()))),
            Tone.PLAIN),
        legend.ratio(task.agreement().interval()),
        legend.bare(task.agreement().ordinal()));
  }

  private Block.Table judges() {
    EstimateLegend legend = legend(judge -> Stream.of(judge.mean(), judge.length()));
    List<String> notes = new ArrayList<>(legend.notes());
    notes.add(words.say("judge.note.invalid"));
    notes.add(words.say("judge.note.length"));
    return table(
        "judge.judges.caption",
        List.of(
            "judge.column.asked",
            "judge.column.valid",
            "judge.column.invalid",
            "judge.column.missing",
            "judge.column.mean",
            "judge.column.length"),
        review.judges(),
        judge ->
            List.of(
                Cell.of(Numbers.count(judge.asked())),
                Cell.of(Numbers.count(judge.valid())),
                Cell.of(Numbers.count(judge.invalid())),
                Cell.of(Numbers.count(judge.missing())),
                legend.percent(judge.mean()),
                legend.ratio(judge.length())),
        notes);
  }

  private Optional<Block> seats() {
    List<OfJudge> rows =
        review.judges().stream().filter(judge -> judge.seats().isPresent()).toList();
    EstimateLegend legend = legend(judge -> judge.seats().map(JudgeReview.Seats::seatA).stream());
    List<String> notes = new ArrayList<>(legend.notes());
    notes.add(words.say("judge.note.seats"));
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            table(
                "judge.seats.caption",
                List.of("judge.column.pairs", "judge.column.consistent", "judge.column.seatA"),
                rows,
                judge -> seats(legend, judge.seats().orElseThrow()),
                notes));
  }

  private List<Cell> seats(EstimateLegend legend, JudgeReview.Seats seats) {
    return List.of(
        Cell.of(Numbers.count(seats.pairs())),
        seats.pairs() == 0
            ? Cell.absent("-")
            : Cell.of(Numbers.percent((double) seats.consistent() / seats.pairs())),
        legend.percent(seats.seatA()));
  }

  private Optional<Block> families() {
    List<OfJudge> rows =
        review.judges().stream().filter(judge -> judge.family().isPresent()).toList();
    EstimateLegend legend =
        legend(judge ->
            judge.family().stream().flatMap(family -> Stream.of(family.own(), family.others())));
    List<String> notes = new ArrayList<>(legend.notes());
    notes.add(words.say("judge.note.family"));
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            table(
                "judge.families.caption",
                List.of("judge.column.own", "judge.column.others"),
                rows,
                judge ->
                    List.of(
                        legend.percent(judge.family().orElseThrow().own()),
                        legend.percent(judge.family().orElseThrow().others())),
                notes));
  }

  private Block.Table table(
      String caption,
      List<String> columns,
      List<OfJudge> rows,
      Function<OfJudge, List<Cell>> cells,
      List<String> notes) {
    List<String> heads =
        new ArrayList<>(List.of(words.say("judge.column.judge"), words.say("column.task")));
    columns.forEach(column -> heads.add(words.say(column)));
    List<List<Cell>> lines = new ArrayList<>();
    for (OfJudge judge : rows) {
      List<Cell> line =
          new ArrayList<>(
              List.of(Cell.of(view.name(judge.judge())), Cell.of(view.task(judge.task()))));
      line.addAll(cells.apply(judge));
      lines.add(line);
    }
    return Block.Table.of(words.say(caption), heads, List.of(new Block.Group("", lines)), notes);
  }

  private EstimateLegend legend(Function<OfJudge, Stream<Estimate>> figures) {
    return new EstimateLegend(words, review.judges().stream().flatMap(figures).toList());
  }
}
