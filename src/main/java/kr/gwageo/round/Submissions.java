package kr.gwageo.round;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import kr.gwageo.archive.ArchiveException;
import kr.gwageo.archive.RoundRecord;
import kr.gwageo.domain.Amendment;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.result.Originality;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.result.Stage;
import kr.gwageo.domain.scheme.Figure;
import kr.gwageo.domain.scheme.Scheme;
import kr.gwageo.domain.scheme.Settlement;
import kr.gwageo.domain.scheme.Settlement.Basis;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Mistake;
import kr.gwageo.domain.spec.Mistake.Rule;
import kr.gwageo.domain.spec.Official;
import kr.gwageo.round.OutOfOrderException.Why;
import kr.gwageo.scheme.FigureFile;
import kr.gwageo.scheme.FindingFile;
import kr.gwageo.spec.SpecReader;

/// What people submit beside the answers of an official round: figures of experts and users, what
/// they found of originality, and a scheme of points where the rules hold none. It becomes files of
/// the round's folder, from which everything that follows can be made again.
final class Submissions {
  static final String SCHEME = "51-scheme.yaml";
  static final String FIGURES = "51-figures.csv";
  static final String FINDINGS = "51-findings.csv";
  private static final long MAX_BYTES = 64L << 20;

  private final RoundRecord record;
  private final Optional<Official> rules;
  private final List<String> teams;
  private final Optional<Scheme> fixed;
  private final Basis basis;

  /// Reads something that can be mistaken.
  private interface Reading<T> {
    T of(Path file) throws InvalidSpecException;
  }

  /// @param amendments under which the rules stand
  Submissions(RoundRecord record, List<Amendment> amendments) {
    this.record = record;
    this.rules = record.round().spec().official();
    this.teams = record.round().spec().competitors().stream().map(EntrySpec::name).toList();
    Optional<Scheme> amended =
        amendments.stream()
            .map(Amendment::change)
            .filter(Amendment.Schemed.class::isInstance)
            .map(change -> ((Amendment.Schemed) change).scheme())
            .reduce((earlier, later) -> later);
    this.fixed = amended.or(() -> record.round().scheme());
    this.basis =
        amended.isPresent() ? Basis.AMENDED : fixed.isPresent() ? Basis.SEALED : Basis.UNSEALED;
  }

  /// The name of a scheme in the folder that has no say, since the rules hold one.
  static Optional<String> overruled(RoundRecord record) {
    Submissions submissions = new Submissions(record, record.amendments());
    return record.submitted(SCHEME).filter(file -> submissions.holdsScheme()).map(file -> SCHEME);
  }

  /// Whether the rules hold a scheme.
  boolean holdsScheme() {
    return fixed.isPresent();
  }

  /// Holds what is submitted to the rules and the teams, with what was submitted before.
  ///
  /// @param folder of the round
  /// @return texts by the names of their files in the folder
  /// @throws InvalidSpecException with every mistake in any of the files
  /// @throws OutOfOrderException if it names another scheme than the rules hold, or figures without
  ///   a scheme, or if the round is decided on something else
  SortedMap<String, String> accept(Office.Submission submitted, Path folder)
      throws InvalidSpecException {
    SortedMap<String, String> texts = new TreeMap<>();
    Optional<Scheme> scheme = scheme(submitted, folder, texts);
    if (scheme.isEmpty() && submitted.figures().isPresent()) {
      throw new OutOfOrderException(Why.NO_SCHEME, folder.toString(), Life.stage(folder));
    }
    List<Mistake> mistakes = new ArrayList<>();
    Optional<Path> figures = submitted.figures().or(() -> record.submitted(FIGURES));
    if (scheme.isPresent() && figures.isPresent()) {
      check(figures.get(), file -> figures(scheme.get(), file), mistakes);
    }
    if (submitted.findings().isPresent()) {
      check(submitted.findings().get(), file -> findings(file, beside(file)), mistakes);
    }
    if (!mistakes.isEmpty()) {
      throw new InvalidSpecException(mistakes);
    }
    if (submitted.figures().isPresent()) {
      texts.put(FIGURES, text(submitted.figures().get()));
    }
    if (submitted.findings().isPresent()) {
      texts.put(FINDINGS, text(submitted.findings().get()));
    }
    mustNotReplace(texts, folder);
    return texts;
  }

