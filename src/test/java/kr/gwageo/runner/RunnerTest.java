package kr.gwageo.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.spec.Limits;
import kr.gwageo.endpoint.LoopbackServer;
import kr.gwageo.endpoint.LoopbackServer.Call;
import kr.gwageo.endpoint.LoopbackServer.Reaction;
import kr.gwageo.endpoint.LoopbackServer.Then;
import kr.gwageo.faults.Replies;
import kr.gwageo.runner.Table.Guest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Whole runs over real sockets.
@Timeout(30)
class RunnerTest {
  @TempDir private Path folder = Path.of("");

  private static Then answer(Call call) throws IOException {
    call.send(Replies.response(200, Replies.JSON, Replies.body("정답: 답", "stop")));
    return Then.KEEP;
  }

  private static LoopbackServer failing(int status) {
    return LoopbackServer.reacting(
        new Reaction(Replies.response(status, Replies.JSON, "{}"), Then.KEEP));
  }

  private static long failed(List<Exchange> journal) {
    return journal.stream()
        .filter(exchange -> exchange.outcome() instanceof Outcome.Failed)
        .count();
  }

  @Test
  void entriesOfOneAccountShareItsPlaces() throws Exception {
    assertThat(mostAtOnce("shared", "shared")).isEqualTo(2);
  }

  @Test
  void entriesOfTheirOwnAccountsDoNot() throws Exception {
    assertThat(mostAtOnce("one", "other")).isEqualTo(4);
  }

  /// The most requests that were open at once, where two may be for each account. The first are
  /// answered when as many are open as can be.
  private int mostAtOnce(String account, String other) throws InterruptedException {
    AtomicInteger open = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch full = new CountDownLatch(account.equals(other) ? 2 : 4);
    Reaction counting =
        new Reaction(call -> {
          most.accumulateAndGet(open.incrementAndGet(), Math::max);
          full.countDown();
          full.await();
          open.decrementAndGet();
          return answer(call);
        });
    Table table = new Table(folder, Table.items(30, 1), Fixtures.limits(1));
    try (LoopbackServer server = LoopbackServer.reacting(counting)) {
      table.run(Guest.team(server, 2).on(account), Guest.lead(server, 2).on(other));
    }
    assertThat(table.journal("team")).hasSize(30);
    assertThat(table.journal("lead")).hasSize(30);
    return most.get();
  }

  @Test
  void asksAgainNoMoreOftenThanTheRunMay() throws Exception {
    Limits limits = Fixtures.limits(5, OptionalLong.of(3), Limits.Rejected.LEFT_OUT);
    Table table = new Table(folder, Table.items(4, 1), limits);
    try (LoopbackServer server = failing(500)) {
      table.run(Guest.team(server, 1));
      assertThat(server.requests()).hasSize(4 + 3);
      table.run(Guest.team(server, 1));
      assertThat(server.requests()).as("each run has its own").hasSize(2 * (4 + 3));
    }
    assertThat(failed(table.journal("team"))).isEqualTo(8);
  }

  @Test
  void anEntryThatTheSpecMustMendIsLeftAloneAtOnce() throws Exception {
    Table table = new Table(folder, Table.items(50, 1), Fixtures.limits(5));
    try (LoopbackServer server = failing(401)) {
      List<Map.Entry<String, Event>> events = table.run(Guest.team(server, 1));
      assertThat(server.requests()).hasSize(3);
      assertThat(Table.end(events, "team")).isEqualTo(Event.End.GIVEN_UP);
    }
  }

  @Test
  void aRejectedSettingIsLookedForOnceAndSaidOnce() throws Exception {
    Table table = new Table(folder, Table.items(30, 1), Fixtures.limits(5));
    Reaction rejecting =
        new Reaction(call -> {
          if (call.request().contains("\"max_tokens\"")) {
            call.send(Replies.response(400, Replies.JSON, Replies.error("wrong field", "")));
            return Then.KEEP;
          }
          return answer(call);
        });
    try (LoopbackServer server = LoopbackServer.reacting(rejecting)) {
      List<Map.Entry<String, Event>> events = table.run(Guest.team(server, 8));
      assertThat(Table.end(events, "team")).isEqualTo(Event.End.DONE);
      assertThat(events)
          .extracting(Map.Entry::getValue)
          .filteredOn(Event.LeftOut.class::isInstance)
          .containsExactly(new Event.LeftOut("max_tokens→max_completion_tokens"));
      assertThat(server.requests())
          .filteredOn(request -> request.contains("\"max_tokens\""))
          .as("those under way when the search began, one more, and the search itself")
          .hasSizeLessThanOrEqualTo(8 + 1 + 1);
    }
    assertThat(table.journal("team"))
        .hasSize(30)
        .allSatisfy(exchange ->
            assertThat(exchange.attempts().getLast().leftOut())
                .containsExactly("max_tokens→max_completion_tokens"));
  }

