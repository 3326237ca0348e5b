package kr.gwageo.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.gwageo.domain.Digest;

/// The words of a prompt for judges, with places to be filled.
///
/// Whatever was written by others stands between lines that carry a fence: letters that follow from
/// all that is shown and occur nowhere in it, so that no answer can end its own frame.
final class JudgeTemplate {
  private static final Pattern REFERENCE =
      Pattern.compile("\\{#reference}\\n?(.*?)\\{/reference}\\n?", Pattern.DOTALL);
  private static final Pattern SLOT = Pattern.compile("\\{([a-z_]+)}");
  private static final int FENCE_START = "sha256:".length();
  private static final int FENCE_LENGTH = 12;

  private final String words;

  JudgeTemplate(String words) {
    this.words = words;
  }

  /// Letters that occur in none of these texts, the same for the same texts.
  static String fence(List<String> texts) {
    List<String> parts = new ArrayList<>(texts);
    while (true) {
      String fence = Digest.of(parts).text().substring(FENCE_START, FENCE_START + FENCE_LENGTH);
      if (texts.stream().noneMatch(text -> text.contains(fence))) {
        return fence;
      }
      parts.add(fence);
    }
  }

  /// The prompt with its places filled. A name in braces that has no value stays as it is.
  ///
  /// @param reference whether there is a reference answer to be shown
  String fill(boolean reference, Map<String, String> values) {
    String shown =
        REFERENCE
            .matcher(words)
            .replaceAll(part -> reference ? Matcher.quoteReplacement(part.group(1)) : "");
    return SLOT.matcher(shown)
        .replaceAll(
            slot -> Matcher.quoteReplacement(values.getOrDefault(slot.group(1), slot.group())))
        .strip();
  }
}
