package kr.gwageo.report.section;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import kr.gwageo.domain.Role;
import kr.gwageo.domain.result.Attendance;
import kr.gwageo.domain.result.Estimate;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Price;
import kr.gwageo.domain.spec.Task;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Cell;
import kr.gwageo.report.document.Fill;
import kr.gwageo.report.document.Tone;
import kr.gwageo.report.words.Numbers;
import kr.gwageo.report.words.Words;

/// What the answers of each entry cost against what they scored, as a picture for each currency and
/// one table.
final class CostBlocks {
  private static final int STEPS = 4;

  private final RoundView view;
  private final Words words;
  private final List<Costed> costed = new ArrayList<>();

  private CostBlocks(RoundView view) {
    this.view = view;
    this.words = view.words();
    for (EntrySpec entry : view.spec().examinees()) {
      Optional<BigDecimal> cost =
          view.result().attendance().stream()
              .filter(each -> each.entry().equals(entry.name()))
              .map(Attendance::cost)
              .findFirst()
              .flatMap(each -> each);
      if (cost.isPresent() && entry.price().isPresent()) {
        String currency = entry.price().map(Price::currency).orElse("");
        costed.add(new Costed(entry, costed.size() + 1, cost.get(), currency, score(entry)));
      }
    }
  }

  private record Costed(
      EntrySpec entry, int number, BigDecimal cost, String currency, OptionalDouble score) {}

  /// Nothing where no price is known.
  static List<Block> of(RoundView view) {
    CostBlocks blocks = new CostBlocks(view);
    if (blocks.costed.isEmpty()) {
      return List.of();
    }
    List<Block> all = new ArrayList<>();
    blocks.costed.stream()
        .map(Costed::currency)
        .distinct()
        .forEach(currency -> blocks.scatter(currency).ifPresent(all::add));
    all.add(blocks.table());
    return all;
  }

  /// The weighted mean of the tasks' accuracies; empty where one is missing.
  private OptionalDouble score(EntrySpec entry) {
    double sum = 0;
    double weights = 0;
    for (Task task : view.spec().tasks()) {
      Optional<Estimate> accuracy =
          view.sitting(entry.name(), task.name()).map(sitting -> sitting.accuracy());
      if (accuracy.isEmpty() || !(accuracy.get() instanceof Estimate.Known known)) {
        return OptionalDouble.empty();
      }
      sum += task.weight() * known.value();
      weights += task.weight();
    }
    return weights > 0 ? OptionalDouble.of(sum / weights) : OptionalDouble.empty();
  }

  private Optional<Block> scatter(String currency) {
    List<Costed> drawn =
        costed.stream()
            .filter(each -> each.currency().equals(currency) && each.score().isPresent())
            .toList();
    double most = drawn.stream().mapToDouble(each -> each.cost().doubleValue()).max().orElse(0);
    if (drawn.size() < 2 || most <= 0) {
      return Optional.empty();
    }
    List<Block.Tick> shares =
        ticks(1).stream().map(at -> new Block.Tick(at, Numbers.round(at))).toList();
    List<Block.Tick> costs =
        ticks(most).stream().map(at -> new Block.Tick(at, short3(BigDecimal.valueOf(at)))).toList();
    return Optional.of(
        new Block.Scatter(
            words.say("plot.cost"),
            new Block.Axis(words.say("plot.cost.x", currency), 0, most, costs),
            new Block.Axis(words.say("plot.cost.y"), 0, 1, shares),
            drawn.stream().map(this::dot).toList(),
            List.of(
                new Block.Swatch(Fill.SOLID, words.say("role.leaders")),
                new Block.Swatch(Fill.OPEN, words.say("role.competitors")))));
  }

  private static List<Double> ticks(double most) {
    return IntStream.rangeClosed(0, STEPS).mapToObj(step -> most * step / STEPS).toList();
  }

  private Block.Dot dot(Costed each) {
    double score = each.score().orElseThrow();
    return new Block.Dot(
        Integer.toString(each.number()),
        view.name(each.entry().name()),
        words.say("plot.cost.figure", short3(each.cost()), each.currency(), Numbers.percent(score)),
        each.cost().doubleValue(),
        score,
        each.entry().role() == Role.LEADER ? Fill.SOLID : Fill.OPEN);
  }

  private Block.Table table() {
    return Block.Table.of(
        words.say("plot.cost.table"),
        List.of(
            words.say("column.entry"),
            words.say("column.number"),
            words.say("column.currency"),
            words.say("column.cost"),
            words.say("column.meanScore")),
        List.of(new Block.Group("", costed.stream().map(this::row).toList())),
        List.of(words.say("plot.cost.note")));
  }

  private List<Cell> row(Costed each) {
    Cell score =
        each.score().isPresent()
            ? Cell.of(Numbers.percent(each.score().getAsDouble()))
            : Cell.absent(words.say("absent.notComputed"));
    return List.of(
        Cell.of(view.name(each.entry().name())),
        Cell.of(Integer.toString(each.number())),
        new Cell(each.currency(), List.of(), Tone.PLAIN),
        Cell.of(each.cost().stripTrailingZeros().toPlainString()),
        score);
  }

  private static String short3(BigDecimal cost) {
    return cost.round(new MathContext(3)).stripTrailingZeros().toPlainString();
  }
}
