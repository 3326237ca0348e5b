package kr.gwageo.round;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kr.gwageo.archive.Bundle;
import kr.gwageo.archive.Milestones;
import kr.gwageo.archive.RoundArchive;
import kr.gwageo.archive.RoundRecord;
import kr.gwageo.domain.Amendment;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Publication;
import kr.gwageo.domain.audit.Dossier;
import kr.gwageo.domain.result.Decision;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.result.Stage;
import kr.gwageo.domain.result.Verdict;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Mode;
import kr.gwageo.domain.spec.Official;
import kr.gwageo.domain.spec.Official.Publicity;
import kr.gwageo.domain.spec.RoundSpec;
import kr.gwageo.plan.Planner;
import kr.gwageo.round.OutOfOrderException.Why;
import kr.gwageo.signature.SigningKey;

/// Leads an official round through its life: sealed, run, decided, published, and appealed against.
/// Each step refuses to go out of order.
public final class Office {
  private final Conductor conductor;
  private final Premises premises;

  public Office(Premises premises) {
    this.premises = premises;
    this.conductor = new Conductor(premises);
  }

  /// How far the round in a folder has come.
  public Stage stage(Path folder) {
    return Life.stage(folder);
  }

  /// Fixes the rules of a round and signs them. Asks nothing.
  ///
  /// @param folder of the round, new
  /// @throws InvalidSpecException with every mistake in the spec or in what it names
  /// @throws OutOfOrderException if the rules are sealed already, or the round is none to be sealed
  public void seal(Path specFile, Path folder, SigningKey key) throws InvalidSpecException {
    if (conductor.readWithoutKeys(specFile).mode() == Mode.PRACTICE) {
      throw new OutOfOrderException(Why.PRACTICE, folder.toString(), Stage.DRAFT);
    }
    Milestones milestones = new Milestones(folder);
    if (milestones.signed() || milestones.begun()) {
      throw new OutOfOrderException(Why.SEALED, folder.toString(), stage(folder));
    }
    Study study = new Study(premises);
    RoundSpec spec = study.readWithoutKeys(specFile);
    Papers papers = study.bind(specFile, spec, Places.of(specFile, premises.environment()));
    Planner planner = new Planner(papers.round(), papers.items());
    try (RoundArchive archive =
        RoundArchive.begin(
            folder,
            Study.text(specFile),
            papers.round(),
            papers.items(),
            planner::trials,
            premises.clock().instant())) {
      archive.sign(key::sign);
    }
  }

  /// Appends a change of the rules and signs it. What was decided before no longer stands.
  ///
  /// @throws OutOfOrderException if the rules are not sealed
  /// @throws NoSuchItemException if it speaks of an item that is not there, or of an answer that
  ///   the item does not take
  public void amend(
      Path folder, String author, String reason, Amendment.Change change, SigningKey key) {
    Life.mustHaveReached(Stage.SEALED, folder);
    Life.mustBeSignedBy(key, folder);
    check(folder, change);
    try (RoundArchive archive = RoundArchive.open(folder)) {
      Optional<Digest> withdrawn = new Milestones(folder).decision();
      archive.amend(new Amendment(premises.clock().instant(), author, reason, change, withdrawn));
      archive.sign(key::sign);
    }
  }

  private static void check(Path folder, Amendment.Change change) {
    switch (change) {
      case Amendment.Excluded it -> new Appeals(folder, it.task(), it.item());
      case Amendment.Accepted it -> {
        Appeals appeals = new Appeals(folder, it.task(), it.item());
        if (Amendments.with(appeals.item(), it.answer()).isEmpty()) {
          throw new NoSuchItemException(it.task() + "/" + it.item() + " = " + it.answer());
        }
      }
      case Amendment.Schemed _, Amendment.Noted _ -> {}
    }
  }

  /// What people submit for a decision.
  ///
  /// @param scheme of points, where the rules hold none
  /// @param figures that people gave beside the round
  /// @param findings on originality
  public record Submission(
      Optional<Path> scheme, Optional<Path> figures, Optional<Path> findings) {}

