package kr.gwageo.check;

import static kr.gwageo.check.result.Drift.Cause;
import static kr.gwageo.check.result.Drift.Reason;
import static kr.gwageo.check.result.Drift.Verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.gwageo.check.examination.Row;
import kr.gwageo.check.result.CheckReport;
import kr.gwageo.check.result.Drift;
import kr.gwageo.check.result.Drift.Change;
import kr.gwageo.check.result.Drift.Replies;
import kr.gwageo.check.result.Drift.Twice;
import kr.gwageo.check.result.Finding;
import kr.gwageo.check.result.Level;
import kr.gwageo.check.result.Recording;

/// Compares two checks of an endpoint.
///
/// What decides, in this order: another name of the model, no common fingerprint, replies that
/// differ more between the checks than within each, or another level in a row that is steady: any
/// of these is a change. Else replies that vary so much that a change could hide there leave it
/// open.
final class EarlierSelf {
  /// More fingerprints than this in one check tell replies apart, not configurations.
  private static final int MOST_FINGERPRINTS = 3;

  private static final int FEWEST_REPLIES = 3;
  private static final double SURE = 0.01;

  private final CheckReport then;
  private final CheckReport now;
  private final List<Reason> reasons = new ArrayList<>();

  EarlierSelf(CheckReport then, CheckReport now) {
    this.then = then;
    this.now = now;
  }

  Drift drift() {
    boolean renamed = moved(then.served().models(), now.served().models(), Cause.SERVED_MODEL);
    boolean configured =
        moved(then.served().fingerprints(), now.served().fingerprints(), Cause.FINGERPRINT);
    List<Pair> pairs = pairs();
    Optional<Drift.ReplyTest> test = ReplyVariation.test(pairs);
    List<Change> rows = rows();
    boolean behaves = behaviour(rows);
    Verdict replies = replies(pairs, test);
    if (!then.asked().equals(now.asked())) {
      reasons.add(Reason.of(Cause.ASKED_OTHER, text(then.asked()), text(now.asked())));
    }
    Verdict verdict = renamed || configured || behaves ? Verdict.CHANGED : replies;
    return new Drift(
        verdict,
        then.startedAt(),
        reasons,
        rows,
        pairs.stream().map(EarlierSelf::replies).toList(),
        test);
  }

  private static String text(CheckReport.Asked asked) {
    return asked.model() + " " + asked.url() + " (" + asked.protocol() + ")";
  }

  /// Whether both checks were given names, and none of the same.
  private boolean moved(List<String> before, List<String> after, Cause cause) {
    boolean telling =
        !before.isEmpty()
            && !after.isEmpty()
            && before.size() <= MOST_FINGERPRINTS
            && after.size() <= MOST_FINGERPRINTS;
    if (!telling || !Collections.disjoint(before, after)) {
      return false;
    }
    reasons.add(Reason.of(cause, String.join(", ", before), String.join(", ", after)));
    return true;
  }

  private List<Change> rows() {
    List<Change> changes = new ArrayList<>();
    for (Finding before : then.findings()) {
      for (Finding after : now.findings()) {
        if (before.row().equals(after.row()) && before.level() != after.level()) {
          boolean tried = before.level() != Level.UNTRIED && after.level() != Level.UNTRIED;
          changes.add(
              new Change(
                  before.row(), before.level(), after.level(), tried && steady(before.row())));
        }
      }
    }
    return changes;
  }

  private static boolean steady(String row) {
    return Arrays.stream(Row.values()).anyMatch(each -> each.id().equals(row) && each.steady());
  }

  private boolean behaviour(List<Change> changes) {
    String steady =
        changes.stream().filter(Change::steady).map(Change::row).collect(Collectors.joining(", "));
    if (steady.isEmpty()) {
      return false;
    }
    reasons.add(Reason.of(Cause.BEHAVIOUR, steady));
    return true;
  }

  /// A fixed prompt that was put in the same form in both checks.
  record Pair(Recording then, Recording now) {
    int shared() {
      Set<String> both = new HashSet<>(then.replies());
      both.retainAll(new HashSet<>(now.replies()));
      return both.size();
    }
  }

  private List<Pair> pairs() {
    return then.recordings().stream()
        .flatMap(before ->
            now.recordings().stream()
                .filter(after -> after.digest().equals(before.digest()))
                .filter(after ->
                    Math.min(before.replies().size(), after.replies().size()) >= FEWEST_REPLIES)
                .map(after -> new Pair(before, after)))
        .toList();
  }

  private static Replies replies(Pair pair) {
    return new Replies(
        pair.then().prompt(),
        new Twice(pair.then().replies().size(), pair.now().replies().size()),
        new Twice(pair.then().distinct(), pair.now().distinct()),
        pair.shared());
  }

  /// What the replies alone come to.
  private Verdict replies(List<Pair> pairs, Optional<Drift.ReplyTest> test) {
    if (test.isEmpty()) {
      reasons.add(Reason.of(Cause.NO_REPLIES));
      return Verdict.CANNOT_TELL;
    }
    String p = String.format(Locale.ROOT, "%.4f", test.get().p());
    if (test.get().p() <= SURE) {
      reasons.add(Reason.of(Cause.REPLIES_DIFFER, p));
      return Verdict.CHANGED;
    }
    boolean same =
        pairs.stream()
            .allMatch(pair ->
                pair.shared() == pair.then().distinct() && pair.shared() == pair.now().distinct());
    if (same) {
      reasons.add(Reason.of(Cause.REPLIES_SAME, String.valueOf(pairs.size())));
      return Verdict.UNCHANGED;
    }
    boolean met = pairs.stream().filter(pair -> pair.shared() > 0).count() * 2 >= pairs.size();
    reasons.add(Reason.of(met ? Cause.REPLIES_WITHIN_VARIATION : Cause.TOO_VARIED, p));
    return met ? Verdict.UNCHANGED : Verdict.CANNOT_TELL;
  }
}
