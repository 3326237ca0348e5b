package kr.gwageo.domain.result;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.gwageo.domain.Digest;

/// What examiners found of the competitors' originality: a gate of its own, which no verdict and no
/// total has a part in.
///
/// @param criteria in the order of the rules; in that of the findings where the rules name none
/// @param teams one for each competitor, in the order of the spec
public record Originality(List<String> criteria, List<Examined> teams) {
  public Originality {
    criteria = List.copyOf(criteria);
    teams = List.copyOf(teams);
  }

  /// What was found of one team.
  ///
  /// @param gate what that comes to
  /// @param findings in the order of the criteria
  /// @param missing criteria on which nothing was found
  public record Examined(String team, Gate gate, List<Finding> findings, List<String> missing) {
    public Examined {
      findings = List.copyOf(findings);
      missing = List.copyOf(missing);
    }

    /// What findings come to: one that failed fails the team, and nothing passes it but a finding
    /// on every criterion.
    public static Examined of(String team, List<Finding> findings, List<String> criteria) {
      List<String> missing =
          criteria.stream()
              .filter(each -> findings.stream().noneMatch(it -> it.criterion().equals(each)))
              .toList();
      return new Examined(team, gate(findings, missing), findings, missing);
    }

    private static Gate gate(List<Finding> findings, List<String> missing) {
      if (findings.isEmpty()) {
        return Gate.NONE;
      }
      if (findings.stream().anyMatch(it -> it.finding() == Outcome.FAILED)) {
        return Gate.FAILED;
      }
      boolean passed = findings.stream().allMatch(it -> it.finding() == Outcome.PASSED);
      return passed && missing.isEmpty() ? Gate.PASSED : Gate.OPEN;
    }
  }

  /// What was found of a team on one criterion.
  ///
  /// @param basis on which it was found
  /// @param document where that is set out; empty where nothing is attached
  /// @param sha256 digest of the document
  public record Finding(
      String criterion,
      Outcome finding,
      String basis,
      Optional<String> document,
      Optional<Digest> sha256) {}

  /// What can be found.
  public enum Outcome {
    PASSED,
    FAILED,
    OPEN
  }

  /// What findings come to for a team.
  public enum Gate {
    PASSED,
    FAILED,
    /// A criterion is open, or nothing was found on it.
    OPEN,
    /// No finding was submitted.
    NONE
  }

  /// The findings as those may see them who are told of some teams alone.
  public Originality only(Set<String> told) {
    return new Originality(
        criteria, teams.stream().filter(team -> told.contains(team.team())).toList());
  }
}
