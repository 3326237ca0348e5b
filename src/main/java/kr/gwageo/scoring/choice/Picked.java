package kr.gwageo.scoring.choice;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// A sentence that lists every option and then points to one: `① 부산 ② 서울 ③ 대구 → ②`.
final class Picked {
  private static final Pattern ARROW =
      Pattern.compile("[^\\p{L}\\p{N}]*(?:→|⇒|->|=>|∴)[^\\p{L}\\p{N}]*");
  private static final Pattern END = Pattern.compile("[^\\p{L}\\p{N}]*");

  private Picked() {}

  /// The option that it points to.
  static NavigableSet<Integer> after(String sentence, List<Mention> mentions, Options options) {
    int listed = mentions.size() - 1;
    if (listed != options.size() || listed < 2) {
      return new TreeSet<>();
    }
    for (int i = 0; i < listed; i++) {
      boolean inOrder = mentions.get(i).options().equals(new TreeSet<>(List.of(i)));
      if (!inOrder) {
        return new TreeSet<>();
      }
    }
    Mention last = mentions.get(listed);
    String between = sentence.substring(mentions.get(listed - 1).end(), last.start());
    boolean points =
        ARROW.matcher(between).matches() && END.matcher(sentence.substring(last.end())).matches();
    return points ? new TreeSet<>(last.options()) : new TreeSet<>();
  }
}
