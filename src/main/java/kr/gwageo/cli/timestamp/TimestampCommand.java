package kr.gwageo.cli.timestamp;

import kr.gwageo.cli.shell.CommonOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `gwageo timestamp`: a third party's word on when a round was sealed and decided.
@Command(
    name = "timestamp",
    subcommands = {
      TimestampRequestCommand.class,
      TimestampAttachCommand.class,
      TimestampFetchCommand.class
    })
public final class TimestampCommand implements Runnable {
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
