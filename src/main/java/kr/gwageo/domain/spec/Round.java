package kr.gwageo.domain.spec;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import kr.gwageo.domain.scheme.Scheme;

/// The spec as understood: every default spelled out, every task bound to its items.
///
/// @param spec what people decided
/// @param papers one for each task, in the order of the spec
/// @param tool name and version of the program that understood it
/// @param scheme by which points are made of an official round; empty: its rules hold none
public record Round(RoundSpec spec, List<Paper> papers, String tool, Optional<Scheme> scheme) {
  public Round {
    papers = List.copyOf(papers);
  }

  /// A round whose rules hold no scheme.
  public Round(RoundSpec spec, List<Paper> papers, String tool) {
    this(spec, papers, tool, Optional.empty());
  }

  /// The round with this scheme among its rules.
  public Round under(Scheme rules) {
    return new Round(spec, papers, tool, Optional.of(rules));
  }

  /// The round without what may change from one run to the next.
  public Round binding() {
    return new Round(spec.binding(), papers.stream().map(Paper::binding).toList(), tool, scheme);
  }

  /// The round without these entries, for those who are not told of them.
  public Round without(Set<String> entries) {
    return new Round(spec.without(entries), papers, tool, scheme);
  }

  /// The round where only so many items of each task count.
  ///
  /// @param counted tells how many, by the task's name
  public Round counting(ToIntFunction<String> counted) {
    List<Paper> less =
        papers.stream()
            .map(paper -> paper.counting(counted.applyAsInt(paper.task().name())))
            .toList();
    return new Round(spec, less, tool, scheme);
  }

  /// The paper of this task.
  ///
  /// @throws IllegalArgumentException if the round has no such task
  public Paper paper(String task) {
    return papers.stream()
        .filter(paper -> paper.task().name().equals(task))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the round has no task " + task));
  }
}
