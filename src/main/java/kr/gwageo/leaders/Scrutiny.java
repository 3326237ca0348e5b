package kr.gwageo.leaders;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.gwageo.domain.Kind;
import kr.gwageo.leaders.PackException.Why;

/// Holds a pack of strangers to what it says of itself.
final class Scrutiny {
  private static final int MOST_LEADERS = 50;
  private static final int MOST_REPEATS = 1000;
  private static final int LONGEST_NAME = 100;
  private static final double ROUNDING = 1e-9;

  private final Pack pack;
  private final String place;

  private Scrutiny(Pack pack, String place) {
    this.pack = pack;
    this.place = place;
  }

  /// @throws PackException with the first contradiction
  static void of(Pack pack, String place) throws PackException {
    Scrutiny scrutiny = new Scrutiny(pack, place);
    scrutiny.frame();
    scrutiny.names();
    scrutiny.items();
  }

  private void frame() throws PackException {
    must(pack.ratio() > 0 && pack.ratio() <= 2, "ratio " + pack.ratio());
    must(pack.repeats() >= 1 && pack.repeats() <= MOST_REPEATS, "repeats " + pack.repeats());
    int leaders = pack.leaders().size();
    must(leaders >= 1 && leaders <= MOST_LEADERS, leaders + " leaders");
    must(!pack.exams().isEmpty() && !pack.items().isEmpty(), "no items");
  }

  private void names() throws PackException {
    Set<String> leaders = new HashSet<>();
    for (Pack.Leader leader : pack.leaders()) {
      must(isName(leader.name()) && leaders.add(leader.name()), "leader " + shown(leader.name()));
    }
    Set<String> tasks = new HashSet<>();
    for (Pack.Exam exam : pack.exams()) {
      must(isName(exam.task()) && tasks.add(exam.task()), "task " + shown(exam.task()));
      must(isName(exam.benchmark()), "benchmark " + shown(exam.benchmark()));
      must(exam.weight() > 0 && Double.isFinite(exam.weight()), "weight of " + exam.task());
    }
  }

  /// What can be the name of a folder in a folder, and a part of a trial's id.
  private static boolean isName(String name) {
    return name.length() <= LONGEST_NAME && name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");
  }

  private void items() throws PackException {
    Map<String, Integer> counts = new HashMap<>();
    Set<List<String>> seen = new HashSet<>();
    for (Pack.Entry item : pack.items()) {
      String name = shown(item.task() + "/" + item.id());
      must(seen.add(List.of(item.task(), item.id())), name + " stands twice");
      must(item.given().size() == pack.leaders().size(), name + " without every leader");
      for (Pack.Given given : item.given()) {
        answers(given, name);
      }
      counts.merge(item.task(), 1, Integer::sum);
    }
    int known = 0;
    for (Pack.Exam exam : pack.exams()) {
      int count = counts.getOrDefault(exam.task(), 0);
      must(
          count == exam.items(),
          "%d of %d items of %s".formatted(count, exam.items(), exam.task()));
      known += count;
    }
    must(known == pack.items().size(), "items of a benchmark that it does not name");
  }

  private void answers(Pack.Given given, String name) throws PackException {
    must(given.answers().size() == pack.repeats(), name + " without every repeat");
    double sum = 0;
    for (Pack.Answer answer : given.answers()) {
      must(answer.score() >= 0 && answer.score() <= 1, name + ": score " + answer.score());
      must(answer.kind() != Kind.FAILED, name + ": failed");
      sum += answer.score();
    }
    double mean = sum / pack.repeats();
    must(Math.abs(mean - given.score()) <= ROUNDING, name + ": score " + given.score());
  }

  private void must(boolean holds, String otherwise) throws PackException {
    if (!holds) {
      throw new PackException(Why.INCONSISTENT, place, otherwise);
    }
  }

  private static String shown(String name) {
    return "\"" + name.substring(0, Math.min(name.length(), LONGEST_NAME)) + "\"";
  }
}
