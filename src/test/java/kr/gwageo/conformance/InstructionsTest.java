package kr.gwageo.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.gwageo.conformance.InstructedItems.Answered;
import kr.gwageo.conformance.InstructionsPage.Figure;
import kr.gwageo.conformance.InstructionsPage.Kept;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.Instruction;
import kr.gwageo.domain.item.Item;
import kr.gwageo.scoring.Reading;
import kr.gwageo.scoring.Rubric;
import kr.gwageo.scoring.Scorer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The recorded replies of GPT-4 to IFEval give the published figures, and KITE loads whole.
@Tag("conformance")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InstructionsTest {
  private static final Path PAGE = Path.of("docs/evidence/instructions.md");
  private static final double TOLERANCE = 0.2;
  private static final double ROUNDING = 0.006;

  private static final String CAPITALS = "change_case:english_capital";
  private static final String SMALL = "change_case:english_lowercase";
  private static final String LETTER = "keywords:letter_frequency";
  private static final String FIRST_WORD = "length_constraints:nth_paragraph_first_word";

  /// An instruction that the published checkers find broken and we find kept, or that they decided
  /// by chance.
  private record Difference(String key, String type, String why) {
    boolean byChance() {
      return type.equals(LETTER);
    }

    boolean is(String item, Instruction instruction) {
      return key.equals(item) && type.equals(instruction.type());
    }
  }

  private static final List<Difference> DIFFERENCES =
      List.of(
          new Difference("202", SMALL, "langdetect takes one English word for `de`"),
          new Difference("1843", SMALL, "langdetect takes three English words for `es`"),
          new Difference("2341", CAPITALS, "langdetect takes one English word for `cy`"),
          new Difference("2571", CAPITALS, "langdetect takes one letter for `tl`"),
          new Difference(
              "3456", CAPITALS, "langdetect takes a list of English names in capitals for `de`"),
          new Difference(
              "1954", FIRST_WORD, "a colon after the first word is taken for a part of it"),
          new Difference("1122", LETTER, "`#` was replaced by a letter drawn by chance"),
          new Difference("1129", LETTER, "`!` was replaced by a letter drawn by chance"));

  private static final List<String> BY_CHANCE =
      DIFFERENCES.stream().filter(Difference::byChance).map(Difference::key).toList();

  private final List<Answered> all = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();

  @BeforeAll
  void readAllReplies() throws IOException {
    all.addAll(InstructedItems.ifeval());
    figures.add(figure("prompt-level, strict", 76.89, "prompt", "strict"));
    figures.add(figure("instruction-level, strict", 83.57, "instruction", "strict"));
    figures.add(figure("prompt-level, loose", 79.30, "prompt", "loose"));
    figures.add(figure("instruction-level, loose", 85.37, "instruction", "loose"));
  }

  @Test
  void everyFigureIsWithinTwoTenthsOfAPointOfThePublishedOne() {
    assertThat(all).hasSize(541);
    assertThat(figures)
        .allSatisfy(figure ->
            assertThat(figure.nearest())
                .as(figure.name())
                .isCloseTo(figure.published(), within(TOLERANCE)));
  }

  /// One evaluation drew two letters anew; what they were shows in both of its figures.
  @Test
  void oneDrawOfLettersExplainsBothFiguresOfAReading() {
    for (List<Figure> reading : List.of(figures.subList(0, 2), figures.subList(2, 4))) {
      assertThat(IntStream.rangeClosed(0, BY_CHANCE.size()))
          .anyMatch(drawn ->
              reading.stream()
                  .allMatch(f -> Math.abs(f.adjusted().get(drawn) - f.published()) < ROUNDING));
    }
  }

  @Test
  void whatIsNamedAsADifferenceIsOne() {
    for (Difference difference : DIFFERENCES) {
      Answered answered =
          all.stream()
              .filter(a -> a.item().id().equals(difference.key()))
              .findFirst()
              .orElseThrow();
      Instruction instruction =
          answered.instructions().stream()
              .filter(kind -> difference.is(difference.key(), kind))
              .findFirst()
              .orElseThrow();
      assertThat(kept(instruction, answered.reply(), "strict")).as(difference.key()).isTrue();
      if (difference.byChance()) {
        assertThat(chance(instruction, answered.reply(), "strict")).isBetween(0.01, 0.99);
      }
    }
  }

  @Test
  void everyInstructionOfKiteHasAChecker() throws IOException {
    List<Item> translated =
        InstructedItems.kite("translated_and_filtered/instruction/relevant.jsonl");
    assertThat(translated).hasSize(427).allMatch(Rubric.INSTRUCTIONS::fits);
    assertThat(korean()).hasSize(100).allMatch(Rubric.INSTRUCTIONS::fits);
  }

  @Test
  void theEvidencePageShowsTheseFigures() throws IOException {
    Map<String, Kept> types = new TreeMap<>();
    for (Answered answered : all) {
      for (Instruction kind : answered.instructions()) {
        int strict = kept(kind, answered.reply(), "strict") ? 1 : 0;
        int loose = kept(kind, answered.reply(), "loose") ? 1 : 0;
        types.merge(kind.type(), new Kept(1, strict, loose), Kept::plus);
      }
    }
    Map<String, Long> kite =
        Stream.concat(
                InstructedItems.kite("translated_and_filtered/instruction/relevant.jsonl").stream(),
                korean().stream())
            .flatMap(item -> InstructedItems.instructions(item).stream())
            .collect(Collectors.groupingBy(Instruction::type, Collectors.counting()));
    List<String> rows =
        DIFFERENCES.stream()
            .map(d ->
                "| %s | %s | kept | %s | %s |\n"
                    .formatted(d.key(), d.type(), d.byChance() ? "by chance" : "broken", d.why()))
            .toList();
    String page = new InstructionsPage(figures, types, rows, kite).text();
    if ("write".equals(System.getProperty("evidence"))) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).as("to write it: -Devidence=write").hasContent(page);
  }

  private static List<Item> korean() throws IOException {
    List<Item> items = new ArrayList<>();
    for (String file : List.of("acrostic", "honorifics", "numbers", "postposition")) {
      items.addAll(InstructedItems.kite("culturally_aware/instruction/" + file + ".jsonl"));
    }
    return items;
  }

  private Figure figure(String name, double published, String level, String reading) {
    boolean prompts = level.equals("prompt");
    double ours = 0;
    double n = 0;
    double[] kept = new double[BY_CHANCE.size() + 1];
    for (Answered answered : all) {
      int size = answered.instructions().size();
      ours += (prompts ? 1 : size) * value(answered.item(), answered.reply(), level, reading);
      n += prompts ? 1 : size;
      double share = value(answered.item(), answered.reply(), "instruction", reading);
      for (int broken = 0; broken < kept.length; broken++) {
        long left = Math.round(share * size) - broken(answered, BY_CHANCE.subList(0, broken));
        kept[broken] += prompts ? left / size : left;
      }
    }
    double hundredth = n / 100;
    List<Double> adjusted = Arrays.stream(kept).mapToObj(sum -> sum / hundredth).toList();
    return new Figure(name, published, ours / hundredth, adjusted, (int) n);
  }

  /// How many instructions of an item that we find kept the published checkers find broken.
  ///
  /// @param drawn keys of items whose letter was drawn so that the reply breaks the instruction
  private static long broken(Answered answered, List<String> drawn) {
    return DIFFERENCES.stream()
        .filter(difference -> difference.key().equals(answered.item().id()))
        .filter(difference -> !difference.byChance() || drawn.contains(difference.key()))
        .count();
  }

  /// The share of the letters with which the instruction would be kept.
  private static double chance(Instruction instruction, String reply, String reading) {
    return "abcdefghijklmnopqrstuvwxyz"
        .chars()
        .mapToObj(Character::toString)
        .map(letter -> {
          Map<String, List<String>> arguments = new TreeMap<>(instruction.arguments());
          arguments.put("letter", List.of(letter));
          return new Instruction(instruction.type(), arguments);
        })
        .mapToInt(other -> kept(other, reply, reading) ? 1 : 0)
        .average()
        .orElseThrow();
  }

  private static boolean kept(Instruction instruction, String reply, String reading) {
    return value(InstructedItems.item("item", "?", List.of(instruction)), reply, "prompt", reading)
        == 1;
  }

  private static double value(Item item, String reply, String level, String reading) {
    Scorer scorer =
        Rubric.scorer(
            new ScorerSpec(
                "instructions", Map.of("level", List.of(level), "reading", List.of(reading))));
    return scorer.read(item, reply) instanceof Reading.Answer answer ? answer.value() : 0;
  }
}
