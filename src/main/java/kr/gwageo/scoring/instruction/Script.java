package kr.gwageo.scoring.instruction;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/// The scripts of a text by the room that they take: a Korean, Chinese or Japanese character says
/// as much as two or three letters.
final class Script {
  private static final int SYLLABLE = 3;
  private static final int IDEOGRAPH = 2;

  private Script() {}

  /// The script that most of a text is written in; Chinese characters beside kana are Japanese.
  /// [UnicodeScript#UNKNOWN] where there is no letter.
  static UnicodeScript of(String text) {
    Map<UnicodeScript, Integer> room = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> {
          UnicodeScript script = kin(UnicodeScript.of(c));
          room.merge(script, weight(script), Integer::sum);
        });
    room.remove(UnicodeScript.COMMON);
    room.remove(UnicodeScript.INHERITED);
    int kana = room.getOrDefault(UnicodeScript.HIRAGANA, 0);
    int han = room.getOrDefault(UnicodeScript.HAN, 0);
    if (kana > han / 5) {
      room.merge(UnicodeScript.HIRAGANA, han, Integer::sum);
    }
    return room.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(UnicodeScript.UNKNOWN);
  }

  private static UnicodeScript kin(UnicodeScript script) {
    return script == UnicodeScript.KATAKANA ? UnicodeScript.HIRAGANA : script;
  }

  private static int weight(UnicodeScript script) {
    return switch (script) {
      case HANGUL -> SYLLABLE;
      case HAN, HIRAGANA -> IDEOGRAPH;
      default -> 1;
    };
  }
}
