package kr.gwageo.check.result;

import java.util.List;

/// A fixed prompt, put several times at temperature 0, and what was answered each time.
///
/// @param prompt name of the prompt
/// @param digest of its messages and settings as they were sent
/// @param replies in the order of asking; what failed is not among them
public record Recording(String prompt, String digest, List<String> replies) {
  public Recording {
    replies = List.copyOf(replies);
  }

  /// How many different replies there were.
  public int distinct() {
    return (int) replies.stream().distinct().count();
  }
}
