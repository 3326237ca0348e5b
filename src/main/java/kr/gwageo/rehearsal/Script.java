package kr.gwageo.rehearsal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.ToolCall;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.item.Tool;

/// Which answers a practice endpoint gives to which prompt.
///
/// A prompt is known by its whole conversation and the functions that it offers: the same words of
/// a user may end several conversations. One that nobody planned so, such as a further turn after
/// the model's own answer, is known by the last words of the user alone.
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

  private final Map<Digest, Turns> byConversation = new HashMap<>();
  private final Map<String, Turns> byLastWords = new HashMap<>();

  private Script() {}

  /// @param answers to the turns of a trial, in order
  static Script of(List<Trial> trials, Function<Trial, List<Answer>> answers) {
    Script script = new Script();
    for (Trial trial : trials) {
      List<Answer> said = answers.apply(trial);
      add(script.byConversation, key(trial.prompt()), said.getFirst());
      add(script.byLastWords, lastWords(trial), said.getFirst());
      for (int turn = 1; turn < trial.turns(); turn++) {
        add(script.byLastWords, trial.item().followUps().get(turn - 1), said.get(turn));
      }
    }
    return script;
  }

  private static <K> void add(Map<K, Turns> turns, K key, Answer answer) {
    turns.computeIfAbsent(key, unseen -> new Turns()).answers.add(answer);
  }

  /// What identifies a conversation, in an order that [ChatJson] keeps to as well.
  private static Digest key(Prompt prompt) {
    List<String> parts = new ArrayList<>();
    for (Message message : prompt.messages()) {
      parts.add(message.speaker().name().toLowerCase(Locale.ROOT));
      parts.add(message.text());
      for (ToolCall call : message.toolCalls()) {
        String arguments = call.arguments().isBlank() ? "{}" : call.arguments();
        parts.add("calls " + call.name() + arguments);
      }
    }
    for (Tool tool : prompt.tools()) {
      parts.add("tool " + tool.name() + ": " + tool.description());
    }
    return Digest.of(parts);
  }

  private static String lastWords(Trial trial) {
    Prompt prompt = trial.prompt();
    return prompt.messages().reversed().stream()
        .filter(message -> message.speaker() == Message.Speaker.USER)
        .map(Message::text)
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no user speaks in the prompt of " + trial.id()));
  }

  /// The cue for a prompt.
  ///
  /// @param conversation its parts, see [ChatJson#conversation]
  /// @param lastWords of the user
  Cue next(List<String> conversation, String lastWords) {
    Turns exact = byConversation.get(Digest.of(conversation));
    if (exact != null) {
      return exact.next();
    }
    Turns similar = byLastWords.get(lastWords);
    return similar == null ? new Cue.Unknown() : similar.next();
  }
}
