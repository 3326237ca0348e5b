package kr.gwageo.check.examination;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.gwageo.check.result.Remark;
import kr.gwageo.check.result.Sight;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.Prompt;
import kr.gwageo.domain.Reply;

/// Does Korean come back byte for byte, whole and streamed?
final class KoreanText implements Examination {
  @Override
  public List<Remark> examine(Subject subject) throws InterruptedException {
    List<Remark> remarks = new ArrayList<>();
    for (Questions.Tricky tricky : Questions.TRICKY) {
      Attempt attempt = subject.ask(prompt(subject, tricky.text()));
      Optional<Reply> said = attempt.outcome().said();
      if (said.isEmpty()) {
        remarks.addAll(Outcomes.noReply(attempt));
      } else {
        compare(tricky, said.get().text()).ifPresent(remarks::add);
      }
    }
    if (remarks.isEmpty()) {
      streamed(subject).ifPresent(remarks::add);
    }
    if (remarks.isEmpty()) {
      remarks.add(Remark.of(Sight.KOREAN_INTACT, Questions.TRICKY.size()));
    }
    return remarks;
  }

  private static Prompt prompt(Subject subject, String text) throws InterruptedException {
    return Subject.prompt(Questions.repeat(text), Settings.greedy(subject.room(300)));
  }

  /// The text with the longest characters, whose bytes pieces of a stream may part.
  private static Optional<Remark> streamed(Subject subject) throws InterruptedException {
    if (!subject.plan().service().stream()) {
      return Optional.empty();
    }
    Questions.Tricky emoji = Questions.TRICKY.getLast();
    return subject
        .askStreamed(prompt(subject, emoji.text()))
        .outcome()
        .said()
        .filter(reply -> compare(emoji, reply.text()).isPresent())
        .map(reply -> Remark.of(Sight.KOREAN_BROKEN_IN_STREAM, difference(emoji, reply.text())));
  }

  private static Optional<Remark> compare(Questions.Tricky tricky, String reply) {
    String sent = tricky.text();
    if (reply.contains(sent)) {
      return Optional.empty();
    }
    if (normal(reply).contains(normal(sent))) {
      return Optional.of(Remark.of(Sight.KOREAN_NORMALIZED, tricky.kind()));
    }
    boolean broken = reply.contains("\uFFFD") || reply.contains("??");
    return Optional.of(
        Remark.of(
            broken ? Sight.KOREAN_BROKEN : Sight.KOREAN_DIFFERS,
            tricky.kind(),
            difference(tricky, reply)));
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /// The first code points that differ.
  private static String difference(Questions.Tricky tricky, String reply) {
    int[] sent = tricky.text().codePoints().toArray();
    int[] came = reply.strip().codePoints().toArray();
    int at = 0;
    while (at < sent.length && at < came.length && sent[at] == came[at]) {
      at++;
    }
    return name(sent, at) + " → " + name(came, at);
  }

  private static String name(int[] points, int at) {
    return at < points.length ? String.format(Locale.ROOT, "U+%04X", points[at]) : "∅";
  }
}
