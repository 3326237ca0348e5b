package kr.gwageo.generation.task;

import java.time.LocalDate;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Josa;

/// What users say when no function is to be called.
final class Chatter {
  private Chatter() {}

  /// @param level 1: talk; 2: a question that no function answers; 3: words that name what the
  ///   functions do, and want nothing done
  static String said(int level, LocalDate today, Draw draw) {
    return switch (level) {
      case 1 -> talk(draw);
      case 2 -> question(draw);
      default -> declined(today, draw);
    };
  }

  private static String talk(Draw draw) {
    String name = Details.person(draw);
    String city = draw.oneOf(Details.CITIES);
    String title = draw.oneOf(Details.TITLES);
    return switch (draw.below(4)) {
      case 0 -> "%s 씨와 %s에 잘 다녀왔습니다. 여러 가지로 도와주셔서 고맙습니다.".formatted(name, city);
      case 1 -> "어제 ‘%s’에서 %s 씨의 발표가 참 인상 깊었어요.".formatted(title, name);
      case 2 -> "%s 사는 %s 씨가 안부를 전해 달라고 하네요. 잘 지내시죠?".formatted(city, name);
      default -> "‘%s’ 준비를 %s 씨와 다 마쳤어요. 오늘도 수고 많으셨어요.".formatted(title, name);
    };
  }

  private static String question(Draw draw) {
    String name = Details.person(draw);
    return switch (draw.below(4)) {
      case 0 ->
          "%d에 %d을 곱하면 얼마인가요? %s 씨가 묻네요."
              .formatted(draw.between(12, 99), draw.between(1, 9) * 10, name);
      case 1 ->
          "%s 씨에게 드릴 감사 편지의 첫 문장을 지어 주세요. ‘%s’ 때 도움을 받았습니다."
              .formatted(name, draw.oneOf(Details.TITLES));
      case 2 ->
          "‘%s’ 때 %s 씨를 처음 뵙는데 무슨 이야기로 말문을 열면 좋을까요?".formatted(draw.oneOf(Details.TITLES), name);
      default -> {
        String city = draw.oneOf(Details.CITIES);
        yield "%s 사는 %s 씨 댁에 갈 때 어떤 선물이 어울릴까요?".formatted(city, name);
      }
    };
  }

  private static String declined(LocalDate today, Draw draw) {
    Day day = Day.plain(today, draw);
    String name = Details.person(draw);
    String room = draw.oneOf(Details.ROOMS);
    String ticket = "승차권 " + Details.number(draw, 5, 4);
    return switch (draw.below(4)) {
      case 0 ->
          "%s %s 예약하려다가 그만두었습니다. 따로 하실 일은 없고, 알고만 계세요."
              .formatted(day.said(), Josa.after(room, "을/를"));
      case 1 -> "%s 제가 아까 직접 환불했습니다. 더 하실 일은 없어요.".formatted(Josa.after(ticket, "은/는"));
      case 2 ->
          "%s 씨에게 보낼 말 ‘%s’를 더 공손하게 고쳐 써 주세요. 아직 보내지는 마세요."
              .formatted(name, draw.oneOf(Details.MESSAGES));
      default ->
          "%s 씨에게 %s을 송금했다는 문자를 받았는데, 저는 보낸 적이 없습니다. 이럴 때는 어디에 먼저 알려야 하나요?"
              .formatted(name, Details.won(draw).said());
    };
  }
}
