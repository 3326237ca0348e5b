package kr.gwageo.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gwageo.domain.Exchange;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Mode;
import kr.gwageo.domain.spec.Round;
import kr.gwageo.report.section.Amended;
import kr.gwageo.report.section.RoundView;
import kr.gwageo.report.words.Words;

/// Every question, answer and reading of a round, in files that the page loads when a reader asks
/// for them: an index of the items, and the answers in volumes. A short book of a practice round
/// goes into the page, which then has all it needs in a mail; that of an official round never does,
/// since its page is passed on and its answers are not. Takes trials one by one, in the order of
/// the plan, and keeps one volume at a time. The same trials always give the same files.
public final class AnswerBook {
  /// What the names of all its files begin with.
  public static final String PREFIX = "90-answers-";

  private static final int VOLUME = 4 << 20;

  /// Bytes at most that go into a page: with the rest of it some 5 MB, and 7 MB in the letters of a
  /// mail, which most mailboxes still take.
  private static final int SHORT = 4 << 20;

  private static final int SNIPPET = 60;

  private final BiConsumer<String, String> files;
  private final boolean practice;
  private final List<String> entries;
  private final List<String> tasks;
  private final StringBuilder index = new StringBuilder();
  private final StringBuilder volume = new StringBuilder();
  private final Map<String, StringBuilder> outcomes = new LinkedHashMap<>();
  private final List<String> answers = new ArrayList<>();
  private Optional<Trial> first = Optional.empty();
  private int volumes = 1;
  private int place;

  /// @param files takes each file, its name first, as soon as it is whole
  public AnswerBook(Round round, BiConsumer<String, String> files) {
    this.files = files;
    this.practice = round.spec().mode() == Mode.PRACTICE;
    this.entries = round.spec().asked().stream().map(EntrySpec::name).toList();
    this.tasks = round.spec().tasks().stream().map(task -> task.name()).toList();
  }

  /// The file's name.
  ///
  /// @param number 0 for the index, from 1 for the volumes
  public static String name(int number) {
    return String.format(Locale.ROOT, "%s%03d.js", PREFIX, number);
  }

  /// Takes what became of a trial.
  ///
  /// @param turns the exchange that counts at each turn, in order; empty if it was never asked
  public void take(Trial trial, Score score, List<Exchange> turns) {
    if (first.isPresent() && !same(first.get().item(), trial.item())) {
      closeItem(first.get());
    }
    if (first.isEmpty()) {
      first = Optional.of(trial);
      entries.forEach(entry -> outcomes.put(entry, new StringBuilder()));
    }
    outcomes.computeIfAbsent(trial.entry(), entry -> new StringBuilder()).append(code(score));
    answers.add(answer(trial, score, turns));
  }

  private static boolean same(Item one, Item other) {
    return one.task().equals(other.task()) && one.id().equals(other.id());
  }

  private String answer(Trial trial, Score score, List<Exchange> turns) {
    List<String> fields = new ArrayList<>();
    fields.add(Integer.toString(entries.indexOf(trial.entry())));
    fields.add(Integer.toString(trial.repeat()));
    fields.add(Script.quoted(String.valueOf(code(score))));
    switch (score) {
      case Score.Graded it -> {
        fields.add(Double.toString(it.value()));
        fields.add(Script.quoted(it.answer()));
        fields.add(Script.quoted(it.rule()));
        fields.add(Script.quoted(it.explanation()));
      }
      case Score.Ungraded it -> {
        fields.addAll(List.of("null", "\"\"", "\"\""));
        fields.add(Script.quoted(it.explanation()));
      }
    }
    fields.add(trial.turns() == 1 ? said(turns, 0) : conversation(trial, turns));
    List<Message> asked = trial.prompt().messages();
    boolean own = !first.map(it -> it.prompt().messages()).orElse(List.of()).equals(asked);
    fields.add(own ? messages(asked) : "null");
    fields.add(Script.quoted(trial.shown().target().shown()));
    return Script.list(fields);
  }

  private static String said(List<Exchange> turns, int turn) {
    Optional<Reply> said =
        turn < turns.size() ? turns.get(turn).outcome().said() : Optional.empty();
    return said.map(reply -> Script.quoted(reply.text())).orElse("null");
  }

  /// What was said at the first turn, asked and said at the second, and so on, as far as it came.
  private static String conversation(Trial trial, List<Exchange> turns) {
    List<String> fields = new ArrayList<>(List.of(said(turns, 0)));
    for (int turn = 1; turn < turns.size(); turn++) {
      fields.add(Script.quoted(trial.item().followUps().get(turn - 1)));
      fields.add(said(turns, turn));
    }
    return Script.list(fields);
  }

