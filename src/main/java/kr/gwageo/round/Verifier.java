package kr.gwageo.round;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import kr.gwageo.archive.ArchiveException;
import kr.gwageo.archive.BundleCheck;
import kr.gwageo.archive.Figures;
import kr.gwageo.archive.Inspector;
import kr.gwageo.archive.Inspector.Inspection;
import kr.gwageo.archive.Proofreader;
import kr.gwageo.archive.RoundRecord;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.audit.Discrepancy;
import kr.gwageo.domain.audit.Discrepancy.Kind;
import kr.gwageo.domain.audit.Receipt;
import kr.gwageo.domain.audit.Verification;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.plan.Planner;
import kr.gwageo.report.AnswerBook;
import kr.gwageo.signature.VerifyingKey;
import kr.gwageo.timestamp.Authorities;

/// Checks a copy of a round's folder, with nothing but the copy and a public key: every digest, the
/// chains, the plan against the journal, and every figure against a computation of its own.
public final class Verifier {
  private final String tool;
  private final Consumer<Part> watch;

  /// The parts of a verification, in their order.
  public enum Part {
    /// Digests of the files, manifest, seal, chains and signatures.
    DIGESTS,
    /// The plan, made anew, and the journal held to it.
    PLAN,
    /// The answers, graded anew, and the scores and answer files held to that.
    GRADING,
    /// Comparisons, verdicts and reports, computed anew.
    FIGURES
  }

  /// @param tool that looks, for the result
  public Verifier(String tool) {
    this(tool, part -> {});
  }

  /// @param tool that looks, for the result
  /// @param watch is told when a part begins
  public Verifier(String tool, Consumer<Part> watch) {
    this.tool = tool;
    this.watch = watch;
  }

  /// Verifies a folder. Writes nothing.
  ///
  /// @param key that should have signed; empty: signatures are not checked, and who signed stays
  ///   unknown, since a folder's own word on that is worth nothing
  /// @param trusted authorities that should have stamped it; empty: time stamps are held to their
  ///   files, and who signed them stays unknown
  /// @throws ArchiveException if the folder holds no round, or the disk refuses
  public Verification verify(
      Path folder, Optional<VerifyingKey> key, Optional<Authorities> trusted) {
    Optional<BiPredicate<byte[], byte[]>> test =
        key.map(open -> (text, signature) -> open.verifies(text, signature));
    if (BundleCheck.isOne(folder)) {
      return bundle(folder, BundleCheck.check(folder, test), key, trusted);
    }
    watch.accept(Part.DIGESTS);
    Inspection inspection = Inspector.inspect(folder, test);
    List<Discrepancy> found = new ArrayList<>(inspection.discrepancies());
    Recount recount = new Recount(found);
    if (inspection.recomputable()) {
      recount.of(folder);
    } else if (inspection.otherPlan()) {
      recount.plan(folder);
    }
    List<Receipt> receipts = Notary.receipts(folder, trusted, recount.began(folder), found);
    boolean vouched = inspection.signed() && vouched(found);
    return new Verification(
        inspection.madeBy(),
        tool,
        Optional.of(inspection.seal()),
        inspection.files(),
        recount.exchanges,
        recount.whole,
        key.filter(open -> vouched).map(VerifyingKey::fingerprint),
        inspection.signed(),
        receipts,
        found);
  }

  private static boolean vouched(List<Discrepancy> found) {
    return found.stream()
        .noneMatch(one -> one.kind() == Kind.FORGED || one.kind() == Kind.UNSIGNED);
  }

  /// What the figures were computed from is in none but the evaluators' bundle.
  private Verification bundle(
      Path folder,
      BundleCheck.Checked checked,
      Optional<VerifyingKey> key,
      Optional<Authorities> trusted) {
    List<Discrepancy> found = new ArrayList<>(checked.discrepancies());
    Recount recount = new Recount(found);
    if (checked.whole()) {
      recount.of(folder);
    }
    List<Receipt> receipts = Notary.receipts(folder, trusted, recount.began(folder), found);
    boolean vouched = checked.signed() && vouched(found);
    return new Verification(
        checked.madeBy(),
        tool,
        checked.seal(),
        checked.files(),
        Math.max(checked.lines(), recount.exchanges),
        recount.whole,
        key.filter(open -> vouched).map(VerifyingKey::fingerprint),
        checked.signed(),
        receipts,
        found);
  }

  /// Computes anew what a folder holds below its journal.
  private final class Recount {
    private final List<Discrepancy> found;
    private long exchanges;
    private Optional<Instant> began = Optional.empty();
    private boolean whole;

