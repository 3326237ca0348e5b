package kr.gwageo.generation.quantity;

import java.util.ArrayList;
import java.util.List;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.scene.Story;

/// A table of days and times with sums, in which some cells cannot be read.
///
/// @param day row of the cell that cannot be read
/// @param time column of it
record Visits(List<String> days, List<String> times, List<List<Integer>> cells, int day, int time) {

  static Problem problem(int level, Draw draw) {
    List<String> days = List.of("월", "화", "수", "목", "금").subList(0, 3 + draw.below(3));
    List<String> times = List.of("오전", "오후", "저녁", "밤").subList(0, 3 + draw.below(2));
    List<List<Integer>> cells = new ArrayList<>();
    while (cells.size() < days.size()) {
      cells.add(times.stream().map(_ -> draw.between(12, 480)).toList());
    }
    Visits visits =
        new Visits(days, times, cells, draw.below(days.size()), draw.below(times.size()));
    String place = draw.oneOf("도서관", "미술관", "수영장", "박물관", "체육관", "과학관");
    Story story = new Story();
    story.tell(draw.oneOf("표에서 ?는 지워진 수이다.", "물음표가 있는 칸은 얼룩이 져서 보이지 않는다."));
    int answer =
        switch (level) {
          case 1 -> visits.cell(draw, story);
          case 2 -> visits.rowByColumn(draw, story);
          default -> visits.columnByAll(draw, story);
        };
    return story.number(answer).about(visits.grid(level, place).toString());
  }

  private static int sum(List<Integer> line) {
    return line.stream().mapToInt(Integer::intValue).sum();
  }

  private int row(int index) {
    return sum(cells.get(index));
  }

  private int column(int index) {
    return sum(cells.stream().map(row -> row.get(index)).toList());
  }

  private int all() {
    return cells.stream().mapToInt(Visits::sum).sum();
  }

  private Grid grid(int level, String place) {
    List<String> header = new ArrayList<>(List.of("요일"));
    header.addAll(times);
    header.add("합계");
    Grid grid = new Grid(place + " 요일별·시간대별 이용자 수(명)", header);
    for (int i = 0; i < days.size(); i++) {
      List<String> row = new ArrayList<>(List.of(days.get(i)));
      for (int j = 0; j < times.size(); j++) {
        row.add(i == day && j == time ? "?" : cells.get(i).get(j).toString());
      }
      row.add(i == day && level > 1 ? "?" : Integer.toString(row(i)));
      grid.row(row);
    }
    List<String> last = new ArrayList<>(List.of("합계"));
    for (int j = 0; j < times.size(); j++) {
      last.add(j == time && level != 2 ? "?" : Integer.toString(column(j)));
    }
    last.add(level == 2 ? "?" : Integer.toString(all()));
    grid.row(last);
    return grid;
  }

  private int cell(Draw draw, Story story) {
    int missing = cells.get(day).get(time);
    story.step("%s요일의 보이는 수를 더하면 %d이다.", days.get(day), row(day) - missing);
    story.step("%d-%d=%d명이다.", row(day), row(day) - missing, missing);
    story.tell(
        draw.oneOf("%s요일 %s의 이용자는 몇 명인가?", "%s요일 %s에 이용한 사람은 몇 명인가?"),
        days.get(day),
        times.get(time));
    return missing;
  }

  private int rowByColumn(Draw draw, Story story) {
    int missing = cells.get(day).get(time);
    int column = column(time);
    story.step("%s의 보이는 수를 더하면 %d이다.", times.get(time), column - missing);
    story.step("지워진 칸은 %d-%d=%d명이다.", column, column - missing, missing);
    story.step("%s요일의 합계는 %d명이다.", days.get(day), row(day));
    story.tell(draw.oneOf("%s요일의 이용자는 모두 몇 명인가?", "%s요일 하루의 이용자를 모두 더하면 몇 명인가?"), days.get(day));
    return row(day);
  }

  private int columnByAll(Draw draw, Story story) {
    int missing = cells.get(day).get(time);
    int row = row(day);
    story.step("다른 요일의 합계를 더하면 %d이다.", all() - row);
    story.step("%s요일의 합계는 %d-%d=%d명이다.", days.get(day), all(), all() - row, row);
    story.step("지워진 칸은 %d-%d=%d명이다.", row, row - missing, missing);
    story.step("%s의 합계는 %d명이다.", times.get(time), column(time));
    story.tell(draw.oneOf("%s의 이용자를 모든 요일에 걸쳐 더하면 몇 명인가?", "%s 시간대의 합계는 몇 명인가?"), times.get(time));
    return column(time);
  }
}
