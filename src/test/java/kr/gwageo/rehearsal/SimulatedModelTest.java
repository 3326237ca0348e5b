package kr.gwageo.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.spec.Service.Simulated;
import kr.gwageo.domain.spec.Service.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimulatedModelTest {
  private static final int N = 4000;
  private static final List<Item> ITEMS = PracticeRound.choices(N);

  @ParameterizedTest
  @CsvSource({"0.0, 1", "0.2, 2", "0.5, 3", "0.73, 4", "0.95, 5", "1.0, 6"})
  void isRightAsOftenAsItsSkillSays(double skill, long seed) {
    double right = share(rights(PracticeRound.model(skill, Style.TERSE, seed)));
    double fourStandardErrors = 4 * Math.sqrt(skill * (1 - skill) / N);
    assertThat(right).isCloseTo(skill, within(fourStandardErrors));
  }

  /// Both are right if the item's own number decides for both (1/4) and is below the skill, or else
  /// if two independent numbers are: s/4 + 3 s²/4, so that the correlation is 1/4.
  @Test
  void failsTheSameItemsAsOthersMoreOftenThanByChance() {
    boolean[] one = rights(PracticeRound.model(0.6, Style.TERSE, 1));
    boolean[] other = rights(PracticeRound.model(0.6, Style.TERSE, 2));
    boolean[] both = new boolean[N];
    for (int i = 0; i < N; i++) {
      both[i] = one[i] && other[i];
    }
    double expected = 0.6 / 4 + 0.75 * 0.36;
    double standardError = Math.sqrt(expected * (1 - expected) / N);
    assertThat(share(both)).isCloseTo(expected, within(4 * standardError));
  }

  @Test
  void hasASkillForEachDomain() {
    Simulated spec = PracticeRound.model(1, Style.TERSE, 1);
    Item item = PracticeRound.choice(3);
    assertThat(answer(spec, item, Map.of(PracticeRound.TASK, "law")).text()).contains("④");
    assertThat(answer(spec, item, Map.of(PracticeRound.TASK, "history")).text())
        .doesNotContain("④");
    assertThat(answer(spec, item, Map.of()).text()).doesNotContain("④");
  }

  @Test
  void withoutASkillForATaskIsNone() {
    Simulated spec = new Simulated(Map.of("law", 0.5), Style.TERSE, Duration.ZERO, 0, 0, 0, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> answer(spec, PracticeRound.choice(1), Map.of()))
        .withMessageContaining(PracticeRound.TASK);
  }

  @Test
  void answersAlikeInWhateverOrderItIsAsked() {
    Simulated spec = PracticeRound.model(0.5, Style.THINKING, 7);
    SimulatedModel model = model(spec, ITEMS);
    Map<String, Answer> inOrder = new HashMap<>();
    ITEMS.forEach(item -> inOrder.put(item.id(), model.answer(item)));
    List<Item> shuffled = new ArrayList<>(ITEMS);
    Collections.shuffle(shuffled, new Random(7));
    SimulatedModel again = model(spec, shuffled);
    for (Item item : shuffled) {
      assertThat(again.answer(item)).isEqualTo(inOrder.get(item.id()));
    }
  }

  @Test
  void cutsOffAndDeclinesTheSharesItIsTold() {
    SimulatedModel model = model(PracticeRound.faulty(0.3, 0.1, 0.2), ITEMS);
    List<Answer> answers = ITEMS.stream().map(model::answer).toList();
    assertShare(0.3, answers.stream().filter(a -> a.finishReason().equals("length")).count());
    assertShare(
        0.1, answers.stream().filter(a -> a.finishReason().equals("content_filter")).count());
    assertShare(0.2, answers.stream().filter(Answer::busyFirst).count());
  }

  @Test
  void leavesHalfAnAnswerWhereItIsCutOff() {
    SimulatedModel cut = model(PracticeRound.faulty(1, 0, 0), ITEMS);
    SimulatedModel whole = model(PracticeRound.faulty(0, 0, 0), ITEMS);
    for (Item item : ITEMS.subList(0, 50)) {
      String all = whole.answer(item).text();
      assertThat(all).startsWith(cut.answer(item).text());
      assertThat(cut.answer(item).text()).hasSize(all.length() / 2);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void isNeverRightByMistake(long seed) {
    List<Item> items = new ArrayList<>(ITEMS.subList(0, 50));
    IntStream.range(50, 100).mapToObj(PracticeRound::text).forEach(items::add);
    IntStream.range(100, 150)
        .mapToObj(i -> PracticeRound.number(i, i % 2 == 0 ? "12.50" : "3.6E+3"))
        .forEach(items::add);
    SimulatedModel model = model(PracticeRound.model(0, Style.TERSE, seed), items);
    for (Item item : items) {
      String answer = model.answer(item).text().replaceFirst("^(정)?답: ", "");
      assertThat(answer).isNotEqualTo(Candidates.right(item)).isNotEmpty();
      if (!item.choices().isEmpty()) {
        assertThat(answer).isIn("①", "②", "③", "④", "⑤");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void wordsItsAnswersInSeveralWays(Style style) {
    SimulatedModel model = model(PracticeRound.model(1, style, 1), ITEMS);
    List<Answer> answers = ITEMS.stream().limit(300).map(model::answer).toList();
    assertThat(
            answers.stream()
                .map(answer -> (answer.reasoning() + answer.text()).replaceAll("[①-⑤]", "#"))
                .distinct()
                .count())
        .isGreaterThanOrEqualTo(3);
    for (int i = 0; i < answers.size(); i++) {
      assertThat(answers.get(i).text()).contains(Candidates.right(ITEMS.get(i)));
    }
  }

  @Test
  void thinksInAFieldOrInTheText() {
    SimulatedModel model = model(PracticeRound.model(1, Style.THINKING, 1), ITEMS);
    List<Answer> answers = ITEMS.stream().limit(200).map(model::answer).toList();
    assertThat(answers)
        .anyMatch(answer -> answer.text().startsWith("<think>\n"))
        .anyMatch(answer -> !answer.reasoning().isEmpty())
        .allMatch(answer -> answer.text().contains("</think>") == answer.reasoning().isEmpty());
  }

  @Test
  void takesHalfToOneAndAHalfOfItsLatency() {
    Simulated spec =
        new Simulated(Map.of("default", 1.0), Style.TERSE, Duration.ofMillis(200), 0, 0, 0, 1);
    SimulatedModel model = model(spec, ITEMS);
    List<Duration> latencies = ITEMS.stream().map(item -> model.answer(item).latency()).toList();
    assertThat(Collections.min(latencies))
        .isBetween(Duration.ofMillis(100), Duration.ofMillis(105));
    assertThat(Collections.max(latencies))
        .isBetween(Duration.ofMillis(295), Duration.ofMillis(300));
  }

  private static void assertShare(double share, long count) {
    double standardError = Math.sqrt(share * (1 - share) / N);
    assertThat((double) count / N).isCloseTo(share, within(4 * standardError));
  }

  private static SimulatedModel model(Simulated spec, List<Item> items) {
    return new SimulatedModel(spec, PracticeRound.trials(items), PracticeRound.DOMAINS);
  }

  private static Answer answer(Simulated spec, Item item, Map<String, String> domainOfTask) {
    return new SimulatedModel(spec, PracticeRound.trials(List.of(item)), domainOfTask).answer(item);
  }

  private static boolean[] rights(Simulated spec) {
    SimulatedModel model = model(spec, ITEMS);
    boolean[] rights = new boolean[N];
    for (int i = 0; i < N; i++) {
      rights[i] = model.answer(ITEMS.get(i)).text().contains(Candidates.right(ITEMS.get(i)));
    }
    return rights;
  }

  private static double share(boolean[] flags) {
    int count = 0;
    for (boolean flag : flags) {
      count += flag ? 1 : 0;
    }
    return (double) count / flags.length;
  }
}
