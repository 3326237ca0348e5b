package kr.gwageo.cli.scheme;

import kr.gwageo.cli.shell.CommonOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `gwageo scheme`: totals of points by a scheme that is data.
@Command(
    name = "scheme",
    subcommands = {SchemeApplyCommand.class})
public final class SchemeCommand implements Runnable {
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
