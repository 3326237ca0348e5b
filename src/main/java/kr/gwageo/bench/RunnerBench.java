package kr.gwageo.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.gwageo.bench.figure.Figure;
import kr.gwageo.bench.figure.FigureText;
import kr.gwageo.bench.part.Part;
import kr.gwageo.bench.process.LoadProcess;
import kr.gwageo.bench.process.Means;
import kr.gwageo.bench.process.PartFailedException;
import kr.gwageo.bench.process.Scratch;
import kr.gwageo.bench.row.CpuRow;
import kr.gwageo.bench.row.Effort;
import kr.gwageo.bench.row.MemoryRows;
import kr.gwageo.bench.row.ResumeRow;
import kr.gwageo.bench.row.Stage;
import kr.gwageo.bench.row.StreamRows;
import kr.gwageo.bench.row.ThroughputRows;

/// Measures the runner: real rounds in processes of their own ask a load server in another.
public final class RunnerBench {
  private final Means means;
  private final Effort effort;

  public RunnerBench(Means means, Effort effort) {
    this.means = means;
    this.effort = effort;
  }

  /// Measures, one after the other.
  ///
  /// @param measures in the order of the table
  /// @param place for scratch files; empty: where the system has its temporary files
  public List<Figure> run(Set<Measure> measures, Optional<Path> place, Audience audience)
      throws IOException, InterruptedException {
    List<Figure> figures = new ArrayList<>();
    try (Scratch scratch = new Scratch(place)) {
      for (Measure measure : measures) {
        audience.begins(measure.title());
        try (Stage stage = new Stage(means, scratch, measure.title())) {
          figures.addAll(figures(measure, stage));
        } catch (PartFailedException e) {
          audience.fails(measure.title(), String.valueOf(e.getMessage()));
        }
      }
    }
    return figures;
  }

  private List<Figure> figures(Measure measure, Stage stage)
      throws IOException, InterruptedException {
    return switch (measure) {
      case CPU -> new CpuRow(stage, effort).figures();
      case THROUGHPUT -> new ThroughputRows(stage, effort).besideWrk();
      case IDEAL -> new ThroughputRows(stage, effort).besideTheIdeal();
      case STREAMS -> new StreamRows(stage, effort).figures();
      case MEMORY -> new MemoryRows(stage, effort).figures();
      case RESUME -> new ResumeRow(stage, effort).figures();
    };
  }

  /// The figures as one JSON text, for programs.
  public String json(List<Figure> figures) {
    return FigureText.json(figures, means.tool());
  }

  private static void follow(InputStream in) {
    try {
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // Whatever became of the parent, it is not there to be measured for.
    }
    Runtime.getRuntime().halt(0);
  }

  /// The work of a child process, which ends at once when its input is closed: its parent is gone.
  ///
  /// @param words as the parent gave them
  /// @param out for the parent
  public static void part(Means means, List<String> words, InputStream in, PrintStream out)
      throws IOException, InterruptedException {
    if (words.equals(List.of(LoadProcess.WORD))) {
      LoadProcess.serve(means, in, out);
    } else {
      Thread.ofPlatform().daemon().name("parent").start(() -> follow(in));
      out.println(Part.run(means, words));
    }
  }
}
