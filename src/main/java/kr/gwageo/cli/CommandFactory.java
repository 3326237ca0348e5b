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
        Map.of(
            RehearseCommand.class, () -> new RehearseCommand(surroundings, rounds),
            RunCommand.class, () -> new RunCommand(surroundings, talk, rounds),
            RescoreCommand.class, () -> new RescoreCommand(rounds),
            ReportCommand.class, () -> new ReportCommand(rounds),
            CheckCommand.class, () -> new CheckCommand(surroundings, talk),
            BenchRunnerCommand.class, () -> new BenchRunnerCommand(surroundings, talk),
            BenchPartCommand.class, () -> new BenchPartCommand(surroundings));
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    Supplier<Object> command = commands.get(type);
    return command == null ? CommandLine.defaultFactory().create(type) : type.cast(command.get());
  }
}
