package kr.gwageo.generation.quantity;

import java.util.List;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.scene.People;
import kr.gwageo.generation.scene.Story;

/// Word problems on speed, on work done together and on water that flows.
final class Rates {
  private static final List<String> JOBS =
      List.of(
          "담장을 칠하는 일",
          "밭을 매는 일",
          "책을 옮기는 일",
          "벽돌을 쌓는 일",
          "사과를 따는 일",
          "종이꽃을 만드는 일",
          "자료를 입력하는 일",
          "마루를 까는 일");

  private Rates() {}

  static Problem speed(int level, Draw draw) {
    List<String> people = People.some(draw, 2);
    int slow = draw.between(8, 17) * 5;
    int faster = draw.between(2, 12) * 5;
    Story story = new Story();
    if (level == 1) {
      return walkedOn(draw, story, people.getFirst(), slow);
    }
    if (level == 2) {
      return caughtUp(draw, story, people, slow, faster);
    }
    int lap = (2 * slow + faster) * draw.between(8, 40);
    int rest = draw.between(2, 14);
    int ahead = slow * rest;
    int meeting = (lap - ahead) / (2 * slow + faster);
    int track = meeting * (2 * slow + faster) + ahead;
    story.tell(
        "둘레가 %d m인 %s의 같은 지점에서 %s 씨와 %s 씨가 서로 반대 방향으로 걷는다.",
        track, draw.oneOf("호수", "공원", "저수지", "섬"), people.get(0), people.get(1));
    story.tell(
        draw.oneOf(
            "%1$s 씨가 1분에 %2$d m의 빠르기로 먼저 출발하고, %3$d분 뒤에 %4$s 씨가 1분에 %5$d m의 빠르기로 출발하였다.",
            "%4$s 씨의 빠르기는 1분에 %5$d m이고 %1$s 씨의 빠르기는 1분에 %2$d m인데, %1$s 씨가 %3$d분 먼저 출발하였다."),
        people.get(0),
        slow,
        rest,
        people.get(1),
        slow + faster);
    story.step("먼저 간 거리는 %d×%d=%d m이다.", slow, rest, ahead);
    story.step("남은 거리는 %d-%d=%d m이다.", track, ahead, track - ahead);
    story.step("두 사람은 1분에 %d m씩 가까워진다.", 2 * slow + faster);
    story.step("%d÷%d=%d분 뒤에 만난다.", track - ahead, 2 * slow + faster, meeting);
    story.step("그때까지 %s 씨가 걸은 시간은 %d+%d=%d분이다.", people.get(0), rest, meeting, rest + meeting);
    return story.tell("두 사람이 처음 만날 때까지 %s 씨가 걸은 시간은 몇 분인가?", people.get(0)).number(rest + meeting);
  }

  private static Problem caughtUp(
      Draw draw, Story story, List<String> people, int slow, int faster) {
    int minutes = faster * draw.between(1, 3) / 5;
    int caught = slow * minutes / faster;
    while (caught * faster != slow * minutes) {
      minutes++;
      caught = slow * minutes / faster;
    }
    story.tell(
        draw.oneOf(
            "%1$s 씨가 1분에 %2$d m의 빠르기로 먼저 떠나고, %3$d분 뒤에 %4$s 씨가 같은 곳에서 같은 길로 1분에 %5$d m의 빠르기로"
                + " 뒤따랐다.",
            "%1$s 씨는 1분에 %2$d m씩 걸어 학교로 떠났다. %3$d분 뒤 %4$s 씨가 같은 집에서 같은 길을 따라 1분에 %5$d m의 빠르기로"
                + " 뒤쫓았다."),
        people.get(0),
        slow,
        minutes,
        people.get(1),
        slow + faster);
    story.step("먼저 간 거리는 %d×%d=%d m이다.", slow, minutes, slow * minutes);
    story.step("거리는 1분에 %d-%d=%d m씩 줄어든다.", slow + faster, slow, faster);
    story.step("%d÷%d=%d분이다.", slow * minutes, faster, caught);
    return story
        .tell(
            draw.oneOf("%s 씨는 떠난 지 몇 분 만에 앞사람을 따라잡는가?", "%s 씨가 출발하고 몇 분 뒤에 두 사람이 만나는가?"),
            people.get(1))
        .number(caught);
  }

