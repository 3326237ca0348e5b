package kr.gwageo.conformance;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The page `docs/evidence/instructions.md`, from what was computed.
///
/// @param figures the four published ones
/// @param types kept, strict and loose, by type
/// @param differences a table row for each instruction that we read otherwise than was published
/// @param kite instructions of KITE by type
record InstructionsPage(
    List<Figure> figures,
    Map<String, Kept> types,
    List<String> differences,
    Map<String, Long> kite) {

  /// A figure in per cent.
  ///
  /// @param ours as the scorer gives it
  /// @param adjusted what the published reading gives where it differs, ours elsewhere; with none,
  ///   one, and two of the instructions broken that were decided by chance
  record Figure(String name, double published, double ours, List<Double> adjusted, int n) {
    /// The adjusted figure that is nearest to the published one.
    double nearest() {
      return adjusted.stream()
          .min(Comparator.comparingDouble(figure -> Math.abs(figure - published)))
          .orElseThrow();
    }
  }

  /// How many of a type are kept.
  record Kept(int all, int strict, int loose) {
    Kept plus(Kept other) {
      return new Kept(all + other.all, strict + other.strict, loose + other.loose);
    }
  }

  private static final String HEAD =
      """
      # Instructions: published and recomputed

      GPT-4's recorded replies to the 541 prompts of IFEval (google-research,
      instruction_following_eval, Apache-2.0), 834 instructions of 25 types, read by the scorer
      `instructions`. The page is written by the profile `conformance`; the same test fails when a
      figure here is not what the program computes.

      ```
      GWAGEO_DATA=<folder> mvn -B -Pconformance test
      ```

      Replies have no key and are joined to items by the prompt. The prompt of item 2785 differs
      between the two files; it is joined to the one reply left over.

      ## Figures

      In per cent. `ours` is what the scorer gives. `as published` takes the published reading of the
      instructions named under "Differences", with none, one, and both of the two broken that the
      published checkers decided by chance. One of them must lie within 0.2 of the published figure, and
      one draw must explain both figures of a reading.

      | figure | published | ours | as published: 0 broken | 1 broken | 2 broken | n |
      |---|---|---|---|---|---|---|
      """;

  private static final String DIFFERENCES =
      """

      ## Differences

      No verdict was published by item. These were found by reading the replies, and the library was
      asked: IFEval lets langdetect 1.0.9 name the language, and for these replies of a few words or
      names it names the one given here, in each of twelve runs. Ours takes a text in Latin letters that
      shows no word of any language for what was asked.

      In place of a sign that is no letter, such as `#`, an earlier version of the checkers, which KITE's
      copy still has, draws a letter anew for each reading. What was drawn is not recorded. The published
      strict figures are exactly those with one of the two instructions broken, the loose ones those with
      both.

      | key | instruction | ours | published | why |
      |---|---|---|---|---|
      """;

  private static final String TYPES =
      """

      ## By type

      | type | instructions | kept, strict | kept, loose |
      |---|---|---|---|
      """;

  private static final String KITE =
      """

      ## KITE

      junkim100/KITE (revision 028ca07, Apache-2.0): the 427 translated and the 100 Korean items load
      whole, and each of their instructions has a checker that takes its arguments. No replies are
      published with it, so that there are no figures to compare.

      | type | instructions |
      |---|---|
      """;

  String text() {
    StringBuilder page = new StringBuilder(HEAD);
    for (Figure figure : figures) {
      page.append(
          "| %s | %s | %s | %s | %s | %s | %d |\n"
              .formatted(
                  figure.name(),
                  shown(figure.published()),
                  shown(figure.ours()),
                  shown(figure.adjusted().get(0)),
                  shown(figure.adjusted().get(1)),
                  shown(figure.adjusted().get(2)),
                  figure.n()));
    }
    page.append(DIFFERENCES);
    differences.forEach(page::append);
    page.append(TYPES);
    new TreeMap<>(types)
        .forEach((type, kept) ->
            page.append(
                "| %s | %d | %d | %d |\n"
                    .formatted(type, kept.all(), kept.strict(), kept.loose())));
    page.append(KITE);
    new TreeMap<>(kite).forEach((type, n) -> page.append("| %s | %d |\n".formatted(type, n)));
    return page.toString();
  }

  private static String shown(double percent) {
    return String.format(Locale.ROOT, "%.2f", percent);
  }
}
