package kr.gwageo.report.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says in one language what a round's record says in English.
///
/// The record's texts are phrases with a semicolon, a colon or a comma between them, and at most
/// one quotation at their end, which stays as it is. A phrase that nobody has a word for stays
/// English.
final class Phrases {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
  private static final Pattern QUOTATION =
      Pattern.compile("(?<words>\".*\") at (?<offset>\\d{1,9})", Pattern.DOTALL);

  /// A part between words of a phrase; a quotation stands at the end of the record's texts alone.
  private static final String PART = "([^\"]+?)";

  private static final String LAST = "(.+)";

  /// A longer text is no reading of ours but what a server said, and stays as it is.
  private static final int LONGEST = 1_000;

  private final Words words;
  private final List<Phrase> phrases = new ArrayList<>();

  private record Phrase(Pattern english, String said) {
    Optional<String> said(String text, Phrases others) {
      Matcher matcher = english.matcher(text);
      return matcher.matches()
          ? Optional.of(
              PLACE
                  .matcher(said)
                  .replaceAll(place ->
                      Matcher.quoteReplacement(
                          others.say(matcher.group(1 + Integer.parseInt(place.group(1)))))))
          : Optional.empty();
    }
  }

  /// @param words of the language to say it in
  Phrases(Words words) {
    this.words = words;
    words.phrases().entrySet().stream()
        .sorted(Comparator.comparingInt(phrase -> -phrase.getKey().length()))
        .forEach(phrase -> phrases.add(new Phrase(pattern(phrase.getKey()), phrase.getValue())));
  }

  private static Pattern pattern(String english) {
    StringBuilder form = new StringBuilder();
    Matcher place = PLACE.matcher(english);
    int start = 0;
    while (place.find()) {
      boolean last = english.indexOf('{', place.end()) < 0;
      form.append(Pattern.quote(english.substring(start, place.start())))
          .append(last ? LAST : PART);
      start = place.end();
    }
    return Pattern.compile(form + Pattern.quote(english.substring(start)), Pattern.DOTALL);
  }

  /// A text of the record.
  ///
  /// @return the same in this language, as far as it has words for it
  String say(String english) {
    if (english.length() > LONGEST) {
      return english;
    }
    return phrase(english)
        .or(() -> parts(english, ';'))
        .or(() -> parts(english, ':'))
        .or(() -> parts(english, ','))
        .orElse(english);
  }

  /// What stands before and behind the first of these separators, each said by itself; empty where
  /// there is none outside brackets and before any quotation.
  private Optional<String> parts(String english, char separator) {
    int depth = 0;
    for (int i = 0; i + 1 < english.length() && english.charAt(i) != '"'; i++) {
      char c = english.charAt(i);
      depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
      if (depth == 0 && c == separator && english.charAt(i + 1) == ' ') {
        String behind = english.substring(i + 2);
        return Optional.of(say(english.substring(0, i)) + separator + ' ' + say(behind));
      }
    }
    return Optional.empty();
  }

  private Optional<String> phrase(String english) {
    Matcher quotation = QUOTATION.matcher(english);
    if (quotation.matches()) {
      long character = 1 + Long.parseLong(quotation.group("offset"));
      return Optional.of(
          words.say("phrases.at", quotation.group("words"), Long.toString(character)));
    }
    return phrases.stream()
        .map(phrase -> phrase.said(english, this))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
