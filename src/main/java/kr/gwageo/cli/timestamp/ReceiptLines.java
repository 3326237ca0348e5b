package kr.gwageo.cli.timestamp;

import java.time.Instant;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.cli.words.Cells;
import kr.gwageo.domain.audit.Receipt;

/// Says in lines what a time stamp proves.
public final class ReceiptLines {
  private final Surroundings surroundings;
  private final Talk talk;

  public ReceiptLines(Surroundings surroundings, Talk talk) {
    this.surroundings = surroundings;
    this.talk = talk;
  }

  /// What one of them proves.
  public void show(Receipt it) {
    if (it.authority().isPresent()) {
      line("verify.stamped", it.file(), it.at(), Cells.clean(it.authority().get()));
    } else {
      line("verify.stamped_by_whom", it.file(), it.at());
    }
    if (it.late()) {
      line("verify.stamped_late", it.file(), it.began().map(Instant::toString).orElse(""));
    }
  }

  private void line(String key, Object... arguments) {
    surroundings.out().println(talk.words().say(key, arguments));
  }
}
