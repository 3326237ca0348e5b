package kr.gwageo.domain.spec;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.gwageo.domain.Role;

/// What people decided before the round.
///
/// @param name of the round, and of its folder
/// @param title for people
/// @param mode practice or official
/// @param seed of the order in which items are asked
/// @param repeats how often each item is put to each entry
/// @param criterion the bar
/// @param ranking how competitors are ranked among themselves
/// @param sampling common generation settings
/// @param limits the runner's patience
/// @param drift items that each entry is asked again during and after the round, to see whether the
///   model behind the endpoint changed; 0: none
/// @param outcomes what trials without a readable answer score
/// @param tasks what is asked
/// @param entries who is asked
/// @param official what an official round fixes beyond that; empty for a practice round
public record RoundSpec(
    String name,
    Title title,
    Mode mode,
    long seed,
    int repeats,
    Criterion criterion,
    RankingRule ranking,
    Sampling sampling,
    Limits limits,
    int drift,
    OutcomePolicy outcomes,
    List<Task> tasks,
    List<EntrySpec> entries,
    Optional<Official> official) {
  public RoundSpec {
    tasks = List.copyOf(tasks);
    entries = List.copyOf(entries);
  }

  /// A practice round.
  public RoundSpec(
      String name,
      Title title,
      Mode mode,
      long seed,
      int repeats,
      Criterion criterion,
      RankingRule ranking,
      Sampling sampling,
      Limits limits,
      int drift,
      OutcomePolicy outcomes,
      List<Task> tasks,
      List<EntrySpec> entries) {
    this(
        name,
        title,
        mode,
        seed,
        repeats,
        criterion,
        ranking,
        sampling,
        limits,
        drift,
        outcomes,
        tasks,
        entries,
        Optional.empty());
  }

  /// The spec without what may change from one run of the round to the next: how hard and how
  /// patiently to ask, and by which way.
  public RoundSpec binding() {
    return new RoundSpec(
        name,
        title,
        mode,
        seed,
        repeats,
        criterion,
        ranking,
        sampling,
        limits.binding(),
        drift,
        outcomes,
        tasks.stream().map(Task::binding).toList(),
        entries.stream().map(EntrySpec::binding).toList(),
        official);
  }

  /// The spec without these entries.
  RoundSpec without(Set<String> hidden) {
    return new RoundSpec(
        name,
        title,
        mode,
        seed,
        repeats,
        criterion,
        ranking,
        sampling,
        limits,
        drift,
        outcomes,
        tasks,
        entries.stream().filter(entry -> !hidden.contains(entry.name())).toList(),
        official);
  }

  /// The entries that seek to reach the frontier, in the order of the spec.
  public List<EntrySpec> competitors() {
    return entries.stream().filter(entry -> entry.role() == Role.COMPETITOR).toList();
  }

  /// The entries that set the frontier, in the order of the spec.
  public List<EntrySpec> leaders() {
    return entries.stream().filter(entry -> entry.role() == Role.LEADER).toList();
  }

  /// The entries that read the others' answers, in the order of the spec.
  public List<EntrySpec> graders() {
    return entries.stream().filter(entry -> entry.role() == Role.GRADER).toList();
  }

  /// The entries that sit tasks: all but the graders.
  public List<EntrySpec> examinees() {
    return entries.stream().filter(entry -> entry.role() != Role.GRADER).toList();
  }

  /// The entries that are put the items: those that sit tasks, but for leaders of which means are
  /// published.
  public List<EntrySpec> asked() {
    return examinees().stream().filter(EntrySpec::asked).toList();
  }

  /// How hard this entry's account may be asked.
  public Pace pace(EntrySpec entry) {
    return entry.pace().orElse(limits.pace());
  }

  /// The settings sent to this entry.
  public Sampling sampling(EntrySpec entry) {
    return entry.sampling().orElse(sampling);
  }
}
