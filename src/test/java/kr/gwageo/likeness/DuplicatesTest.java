package kr.gwageo.likeness;

import static kr.gwageo.likeness.Texts.item;
import static kr.gwageo.likeness.Texts.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import kr.gwageo.domain.item.Item;
import kr.gwageo.likeness.Duplicates.Found;
import kr.gwageo.likeness.Likeness.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DuplicatesTest {
  private static final Duplicates DUPLICATES = new Duplicates(Duplicates.THRESHOLD);

  private static List<Likeness> pairs(Item left, Item right) {
    Found found = DUPLICATES.between(List.of(left), List.of(right));
    assertThat(found.cutShort()).isEmpty();
    return found.pairs();
  }

  private static Kind kind(Item left, Item right) {
    return pairs(left, right).getFirst().kind();
  }

  @Test
  void theSameTextUnderAnotherIdIsExact() {
    List<String> choices = List.of("백록담", "천지");
    Item left = item("a", "한라산의 호수는?", choices, "산에 관한 글", "a");
    Item right = item("b", "한라산의 호수는?", choices, "산에 관한 글", "b");
    assertThat(pairs(left, right)).containsExactly(new Likeness(left, right, Kind.EXACT, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "다음 중 ‘DNA’의 구조를 밝힌 사람은 (   )이다",
        "다음중 dna의 구조를 밝힌 사람은 이다?!",
        "다음 중 ＤＮＡ의 구조를 밝힌\t사람은\n( )이다。"
      })
  void whatIsOnlyTypedAnewIsNormalised(String question) {
    Item left = open("a", "다음 중 “DNA”의 구조를 밝힌 사람은 ( )이다.");
    assertThat(kind(left, open("b", question))).isEqualTo(Kind.NORMALISED);
    String inParts = Normalizer.normalize(question, Normalizer.Form.NFD);
    assertThat(kind(left, open("b", inParts))).isEqualTo(Kind.NORMALISED);
  }

  @Test
  void theOrderOfChoicesDoesNotMatter() {
    Item left = item("a", "가장 긴 강은?", List.of("낙동강", "한강", "금강"), "", "a");
    Item right = item("b", "가장 긴 강은?", List.of("금강", "낙동강", "한강"), "", "b");
    assertThat(kind(left, right)).isEqualTo(Kind.NORMALISED);
  }

  @ParameterizedTest
  @CsvSource({"3.5는?, 35는?", "3-5는?, 3+5는?", "3/5는?, 35는?", "원가 5$, 원가 5€"})
  void numbersAndSignsThatDifferAreNotTheSame(String left, String right) {
    assertThat(pairs(open("a", left), open("b", right))).isEmpty();
  }

  @Test
  void aCommaInANumberIsNoDifference() {
    assertThat(kind(open("a", "1,000원"), open("b", "1000 원"))).isEqualTo(Kind.NORMALISED);
  }

  @Test
  void aShortTextIsComparedToo() {
    assertThat(pairs(open("a", "가나"), open("b", "가나"))).hasSize(1);
    assertThat(pairs(open("a", "가나"), open("b", "가다"))).isEmpty();
    assertThat(pairs(open("a", "!?"), open("b", "?!"))).isEmpty();
    assertThat(kind(open("a", "!?"), open("b", "!?"))).isEqualTo(Kind.EXACT);
  }

  @Test
  void aReplacedWordIsNearWithItsSimilarity() {
    Item left = open("a", "조선 시대에 임금의 잘못을 간하던 관청의 이름은 무엇인가");
    Item right = open("b", "조선 시대에 임금의 잘못을 간하던 관아의 이름은 무엇인가");
    Likeness near = pairs(left, right).getFirst();
    assertThat(near.kind()).isEqualTo(Kind.NEAR);
    assertThat(near.similarity()).isCloseTo(Texts.similarity(left, right), within(1e-12));
    assertThat(near.similarity()).isBetween(0.6, 0.7);
  }

  @Test
  void allPairsAreFoundThatTheDefinitionFinds() {
    Random random = new Random(20261102);
    List<Item> left = new ArrayList<>(Texts.random(random, "l", 60, 20));
    List<Item> right = new ArrayList<>(Texts.random(random, "r", 60, 20));
    for (int i = 0; i < 60; i++) {
      String text = Texts.changed(random, left.get(i).question(), i / 400.0);
      right.add(open("c" + i, text.substring(i / 6)));
    }
    Collections.shuffle(right, random);
    TreeMap<String, Double> similarities = new TreeMap<>();
    for (Item one : left) {
      for (Item other : right) {
        similarities.put(one.id() + " " + other.id(), Texts.similarity(one, other));
      }
    }
    for (double threshold : new double[] {0.2, 0.5, 0.6, 0.8, 1}) {
      TreeMap<String, Double> defined = new TreeMap<>(similarities);
      defined.values().removeIf(similarity -> similarity < threshold);
      TreeMap<String, Double> found = new TreeMap<>();
      new Duplicates(threshold)
          .between(left, right)
          .pairs()
          .forEach(
              pair -> found.put(pair.left().id() + " " + pair.right().id(), pair.similarity()));
      assertThat(found).as("threshold %s", threshold).isEqualTo(defined);
      assertThat(defined).hasSizeGreaterThan(threshold == 1 ? 0 : 5);
    }
  }

  @Test
  void aSearchIsTheSameEachTimeAndTheOtherWayRound() {
    Random random = new Random(5);
    List<Item> left = Texts.random(random, "l", 300, 15);
    List<Item> right =
        left.stream()
            .map(each -> open("r" + each.id(), Texts.changed(random, each.question(), 0.06)))
            .toList();
    List<Likeness> pairs = DUPLICATES.between(left, right).pairs();
    assertThat(pairs).hasSizeGreaterThan(50);
    assertThat(DUPLICATES.between(left, right).pairs()).isEqualTo(pairs);
    assertThat(DUPLICATES.between(right, left).pairs())
        .extracting(pair -> pair.right().id() + " " + pair.left().id() + " " + pair.similarity())
        .containsExactlyInAnyOrderElementsOf(
            pairs.stream()
                .map(pair -> pair.left().id() + " " + pair.right().id() + " " + pair.similarity())
                .toList());
  }

  @Test
  void withinASetEachPairIsToldOnce() {
    List<Item> items =
        List.of(open("a", "같은 물음입니다"), open("b", "다른 물음이지요"), open("c", "같은 물음입니다!"));
    assertThat(DUPLICATES.within(items).pairs())
        .containsExactly(new Likeness(items.get(0), items.get(2), Kind.NORMALISED, 1));
  }

  @Test
  void questionsOnOnePassageAreComparedWithoutIt() {
    String passage = Texts.words(new Random(1), 200);
    Item one = item("a", "글쓴이가 이 글을 쓴 까닭은 무엇인가?", List.of(), passage, "p");
    Item other = item("b", "둘째 문단에서 이끌어 낼 수 있는 것은?", List.of(), passage, "p");
    Item again = item("c", "글쓴이가 이 글을 쓴 까닭은 무엇이겠는가?", List.of(), passage, "p");
    assertThat(DUPLICATES.within(List.of(one, other, again)).pairs())
        .singleElement()
        .satisfies(pair -> {
          assertThat(pair.left()).isEqualTo(one);
          assertThat(pair.right()).isEqualTo(again);
          assertThat(pair.similarity()).isBetween(0.6, 0.9);
        });
    assertThat(kind(one, other)).as("in another set").isEqualTo(Kind.NEAR);
  }

  @Test
  void anItemWithManyLikeItIsToldToBeCutShort() {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      items.add(open("n" + i, "가방에 사과와 배와 감이 모두 합하여 " + i + "개 있다. 가방에 있는 과일은 몇 개인가?"));
    }
    Found found = DUPLICATES.between(items.subList(0, 1), items);
    assertThat(found.pairs()).hasSize(20);
    assertThat(found.pairs().getFirst().kind()).isEqualTo(Kind.EXACT);
    assertThat(found.cutShort()).containsExactly(items.getFirst());
  }

  @Test
  void nothingIsLikeNothing() {
    List<Item> one = List.of(open("a", "물음"));
    assertThat(DUPLICATES.between(List.of(), one).pairs()).isEmpty();
    assertThat(DUPLICATES.between(one, List.of()).pairs()).isEmpty();
    assertThat(DUPLICATES.within(List.of()).pairs()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, 1.01, Double.NaN})
  void aThresholdThatIsNoSimilarityIsRefused(double threshold) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Duplicates(threshold));
  }
}
