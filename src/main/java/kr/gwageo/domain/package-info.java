/// The nouns of a round, as records and sealed types without behaviour beyond their own invariants.
///
/// In the order of the flow (a `-Spec` asks, a noun happens, an `-er` does):
///
/// | noun | what it is |
/// |---|---|
/// | [kr.gwageo.domain.spec.RoundSpec] | what people decided beforehand: tasks, entries, criterion, seed, sampling, limits |
/// | [kr.gwageo.domain.spec.Task] | a benchmark as this round uses it: under a name, from a file, with a weight |
/// | [kr.gwageo.domain.benchmark.BenchmarkSpec] | a benchmark's definition: title, source, licence, how to read, ask and score it |
/// | [kr.gwageo.domain.spec.EntrySpec] | a model served by a [kr.gwageo.domain.spec.Service], entered as competitor, leader or grader |
/// | [kr.gwageo.domain.spec.Judging] | how the graders of a round, its judges, read the answers to a task |
/// | [kr.gwageo.domain.spec.Criterion] | the bar: ratio, error rate, what is compared with what |
/// | [kr.gwageo.domain.spec.Round] | the spec as understood, bound to the digests of the items |
/// | [kr.gwageo.domain.item.Item] | one question with its [kr.gwageo.domain.item.Target] |
/// | [kr.gwageo.domain.Prompt] | the exact messages and settings to be sent |
/// | [kr.gwageo.domain.Trial] | one item put to one entry once |
/// | [kr.gwageo.domain.Outcome] | what became of an attempt: completed, truncated, refused, failed |
/// | [kr.gwageo.domain.Exchange] | all attempts at a trial's turn: one line of the journal |
/// | [kr.gwageo.domain.judge.JudgeTrial] | one question to one judge: an answer to be scored, or two to be compared |
/// | [kr.gwageo.domain.judge.Opinion] | what a judge said when it was asked once |
/// | [kr.gwageo.domain.Score] | graded or ungraded, and how the answer was read |
/// | [kr.gwageo.domain.result.Estimate] | a number with n, interval and method, or why there is none |
/// | [kr.gwageo.domain.result.Sitting] | one entry's result on one task |
/// | [kr.gwageo.domain.result.Comparison] | a competitor against a leader on the same items |
/// | [kr.gwageo.domain.result.Verdict] | reached, not reached or undecided, with its grounds |
/// | [kr.gwageo.domain.result.Sensitivity] | what the same scores say under another way of making one ratio of many |
/// | [kr.gwageo.domain.result.JudgeReview] | how far the judges may be relied on |
/// | [kr.gwageo.domain.result.RoundResult] | everything a report may show, and nothing else |
///
/// May import nothing but the pure JDK. Start reading at [kr.gwageo.domain.spec.RoundSpec].
@NullMarked
package kr.gwageo.domain;

import org.jspecify.annotations.NullMarked;
