package kr.gwageo.cli.bench;

import kr.gwageo.cli.shell.CommonOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `gwageo bench`: the harness measures itself.
@Command(
    name = "bench",
    subcommands = {
      BenchRunnerCommand.class,
      BenchStatisticsCommand.class,
      BenchSequentialCommand.class,
      BenchVerifyCommand.class,
      BenchCharacteristicsCommand.class,
      BenchPartCommand.class
    })
public final class BenchCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @SuppressWarnings("UnusedVariable")
  @Mixin
  private CommonOptions options = new CommonOptions();

  /// Without saying what: the help.
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
