package kr.gwageo.cli.bench;

import java.util.List;
import java.util.concurrent.Callable;
import kr.gwageo.bench.RunnerBench;
import kr.gwageo.bench.process.Means;
import kr.gwageo.cli.shell.ExitCode;
import kr.gwageo.cli.shell.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// What the processes do that a measurement starts. It is not for people.
@Command(name = "part", hidden = true)
public final class BenchPartCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Means means;

  @Parameters private List<String> words = List.of();

  public BenchPartCommand(Surroundings surroundings, Means means) {
    this.surroundings = surroundings;
    this.means = means;
  }

  @Override
  public Integer call() throws Exception {
    RunnerBench.part(means, words, System.in, surroundings.out());
    return ExitCode.DONE.number();
  }
}
