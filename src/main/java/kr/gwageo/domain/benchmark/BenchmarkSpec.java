package kr.gwageo.domain.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import kr.gwageo.domain.item.ChoiceTie;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.spec.Published;
import kr.gwageo.domain.spec.Shots;
import kr.gwageo.domain.spec.Title;

/// A benchmark's definition.
///
/// @param name its folder's name
/// @param title for people
/// @param licence SPDX identifier of the items' licence
/// @param source where the items come from
/// @param version of the items, as their makers count
/// @param language BCP 47
/// @param domain what it measures, for reports by domain
/// @param scorer how its answers are graded
/// @param prompt name of the prompt template
/// @param shots solved examples before each question
/// @param chance the score that guessing gives; empty: one in the number of an item's choices, or 0
///   where the answer is free
/// @param layout how its files are read
/// @param home where its files are fetched from; empty where they are at hand
/// @param files of its items, in their order
/// @param published what is published about it
/// @param limits what a test of it does not show
/// @param fixedOrder whether the choices of its items must stay in their order; empty: where
///   [kr.gwageo.domain.item.ChoiceTie] finds a reason
public record BenchmarkSpec(
    String name,
    Title title,
    String licence,
    String source,
    String version,
    String language,
    String domain,
    ScorerSpec scorer,
    String prompt,
    Optional<Shots> shots,
    OptionalDouble chance,
    Layout layout,
    Optional<Home> home,
    List<SourceFile> files,
    Published published,
    Title limits,
    Optional<Boolean> fixedOrder) {
  public BenchmarkSpec {
    files = List.copyOf(files);
  }

  /// A benchmark that leaves it to its items which of them may be shown in another order.
  public BenchmarkSpec(
      String name,
      Title title,
      String licence,
      String source,
      String version,
      String language,
      String domain,
      ScorerSpec scorer,
      String prompt,
      Optional<Shots> shots,
      OptionalDouble chance,
      Layout layout,
      Optional<Home> home,
      List<SourceFile> files,
      Published published,
      Title limits) {
    this(
        name,
        title,
        licence,
        source,
        version,
        language,
        domain,
        scorer,
        prompt,
        shots,
        chance,
        layout,
        home,
        files,
        published,
        limits,
        Optional.empty());
  }

  /// What ties the choices of one of its items to their order, if anything does. An item's own tag
  /// comes before what the benchmark says, and that before what the choices say.
  public Optional<ChoiceTie> tie(Item item) {
    Optional<ChoiceTie> tie = ChoiceTie.of(item);
    return tie.equals(Optional.of(ChoiceTie.TAG)) || fixedOrder.isEmpty()
        ? tie
        : fixedOrder.filter(fixed -> fixed).map(fixed -> ChoiceTie.TAG);
  }
}
