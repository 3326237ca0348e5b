package kr.gwageo.check.examination;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import kr.gwageo.check.result.Finding;
import kr.gwageo.check.result.Remark;
import kr.gwageo.check.result.Sight;

/// The examinations, in the order in which they are made: later ones know what earlier ones found.
public enum Row {
  REACHABILITY(Reachability::new, false, false),
  TLS(Tls::new, false, false),
  AUTHENTICATION(Authentication::new, false, true),
  MODEL(ModelName::new, false, true),
  PARAMETERS(Parameters::new, true, true),
  STREAMING(Streaming::new, true, false),
  USAGE(UsageFigures::new, true, true),
  SYSTEM_ROLE(SystemRole::new, true, true),
  KOREAN(KoreanText::new, true, false),
  STOP(StopSequence::new, true, true),
  MAX_TOKENS(TokenCap::new, true, true),
  REASONING(ReasoningPlace::new, true, true),
  DETERMINISM(Determinism::new, true, false),
  SEED(Seeds::new, true, false),
  LOGPROBS(Logprobs::new, true, true),
  TOOLS(Tools::new, true, true),
  JSON_MODE(JsonMode::new, true, true),
  LONG_PROMPT(LongPrompt::new, true, true),
  EMPTY_PROMPT(EmptyPrompt::new, true, true),
  ERROR_BODIES(ErrorBodies::new, false, true),
  PARALLEL(ParallelRamp::new, true, false);

  private final Supplier<Examination> examination;
  private final boolean needsAnswers;
  private final boolean steady;

  /// @param needsAnswers whether an endpoint that answers nothing need not be asked
  Row(Supplier<Examination> examination, boolean needsAnswers, boolean steady) {
    this.examination = examination;
    this.needsAnswers = needsAnswers;
    this.steady = steady;
  }

  /// Its name in files.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether the same endpoint has the same level each time: not where chance, load or the network
  /// have a part in it.
  public boolean steady() {
    return steady;
  }

  /// What the examination sees.
  public Finding examine(Subject subject) throws InterruptedException {
    try {
      if (needsAnswers && !subject.answers()) {
        return Finding.of(id(), List.of(Remark.of(Sight.NO_ANSWER_TO_GO_BY)));
      }
      return Finding.of(id(), examination.get().examine(subject));
    } catch (OutOfTimeException e) {
      return Finding.of(id(), List.of(Remark.of(Sight.OUT_OF_TIME)));
    }
  }
}
