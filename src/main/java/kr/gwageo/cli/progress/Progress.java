package kr.gwageo.cli.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.cli.words.Name;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.round.Conductor;
import kr.gwageo.runner.Event;

/// Shows how far a run has come. Events are only counted; a thread of its own looks at the counts
/// now and then and writes to the screen, so that no request ever waits for it.
public final class Progress implements Conductor.Audience, AutoCloseable {
  private static final Duration ON_TERMINAL = Duration.ofMillis(250);
  private static final Duration ELSEWHERE = Duration.ofSeconds(1);

  /// How long the end waits for a screen that takes nothing, such as a stopped terminal.
  private static final Duration LAST_WAIT = Duration.ofSeconds(2);

  /// One entry's counts, and its pace as the screen's thread sees it.
  private record Seat(Board board, Pulse pulse) {}

  private final Surroundings surroundings;
  private final Talk talk;
  private final Phrases phrases;
  private final Screen screen;
  private final Duration every;
  private final Map<String, Board> boards = new ConcurrentHashMap<>();
  private final List<Seat> seats = new CopyOnWriteArrayList<>();
  private final Set<String> spent = new ConcurrentSkipListSet<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private final ReentrantLock atTheScreen = new ReentrantLock();

  public Progress(Surroundings surroundings, Talk talk) {
    this.surroundings = surroundings;
    this.talk = talk;
    this.phrases = new Phrases(talk.words());
    boolean panel =
        surroundings.terminal() && !"dumb".equals(surroundings.environment().get("TERM"));
    this.every = panel ? ON_TERMINAL : ELSEWHERE;
    this.screen = panel ? new Panel(talk, phrases, size(), ink()) : new Bulletin(talk, phrases);
  }

  private PanelLines.Size size() {
    return new PanelLines.Size(number("COLUMNS", 80), number("LINES", 24));
  }

  private int number(String variable, int otherwise) {
    return Optional.ofNullable(surroundings.environment().get(variable))
        .filter(value -> value.matches("[1-9][0-9]{0,3}"))
        .map(Integer::parseInt)
        .orElse(otherwise);
  }

  private Ink ink() {
    return new Ink(surroundings.environment().getOrDefault("NO_COLOR", "").isEmpty());
  }

  /// Starts the thread that writes to the screen. It ends with the run, and never holds the
  /// program.
  public void start() {
    if (!talk.quiet()) {
      Thread.ofPlatform().daemon().name("screen").start(this::watch);
    }
  }

  private void watch() {
    try {
      while (!over.await(every.toMillis(), TimeUnit.MILLISECONDS)) {
        look();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Looks at the counts once and shows them, if the run has begun and is not over.
  void look() {
    atTheScreen.lock();
    try {
      if (over.getCount() > 0 && boards.values().stream().anyMatch(Board::begun)) {
        Instant now = surroundings.clock().instant();
        screen.show(now, glances(now));
      }
    } finally {
      atTheScreen.unlock();
    }
  }

  private List<Glance> glances(Instant now) {
    List<Glance> glances = new ArrayList<>();
    for (Seat seat : seats) {
      Standing standing = seat.board().standing(now);
      glances.add(new Glance(standing, seat.pulse().at(now, standing.answeredNow())));
    }
    return glances;
  }

  @Override
  public void enters(EntrySpec entry, long planned) {
    Board board = new Board(entry, Name.of(entry, talk.words()), planned, surroundings.clock());
    boards.put(entry.name(), board);
    seats.add(new Seat(board, new Pulse()));
  }

  @Override
  public void on(EntrySpec entry, Event event) {
    if (event instanceof Event.Ended(Event.End why) && why == Event.End.BUDGET_SPENT) {
      spent.add(entry.name());
    }
    Optional.ofNullable(boards.get(entry.name())).ifPresent(board -> board.on(event));
  }

  @Override
  public void leaves(long requests) {
    atTheScreen(() -> {
      screen.clear();
      Instant now = surroundings.clock().instant();
      for (Seat seat : seats) {
        talk.raw(phrases.summary(seat.board().standing(now), now) + "\n");
      }
      if (requests > 0) {
        talk.note("run.practice", requests);
      }
    });
  }

  /// The entries whose budget is used up, by name.
  public Set<String> spent() {
    return spent;
  }

  /// Shows a line that stays, beside the display as long as that is there.
  public void say(String line) {
    boolean mine = false;
    try {
      mine = atTheScreen.tryLock(LAST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
      if (mine) {
        screen.say(line);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      if (mine) {
        atTheScreen.unlock();
      }
    }
  }

  /// Ends the display where the run did not come to its end, and gives the terminal back as it was.
  @Override
  public void close() {
    atTheScreen(screen::leave);
  }

  /// Shows something for the last time; nothing if the screen takes nothing for a while, since
  /// nobody shall wait for that.
  private void atTheScreen(Runnable last) {
    boolean mine = false;
    try {
      mine = atTheScreen.tryLock(LAST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
      if (mine && over.getCount() > 0) {
        over.countDown();
        last.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      over.countDown();
      if (mine) {
        atTheScreen.unlock();
      }
    }
  }
}
