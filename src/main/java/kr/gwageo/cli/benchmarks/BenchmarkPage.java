package kr.gwageo.cli.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gwageo.cli.words.Cells;
import kr.gwageo.cli.words.Figures;
import kr.gwageo.cli.words.Words;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.benchmark.BenchmarkSpec;
import kr.gwageo.domain.benchmark.SourceFile;
import kr.gwageo.domain.item.Tool;
import kr.gwageo.domain.spec.Published;
import kr.gwageo.domain.spec.Title;
import kr.gwageo.report.Columns;

/// A benchmark's definition and a sample prompt, for people.
final class BenchmarkPage {
  private static final int WIDTH = 100;
  private static final int MOST_FILES = 8;

  private final Words words;
  private final Benchmarks.Found found;
  private final BenchmarkSpec spec;
  private final Optional<Integer> items;
  private final Optional<BenchmarksShowCommand.Sample> sample;
  private final int label;
  private final List<String> lines = new ArrayList<>();

  /// @param items how many there are, where they are at hand
  BenchmarkPage(
      Words words,
      Benchmarks.Found found,
      Optional<Integer> items,
      Optional<BenchmarksShowCommand.Sample> sample) {
    this.words = words;
    this.found = found;
    this.spec = found.spec();
    this.items = items;
    this.sample = sample;
    this.label = Integer.parseInt(words.say("benchmarks.label.width"));
  }

  List<String> lines() {
    lines.add(Cells.clean(words.of(spec.title())) + " (" + spec.name() + ")");
    lines.add("=".repeat(WIDTH));
    title("measures", spec.published().measures());
    row("domain", words.domain(spec.domain()));
    row("items", count());
    row("licence", spec.licence());
    row("source", spec.source());
    row("version", spec.version());
    row("scorer", words.say("scorer." + spec.scorer().name()));
    row("prompt", spec.prompt());
    spec.shots().ifPresent(shots -> row("shots", Integer.toString(shots.count())));
    spec.chance().ifPresent(chance -> row("chance", Double.toString(chance)));
    protocol(spec.published().protocol());
    spec.published().defects().forEach(defect -> title("defect", defect));
    title("limits", spec.limits());
    row("definition", found.definition().toString());
    files();
    sample.ifPresent(this::sample);
    return lines;
  }

  private String count() {
    return items
        .or(() -> spec.published().size().stream().boxed().findFirst())
        .map(Figures::count)
        .orElse("-");
  }

  private void protocol(Published.Protocol protocol) {
    List<String> parts = new ArrayList<>();
    protocol.shots().ifPresent(shots -> parts.add(words.say("benchmarks.protocol.shots", shots)));
    parts.add(words.say("benchmarks.reasoning." + protocol.reasoning()));
    if (!protocol.metric().isEmpty()) {
      parts.add(protocol.metric());
    }
    if (!protocol.reference().isEmpty()) {
      row("protocol", String.join("; ", parts) + " (" + protocol.reference() + ")");
    }
    title("note", protocol.note());
  }

  private void files() {
    spec.home()
        .ifPresent(home -> {
          row("home", home.url());
          home.token().ifPresent(token -> row("token", token));
          row("revision", home.pinned() ? home.revision() : words.say("benchmarks.unpinned"));
        });
    for (SourceFile file : spec.files().subList(0, Math.min(MOST_FILES, spec.files().size()))) {
      row("file", file.path());
    }
    if (spec.files().size() > MOST_FILES) {
      row("file", words.say("benchmarks.files.more", spec.files().size() - MOST_FILES));
    }
    if (!found.atHand()) {
      lines.add("");
      String key = spec.home().isPresent() ? "benchmarks.fetch" : "benchmarks.by_round";
      lines.add(words.say(key, spec.name()));
    }
  }

  private void sample(BenchmarksShowCommand.Sample shown) {
    lines.add("");
    lines.add(words.say("benchmarks.sample", shown.id()));
    for (Message message : shown.messages()) {
      rule(words.say("benchmarks.speaker." + message.speaker()));
      visible(message.text());
      message.toolCalls().forEach(call -> visible(call.name() + " " + call.arguments()));
    }
    for (Tool tool : shown.tools()) {
      rule(words.say("benchmarks.tool", tool.name()));
      visible(tool.description());
      visible(tool.parameters());
    }
    rule(words.say("benchmarks.right"));
    visible(shown.right());
  }

  private void rule(String name) {
    lines.add("--- " + name + " " + "-".repeat(Math.max(3, WIDTH - 5 - Columns.of(name))));
  }

  /// Lines stay lines, and within one nothing is hidden.
  private void visible(String text) {
    text.lines().map(Cells::clean).forEach(lines::add);
  }

  private void title(String key, Title title) {
    if (!title.ko().isEmpty()) {
      row(key, words.of(title));
    }
  }

  private void row(String key, String text) {
    String head = Columns.left(words.say("benchmarks.label." + key), label);
    for (String line : Columns.wrap(Cells.clean(text), WIDTH - label)) {
      lines.add(head + line);
      head = " ".repeat(label);
    }
  }
}
