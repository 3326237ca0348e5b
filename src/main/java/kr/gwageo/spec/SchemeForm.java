package kr.gwageo.spec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import kr.gwageo.domain.scheme.Part;
import kr.gwageo.domain.scheme.Part.Conversion;
import kr.gwageo.domain.scheme.Part.Source;
import kr.gwageo.domain.scheme.Scheme;
import kr.gwageo.domain.scheme.Selection;
import kr.gwageo.domain.spec.Mistake.Rule;
import kr.gwageo.domain.spec.Title;

/// The fields of a scheme.
final class SchemeForm {
  private static final int MAX_DECIMALS = 9;
  private static final int MAX_DROPPED = 100;
  private static final int MAX_KEPT = 1000;
  private static final double MOST = 1e9;
  private static final double LEAST = 1e-6;
  private static final List<String> CONVERSIONS = List.of("points", "linear", "ratio", "winner");
  private static final Map<String, Source> SOURCES =
      Map.of("benchmarks", Source.BENCHMARKS, "experts", Source.EXPERTS, "users", Source.USERS);
  private static final Map<String, Boolean> CAPPED = Map.of("each", true, "mean", false);

  private SchemeForm() {}

  static Scheme read(Fields fields) {
    fields.require("scheme");
    String name = fields.name("scheme").orElse("");
    Title title = Titles.read(fields, "title");
    int meanDecimals = (int) fields.whole("mean_round", 0, MAX_DECIMALS).orElse(2);
    List<Part> parts = new ArrayList<>();
    Set<String> names = new HashSet<>();
    List<Fields> list = fields.require("parts") ? fields.list("parts") : List.of();
    for (Fields one : list) {
      Part part = part(one);
      if (!names.add(part.name())) {
        one.wrong("name", part.name(), Rule.UNIQUE, List.of());
      }
      parts.add(part);
    }
    if (list.isEmpty() && fields.has("parts")) {
      fields.wrong("parts", "", Rule.NOT_EMPTY, List.of());
    }
    Selection selection = selection(fields, parts.stream().map(Part::name).toList());
    fields.close();
    return new Scheme(name, title, meanDecimals, parts, selection);
  }

  private static Selection selection(Fields fields, List<String> parts) {
    OptionalLong keep = fields.whole("keep", 1, MAX_KEPT);
    List<String> ties = fields.texts("ties");
    for (String tie : ties) {
      if (!parts.contains(tie)) {
        fields.wrong("ties", tie, Rule.ONE_OF, parts);
      }
    }
    if (ties.stream().distinct().count() < ties.size()) {
      fields.wrong("ties", String.join(", ", ties), Rule.UNIQUE, List.of());
    }
    boolean originality = fields.flag("requires_originality", false);
    boolean movesUp = fields.flag("next_moves_up", false);
    if (movesUp && (keep.isEmpty() || !originality)) {
      fields.wrong("next_moves_up", "true", Rule.ONLY_WITH, List.of("keep, requires_originality"));
    }
    return new Selection(
        keep.isPresent() ? OptionalInt.of((int) keep.getAsLong()) : OptionalInt.empty(),
        ties,
        originality,
        movesUp);
  }

  private static Part part(Fields fields) {
    fields.require("name");
    fields.require("source");
    fields.require("max");
    OptionalLong decimals = fields.whole("round", 0, MAX_DECIMALS);
    Part part =
        new Part(
            fields.name("name").orElse(""),
            Titles.read(fields, "title"),
            fields.oneOf("source", SOURCES).orElse(Source.BENCHMARKS),
            fields.decimal("max", LEAST, MOST).orElse(BigDecimal.ONE),
            (int) fields.whole("drop_lowest", 0, MAX_DROPPED).orElse(0),
            (int) fields.whole("drop_highest", 0, MAX_DROPPED).orElse(0),
            conversion(fields),
            decimals.isPresent()
                ? OptionalInt.of((int) decimals.getAsLong())
                : OptionalInt.empty());
    fields.close();
    return part;
  }

  /// Fields of another conversion are unknown to this one.
  private static Conversion conversion(Fields fields) {
    fields.require("convert");
    return switch (fields.named("convert", "points", CONVERSIONS)) {
      case "linear" -> {
        fields.require("full");
        Optional<BigDecimal> full = fields.decimal("full", LEAST, MOST);
        yield new Conversion.Linear(full.orElse(BigDecimal.ONE));
      }
      case "ratio" ->
          new Conversion.Ratio(
              fields.decimal("cap", LEAST, MOST).orElse(BigDecimal.ONE),
              fields.oneOf("capped", CAPPED).orElse(true));
      case "winner" -> new Conversion.Winner();
      default -> new Conversion.Points();
    };
  }
}
