package kr.gwageo.round;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import kr.gwageo.archive.LastWords;
import kr.gwageo.archive.RoundArchive;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.SandboxRun;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Mistake;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.plan.Planner;
import kr.gwageo.sandbox.Sandbox;
import kr.gwageo.scoring.Grader;
import kr.gwageo.scoring.Rubric;

/// Runs the programs in a round's answers, each once, and records what they did.
final class Proving {
  private final Sandbox sandbox;
  private final Round round;
  private final Set<String> tasks;

  Proving(Sandbox sandbox, Round round) {
    this.sandbox = sandbox;
    this.round = round;
    this.tasks =
        round.papers().stream()
            .filter(paper -> paper.benchmark().scorer().name().equals(Rubric.CODE.title()))
            .map(paper -> paper.task().name())
            .collect(Collectors.toSet());
  }

  /// Finds out, before anything is asked, whether programs can be run here.
  ///
  /// @param specFile the round's spec
  /// @throws InvalidSpecException with a mistake for each task whose answers are programs, if not
  void check(Path specFile) throws InvalidSpecException {
    Optional<String> lack = tasks.isEmpty() ? Optional.empty() : sandbox.lack();
    if (lack.isPresent()) {
      List<Mistake> mistakes = new ArrayList<>();
      for (int place = 0; place < round.papers().size(); place++) {
        String name = round.papers().get(place).task().name();
        if (tasks.contains(name)) {
          String field = "tasks[" + place + "].benchmark";
          mistakes.add(
              new Mistake(
                  specFile.toString(),
                  1,
                  1,
                  field,
                  name,
                  Mistake.Rule.SANDBOX,
                  List.of(lack.get()),
                  ""));
        }
      }
      throw new InvalidSpecException(mistakes);
    }
  }

  /// Runs what was not run yet, or where the sandbox failed.
  ///
  /// @param stopped whether to begin no more
  void run(RoundArchive archive, Planner planner, BooleanSupplier stopped) {
    if (tasks.isEmpty()) {
      return;
    }
    Grader grader = new Grader(round);
    Map<Long, SandboxRun> known = archive.record().sandboxRuns();
    try (LastWords words = archive.record().lastWords(exchange -> true)) {
      planner
          .trials()
          .takeWhile(trial -> !stopped.getAsBoolean())
          .filter(trial -> tasks.contains(trial.item().task()))
          .filter(trial ->
              !Optional.ofNullable(known.get(trial.number())).map(SandboxRun::sound).orElse(false))
          .forEach(trial ->
              words
                  .of(trial)
                  .filter(Exchange::done)
                  .flatMap(exchange -> run(grader, trial, exchange))
                  .ifPresent(archive::append));
    }
  }

  private Optional<SandboxRun> run(Grader grader, Trial trial, Exchange exchange) {
    return grader
        .toRun(trial, exchange.outcome())
        .map(wanted -> sandbox.run(trial, wanted.program(), wanted.tests(), wanted.toTheEnd()));
  }
}
