package kr.gwageo.generation.logic;

import java.util.HashMap;
import java.util.Map;

/// One way to give things places, from 1.
record World(Map<String, Integer> places) {

  /// The place of a thing.
  int of(String thing) {
    Integer place = places.get(thing);
    if (place == null) {
      throw new IllegalArgumentException("nothing is called " + thing + " in " + places);
    }
    return place;
  }

  /// What has this place.
  String at(int place) {
    return places.entrySet().stream()
        .filter(entry -> entry.getValue() == place)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("없음");
  }

  /// This and the things of another.
  World and(World other) {
    Map<String, Integer> both = new HashMap<>(places);
    both.putAll(other.places);
    return new World(both);
  }
}
