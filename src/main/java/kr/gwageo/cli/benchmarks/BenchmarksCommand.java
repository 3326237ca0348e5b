package kr.gwageo.cli.benchmarks;

import kr.gwageo.cli.shell.CommonOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `gwageo benchmarks`: the benchmark library.
@Command(
    name = "benchmarks",
    subcommands = {
      BenchmarksListCommand.class,
      BenchmarksShowCommand.class,
      BenchmarksValidateCommand.class,
      BenchmarksGenerateCommand.class,
      BenchmarksSeedCommand.class,
      BenchmarksPullCommand.class,
      BenchmarksKeyCommand.class,
      BenchmarksSealCommand.class,
      BenchmarksOpenCommand.class,
      BenchmarksProveCommand.class,
      BenchmarksVerifyCommand.class
    })
public final class BenchmarksCommand implements Runnable {
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
