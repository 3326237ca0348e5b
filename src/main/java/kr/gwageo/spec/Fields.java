package kr.gwageo.spec;

import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import kr.gwageo.domain.spec.Mistake.Rule;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// The fields of one mapping. Every getter notes a mistake and answers with a harmless value where
/// the field is wrong, so that one reading finds all mistakes; [#close] notes unknown fields.
final class Fields {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

  private final Sheet sheet;
  private final MappingNode node;
  private final String path;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Node> keys = new LinkedHashMap<>();
  private final Map<String, Sheet> origins = new HashMap<>();
  private final Set<String> asked = new TreeSet<>();

  Fields(Sheet sheet, MappingNode node, String path) {
    this.sheet = sheet;
    this.node = node;
    this.path = path;
    for (NodeTuple tuple : node.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (values.put(key, tuple.getValueNode()) != null) {
        sheet.mistake(tuple.getKeyNode(), at(key), key, Rule.ONCE, List.of());
      }
      keys.put(key, tuple.getKeyNode());
    }
  }

  /// Takes the fields that are not there from the file that this field names, relative to the
  /// folder of this one.
  void fillFrom(String key) {
    text(key).flatMap(sheet::beside).ifPresent(this::fill);
  }

  private void fill(Fields others) {
    others.values.forEach((key, value) -> {
      if (values.putIfAbsent(key, value) == null) {
        keys.put(key, others.keys.getOrDefault(key, others.node));
        origins.put(key, others.sheet);
      }
    });
  }

  private Sheet sheet(String key) {
    return origins.getOrDefault(key, sheet);
  }

  /// Whether the field is there and not null.
  boolean has(String key) {
    asked.add(key);
    Node value = values.get(key);
    return value != null && !Tag.NULL.equals(value.getTag());
  }

  /// Whether the field is there, be it null.
  boolean mentions(String key) {
    asked.add(key);
    return values.containsKey(key);
  }

  /// Whether the field holds a text, a number or a truth value.
  boolean holdsText(String key) {
    return has(key) && values.get(key) instanceof ScalarNode;
  }

  /// Names in the order of the file.
  List<String> names() {
    asked.addAll(values.keySet());
    return List.copyOf(values.keySet());
  }

  Optional<String> text(String key) {
    return read(key, Rule.TEXT, List.of(), Function.identity()).filter(text -> filled(key, text));
  }

  /// One of these names.
  String named(String key, String otherwise, List<String> names) {
    String name = text(key).orElse(otherwise);
    if (!names.contains(name)) {
      wrong(key, name, Rule.ONE_OF, names);
    }
    return name;
  }

  private boolean filled(String key, String text) {
    if (text.isBlank()) {
      wrong(key, text, Rule.TEXT, List.of());
    }
    return !text.isBlank();
  }

  String requiredText(String key) {
    return require(key) ? text(key).orElse("") : "";
  }

  /// The path of a file in the definition's folder or below it.
  Optional<String> pathBelow(String key) {
    Optional<String> text = text(key);
    if (text.isPresent() && !isBelow(text.get())) {
      wrong(key, text.get(), Rule.READABLE_FILE, List.of("not in this folder"));
    }
    return text;
  }

