package kr.gwageo.generation.logic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kr.gwageo.generation.Draw;

/// Conditions on things in a line of numbered places, said in the words of one scene.
///
/// @param words the templates of each kind of condition that the scene uses; `%1` and `%2` are the
///   things, the last word a place or a distance
/// @param places how places are called, from the first
record Line(Map<Kind, List<String>> words, List<String> places) {

  /// What a condition may say.
  enum Kind {
    AT,
    AHEAD,
    APART,
    NEXT,
    NOT_NEXT,
    NOT_AT,
    BEFORE,
    END,
    INNER,
    ODD,
    EVEN,
    EITHER
  }

  Line {
    words = new EnumMap<>(words);
    places = List.copyOf(places);
  }

  /// Conditions that hold for this arrangement, in an order of chance.
  ///
  /// @param strong how many may leave few arrangements at once
  List<Clue> clues(List<String> things, int[] truth, int strong, Draw draw) {
    List<Clue> strongOnes = new ArrayList<>();
    List<Clue> weakOnes = new ArrayList<>();
    for (int a = 0; a < truth.length; a++) {
      add(Kind.AT, a, -1, truth, things, draw, strongOnes);
      for (Kind kind :
          List.of(Kind.NOT_AT, Kind.END, Kind.INNER, Kind.ODD, Kind.EVEN, Kind.EITHER)) {
        add(kind, a, -1, truth, things, draw, weakOnes);
      }
      for (int b = 0; b < truth.length; b++) {
        for (Kind kind : List.of(Kind.AHEAD, Kind.APART)) {
          add(kind, a, b, truth, things, draw, strongOnes);
        }
        for (Kind kind : List.of(Kind.BEFORE, Kind.NEXT, Kind.NOT_NEXT)) {
          add(kind, a, b, truth, things, draw, weakOnes);
        }
      }
    }
    List<Clue> clues = new ArrayList<>(draw.some(strongOnes, Math.min(strong, strongOnes.size())));
    clues.addAll(draw.some(weakOnes, Math.min(14, weakOnes.size())));
    return draw.shuffled(clues);
  }

  private void add(
      Kind kind, int a, int b, int[] truth, List<String> things, Draw draw, List<Clue> clues) {
    List<String> templates = words.getOrDefault(kind, List.of());
    if (templates.isEmpty() || a == b) {
      return;
    }
    int last = places.size() - 1;
    int other = draw.below(places.size());
    int distance = b < 0 ? 0 : truth[b] - truth[a];
    Predicate<int[]> holds =
        switch (kind) {
          case AT -> at -> at[a] == truth[a];
          case NOT_AT -> at -> at[a] != other;
          case EITHER -> at -> at[a] == truth[a] || at[a] == other;
          case END -> at -> at[a] == 0 || at[a] == last;
          case INNER -> at -> at[a] != 0 && at[a] != last;
          case ODD -> at -> at[a] % 2 == 0;
          case EVEN -> at -> at[a] % 2 == 1;
          case BEFORE -> at -> at[a] < at[b];
          case NEXT -> at -> Math.abs(at[a] - at[b]) == 1;
          case NOT_NEXT -> at -> Math.abs(at[a] - at[b]) > 1;
          case AHEAD -> at -> at[b] - at[a] == distance;
          case APART -> at -> Math.abs(at[b] - at[a]) == Math.abs(distance);
        };
    boolean sayable =
        switch (kind) {
          case AHEAD -> distance > 0 && distance <= 3;
          case APART -> a < b && Math.abs(distance) > 1;
          case NEXT, NOT_NEXT -> a < b;
          case EITHER -> other != truth[a];
          case AT, NOT_AT, END, INNER, ODD, EVEN, BEFORE -> true;
        };
    if (sayable && holds.test(truth)) {
      clues.add(
          new Clue(draw.oneOf(templates), said(kind, a, b, truth, other, distance, things), holds));
    }
  }

  private List<Object> said(
      Kind kind, int a, int b, int[] truth, int other, int distance, List<String> things) {
    return switch (kind) {
      case AT -> List.of(things.get(a), places.get(truth[a]));
      case NOT_AT -> List.of(things.get(a), places.get(other));
      case EITHER ->
          List.of(
              things.get(a),
              places.get(Math.min(truth[a], other)),
              places.get(Math.max(truth[a], other)));
      case END, INNER, ODD, EVEN -> List.of(things.get(a));
      case BEFORE, NEXT, NOT_NEXT -> List.of(things.get(a), things.get(b));
      case AHEAD -> List.of(things.get(a), things.get(b), distance, NumberWords.counted(distance));
      case APART ->
          List.of(things.get(a), things.get(b), NumberWords.counted(Math.abs(distance) - 1));
    };
  }
}
