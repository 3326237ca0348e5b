package kr.gwageo.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.benchmark.BenchmarkSpec;
import kr.gwageo.domain.benchmark.Defect;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Mistake;
import kr.gwageo.domain.spec.Mistake.Rule;
import kr.gwageo.domain.spec.Shots;

/// Reads the items of a task.
public final class BenchmarkReader {
  private final String task;
  private final BenchmarkSpec benchmark;
  private final Predicate<Item> gradable;
  private final Unseen unseen;
  private final List<Item> items = new ArrayList<>();
  private final List<Defect> defects = new ArrayList<>();
  private final List<Mistake> mistakes = new ArrayList<>();
  private final Map<String, Item> ids = new HashMap<>();

  /// Ids as the files have them, later ones among them: no number behind another makes one of them.
  private final Set<String> given = new HashSet<>();

  private BenchmarkReader(String task, BenchmarkSpec benchmark, Predicate<Item> gradable) {
    this.task = task;
    this.benchmark = benchmark;
    this.gradable = gradable;
    this.unseen = new Unseen(benchmark.layout());
  }

  /// Names of the fields that an item can have.
  public static List<String> fields() {
    return RowFields.NAMES;
  }

  /// A file of items.
  ///
  /// @param path where it is
  /// @param tags that every item in it gets
  public record Source(Path path, List<String> tags) {
    public Source {
      tags = List.copyOf(tags);
    }
  }

  /// What was read.
  ///
  /// @param items in the order of the files
  /// @param defects of items, each with what was done about it
  public record Items(List<Item> items, List<Defect> defects) {
    public Items {
      items = List.copyOf(items);
      defects = List.copyOf(defects);
    }
  }

  /// The items of some files.
  ///
  /// @param task the name of the task they are for
  /// @param benchmark the definition that says how to read them
  /// @param sources the files, in their order
  /// @param gradable whether the task's scorer can grade an item
  /// @throws InvalidSpecException with every mistake: a file or a line that cannot be read, a
  ///   missing field, a defect that the definition does not say how to handle, an answer that the
  ///   scorer cannot grade
  public static Items read(
      String task, BenchmarkSpec benchmark, List<Source> sources, Predicate<Item> gradable)
      throws InvalidSpecException {
    BenchmarkReader reader = new BenchmarkReader(task, benchmark, gradable);
    sources.forEach(reader::read);
    reader.refuseMisspelt(sources);
    reader.refuseNothing(sources);
    if (!reader.mistakes.isEmpty()) {
      throw new InvalidSpecException(reader.mistakes);
    }
    return new Items(reader.items, reader.defects);
  }

  /// The solved examples that stand before each question.
  ///
  /// @param library where their file is found
  /// @param asked the items that are asked after them
  /// @throws InvalidSpecException as [#read] does, or if the file has too few, or an example is
  ///   asked too
  public static List<Item> shots(
      String task,
      BenchmarkSpec benchmark,
      Library library,
      List<Item> asked,
      Predicate<Item> gradable)
      throws InvalidSpecException {
    if (benchmark.shots().isEmpty()) {
      return List.of();
    }
    Shots shots = benchmark.shots().get();
    Path file = library.file(benchmark.name(), shots.items());
    Source source = new Source(file, List.of());
    List<Item> order = new ArrayList<>(read(task, benchmark, List.of(source), gradable).items());
    if (order.size() < shots.count()) {
      Mistakes few = new Mistakes(library.definition(benchmark.name()).toString());
      String found = Integer.toString(shots.count());
      few.add(1, "shots.count", found, Rule.WHOLE_NUMBER, "1 … " + order.size());
      throw new InvalidSpecException(few.found());
    }
    shots.seed().ifPresent(seed -> Collections.shuffle(order, new Random(seed)));
    List<Item> shown = List.copyOf(order.subList(0, shots.count()));
    Set<Digest> digests = asked.stream().map(Item::digest).collect(Collectors.toSet());
    Mistakes told = new Mistakes(file.toString());
    shown.stream()
        .filter(shot -> digests.contains(shot.digest()))
        .forEach(shot -> told.add(1, "shots.items", shot.id(), Rule.NOT_ASKED));
    if (!told.none()) {
      throw new InvalidSpecException(told.found());
    }
    return shown;
  }

