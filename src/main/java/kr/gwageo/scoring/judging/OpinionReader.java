package kr.gwageo.scoring.judging;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Outcome;
import kr.gwageo.domain.judge.Opinion;
import kr.gwageo.domain.judge.Preference;
import kr.gwageo.domain.spec.JudgeOptions;
import kr.gwageo.scoring.reply.PlainText;

/// Reads a judge's own reply, and nothing else: what stands in the answers that it was shown is
/// none of it.
///
/// Strict on purpose. A verdict beyond the scale is no verdict and is not moved onto it; two
/// verdicts that differ are none; a reply that was cut off or declined is none, whatever stands in
/// it; a failure of the wire is never read at all.
public final class OpinionReader {
  private static final int LONGEST_QUOTE = 40;

  private final JudgeOptions options;

  public OpinionReader(JudgeOptions options) {
    this.options = options;
  }

  /// What the judge said.
  ///
  /// @param last exchange with the judge, empty if it was not asked yet
  public Opinion read(Optional<Exchange> last) {
    return last.map(exchange -> settled(exchange).orElseGet(() -> read(exchange.outcome())))
        .orElseGet(() -> new Opinion.Missing("not asked yet"));
  }

  /// A question that the judge cannot hold, where that is not to be asked again.
  private static Optional<Opinion> settled(Exchange exchange) {
    return exchange.done() && exchange.outcome() instanceof Outcome.Failed failed
        ? Optional.of(new Opinion.Invalid(failed.kind().toString()))
        : Optional.empty();
  }

  /// What the judge said in this outcome.
  public Opinion read(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Completed completed -> read(completed.reply().text());
      case Outcome.Truncated _ -> new Opinion.Invalid("the reply was cut off");
      case Outcome.Refused _ -> new Opinion.Invalid("the judge declined");
      case Outcome.Failed failed -> new Opinion.Missing(failed.kind().toString());
    };
  }

  /// What stands in a complete reply.
  Opinion read(String reply) {
    String said = PlainText.verbatim(reply).toString();
    Found found =
        switch (options.verdict()) {
          case JSON -> JsonVerdicts.in(said, key());
          case MARKER -> MarkedVerdicts.in(said, options.kind());
        };
    TreeSet<String> different = new TreeSet<>(found.verdicts());
    if (found.unreadable()) {
      return new Opinion.Invalid("a verdict that cannot be read");
    }
    if (different.isEmpty()) {
      return new Opinion.Invalid("no verdict");
    }
    if (different.size() > 1) {
      return new Opinion.Invalid(
          "verdicts that differ: "
              + String.join(", ", different.stream().map(OpinionReader::quoted).toList()));
    }
    String verdict = different.first();
    return switch (options.kind()) {
      case RUBRIC -> scored(verdict);
      case PAIRWISE -> preferred(verdict);
    };
  }

  private String key() {
    return switch (options.kind()) {
      case RUBRIC -> "score";
      case PAIRWISE -> "preference";
    };
  }

  /// Verdicts as the reply writes them; whether there is one among them that cannot be read.
  record Found(List<String> verdicts, boolean unreadable) {
    Found {
      verdicts = List.copyOf(verdicts);
    }
  }

  private Opinion scored(String verdict) {
    BigDecimal score = new BigDecimal(verdict);
    boolean onTheScale =
        score.compareTo(BigDecimal.valueOf(options.low())) >= 0
            && score.compareTo(BigDecimal.valueOf(options.high())) <= 0;
    return onTheScale
        ? new Opinion.Scored(score)
        : new Opinion.Invalid(
            "%s is not from %d to %d".formatted(quoted(verdict), options.low(), options.high()));
  }

  private static Opinion preferred(String verdict) {
    Optional<Preference> preference =
        switch (verdict) {
          case "A" -> Optional.of(Preference.A_BETTER);
          case "B" -> Optional.of(Preference.B_BETTER);
          case "tie" -> Optional.of(Preference.TIE);
          default -> Preference.of(verdict);
        };
    return preference
        .<Opinion>map(Opinion.Preferred::new)
        .orElseGet(() -> new Opinion.Invalid(quoted(verdict) + " is no preference"));
  }

  private static String quoted(String verdict) {
    String cut =
        verdict.length() <= LONGEST_QUOTE ? verdict : verdict.substring(0, LONGEST_QUOTE) + "…";
    return "\"" + cut.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ") + "\"";
  }
}
