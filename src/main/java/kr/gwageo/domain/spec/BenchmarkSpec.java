package kr.gwageo.domain.spec;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

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
/// @param format name of the format of its items
/// @param fields where the format's fields stand, by our name; empty: under our names
/// @param limits what a test of it does not show
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
    String format,
    Map<String, String> fields,
    Title limits) {
  public BenchmarkSpec {
    fields = Map.copyOf(fields);
  }
}
