package kr.gwageo.cli.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kr.gwageo.cli.shell.Talk;

/// On a terminal: one block of lines that is painted over and over in its place, below what stays.
final class Panel implements Screen {
  /// While the block stands, a line that a terminal finds wider than we do is cut, not broken.
  private static final String OPEN = "\u001b[?25l\u001b[?7l";

  private static final String CLOSE = "\u001b[?7h\u001b[?25h";
  private static final String CLEAR_BELOW = "\u001b[J";
  private static final String CLEAR_REST_OF_LINE = "\u001b[K";

  private final Talk talk;
  private final PanelLines lines;
  private final Herald herald;
  private boolean open;
  private List<String> painted = List.of();

  Panel(Talk talk, Phrases phrases, PanelLines.Size size, Ink ink) {
    this.talk = talk;
    this.lines = new PanelLines(phrases, size, ink);
    this.herald = new Herald(phrases, false);
  }

  @Override
  public void show(Instant now, List<Glance> glances) {
    List<String> news = herald.news(now, glances);
    List<String> block = lines.of(now, glances);
    if (!news.isEmpty() || !block.equals(painted)) {
      paint(news, block);
    }
  }

  private void paint(List<String> news, List<String> block) {
    StringBuilder frame = new StringBuilder(open ? "" : OPEN);
    open = true;
    frame.append(toTheTop());
    if (!news.isEmpty()) {
      frame.append(CLEAR_BELOW);
    }
    for (String line : concat(news, block)) {
      frame.append(line).append(CLEAR_REST_OF_LINE).append('\n');
    }
    if (block.size() < painted.size()) {
      frame.append(CLEAR_BELOW);
    }
    painted = List.copyOf(block);
    talk.raw(frame.toString());
  }

  private String toTheTop() {
    return painted.isEmpty() ? "" : "\u001b[" + painted.size() + "A\r";
  }

  private static List<String> concat(List<String> first, List<String> then) {
    List<String> all = new ArrayList<>(first);
    all.addAll(then);
    return all;
  }

  @Override
  public void say(String line) {
    if (open) {
      paint(List.of(line), painted);
    } else {
      talk.raw(line + "\n");
    }
  }

  @Override
  public void clear() {
    if (open) {
      talk.raw(toTheTop() + CLEAR_BELOW + CLOSE);
      open = false;
      painted = List.of();
    }
  }

  @Override
  public void leave() {
    if (open) {
      talk.raw(CLOSE);
      open = false;
    }
  }
}
