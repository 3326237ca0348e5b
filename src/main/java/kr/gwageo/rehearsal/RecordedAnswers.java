package kr.gwageo.rehearsal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.gwageo.answers.AnswerFile;
import kr.gwageo.answers.Recorded;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Mistake;

/// What a model once answered to each trial.
final class RecordedAnswers {
  private static final int EXAMPLES = 5;

  private final Map<String, List<Answer>> byTrial;

  private RecordedAnswers(Map<String, List<Answer>> byTrial) {
    this.byTrial = byTrial;
  }

  /// Reads the file of each task in the trials.
  ///
  /// @throws InvalidSpecException with the mistakes of all files
  static RecordedAnswers read(Path directory, List<Trial> trials) throws InvalidSpecException {
    Map<String, List<Trial>> byTask =
        trials.stream()
            .collect(
                Collectors.groupingBy(
                    trial -> trial.item().task(), LinkedHashMap::new, Collectors.toList()));
    Map<String, List<Answer>> byTrial = new LinkedHashMap<>();
    List<Mistake> mistakes = new ArrayList<>();
    byTask.forEach((task, asked) -> {
      Path file = directory.resolve(task + ".jsonl");
      AnswerFile answers = AnswerFile.read(file, file.toString());
      List<AnswerFile.Key> unanswered = new ArrayList<>();
      for (Trial trial : asked) {
        List<Answer> said = new ArrayList<>();
        for (int turn = 1; turn <= trial.turns(); turn++) {
          AnswerFile.Key key = new AnswerFile.Key(trial.item().id(), trial.repeat(), turn);
          answers
              .answer(key)
              .ifPresentOrElse(recorded -> said.add(answer(recorded)), () -> unanswered.add(key));
        }
        byTrial.put(trial.id(), said);
      }
      mistakes.addAll(answers.mistakes());
      if (answers.mistakes().isEmpty() && !unanswered.isEmpty()) {
        mistakes.add(missing(file, unanswered, asked.size()));
      }
    });
    if (!mistakes.isEmpty()) {
      throw new InvalidSpecException(mistakes);
    }
    return new RecordedAnswers(byTrial);
  }

  private static Answer answer(Recorded recorded) {
    return new Answer(
        recorded.text(),
        recorded.reasoning(),
        recorded.toolCalls(),
        recorded.finishReason(),
        Duration.ZERO,
        false);
  }

  private static Mistake missing(Path file, List<AnswerFile.Key> unanswered, int asked) {
    String examples =
        unanswered.stream()
            .limit(EXAMPLES)
            .map(AnswerFile.Key::toString)
            .collect(Collectors.joining(", "));
    return new Mistake(
        file.toString(),
        1,
        1,
        "id",
        "",
        Mistake.Rule.RECORDED_ANSWER,
        List.of(
            "%d/%d".formatted(unanswered.size(), asked),
            examples + (unanswered.size() > EXAMPLES ? ", …" : "")),
        "");
  }

  /// @throws IllegalArgumentException if the trial was not among those that were read
  List<Answer> answers(Trial trial) {
    List<Answer> answers = byTrial.get(trial.id());
    if (answers == null) {
      throw new IllegalArgumentException("no answer was read for trial " + trial.id());
    }
    return answers;
  }
}
