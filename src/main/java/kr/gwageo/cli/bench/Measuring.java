package kr.gwageo.cli.bench;

import java.util.List;
import kr.gwageo.bench.Audience;
import kr.gwageo.bench.figure.Figure;
import kr.gwageo.cli.shell.ExitCode;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// One measuring of a table of figures, as people see it: what is measured next, what could not be,
/// and the table.
final class Measuring implements Audience {
  private final Surroundings surroundings;
  private final Talk talk;
  private boolean failed;

  Measuring(Surroundings surroundings, Talk talk) {
    this.surroundings = surroundings;
    this.talk = talk;
  }

  @Override
  public void begins(String measure) {
    talk.note("bench.begins", measure);
  }

  @Override
  public void fails(String measure, String complaint) {
    failed = true;
    surroundings.err().println(talk.words().say("bench.fails", measure, complaint));
  }

  /// Shows what was measured.
  ///
  /// @param json prints this instead of the table, where programs want it
  ExitCode shows(List<Figure> figures, boolean programs, String json) {
    surroundings.out().print(programs ? json : new FigureTable(talk.words()).text(figures));
    return failed ? ExitCode.BUG : ExitCode.DONE;
  }

  /// What a command cannot be asked.
  ///
  /// @param rows that there are
  static ParameterException misuse(Talk talk, CommandSpec command, String key, List<String> rows) {
    String text = talk.words().say(key, String.join(", ", rows));
    return new ParameterException(command.commandLine(), text);
  }
}
