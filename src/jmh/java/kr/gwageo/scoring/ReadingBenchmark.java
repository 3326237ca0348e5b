package kr.gwageo.scoring;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// How long one thread takes to read a reply.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 5, time = 4)
public class ReadingBenchmark {
  private static final int SHORT = 14;
  private static final int PROSE = 4;
  private static final int MEGABYTE = 1 << 20;
  private static final String LINE = "보기 A는 조건에 맞지 않는다. B는 둘째 문장과 어긋난다고 볼 수도 있다.\n";

  private static final List<String> LABELS =
      List.of(
          "B",
          "2",
          "②",
          "(나)",
          "2번",
          "서울",
          "**B**",
          "b.",
          "정답: B",
          "답: 2번",
          "B. 서울",
          "정답: ②",
          "Answer: B",
          "\\boxed{B}");

  private static final List<String> SENTENCES =
      List.of(
          "정답은 B입니다.", "따라서 답은 서울입니다.", "The answer is B.", "A는 바닷가 도시이고 C는 내륙에 있으므로, 답은 B입니다.");

  private final Scorer choice = scorer(Rubric.CHOICE);
  private final Scorer text = scorer(Rubric.TEXT);
  private final Scorer number = scorer(Rubric.NUMBER);
  private final Scorer mathematics = scorer(Rubric.MATHEMATICS);

  private final Item city =
      item("대한민국의 수도는?", List.of("부산", "서울", "대구", "인천"), new Target.Choice(1));
  private final Item island = item("가장 큰 섬은?", List.of(), new Target.Text(List.of("제주도", "제주")));
  private final Item price =
      item("모두 몇 원인가?", List.of(), new Target.Numeric(new BigDecimal(28000)));
  private final Item root =
      item("얼마인가?", List.of(), new Target.Text(List.of("\\frac{\\sqrt{2}}{2}")));

  private final String megabyte = LINE.repeat(MEGABYTE / bytes(LINE)) + "따라서 정답은 B입니다.";

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static Scorer scorer(Rubric rubric) {
    return Rubric.scorer(new ScorerSpec(rubric.title(), Map.of()));
  }

  private static Item item(String question, List<String> choices, Target target) {
    return new Item("task", "item", question, choices, target, "", "item", List.of(), "");
  }

  @Benchmark
  @OperationsPerInvocation(SHORT)
  public void choiceOfALabel(Blackhole hole) {
    LABELS.forEach(reply -> hole.consume(choice.read(city, reply)));
  }

  @Benchmark
  @OperationsPerInvocation(PROSE)
  public void choiceInASentence(Blackhole hole) {
    SENTENCES.forEach(reply -> hole.consume(choice.read(city, reply)));
  }

  @Benchmark
  public Reading choiceInAMegabyte() {
    return choice.read(city, megabyte);
  }

  @Benchmark
  public Reading textOfAWord() {
    return text.read(island, "정답: 제주도입니다.");
  }

  @Benchmark
  public Reading textInAMegabyte() {
    return text.read(island, megabyte);
  }

  @Benchmark
  public Reading numberInASentence() {
    return number.read(price, "따라서 거스름돈은 2만 8천 원입니다.");
  }

  @Benchmark
  public Reading numberInAMegabyte() {
    return number.read(price, megabyte);
  }

  @Benchmark
  public Reading mathematicsInABox() {
    return mathematics.read(root, "따라서 $\\boxed{\\frac{1}{\\sqrt{2}}}$이다.");
  }

  @Benchmark
  public Reading mathematicsInAMegabyte() {
    return mathematics.read(root, megabyte);
  }
}
