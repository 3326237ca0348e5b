package kr.gwageo.cli.keys;

import kr.gwageo.cli.shell.CommonOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `gwageo keys`: the keys that rounds are signed with.
@Command(
    name = "keys",
    subcommands = {KeysNewCommand.class, KeysShowCommand.class})
public final class KeysCommand implements Runnable {
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
