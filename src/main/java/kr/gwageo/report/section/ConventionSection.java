package kr.gwageo.report.section;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import kr.gwageo.domain.result.Comparison;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.result.Variant;
import kr.gwageo.domain.result.Verdict;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Cell;
import kr.gwageo.report.document.Document.Section;
import kr.gwageo.report.words.Numbers;
import kr.gwageo.report.words.Words;

/// What the verdicts would be under other conventions than the round's.
final class ConventionSection {
  private final RoundView view;
  private final Words words;

  private ConventionSection(RoundView view) {
    this.view = view;
    this.words = view.words();
  }

  static Section of(RoundView view) {
    Words words = view.words();
    ConventionSection section = new ConventionSection(view);
    return new Section(
        "conventions",
        words.say("convention.title"),
        List.of(new Block.Paragraph(words.say("convention.how")), section.table()));
  }

  private Block.Table table() {
    List<String> columns = new ArrayList<>();
    columns.add(words.say("convention.column"));
    view.result().verdicts().forEach(verdict -> columns.add(view.name(verdict.competitor())));
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(row(words.say("convention.main", conventions(view.main())), view.main()));
    for (Variant variant : others()) {
      rows.add(row(difference(variant), variant));
    }
    return Block.Table.of(
        words.say("convention.caption"),
        columns,
        List.of(new Block.Group("", rows)),
        List.of(words.say("convention.note"), words.say("convention.note.policy")));
  }

  private SequencedSet<Variant> others() {
    SequencedSet<Variant> variants = new LinkedHashSet<>();
    for (Verdict verdict : view.result().verdicts()) {
      verdict.alternatives().forEach(alternative -> variants.add(alternative.variant()));
    }
    variants.remove(view.main());
    return variants;
  }

  private List<Cell> row(String label, Variant variant) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(label));
    for (Verdict verdict : view.result().verdicts()) {
      row.add(cell(verdict, variant));
    }
    return row;
  }

  private Cell cell(Verdict verdict, Variant variant) {
    boolean main = variant.equals(view.main());
    return (main ? Optional.of(verdict.decision()) : Decisions.under(verdict, variant))
        .map(decision -> {
          List<String> details = new ArrayList<>();
          lowest(verdict.competitor(), variant).ifPresent(details::add);
          if (decision != verdict.decision()) {
            details.add(words.say("convention.differs"));
          }
          return Decisions.cell(view, decision, details.toArray(String[]::new));
        })
        .orElseGet(() -> Cell.absent(words.say("absent.notComputed")));
  }

  private Optional<String> lowest(String competitor, Variant variant) {
    List<Comparison> composites =
        view.rivals().stream()
            .filter(view::decisive)
            .flatMap(
                leader -> view.comparison(competitor, leader, Optional.empty(), variant).stream())
            .toList();
    return VerdictSection.lowest(composites)
        .map(comparison -> (Estimate.Known) comparison.ratio())
        .map(k -> Numbers.ratio(k.value()) + " " + Numbers.ratios(k.interval()));
  }

  private String difference(Variant variant) {
    Variant main = view.main();
    List<String> differences = new ArrayList<>();
    if (variant.chanceCorrected() != main.chanceCorrected()) {
      differences.add(chance(variant));
    }
    if (variant.truncation() != main.truncation()) {
      differences.add(words.name(variant.truncation()));
    }
    if (variant.missing() != main.missing()) {
      differences.add(words.name(variant.missing()));
    }
    return String.join(words.say("list.separator"), differences);
  }

  private String conventions(Variant variant) {
    return String.join(
        words.say("list.separator"),
        chance(variant),
        words.name(variant.truncation()),
        words.name(variant.missing()));
  }

  private String chance(Variant variant) {
    return words.say(variant.chanceCorrected() ? "chance.corrected" : "chance.raw");
  }
}
