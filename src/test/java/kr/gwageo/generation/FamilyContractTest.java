package kr.gwageo.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.scoring.Reading;
import kr.gwageo.scoring.Rubric;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What holds for every family.
class FamilyContractTest {
  private static final byte[] SEED = "a seed of this test".getBytes(StandardCharsets.UTF_8);

  /// So many problems are drawn of each structure at each level to see how many there are.
  private static final int DRAWN = 400;

  private static final int CHECKED = 60;

  /// So many, or so many fewer of a family of long problems that they take no longer than these
  /// many short ones; but at least one problem of every structure.
  private static int upTo(int many, Family family) {
    long fewer = many * Workshop.SHORT / family.length();
    return (int) Math.max(Math.min(many, family.structures().size()), Math.min(many, fewer));
  }

  /// As many draws of one structure, at least a few.
  private static int drawsUpTo(int many, Family family) {
    return (int) Math.max(3, Math.min(many, many * Workshop.SHORT / family.length()));
  }

  @TestFactory
  Stream<DynamicTest> everyAnswerIsFoundAnotherWay() {
    return each((family, level) -> {
      for (Item item : Generator.items(family, level, upTo(CHECKED, family), SEED)) {
        assertThat(Checks.of(family).answer(item))
            .as("%s%n%s%n%s", item.context(), item.question(), item.choices())
            .isEqualTo(item.target().shown());
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> theSameSeedGivesTheSameItemsAndAnotherGivesOthers() {
    return each((family, level) -> {
      int count = upTo(20, family);
      List<Item> items = Generator.items(family, level, count, SEED);
      assertThat(Generator.items(family, level, count, SEED)).isEqualTo(items);
      List<Item> others = Generator.items(family, level, count, new byte[] {1});
      assertThat(others).doesNotContainAnyElementsOf(items);
    });
  }

  @TestFactory
  Stream<DynamicTest> noTwoItemsAreAlike() {
    return each((family, level) -> {
      List<Item> items = Generator.items(family, level, upTo(200, family), SEED);
      assertThat(items).extracting(Item::digest).doesNotHaveDuplicates();
      assertThat(items).extracting(Item::id).doesNotHaveDuplicates();
    });
  }

  /// With n draws from N equally likely problems, n(n-1)/2N are expected to repeat an earlier one;
  /// the bound allows for chance. Unequal likelihood only makes repeats more frequent.
  @TestFactory
  Stream<DynamicTest> someHundredThousandProblemsExist() {
    return each((family, level) -> {
      int repeats = 0;
      int pairs = 0;
      int drawn = drawsUpTo(DRAWN, family);
      for (Structure structure : family.structures()) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < drawn; i++) {
          Problem problem = structure.recipe().make(level, Draw.of(SEED, structure.name() + i));
          repeats += seen.add(problem.context() + problem.question()) ? 0 : 1;
        }
        pairs += drawn * (drawn - 1) / 2;
      }
      int structures = family.structures().size();
      double expected = pairs / (300_000.0 / structures);
      assertThat((double) repeats).isLessThan(expected + 3 * Math.sqrt(expected) + 1);
    });
  }

  @TestFactory
  Stream<DynamicTest> aHigherLevelTakesMoreSteps() {
    return Stream.of(Family.values())
        .map(family ->
            DynamicTest.dynamicTest(
                family.word(),
                () ->
                    assertThat(steps(family, 1))
                        .isLessThan(steps(family, 2))
                        .satisfies(
                            _ -> assertThat(steps(family, 2)).isLessThan(steps(family, 3)))));
  }

  private static double steps(Family family, int level) {
    return family.structures().stream()
        .flatMapToInt(structure ->
            IntStream.range(0, drawsUpTo(50, family))
                .map(i ->
                    structure.recipe().make(level, Draw.of(SEED, structure.name() + i)).steps()))
        .average()
        .orElseThrow();
  }

  @TestFactory
  Stream<DynamicTest> fiveStructuresOrMoreHaveNamesOfTheirOwn() {
    return Stream.of(Family.values())
        .map(family ->
            DynamicTest.dynamicTest(
                family.word(),
                () ->
                    assertThat(family.structures())
                        .hasSizeGreaterThanOrEqualTo(5)
                        .extracting(Structure::name)
                        .doesNotHaveDuplicates()
                        .allMatch(name -> name.matches("[a-z0-9]+(-[a-z0-9]+)*"))));
  }

  @TestFactory
  Stream<DynamicTest> itemsAreWellFormed() {
    return each((family, level) -> {
      Rubric rubric = Rubric.named(family.scorer().name()).orElseThrow();
      for (Item item : Generator.items(family, level, upTo(100, family), SEED)) {
        assertThat(rubric.fits(item)).as(item.id()).isTrue();
        String whole = item.context() + item.question() + item.choices() + item.rationale();
        assertThat(Normalizer.isNormalized(whole, Normalizer.Form.NFC)).as(item.id()).isTrue();
        assertThat(item.question()).isEqualTo(item.question().strip()).isNotEmpty();
        assertThat(whole).doesNotContain("을(를)", "은(는)", "이(가)", "과(와)", "  ", "null", "{", "}");
        assertThat(item.choices()).doesNotHaveDuplicates();
        assertThat(item.rationale()).isNotEmpty();
        if (item.target() instanceof Target.Choice) {
          assertThat(item.choices()).hasSizeBetween(2, 5);
        }
      }
    });
  }

  /// In the forms that the prompt asks for, and as a model that says no more than the answer.
  @TestFactory
  Stream<DynamicTest> theScorerReadsEveryRightAnswer() {
    return each((family, level) -> {
      for (Item item : Generator.items(family, level, upTo(60, family), SEED)) {
        for (String answer : answers(item)) {
          for (String reply :
              List.of("정답: " + answer, "풀이를 마쳤다.\n\n**정답: " + answer + "**", answer)) {
            assertThat(Rubric.scorer(family.scorer()).read(item, reply))
                .as("%s%n%s%n%s", item.question(), item.choices(), reply)
                .isInstanceOfSatisfying(
                    Reading.Answer.class, read -> assertThat(read.value()).isEqualTo(1));
          }
        }
      }
    });
  }

  /// Right answers that stand in words; none where the task is to write or to call.
  private static List<String> answers(Item item) {
    return switch (item.target()) {
      case Target.Choice(int index) -> List.of(Character.toString('①' + index));
      case Target.Text(List<String> accepted) -> accepted;
      case Target.Numeric number -> List.of(number.shown());
      case Target.Instructions kept -> List.of();
      case Target.Calls called -> List.of();
      case Target.Tests program -> List.of();
      case Target.Open open -> List.of();
      case Target.Conducted conducted -> List.of();
    };
  }

  private interface Claim {
    void check(Family family, int level);
  }

  private static Stream<DynamicTest> each(Claim claim) {
    return Stream.of(Family.values())
        .flatMap(family ->
            IntStream.rangeClosed(Generator.LOWEST, Generator.HIGHEST)
                .mapToObj(level ->
                    DynamicTest.dynamicTest(
                        family.word() + " level " + level, () -> claim.check(family, level))));
  }
}
