package kr.gwageo.scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.result.Originality;
import kr.gwageo.domain.result.Originality.Examined;
import kr.gwageo.domain.result.Originality.Finding;
import kr.gwageo.domain.result.Originality.Outcome;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Mistake.Rule;

/// Reads what examiners found of the teams' originality from comma-separated values, with every
/// mistake and its place.
///
/// The first line names the columns `team`, `criterion`, `finding`, `basis` and, where wanted,
/// `document` and `sha256`, or 팀, 기준, 판정, 근거, 문서, in any order. A finding is `passed`, `failed` or
/// `open`, or 충족, 미충족, 보류.
public final class FindingFile {
  private static final List<String> REQUIRED = List.of("team", "criterion", "finding", "basis");
  private static final List<String> OPTIONAL = List.of("document", "sha256");
  private static final Map<String, String> KOREAN =
      Map.of("팀", "team", "기준", "criterion", "판정", "finding", "근거", "basis", "문서", "document");
  private static final List<String> WORDS = List.of("passed", "failed", "open", "충족", "미충족", "보류");
  private static final Map<String, Outcome> OUTCOMES =
      Map.of(
          "passed", Outcome.PASSED,
          "failed", Outcome.FAILED,
          "open", Outcome.OPEN,
          "충족", Outcome.PASSED,
          "미충족", Outcome.FAILED,
          "보류", Outcome.OPEN);
  private static final Pattern DIGEST = Pattern.compile("(sha256:)?[0-9a-f]{64}");

  private final ColumnFile columns;
  private final List<String> teams;
  private final List<String> criteria;
  private final Function<String, Optional<Digest>> documents;
  private final Set<String> named = new LinkedHashSet<>();
  private final Map<String, List<Finding>> findings = new HashMap<>();
  private final Set<List<String>> pairs = new HashSet<>();

  private FindingFile(
      String file,
      List<String> teams,
      List<String> criteria,
      Function<String, Optional<Digest>> documents) {
    this.documents = documents;
    this.columns = new ColumnFile(file, REQUIRED, OPTIONAL);
    this.teams = teams;
    this.criteria = criteria;
  }

  /// The findings in a text.
  ///
  /// @param file as the person named it
  /// @param text the whole file
  /// @param teams that findings may be of, in their order
  /// @param criteria that they may be on, in their order; none: on any
  /// @throws InvalidSpecException with every mistake in the file
  public static Originality read(
      String file, String text, List<String> teams, List<String> criteria)
      throws InvalidSpecException {
    return read(file, text, teams, criteria, document -> Optional.empty());
  }

  /// The findings in a text whose documents are at hand.
  ///
  /// @param documents gives the digest of a document by its name, empty where it is not at hand
  /// @throws InvalidSpecException with every mistake in the file, documents whose digest is not the
  ///   one given among them
  public static Originality read(
      String file,
      String text,
      List<String> teams,
      List<String> criteria,
      Function<String, Optional<Digest>> documents)
      throws InvalidSpecException {
    FindingFile reading = new FindingFile(file, teams, criteria, documents);
    reading.columns.rows(text, KOREAN).forEach(reading::row);
    reading.columns.mustBeSound();
    return reading.originality();
  }

  private void row(ColumnFile.Row row) {
    int before = columns.mistakes();
    String team = among(row, "team", teams);
    String criterion =
        criteria.isEmpty() ? columns.text(row, "criterion") : among(row, "criterion", criteria);
    Optional<Outcome> outcome = outcome(row);
    String basis = columns.text(row, "basis");
    Optional<Digest> digest = digest(row);
    if (!team.isEmpty() && !criterion.isEmpty() && !pairs.add(List.of(team, criterion))) {
      columns.mistake(row.line(), "criterion", team + ", " + criterion, Rule.UNIQUE, List.of());
    }
    if (columns.mistakes() == before) {
      named.add(criterion);
      findings
          .computeIfAbsent(team, first -> new ArrayList<>())
          .add(
              new Finding(
                  criterion,
                  outcome.orElseThrow(),
                  basis,
                  Optional.of(row.of("document")).filter(document -> !document.isEmpty()),
                  digest));
    }
  }

  private String among(ColumnFile.Row row, String column, List<String> names) {
    String name = row.of(column);
    if (!names.contains(name)) {
      columns.mistake(row.line(), column, name, Rule.ONE_OF, names);
    }
    return name;
  }

  private Optional<Outcome> outcome(ColumnFile.Row row) {
    String word = row.of("finding");
    Optional<Outcome> outcome = Optional.ofNullable(OUTCOMES.get(word.toLowerCase(Locale.ROOT)));
    if (outcome.isEmpty()) {
      columns.mistake(row.line(), "finding", word, Rule.ONE_OF, WORDS);
    }
    return outcome;
  }

  private Optional<Digest> digest(ColumnFile.Row row) {
    String text = row.of("sha256").toLowerCase(Locale.ROOT);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (row.of("document").isEmpty()) {
      columns.mistake(row.line(), "document", "", Rule.REQUIRED, List.of());
    }
    if (!DIGEST.matcher(text).matches()) {
      columns.mistake(row.line(), "sha256", row.of("sha256"), Rule.SHA_256, List.of());
      return Optional.empty();
    }
    Digest given = new Digest(text.startsWith("sha256:") ? text : "sha256:" + text);
    documents
        .apply(row.of("document"))
        .filter(found -> !found.equals(given))
        .ifPresent(found ->
            columns.mistake(
                row.line(),
                "sha256",
                text,
                Rule.DIGEST_OF,
                List.of(row.of("document"), found.text())));
    return Optional.of(given);
  }

  private Originality originality() {
    List<String> all = criteria.isEmpty() ? List.copyOf(named) : criteria;
    return new Originality(
        all, teams.stream().map(team -> Examined.of(team, inOrder(team, all), all)).toList());
  }

  private List<Finding> inOrder(String team, List<String> all) {
    List<Finding> own = findings.getOrDefault(team, List.of());
    return all.stream()
        .flatMap(criterion -> own.stream().filter(it -> it.criterion().equals(criterion)))
        .toList();
  }
}
