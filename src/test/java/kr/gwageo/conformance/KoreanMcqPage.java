package kr.gwageo.conformance;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kr.gwageo.conformance.ReadChoice.Disagreement;

/// The page `docs/evidence/korean-mcq-answers.md`, from what was computed.
///
/// @param published every overall accuracy in the README
record KoreanMcqPage(List<ReadChoice> all, Map<String, Double> published) {

  private static final String AGREEMENT =
      """

      ## Agreement with the original reading

      Rows from which the original harness read a letter, and how many of them we read alike. A reply of
      one letter is one character but for spaces.

      | file | one letter | alike | longer | alike |
      |---|---|---|---|---|
      """;

  private static final String UNSEEN =
      """

      ## What this cannot show

      The files hold neither questions nor options. The items here have 5 options (CLIcK, HAERAE) or 4,
      each with a text that stands in no reply, and the question `?`. So it is not shown

      - that an option is read by its text, nor that a label and another option's text are told apart;
      - that a letter beyond an item's options is refused: some items of CLIcK have 4 options, not 5;
      - that letters by which a question names statements or persons are not taken for options;
      - what a reply means that says its option is right or wrong, for that depends on the question.

      Nearly all labels are capital letters, which the prompts asked for. Other rows of labels are held by
      the scorer's table of replies, `src/test/resources/kr/gwageo/scoring/choice.tsv`.
      """;

  String text() {
    return head() + accuracies() + agreement() + disagreements() + unread() + UNSEEN;
  }

  private String head() {
    return String.format(
        Locale.ROOT,
        """
        # Korean multiple choice: published and recomputed

        Recorded replies to CLIcK, HAERAE, KMMLU-HARD and KMMLU in hsr87/evaluate-llm-on-korean-dataset
        (revision dc312a7, MIT): 18 files, %,d rows, each with the key and with the letter that the original
        harness read (`pred`). The page is written by the profile `conformance`; the same test fails when a
        figure here is not what the program computes. Rows count from 1, the line of column names left out;
        CLIcK's have the item's id as well.

        ```
        GWAGEO_DATA=<folder> mvn -B -Pconformance test -Dtest=KoreanMcqAnswersTest
        ```

        """,
        all.size());
  }

  private String accuracies() {
    StringBuilder page =
        new StringBuilder(
            """
            ## Overall accuracies

            In per cent. The README publishes %d; these are the 18 whose rows are there. `FAILED` rows, whose
            call failed, are left out of the published denominator. Rows that a content filter stopped and
            empty replies are in it and count as wrong. `over all rows` counts failures as wrong, too: 85.98
            for GPT-5.1(medium) on CLIcK, which is published as 89.81. A line of news in the README has 83.65
            for GPT-5.1(medium) on KMMLU, which neither denominator gives; its table has 83.73.

            `by our reading` marks what the scorer `choice` reads, with the published denominator.

            | file | rows | failed | right | published | without failed | over all rows | by our reading |
            |---|---|---|---|---|---|---|---|
            """
                .formatted(published.size()));
    for (RecordedChoices file : RecordedChoices.FILES) {
      long rows = count(file, _ -> true);
      long failed = count(file, row -> row.reply().failed());
      long right = count(file, row -> row.reply().pred().equals(row.reply().key()));
      page.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %d | %d | %.2f | %.2f | %.2f | %.2f |\n",
              file.file(),
              rows,
              failed,
              right,
              file.published(published),
              percent(right, rows - failed),
              percent(right, rows),
              percent(count(file, ReadChoice::right), rows - failed)));
    }
    return page.toString();
  }

  private String agreement() {
    StringBuilder page = new StringBuilder(AGREEMENT);
    for (RecordedChoices file : RecordedChoices.FILES) {
      page.append(agreement(file.file(), row -> row.file().equals(file)));
    }
    page.append(agreement("all", _ -> true));
    return page.append(
            "\nAlike: %s %% of the one-letter replies, %s %% of the longer ones.\n"
                .formatted(share(true), share(false)))
        .toString();
  }

  private String agreement(String name, Predicate<ReadChoice> which) {
    List<ReadChoice> read = all.stream().filter(which).filter(row -> row.reply().read()).toList();
    List<ReadChoice> one = read.stream().filter(row -> row.reply().oneLetter()).toList();
    List<ReadChoice> longer = read.stream().filter(row -> !row.reply().oneLetter()).toList();
    return "| %s | %d | %d | %d | %d |\n"
        .formatted(name, one.size(), alike(one), longer.size(), alike(longer));
  }

  private String share(boolean oneLetter) {
    List<ReadChoice> rows =
        all.stream()
            .filter(row -> row.reply().read() && row.reply().oneLetter() == oneLetter)
            .toList();
    return String.format(Locale.ROOT, "%.2f", percent(alike(rows), rows.size()));
  }

  private String disagreements() {
    List<ReadChoice> differing =
        all.stream().filter(row -> row.reply().read() && !row.agrees()).toList();
    StringBuilder page = new StringBuilder("\n## Disagreements\n\n");
    page.append("%d rows, of these kinds.\n".formatted(differing.size()));
    for (Disagreement kind : Disagreement.values()) {
      List<ReadChoice> rows =
          differing.stream().filter(row -> row.reason().filter(kind::equals).isPresent()).toList();
      page.append("\n%d: %s.\n\n| file | rows |\n|---|---|\n".formatted(rows.size(), kind.why()));
      page.append(names(rows));
    }
    return page.toString();
  }

  private String unread() {
    List<ReadChoice> replies =
        all.stream().filter(row -> !row.reply().read() && !row.reply().none()).toList();
    List<ReadChoice> letters = replies.stream().filter(row -> !row.letter().isEmpty()).toList();
    return """

    ## Rows without an original reading

    %d rows are marked by the harness itself as failed, filtered or empty; we read no answer in any of
    them. %d replies are the model's own, and the original harness read nothing in them: a reply that
    breaks off, a Korean letter, and %d that begin `정답은` and a letter. We read
    one option in %d of them, %d of which is the key's:

    | file | rows |
    |---|---|
    %s\
    """
        .formatted(
            all.stream().filter(row -> row.reply().none()).count(),
            replies.size(),
            replies.stream().filter(row -> begins(row.reply().response())).count(),
            letters.size(),
            letters.stream().filter(ReadChoice::right).count(),
            names(letters));
  }

  private static boolean begins(String response) {
    return response.startsWith("정답은 ") && "ABCDE".indexOf(response.charAt(4)) >= 0;
  }

  private static String names(List<ReadChoice> rows) {
    return RecordedChoices.FILES.stream()
        .filter(file -> rows.stream().anyMatch(row -> row.file().equals(file)))
        .map(file ->
            rows.stream()
                .filter(row -> row.file().equals(file))
                .map(row -> row.reply().name())
                .collect(Collectors.joining(", ", "| " + file.file() + " | ", " |\n")))
        .collect(Collectors.joining());
  }

  private long count(RecordedChoices file, Predicate<ReadChoice> which) {
    return all.stream().filter(row -> row.file().equals(file)).filter(which).count();
  }

  static long alike(List<ReadChoice> rows) {
    return rows.stream().filter(ReadChoice::agrees).count();
  }

  static double percent(long part, long whole) {
    return 100.0 * part / whole;
  }
}
