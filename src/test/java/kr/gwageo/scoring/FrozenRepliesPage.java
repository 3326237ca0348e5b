package kr.gwageo.scoring;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The page `docs/evidence/replies.md`, from what was computed.
///
/// @param question that all replies are put to
/// @param negative question that replies to a negative question are put to as well
/// @param digest of the file
record FrozenRepliesPage(
    List<FrozenReply> replies, String question, String negative, String digest) {

  static final String NEGATIVE_STYLE = "negative_q";

  private static final String NEGATIVE_REASON =
      "names what is not so, and the question put to it asks for what is so";

  /// Why a reply is still missed, by its number.
  static final Map<Integer, String> REASONS =
      Map.of(
          165, NEGATIVE_REASON,
          166, NEGATIVE_REASON,
          169, NEGATIVE_REASON,
          172, NEGATIVE_REASON);

  String text() {
    return head() + figures() + styles() + missed();
  }

  private String head() {
    return """
    # 300 replies in Korean: what was meant and what is read

    `src/test/resources/kr/gwageo/scoring/replies.tsv` holds 300 replies to multiple-choice items, each
    with its options and with what it means: an option, none, or several that it leaves open. A language
    model that had not seen the reader wrote them, over the styles below; the file was frozen before the
    reader first ran on it. Its digest, which the test checks, is

    ```
    sha256 %s
    ```

    `FrozenRepliesTest` runs with every build and fails when a figure here is not what the program
    computes. To write the page:

    ```
    mvn -B test -Dtest=FrozenRepliesTest -Dreplies=write
    ```

    """
        .formatted(digest);
  }

  private String figures() {
    Predicate<FrozenReply> right = reply -> reply.asMeant(question);
    Predicate<FrozenReply> other = reply -> reply.asAnother(question);
    Predicate<FrozenReply> rightAsMeant = reply -> reply.asMeant(asked(reply));
    Predicate<FrozenReply> otherAsMeant = reply -> reply.asAnother(asked(reply));
    return """
    ## Figures

    | run | read as meant | read as another option |
    |---|---|---|
    | first, 2026-11-27 | 246 of 300 | 7 |
    | today | %d of %d | %d |
    | today, a negative question where the reply is to one | %d of %d | %d |

    The file has no questions. In the first two rows every reply is put to “%s”; in the third, the
    replies of the style `%s` are put to “%s”, which is what they answer.

    The first figure is what the reader did with replies that nobody had fitted it to. Today's is not:
    its rules were widened after the misses of the first run had been read. The rules are general, and
    `choice.tsv` has rows of other wording for each, where it applies and where it must not; but how the
    reader does on replies that it has never met is likely to lie between the two figures.

    """
        .formatted(
            count(right),
            replies.size(),
            count(other),
            count(rightAsMeant),
            replies.size(),
            count(otherAsMeant),
            question,
            NEGATIVE_STYLE,
            negative);
  }

  private String asked(FrozenReply reply) {
    return reply.style().equals(NEGATIVE_STYLE) ? negative : question;
  }

  private long count(Predicate<FrozenReply> which) {
    return replies.stream().filter(which).count();
  }

  private String styles() {
    StringBuilder page = new StringBuilder("## By style, today\n\n");
    page.append(
        "| style | replies | read as meant | read as another option |\n|---|---|---|---|\n");
    Map<String, List<FrozenReply>> styles =
        replies.stream()
            .collect(Collectors.groupingBy(FrozenReply::style, TreeMap::new, Collectors.toList()));
    styles.forEach((style, of) ->
        page.append(
            "| `%s` | %d | %d | %d |\n"
                .formatted(
                    style,
                    of.size(),
                    of.stream().filter(reply -> reply.asMeant(question)).count(),
                    of.stream().filter(reply -> reply.asAnother(question)).count())));
    return page.append("\n").toString();
  }

  private String missed() {
    Function<FrozenReply, String> row =
        reply ->
            "| %d | %s | %s | %s |\n"
                .formatted(
                    reply.number(),
                    reply.meant(),
                    reply.read(question),
                    REASONS.getOrDefault(reply.number(), ""));
    return "## Missed today\n\n| line | meant | read | reason |\n|---|---|---|---|\n"
        + replies.stream()
            .filter(reply -> !reply.asMeant(question))
            .map(row)
            .collect(Collectors.joining());
  }
}
