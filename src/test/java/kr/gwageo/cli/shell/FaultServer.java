package kr.gwageo.cli.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import kr.gwageo.cli.shell.Examiner.Turn;
import kr.gwageo.endpoint.LoopbackServer;
import kr.gwageo.endpoint.LoopbackServer.Call;
import kr.gwageo.endpoint.LoopbackServer.Reaction;
import kr.gwageo.endpoint.LoopbackServer.Then;
import kr.gwageo.faults.Replies;

/// Answers each turn of [Examiner]'s round always in the same way, after no, one or two faults, and
/// counts.
final class FaultServer implements AutoCloseable {

  /// How far a request has come.
  enum Moment {
    /// It was read.
    ASKED,
    /// Half of the reply is sent.
    HALF_ANSWERED,
    /// All of the reply is sent.
    ANSWERED
  }

  /// A request at a moment.
  ///
  /// @param number of the request since [FaultServer#begin]
  record Seen(int number, Moment moment, Turn turn) {}

  private enum Trouble {
    BUSY,
    BROKEN,
    RESET,
    CUT,
    SLOW
  }

  private static final List<Trouble> TROUBLES = List.of(Trouble.values());

  private final LoopbackServer server = LoopbackServer.reacting(new Reaction(this::react));
  private final Map<Turn, Integer> times = new ConcurrentHashMap<>();
  private final List<Turn> asked = new CopyOnWriteArrayList<>();
  private volatile Consumer<Seen> watcher = seen -> {};

  String url() {
    return server.url();
  }

  /// Forgets what was asked, and tells another watcher from now on. It is called by the threads
  /// that answer, before they go on.
  void begin(Consumer<Seen> other) {
    watcher = other;
    asked.clear();
  }

  /// The turns that were asked since the beginning, each as often as it was.
  List<Turn> asked() {
    return asked;
  }

  /// Faults come as at first.
  void forgetFaults() {
    times.clear();
  }

  private Then react(Call call) throws IOException, InterruptedException {
    Turn turn = Examiner.turn(call.request());
    int number;
    synchronized (asked) {
      asked.add(turn);
      number = asked.size();
    }
    Consumer<Seen> told = watcher;
    told.accept(new Seen(number, Moment.ASKED, turn));
    List<Trouble> troubles = troubles(turn);
    int before = times.merge(turn, 1, Integer::sum) - 1;
    byte[] reply = reply(turn).getBytes(StandardCharsets.UTF_8);
    if (before < troubles.size()) {
      Then then = trouble(troubles.get(before), call, reply);
      if (then != Then.KEEP || troubles.get(before) != Trouble.SLOW) {
        return then;
      }
    }
    int half = reply.length / 2;
    call.send(Arrays.copyOf(reply, half));
    told.accept(new Seen(number, Moment.HALF_ANSWERED, turn));
    call.send(Arrays.copyOfRange(reply, half, reply.length));
    told.accept(new Seen(number, Moment.ANSWERED, turn));
    return Then.KEEP;
  }

  private static Then trouble(Trouble trouble, Call call, byte[] reply)
      throws IOException, InterruptedException {
    return switch (trouble) {
      case BUSY -> {
        call.send(Replies.response(429, Replies.JSON, "{}", "Retry-After: 0"));
        yield Then.KEEP;
      }
      case BROKEN -> {
        call.send(Replies.response(500, Replies.JSON, "{}"));
        yield Then.KEEP;
      }
      case RESET -> Then.RESET;
      case CUT -> {
        call.send(Arrays.copyOf(reply, reply.length - 9));
        yield Then.CLOSE;
      }
      case SLOW -> {
        Thread.sleep(20);
        yield Then.KEEP;
      }
    };
  }

  private static Random chance(Turn turn) {
    return new Random(turn.hashCode() * 31L);
  }

  private static List<Trouble> troubles(Turn turn) {
    Random chance = chance(turn);
    List<Trouble> troubles = new ArrayList<>();
    for (int count = chance.nextInt(3); count > 0; count--) {
      troubles.add(TROUBLES.get(chance.nextInt(TROUBLES.size())));
    }
    return troubles;
  }

  /// Right or wrong, cut off or declined, as the turn's chance has it.
  private static String reply(Turn turn) {
    Random chance = chance(turn);
    chance.nextLong();
    int item = Integer.parseInt(turn.trial().replaceAll(".*/q(\\d+)/1", "$1"));
    String text = "정답: " + (chance.nextInt(4) == 0 ? item + 1 : item) + " ".repeat(200);
    String reason =
        switch (chance.nextInt(10)) {
          case 0 -> "length";
          case 1 -> "content_filter";
          default -> "stop";
        };
    return Replies.response(200, Replies.JSON, Replies.body(text, reason));
  }

  @Override
  public void close() {
    server.close();
  }
}