  @Test
  void aRejectedSettingStopsTheEntryWhereNothingMayBeLeftOut() throws Exception {
    Limits limits = Fixtures.limits(5, OptionalLong.empty(), Limits.Rejected.STOPS);
    Table table = new Table(folder, Table.items(30, 1), limits);
    try (LoopbackServer server = failing(400)) {
      List<Map.Entry<String, Event>> events = table.run(Guest.team(server, 1));
      assertThat(Table.end(events, "team")).isEqualTo(Event.End.GIVEN_UP);
      assertThat(server.requests()).hasSize(3);
    }
  }

  @Test
  void aQuestionThatFailsWhileOthersSucceedIsGivenUpAndSaidSo() throws Exception {
    Table table = new Table(folder, Table.items(12, 1), Fixtures.limits(9));
    CountDownLatch others = new CountDownLatch(11);
    Reaction picky =
        new Reaction(call -> {
          if (Table.lastWord(call.request()).equals(Optional.of("물음 1"))) {
            others.await();
            call.send(Replies.response(500, Replies.JSON, "{}"));
            return Then.KEEP;
          }
          others.countDown();
          return answer(call);
        });
    try (LoopbackServer server = LoopbackServer.reacting(picky)) {
      List<Map.Entry<String, Event>> events = table.run(Guest.team(server, 2));
      assertThat(events)
          .extracting(Map.Entry::getValue)
          .filteredOn(Event.Hopeless.class::isInstance)
          .singleElement()
          .isInstanceOfSatisfying(
              Event.Hopeless.class,
              event -> {
                assertThat(event.trial().item().id()).isEqualTo("i1");
                assertThat(event.kind()).isEqualTo(FailureKind.SERVER_ERROR);
              });
      assertThat(server.requests()).hasSize(11 + 3);
    }
  }

  @Test
  void stoppedItAsksNothingMoreAndJournalsWhatIsUnderWay() throws Exception {
    Table table = new Table(folder, Table.items(50, 1), Fixtures.limits(3));
    AtomicReference<Runner> running = new AtomicReference<>();
    AtomicInteger asked = new AtomicInteger();
    Reaction stopping =
        new Reaction(call -> {
          if (asked.incrementAndGet() == 5) {
            running.get().stop();
          }
          return answer(call);
        });
    try (LoopbackServer server = LoopbackServer.reacting(stopping)) {
      List<Map.Entry<String, Event>> events = table.run(running::set, Guest.team(server, 2));
      assertThat(Table.end(events, "team")).isEqualTo(Event.End.STOPPED);
      assertThat(table.journal("team")).hasSameSizeAs(server.requests());
      assertThat(failed(table.journal("team"))).isZero();
      assertThat(server.requests()).hasSizeBetween(5, 6);
      table.run(Guest.team(server, 2));
      assertThat(server.requests()).as("nothing is asked twice").hasSize(50);
    }
  }

  @Test
  void abandonedItEndsWhatHangsAsAFailure() throws Exception {
    Table table = new Table(folder, Table.items(9, 1), Fixtures.limits(3));
    AtomicReference<Runner> running = new AtomicReference<>();
    Reaction hanging =
        new Reaction(call -> {
          Thread.ofPlatform()
              .start(() -> {
                running.get().stop();
                running.get().abandon();
              });
          return Then.STALL;
        });
    try (LoopbackServer server = LoopbackServer.reacting(hanging)) {
      List<Map.Entry<String, Event>> events = table.run(running::set, Guest.team(server, 1));
      assertThat(Table.end(events, "team")).isEqualTo(Event.End.STOPPED);
      assertThat(server.requests()).hasSize(1);
    }
    assertThat(table.journal("team"))
        .singleElement()
        .satisfies(exchange -> assertThat(exchange.done()).isFalse());
  }
}
