package kr.gwageo.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import kr.gwageo.archive.ArchiveException.Why;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.TestRounds;
import kr.gwageo.domain.Usage;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.spec.Round;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CheckpointTest {
  private static final Digest SEAL = Digest.of(List.of("seal"));

  /// As many lines as are worth a checkpoint.
  private static final int LINES = 1000;

  @TempDir private Path folder = Path.of("");
  private Path journal = Path.of("");
  private Path checkpoint = Path.of("");

  @BeforeEach
  void name() {
    journal = folder.resolve("20-journal.jsonl");
    checkpoint = folder.resolve(".checkpoint");
  }

  private static Exchange exchange(long number, int turn, boolean done, Outcome outcome) {
    Attempt attempt =
        new Attempt(
            Instant.EPOCH, Duration.ofMillis(1), Optional.empty(), Optional.empty(), outcome);
    return new Exchange(number, "team/task/i" + number + "/1", turn, List.of(attempt), done);
  }

  private static Outcome completed(String text) {
    Usage usage =
        new Usage(
            OptionalLong.of(3), OptionalLong.of(2), OptionalLong.empty(), OptionalLong.empty());
    return new Outcome.Completed(new Reply(text, "", "stop", "model", usage));
  }

  private static Exchange answered(long number) {
    return exchange(number, 1, true, completed("답" + number));
  }

  /// A journal of so many lines, closed in good order.
  private void write(long from, long to) {
    try (Journal open = Journal.openAtCheckpoint(journal, SEAL)) {
      append(open, from, to);
    }
  }

  private static void append(Journal open, long from, long to) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      LongStream.rangeClosed(from, to)
          .forEach(number -> threads.execute(() -> open.append(answered(number))));
    }
  }

  private Optional<Checkpoint> read() {
    return Checkpoint.read(checkpoint, journal, SEAL);
  }

  /// What a run that goes on takes the journal for.
  private Ledger ledger() {
    try (Journal open = Journal.openAtCheckpoint(journal, SEAL)) {
      return open.ledger();
    }
  }

  @Test
  void comesBackAsItWasWritten() throws IOException {
    Ledger ledger = new Ledger();
    ledger.enter(answered(1));
    ledger.enter(answered(70_000));
    ledger.enter(exchange(2, 1, false, completed("첫 답 😀\n")));
    ledger.enter(exchange(2, 2, false, completed("둘째 답")));
    ledger.enter(exchange(3, 1, false, new Outcome.Failed(FailureKind.DNS, "")));
    Chain chain = Chain.from(SEAL);
    Checkpoint written = new Checkpoint(SEAL, chain, ledger);
    Files.write(checkpoint, written.bytes());
    Checkpoint read = read().orElseThrow();
    assertThat(read.seal()).isEqualTo(SEAL);
    assertThat(read.chain()).isEqualTo(chain);
    assertThat(LongStream.of(1, 2, 3, 70_000).filter(read.ledger()::done))
        .containsExactly(1L, 70_000L);
    assertThat(read.ledger().answers(2)).containsExactly("첫 답 😀\n", "둘째 답");
    assertThat(read.ledger().answers(3)).isEmpty();
    assertThat(read.ledger().account("team")).isEqualTo(ledger.account("team"));
    assertThat(read.ledger().leftOut()).isEqualTo(ledger.leftOut()).containsKey("team");
  }

  @Test
  void aLongJournalLeavesOneBehindThatStandsForItsLines() {
    write(1, LINES);
    Checkpoint read = read().orElseThrow();
    assertThat(read.chain().lines()).isEqualTo(LINES);
    assertThat(read.ledger().account("team").done()).isEqualTo(LINES);
    write(LINES + 1, LINES + 5);
    assertThat(ledger().account("team"))
        .isEqualTo(
            new Ledger.Account(
                LINES + 5,
                new Usage(
                    OptionalLong.of(3 * (LINES + 5)),
                    OptionalLong.of(2 * (LINES + 5)),
                    OptionalLong.empty(),
                    OptionalLong.empty())));
  }

  @Test
  void aShortJournalLeavesNone() {
    write(1, 5);
    assertThat(checkpoint).doesNotExist();
  }

  @Test
  void aFinishedJournalLeavesNone() {
    try (Journal open = Journal.open(journal, SEAL)) {
      append(open, 1, LINES);
      open.complete();
    }
    assertThat(checkpoint).doesNotExist();
  }

  @Test
  void aChangedOneIsIgnored() throws IOException {
    write(1, LINES);
    byte[] sound = Files.readAllBytes(checkpoint);
    for (int at = 0; at < sound.length; at += 37) {
      byte[] changed = sound.clone();
      changed[at] ^= 1;
      Files.write(checkpoint, changed);
      assertThat(read()).as("byte " + at).isEmpty();
    }
    assertThat(ledger().account("team").done()).isEqualTo(LINES);
  }

  @Test
  void aCutOneIsIgnored() throws IOException {
    write(1, LINES);
    String sound = Files.readString(checkpoint, StandardCharsets.ISO_8859_1);
    for (int length : List.of(0, 1, 50, sound.length() - 1)) {
      Files.writeString(checkpoint, sound.substring(0, length), StandardCharsets.ISO_8859_1);
      assertThat(read()).as(length + " bytes").isEmpty();
    }
    assertThat(ledger().account("team").done()).isEqualTo(LINES);
  }

  @Test
  void oneOfAnotherRoundIsIgnored() {
    write(1, LINES);
    assertThat(Checkpoint.read(checkpoint, journal, Digest.of(List.of("another")))).isEmpty();
  }

  @Test
  void linesThatWereThereAndAreGoneAreNotPassedOver() throws IOException {
    write(1, LINES);
    List<String> lines = Files.readAllLines(journal);
    Files.write(journal, lines.subList(0, LINES - 3));
    ArchiveException lost = catchThrowableOfType(ArchiveException.class, this::read);
    assertThat(lost.why()).isEqualTo(Why.CORRUPT);
    assertThat(lost.detail()).contains(LINES + " lines");
  }

  @Test
  void aLastLineThatIsNotTheNotedOneIsNotPassedOver() throws IOException {
    write(1, LINES);
    List<String> lines = new ArrayList<>(Files.readAllLines(journal));
    lines.set(LINES - 1, lines.getLast().replace("답", "담"));
    Files.write(journal, lines);
    assertThat(catchThrowableOfType(ArchiveException.class, this::read).why())
        .isEqualTo(Why.CORRUPT);
  }

  @Test
  void aJournalChangedBeforeItStopsTheRunAndNamesTheLine() throws IOException {
    Round round =
        TestRounds.round(1, 1, TestRounds.benchmark("text", "bare", Map.of()), LINES + 2000);
    List<Item> items = TestRounds.items(LINES + 2000);
    try (RoundArchive archive = begin(round, items)) {
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        LongStream.rangeClosed(1, LINES)
            .forEach(number -> threads.execute(() -> archive.append(answered(number))));
      }
    }
    assertThat(checkpoint).exists();
    List<String> lines = new ArrayList<>(Files.readAllLines(journal));
    lines.set(41, lines.get(41).replace("답", "담"));
    Files.write(journal, lines);
    try (RoundArchive archive = begin(round, items)) {
      assertThat(archive.ledger().account("team").done()).as("it goes on at once").isEqualTo(LINES);
      ArchiveException flaw =
          catchThrowableOfType(
              ArchiveException.class,
              () -> {
                for (long number = LINES + 1; true; number++) {
                  archive.append(answered(number));
                }
              });
      assertThat(flaw.why()).isEqualTo(Why.CORRUPT);
      assertThat(flaw.place()).endsWith("20-journal.jsonl:43");
    }
  }

  private RoundArchive begin(Round round, List<Item> items) {
    return RoundArchive.begin(
        folder,
        "round: round\n",
        round,
        items,
        () -> TestRounds.trials(round, items),
        Instant.EPOCH);
  }
}
