package kr.gwageo.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.benchmark.BenchmarkSpec;
import kr.gwageo.domain.benchmark.Defect;
import kr.gwageo.domain.item.ChoiceTie;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;

/// What a careful reader would remark of a benchmark whose items could be read.
public final class Review {
  /// A choice in its place is right so much more often than chance allows: standard errors.
  private static final double UNLIKELY = 4;

  private static final int FEW = 20;

  /// What is remarked.
  public enum Rule {
    /// Items with a defect that the definition handles: kind, handling, how many, ids.
    DEFECTS(Level.NOTE),
    /// Another number of items than is published: read, published.
    SIZE(Level.WARN),
    /// Two items ask the same: their ids.
    SAME_ITEM(Level.WARN),
    /// Two items are much alike: their ids, the share of what they have in common.
    NEAR(Level.NOTE),
    /// The right choice stands in one place more often than chance allows: place, how often, of how
    /// many, expected.
    POSITION(Level.WARN),
    /// The right choice is the longest more often than chance allows: how often, of how many,
    /// expected.
    LENGTH(Level.WARN),
    /// A file whose digest is not pinned: path.
    UNPINNED(Level.NOTE),
    /// Items whose choices stay in their order where a round shuffles: what ties them, how many,
    /// ids.
    TIED(Level.NOTE);

    private final Level level;

    Rule(Level level) {
      this.level = level;
    }

    /// How bad it is.
    public Level level() {
      return level;
    }
  }

  /// How bad a remark is.
  public enum Level {
    /// The benchmark cannot be used.
    FAIL,
    /// It can, and somebody should look at this.
    WARN,
    /// Worth knowing.
    NOTE
  }

  /// A remark.
  ///
  /// @param rule what it is about
  /// @param values what the rule speaks of, in its order
  public record Remark(Rule rule, List<String> values) {
    public Remark {
      values = List.copyOf(values);
    }

    private static Remark of(Rule rule, Object... values) {
      return new Remark(rule, List.of(values).stream().map(Object::toString).toList());
    }
  }

  private Review() {}

  /// The remarks on a benchmark.
  public static List<Remark> of(BenchmarkSpec benchmark, BenchmarkReader.Items read) {
    List<Remark> remarks = new ArrayList<>();
    defects(read.defects(), remarks);
    int size = read.items().size() + excluded(read.defects());
    benchmark
        .published()
        .size()
        .ifPresent(published -> {
          if (published != size) {
            remarks.add(Remark.of(Rule.SIZE, size, published));
          }
        });
    repeats(read.items(), remarks);
    places(read.items(), remarks);
    lengths(read.items(), remarks);
    ties(benchmark, read.items(), remarks);
    if (benchmark.home().isPresent()) {
      benchmark.files().stream()
          .filter(file -> file.sha256().isEmpty())
          .forEach(file -> remarks.add(Remark.of(Rule.UNPINNED, file.path())));
    }
    return remarks;
  }

  private static int excluded(List<Defect> defects) {
    return (int)
        defects.stream().filter(defect -> defect.handling() == Defect.Handling.EXCLUDE).count();
  }

  private static void defects(List<Defect> defects, List<Remark> remarks) {
    for (Defect.Kind kind : Defect.Kind.values()) {
      List<Defect> some = defects.stream().filter(defect -> defect.kind() == kind).toList();
      if (!some.isEmpty()) {
        String shown = some(some.stream().map(Defect::id).toList());
        Defect.Handling handling = some.getFirst().handling();
        remarks.add(Remark.of(Rule.DEFECTS, kind, handling, some.size(), shown));
      }
    }
  }

  private static void ties(BenchmarkSpec benchmark, List<Item> items, List<Remark> remarks) {
    Map<ChoiceTie, List<String>> ids = new TreeMap<>();
    for (Item item : items) {
      if (item.target() instanceof Target.Choice) {
        benchmark
            .tie(item)
            .ifPresent(tie -> ids.computeIfAbsent(tie, none -> new ArrayList<>()).add(item.id()));
      }
    }
    ids.forEach((tie, some) -> remarks.add(Remark.of(Rule.TIED, tie, some.size(), some(some))));
  }

  private static String some(List<String> ids) {
    return String.join(", ", ids.subList(0, Math.min(ids.size(), FEW)))
        + (ids.size() > FEW ? ", …" : "");
  }

  private static void repeats(List<Item> items, List<Remark> remarks) {
    Map<Digest, String> ids = new HashMap<>();
    for (Item item : items) {
      String earlier = ids.putIfAbsent(item.digest(), item.id());
      if (earlier != null) {
        remarks.add(Remark.of(Rule.SAME_ITEM, earlier, item.id()));
      }
    }
  }

  private static void places(List<Item> items, List<Remark> remarks) {
    Map<Integer, int[]> rightByChoices = new TreeMap<>();
    for (Item item : items) {
      if (item.target() instanceof Target.Choice(int index)) {
        rightByChoices.computeIfAbsent(item.choices().size(), int[]::new)[index]++;
      }
    }
    rightByChoices.forEach((choices, right) -> {
      int count = IntStream.of(right).sum();
      for (int place = 0; place < choices; place++) {
        if (tooOften(right[place], count, 1.0 / choices)) {
          String expected = String.format(Locale.ROOT, "%.1f", (double) count / choices);
          remarks.add(Remark.of(Rule.POSITION, place + 1, right[place], count, expected));
        }
      }
    });
  }

  private static void lengths(List<Item> items, List<Remark> remarks) {
    int longest = 0;
    int count = 0;
    double expected = 0;
    for (Item item : items) {
      if (item.target() instanceof Target.Choice(int index) && index < item.choices().size()) {
        count++;
        expected += 1.0 / item.choices().size();
        longest += index == longest(item.choices()) ? 1 : 0;
      }
    }
    if (count > 0 && tooOften(longest, count, expected / count)) {
      remarks.add(
          Remark.of(Rule.LENGTH, longest, count, String.format(Locale.ROOT, "%.1f", expected)));
    }
  }

  /// The place of the one longest choice; -1 where two are as long.
  private static int longest(List<String> choices) {
    List<String> byLength =
        choices.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    boolean alone = byLength.size() == 1 || byLength.get(0).length() > byLength.get(1).length();
    return alone ? choices.indexOf(byLength.getFirst()) : -1;
  }

  private static boolean tooOften(int seen, int count, double share) {
    return count >= FEW && seen - count * share > UNLIKELY * Math.sqrt(count * share * (1 - share));
  }
}