  /// What a decision rests on is not exchanged under it.
  private void mustNotReplace(SortedMap<String, String> texts, Path folder)
      throws InvalidSpecException {
    Stage stage = Life.stage(folder);
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Optional<Path> before = record.submitted(text.getKey());
      if (stage.compareTo(Stage.DECIDED) >= 0
          && before.isPresent()
          && !text(before.get()).equals(text.getValue())) {
        throw new OutOfOrderException(Why.RESUBMITTED, folder.toString(), stage);
      }
    }
  }

  private Optional<Scheme> scheme(
      Office.Submission submitted, Path folder, SortedMap<String, String> texts)
      throws InvalidSpecException {
    if (submitted.scheme().isEmpty()) {
      Optional<Path> before = record.submitted(SCHEME);
      return fixed.isEmpty() && before.isPresent()
          ? Optional.of(SpecReader.scheme(before.get()))
          : fixed;
    }
    Scheme named = SpecReader.scheme(submitted.scheme().get());
    if (fixed.filter(scheme -> !scheme.equals(named)).isPresent()) {
      throw new OutOfOrderException(Why.OTHER_SCHEME, folder.toString(), Life.stage(folder));
    }
    if (fixed.isEmpty()) {
      texts.put(SCHEME, text(submitted.scheme().get()));
    }
    return Optional.of(named);
  }

  private static void check(Path file, Reading<?> reading, List<Mistake> mistakes) {
    try {
      reading.of(file);
    } catch (InvalidSpecException e) {
      mistakes.addAll(e.mistakes());
    }
  }

  private List<Figure> figures(Scheme scheme, Path file) throws InvalidSpecException {
    List<Figure> figures = FigureFile.read(scheme, file.toString(), text(file));
    List<Mistake> mistakes =
        figures.stream()
            .map(Figure::team)
            .distinct()
            .filter(team -> !teams.contains(team))
            .map(team -> mistake(file, "team", team, Rule.ONE_OF, teams))
            .toList();
    if (!mistakes.isEmpty()) {
      throw new InvalidSpecException(mistakes);
    }
    return figures;
  }

  private Originality findings(Path file) throws InvalidSpecException {
    return findings(file, document -> Optional.empty());
  }

  private Originality findings(Path file, Function<String, Optional<Digest>> documents)
      throws InvalidSpecException {
    List<String> criteria = rules.map(Official::originality).orElse(List.of());
    return FindingFile.read(file.toString(), text(file), teams, criteria, documents);
  }

  /// Digests of the documents that lie beside the file that names them, or below.
  private static Function<String, Optional<Digest>> beside(Path file) {
    Path folder = file.toAbsolutePath().resolveSibling("").normalize();
    return name -> {
      try {
        Path document = folder.resolve(name).normalize();
        if (!document.startsWith(folder) || !Files.isRegularFile(document)) {
          return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(document)) {
          return Optional.of(Digest.of(in));
        }
      } catch (InvalidPathException | IOException _) {
        return Optional.empty();
      }
    };
  }

  /// A result with what was submitted beside it.
  ///
  /// @throws ArchiveException if a file in the folder is not what was submitted
  RoundResult beside(RoundResult result) {
    if (rules.isEmpty()) {
      return result;
    }
    Optional<Originality> findings = again(FINDINGS, this::findings);
    Optional<Scheme> scheme = fixed.or(() -> again(SCHEME, SpecReader::scheme));
    Optional<Settlement> settlement =
        scheme.map(it ->
            new Settlement(
                basis,
                it,
                Accounting.totals(
                    it,
                    again(FIGURES, file -> figures(it, file)).orElse(List.of()),
                    findings,
                    result)));
    return result.beside(findings, settlement);
  }

  private <T> Optional<T> again(String name, Reading<T> reading) {
    Optional<Path> file = record.submitted(name);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(reading.of(file.get()));
    } catch (InvalidSpecException e) {
      Mistake first = e.mistakes().getFirst();
      throw record.corrupt(name, first.line(), first.field() + " " + first.rule());
    }
  }

  private static String text(Path file) throws InvalidSpecException {
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw unreadable(file, Rule.READABLE_FILE, List.of("over 64 MiB"));
      }
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw unreadable(file, Rule.UTF_8, List.of());
    } catch (NoSuchFileException e) {
      throw unreadable(file, Rule.READABLE_FILE, List.of("no such file"));
    } catch (IOException e) {
      throw unreadable(file, Rule.READABLE_FILE, List.of(e.toString()));
    }
  }

  private static InvalidSpecException unreadable(Path file, Rule rule, List<String> values) {
    return new InvalidSpecException(List.of(mistake(file, "", "", rule, values)));
  }

  private static Mistake mistake(
      Path file, String field, String found, Rule rule, List<String> values) {
    return new Mistake(file.toString(), 1, 1, field, found, rule, values, "");
  }
}