    Recount(List<Discrepancy> found) {
      this.found = found;
    }

    /// Names the line of a plan that is not the sealed one.
    void plan(Path folder) {
      RoundRecord record = RoundRecord.butForThePlan(folder);
      Planner planner = new Planner(record.round(), record.items());
      found.removeIf(one -> one.file().equals(RoundRecord.PLAN));
      found.add(
          new Discrepancy(
              Kind.UNSEALED, RoundRecord.PLAN, new Proofreader(folder).plan(planner.trials()), ""));
    }

    void of(Path folder) {
      try {
        RoundRecord record = RoundRecord.of(folder);
        Proofreader proofreader = new Proofreader(folder);
        watch.accept(Part.PLAN);
        int before = found.size();
        List<String> planned = planned(record, proofreader);
        BitSet done = new BitSet();
        try (Marking marking =
            Marking.read(
                record,
                exchange -> {
                  enter(exchange, planned, done);
                  return found.size() == before;
                })) {
          if (found.size() == before) {
            figures(record, marking, proofreader, planned.size());
            Submissions.overruled(record).ifPresent(name -> differs(name, 1));
            whole = true;
          }
        }
      } catch (ArchiveException e) {
        if (e.why() != ArchiveException.Why.CORRUPT) {
          throw e;
        }
        found.add(new Discrepancy(Kind.MALFORMED, e.file(), e.line(), e.detail()));
      } catch (IllegalArgumentException | IllegalStateException e) {
        // rules that are sealed and chained, and yet fit neither each other nor this program
        found.add(Discrepancy.of(Kind.MALFORMED, RoundRecord.RESOLVED, String.valueOf(e)));
      }
    }

    /// When the first request was sent, as the journal has it or, where there is none, the figures.
    Optional<Instant> began(Path folder) {
      return began.or(() -> Figures.began(folder));
    }

    /// The ids of all trials, which are held to the sealed plan as they come up.
    private List<String> planned(RoundRecord record, Proofreader proofreader) {
      List<String> planned = new ArrayList<>();
      Planner planner = new Planner(record.round(), record.items());
      proofreader
          .plan(planner.trials().peek(trial -> planned.add(trial.id())))
          .ifPresent(line -> found.add(Discrepancy.at(Kind.REPLANNED, RoundRecord.PLAN, line, "")));
      return planned;
    }

    private void enter(Exchange exchange, List<String> planned, BitSet done) {
      exchanges++;
      Instant sent = exchange.attempts().getFirst().startedAt();
      began = began.filter(sent::isAfter).or(() -> Optional.of(sent));
      long number = exchange.number();
      if (number < 1
          || number > planned.size()
          || !planned.get((int) number - 1).equals(exchange.trial())) {
        found.add(at(Kind.UNPLANNED, exchange));
      } else if (done.get((int) number)) {
        found.add(at(Kind.REPEATED, exchange));
      } else if (exchange.done()) {
        done.set((int) number);
      }
    }

    private Discrepancy at(Kind kind, Exchange exchange) {
      return Discrepancy.at(kind, RoundRecord.JOURNAL, exchanges, exchange.trial());
    }

    private void figures(RoundRecord record, Marking marking, Proofreader proofreader, int trials) {
      watch.accept(Part.GRADING);
      AtomicInteger scored = new AtomicInteger();
      Answers answers =
          new Answers(record.round(), (name, text) -> compare(proofreader, name, text));
      RoundResult result =
          proofreader.scores(
              taker ->
                  answers.beside(
                      record,
                      marking,
                      score -> {
                        taker.accept(score);
                        if (scored.incrementAndGet() == trials) {
                          watch.accept(Part.FIGURES);
                        }
                      }),
              line -> differs(RoundRecord.SCORES, line));
      String beyond = AnswerBook.name(answers.names().size());
      if (proofreader.has(beyond)) {
        differs(beyond, 1);
      }
      SortedMap<String, String> texts = Documents.of(result, proofreader::has, answers.inside());
      for (Map.Entry<String, String> text : texts.entrySet()) {
        compare(proofreader, text.getKey(), text.getValue());
      }
    }

    private void compare(Proofreader proofreader, String name, String text) {
      if (proofreader.has(name)) {
        proofreader.text(name, text).ifPresent(line -> differs(name, line));
      }
    }

    private void differs(String name, long line) {
      found.removeIf(one -> one.kind() == Kind.CHANGED && one.file().equals(name));
      found.add(Discrepancy.at(Kind.RECOMPUTED, name, line, ""));
    }
  }
}
