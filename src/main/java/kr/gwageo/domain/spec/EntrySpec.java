package kr.gwageo.domain.spec;

import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.Role;

/// A model entered in a round.
///
/// @param name unique within the round
/// @param title as reports show it
/// @param role competitor, leader or grader
/// @param service what answers for it
/// @param sampling its own settings, where the round allows it others than the common ones
/// @param sits the tasks it sits; of a grader: those whose answers it reads; empty: all
/// @param pace of asking it; empty: as the round's limits say
/// @param account entries of one account share its pace; empty: those with the same key and host do
/// @param price of its tokens
/// @param budget it may use up
/// @param family of models it belongs to, where people said so
public record EntrySpec(
    String name,
    String title,
    Role role,
    Service service,
    Optional<Sampling> sampling,
    List<String> sits,
    Optional<Pace> pace,
    Optional<String> account,
    Optional<Price> price,
    Budget budget,
    Optional<String> family) {
  public EntrySpec {
    sits = List.copyOf(sits);
  }

  /// An entry asked as the round's limits say, without price and budget.
  public EntrySpec(
      String name,
      String title,
      Role role,
      Service service,
      Optional<Sampling> sampling,
      List<String> sits) {
    this(
        name,
        title,
        role,
        service,
        sampling,
        sits,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Budget.NONE);
  }

  /// An entry of which no family is stated.
  public EntrySpec(
      String name,
      String title,
      Role role,
      Service service,
      Optional<Sampling> sampling,
      List<String> sits,
      Optional<Pace> pace,
      Optional<String> account,
      Optional<Price> price,
      Budget budget) {
    this(
        name, title, role, service, sampling, sits, pace, account, price, budget, Optional.empty());
  }

  /// The entry without what may change from one run to the next.
  EntrySpec binding() {
    return new EntrySpec(
        name,
        title,
        role,
        service.binding(),
        sampling,
        sits,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Budget.NONE,
        family);
  }

  /// Whether the entry is put any question: there is no asking one that is known by published
  /// means.
  public boolean asked() {
    return !(service instanceof Service.Published);
  }

  /// Whether the entry is put the questions of this task.
  public boolean asked(String task) {
    return asked() && sitsTask(task);
  }

  /// Whether the entry sits this task.
  public boolean sitsTask(String task) {
    return role != Role.GRADER && concerns(task);
  }

  /// Whether the entry reads the others' answers to this task.
  public boolean reads(String task) {
    return role == Role.GRADER && concerns(task);
  }

  private boolean concerns(String task) {
    return sits.isEmpty() || sits.contains(task);
  }
}
