package kr.gwageo.scoring.instruction;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// How a count may lie to the number an instruction names, by the words that benchmarks use.
enum Relation {
  AT_LEAST("at least", "최소", "최소한", "적어도", "이상"),
  LESS_THAN("less than", "미만"),
  AT_MOST("at most", "최대", "이하"),
  MORE_THAN("more than", "초과"),
  EXACTLY("exactly", "정확히");

  private final List<String> names;

  Relation(String... names) {
    this.names = List.of(names);
  }

  /// The relation that goes by this name.
  ///
  /// @throws IllegalArgumentException naming all if there is none
  static Relation named(String name) {
    return Arrays.stream(values())
        .filter(relation -> relation.names.contains(name.strip()))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no relation "
                    + name
                    + " among "
                    + Arrays.stream(values())
                        .flatMap(relation -> relation.names.stream())
                        .collect(Collectors.joining(", "))));
  }

  String words() {
    return names.getFirst();
  }
}
