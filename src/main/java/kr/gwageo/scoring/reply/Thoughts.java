package kr.gwageo.scoring.reply;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a model thought aloud within its reply, between tags. It is no answer.
final class Thoughts {
  private static final Pattern TAG =
      Pattern.compile("<(/?)(?:think|thinking|thought|reasoning)>", Pattern.CASE_INSENSITIVE);

  private Thoughts() {}

  /// The positions of thoughts, tags included. Where the opening tag is missing, for some chat
  /// templates put it into the prompt, everything before the closing tag was thought; where the
  /// closing tag is missing, the model never came to its answer, and nothing is left.
  static BitSet in(CharSequence text) {
    BitSet thoughts = new BitSet();
    if (!Characters.anyOf("<", text)) {
      return thoughts;
    }
    Matcher tag = TAG.matcher(text);
    int opened = 0;
    boolean open = false;
    while (tag.find()) {
      if (!tag.group(1).isEmpty()) {
        thoughts.set(open ? opened : 0, tag.end());
        open = false;
      } else if (!open) {
        opened = tag.start();
        open = true;
      }
    }
    if (open) {
      thoughts.set(0, text.length());
    }
    return thoughts;
  }
}
