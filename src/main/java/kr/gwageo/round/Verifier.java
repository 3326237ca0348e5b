package kr.gwageo.round;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiPredicate;
import kr.gwageo.archive.ArchiveException;
import kr.gwageo.archive.BundleCheck;
import kr.gwageo.archive.Figures;
import kr.gwageo.archive.Inspector;
import kr.gwageo.archive.Inspector.Inspection;
import kr.gwageo.archive.Proofreader;
import kr.gwageo.archive.RoundRecord;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Trial;
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

  /// @param tool that looks, for the result
  public Verifier(String tool) {
    this.tool = tool;
  }

  /// Verifies a folder. Writes nothing.
  ///
  /// @param key that should have signed; empty: signatures are not checked, and who signed stays
  ///   unknown, since a folder's own word on that is worth nothing
  /// @throws ArchiveException if the folder holds no round, or the disk refuses
  /// @param trusted authorities that should have stamped it; empty: time stamps are held to their
  ///   files, and who signed them stays unknown
  public Verification verify(
      Path folder, Optional<VerifyingKey> key, Optional<Authorities> trusted) {
    Optional<BiPredicate<byte[], byte[]>> test =
        key.map(open -> (text, signature) -> open.verifies(text, signature));
    if (BundleCheck.isOne(folder)) {
      return bundle(folder, BundleCheck.check(folder, test), key, trusted);
    }
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
  private static final class Recount {
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
        if (journalIsOfThePlan(record, proofreader)) {
          figures(record, proofreader);
          Submissions.overruled(record).ifPresent(name -> differs(name, 1));
          whole = true;
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

    private boolean journalIsOfThePlan(RoundRecord record, Proofreader proofreader) {
      Planner planner = new Planner(record.round(), record.items());
      proofreader
          .plan(planner.trials())
          .ifPresent(line -> found.add(Discrepancy.at(Kind.REPLANNED, RoundRecord.PLAN, line, "")));
      List<String> planned = planner.trials().map(Trial::id).toList();
      BitSet done = new BitSet();
      int before = found.size();
      record.replay(exchange -> {
        exchanges++;
        Instant sent = exchange.attempts().getFirst().startedAt();
        began = began.filter(sent::isAfter).or(() -> Optional.of(sent));
        enter(exchange, planned, done);
      });
      return found.size() == before;
    }

    private void enter(Exchange exchange, List<String> planned, BitSet done) {
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

    private void figures(RoundRecord record, Proofreader proofreader) {
      Answers answers =
          new Answers(record.round(), (name, text) -> compare(proofreader, name, text));
      RoundResult result =
          proofreader.scores(
              taker -> answers.beside(record, taker), line -> differs(RoundRecord.SCORES, line));
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
