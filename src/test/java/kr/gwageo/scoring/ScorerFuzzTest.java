package kr.gwageo.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Replies bent by a seeded generator, for every constant of [Rubric]: whatever comes, a reading
/// comes back, the same each time, and it is one that can be; a reply of many times the length
/// takes not much more than so many times the work.
///
/// With every build there are a few thousand replies for each scorer. For a million, and a line of
/// figures for each scorer in `target/fuzz`: `mvn test -Dtest=ScorerFuzzTest -Dfuzz=1000000`.
@Tag("endurance")
class ScorerFuzzTest {
  private static final int REPLIES = Integer.getInteger("fuzz", 1_200);
  private static final long SEED = 20_261_127;

  /// Every how manieth reply is read twice.
  private static final int TWICE = 4;

  /// Every how manieth reply is also read at length.
  private static final int STRETCHED = 100;

  private static final int SHORT = 4_000;
  private static final int FACTOR = 16;

  /// A piece so long, or many times so long, is still within what a reader looks at closely.
  private static final int WITHIN = 240;

  /// Work that grows with the square of the length would grow by 256.
  private static final int MOST_GROWTH = 64;

  private static final int REPEATS = 5;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @ParameterizedTest
  @EnumSource
  void readsAnythingAndInventsNothing(Rubric rubric) throws IOException {
    Random random = new Random(SEED);
    FuzzSeeds start = FuzzSeeds.of(rubric);
    Scorer scorer = scorer(rubric);
    Scorer another = scorer(rubric);
    Map<String, Integer> kinds = new TreeMap<>();
    long characters = 0;
    int longest = 0;
    long began = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < REPLIES; i++) {
      FuzzSeeds.Seed seed = start.material().any(start.seeds(), random);
      String reply = Mutation.bent(seed.reply(), start.material(), random);
      Reading reading = read(scorer, seed.item(), reply);
      boolean same = i % TWICE != 0 || reading.equals(another.read(seed.item(), reply));
      if (!same || !canBe(reading, seed.item())) {
        assertThat(shown(reply))
            .as("reply %d to %s, read as %s", i, seed.item(), reading)
            .isEmpty();
      }
      kinds.merge(reading.getClass().getSimpleName(), 1, Integer::sum);
      characters += reply.length();
      longest = Math.max(longest, reply.length());
    }
    double seconds = (THREADS.getCurrentThreadCpuTime() - began) / 1e9;
    assertThat(kinds).as("kinds of readings").hasSizeGreaterThan(1);
    note(
        rubric,
        "| `%s` | %,d | %s | %,d | %,d | %.0f s |\n"
            .formatted(rubric.title(), REPLIES, kinds, characters / REPLIES, longest, seconds));
  }

  /// A mutated reply is written many times over, and another time one piece within it is.
  @ParameterizedTest
  @EnumSource
  void worksNoHarderThanTheReplyIsLong(Rubric rubric) throws IOException {
    Random random = new Random(SEED + 1);
    FuzzSeeds start = FuzzSeeds.of(rubric);
    Scorer scorer = scorer(rubric);
    double most = 0;
    for (int i = 0; i < REPLIES; i += STRETCHED) {
      FuzzSeeds.Seed seed = start.material().any(start.seeds(), random);
      String reply = Mutation.bent(seed.reply(), start.material(), random) + "\n";
      double growth = growth(scorer, seed.item(), times -> repeated(reply, SHORT * times));
      assertThat(growth).as("reply %d: %s", i, shown(reply)).isLessThan(MOST_GROWTH);
      int at = random.nextInt(reply.length());
      String piece = start.material().piece(random);
      String head = reply.substring(0, at) + start.material().piece(random);
      String tail = start.material().piece(random) + reply.substring(at);
      double within =
          growth(scorer, seed.item(), times -> head + repeated(piece, WITHIN * times) + tail);
      assertThat(within)
          .as("reply %d: %s with %s, %s within", i, shown(head), shown(tail), shown(piece))
          .isLessThan(MOST_GROWTH);
      most = Math.max(most, Math.max(growth, within));
    }
    int samples = Math.ceilDiv(REPLIES, STRETCHED);
    note(rubric, "| `%s` | %,d | %.1f |\n".formatted(rubric.title(), 2 * samples, most));
  }

  private static String repeated(String piece, int length) {
    return piece.repeat(1 + length / piece.length());
  }

  /// How much more work a reply makes in its long form; the least of some tries, for other work on
  /// the machine only adds to it.
  private static double growth(Scorer scorer, Item item, IntFunction<String> form) {
    String once = form.apply(1);
    String often = form.apply(FACTOR);
    double least = Double.MAX_VALUE;
    for (int i = 0; i < REPEATS && least > FACTOR; i++) {
      long first = work(scorer, item, once);
      least = Math.min(least, (double) work(scorer, item, often) / first);
    }
    return least;
  }

  private static long work(Scorer scorer, Item item, String reply) {
    long began = THREADS.getCurrentThreadCpuTime();
    Reading reading = scorer.read(item, reply);
    long nanoseconds = THREADS.getCurrentThreadCpuTime() - began;
    assertThat(reading.explanation()).isNotBlank();
    return Math.max(1_000, nanoseconds);
  }

  private static Reading read(Scorer scorer, Item item, String reply) {
    try {
      return scorer.read(item, reply);
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError("to " + item + " on " + shown(reply), e);
    }
  }

  private static boolean canBe(Reading reading, Item item) {
    boolean answers =
        switch (reading) {
          case Reading.Answer answer ->
              answer.value() >= 0
                  && answer.value() <= 1
                  && !answer.rule().isBlank()
                  && isChoice(answer, item);
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

  /// Whether an answer is one of the item's choices, where it has to be, and scores as it should.
  private static boolean isChoice(Reading.Answer answer, Item item) {
    if (!(item.target() instanceof Target.Choice target)) {
      return true;
    }
    int number = Integer.parseInt(answer.answer());
    boolean right = number == target.index() + 1;
    return number >= 1 && number <= item.choices().size() && answer.value() == (right ? 1 : 0);
  }

  private static Scorer scorer(Rubric rubric) {
    return Rubric.scorer(new ScorerSpec(rubric.title(), Map.of()));
  }

  private static void note(Rubric rubric, String row) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "fuzz"));
    String name = "%s-%d.md".formatted(rubric.title(), row.split("\\|", -1).length);
    Files.writeString(folder.resolve(name), row);
  }

  /// A reply as a Java string literal, so that it can become a row of a table.
  private static String shown(String reply) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < reply.length(); i++) {
      char c = reply.charAt(i);
      boolean plain = c >= ' ' && c != 0x7F && !Character.isSurrogate(c);
      shown.append(plain ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04X", (int) c));
    }
    return shown.toString();
  }
}
