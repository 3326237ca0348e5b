package kr.gwageo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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
import kr.gwageo.domain.spec.Sampling;
import org.junit.jupiter.api.Test;

class AnswerBookTest {
  private static final RoundResult RESULT = SampleRound.practice();

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

  /// The files of a round in which the last entry never answers.
  static Map<String, String> book(int items, String text) {
    Map<String, String> files = new LinkedHashMap<>();
    AnswerBook book = new AnswerBook(RESULT.round(), files::put);
    List<String> entries = RESULT.round().spec().asked().stream().map(EntrySpec::name).toList();
    long number = 0;
    for (int i = 0; i < items; i++) {
      Item item =
          new Item(
              "history",
              "item-" + i,
              "Q" + i,
              List.of(),
              new Target.Text(List.of("답")),
              "",
              "item-" + i,
              List.of("tag"),
              "");
      Prompt prompt = new Prompt(List.of(Message.user("Q" + i)), List.of(), Sampling.DEFAULT);
      for (String entry : entries) {
        number++;
        Trial trial = Trial.of(number, entry, item, 1, prompt);
        boolean silent = entry.equals(entries.getLast());
        book.take(
            trial,
            silent
                ? new Score.Ungraded(trial.id(), Kind.FAILED, "no reply")
                : new Score.Graded(
                    trial.id(), Kind.ANSWERED, i % 2 == 0 ? 1 : 0, text, "rule", "why"),
            silent ? Optional.empty() : Optional.of(exchange(trial, text)));
      }
    }
    book.finish(RESULT);
    return files;
  }

  private static Exchange exchange(Trial trial, String text) {
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
