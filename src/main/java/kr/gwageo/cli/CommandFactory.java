package kr.gwageo.cli;

import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/// Gives each command what it needs.
final class CommandFactory implements IFactory {
  private final Map<Class<?>, Supplier<Object>> commands;

  CommandFactory(Surroundings surroundings, Talk talk) {
    Rounds rounds = new Rounds(surroundings, talk);
    this.commands =
        Map.ofEntries(
            Map.entry(RehearseCommand.class, () -> new RehearseCommand(surroundings, rounds)),
            Map.entry(RunCommand.class, () -> new RunCommand(surroundings, talk, rounds)),
            Map.entry(
                RecordLeadersCommand.class,
                () -> new RecordLeadersCommand(surroundings, talk, rounds)),
            Map.entry(CompareCommand.class, () -> new CompareCommand(surroundings, talk)),
            Map.entry(SelftestCommand.class, () -> new SelftestCommand(surroundings, talk)),
            Map.entry(RescoreCommand.class, () -> new RescoreCommand(rounds)),
            Map.entry(SealCommand.class, () -> new SealCommand(surroundings, talk, rounds)),
            Map.entry(AmendCommand.class, () -> new AmendCommand(surroundings, talk, rounds)),
            Map.entry(DecideCommand.class, () -> new DecideCommand(surroundings, talk, rounds)),
            Map.entry(PublishCommand.class, () -> new PublishCommand(surroundings, talk, rounds)),
            Map.entry(AppealCommand.class, () -> new AppealCommand(surroundings, talk, rounds)),
            Map.entry(VerifyCommand.class, () -> new VerifyCommand(surroundings, talk)),
            Map.entry(KeysNewCommand.class, () -> new KeysNewCommand(surroundings, talk)),
            Map.entry(KeysShowCommand.class, () -> new KeysShowCommand(surroundings)),
            Map.entry(ReportCommand.class, () -> new ReportCommand(surroundings, talk, rounds)),
            Map.entry(GradeCommand.class, () -> new GradeCommand(surroundings, talk)),
            Map.entry(SchemeApplyCommand.class, () -> new SchemeApplyCommand(surroundings, talk)),
            Map.entry(CheckCommand.class, () -> new CheckCommand(surroundings, talk)),
            Map.entry(BenchRunnerCommand.class, () -> new BenchRunnerCommand(surroundings, talk)),
            Map.entry(
                BenchStatisticsCommand.class, () -> new BenchStatisticsCommand(surroundings, talk)),
            Map.entry(
                BenchSequentialCommand.class, () -> new BenchSequentialCommand(surroundings, talk)),
            Map.entry(
                BenchCharacteristicsCommand.class,
                () -> new BenchCharacteristicsCommand(surroundings, talk)),
            Map.entry(BenchVerifyCommand.class, () -> new BenchVerifyCommand(surroundings, talk)),
            Map.entry(BenchPartCommand.class, () -> new BenchPartCommand(surroundings)),
            Map.entry(
                BenchmarksListCommand.class, () -> new BenchmarksListCommand(surroundings, talk)),
            Map.entry(
                BenchmarksShowCommand.class, () -> new BenchmarksShowCommand(surroundings, talk)),
            Map.entry(
                BenchmarksGenerateCommand.class,
                () -> new BenchmarksGenerateCommand(surroundings, talk)),
            Map.entry(
                BenchmarksSeedCommand.class, () -> new BenchmarksSeedCommand(surroundings, talk)),
            Map.entry(
                BenchmarksPullCommand.class, () -> new BenchmarksPullCommand(surroundings, talk)),
            Map.entry(
                BenchmarksKeyCommand.class, () -> new BenchmarksKeyCommand(surroundings, talk)),
            Map.entry(
                BenchmarksSealCommand.class, () -> new BenchmarksSealCommand(surroundings, talk)),
            Map.entry(
                BenchmarksOpenCommand.class, () -> new BenchmarksOpenCommand(surroundings, talk)),
            Map.entry(
                BenchmarksProveCommand.class, () -> new BenchmarksProveCommand(surroundings, talk)),
            Map.entry(
                BenchmarksVerifyCommand.class,
                () -> new BenchmarksVerifyCommand(surroundings, talk)),
            Map.entry(
                BenchmarksValidateCommand.class,
                () -> new BenchmarksValidateCommand(surroundings, talk)));
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    Supplier<Object> command = commands.get(type);
    return command == null ? CommandLine.defaultFactory().create(type) : type.cast(command.get());
  }
}