  /// Grades, compares, decides, and signs what comes of it. May be repeated; then what was
  /// submitted the time before counts again where nothing takes its place.
  ///
  /// @param submitted becomes files of the round
  /// @throws OutOfOrderException if not all that is planned was answered, or another scheme is
  ///   named than the rules hold
  /// @throws InvalidSpecException with every mistake in what was submitted
  public RoundResult decide(Path folder, SigningKey key, Submission submitted)
      throws InvalidSpecException {
    Life.mustHaveReached(Stage.COMPLETE, folder);
    Life.mustBeSignedBy(key, folder);
    RoundRecord record = RoundRecord.of(folder);
    Submissions submissions = new Submissions(record, record.amendments());
    SortedMap<String, String> texts = submissions.accept(submitted, folder);
    try (RoundArchive archive = RoundArchive.open(folder)) {
      archive.write(texts);
      if (submissions.holdsScheme()) {
        archive.keep(Submissions.SCHEME, Set.of());
      }
      RoundResult result = Conductor.settle(archive);
      archive.sign(key::sign);
      return result;
    }
  }

  /// Makes a bundle of a decided round: all of it for evaluators, what the rules show to everybody
  /// for the public, and for a team beside that its own answers and readings.
  ///
  /// @param to a new folder
  /// @param audience `public`, `evaluator`, or the name of a competitor
  /// @throws OutOfOrderException if the round is not decided
  /// @throws NoSuchItemException if there is no such competitor
  public Publication publish(Path folder, Path to, String audience, SigningKey key) {
    Stage stage = Life.mustHaveReached(Stage.DECIDED, folder);
    Life.mustBeSignedBy(key, folder);
    if (!new Verifier(premises.tool())
        .verify(folder, Optional.of(key.open()), Optional.empty())
        .intact()) {
      throw new OutOfOrderException(Why.DIFFERS, folder.toString(), stage);
    }
    RoundResult result = conductor.result(folder);
    RoundSpec spec = result.round().spec();
    Official rules =
        spec.official().orElseThrow(() -> new IllegalStateException("an official round has rules"));
    boolean everybody = audience.equals(Publication.PUBLIC);
    boolean evaluator = audience.equals(Publication.EVALUATOR);
    List<String> teams = spec.competitors().stream().map(EntrySpec::name).toList();
    if (!everybody && !evaluator && !teams.contains(audience)) {
      throw new NoSuchItemException(audience);
    }
    Set<String> shown = everybody ? shown(result, rules) : Set.of(audience);
    boolean named = rules.published() == Publicity.EVERY_TEAM || shown.containsAll(teams);
    Bundle.Contents contents =
        new Bundle.Contents(
            audience,
            named,
            evaluator ? Set.of() : rules.withheld(),
            spec.leaders().stream().map(EntrySpec::name).collect(Collectors.toSet()),
            Documents.of(evaluator ? result : result.only(shown)));
    UnaryOperator<byte[]> signer = key::sign;
    Publication publication =
        Bundle.make(folder, to, contents, premises.clock().instant(), premises.tool(), signer);
    try (RoundArchive archive = RoundArchive.open(folder)) {
      archive.publish(publication);
      archive.writeManifest(result.round().tool());
      archive.sign(signer);
    }
    return publication;
  }

  private static Set<String> shown(RoundResult result, Official rules) {
    return result.verdicts().stream()
        .filter(verdict ->
            rules.published() == Publicity.EVERY_TEAM || verdict.decision() == Decision.REACHED)
        .map(Verdict::competitor)
        .collect(Collectors.toSet());
  }

  /// Gathers what is on record about one item of a decided round.
  ///
  /// @param own the entry that appeals: only its answers are shown, the others' readings without a
  ///   name; empty: everybody's are
  /// @param supposed a change of the rules whose effect is to be seen
  /// @throws OutOfOrderException if the round is official and not decided
  /// @throws NoSuchItemException if the round has no such item
  public Dossier appeal(
      Path folder,
      String task,
      String item,
      Optional<String> own,
      Optional<Amendment.Change> supposed) {
    Life.mustBeOpen(folder);
    supposed.ifPresent(change -> check(folder, change));
    List<Amendment> changes = new ArrayList<>();
    supposed.ifPresent(change ->
        changes.add(new Amendment(premises.clock().instant(), "", "", change, Optional.empty())));
    return new Appeals(folder, task, item).dossier(own, changes);
  }
}
