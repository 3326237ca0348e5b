package kr.gwageo.cli.grade;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kr.gwageo.answers.AnswerFile;
import kr.gwageo.answers.Recorded;
import kr.gwageo.archive.Printout;
import kr.gwageo.cli.benchmarks.Benchmarks;
import kr.gwageo.cli.shell.CommonOptions;
import kr.gwageo.cli.shell.ExitCode;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.cli.words.Cells;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Mistake;
import kr.gwageo.domain.spec.OutcomePolicy;
import kr.gwageo.grading.Gradebook;
import kr.gwageo.grading.Mark;
import kr.gwageo.sandbox.Sandbox;
import kr.gwageo.scoring.Rubric;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `gwageo grade`: grades recorded answers, and asks no model.
@Command(name = "grade")
public final class GradeCommand implements Callable<Integer> {
  private static final int MOST_NAMED = 20;

  private final Surroundings surroundings;
  private final Talk talk;
  private final Benchmarks benchmarks;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--benchmark",
      required = true,
      paramLabel = "NAME|DIR",
      descriptionKey = "benchmarks.which")
  private String name = "";

  @Option(
      names = "--answers",
      required = true,
      paramLabel = "FILE",
      descriptionKey = "grade.answers")
  private String answers = "";

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "grade.out")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--explain", paramLabel = "ID[:REPEAT]", descriptionKey = "grade.explain")
  private Optional<String> explain = Optional.empty();

  @Option(names = "--ignore-unknown", descriptionKey = "grade.ignore_unknown")
  private boolean ignoreUnknown;

  @Mixin private CommonOptions options = new CommonOptions();

  public GradeCommand(Surroundings surroundings, Talk talk) {
    this.surroundings = surroundings;
    this.talk = talk;
    this.benchmarks = new Benchmarks(surroundings);
  }

  @Override
  public Integer call() throws InvalidSpecException {
    Optional<Path> target = out.map(surroundings.here()::resolve);
    if (target.isPresent() && Files.exists(target.get(), LinkOption.NOFOLLOW_LINKS)) {
      return talk.told(ExitCode.USAGE, "grade.occupied", target.get()).number();
    }
    Benchmarks.Found found = benchmarks.find(name);
    if (found.spec().scorer().judged()) {
      return talk.told(ExitCode.USAGE, "grade.judged", found.spec().name()).number();
    }
    if (!found.atHand() && found.spec().home().isPresent()) {
      return talk.told(ExitCode.USAGE, "grade.fetch", found.spec().name()).number();
    }
    check(found);
    List<Item> items = found.items().items();
    Sandbox sandbox = surroundings.sandbox();
    boolean programs = found.spec().scorer().name().equals(Rubric.CODE.title());
    Optional<String> lack = programs ? sandbox.lack() : Optional.empty();
    if (lack.isPresent()) {
      return talk.told(ExitCode.USAGE, "grade.sandbox", lack.get()).number();
    }
    Gradebook book =
        new Gradebook(found.spec(), items, recorded(), OutcomePolicy.DEFAULT, sandbox::run);
    if (!book.strangers().isEmpty() && !ignoreUnknown) {
      return refused(book.strangers(), found.spec().name()).number();
    }
    Optional<Mark> explained = explain.map(wanted -> mark(book, wanted));
    if (target.isPresent() && !written(target.get(), book)) {
      return ExitCode.REFUSED.number();
    }
    show(GradeReport.of(found.spec(), items.size(), book, explained), found, explained);
    return completed(book).number();
  }

  private static void check(Benchmarks.Found found) throws InvalidSpecException {
    Optional<String> mistake = Rubric.mistake(found.spec().scorer());
    if (mistake.isPresent()) {
      throw new InvalidSpecException(
          List.of(
              new Mistake(
                  found.definition().toString(),
                  1,
                  1,
                  "scorer",
                  found.spec().scorer().name(),
                  Mistake.Rule.SCORER_OPTIONS,
                  List.of(mistake.get()),
                  "")));
    }
  }

  private List<Recorded> recorded() throws InvalidSpecException {
    AnswerFile file = AnswerFile.read(surroundings.here().resolve(answers), answers);
    if (!file.mistakes().isEmpty()) {
      throw new InvalidSpecException(file.mistakes());
    }
    return file.answers();
  }

  private static String shown(Recorded answer) {
    return new AnswerFile.Key(answer.item(), answer.repeat(), answer.turn()).toString();
  }

  /// Answers to no item: the person took another file or benchmark, or knows why.
  private ExitCode refused(List<Recorded> strangers, String benchmark) {
    for (Recorded stranger : strangers.stream().limit(MOST_NAMED).toList()) {
      Mistake mistake =
          new Mistake(
              answers,
              stranger.line(),
              1,
              "id",
              Cells.clean(shown(stranger)),
              Mistake.Rule.ITEM_ID,
              List.of(benchmark),
              "");
      surroundings.err().println(talk.words().mistake(mistake));
    }
    if (strangers.size() > MOST_NAMED) {
      surroundings.err().println(talk.words().say("grade.more", strangers.size() - MOST_NAMED));
    }
    return talk.told(ExitCode.USAGE, "grade.unknown", strangers.size(), benchmark);
  }

  /// An id may end with a colon and a number itself.
  private Mark mark(Gradebook book, String wanted) {
    Optional<Mark> whole =
        book.marks().stream().filter(mark -> mark.item().id().equals(wanted)).findFirst();
    return whole
        .or(() ->
            book.marks().stream()
                .filter(mark -> wanted.equals(mark.item().id() + ":" + mark.repeat()))
                .findFirst())
        .orElseThrow(() ->
            new ParameterException(
                spec.commandLine(), talk.words().say("grade.no_answer", wanted, answers)));
  }

  private boolean written(Path target, Gradebook book) {
    try {
      Printout.write(target, book.marks().stream().map(GradeLine::of).toList());
      talk.note("grade.written", target, book.marks().size());
      return true;
    } catch (FileAlreadyExistsException e) {
      talk.told(ExitCode.REFUSED, "grade.occupied", target);
    } catch (IOException e) {
      talk.told(ExitCode.REFUSED, "check.file.refused", target, e);
    }
    return false;
  }

  private void show(GradeReport report, Benchmarks.Found found, Optional<Mark> explained) {
    if (options.json()) {
      surroundings.out().print(Printout.of(report));
    } else if (explained.isPresent()) {
      new GradeReading(talk.words(), answers, explained.get())
          .lines()
          .forEach(surroundings.out()::println);
    } else {
      new GradeTable(talk.words(), report, found.spec())
          .lines()
          .forEach(surroundings.out()::println);
    }
  }

  private ExitCode completed(Gradebook book) {
    int failed = book.kinds().getOrDefault(Kind.FAILED, 0);
    return book.lacks().isEmpty() && failed == 0
        ? ExitCode.DONE
        : talk.told(ExitCode.INCOMPLETE, "grade.incomplete", book.lacks().size(), failed);
  }
}
