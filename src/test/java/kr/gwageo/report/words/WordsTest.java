package kr.gwageo.report.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.result.Comparison.Flag;
import kr.gwageo.domain.result.Decision;
import kr.gwageo.domain.result.Gap;
import kr.gwageo.domain.result.Ranking.Fate;
import kr.gwageo.domain.result.Variant.Missing;
import kr.gwageo.domain.result.Variant.Truncation;
import kr.gwageo.domain.result.Verdict.Reason;
import kr.gwageo.domain.spec.Mode;
import kr.gwageo.domain.spec.OutcomePolicy.Treatment;
import kr.gwageo.domain.spec.RankingRule.TieRule;
import kr.gwageo.domain.spec.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  private static final Pattern HANGUL = Pattern.compile("[가-힣]");

  static Stream<Enum<?>> named() {
    List<Enum<?>> constants = new ArrayList<>();
    for (List<? extends Enum<?>> type :
        List.of(
            Arrays.asList(Decision.values()),
            Arrays.asList(Gap.values()),
            Arrays.asList(Flag.values()),
            Arrays.asList(Kind.values()),
            Arrays.asList(Truncation.values()),
            Arrays.asList(Missing.values()),
            Arrays.asList(Mode.values()),
            Arrays.asList(Fate.values()),
            Arrays.asList(TieRule.values()),
            Arrays.asList(Treatment.values()))) {
      constants.addAll(type);
    }
    return constants.stream();
  }

  static Stream<Enum<?>> explained() {
    return named().filter(c -> c instanceof Gap || c instanceof Flag || c instanceof Kind);
  }

  static Reason[] reasons() {
    return Reason.values();
  }

  @ParameterizedTest
  @MethodSource("named")
  void everyConstantHasANameInBothLanguages(Enum<?> constant) {
    assertThat(Words.of("ko").name(constant)).containsPattern(HANGUL);
    assertThat(Words.of("en").name(constant)).isNotBlank().doesNotContainPattern(HANGUL);
  }

  @ParameterizedTest
  @MethodSource("explained")
  void whatNeedsExplainingIsExplainedInBothLanguages(Enum<?> constant) {
    assertThat(Words.of("ko").meaning(constant)).containsPattern(HANGUL).endsWith(".");
    assertThat(Words.of("en").meaning(constant)).isNotBlank().endsWith(".");
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void everyReasonHasASentenceForOneLeaderAndForMany(Reason reason) {
    for (String language : List.of("ko", "en")) {
      Words words = Words.of(language);
      String key = "Reason." + reason + ".";
      assertThat(words.say(key + "sentence.one", "X", "1", "95%")).contains("X");
      assertThat(words.say(key + "sentence.many", "X", "3", "95%")).contains("X");
      assertThat(words.say(key + "meaning", "5%", "T")).isNotBlank();
    }
  }

  @Test
  void bothLanguagesSayTheSameThings() throws IOException {
    assertThat(places("en")).isEqualTo(places("ko"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko", "en"})
  void noMessageIsEmpty(String language) throws IOException {
    assertThat(messages(language).values()).allSatisfy(m -> assertThat(m).isNotEmpty());
  }

  @Test
  void englishHasNoHangulButTheNameOfKorean() throws IOException {
    assertThat(messages("en").values()).noneMatch(HANGUL.asPredicate());
  }

  @Test
  void argumentsAreNotReadAsPlaces() {
    assertThat(Words.of("en").say("verdict.missed", "{1}", "$0 \\"))
        .isEqualTo("{1} (not sat by leader $0 \\)");
  }

  @Test
  void titlesAreThoseOfTheLanguage() {
    Title title = new Title("한국사", "Korean history");
    assertThat(Words.of("ko").name(title)).isEqualTo("한국사");
    assertThat(Words.of("en").name(title)).isEqualTo("Korean history");
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatThrownBy(() -> Words.of("fr")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Words.of("ko").say("no.such.message"))
        .isInstanceOf(MissingResourceException.class);
  }

  /// The places of each message, whatever their order.
  private static Map<String, List<String>> places(String language) throws IOException {
    Map<String, List<String>> places = new TreeMap<>();
    messages(language)
        .forEach((key, message) ->
            places.put(
                key,
                PLACE
                    .matcher(message)
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .sorted()
                    .toList()));
    return places;
  }

  private static Map<String, String> messages(String language) throws IOException {
    String file = "/kr/gwageo/report/messages_" + language + ".properties";
    try (InputStream stream = Words.class.getResourceAsStream(file)) {
      PropertyResourceBundle bundle = new PropertyResourceBundle(Objects.requireNonNull(stream));
      Map<String, String> messages = new TreeMap<>();
      bundle.keySet().forEach(key -> messages.put(key, bundle.getString(key)));
      return messages;
    }
  }
}
