package kr.gwageo.bench.part;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.Role;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Limits;
import kr.gwageo.domain.spec.Paper;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.domain.spec.Task;
import kr.gwageo.statistics.Stratum;

/// A round of the size of a real one, already answered: 35,030 items of 13 benchmarks, five
/// competitors and three leaders, with scores by seeded chance.
///
/// Every third benchmark has passages of four items; of every fourth, answers can be half right.
/// One answer of a hundred was cut off.
///
/// @param share of the sizes of benchmarks; 1 for all items
public record Examination(double share) {
  private static final int[] SIZES = {
    14_042, 6000, 3000, 2500, 2000, 1500, 1319, 1224, 1000, 900, 800, 545, 200
  };
  private static final int COMPETITORS = 5;
  private static final int LEADERS = 3;
  private static final int PASSAGE = 4;
  private static final double GUESS = 0.25;
  private static final double CUT_OFF = 0.01;
  private static final List<String> CHOICES = List.of("가", "나", "다", "라");

  /// One that is small enough for a test.
  static Examination of(long items) {
    int all = IntStream.of(SIZES).sum();
    return new Examination(Math.clamp((double) items / all, 0.01, 1));
  }

  private int size(int task) {
    return Math.max(2, (int) Math.round(SIZES[task] * share));
  }

  int tasks() {
    return SIZES.length;
  }

  int items() {
    return IntStream.range(0, tasks()).map(this::size).sum();
  }

  Round round(String tool) {
    List<Paper> papers = IntStream.range(0, tasks()).mapToObj(this::paper).toList();
    List<EntrySpec> entries =
        IntStream.range(0, COMPETITORS + LEADERS).mapToObj(Examination::entry).toList();
    List<Task> tasks = papers.stream().map(Paper::task).toList();
    return new Round(Material.spec(1, Limits.DEFAULT, tasks, entries), papers, tool);
  }

  private Paper paper(int number) {
    String name = "task" + number;
    Task task = new Task(name, name, Optional.empty(), 1);
    return new Paper(
        task, Material.benchmark(), size(number), Digest.of(List.of(name)), List.of(), List.of());
  }

  private static EntrySpec entry(int number) {
    String name = "entry" + number;
    Role role = number < COMPETITORS ? Role.COMPETITOR : Role.LEADER;
    return new EntrySpec(
        name, name, role, new Service.Recorded("nowhere"), Optional.empty(), List.of());
  }

  List<Item> questions() {
    List<Item> questions = new ArrayList<>();
    for (int task = 0; task < tasks(); task++) {
      for (int i = 0; i < size(task); i++) {
        questions.add(question(task, i));
      }
    }
    return questions;
  }

  private static Item question(int task, int number) {
    String id = "q%05d".formatted(number);
    String cluster = task % 3 == 1 ? "passage " + number / PASSAGE : id;
    return new Item(
        "task" + task,
        id,
        "문항 " + number,
        CHOICES,
        new Target.Choice(1),
        "",
        cluster,
        List.of(),
        "");
  }

  List<Score> scores() {
    List<Score> scores = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(1);
    for (int task = 0; task < tasks(); task++) {
      for (int i = 0; i < size(task); i++) {
        double ease = random.nextDouble();
        for (int entry = 0; entry < COMPETITORS + LEADERS; entry++) {
          String id = "entry%d/task%d/q%05d/1".formatted(entry, task, i);
          boolean cut = random.nextDouble() < CUT_OFF;
          double value = cut ? 0 : value(random, task, entry, ease);
          Kind kind = cut ? Kind.TRUNCATED : Kind.ANSWERED;
          scores.add(new Score.Graded(id, kind, value, "", "", ""));
        }
      }
    }
    return scores;
  }

  /// One competitor and one leader on every benchmark: the scores of the two, less what guessing
  /// gives.
  ///
  /// @param any whether scores have any value, not few
  public List<List<double[]>> earned(boolean any) {
    SplittableRandom random = new SplittableRandom(2);
    return IntStream.range(0, tasks()).mapToObj(task -> earned(random, task, any)).toList();
  }

  private List<double[]> earned(SplittableRandom random, int task, boolean any) {
    int n = size(task);
    double[] upper = new double[n];
    double[] lower = new double[n];
    for (int i = 0; i < n; i++) {
      double ease = random.nextDouble();
      double most = any ? 0.75 + 0.25 * random.nextDouble() : 1;
      double least = any ? 0.25 * random.nextDouble() : 0;
      upper[i] = least + (most - least) * value(random, task, 1, ease) - GUESS;
      lower[i] = least + (most - least) * value(random, task, COMPETITORS, ease) - GUESS;
    }
    return List.of(upper, lower);
  }

  /// The same for our own bootstrap, every item on its own.
  List<Stratum> strata(boolean any) {
    return earned(any).stream().map(Examination::stratum).toList();
  }

  private static Stratum stratum(List<double[]> earned) {
    int n = earned.getFirst().length;
    double[] guess = new double[n];
    Arrays.fill(guess, GUESS);
    return new Stratum(
        1,
        Arrays.stream(earned.getFirst()).map(score -> score + GUESS).toArray(),
        Arrays.stream(earned.getLast()).map(score -> score + GUESS).toArray(),
        guess,
        IntStream.range(0, n).toArray());
  }

  /// Leaders answer 85 % rightly, competitors from 85 % down to 73 %.
  private static double value(SplittableRandom random, int task, int entry, double ease) {
    double skill = entry < COMPETITORS ? 0.85 - 0.03 * entry : 0.85;
    boolean right = (ease + random.nextDouble()) / 2 < halfwayQuantile(skill);
    boolean half = task % 4 == 3 && random.nextBoolean();
    return half ? 0.5 : right ? 1 : 0;
  }

  /// The quantile of the mean of two uniform numbers, for a probability of at least one half.
  private static double halfwayQuantile(double probability) {
    return 1 - Math.sqrt((1 - probability) / 2);
  }
}