  private static Problem walkedOn(Draw draw, Story story, String walker, int pace) {
    int minutes = draw.between(11, 79);
    int more = draw.between(12, 980);
    story.tell(
        draw.oneOf(
            "%1$s 씨는 집에서 나와 1분에 %2$d m의 빠르기로 %3$d분을 걷고, 이어서 %4$d m를 더 걸었다.",
            "%1$s 씨가 공원에서 1분에 %2$d m씩 %3$d분 동안 걸은 다음 %4$d m를 더 걸었다."),
        walker,
        pace,
        minutes,
        more);
    story.step("처음에 걸은 거리는 %d×%d=%d m이다.", pace, minutes, pace * minutes);
    story.step("더하면 %d m이다.", pace * minutes + more);
    return story
        .tell(draw.oneOf("걸은 거리는 모두 몇 m인가?", "%s 씨가 걸은 거리의 합은 몇 m인가?"), walker)
        .number(pace * minutes + more);
  }

  private static int lcm(int first, int second) {
    int multiple = first;
    while (multiple % second != 0) {
      multiple += first;
    }
    return multiple;
  }

  static Problem work(int level, Draw draw) {
    List<String> people = People.some(draw, 3);
    int first = draw.between(1, 6);
    int second = draw.between(1, 6);
    second += first == second ? 1 : 0;
    int sum = first + second;
    int whole = draw.between(1, 2) * lcm(lcm(first, second), sum) * (level == 1 ? 1 : 2);
    int together = whole / sum;
    String job = draw.oneOf(JOBS);
    Story story = new Story();
    story.tell(
        draw.oneOf(
            "%1$s[을/를] %2$s 씨가 혼자 하면 %3$d시간, %4$s 씨가 혼자 하면 %5$d시간이 걸린다.",
            "%2$s 씨는 %1$s[을/를] 혼자서 %3$d시간에 마치고, %4$s 씨는 같은 일을 혼자서 %5$d시간에 마친다."),
        job,
        people.get(0),
        whole / first,
        people.get(1),
        whole / second);
    story.tell("두 사람이 한 시간에 하는 일의 양은 저마다 늘 같다.");
    story.step("두 사람이 한 시간에 하는 일은 전체의 1/%d과 1/%d이다.", whole / first, whole / second);
    if (level == 1) {
      story.step("함께 하면 한 시간에 전체의 1/%d을 한다.", together);
      return story
          .tell(draw.oneOf("두 사람이 처음부터 함께 하면 몇 시간이 걸리는가?", "둘이 함께 하면 몇 시간 만에 마치는가?"))
          .number(together);
    }
    int soloist = draw.below(2);
    int pace = soloist == 0 ? first : second;
    int joint = draw.between(1, together - 1);
    while (sum * (together - joint) % pace != 0) {
      joint = draw.between(1, together - 1);
    }
    int alone = sum * (together - joint) / pace;
    story.step("함께 %d시간 동안 하면 전체의 %d/%d만큼 한다.", joint, joint, together);
    story.step("남은 일은 전체의 %d/%d이다.", together - joint, together);
    story.step("남은 일을 %s 씨가 하면 %d시간이 걸린다.", people.get(soloist), alone);
    story.tell(
        draw.oneOf(
            "두 사람이 함께 %d시간 동안 일한 뒤, 남은 일은 %s 씨가 혼자 하였다.", "처음 %d시간은 둘이 함께 일하고, 나머지는 %s 씨 혼자서 마쳤다."),
        joint,
        people.get(soloist));
    if (level == 2) {
      return story.tell(draw.oneOf("%s 씨가 혼자 일한 시간은 몇 시간인가?"), people.get(soloist)).number(alone);
    }
    return rested(draw, story, people.get(soloist), joint + alone);
  }

