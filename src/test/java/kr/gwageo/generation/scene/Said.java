package kr.gwageo.generation.scene;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.gwageo.domain.item.Item;

/// What an item says, for those who look for its answer.
///
/// In patterns, `#` stands for a number, with commas or a point.
public record Said(String text, String structure) {
  private static final String NUMBER = "([0-9][0-9,]*(?:\\.[0-9]+)?)";

  public static Said by(Item item) {
    return new Said(item.context() + "\n" + item.question(), item.tags().getFirst());
  }

  private static Pattern pattern(String given) {
    return Pattern.compile(given.replace("#", NUMBER));
  }

  /// Whether it says so.
  public boolean says(String pattern) {
    return pattern(pattern).matcher(text).find();
  }

  /// Where it says so first.
  public MatchResult find(String pattern) {
    Matcher matcher = pattern(pattern).matcher(text);
    if (!matcher.find()) {
      throw new AssertionError(pattern + " is not said in " + text);
    }
    return matcher.toMatchResult();
  }

  /// Wherever it says so.
  public List<MatchResult> all(String pattern) {
    return pattern(pattern).matcher(text).results().toList();
  }

  /// The whole number in the first group of the pattern's first match that takes part in it.
  public long whole(String pattern) {
    MatchResult match = find(pattern);
    int group = 1;
    while (match.group(group) == null) {
      group++;
    }
    return whole(match, group);
  }

  /// The same, or 0 where it says nothing of it.
  public long wholeOrZero(String pattern) {
    return says(pattern) ? whole(pattern) : 0;
  }

  /// The number in the first group of the pattern's first match.
  public BigDecimal number(String pattern) {
    return new BigDecimal(find(pattern).group(1).replace(",", ""));
  }

  /// The whole number in a group.
  public static long whole(MatchResult match, int group) {
    return Long.parseLong(match.group(group).replace(",", ""));
  }

  /// All whole numbers in the groups of the pattern's first match.
  public long[] wholes(String pattern) {
    MatchResult match = find(pattern);
    List<Long> numbers = new ArrayList<>();
    for (int group = 1; group <= match.groupCount(); group++) {
      numbers.add(whole(match, group));
    }
    return numbers.stream().mapToLong(Long::longValue).toArray();
  }

  /// All numbers in the text, in order.
  public List<BigDecimal> numbers() {
    return all("#").stream().map(match -> new BigDecimal(match.group(1).replace(",", ""))).toList();
  }

  /// A number as targets are shown.
  public static String shown(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
