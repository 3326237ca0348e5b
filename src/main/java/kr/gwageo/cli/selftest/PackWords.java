package kr.gwageo.cli.selftest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import kr.gwageo.cli.words.Cells;
import kr.gwageo.cli.words.Words;
import kr.gwageo.leaders.Pack;

/// What is said of the leaders of a pack.
public final class PackWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withZone(ZoneOffset.UTC);
  private static final int LONGEST = 60;

  private PackWords() {}

  /// One line for each leader, and whether they are a frontier.
  public static List<String> lines(Words words, List<Pack.Leader> leaders, boolean frontier) {
    List<String> lines = new ArrayList<>();
    for (Pack.Leader leader : leaders) {
      String name = Cells.fit(Cells.clean(leader.title()), LONGEST);
      String first = leader.first().map(PackWords::day).orElse("–");
      String last = leader.last().map(PackWords::day).orElse("–");
      String model = Cells.fit(Cells.clean(leader.model()), LONGEST);
      lines.add(words.say("leaders." + leader.origin().name(), name, first, last, model));
    }
    lines.add(words.say(frontier ? "leaders.frontier" : "leaders.no_frontier"));
    return lines;
  }

  private static String day(Instant time) {
    return DAY.format(time);
  }
}
