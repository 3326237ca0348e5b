package kr.gwageo.generation.longtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.gwageo.generation.Draw;

/// A long text of dated records, with facts among them.
///
/// @param chars about how long, in characters
/// @param cast people of whom only facts speak
/// @param groups of facts that stand near each other
/// @param ordered whether the groups, and the facts in each, keep their order
record Document(int chars, List<String> cast, List<List<String>> groups, boolean ordered) {
  /// The records lie in the first ten months: what is planned for the last two is always to come.
  private static final int FIRST_DAY = 4;

  private static final int LAST_DAY = 300;

  /// What is sown and planted is so from the middle of March to the end of September.
  private static final int SPRING = 75;

  private static final int AUTUMN = 272;

  private static final int ABOUT_A_RECORD = 290;
  private static final int MOST_IN_A_RECORD = 7;
  private static final int NEAR = 4;

  private static final List<String> HOUSES =
      List.of(
          "한울 주민 회관",
          "푸른들 복지관",
          "새벽달 문화의 집",
          "너른뜰 평생 학습관",
          "솔바람 청소년 수련관",
          "물빛 마을 센터",
          "도란 생활 문화관",
          "해오름 교육관");

  /// A record in the making.
  private record Entry(String heading, List<String> sentences) {}

  /// The text.
  String text(Draw draw) {
    int facts = groups.stream().flatMap(List::stream).mapToInt(fact -> fact.length() + 1).sum();
    List<Entry> entries = entries(draw, chars - facts);
    int sentences = entries.stream().mapToInt(entry -> entry.sentences().size()).sum();
    Map<Integer, List<String>> placed =
        placed(draw, sentences, ordered ? records(draw, entries) : List.of());
    StringBuilder text = new StringBuilder(chars + ABOUT_A_RECORD);
    text.append(draw.oneOf(HOUSES)).append(" 업무 기록");
    int place = 0;
    for (Entry entry : entries) {
      text.append("\n\n").append(entry.heading()).append('\n');
      String between = "";
      for (String sentence : entry.sentences()) {
        for (String fact : placed.getOrDefault(place, List.of())) {
          text.append(between).append(fact);
          between = " ";
        }
        text.append(between).append(sentence);
        between = " ";
        place++;
      }
    }
    return text.toString();
  }

  private List<Entry> entries(Draw draw, int length) {
    Filler filler = new Filler(draw, cast);
    List<Kind> kinds = List.of(Kind.values());
    List<Entry> entries = new ArrayList<>();
    int written = 0;
    Kind last = Kind.MINUTES;
    while (written < length) {
      int day = FIRST_DAY + (int) ((long) written * (LAST_DAY - FIRST_DAY) / length);
      Kind kind = draw.oneOf(kinds);
      if (kind == last || (kind == Kind.GARDEN && (day < SPRING || day > AUTUMN))) {
        continue;
      }
      last = kind;
      Entry entry =
          new Entry(
              "[" + (entries.size() + 1) + "] " + Calendar.date(day) + " " + kind.heading(),
              new ArrayList<>());
      written += entry.heading().length() + 3;
      for (String sentence : filler.sentences(kind, draw.between(4, MOST_IN_A_RECORD), day)) {
        if (written < length) {
          entry.sentences().add(sentence);
          written += sentence.length() + 1;
        }
      }
      if (!entry.sentences().isEmpty()) {
        entries.add(entry);
      }
    }
    return entries;
  }

  /// A place in a record of its own for each group, so that nothing is decided and called off on
  /// one day; none if there are fewer records than groups.
  private List<Integer> records(Draw draw, List<Entry> entries) {
    List<Integer> places = new ArrayList<>();
    int before = 0;
    for (Entry entry : entries) {
      places.add(before + draw.below(entry.sentences().size()));
      before += entry.sentences().size();
    }
    return groups.size() > places.size() ? List.of() : draw.some(places, groups.size());
  }

  /// The facts by the number of the sentence before which they stand.
  ///
  /// @param wanted a place for each group, or none
  private Map<Integer, List<String>> placed(Draw draw, int sentences, List<Integer> wanted) {
    List<Integer> places = new ArrayList<>(wanted);
    if (places.isEmpty()) {
      groups.forEach(_ -> places.add(draw.below(sentences)));
    }
    places.sort(null);
    List<List<String>> order = ordered ? groups : draw.shuffled(groups);
    Map<Integer, List<String>> placed = new TreeMap<>();
    int least = 0;
    for (int i = 0; i < order.size(); i++) {
      int place = Math.max(places.get(i), ordered ? least : 0);
      for (String fact : ordered ? order.get(i) : draw.shuffled(order.get(i))) {
        placed.computeIfAbsent(place, _ -> new ArrayList<>()).add(fact);
        least = place;
        place = Math.min(sentences - 1, place + draw.between(1, NEAR));
      }
    }
    return placed;
  }
}
