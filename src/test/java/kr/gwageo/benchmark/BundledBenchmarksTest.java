package kr.gwageo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kr.gwageo.domain.benchmark.BenchmarkSpec;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.plan.Planner;
import kr.gwageo.scoring.Reading;
import kr.gwageo.scoring.Rubric;
import kr.gwageo.scoring.Scorer;
import kr.gwageo.spec.SpecReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The practice benchmarks that come with the program are sound.
class BundledBenchmarksTest {
  private static final Path SHELF = Path.of("benchmarks");

  /// Share of the items by which a place may be off from its fair share.
  private static final double UNEVEN = 0.06;

  private static List<String> withItems() throws IOException {
    try (Stream<Path> folders = Files.list(SHELF)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("items.jsonl")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  private static List<String> withScorers() throws Exception {
    List<String> names = new ArrayList<>();
    for (String name : withItems()) {
      if (!definition(name).scorer().judged()) {
        names.add(name);
      }
    }
    return names;
  }

  private static BenchmarkSpec definition(String name) throws Exception {
    SpecReader reader =
        new SpecReader(
            new SpecReader.Vocabulary(
                List.of(),
                Stream.concat(Rubric.names().stream(), Stream.of(ScorerSpec.JUDGE)).toList(),
                Planner.prompts(),
                BenchmarkFormat.names(),
                BenchmarkReader.fields(),
                Map.of()));
    return reader.benchmark(SHELF.resolve(name).resolve("benchmark.yaml"));
  }

  private static List<Item> items(String name) throws Exception {
    BenchmarkSpec definition = definition(name);
    Predicate<Item> fits =
        definition.scorer().judged()
            ? item -> true
            : Rubric.named(definition.scorer().name()).orElseThrow()::fits;
    Library library = new Library(List.of(SHELF));
    return BenchmarkReader.read(name, definition, library.sources(definition), fits).items();
  }

  @ParameterizedTest
  @MethodSource("withItems")
  void everyItemIsSoundAndSaysWhy(String name) throws Exception {
    assertThat(definition(name).name()).isEqualTo(name);
    assertThat(items(name))
        .isNotEmpty()
        .allSatisfy(item -> {
          assertThat(item.rationale()).as(item.id()).isNotBlank();
          assertThat(item.tags()).as(item.id()).hasSizeGreaterThanOrEqualTo(2);
          assertThat(item.id()).startsWith(name);
        });
  }

  @ParameterizedTest
  @MethodSource("withItems")
  void theRightChoiceStandsInEveryPlaceAboutAsOften(String name) throws Exception {
    List<Item> items = items(name);
    int most = items.stream().mapToInt(item -> item.choices().size()).max().orElse(0);
    for (int place = 0; place < most; place++) {
      int here = place;
      List<Item> reaching = items.stream().filter(item -> item.choices().size() > here).toList();
      double expected = reaching.stream().mapToDouble(item -> 1.0 / item.choices().size()).sum();
      long found =
          reaching.stream().filter(item -> item.target().equals(new Target.Choice(here))).count();
      assertThat(Math.abs(found - expected) / items.size()).as(name).isLessThan(UNEVEN);
    }
  }

  @ParameterizedTest
  @MethodSource("withScorers")
  void theScorerReadsEveryRightAnswerAsRight(String name) throws Exception {
    Scorer scorer = Rubric.scorer(definition(name).scorer());
    for (Item item : items(name)) {
      if (item.target() instanceof Target.Tests tests) {
        // whether the program is right, its tests say
        assertThat(scorer.read(item, "```python\n" + tests.solution() + "```"))
            .as(item.id())
            .isInstanceOf(Reading.Unproven.class);
        continue;
      }
      assertThat(scorer.read(item, "정답: " + right(item)))
          .as(item.id())
          .isInstanceOfSatisfying(
              Reading.Answer.class, answer -> assertThat(answer.value()).isEqualTo(1));
    }
  }

  private static String right(Item item) {
    return item.target() instanceof Target.Choice(int index)
        ? Character.toString('①' + index)
        : item.target().shown();
  }

  @Test
  void noQuestionStandsTwice() throws Exception {
    List<String> questions = new ArrayList<>();
    for (String name : withItems()) {
      for (Item item : items(name)) {
        questions.add(item.context() + "|" + item.question() + "|" + item.choices());
      }
    }
    assertThat(questions).doesNotHaveDuplicates().hasSizeGreaterThan(1200);
  }
}