  private static Problem rested(Draw draw, Story story, String soloist, int busy) {
    int pause = draw.between(1, 5);
    int start = draw.between(1, 5);
    story.tell("%s 씨는 함께 일하기 전에 %d시간 동안 준비하고, 혼자 일하다가 %d시간을 쉬었다.", soloist, start, pause);
    int all = start + busy + pause;
    story.step("준비와 휴식까지 더하면 %d+%d+%d=%d시간이다.", start, busy, pause, all);
    return story.tell("%s 씨가 준비를 시작하여 일을 마칠 때까지 모두 몇 시간이 걸렸는가?", soloist).number(all);
  }

  static Problem tank(int level, Draw draw) {
    int in = draw.between(12, 60);
    int out = draw.between(3, in - 5);
    int minutes = draw.between(8, 90);
    String tank = draw.oneOf("물탱크", "욕조", "수조", "저수조", "어항");
    Story story = new Story();
    if (level == 1) {
      int start = draw.between(5, 200);
      int size = start + (in - out) * minutes;
      story.tell(
          draw.oneOf(
              "들이가 %2$d L인 %1$s에 물이 %3$d L 들어 있다.", "%1$s의 들이는 %2$d L이고, 지금 물이 %3$d L 차 있다."),
          tank,
          size,
          start);
      story.tell("여기에 1분에 %d L씩 물을 넣으면서 동시에 1분에 %d L씩 뺀다.", in, out);
      story.step("더 채울 물은 %d-%d=%d L이다.", size, start, size - start);
      story.step("물은 1분에 %d-%d=%d L씩 늘어난다.", in, out, in - out);
      story.step("%d÷%d=%d분이다.", size - start, in - out, minutes);
      return story.tell(draw.oneOf("가득 차는 데 몇 분이 걸리는가?", "몇 분 뒤에 가득 차는가?")).number(minutes);
    }
    int closed = draw.between(3, 40);
    int size = in * closed + (in - out) * minutes;
    story.tell(
        draw.oneOf(
            "들이가 %2$d L인 빈 %1$s에 1분에 %3$d L씩 물을 넣는다.",
            "비어 있는 %1$s의 들이는 %2$d L이다. 여기에 1분에 %3$d L씩 물을 넣는다."),
        tank,
        level == 2 ? size : size + in * 2 - out,
        in);
    story.tell("처음 %d분 동안은 배수구를 막았고, 그 뒤로는 배수구를 열어 1분에 %d L씩 빠져나가게 하였다.", closed, out);
    story.step("처음 %d분 동안 %d L가 찬다.", closed, in * closed);
    int left = (level == 2 ? size : size + in * 2 - out) - in * closed;
    story.step("남은 들이는 %d L이다.", left);
    story.step("그 뒤로는 1분에 %d L씩 늘어난다.", in - out);
    if (level == 2) {
      story.step("%d÷%d=%d분이므로 모두 %d분이다.", left, in - out, minutes, closed + minutes);
      return story
          .tell(draw.oneOf("물을 넣기 시작하여 가득 찰 때까지 몇 분이 걸리는가?", "물을 넣기 시작한 지 몇 분 만에 가득 차는가?"))
          .number(closed + minutes);
    }
    int late = draw.between(1, minutes - 1);
    int rest = left - (in - out) * late;
    int more = (rest + in - 1) / in;
    story.tell("배수구를 연 지 %d분 뒤에 배수구를 다시 막았다.", late);
    story.step("배수구를 연 %d분 동안 %d L가 찬다.", late, (in - out) * late);
    story.step("남은 %d L를 1분에 %d L씩 채우면 1분 단위로 올림하여 %d분이다.", rest, in, more);
    story.step("모두 %d+%d+%d=%d분이다.", closed, late, more, closed + late + more);
    return story.tell("물을 넣기 시작하여 가득 찰 때까지 몇 분이 걸리는가? 1분 미만은 올림한다.").number(closed + late + more);
  }
}
