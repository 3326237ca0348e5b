package kr.gwageo.spec;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import kr.gwageo.domain.benchmark.Defect;
import kr.gwageo.domain.benchmark.FieldSource;
import kr.gwageo.domain.benchmark.Layout;
import kr.gwageo.domain.spec.Mistake.Rule;

/// The fields of a benchmark definition that say how its files are read.
final class LayoutForm {
  /// An anchor may contain itself, so depth has to end somewhere.
  private static final int DEEPEST = 8;

  private static final Map<String, FieldSource.Form> FORMS = words(FieldSource.Form.values());

  private final List<String> formats;
  private final List<String> itemFields;

  /// @param formats names of item formats
  /// @param itemFields names of the fields an item can have
  LayoutForm(List<String> formats, List<String> itemFields) {
    this.formats = formats;
    this.itemFields = itemFields;
  }

  private static <T extends Enum<T>> Map<String, T> words(T[] constants) {
    Map<String, T> words = new TreeMap<>();
    for (T constant : constants) {
      words.put(word(constant), constant);
    }
    return words;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Layout read(Fields fields) {
    Format format = format(fields);
    return new Layout(
        format.name(),
        format.rows(),
        format.quoting(),
        format.header(),
        where(fields),
        sources(fields),
        fields.flag("shuffle_choices", false),
        handling(fields));
  }

  private record Format(String name, String rows, boolean quoting, List<String> header) {}

  /// `format: csv`, or `format: {name: csv, quoting: false}`.
  private Format format(Fields fields) {
    if (!fields.has("format") || fields.holdsText("format")) {
      return new Format(fields.named("format", "jsonl", formats), "", true, List.of());
    }
    return fields.fields("format").map(this::options).orElse(new Format("", "", true, List.of()));
  }

  private Format options(Fields format) {
    format.require("name");
    Format options =
        new Format(
            format.named("name", "jsonl", formats),
            format.text("rows").orElse(""),
            format.flag("quoting", true),
            format.texts("header"));
    format.close();
    return options;
  }

  private static Map<String, List<String>> where(Fields fields) {
    Map<String, List<String>> where = new TreeMap<>();
    fields
        .fields("where")
        .ifPresent(wanted -> wanted.names().forEach(name -> where.put(name, wanted.texts(name))));
    return where;
  }

  private Map<String, FieldSource> sources(Fields fields) {
    Map<String, FieldSource> sources = new TreeMap<>();
    fields
        .fields("fields")
        .ifPresent(given -> {
          for (String name : given.names()) {
            if (!itemFields.contains(name)) {
              given.wrong(name, name, Rule.KNOWN_FIELD, itemFields);
            } else if (name.equals("instructions") && !given.holdsText(name)) {
              given.fields(name).ifPresent(pair -> pair(pair, sources));
            } else {
              sources.put(name, source(given, name));
            }
          }
        });
    return sources;
  }

  /// Instructions may stand in two lists side by side.
  private static void pair(Fields pair, Map<String, FieldSource> sources) {
    for (String list : List.of("types", "arguments")) {
      pair.require(list);
      pair.text(list)
          .ifPresent(field -> sources.put("instructions." + list, new FieldSource(field)));
    }
    pair.close();
  }

  private static FieldSource source(Fields fields, String name) {
    if (fields.holdsText(name)) {
      return new FieldSource(fields.text(name).orElse(""));
    }
    return fields.fields(name).map(given -> source(given, 1)).orElse(new FieldSource(""));
  }

  private static FieldSource source(Fields given, int depth) {
    List<String> ways = List.of("field", "fields", "text", "fixed");
    if (ways.stream().filter(given::has).count() != 1) {
      given.wrong("field", "", Rule.ONE_FIELD_OF, ways);
    }
    FieldSource source =
        new FieldSource(
            given.text("field").orElse(""),
            parts(given, depth),
            given.text("text").orElse(""),
            given.texts("fixed"),
            given.oneOf("as", FORMS).orElse(FieldSource.Form.AS_IT_IS),
            pattern(given),
            map(given));
    given.close();
    return source;
  }

  /// A list of names, or of further sources.
  private static List<FieldSource> parts(Fields given, int depth) {
    return given.each(
        "fields",
        Rule.TEXT,
        name -> Optional.of(new FieldSource(name)),
        part -> depth < DEEPEST ? Optional.of(source(part, depth + 1)) : Optional.empty());
  }

  private static String pattern(Fields given) {
    String pattern = given.text("pattern").orElse("");
    try {
      Pattern.compile(pattern);
    } catch (PatternSyntaxException e) {
      given.wrong("pattern", pattern, Rule.REGULAR_EXPRESSION, List.of(e.getDescription()));
    }
    return pattern;
  }

  private static Map<String, String> map(Fields given) {
    Map<String, String> map = new TreeMap<>();
    given
        .fields("map")
        .ifPresent(meanings -> {
          for (String value : meanings.names()) {
            meanings.text(value).ifPresent(meaning -> map.put(value, meaning));
          }
        });
    return map;
  }

  private static Map<Defect.Kind, Defect.Handling> handling(Fields fields) {
    Map<Defect.Kind, Defect.Handling> handling = new EnumMap<>(Defect.Kind.class);
    fields
        .fields("defective")
        .ifPresent(given -> {
          for (Defect.Kind kind : Defect.Kind.values()) {
            Map<String, Defect.Handling> ways =
                kind.handlings().stream()
                    .collect(Collectors.toMap(LayoutForm::word, Function.identity()));
            String key = word(kind).replace('-', '_');
            given.oneOf(key, ways).ifPresent(way -> handling.put(kind, way));
          }
          given.close();
        });
    return handling;
  }
}
