package kr.gwageo.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kr.gwageo.domain.Item;
import kr.gwageo.domain.Target;
import kr.gwageo.domain.spec.ScorerSpec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Replies bent, cut and glued by a seeded generator: whatever comes, a reading comes back, and it
/// is one that can be.
class ScorerFuzzTest {
  private static final int REPLIES = 20_000;
  private static final long SEED = 20_261_121;

  private static final List<String> PIECES =
      List.of(
          "정답: ",
          "답은 ",
          "Answer: ",
          "\\boxed{",
          "}",
          "{\"정답\": \"",
          "\"",
          "②",
          "⑤",
          "A",
          "b",
          "3",
          "10",
          "(나)",
          "ㄷ",
          "을",
          "번",
          "입니다",
          "가 ",
          " 아니라 ",
          " 또는 ",
          ", ",
          ". ",
          "\n",
          "아니, ",
          "따라서 ",
          "<think>",
          "</think>",
          "**",
          "`",
          "만",
          "억",
          "=",
          "-",
          "/",
          "1e9",
          "~",
          "분의 ",
          "\uD83D",
          "\uDE00",
          "\u200B",
          "\u0301",
          "\0",
          "ᄌ",
          "ᅥ",
          "丙辰",
          "\t",
          "　",
          "서울",
          "세 번째",
          "<tool_call>",
          "```\n",
          "{\"name\":",
          "reserve(room=",
          "\\uD800",
          "보기 ");

  @ParameterizedTest
  @EnumSource
  void readsAnythingAndInventsNothing(Rubric rubric) {
    Random random = new Random(SEED);
    List<Row> rows = Row.of(rubric);
    Scorer scorer = Rubric.scorer(new ScorerSpec(rubric.title(), Map.of()));
    for (int i = 0; i < REPLIES; i++) {
      Item item = any(rows, random).parsed();
      String reply = bent(any(rows, random).reply(), any(rows, random).reply(), random);
      Reading reading = scorer.read(item, reply);
      assertThat(canBe(reading, item)).as("reply %d <%s> read as %s", i, reply, reading).isTrue();
    }
  }

  private static boolean canBe(Reading reading, Item item) {
    boolean answers =
        switch (reading) {
          case Reading.Answer answer ->
              (answer.value() == 0 || answer.value() == 1)
                  && !answer.rule().isBlank()
                  && (item.choices().isEmpty() || isChoice(answer.answer(), item));
          case Reading.NoAnswer none -> true;
          case Reading.Unproven unproven -> item.target() instanceof Target.Tests;
          case Reading.Ambiguous several ->
              several.readings().stream().distinct().count() == several.readings().size()
                  && several.readings().size() > 1;
        };
    String written = reading.toString();
    return answers
        && !reading.explanation().isBlank()
        && StandardCharsets.UTF_8.newEncoder().canEncode(written);
  }

  private static boolean isChoice(String answer, Item item) {
    int number = Integer.parseInt(answer);
    return number >= 1 && number <= item.choices().size();
  }

  private static String bent(String reply, String other, Random random) {
    StringBuilder text = new StringBuilder(reply);
    for (int i = random.nextInt(5); i >= 0; i--) {
      int at = random.nextInt(text.length() + 1);
      int to = at + random.nextInt(text.length() - at + 1);
      switch (random.nextInt(6)) {
        case 0 -> text.delete(at, to);
        case 1 -> text.insert(at, text.substring(at, to));
        case 2 -> text.insert(at, other);
        case 3 -> text.setLength(at);
        case 4 -> text.insert(at, (char) random.nextInt(Character.MAX_VALUE + 1));
        default -> text.insert(at, any(PIECES, random));
      }
    }
    return text.toString();
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
