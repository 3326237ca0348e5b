package kr.gwageo.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import kr.gwageo.domain.Amendment;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.Usage;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Official;
import kr.gwageo.domain.spec.Sampling;
import org.junit.jupiter.api.Test;

class AnswerBookTest {
  /// What a scorer writes of a reading, with a quotation that looks like more of it.
  private static final String READ = "marked answer: 2 and 3 may be meant by \"2나; 3\" at 4";

  private static final RoundResult PRACTICE = SampleRound.practice();
  private static final RoundResult OFFICIAL =
      Results.with(
          PRACTICE,
          List.of(
              amendment("정답 없음이 확인됨", new Amendment.Excluded("history", "item-1")),
              amendment("복수 정답 인정", new Amendment.Accepted("history", "item-2", "2")),
              amendment("서버 점검이 있었음", new Amendment.Noted())),
          new Official(
              LocalDate.parse("2026-04-30"),
              6,
              new TreeMap<>(),
              Official.Publicity.REACHED,
              new TreeSet<>(),
              Optional.empty(),
              List.of()));

  @Test
  void theSameTrialsGiveTheSameFiles() {
    assertThat(book(30, "답"))
        .isEqualTo(book(30, "답"))
        .containsOnlyKeys("90-answers-001.js", "90-answers-000.js");
  }

  @Test
  void largeRoundsAreInSeveralVolumesAndTheIndexSaysWhich() {
    Map<String, String> files = book(40, "가".repeat(40_000));
    // seven items of twice 7 x 40,000 characters in each of six volumes, and the index
    assertThat(files).hasSize(7);
    assertThat(files.values()).allMatch(text -> text.length() < 5 << 20);
    String index = files.getOrDefault("90-answers-000.js", "");
    assertThat(index.lines().filter(line -> line.startsWith("[1,\"item-"))).hasSize(40);
    for (int volume = 1; volume < files.size(); volume++) {
      long said = index.lines().filter(in(volume)).count();
      String text = files.getOrDefault(AnswerBook.name(volume), "");
      assertThat(text).startsWith("gwageo.volume(" + volume + ",[\n");
      assertThat(text.lines().filter(line -> line.startsWith("[["))).hasSize((int) said);
    }
  }

  private static Predicate<String> in(int volume) {
    return line -> line.matches("\\[1,\"item-\\d+\",\"Q\\d+\",\"tag\"," + volume + ",\\d+,.*");
  }

  @Test
  void outcomesStandInTheOrderOfTheEntries() {
    String index = book(3, "답").getOrDefault("90-answers-000.js", "");
    assertThat(index.lines().filter(line -> line.startsWith("[1,")))
        .containsExactly(
            "[1,\"item-0\",\"Q0\",\"tag\",1,0,\"R,R,R,R,R,R,R,F\"],",
            "[1,\"item-1\",\"Q1\",\"tag\",1,1,\"W,W,W,W,W,W,W,F\"],",
            "[1,\"item-2\",\"Q2\",\"tag\",1,2,\"R,R,R,R,R,R,R,F\"]");
    assertThat(index).contains("[\"가온 120B(모의)\",\"가온 120B (simulated)\"]");
  }