  private static boolean isBelow(String text) {
    try {
      Path below = Path.of(text);
      return !below.isAbsolute() && !below.normalize().startsWith("..");
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /// A name that may stand in a path and in a trial's id.
  Optional<String> name(String key) {
    Optional<String> text = text(key);
    if (text.isPresent() && !NAME.matcher(text.get()).matches()) {
      wrong(key, text.get(), Rule.NAME, List.of());
    }
    return text;
  }

  boolean flag(String key, boolean otherwise) {
    return read(key, Rule.BOOLEAN, List.of(), Scalars::truth).orElse(otherwise);
  }

  OptionalLong whole(String key, long low, long high) {
    List<String> range = Scalars.range(low, high);
    return read(key, Rule.WHOLE_NUMBER, range, text -> Scalars.whole(text, low, high))
        .map(OptionalLong::of)
        .orElseGet(OptionalLong::empty);
  }

  /// A number in `[low, high]`.
  OptionalDouble number(String key, double low, double high) {
    List<String> range = Scalars.range(low, high);
    return read(key, Rule.NUMBER, range, text -> Scalars.number(text, low, high))
        .map(OptionalDouble::of)
        .orElseGet(OptionalDouble::empty);
  }

  /// A number in `[low, high]`, to the last digit as written.
  Optional<BigDecimal> decimal(String key, double low, double high) {
    List<String> range = Scalars.range(low, high);
    return read(key, Rule.NUMBER, range, text -> Scalars.decimal(text, low, high));
  }

  Duration duration(String key, Duration otherwise) {
    return read(key, Rule.DURATION, List.of(), Durations::parse).orElse(otherwise);
  }

  /// The constant of this name; the field's own words are the names of the constants in lower case.
  <T> Optional<T> oneOf(String key, Map<String, T> choices) {
    List<String> names = choices.keySet().stream().sorted().toList();
    return read(key, Rule.ONE_OF, names, text -> Scalars.constant(text, choices));
  }

  Optional<Fields> fields(String key) {
    if (has(key) && values.get(key) instanceof MappingNode mapping) {
      return Optional.of(new Fields(sheet(key), mapping, at(key)));
    }
    if (has(key)) {
      wrong(key, shown(key), Rule.MAPPING, List.of());
    }
    return Optional.empty();
  }

  /// The mappings of a list.
  List<Fields> list(String key) {
    return each(key, Rule.MAPPING, text -> Optional.empty(), Optional::of);
  }

  /// The texts of a list; a text on its own is a list of one.
  List<String> texts(String key) {
    if (has(key) && values.get(key) instanceof ScalarNode scalar) {
      return List.of(scalar.getValue());
    }
    return each(key, Rule.TEXT, Optional::of, fields -> Optional.empty());
  }

  /// What the elements of a list are read as: texts in one way, mappings in another.
  ///
  /// @param rule that an element breaks of which nothing is made
  <T> List<T> each(
      String key,
      Rule rule,
      Function<String, Optional<T>> text,
      Function<Fields, Optional<T>> mapping) {
    List<T> list = new ArrayList<>();
    for (Node element : elements(key)) {
      String field = at(key) + "[" + list.size() + "]";
      Optional<T> read =
          switch (element) {
            case ScalarNode scalar -> text.apply(scalar.getValue());
            case MappingNode fields -> mapping.apply(new Fields(sheet(key), fields, field));
            default -> Optional.empty();
          };
      if (read.isEmpty()) {
        sheet(key).mistake(element, field, Plain.shown(element), rule, List.of());
      }
      read.ifPresent(list::add);
    }
    return list;
  }

  private List<Node> elements(String key) {
    if (has(key) && values.get(key) instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    if (has(key)) {
      wrong(key, shown(key), Rule.LIST, List.of());
    }
    return List.of();
  }

  /// The fields as plain lists, maps, numbers, booleans and texts; all names are allowed.
  SortedMap<String, Object> plain() {
    SortedMap<String, Object> plain = new TreeMap<>();
    for (String name : names()) {
      try {
        plain.put(name, Plain.of(values.getOrDefault(name, node)));
      } catch (IllegalArgumentException e) {
        wrong(name, "…", Rule.SYNTAX, List.of(String.valueOf(e.getMessage())));
      }
    }
    return plain;
  }

  /// Notes a mistake if the field is not there.
  boolean require(String key) {
    boolean there = has(key);
    if (!there) {
      sheet.mistake(keys.getOrDefault(key, node), at(key), "", Rule.REQUIRED, List.of());
    }
    return there;
  }

  /// Notes a mistake at a field, or at the mapping where the field is not there.
  void wrong(String key, String found, Rule rule, List<String> expected) {
    sheet(key).mistake(values.getOrDefault(key, node), at(key), found, rule, expected);
  }

  /// Notes every field that nobody asked for.
  void close() {
    keys.forEach((name, key) -> {
      if (!asked.contains(name)) {
        sheet(name).mistake(key, at(name), name, Rule.KNOWN_FIELD, List.copyOf(asked));
      }
    });
  }

  private <T> Optional<T> read(
      String key, Rule rule, List<String> expected, Function<String, T> parser) {
    if (has(key) && values.get(key) instanceof ScalarNode scalar) {
      try {
        return Optional.of(parser.apply(scalar.getValue()));
      } catch (IllegalArgumentException e) {
        wrong(key, scalar.getValue(), rule, expected);
      }
    } else if (has(key)) {
      wrong(key, shown(key), rule, expected);
    }
    return Optional.empty();
  }

  private String at(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private String shown(String key) {
    return Plain.shown(values.getOrDefault(key, node));
  }
}
