package kr.gwageo.generation.korean;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;

/// Rules that change the consonants where two syllables meet, applied to words that do not exist.
final class SoundRules {
  private static final String STOPS = "ㄱㄷㅂ";
  private static final String NASALS = "ㅇㄴㅁ";
  private static final String ASPIRATES = "ㅋㅌㅍ";
  private static final String PLAIN = "ㄱㄷㅂㅅㅈ";
  private static final String TENSE = "ㄲㄸㅃㅆㅉ";
  private static final String ENDS = "ㄱㄴㄷㄹㅁㅂㅇ";
  private static final String STARTS = "ㄱㄴㄷㄹㅁㅂㅅㅈㅇㅎ";
  private static final String VOWELS = "ㅏㅓㅗㅜ";

  /// A rule in words, and what it makes of a final and an initial consonant.
  private enum Rule {
    NASAL("받침 ‘ㄱ, ㄷ, ㅂ’은 ‘ㄴ, ㅁ’ 앞에서 각각 ‘ㅇ, ㄴ, ㅁ’으로 바뀐다.") {
      @Override
      Optional<Meeting> change(Meeting old) {
        return old.when(STOPS, "ㄴㅁ", NASALS.charAt(stop(old)), old.initial());
      }
    },
    LIQUID("‘ㄴ’은 ‘ㄹ’의 앞이나 뒤에서 ‘ㄹ’로 바뀐다.") {
      @Override
      Optional<Meeting> change(Meeting old) {
        return old.when("ㄴ", "ㄹ", 'ㄹ', 'ㄹ').or(() -> old.when("ㄹ", "ㄴ", 'ㄹ', 'ㄹ'));
      }
    },
    AFTER_NASAL("받침 ‘ㅁ, ㅇ’ 뒤의 ‘ㄹ’은 ‘ㄴ’으로 바뀐다.") {
      @Override
      Optional<Meeting> change(Meeting old) {
        return old.when("ㅁㅇ", "ㄹ", old.last(), 'ㄴ');
      }
    },
    TENSE_SOUND("받침 ‘ㄱ, ㄷ, ㅂ’ 뒤의 ‘ㄱ, ㄷ, ㅂ, ㅅ, ㅈ’은 된소리로 바뀐다.") {
      @Override
      Optional<Meeting> change(Meeting old) {
        int plain = Math.max(0, PLAIN.indexOf(old.initial()));
        return old.when(STOPS, PLAIN, old.last(), TENSE.charAt(plain));
      }
    },
    ASPIRATE("받침 ‘ㄱ, ㄷ, ㅂ’은 뒤의 ‘ㅎ’과 합쳐져 각각 ‘ㅋ, ㅌ, ㅍ’으로 바뀌어 뒤 글자의 첫소리가 된다.") {
      @Override
      Optional<Meeting> change(Meeting old) {
        return old.when(STOPS, "ㅎ", Hangul.NONE, ASPIRATES.charAt(stop(old)));
      }
    },
    LINK("‘ㅇ’이 아닌 받침은 첫소리 자리가 ‘ㅇ’인 글자 앞에서 그 첫소리 자리로 옮겨진다.") {
      @Override
      Optional<Meeting> change(Meeting old) {
        return old.when("ㄱㄴㄷㄹㅁㅂ", "ㅇ", Hangul.NONE, old.last());
      }
    },
    BOTH("받침 ‘ㄱ, ㄷ, ㅂ’이 ‘ㄹ’을 만나면 받침은 각각 ‘ㅇ, ㄴ, ㅁ’으로, ‘ㄹ’은 ‘ㄴ’으로 바뀐다.") {
      @Override
      Optional<Meeting> change(Meeting old) {
        return old.when(STOPS, "ㄹ", NASALS.charAt(stop(old)), 'ㄴ');
      }
    };

    private final String words;

    Rule(String words) {
      this.words = words;
    }

    /// What becomes of a meeting, if the rule has to do with it.
    abstract Optional<Meeting> change(Meeting old);

    private static int stop(Meeting old) {
      return Math.max(0, STOPS.indexOf(old.last()));
    }
  }

  /// The consonants on both sides of a boundary between syllables.
  private record Meeting(char last, char initial) {

    Optional<Meeting> when(String lasts, String initials, char newLast, char newInitial) {
      boolean applies = lasts.indexOf(last) >= 0 && initials.indexOf(initial) >= 0;
      return applies ? Optional.of(new Meeting(newLast, newInitial)) : Optional.empty();
    }
  }

  private SoundRules() {}

  /// So many boundaries change, each by one of the rules told.
  static Problem pronounce(int level, Draw draw) {
    int changes = level + 1;
    List<Rule> rules = draw.some(List.of(Rule.values()), level + 3);
    List<Hangul.Syllable> word = new ArrayList<>();
    List<Hangul.Syllable> said = new ArrayList<>();
    List<String> work = new ArrayList<>();
    word.add(new Hangul.Syllable(letter(STARTS, draw), letter(VOWELS, draw), Hangul.NONE));
    said.add(word.getFirst());
    Set<Rule> used = EnumSet.noneOf(Rule.class);
    while (word.size() <= changes) {
      Rule rule = draw.oneOf(rules);
      Meeting old = new Meeting(letter(ENDS, draw), letter(STARTS, draw));
      Optional<Meeting> changed = rule.change(old);
      if (changed.isPresent()) {
        Meeting now = changed.get();
        used.add(rule);
        int end = word.size() - 1;
        word.set(end, word.get(end).withLast(old.last()));
        said.set(end, said.get(end).withLast(now.last()));
        char vowel = letter(VOWELS, draw);
        word.add(new Hangul.Syllable(old.initial(), vowel, Hangul.NONE));
        said.add(new Hangul.Syllable(now.initial(), vowel, Hangul.NONE));
        work.add(
            "‘%s’에 %d번 규칙".formatted(joined(word.subList(end, end + 2)), rules.indexOf(rule) + 1));
      }
    }
    if (used.size() < level) {
      return pronounce(level, draw);
    }
    String told =
        IntStream.range(0, rules.size())
            .mapToObj(i -> "%d. %s".formatted(i + 1, rules.get(i).words))
            .collect(Collectors.joining("\n"));
    String answer = joined(said);
    String question =
        draw.oneOf(
                "실제로는 없는 말 ‘%s’에 다음 규칙만 적용하여 소리 나는 대로 적으면? 글자와 글자가 만나는 곳마다 원래 글자를 기준으로 규칙을 적용한다.\n"
                    + "%s",
                "어떤 말을 읽을 때 글자 사이에서 다음 규칙만 지킨다고 하자. 지어낸 말 ‘%s’의 발음을 한글로 적으면? 규칙은 글자 사이마다 적힌 글자를 보고"
                    + " 적용한다.\n"
                    + "%s",
                "지어낸 말 ‘%s’에서 이웃한 두 글자마다 아래 규칙 가운데 해당하는 것을 원래 글자에 한 번 적용한 발음은?\n%s")
            .formatted(joined(word), told);
    return Problem.text(
        question,
        List.of(answer, "[" + answer + "]"),
        2 * changes,
        String.join(", ", work) + "을 적용하면 [" + answer + "]가 된다.");
  }

  private static char letter(String letters, Draw draw) {
    return letters.charAt(draw.below(letters.length()));
  }

  private static String joined(List<Hangul.Syllable> word) {
    return word.stream().map(syllable -> "" + syllable.composed()).collect(Collectors.joining());
  }
}
