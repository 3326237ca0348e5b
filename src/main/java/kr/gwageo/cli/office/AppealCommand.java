package kr.gwageo.cli.office;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import kr.gwageo.archive.Printout;
import kr.gwageo.cli.round.Rounds;
import kr.gwageo.cli.shell.CommonOptions;
import kr.gwageo.cli.shell.ExitCode;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.domain.Amendment;
import kr.gwageo.domain.audit.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gwageo appeal`: shows all there is on record about one item.
@Command(name = "appeal")
public final class AppealCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Talk talk;
  private final Rounds rounds;

  @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "folder")
  private Path folder = Path.of("");

  @Parameters(index = "1", paramLabel = "TASK/ITEM", descriptionKey = "appeal.item")
  private String item = "";

  @Option(names = "--entry", paramLabel = "TEAM", descriptionKey = "appeal.entry")
  private Optional<String> entry = Optional.empty();

  @Mixin private ChangeOptions change = new ChangeOptions();

  @Mixin private CommonOptions options = new CommonOptions();

  public AppealCommand(Surroundings surroundings, Talk talk, Rounds rounds) {
    this.surroundings = surroundings;
    this.talk = talk;
    this.rounds = rounds;
  }

  /// What is on record, for programs.
  ///
  /// @param schema of this document
  private record Shown(String schema, Dossier dossier) {}

  @Override
  public Integer call() {
    ChangeOptions.Place place = change.place(talk.words(), item);
    Optional<Amendment.Change> supposed = change.change(talk.words());
    Dossier dossier =
        rounds
            .office()
            .appeal(
                surroundings.here().resolve(folder), place.task(), place.item(), entry, supposed);
    if (options.json()) {
      surroundings.out().print(Printout.of(new Shown("gwageo/dossier/1", dossier)));
    } else {
      new DossierPage(talk.words(), dossier).lines().forEach(surroundings.out()::println);
    }
    return ExitCode.DONE.number();
  }
}
