package kr.gwageo.cli.words;

import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.report.Columns;

/// An entry's name as people know it, sound to show. A practice entry carries its mark wherever its
/// name stands, so only the title is ever cut.
///
/// @param mark of a practice entry, else empty
public record Name(String title, String mark) {
  private static final int SHORTEST_TITLE = 5;

  /// The name of an entry.
  public static Name of(EntrySpec entry, Words words) {
    String mark =
        switch (entry.service()) {
          case Service.Endpoint endpoint -> "";
          case Service.Recorded recorded -> words.say("name.recorded", "");
          case Service.Simulated simulated -> words.say("name.simulated", "");
          case Service.Published published -> "";
        };
    return new Name(Cells.clean(entry.title()), mark);
  }

  /// The name in so many cells, or a few more where the mark would leave nothing of the title.
  public String fit(int cells) {
    return Cells.fit(title, Math.max(SHORTEST_TITLE, cells - Columns.of(mark))) + mark;
  }

  @Override
  public String toString() {
    return title + mark;
  }
}