  /// One mistake for each column that a table lacks, in place of one for every row.
  private void refuseMisspelt(List<Source> sources) {
    boolean broken = mistakes.stream().anyMatch(mistake -> mistake.field().isEmpty());
    if (!broken && !unseen.names().isEmpty()) {
      Mistakes misspelt = new Mistakes(sources.getFirst().path().toString());
      String[] there = unseen.there().toArray(String[]::new);
      unseen.names().forEach(name -> misspelt.add(1, "fields", name, Rule.FIELD_THERE, there));
      mistakes.clear();
      mistakes.addAll(misspelt.found());
    }
  }

  /// A round of no items would end well and say nothing.
  private void refuseNothing(List<Source> sources) {
    if (items.isEmpty() && mistakes.isEmpty()) {
      Mistakes none = new Mistakes(sources.getFirst().path().toString());
      none.add(1, "", "", Rule.NOT_EMPTY);
      mistakes.addAll(none.found());
    }
  }

  private void read(Source source) {
    Mistakes wrong = new Mistakes(source.path().toString());
    if (benchmark.home().isPresent() && Files.notExists(source.path())) {
      wrong.add(1, "", "", Rule.FETCHED, benchmark.name());
      mistakes.addAll(wrong.found());
      return;
    }
    Defects found = new Defects(source.path().toString(), benchmark.layout(), wrong);
    BenchmarkFormat format =
        BenchmarkFormat.named(benchmark.layout().format())
            .orElseThrow(
                () -> new IllegalArgumentException("no format " + benchmark.layout().format()));
    OwnForm form = new OwnForm(benchmark.layout(), stem(source.path()), wrong);
    List<ItemReader.Row> rows = format.reader().rows(source.path(), benchmark.layout(), wrong);
    int number = 0;
    List<ItemReader.Row> wanted = new ArrayList<>();
    for (ItemReader.Row row : rows) {
      number++;
      unseen.look(row.fields());
      if (form.wants(row)) {
        ItemReader.Row own = form.of(row, number);
        given.add(own.fields().path("id").asText());
        wanted.add(own);
      }
    }
    for (ItemReader.Row own : wanted) {
      RowFields fields = new RowFields(own, benchmark.layout().fields(), found, wrong);
      new RowReader(benchmark, fields)
          .item(task, source.tags())
          .flatMap(item -> unrepeated(item, own.line(), found))
          .ifPresent(item -> take(item, own.line(), wrong));
    }
    if (rows.isEmpty() && wrong.none()) {
      wrong.add(1, "", "", Rule.NOT_EMPTY);
    }
    mistakes.addAll(wrong.found());
    defects.addAll(found.found());
  }

  private static String stem(Path path) {
    return path.getFileName().toString().replaceFirst("\\.[^.]*$", "");
  }

  private void take(Item item, int line, Mistakes wrong) {
    if (!gradable.test(item)) {
      String scorer = benchmark.scorer().name();
      wrong.add(line, "answer", item.target().shown(), Rule.ANSWER_FOR_SCORER, scorer);
    }
    ids.put(item.id(), item);
    items.add(item);
  }

  /// The item under an id that no other has, unless it is to be left out. Only a repeated item is
  /// ever left out for its id, never one that asks something else.
  private Optional<Item> unrepeated(Item item, int line, Defects found) {
    Item earlier = ids.get(item.id());
    if (earlier == null) {
      return Optional.of(item);
    }
    boolean same = earlier.digest().equals(item.digest());
    Defect.Handling wanted = benchmark.layout().handling(Defect.Kind.REPEATED_ID);
    if (wanted == Defect.Handling.EXCLUDE && !same) {
      found.refuse(line, "id", item.id(), Rule.UNIQUE);
      return Optional.empty();
    }
    return switch (found.note(
        line, item.id(), Defect.Kind.REPEATED_ID, "id", item.id(), Rule.UNIQUE)) {
      case NUMBER -> Optional.of(numbered(item));
      case REFUSE, EXCLUDE, NORMALISE, KEEP -> Optional.empty();
    };
  }

  private Item numbered(Item item) {
    int number = 2;
    while (ids.containsKey(item.id() + "-" + number) || given.contains(item.id() + "-" + number)) {
      number++;
    }
    return item.named(item.id() + "-" + number);
  }
}
