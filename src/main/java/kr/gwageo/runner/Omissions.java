package kr.gwageo.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;

/// The settings that an entry's endpoint rejects, found by trying and never guessed from a model's
/// name: what an error names is left out first, else one setting after the other, then all.
final class Omissions {
  private final boolean allowed;
  private final Consumer<String> listener;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile List<String> current;
  private boolean vain;

  /// @param allowed whether anything may be left out at all
  /// @param listener is told of each setting that is left out from then on
  Omissions(boolean allowed, Consumer<String> listener) {
    this(allowed, listener, List.of());
  }

  /// @param known what an earlier run found out
  Omissions(boolean allowed, Consumer<String> listener, List<String> known) {
    this.allowed = allowed;
    this.listener = listener;
    this.current = allowed ? List.copyOf(known) : List.of();
  }

  /// What is left out now.
  List<String> current() {
    return current;
  }

  /// Waits until nobody searches: what is sent before would only be rejected. Nobody may hold a
  /// place meanwhile, which the search may need.
  void awaitSearch() throws InterruptedException {
    if (lock.isLocked()) {
      lock.lockInterruptibly();
      lock.unlock();
    }
  }

  /// Sends the same question with these settings left out; empty if it is over.
  interface Sender {
    Optional<Attempt> send(List<String> leftOut) throws InterruptedException;
  }

  /// Finds out what an endpoint rejects. One question finds out for all: others wait here
  /// meanwhile.
  ///
  /// @param rejected the attempt that was rejected
  /// @param candidates what may be left out
  /// @return whether it is worth asking again with what is left out now
  boolean find(Attempt rejected, List<String> candidates, Sender sender)
      throws InterruptedException {
    if (!allowed) {
      return false;
    }
    lock.lockInterruptibly();
    try {
      if (!current.equals(rejected.leftOut())) {
        return true;
      }
      return !vain && search(rejected, candidates, sender);
    } finally {
      lock.unlock();
    }
  }

  private boolean search(Attempt rejected, List<String> candidates, Sender sender)
      throws InterruptedException {
    List<String> leftOut = new ArrayList<>(current);
    Attempt last = rejected;
    for (Optional<String> named = named(last, candidates, leftOut);
        named.isPresent();
        named = named(last, candidates, leftOut)) {
      leftOut.add(named.get());
      Optional<Attempt> attempt = sender.send(leftOut);
      if (attempt.isEmpty() || settled(attempt.get(), leftOut)) {
        return false;
      }
      last = attempt.get();
    }
    List<String> others = candidates.stream().filter(name -> !leftOut.contains(name)).toList();
    for (String other : others) {
      List<String> more = new ArrayList<>(leftOut);
      more.add(other);
      Optional<Attempt> attempt = sender.send(more);
      if (attempt.isEmpty() || settled(attempt.get(), more)) {
        return false;
      }
    }
    leftOut.addAll(others);
    Optional<Attempt> attempt = others.size() < 2 ? Optional.empty() : sender.send(leftOut);
    vain = attempt.isEmpty() || !settled(attempt.get(), leftOut);
    return false;
  }

  /// Whether the settings were not the reason for what became of an attempt; they stay left out if
  /// that was a reply.
  private boolean settled(Attempt attempt, List<String> leftOut) {
    if (attempt.outcome().said().isPresent()) {
      List<String> before = current;
      current = List.copyOf(leftOut);
      current.stream().filter(setting -> !before.contains(setting)).forEach(listener);
    }
    return !isRejected(attempt);
  }

  static boolean isRejected(Attempt attempt) {
    return attempt.outcome() instanceof Outcome.Failed failed
        && failed.kind() == FailureKind.REJECTED_PARAMETER;
  }

  private static Optional<String> named(
      Attempt attempt, List<String> candidates, List<String> leftOut) {
    String words = attempt.outcome() instanceof Outcome.Failed failed ? plain(failed.detail()) : "";
    return candidates.stream()
        .filter(name -> !leftOut.contains(name) && words.contains(plain(name)))
        .findFirst();
  }

  /// `max_tokens→max_completion_tokens` and `topP` as errors write them.
  private static String plain(String name) {
    int arrow = name.indexOf('→');
    String setting = arrow < 0 ? name : name.substring(0, arrow);
    return setting.replace("_", "").toLowerCase(Locale.ROOT);
  }
}
