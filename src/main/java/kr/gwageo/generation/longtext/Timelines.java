package kr.gwageo.generation.longtext;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.words.Phrase;
import kr.gwageo.generation.words.Won;

/// Questions of what holds after all corrections, and of what comes first.
///
/// @param chars about how long the text is
record Timelines(int chars) {
  private static final List<String> SEASONS =
      List.of("봄맞이", "여름밤", "가을", "겨울", "한마음", "새싹", "온마을", "이웃사촌");
  private static final List<String> ACTS =
      List.of("걷기", "노래", "글쓰기", "그림", "별 보기", "연날리기", "장기", "자전거");
  private static final List<String> SHAPES = List.of("대회", "잔치", "한마당", "캠프");

  private static final List<String> WORKS =
      List.of(
          "정문 포장", "옥상 방수", "담장 도색", "보일러 교체", "승강기 수리", "놀이터 정비", "지붕 보강", "배수로 정비", "현관 확장",
          "조명 교체", "바닥 난방", "창호 교체", "주차장 증설", "하수관 교체", "도서실 서가", "화장실 개선", "방음벽 설치", "급수대 이전");

  /// The plans for the last two months lie ahead of all records.
  private static final int FIRST = 305;

  private static final int LAST = 355;

  /// A fee that is set, corrected, and whose corrections are called off, the last one too: so the
  /// last sum that is written is not the answer.
  Problem correction(int level, Draw draw) {
    String season = draw.oneOf(SEASONS);
    String act = draw.oneOf(ACTS);
    List<String> shapes = draw.some(SHAPES, 2);
    List<String> acts = draw.some(ACTS.stream().filter(one -> !one.equals(act)).toList(), 1);
    String asked = season + " " + act + " " + shapes.get(0);
    List<String> others =
        List.of(
            season + " " + act + " " + shapes.get(1),
            season + " " + acts.getFirst() + " " + shapes.get(0));
    List<Boolean> calledOff =
        switch (level) {
          case 1 -> List.of(false);
          case 2 -> List.of(false, false, true);
          default ->
              draw.heads()
                  ? List.of(false, false, true, false, true)
                  : List.of(false, true, false, false, true);
        };
    List<List<String>> groups = new ArrayList<>();
    List<Integer> history = new ArrayList<>(List.of(fee(draw)));
    List<String> worked = new ArrayList<>(List.of(Won.of(history.getFirst())));
    groups.add(List.of(set(draw, asked, history.getFirst())));
    others.forEach(other -> groups.add(List.of(set(draw, other, fee(draw)))));
    for (boolean off : calledOff) {
      if (off) {
        history.removeLast();
        groups.add(
            List.of(
                Phrase.of(
                    draw.oneOf(
                        "‘%s’ 참가비를 마지막으로 고친 것은 잘못이므로 취소하고 그 전의 금액으로 되돌린다.",
                        "‘%s’ 참가비는 가장 나중에 고친 것을 없던 일로 하고 고치기 전의 금액으로 한다."),
                    asked)));
      } else {
        int fee = fee(draw);
        history.add(fee);
        groups.add(
            List.of(
                changed(draw, asked, fee), changed(draw, others.get(draw.below(2)), fee(draw))));
      }
      worked.add(Won.of(history.getLast()));
    }
    int answer = history.getLast();
    return Problem.text(
            Phrase.of(
                draw.oneOf(
                    "기록을 끝까지 읽으면 ‘%s’ 참가비는 마지막에 얼마로 정해졌는가? 뒤에 적힌 것이 앞에 적힌 것보다 우선한다.",
                    "위 기록에 따르면 ‘%s’ 참가비는 결국 얼마인가? 나중에 적힌 기록을 따른다."),
                asked),
            Won.accepted(answer, "원"),
            calledOff.size() + 1,
            "참가비는 차례로 " + String.join(" → ", worked) + "이 된다.")
        .about(new Document(chars, List.of(), groups, true).text(draw));
  }

  private static int fee(Draw draw) {
    return 500 * draw.between(6, 90);
  }

  private static String set(Draw draw, String event, int fee) {
    return Phrase.of(
        draw.oneOf("‘%s’ 참가비는 처음에 %s으로 정하였다.", "‘%s’ 참가비를 우선 %s으로 하기로 하였다."), event, Won.of(fee));
  }

  private static String changed(Draw draw, String event, int fee) {
    return Phrase.of(
        draw.oneOf("‘%s’ 참가비를 %s으로 고친다.", "‘%s’ 참가비는 %s으로 바꾸기로 하였다."), event, Won.of(fee));
  }

  /// Works whose last days are told by a date, or by how long before or after another.
  Problem order(int level, Draw draw) {
    int count = 2 + level;
    int linked = level == 1 ? 1 : level == 2 ? 2 : 4;
    List<String> works = draw.some(WORKS, count + 3);
    List<Integer> days = draw.some(IntStream.rangeClosed(FIRST, LAST).boxed().toList(), count + 3);
    List<List<String>> groups = new ArrayList<>();
    for (int i = 0; i < count + 3; i++) {
      boolean link = i > 0 && i < count && i >= count - linked;
      groups.add(
          List.of(
              link
                  ? apart(draw, works.get(i), works.get(i - 1), days.get(i) - days.get(i - 1))
                  : Phrase.of(
                      draw.oneOf("‘%s’ 공사는 %s에 끝내기로 하였다.", "‘%s’ 공사의 마지막 날은 %s[으로/로] 잡았다."),
                      works.get(i),
                      Calendar.date(days.get(i)))));
    }
    boolean first = draw.heads();
    int asked = 0;
    for (int i = 1; i < count; i++) {
      asked = days.get(i) < days.get(asked) == first ? i : asked;
    }
    List<String> named = draw.shuffled(works.subList(0, count));
    List<String> worked =
        IntStream.range(0, count)
            .mapToObj(i -> works.get(i) + " " + Calendar.date(days.get(i)))
            .toList();
    return Problem.text(
            Phrase.of(
                draw.oneOf(
                    "계획대로라면 ‘%s’ 공사 가운데 가장 %s 끝나는 것은 무엇인가?",
                    "‘%s’ 공사 중에서 마치는 날이 가장 %s 오는 공사는 무엇인가?"),
                String.join("’, ‘", named),
                first ? "먼저" : "나중에"),
            List.of(works.get(asked), works.get(asked) + " 공사"),
            count + linked,
            String.join(", ", worked) + "에 끝난다.")
        .about(new Document(chars, List.of(), groups, false).text(draw));
  }

  private static String apart(Draw draw, String one, String other, int days) {
    return Phrase.of(
        days > 0
            ? draw.oneOf("‘%1’ 공사는 ‘%2’ 공사보다 %3일 뒤에 끝내기로 하였다.", "‘%2’ 공사를 마치고 %3일 뒤에 ‘%1’ 공사를 마친다.")
            : draw.oneOf(
                "‘%1’ 공사는 ‘%2’ 공사보다 %3일 앞서 끝내기로 하였다.", "‘%2’ 공사를 마치기 %3일 전에 ‘%1’ 공사를 마친다."),
        one,
        other,
        Math.abs(days));
  }
}
