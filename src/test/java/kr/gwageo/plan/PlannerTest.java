package kr.gwageo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Message.Speaker;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Role;
import kr.gwageo.domain.TestRounds;
import kr.gwageo.domain.ToolCall;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.benchmark.BenchmarkSpec;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.item.Tool;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Paper;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.domain.spec.Shots;
import org.junit.jupiter.api.Test;

class PlannerTest {
  private static final Tool WEATHER =
      new Tool("weather", "날씨", "{\"type\":\"object\",\"properties\":{}}");

  @Test
  void everyEntryGetsTheSameItemsInTheSameOrderWithTheSamePrompts() {
    List<Item> items = TestRounds.items(40);
    Planner planner = new Planner(round(7, 2, "default"), items);
    List<Trial> team = planner.trials(entry("team")).toList();
    List<Trial> leader = planner.trials(entry("leader")).toList();
    assertThat(team).hasSize(80);
    assertThat(team).extracting(Trial::item).isEqualTo(leader.stream().map(Trial::item).toList());
    assertThat(team)
        .extracting(Trial::prompt)
        .isEqualTo(leader.stream().map(Trial::prompt).toList());
    assertThat(team).extracting(Trial::item).as("shuffled").isNotEqualTo(twice(items));
    assertThat(planner.trials()).extracting(Trial::id).doesNotHaveDuplicates().hasSize(160);
  }

  @Test
  void theOrderFollowsFromTheSeedAlone() {
    List<Item> items = TestRounds.items(40);
    List<String> first = ids(new Planner(round(7, 1, "default"), items));
    assertThat(ids(new Planner(round(7, 1, "default"), items))).isEqualTo(first);
    assertThat(ids(new Planner(round(8, 1, "default"), items))).isNotEqualTo(first);
  }

  @Test
  void anEntryIsNotAskedWhatItDoesNotSit() {
    Planner planner = new Planner(round(7, 1, "default"), TestRounds.items(5));
    assertThat(planner.trials(entry("team", "another"))).isEmpty();
  }

  @Test
  void aTrialKnowsItsPlaceInThePlan() {
    List<Item> items = TestRounds.items(7);
    Round round = TestRounds.round(7, 3, TestRounds.benchmark("text", "default", Map.of()), 7);
    Planner planner = new Planner(round, items);
    List<Trial> plan = planner.trials().toList();
    assertThat(plan)
        .extracting(Trial::number)
        .isEqualTo(LongStream.rangeClosed(1, planner.count()).boxed().toList());
    for (EntrySpec entry : round.spec().entries()) {
      assertThat(planner.trials(entry))
          .isEqualTo(plan.stream().filter(t -> t.entry().equals(entry.name())).toList());
      assertThat(planner.count(entry)).isEqualTo(7 * 3);
      assertThat(planner.trials(entry, number -> number % 2 == 0))
          .isEqualTo(planner.trials(entry).filter(trial -> trial.number() % 2 == 1).toList());
    }
  }

  @Test
  void solvedExamplesStandBeforeTheQuestionAsTurnsOrInItsText() {
    Item shot = TestRounds.free("s", "하나 더하기 하나는?", new Target.Numeric(BigDecimal.TWO));
    Item item = TestRounds.free("i", "둘 더하기 하나는?", new Target.Numeric(BigDecimal.valueOf(3)));
    List<Message> turns = messages(Shots.Form.TURNS, shot, item);
    assertThat(turns)
        .extracting(Message::speaker)
        .containsExactly(Speaker.USER, Speaker.ASSISTANT, Speaker.USER);
    assertThat(turns.get(0).text()).contains("하나 더하기 하나는?");
    assertThat(turns.get(1).text()).isEqualTo("정답: 2");
    assertThat(turns.get(2).text()).contains("둘 더하기 하나는?").doesNotContain("하나 더하기");
    List<Message> text = messages(Shots.Form.TEXT, shot, item);
    assertThat(text).hasSize(1);
    assertThat(text.getFirst().text()).containsSubsequence("하나 더하기 하나는?", "정답: 2", "둘 더하기 하나는?");
  }

  private static List<Message> messages(Shots.Form form, Item shot, Item item) {
    Round plain = round(1, 1, "default");
    Paper paper = plain.papers().getFirst();
    BenchmarkSpec bare = paper.benchmark();
    BenchmarkSpec benchmark =
        new BenchmarkSpec(
            bare.name(),
            bare.title(),
            bare.licence(),
            bare.source(),
            bare.version(),
            bare.language(),
            bare.domain(),
            bare.scorer(),
            bare.prompt(),
            Optional.of(new Shots("shots.jsonl", 1, form, OptionalLong.empty())),
            bare.chance(),
            bare.layout(),
            bare.home(),
            bare.files(),
            bare.published(),
            bare.limits());
    Round round =
        new Round(
            plain.spec(),
            List.of(
                new Paper(paper.task(), benchmark, 1, paper.digest(), List.of(shot), List.of())),
            plain.tool());
    return new Planner(round, List.of(item)).trials().findFirst().orElseThrow().prompt().messages();
  }

