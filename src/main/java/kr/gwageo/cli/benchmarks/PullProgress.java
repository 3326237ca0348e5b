package kr.gwageo.cli.benchmarks;

import java.util.function.Consumer;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.cli.words.Cells;
import kr.gwageo.cli.words.Figures;
import kr.gwageo.pull.PullEvent;

/// Shows how far a pull has come: on a terminal in one line that is written anew, else a line for
/// each file.
final class PullProgress implements Consumer<PullEvent>, AutoCloseable {
  private static final String CLEAR = "\r\u001B[K";
  private static final long STEP_MILLIS = 100;

  private final Surroundings surroundings;
  private final Talk talk;
  private long shownAt;
  private boolean shown;

  PullProgress(Surroundings surroundings, Talk talk) {
    this.surroundings = surroundings;
    this.talk = talk;
  }

  @Override
  public void accept(PullEvent event) {
    PullEvent.Which which = event.which();
    String place = which.number() + "/" + which.of() + " " + Cells.clean(which.path());
    switch (event) {
      case PullEvent.There there -> line("pull.event.there", place, bytes(there.file().bytes()));
      case PullEvent.Fetched fetched ->
          line("pull.event.fetched", place, bytes(fetched.file().bytes()));
      case PullEvent.Anew _ -> line("pull.event.anew", place);
      case PullEvent.Waiting waiting ->
          line("pull.event.waiting", place, why(waiting), waiting.pause().toSeconds());
      case PullEvent.Progress progress -> progress(place, progress);
    }
  }

  private void progress(String place, PullEvent.Progress progress) {
    long now = surroundings.clock().millis();
    if (surroundings.terminal() && now - shownAt >= STEP_MILLIS) {
      shownAt = now;
      shown = true;
      String so = bytes(progress.bytes());
      String text =
          progress.total().isPresent()
              ? talk.words().say("pull.event.part", place, so, bytes(progress.total().getAsLong()))
              : talk.words().say("pull.event.so_far", place, so);
      talk.raw(CLEAR + text);
    }
  }

  private void line(String key, Object... arguments) {
    close();
    talk.note(key, arguments);
  }

  private String why(PullEvent.Waiting waiting) {
    String key = "pull.why." + waiting.why();
    return talk.words().bundle().containsKey(key) ? talk.words().say(key) : waiting.why().name();
  }

  private static String bytes(long count) {
    return Figures.roughly(count) + "B";
  }

  /// Takes the line that is written anew off the screen.
  @Override
  public void close() {
    if (shown) {
      talk.raw(CLEAR);
      shown = false;
    }
  }
}
