package kr.gwageo.cli.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.gwageo.cli.progress.Standing.State;

/// Tells what is new about entries since it last looked, however often it changed in between. For
/// one thread.
final class Herald {
  /// No entry makes news of passing things more often.
  private static final Duration QUIET = Duration.ofSeconds(10);

  private final Phrases phrases;
  private final boolean passing;
  private final Map<String, Told> told = new HashMap<>();

  /// What was already told of an entry.
  private static final class Told {
    private final Set<String> leftOut = new HashSet<>();
    private boolean over;
    private boolean paused;
    private long hopeless;
    private int limit;
    private Instant quietUntil = Instant.MIN;
  }

  /// @param passing whether to tell also what passes, such as pauses, or only what stays
  Herald(Phrases phrases, boolean passing) {
    this.phrases = phrases;
    this.passing = passing;
  }

  List<String> news(Instant now, List<Glance> glances) {
    List<String> news = new ArrayList<>();
    for (Glance glance : glances) {
      Standing standing = glance.standing();
      Told before = told.computeIfAbsent(standing.entry(), name -> new Told());
      if (passing) {
        tellPassing(news, now, standing, before);
      }
      tellLasting(news, now, standing, before);
    }
    return news;
  }

  private void tellLasting(List<String> news, Instant now, Standing standing, Told before) {
    for (String setting : standing.leftOut()) {
      if (before.leftOut.add(setting)) {
        news.add(phrases.say("news.left_out", standing.name(), setting));
      }
    }
    if (standing.over() && !before.over) {
      before.over = true;
      if (standing.cutShort()) {
        news.add(phrases.end(standing, now));
      }
    }
  }

  private void tellPassing(List<String> news, Instant now, Standing standing, Told before) {
    if (now.isBefore(before.quietUntil) || standing.over()) {
      return;
    }
    int heard = news.size();
    boolean paused = standing.state() instanceof State.Paused;
    if (paused != before.paused) {
      before.paused = paused;
      news.add(
          paused
              ? standing.name() + ": " + phrases.state(standing, now, false)
              : phrases.say("news.goes_on", standing.name()));
    }
    if (standing.limit() > 0 && 2L * standing.limit() < before.limit) {
      before.limit = standing.limit();
      news.add(phrases.say("news.narrowed", standing.name(), standing.limit()));
    }
    before.limit = Math.max(before.limit, standing.limit());
    if (standing.hopeless() > before.hopeless) {
      before.hopeless = standing.hopeless();
      news.add(phrases.say("news.hopeless", standing.name(), standing.hopeless()));
    }
    if (news.size() > heard) {
      before.quietUntil = now.plus(QUIET);
    }
  }
}
