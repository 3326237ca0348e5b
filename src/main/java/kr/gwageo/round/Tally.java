package kr.gwageo.round;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToIntFunction;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.result.Forecast;

/// Adds up what trials have yet to be asked, one after the other, keeping none of them.
final class Tally {
  private final long tokensPerAnswer;
  private final boolean known;
  private final ToIntFunction<Trial> turnsSettled;
  private long trials;
  private long settled;
  private Forecast.Demand demand = Forecast.Demand.NONE;

  /// Repeats of an item share their prompt.
  private Optional<Prompt> last = Optional.empty();

  private long lastTokens;

  /// @param known whether the prompts are those that will be sent; else they hold assumed answers,
  ///   and nobody knows how long they may become
  /// @param turnsSettled by earlier runs, of a trial
  Tally(long tokensPerAnswer, boolean known, ToIntFunction<Trial> turnsSettled) {
    this.tokensPerAnswer = tokensPerAnswer;
    this.known = known;
    this.turnsSettled = turnsSettled;
  }

  void add(Trial trial) {
    trials++;
    int done = turnsSettled.applyAsInt(trial);
    if (done >= trial.turns()) {
      settled++;
      return;
    }
    OptionalLong cap = cap(trial.prompt());
    long questions = tokens(trial.prompt());
    for (int before = 0; before < trial.turns(); before++) {
      if (before > 0) {
        questions += TokenRule.tokens(trial.item().followUps().get(before - 1));
      }
      if (before >= done) {
        demand = demand.plus(turn(questions, before, cap));
      }
    }
  }

  private static OptionalLong cap(Prompt prompt) {
    return prompt.sampling().maxTokens().stream().asLongStream().findFirst();
  }

  /// What a turn sends, all that was said before included, and what it brings.
  ///
  /// @param questions tokens of the questions so far
  /// @param before answers so far
  private Forecast.Demand turn(long questions, int before, OptionalLong cap) {
    long answer = Math.min(tokensPerAnswer, cap.orElse(tokensPerAnswer));
    OptionalLong most =
        before == 0
            ? known ? OptionalLong.of(questions) : OptionalLong.empty()
            : cap.stream().map(longest -> questions + before * longest).findFirst();
    return new Forecast.Demand(1, questions + before * answer, most, answer, cap);
  }

  private long tokens(Prompt prompt) {
    if (last.filter(before -> before.equals(prompt)).isEmpty()) {
      lastTokens = TokenRule.tokens(prompt);
      last = Optional.of(prompt);
    }
    return lastTokens;
  }

  long trials() {
    return trials;
  }

  long settled() {
    return settled;
  }

  Forecast.Demand demand() {
    return demand;
  }
}
