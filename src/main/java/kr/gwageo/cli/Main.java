package kr.gwageo.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kr.gwageo.cli.bench.BenchCommand;
import kr.gwageo.cli.benchmarks.BenchmarksCommand;
import kr.gwageo.cli.check.CheckCommand;
import kr.gwageo.cli.grade.GradeCommand;
import kr.gwageo.cli.keys.KeysCommand;
import kr.gwageo.cli.office.AmendCommand;
import kr.gwageo.cli.office.AppealCommand;
import kr.gwageo.cli.office.DecideCommand;
import kr.gwageo.cli.office.PublishCommand;
import kr.gwageo.cli.office.SealCommand;
import kr.gwageo.cli.round.RecordLeadersCommand;
import kr.gwageo.cli.round.RehearseCommand;
import kr.gwageo.cli.round.ReportCommand;
import kr.gwageo.cli.round.RescoreCommand;
import kr.gwageo.cli.round.RunCommand;
import kr.gwageo.cli.round.VerifyCommand;
import kr.gwageo.cli.scheme.SchemeCommand;
import kr.gwageo.cli.selftest.CompareCommand;
import kr.gwageo.cli.selftest.SelftestCommand;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.cli.shell.Tool;
import kr.gwageo.cli.timestamp.TimestampCommand;
import kr.gwageo.cli.words.Languages;
import kr.gwageo.cli.words.Words;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The command line.
@Command(
    name = "gwageo",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {
      RehearseCommand.class,
      RunCommand.class,
      RecordLeadersCommand.class,
      SelftestCommand.class,
      CompareCommand.class,
      RescoreCommand.class,
      ReportCommand.class,
      SealCommand.class,
      AmendCommand.class,
      DecideCommand.class,
      PublishCommand.class,
      AppealCommand.class,
      VerifyCommand.class,
      KeysCommand.class,
      TimestampCommand.class,
      GradeCommand.class,
      CheckCommand.class,
      BenchmarksCommand.class,
      SchemeCommand.class,
      BenchCommand.class,
      GenerateCompletion.class,
      HelpCommand.class
    })
public final class Main implements Runnable {
  private static final int USAGE_WIDTH = 100;

  @Spec private CommandSpec spec = CommandSpec.create();

  private Main() {}

  /// Without a command: the help.
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  public static void main(String[] args) {
    Surroundings surroundings =
        new Surroundings(
            utf8(FileDescriptor.out),
            utf8(FileDescriptor.err),
            Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()
                && !errorsGoToAFile(),
            System.getenv(),
            Clock.systemUTC(),
            Path.of(System.getProperty("gwageo.home", "")).toAbsolutePath(),
            Path.of("").toAbsolutePath());
    System.exit(run(surroundings, args));
  }

  /// Java asks only about input and output. Where the system tells what the error stream is, a
  /// person who sends it to a file gets no escapes there.
  private static boolean errorsGoToAFile() {
    try {
      return !Files.readSymbolicLink(Path.of("/proc/self/fd/2")).startsWith("/dev");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /// Korean must survive whatever the locale of the shell says.
  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /// Runs one command and answers with its exit code.
  static int run(Surroundings surroundings, String... args) {
    Words words = new Words(Languages.choose(List.of(args), surroundings.environment()));
    Talk talk = new Talk(surroundings, words, List.of(args).contains("--quiet"));
    if (!Languages.known(List.of(args))) {
      return talk.unknownLanguage();
    }
    try {
      return program(surroundings, talk).execute(args);
    } catch (Error e) {
      return talk.failed(new IllegalStateException(e));
    }
  }

  /// The commands and their options.
  static CommandLine program(Surroundings surroundings, Talk talk) {
    CommandLine program = new CommandLine(new Main(), new CommandFactory(surroundings, talk));
    program.setResourceBundle(talk.words().bundle());
    program.setOut(writer(surroundings.out()));
    program.setErr(writer(surroundings.err()));
    program.setUsageHelpWidth(USAGE_WIDTH);
    program.setParameterExceptionHandler((mistake, args) -> talk.misused(mistake));
    program.setExecutionExceptionHandler((failure, command, result) -> talk.failed(failure));
    return program;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Tool.name()};
    }
  }
}
