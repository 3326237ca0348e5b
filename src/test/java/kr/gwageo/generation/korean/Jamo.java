package kr.gwageo.generation.korean;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Syllables taken apart and put together by Unicode's normal forms.
final class Jamo {
  private static final String LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  private static final String TAILS = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

  private Jamo() {}

  /// The letters of a text, syllable by syllable: initial, vowel, final or `-`.
  static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    for (char c : Normalizer.normalize(text, Normalizer.Form.NFD).toCharArray()) {
      if (c >= '\u1100' && c <= '\u1112') {
        parts.add(LEADS.substring(c - '\u1100', c - '\u1100' + 1));
      } else if (c >= '\u1161' && c <= '\u1175') {
        parts.set(parts.size() - 1, parts.getLast() + (char) ('ㅏ' + c - '\u1161') + "-");
      } else if (c >= '\u11A8' && c <= '\u11C2') {
        String open = parts.getLast().substring(0, 2);
        parts.set(parts.size() - 1, open + TAILS.charAt(c - '\u11A8'));
      }
    }
    return parts;
  }

  /// The text of these letters.
  static String joined(List<String> parts) {
    StringBuilder text = new StringBuilder();
    for (String part : parts) {
      text.append((char) ('\u1100' + LEADS.indexOf(part.charAt(0))));
      text.append((char) ('\u1161' + part.charAt(1) - 'ㅏ'));
      if (part.charAt(2) != '-') {
        text.append((char) ('\u11A8' + TAILS.indexOf(part.charAt(2))));
      }
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /// All letters one after another, without a sign for a missing final.
  static String letters(String text) {
    return String.join("", parts(text)).replace("-", "");
  }

  /// The first letters of the syllables.
  static String initials(String text) {
    StringBuilder initials = new StringBuilder();
    parts(text).forEach(part -> initials.append(part.charAt(0)));
    return initials.toString();
  }
}