  @Test
  void furtherTurnsFollowTheModelsOwnAnswers() {
    Item item =
        new Item(
            "task",
            "i",
            "시를 한 편 쓰시오.",
            List.of("두 줄로 줄이시오.", "제목을 붙이시오."),
            List.of(),
            new Target.Text(List.of("봄")),
            "",
            "i",
            List.of(),
            "");
    Trial trial =
        new Planner(round(1, 1, "bare"), List.of(item)).trials().findFirst().orElseThrow();
    assertThat(trial.turns()).isEqualTo(3);
    assertThat(trial.prompt(List.of())).isEqualTo(trial.prompt());
    assertThat(trial.prompt(List.of("긴 시", "짧은 시")).messages())
        .containsExactly(
            Message.user("시를 한 편 쓰시오."),
            new Message(Speaker.ASSISTANT, "긴 시"),
            Message.user("두 줄로 줄이시오."),
            new Message(Speaker.ASSISTANT, "짧은 시"),
            Message.user("제목을 붙이시오."));
  }

  @Test
  void whatWasSaidBeforeStandsAroundTheExamplesAndToolsComeAlong() {
    Message system = new Message(Speaker.SYSTEM, "짧게 답하시오.");
    Message earlier = Message.user("오늘 날씨는?");
    Message call =
        new Message(Speaker.ASSISTANT, "", List.of(new ToolCall("weather", "{\"city\":\"서울\"}")));
    Message result = new Message(Speaker.TOOL, "{\"sky\":\"맑음\"}");
    Item shot = TestRounds.free("s", "하나 더하기 하나는?", new Target.Numeric(BigDecimal.TWO));
    Item asking = said("내일은?", List.of(system, earlier, call, result));
    assertThat(messages(Shots.Form.TURNS, shot, asking))
        .extracting(Message::speaker)
        .containsExactly(
            Speaker.SYSTEM,
            Speaker.USER,
            Speaker.ASSISTANT,
            Speaker.USER,
            Speaker.ASSISTANT,
            Speaker.TOOL,
            Speaker.USER);
    Item silent = said("", List.of(system, earlier, call, result));
    Trial trial =
        new Planner(round(1, 1, "bare"), List.of(silent)).trials().findFirst().orElseThrow();
    assertThat(trial.prompt().messages()).containsExactly(system, earlier, call, result);
    assertThat(trial.prompt().tools()).containsExactly(WEATHER);
    assertThat(trial.prompt().digest())
        .isNotEqualTo(new Prompt(trial.prompt().messages(), trial.prompt().sampling()).digest());
  }

  @Test
  void toolsStayAtHandInFurtherTurns() {
    Item item =
        new Item(
            "task",
            "i",
            "서울은?",
            List.of("부산은?"),
            List.of(),
            new Target.Calls(List.of()),
            "",
            "i",
            List.of(),
            "",
            List.of(),
            List.of(WEATHER));
    Trial trial =
        new Planner(round(1, 1, "bare"), List.of(item)).trials().findFirst().orElseThrow();
    assertThat(trial.prompt(List.of("맑습니다.")).tools()).containsExactly(WEATHER);
  }

  private static Item said(String question, List<Message> before) {
    return new Item(
        "task",
        "i",
        question,
        List.of(),
        List.of(),
        new Target.Calls(List.of()),
        "",
        "i",
        List.of(),
        "",
        before,
        List.of(WEATHER));
  }

  @Test
  void aChoiceIsShownWithCircledNumbersAndItsPassage() {
    Item item =
        new Item(
            "task",
            "i",
            "빈칸 {choices}에 알맞은 것은?",
            List.of("가", "나"),
            new Target.Choice(1),
            "지문 {question}",
            "p",
            List.of(),
            "까닭");
    String prompt = prompt(item, "default");
    assertThat(prompt)
        .contains("지문 {question}\n\n빈칸 {choices}에 알맞은 것은?\n\n① 가\n② 나")
        .contains("정답: ①")
        .doesNotContain("까닭", "task", "team");
  }

  @Test
  void textsAndNumbersAskForAMarkedLastLine() {
    assertThat(prompt(free(new Target.Text(List.of("제주도"))), "default"))
        .contains("‘정답: ’ 다음에 답만")
        .doesNotContain("제주도");
    assertThat(prompt(free(new Target.Numeric(BigDecimal.TEN)), "default"))
        .contains("‘정답: ’ 다음에 수만");
  }

  @Test
  void aBarePromptIsTheQuestionAlone() {
    assertThat(prompt(free(new Target.Text(List.of("답"))), "bare")).isEqualTo("물음?");
  }

  private static String prompt(Item item, String template) {
    return new Planner(round(1, 1, template), List.of(item))
        .trials()
        .findFirst()
        .orElseThrow()
        .prompt()
        .messages()
        .getFirst()
        .text();
  }

  private static List<String> ids(Planner planner) {
    return planner.trials().map(Trial::id).toList();
  }

  private static List<Item> twice(List<Item> items) {
    return items.stream().flatMap(item -> List.of(item, item).stream()).toList();
  }

  private static EntrySpec entry(String name, String... sits) {
    return new EntrySpec(
        name, name, Role.COMPETITOR, new Service.Recorded("x"), Optional.empty(), List.of(sits));
  }

  private static Item free(Target target) {
    return TestRounds.free("i", "물음?", target);
  }

  private static Round round(long seed, int repeats, String template) {
    return TestRounds.round(seed, repeats, TestRounds.benchmark("text", template, Map.of()), 1);
  }
}
