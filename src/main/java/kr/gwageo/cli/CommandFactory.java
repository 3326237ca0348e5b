package kr.gwageo.cli;

import java.util.Map;
import java.util.function.Supplier;
import kr.gwageo.bench.process.Means;
import kr.gwageo.cli.bench.BenchCharacteristicsCommand;
import kr.gwageo.cli.bench.BenchPartCommand;
import kr.gwageo.cli.bench.BenchRunnerCommand;
import kr.gwageo.cli.bench.BenchSequentialCommand;
import kr.gwageo.cli.bench.BenchStatisticsCommand;
import kr.gwageo.cli.bench.BenchVerifyCommand;
import kr.gwageo.cli.bench.Machine;
import kr.gwageo.cli.benchmarks.BenchmarksGenerateCommand;
import kr.gwageo.cli.benchmarks.BenchmarksKeyCommand;
import kr.gwageo.cli.benchmarks.BenchmarksListCommand;
import kr.gwageo.cli.benchmarks.BenchmarksOpenCommand;
import kr.gwageo.cli.benchmarks.BenchmarksProveCommand;
import kr.gwageo.cli.benchmarks.BenchmarksPullCommand;
import kr.gwageo.cli.benchmarks.BenchmarksSealCommand;
import kr.gwageo.cli.benchmarks.BenchmarksSeedCommand;
import kr.gwageo.cli.benchmarks.BenchmarksShowCommand;
import kr.gwageo.cli.benchmarks.BenchmarksValidateCommand;
import kr.gwageo.cli.benchmarks.BenchmarksVerifyCommand;
import kr.gwageo.cli.check.CheckCommand;
import kr.gwageo.cli.grade.GradeCommand;
import kr.gwageo.cli.keys.KeysNewCommand;
import kr.gwageo.cli.keys.KeysShowCommand;
import kr.gwageo.cli.office.AmendCommand;
import kr.gwageo.cli.office.AppealCommand;
import kr.gwageo.cli.office.DecideCommand;
import kr.gwageo.cli.office.PublishCommand;
import kr.gwageo.cli.office.SealCommand;
import kr.gwageo.cli.round.RecordLeadersCommand;
import kr.gwageo.cli.round.RehearseCommand;
import kr.gwageo.cli.round.ReportCommand;
import kr.gwageo.cli.round.RescoreCommand;
import kr.gwageo.cli.round.Rounds;
import kr.gwageo.cli.round.RunCommand;
import kr.gwageo.cli.round.VerifyCommand;
import kr.gwageo.cli.scheme.SchemeApplyCommand;
import kr.gwageo.cli.selftest.CompareCommand;
import kr.gwageo.cli.selftest.SelftestCommand;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.cli.timestamp.TimestampAttachCommand;
import kr.gwageo.cli.timestamp.TimestampFetchCommand;
import kr.gwageo.cli.timestamp.TimestampRequestCommand;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/// Gives each command what it needs.
final class CommandFactory implements IFactory {
  private final Map<Class<?>, Supplier<Object>> commands;

  CommandFactory(Surroundings surroundings, Talk talk) {
    Means means = Machine.means(surroundings, Main.class);
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
            Map.entry(
                TimestampRequestCommand.class,
                () -> new TimestampRequestCommand(surroundings, talk)),
            Map.entry(
                TimestampAttachCommand.class, () -> new TimestampAttachCommand(surroundings, talk)),
            Map.entry(
                TimestampFetchCommand.class, () -> new TimestampFetchCommand(surroundings, talk)),
            Map.entry(ReportCommand.class, () -> new ReportCommand(surroundings, talk, rounds)),
            Map.entry(GradeCommand.class, () -> new GradeCommand(surroundings, talk)),
            Map.entry(SchemeApplyCommand.class, () -> new SchemeApplyCommand(surroundings, talk)),
            Map.entry(CheckCommand.class, () -> new CheckCommand(surroundings, talk)),
            Map.entry(
                BenchRunnerCommand.class, () -> new BenchRunnerCommand(surroundings, talk, means)),
            Map.entry(
                BenchStatisticsCommand.class,
                () -> new BenchStatisticsCommand(surroundings, talk, means)),
            Map.entry(
                BenchSequentialCommand.class, () -> new BenchSequentialCommand(surroundings, talk)),
            Map.entry(
                BenchCharacteristicsCommand.class,
                () -> new BenchCharacteristicsCommand(surroundings, talk)),
            Map.entry(BenchPartCommand.class, () -> new BenchPartCommand(surroundings, means)),
            Map.entry(BenchVerifyCommand.class, () -> new BenchVerifyCommand(surroundings, talk)),
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
