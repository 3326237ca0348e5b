package kr.gwageo.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.result.Decision;
import kr.gwageo.domain.result.Originality;
import kr.gwageo.domain.result.Originality.Examined;
import kr.gwageo.domain.result.Originality.Finding;
import kr.gwageo.domain.result.Originality.Gate;
import kr.gwageo.domain.result.Originality.Outcome;
import kr.gwageo.domain.result.Verdict;
import kr.gwageo.domain.spec.Official;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Cell;
import kr.gwageo.report.document.Document.Section;
import kr.gwageo.report.document.Tone;
import kr.gwageo.report.words.Words;

/// What examiners found of originality, beside the verdicts and apart from them.
final class OriginalitySection {
  private static final int SHORT = "sha256:".length() + 12;

  private final RoundView view;
  private final Words words;

  private OriginalitySection(RoundView view) {
    this.view = view;
    this.words = view.words();
  }

  /// Empty where there are no findings and no rule asks for any.
  static Optional<Section> of(RoundView view) {
    OriginalitySection section = new OriginalitySection(view);
    Optional<Originality> findings = view.result().originality();
    return findings.isPresent()
        ? Optional.of(section.section(findings.get()))
        : section.expected() ? Optional.of(section.empty()) : Optional.empty();
  }

  private boolean expected() {
    boolean asked =
        view.spec().official().map(Official::originality).filter(it -> !it.isEmpty()).isPresent();
    return asked
        || view.result()
            .settlement()
            .filter(it -> it.rules().selection().originality())
            .isPresent();
  }

  private Section empty() {
    return new Section(
        "originality",
        words.say("originality.title"),
        List.of(
            new Block.Paragraph(words.say("originality.how")),
            new Block.Paragraph(words.say("originality.none"))));
  }

  private Section section(Originality findings) {
    return new Section(
        "originality",
        words.say("originality.title"),
        List.of(
            new Block.Paragraph(words.say("originality.how")),
            new Block.Bullets(
                findings.teams().stream().map(team -> sentence(findings, team)).toList()),
            Block.Table.of(
                words.say("originality.caption"),
                List.of(
                    words.say("column.criterion"),
                    words.say("column.finding"),
                    words.say("column.basis"),
                    words.say("column.document")),
                findings.teams().stream().map(this::group).toList(),
                List.of(words.say("originality.note")))));
  }

  /// What gate and verdict come to for a team, in one sentence.
  private String sentence(Originality findings, Examined team) {
    Decision decision =
        view.result().verdicts().stream()
            .filter(verdict -> verdict.competitor().equals(team.team()))
            .map(Verdict::decision)
            .findFirst()
            .orElse(Decision.UNDECIDED);
    return words.say(
        "originality." + decision + "." + team.gate(),
        view.subject(team.team()),
        String.join(words.say("list.separator"), atIssue(findings, team)));
  }

  private static List<String> atIssue(Originality findings, Examined team) {
    return switch (team.gate()) {
      case PASSED -> findings.criteria();
      case FAILED -> on(team, Outcome.FAILED);
      case OPEN -> {
        List<String> open = new ArrayList<>(on(team, Outcome.OPEN));
        open.addAll(team.missing());
        yield open;
      }
      case NONE -> List.of();
    };
  }

  private static List<String> on(Examined team, Outcome outcome) {
    return team.findings().stream()
        .filter(it -> it.finding() == outcome)
        .map(Finding::criterion)
        .toList();
  }

  private Block.Group group(Examined team) {
    List<List<Cell>> rows = new ArrayList<>();
    team.findings().forEach(finding -> rows.add(row(finding)));
    for (String criterion : team.missing()) {
      rows.add(
          List.of(
              Cell.of(criterion),
              Cell.absent(words.say("originality.missing")),
              Cell.absent("-"),
              Cell.absent("-")));
    }
    Gate gate = team.gate();
    return new Block.Group(
        words.say("originality.team", view.name(team.team()), words.say("Gate." + gate)), rows);
  }

  private List<Cell> row(Finding finding) {
    Tone tone =
        switch (finding.finding()) {
          case PASSED -> Tone.REACHED;
          case FAILED -> Tone.NOT_REACHED;
          case OPEN -> Tone.UNDECIDED;
        };
    Cell document =
        finding
            .document()
            .map(name ->
                new Cell(name, finding.sha256().stream().map(this::brief).toList(), Tone.PLAIN))
            .orElseGet(() -> Cell.absent("-"));
    return List.of(
        Cell.of(finding.criterion()),
        new Cell(words.say("Gate." + finding.finding()), List.of(), tone),
        Cell.of(finding.basis()),
        document);
  }

  private String brief(Digest digest) {
    return digest.text().substring(0, SHORT) + "…";
  }
}