  private static String messages(List<Message> messages) {
    return Script.list(
        messages.stream()
            .flatMap(message ->
                Stream.of(message.speaker().name().toLowerCase(Locale.ROOT), message.text()))
            .map(Script::quoted)
            .toList());
  }

  /// Right, wrong or in between; else what kept the answer from being one.
  private static char code(Score score) {
    return switch (score.kind()) {
      case ANSWERED ->
          score instanceof Score.Graded graded ? code(graded.value()) : code(Kind.FAILED);
      case NO_ANSWER, AMBIGUOUS, REFUSED, TRUNCATED, FAILED -> code(score.kind());
    };
  }

  private static char code(double value) {
    if (value == 1) {
      return 'R';
    }
    return value == 0 ? 'W' : 'P';
  }

  private static char code(Kind kind) {
    return switch (kind) {
      case ANSWERED -> 'R';
      case NO_ANSWER -> 'N';
      case AMBIGUOUS -> 'A';
      case REFUSED -> 'D';
      case TRUNCATED -> 'T';
      case FAILED -> 'F';
    };
  }

  private void closeItem(Trial trial) {
    Item item = trial.item();
    String row =
        "[" + messages(trial.prompt().messages()) + ",[" + String.join(",", answers) + "]]";
    if (!volume.isEmpty() && volume.length() + row.length() > VOLUME) {
      closeVolume();
    }
    volume.append(volume.isEmpty() ? "" : ",\n").append(row);
    String codes = outcomes.values().stream().collect(Collectors.joining(","));
    index
        .append(index.isEmpty() ? "" : ",\n")
        .append(
            Script.list(
                List.of(
                    Integer.toString(tasks.indexOf(item.task())),
                    Script.quoted(item.id()),
                    Script.quoted(snippet(item.question())),
                    Script.quoted(String.join(" · ", item.tags())),
                    Integer.toString(volumes),
                    Integer.toString(place),
                    Script.quoted(codes))));
    place++;
    first = Optional.empty();
    outcomes.clear();
    answers.clear();
  }

  private static String snippet(String question) {
    String line = question.strip();
    int length = line.codePointCount(0, line.length());
    return length <= SNIPPET
        ? line
        : line.substring(0, line.offsetByCodePoints(0, SNIPPET - 1)) + "…";
  }

  private void closeVolume() {
    files.accept(name(volumes), "gwageo.volume(" + volumes + ",[\n" + volume + "\n]);\n");
    volume.setLength(0);
    volumes++;
    place = 0;
  }

  /// Ends the book. Of files, the index comes last.
  ///
  /// @param result of the same trials, for the names of entries and tasks
  /// @return the book as JSON for the page; empty where it is in files
  public Optional<String> finish(RoundResult result) {
    first.ifPresent(this::closeItem);
    String heads = heads(result);
    if (practice && volumes == 1 && bytes(volume) + bytes(index) <= SHORT) {
      return Optional.of("[" + heads + ",[\n" + index + "\n],[\n" + volume + "\n]]");
    }
    if (!volume.isEmpty()) {
      closeVolume();
    }
    files.accept(name(0), "gwageo.index(" + heads + ",[\n" + index + "\n]);\n");
    return Optional.empty();
  }

  private static int bytes(StringBuilder text) {
    return text.toString().getBytes(StandardCharsets.UTF_8).length;
  }

  private String heads(RoundResult result) {
    List<RoundView> views =
        Stream.of(Language.values())
            .map(language -> new RoundView(result, Words.of(language.tag())))
            .toList();
    return Script.list(
        List.of(
            Script.list(entries.stream().map(entry -> named(views, v -> v.name(entry))).toList()),
            Script.list(tasks.stream().map(task -> named(views, v -> v.task(task))).toList()),
            Script.list(amended(views))));
  }

  /// Task, item, 1 where it counts for nobody and 0 where it does, and what the amendment says.
  private List<String> amended(List<RoundView> views) {
    List<List<Amended>> said = views.stream().map(Amended::of).toList();
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < said.getFirst().size(); i++) {
      int number = i;
      Amended amended = said.getFirst().get(i);
      rows.add(
          Script.list(
              List.of(
                  Integer.toString(tasks.indexOf(amended.task())),
                  Script.quoted(amended.item()),
                  amended.excluded() ? "1" : "0",
                  Script.list(
                      said.stream()
                          .map(each -> Script.quoted(each.get(number).sentence()))
                          .toList()))));
    }
    return rows;
  }

  private interface Naming {
    String of(RoundView view);
  }

  private static String named(List<RoundView> views, Naming naming) {
    return Script.list(views.stream().map(naming::of).map(Script::quoted).toList());
  }
}
