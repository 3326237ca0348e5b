package kr.gwageo.generation.korean;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import kr.gwageo.domain.item.Item;
import kr.gwageo.generation.AnswerCheck;

/// Works on the letters of the normal form, with the order of article 4 of 한글 맞춤법 written out.
public final class HangulLettersCheck implements AnswerCheck {
  private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  private static final String VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
  private static final String FINALS = "-ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

  private static final Comparator<String> DICTIONARY =
      Comparator.comparing(HangulLettersCheck::key);

  /// Two digits a letter, compared as text.
  private static String key(String word) {
    StringBuilder key = new StringBuilder();
    for (String part : Jamo.parts(word)) {
      key.append(
          "%02d%02d%02d"
              .formatted(
                  INITIALS.indexOf(part.charAt(0)),
                  VOWELS.indexOf(part.charAt(1)),
                  FINALS.indexOf(part.charAt(2))));
    }
    return key.toString();
  }

  @Override
  public String answer(Item item) {
    String question = item.question();
    String rest = question.substring(question.indexOf('\n') + 1);
    return switch (item.tags().getFirst()) {
      case "put-letters-together" -> composed(question, rest.replace(" ", ""));
      case "shift-letters" -> shifted(question);
      case "word-of-scattered-letters" -> scattered(question, List.of(rest.split(", ", -1)));
      case "dictionary-order" -> place(question, List.of(rest.split(", ", -1)));
      case "words-between" -> between(question, List.of(rest.split(", ", -1)));
      case "count-letters" -> counted(question);
      case "sum-of-letter-numbers" -> summed(question);
      case "exchange-letters" -> edited(question, rest);
      default -> throw new AssertionError(item.tags());
    };
  }

  /// A consonant is a final unless a vowel follows it.
  private static String composed(String question, String shown) {
    String letters =
        question.contains("거꾸로") ? new StringBuilder(shown).reverse().toString() : shown;
    List<String> parts = new ArrayList<>();
    for (MatchResult syllable : Text.all("([ㄱ-ㅎ])([ㅏ-ㅣ])([ㄱ-ㅎ](?![ㅏ-ㅣ]))?", letters)) {
      parts.add(
          syllable.group(1)
              + syllable.group(2)
              + (syllable.group(3) == null ? "-" : syllable.group(3)));
    }
    return Jamo.joined(parts);
  }

  private static String shifted(String question) {
    List<String> words = Text.groups("‘([가-힣]{3,})’", question);
    int step = Integer.parseInt(Text.first("차례에서 (\\d+)칸 뒤의 자음", question).group(1));
    List<String> vowels = Text.groups("차례에서 (\\d+)칸 뒤의 것", question);
    String ring = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ".repeat(2);
    String vowelRing = "ㅏㅑㅓㅕㅗㅛㅜㅠㅡㅣ".repeat(2);
    List<String> parts = new ArrayList<>();
    for (String part : Jamo.parts(words.getFirst())) {
      char initial = ring.charAt(ring.indexOf(part.charAt(0)) + step);
      char vowel =
          vowels.isEmpty()
              ? part.charAt(1)
              : vowelRing.charAt(
                  vowelRing.indexOf(part.charAt(1)) + Integer.parseInt(vowels.getFirst()));
      boolean keeps = question.contains("첫소리만") || part.endsWith("-");
      char last = keeps ? part.charAt(2) : ring.charAt(ring.indexOf(part.charAt(2)) + step);
      parts.add("" + initial + vowel + last);
    }
    return Jamo.joined(parts);
  }

  private static String scattered(String question, List<String> words) {
    List<String> letters =
        sorted(Text.first("‘(\\S(?: \\S)+)’", question).group(1).replace(" ", ""));
    List<String> fitting =
        words.stream().filter(word -> sorted(Jamo.letters(word)).equals(letters)).toList();
    if (fitting.size() != 1) {
      throw new AssertionError(fitting);
    }
    return fitting.getFirst();
  }

  private static List<String> sorted(String letters) {
    return letters.chars().sorted().mapToObj(c -> String.valueOf((char) c)).toList();
  }

  private static String place(String question, List<String> words) {
    MatchResult asked = Text.first("([앞뒤])에서 (\\S+) 번째", question);
    List<String> sorted = new ArrayList<>(words);
    sorted.sort(asked.group(1).equals("앞") ? DICTIONARY : DICTIONARY.reversed());
    return sorted.get(Spoken.counted(asked.group(2)) - 1);
  }

  private static String between(String question, List<String> words) {
    List<String> ends = Text.groups("‘(\\S+?)’", question);
    List<String> all = new ArrayList<>(words);
    all.addAll(ends);
    all.sort(DICTIONARY);
    return Integer.toString(all.indexOf(ends.get(1)) - all.indexOf(ends.get(0)) - 1);
  }

  /// How many basic letters a vowel has, by how often it can be split.
  private static final Map<String, String> SPLIT =
      Map.of("[ㅙㅞ]", "ㅗㅏㅣ", "[ㅐㅒㅔㅖㅘㅚㅝㅟㅢ]", "ㅏㅣ", "[ㄲㄸㅃㅆㅉㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄ]", "ㄱㄱ");

  private static String counted(String question) {
    String text = Text.first("‘([가-힣]{1,}(?: [가-힣]+)+)’", question).group(1);
    String letters = Jamo.letters(text);
    for (Map.Entry<String, String> split : SPLIT.entrySet()) {
      letters = letters.replaceAll(split.getKey(), split.getValue());
    }
    if (question.contains("자음은 몇")) {
      letters = letters.replaceAll("[ㅏ-ㅣ]", "");
    } else if (question.contains("모음은 몇")) {
      letters = letters.replaceAll("[ㄱ-ㅎ]", "");
    }
    return Integer.toString(letters.length());
  }

  private static String summed(String question) {
    List<String> rings = Text.groups("‘(\\S(?: \\S){9,13})’", question);
    int sum = 0;
    for (char letter :
        Jamo.letters(Text.first("‘([가-힣]{2,}(?: [가-힣]+)+)’", question).group(1)).toCharArray()) {
      for (String ring : rings) {
        sum += ring.replace(" ", "").indexOf(letter) + 1;
      }
    }
    return Integer.toString(sum);
  }

  private static String edited(String question, String steps) {
    String word = Text.first("‘([가-힣]{3,})’", question).group(1);
    List<StringBuilder> parts =
        new ArrayList<>(Jamo.parts(word).stream().map(StringBuilder::new).toList());
    List<String> ordinals = List.of("첫", "둘", "셋", "넷", "다섯");
    for (String step : steps.lines().toList()) {
      List<String> places = Text.groups("(첫|둘|셋|넷|다섯)째", step);
      int which = step.contains("첫소리") ? 0 : step.contains("모음") ? 1 : 2;
      if (places.isEmpty()) {
        Collections.reverse(parts);
      } else if (places.size() == 2) {
        StringBuilder a = parts.get(ordinals.indexOf(places.get(0)));
        StringBuilder b = parts.get(ordinals.indexOf(places.get(1)));
        char kept = a.charAt(which);
        a.setCharAt(which, b.charAt(which));
        b.setCharAt(which, kept);
      } else {
        char letter = Text.first("‘(.)’", step).group(1).charAt(0);
        parts.get(ordinals.indexOf(places.getFirst())).setCharAt(which, letter);
      }
    }
    String joined = Jamo.joined(parts.stream().map(StringBuilder::toString).toList());
    return Normalizer.normalize(joined, Normalizer.Form.NFC);
  }
}
