package kr.gwageo.scoring.mathematics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The stretches of a passage that may be the formula it gives as its answer, best first: what
/// stands between formula signs, the passage without the words around it, its first or last
/// sentence, and what follows `은` or `is`.
final class Passage {
  /// A command in a JSON string.
  private static final Pattern DOUBLED = Pattern.compile("\\\\\\\\(?=[a-zA-Z])");

  private static final Pattern FORMULA =
      Pattern.compile("\\$\\$?([^$]++)\\$\\$?|\\\\\\((.+?)\\\\\\)|\\\\\\[(.+?)\\\\\\]");
  private static final Pattern LINK =
      Pattern.compile(" *+(?:,|;|또는|혹은|그리고|및|과|와|이고|or|and|, ?and|, ?or)? *+");

  /// What follows a formula that the sentence is about, or a condition.
  private static final Pattern TOPIC =
      Pattern.compile(
          " ?(?:(?:은|는|의|가|이|을|를|에서|에|일 때|라고 하면|이면|이라 하면)(?![가-힣])|(?:is|are|when|if|into)\\b)");

  /// What makes a formula a condition.
  private static final Pattern CONDITION =
      Pattern.compile("\\b(?:when|if|where|at|for|since|because) ?$", Pattern.CASE_INSENSITIVE);

  /// What makes another number of the number before.
  private static final Pattern SCALE = Pattern.compile(" ?(?:십|백|천|만|억|조|분의)");

  /// Words that lead to the answer.
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:(?:따라서|그러므로|그래서|즉|결국|총|모두|약|so|thus|hence|therefore|then|we (?:get|have|find)),?+ "
              + "|(?:최종 ?)?(?:정답|답)(?:[은는] | ?[:=])|구하는 (?:값|답)[은는이] "
              + "|(?:the )?(?:final )?(?:answer|ans)(?: is |:)|(?-i:A): |[∴\"'#>]) *+",
          Pattern.CASE_INSENSITIVE);

  /// What may stand after the answer and says nothing more.
  private static final List<String> TRAILS =
      List.of(
          ".", ",", ";", ":", "!", "\"", "'", " ", "이다", "입니다", "이에요", "예요", "이예요", "이 된다", "가 된다",
          "이 됩니다", "가 됩니다", "이 나온다", "가 나온다", "임");

  private static final Pattern ASIDE =
      Pattern.compile(" *+\\((?=[^()]*(?:[가-힣]|[a-z]{2}))[^()]*+\\)$");
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<!\\d)[.!?] |[.!?] (?=\\D)|\\n|(?<=다)\\.");
  private static final Pattern OPENS =
      Pattern.compile(
          "[은는이가] |\\b(?:is|are|equals|equal to|be|was|gives|get|has|have|total of|to) |:"
              + " |(?:총|모두|약) ");

  private static final int MOST_LEADS = 3;
  private static final int MOST_TRAILS = 6;
  private static final int MOST_OPENINGS = 6;

  private final String text;

  /// Whether the passage begins with its answer; else it ends with it.
  private final boolean first;

  Passage(String text, boolean first) {
    this.text = text.contains("\\begin") ? text : DOUBLED.matcher(text).replaceAll("\\\\");
    this.first = first;
  }

  /// What may be the formula, best first; each is worked out only when it is asked for.
  Stream<String> candidates() {
    String plain = without(text);
    return Stream.<Supplier<Stream<String>>>of(
            () -> formula().stream(),
            () -> bares(plain),
            () -> bares(sentence(plain)),
            () -> openings(sentence(plain)))
        .flatMap(Supplier::get)
        .filter(candidate -> !candidate.isBlank())
        .distinct();
  }

  private static Stream<String> openings(String sentence) {
    List<Integer> openings = new ArrayList<>();
    Matcher opens = OPENS.matcher(sentence);
    while (opens.find()) {
      openings.add(opens.end());
    }
    int from = Math.max(0, openings.size() - MOST_OPENINGS);
    return openings.subList(from, openings.size()).stream()
        .flatMap(opening -> bares(sentence.substring(opening)));
  }

  private static String without(String passage) {
    return passage
        .replace("\\(", " ")
        .replace("\\)", " ")
        .replace("\\[", " ")
        .replace("\\]", " ")
        .replace("$", " ");
  }

  private static Stream<String> bares(String stretch) {
    String bare = bare(stretch);
    return bare.endsWith(")")
        ? Stream.of(bare, bare(ASIDE.matcher(bare).replaceFirst("")))
        : Stream.of(bare);
  }

  /// Without the words that lead to the answer, and the ending after it.
  private static String bare(String stretch) {
    String bare = stretch.strip();
    for (int i = 0; i < MOST_LEADS; i++) {
      Matcher lead = LEAD.matcher(bare);
      if (!lead.lookingAt() || lead.end() == bare.length()) {
        break;
      }
      bare = bare.substring(lead.end());
    }
    for (int i = 0; i < MOST_TRAILS; i++) {
      bare = untrailed(bare);
    }
    return bare.strip();
  }

  private static String untrailed(String bare) {
    for (String trail : TRAILS) {
      if (bare.length() > trail.length() && bare.endsWith(trail)) {
        return bare.substring(0, bare.length() - trail.length());
      }
    }
    return bare;
  }

  private String sentence(String plain) {
    List<String> sentences = new ArrayList<>(List.of(SENTENCE_END.split(plain, -1)));
    sentences.removeIf(String::isBlank);
    if (sentences.isEmpty()) {
      return plain;
    }
    return first ? sentences.getFirst() : sentences.getLast();
  }

  /// The formula between formula signs that the sentence gives, several joined by commas.
  private Optional<String> formula() {
    List<Group> groups = groups();
    if (groups.isEmpty()) {
      return Optional.empty();
    }
    List<Group> stated = groups.stream().filter(group -> !group.conditional()).toList();
    List<Group> given = stated.stream().filter(group -> !at(TOPIC, group.end())).toList();
    List<Group> choice = given.isEmpty() ? stated.isEmpty() ? groups : stated : given;
    Group chosen = first ? choice.getFirst() : choice.getLast();
    return at(SCALE, chosen.end()) ? Optional.empty() : Optional.of(bare(chosen.formula()));
  }

  /// @param conditional whether it tells when rather than what
  /// @param end where the last of its formulas ends
  private record Group(String formula, boolean conditional, int end) {}

  private List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    if (text.chars().filter(c -> c == '$').count() % 2 == 1) {
      return groups;
    }
    Matcher formula = FORMULA.matcher(text);
    while (formula.find()) {
      String inside =
          formula.group(1) != null
              ? formula.group(1)
              : formula.group(2) != null ? formula.group(2) : formula.group(3);
      int last = groups.isEmpty() ? 0 : groups.getLast().end();
      String between = text.substring(Math.min(last, formula.start()), formula.start());
      boolean linked = last > 0 && LINK.matcher(between).matches();
      String before = linked ? groups.getLast().formula() + ", " : "";
      boolean conditional =
          linked ? groups.removeLast().conditional() : CONDITION.matcher(between).find();
      groups.add(new Group(before + inside, conditional, formula.end()));
    }
    return groups;
  }

  private boolean at(Pattern pattern, int start) {
    return pattern.matcher(text).region(start, text.length()).lookingAt();
  }
}