  @Test
  void aShortBookOfAPracticeRoundGoesIntoThePage() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    String inside = write(PRACTICE, 3, "</script>", files).orElseThrow();
    assertThat(files).isEmpty();
    JsonNode book = new ObjectMapper().readTree(inside);
    assertThat(book.path(0).path(0)).hasSize(8);
    assertThat(book.path(1)).hasSize(3);
    assertThat(book.path(2)).hasSize(3);
    assertThat(book.at("/2/0/1/0/7").asText()).isEqualTo("</script>");
    assertThat(Reporter.page(PRACTICE, inside))
        .contains("<script type=\"application/json\" id=\"answers\">" + inside + "</script>\n")
        .doesNotContain("]</script>]", "strict-dynamic");
    assertThat(Reporter.render(PRACTICE, ReportFormat.HTML))
        .contains("strict-dynamic")
        .doesNotContain("application/json");
  }

  @Test
  void aLongOneAndAnyOfAnOfficialRoundStaysBesideIt() {
    Map<String, String> files = new LinkedHashMap<>();
    assertThat(write(PRACTICE, 20, "가".repeat(40_000), files)).isEmpty();
    assertThat(files).containsKeys("90-answers-000.js", "90-answers-001.js");
    assertThat(write(OFFICIAL, 1, "답", new LinkedHashMap<>())).isEmpty();
  }

  @Test
  void whatAnAmendmentMeansToAnItemIsInTheIndex() {
    String index = book(3, "답").getOrDefault("90-answers-000.js", "");
    assertThat(index)
        .contains(
            "[[1,\"item-1\",1,[\"2026-05-20 05:06:07(UTC) 개정. 한국사 문항 item-1: 모든 모델의 점수에서 제외."
                + " 책임자: 평가위원회. 사유: 정답 없음이 확인됨\",",
            "[1,\"item-2\",0,[",
            "\"Amended on 2026-05-20 05:06:07 UTC. Korean history, item item-2: \\\"2\\\" is right too.")
        .doesNotContain("서버 점검");
  }

  @Test
  void aConversationIsThereTurnByTurn() {
    assertThat(conversation().getOrDefault("90-answers-001.js", ""))
        .contains("\"rule\",\"\",[\"하나\",\"다음은?\",\"둘\"],null,");
  }

  @Test
  void noAnswerLeavesItsString() {
    String hostile =
        "\"]]);alert(1)//\\\n\r</script><!--\u2028\u2029\u0000\ud800" + SampleRound.HOSTILE;
    String volume = book(1, hostile).getOrDefault("90-answers-001.js", "");
    assertThat(volume.lines()).hasSize(3);
    assertThat(volume)
        .contains("\\\"]]);alert(1)//\\\\\\n\\u000d\\u003c/script>\\u003c!--\\u2028\\u2029")
        .contains("\\u0000\\ud800", "\\u001b[31m")
        .doesNotContain("<", "\u2028", "\u2029", "\u001b", "\ud800");
  }

  @Test
  void aRoundWithoutTrialsHasAnIndexAlone() {
    assertThat(book(0, "")).containsOnlyKeys("90-answers-000.js");
  }

  /// The files of a round of one item, which is left out: two of its three turns were answered.
  static Map<String, String> conversation() {
    Map<String, String> files = new LinkedHashMap<>();
    AnswerBook book = new AnswerBook(OFFICIAL.round(), files::put);
    Trial trial = trial(1, "hanbit", 1, "Q1", List.of("다음은?", "끝으로?"));
    Score score = new Score.Graded(trial.id(), Kind.ANSWERED, 1, "둘", "rule", "");
    book.take(trial, score, List.of(exchange(trial, "하나"), exchange(trial, "둘")));
    book.finish(OFFICIAL);
    return files;
  }

  /// The files of a round in which the last entry never answers.
  static Map<String, String> book(int items, String text) {
    Map<String, String> files = new LinkedHashMap<>();
    assertThat(write(OFFICIAL, items, text, files)).isEmpty();
    return files;
  }

  /// The same, of a practice round and short enough for the page.
  static String inside(int items, String text) {
    return write(PRACTICE, items, text, new LinkedHashMap<>()).orElseThrow();
  }

  private static Optional<String> write(
      RoundResult result, int items, String text, Map<String, String> files) {
    AnswerBook book = new AnswerBook(result.round(), files::put);
    List<String> entries = result.round().spec().asked().stream().map(EntrySpec::name).toList();
    long number = 0;
    for (int i = 0; i < items; i++) {
      for (String entry : entries) {
        number++;
        Trial trial = trial(number, entry, i, "Q" + i, List.of());
        boolean silent = entry.equals(entries.getLast());
        book.take(
            trial,
            silent
                ? new Score.Ungraded(trial.id(), Kind.FAILED, "no reply")
                : new Score.Graded(
                    trial.id(), Kind.ANSWERED, i % 2 == 0 ? 1 : 0, text, "marked answer", READ),
            silent ? List.of() : List.of(exchange(trial, text)));
      }
    }
    return book.finish(result);
  }

  static Trial trial(long number, String entry, int i, String question, List<String> followUps) {
    Item item =
        new Item(
            "history",
            "item-" + i,
            question,
            followUps,
            List.of(),
            new Target.Text(List.of("답")),
            "",
            "item-" + i,
            List.of("tag"),
            "");
    Prompt prompt = new Prompt(List.of(Message.user(question)), List.of(), Sampling.DEFAULT);
    return Trial.of(number, entry, item, 1, prompt);
  }

  private static Amendment amendment(String reason, Amendment.Change change) {
    return new Amendment(
        Instant.parse("2026-05-20T05:06:07Z"), "평가위원회", reason, change, Optional.empty());
  }

  static Exchange exchange(Trial trial, String text) {
    Outcome outcome = new Outcome.Completed(new Reply(text, "", "stop", "model", Usage.UNREPORTED));
    return new Exchange(
        trial.number(),
        trial.id(),
        1,
        List.of(
            new Attempt(Instant.EPOCH, Duration.ZERO, Optional.empty(), Optional.empty(), outcome)),
        true);
  }
}
