package kr.gwageo.rehearsal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Trial;

/// Which answers a practice endpoint gives to which prompt.
final class Script {

  /// What to do with a request.
  sealed interface Cue {
    /// Give this answer.
    record Say(Answer answer) implements Cue {}

    /// Turn it away for now.
    record Busy() implements Cue {}

    /// No trial has this prompt.
    record Unknown() implements Cue {}
  }

  /// The answers to one prompt, in turn.
  private static final class Turns {
    private final List<Answer> answers = new ArrayList<>();
    private int served;
    private boolean turnedAway;

    synchronized Cue next() {
      Answer answer = answers.get(served % answers.size());
      if (answer.busyFirst() && !turnedAway) {
        turnedAway = true;
        return new Cue.Busy();
      }
      served++;
      return new Cue.Say(answer);
    }
  }

  private final Map<String, Turns> turns = new HashMap<>();

  private Script() {}

  /// @param answers to the turns of a trial, in order
  static Script of(List<Trial> trials, Function<Trial, List<Answer>> answers) {
    Script script = new Script();
    for (Trial trial : trials) {
      List<Answer> said = answers.apply(trial);
      script.add(lastUserText(trial), said.getFirst());
      for (int turn = 1; turn < trial.turns(); turn++) {
        script.add(trial.item().followUps().get(turn - 1), said.get(turn));
      }
    }
    return script;
  }

  private void add(String text, Answer answer) {
    turns.computeIfAbsent(text, unseen -> new Turns()).answers.add(answer);
  }

  private static String lastUserText(Trial trial) {
    Prompt prompt = trial.prompt();
    return prompt.messages().reversed().stream()
        .filter(message -> message.speaker() == Message.Speaker.USER)
        .map(Message::text)
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no user speaks in the prompt of " + trial.id()));
  }

  /// The cue for a prompt whose last user message has this text.
  Cue next(String text) {
    Turns answers = turns.get(text);
    return answers == null ? new Cue.Unknown() : answers.next();
  }
}
