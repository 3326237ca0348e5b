package kr.gwageo.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gwageo.domain.result.Decision;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Interval;
import kr.gwageo.domain.result.Sensitivity;
import kr.gwageo.domain.result.Sensitivity.Form;
import kr.gwageo.domain.result.Sensitivity.Row;
import kr.gwageo.domain.result.Variant;
import kr.gwageo.domain.result.Variant.Missing;
import kr.gwageo.domain.result.Verdict;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Cell;
import kr.gwageo.report.document.Document.Section;
import kr.gwageo.report.document.Tone;
import kr.gwageo.report.words.Numbers;
import kr.gwageo.report.words.Words;

/// What the verdicts would be if the scores of the tasks were made one ratio in another way.
final class SensitivitySection {
  private final RoundView view;
  private final Words words;
  private final List<Verdict> verdicts;

  private SensitivitySection(RoundView view) {
    this.view = view;
    this.words = view.words();
    this.verdicts =
        view.result().verdicts().stream().filter(v -> !v.sensitivities().isEmpty()).toList();
  }

  /// Empty where no competitor has a composite.
  static Optional<Section> of(RoundView view) {
    SensitivitySection section = new SensitivitySection(view);
    return section.verdicts.isEmpty() ? Optional.empty() : Optional.of(section.section());
  }

  private Section section() {
    List<Block> folded = new ArrayList<>();
    variants().skip(1).forEach(variant -> folded.add(table(variant)));
    folded.add(leaders());
    return new Section(
        "sensitivity",
        words.say("sensitivity.title"),
        List.of(
            new Block.Paragraph(words.say("sensitivity.how")),
            SensitivityChart.of(view, verdicts),
            table(view.main()),
            new Block.Fold(words.say("sensitivity.fold"), folded)));
  }

  /// The main convention first.
  private Stream<Variant> variants() {
    return Stream.concat(
            Stream.of(view.main()),
            verdicts.stream().flatMap(v -> v.sensitivities().stream()).map(this::variant))
        .distinct();
  }

  private Variant variant(Sensitivity sensitivity) {
    return new Variant(sensitivity.chanceCorrected(), sensitivity.truncation(), Missing.LEFT_OUT);
  }

  private Block.Table table(Variant variant) {
    List<String> columns = new ArrayList<>(List.of(words.say("sensitivity.column")));
    verdicts.forEach(verdict -> columns.add(view.name(verdict.competitor())));
    List<List<Cell>> rows = new ArrayList<>();
    for (Form form : Form.values()) {
      List<Cell> row = new ArrayList<>(List.of(Cell.of(words.name(form))));
      verdicts.forEach(verdict -> row.add(cell(verdict, find(verdict, form, variant))));
      rows.add(row);
    }
    return Block.Table.of(
        words.say("sensitivity.caption", conventions(variant)),
        columns,
        List.of(new Block.Group("", rows)),
        List.of(
            words.say("sensitivity.note.lowest"),
            words.say("sensitivity.note.holm"),
            words.say("sensitivity.note.worst"),
            words.say("sensitivity.note.share", Numbers.plain(view.criterion().ratio()))));
  }

  private Optional<Sensitivity> find(Verdict verdict, Form form, Variant variant) {
    return verdict.sensitivities().stream()
        .filter(each -> each.form() == form && variant(each).equals(variant))
        .findFirst();
  }

  private Cell cell(Verdict verdict, Optional<Sensitivity> sensitivity) {
    if (sensitivity.isEmpty()) {
      return Cell.absent(words.say("absent.notComputed"));
    }
    Form form = sensitivity.get().form();
    Optional<Estimate.Known> lowest =
        sensitivity.get().rows().stream()
            .filter(row -> view.decisive(row.leader()))
            .flatMap(row -> known(row).stream())
            .min(
                Comparator.comparingDouble(Estimate.Known::value)
                    .thenComparingDouble(figure -> figure.interval().low()));
    List<String> details = new ArrayList<>();
    lowest.ifPresent(figure -> details.add(figure(form, figure)));
    Optional<Decision> decision = sensitivity.get().decision();
    if (decision.isEmpty()) {
      return new Cell(
          lowest.map(figure -> value(form, figure)).orElse("-"),
          lowest.map(figure -> List.of(range(form, figure.interval()))).orElse(List.of()),
          Tone.PLAIN);
    }
    if (decision.get() != verdict.decision()) {
      details.add(words.say("convention.differs"));
    }
    return Decisions.cell(view, decision.get(), details.toArray(String[]::new));
  }

  private static Optional<Estimate.Known> known(Row row) {
    return row.ratio() instanceof Estimate.Known known ? Optional.of(known) : Optional.empty();
  }

  private static String figure(Form form, Estimate.Known known) {
    return value(form, known) + " " + range(form, known.interval());
  }

  private static String value(Form form, Estimate.Known known) {
    return form == Form.SHARE ? Numbers.percent(known.value()) : Numbers.ratio(known.value());
  }

  private static String range(Form form, Interval interval) {
    return form == Form.SHARE
        ? "[" + Numbers.percent(interval.low()) + ", " + Numbers.percent(interval.high()) + "]"
        : Numbers.ratios(interval);
  }

  /// Every competitor against every leader and their mean, by form, under the main convention.
  private Block.Table leaders() {
    List<Sensitivity> main =
        verdicts.stream()
            .flatMap(v -> v.sensitivities().stream())
            .filter(each -> variant(each).equals(view.main()))
            .toList();
    EstimateLegend legend =
        new EstimateLegend(
            words, main.stream().flatMap(each -> each.rows().stream()).map(Row::ratio).toList());
    List<String> columns = new ArrayList<>(List.of(words.say("role.leader")));
    Stream.of(Form.values()).forEach(form -> columns.add(words.name(form)));
    columns.add(words.say("column.items"));
    List<Block.Group> groups =
        verdicts.stream()
            .map(verdict -> new Block.Group(view.name(verdict.competitor()), rows(verdict, legend)))
            .toList();
    return new Block.Table(
        words.say("sensitivity.leaders", conventions(view.main())),
        columns,
        groups,
        view.sides(),
        legend.notes());
  }

  private List<List<Cell>> rows(Verdict verdict, EstimateLegend legend) {
    List<Sensitivity> forms =
        Stream.of(Form.values())
            .flatMap(form -> find(verdict, form, view.main()).stream())
            .toList();
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < forms.getFirst().rows().size(); i++) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.of(view.name(forms.getFirst().rows().get(i).leader())));
      for (Sensitivity form : forms) {
        row.add(cell(form.form(), form.rows().get(i), legend));
      }
      row.add(
          known(forms.getFirst().rows().get(i))
              .map(known -> Cell.of(Numbers.count(known.n())))
              .orElseGet(() -> Cell.absent("-")));
      rows.add(row);
    }
    return rows;
  }

  private Cell cell(Form form, Row row, EstimateLegend legend) {
    return switch (row.ratio()) {
      case Estimate.Undefined undefined -> Cell.absent(words.name(undefined.why()));
      case Estimate.Known known ->
          new Cell(
              value(form, known),
              List.of(legend.beside(known, range(form, known.interval()))),
              row.decision().map(RoundView::tone).orElse(Tone.PLAIN));
    };
  }

  private String conventions(Variant variant) {
    return String.join(
        words.say("list.separator"),
        words.say(variant.chanceCorrected() ? "chance.corrected" : "chance.raw"),
        words.name(variant.truncation()));
  }
}
