package kr.gwageo.cli.progress;

import java.time.Instant;
import java.util.List;

/// Where people watch a run. For one thread at a time.
sealed interface Screen permits Panel, Bulletin {

  /// Shows how far the run has come.
  void show(Instant now, List<Glance> glances);

  /// Takes away what does not stay, and shows nothing more.
  void clear();

  /// Shows a line that stays.
  void say(String line);

  /// Leaves everything as it stands, and shows nothing more.
  void leave();
}
