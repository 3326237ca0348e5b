package kr.gwageo.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.gwageo.archive.ArchiveException.Why;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.TestRounds;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.spec.Limits;
import kr.gwageo.domain.spec.Pace;
import kr.gwageo.domain.spec.Round;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundArchiveTest {
  private static final Instant NOW = Instant.parse("2026-11-21T01:02:03.456Z");
  private static final List<Item> ITEMS = TestRounds.items(3);

  @TempDir private Path folder = Path.of("");

  private static Round round(long seed) {
    return TestRounds.round(seed, 1, TestRounds.benchmark("text", "bare", Map.of()), ITEMS.size());
  }

  private RoundArchive begin(long seed) {
    Round round = round(seed);
    return RoundArchive.begin(
        folder, "round: round\n", round, ITEMS, () -> TestRounds.trials(round, ITEMS), NOW);
  }

  private static Exchange exchange(String trial, Outcome... outcomes) {
    List<Attempt> attempts =
        Stream.of(outcomes)
            .map(outcome ->
                new Attempt(
                    NOW,
                    Duration.ofMillis(12),
                    Optional.empty(),
                    Optional.of(Duration.ofSeconds(2)),
                    outcome))
            .toList();
    return new Exchange(1, trial, 1, attempts, attempts.getLast().outcome().said().isPresent());
  }

  private static Exchange answered(String trial) {
    return exchange(trial, new Outcome.Completed(TestRounds.reply("정답: \"가\"\n\u2028끝 😀")));
  }

  private static List<Exchange> journal(RoundArchive archive) {
    List<Exchange> exchanges = new ArrayList<>();
    archive.record().replay(exchanges::add);
    return exchanges;
  }

  @Test
  void whatWasWrittenIsReadBackEqual() {
    Exchange failedFirst =
        exchange(
            "team/task/i0/1",
            new Outcome.Failed(FailureKind.RATE_LIMITED, "429"),
            new Outcome.Truncated(TestRounds.reply("반쯤")));
    Exchange refused = exchange("team/task/i1/1", new Outcome.Refused(TestRounds.reply("")));
    try (RoundArchive archive = begin(1)) {
      archive.append(failedFirst);
      archive.append(refused);
      archive.append(answered("team/task/i2/1"));
    }
    try (RoundArchive archive = RoundArchive.open(folder)) {
      assertThat(archive.record().round()).isEqualTo(round(1));
      assertThat(archive.record().items()).isEqualTo(ITEMS);
      assertThat(journal(archive))
          .containsExactly(failedFirst, refused, answered("team/task/i2/1"));
    }
  }

  @Test
  void aRoundGoesOnWhereItStopped() {
    begin(1).close();
    try (RoundArchive archive = begin(1)) {
      archive.append(answered("team/task/i0/1"));
    }
    try (RoundArchive archive = begin(1)) {
      archive.append(answered("team/task/i1/1"));
      assertThat(journal(archive)).hasSize(2);
    }
  }

  @Test
  void anotherRoundIsRefusedAndTheFolderLeftAsItWas() throws IOException {
    begin(1).close();
    String before = Files.readString(folder.resolve("01-resolved.json"));
    ArchiveException refused = catchThrowableOfType(ArchiveException.class, () -> begin(2));
    assertThat(refused.why()).isEqualTo(Why.ANOTHER_ROUND);
    assertThat(Files.readString(folder.resolve("01-resolved.json"))).isEqualTo(before);
  }

  @Test
  void howPatientlyToAskMayChangeBetweenRunsButNoTimeLimit() {
    begin(1).close();
    Round round = round(1);
    Limits limits = Limits.DEFAULT;
    resume(TestRounds.within(limits(Pace.upTo(99), limits.total()), round)).close();
    ArchiveException another =
        catchThrowableOfType(
            ArchiveException.class,
            () -> resume(TestRounds.within(limits(limits.pace(), Duration.ofSeconds(7)), round)));
    assertThat(another.why()).isEqualTo(Why.ANOTHER_ROUND);
  }

  private RoundArchive resume(Round round) {
    return RoundArchive.begin(
        folder, "round: round\n", round, ITEMS, () -> TestRounds.trials(round, ITEMS), NOW);
  }

  private static Limits limits(Pace pace, Duration total) {
    Limits otherwise = Limits.DEFAULT;
    return new Limits(
        pace,
        99,
        OptionalLong.of(7),
        otherwise.connect(),
        otherwise.firstToken(),
        otherwise.betweenTokens(),
        total,
        Duration.ofSeconds(9),
        Duration.ofHours(1),
        otherwise.rejected());
  }

  @Test
  void otherPromptsUnderTheSameSealStopTheRun() {
    begin(1).close();
    Round round = round(1);
    List<Trial> reworded =
        TestRounds.trials(round, ITEMS)
            .map(trial ->
                Trial.of(
                    trial.number(),
                    trial.entry(),
                    trial.item(),
                    trial.repeat(),
                    new Prompt(List.of(Message.user("다시 쓴 물음")), trial.prompt().sampling())))
            .toList();
    try (RoundArchive archive =
        RoundArchive.begin(folder, "round: round\n", round, ITEMS, reworded::stream, NOW)) {
      ArchiveException another =
          catchThrowableOfType(
              ArchiveException.class,
              () -> {
                while (true) {
                  archive.append(answered("team/task/i0/1"));
                }
              });
      assertThat(another.why()).isEqualTo(Why.CORRUPT);
      assertThat(another.place()).endsWith("10-plan.jsonl");
    }
    RoundRecord record = RoundRecord.of(folder);
    record.mustHavePlanned(TestRounds.trials(round, ITEMS));
    assertThat(
            catchThrowableOfType(
                    ArchiveException.class, () -> record.mustHavePlanned(reworded.stream()))
                .why())
        .isEqualTo(Why.CORRUPT);
  }

  @Test
  void aFolderOfSomethingElseIsLeftAlone() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "mine");
    ArchiveException refused = catchThrowableOfType(ArchiveException.class, () -> begin(1));
    assertThat(refused.why()).isEqualTo(Why.OCCUPIED);
    assertThat(refused.detail()).isEqualTo("notes.txt");
    assertThat(folder.resolve("00-round.yaml")).doesNotExist();
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "mine");
    Round round = round(1);
    ArchiveException refused =
        catchThrowableOfType(
            ArchiveException.class,
            () -> RoundArchive.begin(file, "", round, ITEMS, Stream::of, NOW));
    assertThat(refused.why()).isEqualTo(Why.NOT_A_FOLDER);
    assertThat(file).hasContent("mine");
  }

  @Test
  void aJournalThatLostItsSealIsNotSealedAnew() throws IOException {
    try (RoundArchive archive = begin(1)) {
      archive.append(answered("team/task/i0/1"));
    }
    Files.delete(folder.resolve("15-seal.json"));
    assertThat(catchThrowableOfType(ArchiveException.class, () -> begin(1)).why())
        .isEqualTo(Why.OCCUPIED);
  }

  @Test
  void aLineThatSaysNullIsCorrupt() throws IOException {
    begin(1).close();
    Files.writeString(folder.resolve("20-journal.jsonl"), "null\n");
    assertThat(catchThrowableOfType(ArchiveException.class, () -> RoundArchive.open(folder)).why())
        .isEqualTo(Why.CORRUPT);
  }

  @Test
  void aFolderWithoutARoundIsNotOpened() {
    assertThat(catchThrowableOfType(ArchiveException.class, () -> RoundArchive.open(folder)).why())
        .isEqualTo(Why.NO_ROUND);
  }

  @Test
  void aSecondHolderIsRefusedAndToldWhoHoldsTheFolder() {
    try (RoundArchive archive = begin(1)) {
      ArchiveException refused =
          catchThrowableOfType(ArchiveException.class, () -> RoundArchive.open(folder));
      assertThat(refused.why()).isEqualTo(Why.HELD);
      assertThat(refused.detail()).contains(Long.toString(ProcessHandle.current().pid()));
      archive.append(answered("team/task/i0/1"));
    }
    RoundArchive.open(folder).close();
  }

  @Test
  void aTornLastLineIsCutOffAndNothingElse() throws IOException {
    try (RoundArchive archive = begin(1)) {
      archive.append(answered("team/task/i0/1"));
    }
    Path file = folder.resolve("20-journal.jsonl");
    long sound = Files.size(file);
    Files.writeString(file, "{\"seq\":2,\"prev\":\"sha", StandardOpenOption.APPEND);
    try (RoundArchive archive = begin(1)) {
      assertThat(Files.size(file)).isEqualTo(sound);
      archive.append(answered("team/task/i1/1"));
      assertThat(journal(archive))
          .extracting(Exchange::trial)
          .containsExactly("team/task/i0/1", "team/task/i1/1");
    }
  }

  @Test
  void aChangedDroppedOrSwappedLineIsFoundAndNamed() throws IOException {
    try (RoundArchive archive = begin(1)) {
      IntStream.range(0, 4).forEach(i -> archive.append(answered("team/task/i" + i + "/1")));
    }
    Path file = folder.resolve("20-journal.jsonl");
    List<String> lines = Files.readAllLines(file);
    List<String> changed = new ArrayList<>(lines);
    changed.set(1, lines.get(1).replace("끝", "긑"));
    assertThat(placeOfCorruption(file, changed)).endsWith(":3");
    assertThat(placeOfCorruption(file, List.of(lines.get(0), lines.get(2), lines.get(3))))
        .endsWith(":2");
    assertThat(
            placeOfCorruption(
                file, List.of(lines.get(0), lines.get(2), lines.get(1), lines.get(3))))
        .endsWith(":2");
    assertThat(placeOfCorruption(file, List.of("{", lines.get(1)))).endsWith(":1");
  }

  private String placeOfCorruption(Path file, List<String> lines) throws IOException {
    Files.write(file, lines);
    ArchiveException corrupt =
        catchThrowableOfType(ArchiveException.class, () -> RoundArchive.open(folder));
    assertThat(corrupt.why()).isEqualTo(Why.CORRUPT);
    return corrupt.place();
  }

  @Test
  void whatTheSealFixedMustNotChange() throws IOException {
    begin(1).close();
    Path items = folder.resolve("05-items.jsonl");
    Files.writeString(items, Files.readString(items).replace("답1", "답9"));
    ArchiveException corrupt =
        catchThrowableOfType(ArchiveException.class, () -> RoundArchive.open(folder));
    assertThat(corrupt.place()).endsWith("05-items.jsonl");
  }

  @Test
  void manyThreadsAppendAtOnceAndEveryLineHoldsTheChain() throws InterruptedException {
    int threads = 200;
    CountDownLatch done = new CountDownLatch(threads);
    try (RoundArchive archive = begin(1)) {
      for (int i = 0; i < threads; i++) {
        String trial = "team/task/" + i + "/1";
        Thread.startVirtualThread(() -> {
          archive.append(answered(trial));
          done.countDown();
        });
      }
      done.await();
      assertThat(journal(archive))
          .extracting(Exchange::trial)
          .doesNotHaveDuplicates()
          .hasSize(threads);
    }
    RoundArchive.open(folder).close();
  }

  private static void write(RoundArchive archive, List<Score> scores) {
    archive.writeScores(taker -> {
      scores.forEach(taker);
      return scores;
    });
  }

  @Test
  void scoresAndManifestAreTheSameBytesHoweverOftenWritten() throws IOException {
    List<Score> scores =
        List.of(
            new Score.Graded("team/task/i0/1", Kind.ANSWERED, 1, "답0", "marked answer", "“답0”"),
            new Score.Ungraded("team/task/i1/1", Kind.FAILED, "429"));
    try (RoundArchive archive = begin(1)) {
      write(archive, scores);
      archive.writeManifest("gwageo test");
      String first = Files.readString(folder.resolve("MANIFEST.json"));
      write(archive, scores);
      archive.writeManifest("gwageo test");
      assertThat(Files.readString(folder.resolve("MANIFEST.json"))).isEqualTo(first);
      assertThat(first).contains("30-scores.jsonl", "20-journal.jsonl").doesNotContain(".hold");
    }
    assertThat(Files.readAllLines(folder.resolve("30-scores.jsonl")))
        .containsExactly(
            "{\"type\":\"graded\",\"trial\":\"team/task/i0/1\",\"kind\":\"answered\",\"value\":1.0,"
                + "\"answer\":\"답0\",\"rule\":\"marked answer\",\"explanation\":\"“답0”\"}",
            "{\"type\":\"ungraded\",\"trial\":\"team/task/i1/1\",\"kind\":\"failed\","
                + "\"explanation\":\"429\"}");
  }
}
