package kr.gwageo.generation.longtext;

import java.util.List;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.words.Phrase;

/// What one member of staff is to another; everybody has at most one of each kind.
enum Relation {
  SUCCESSOR("업무를 이어받은 사람", "%s[이/가] 맡던 업무는 %s[이/가] 이어받았다.", "%s의 업무를 이어받은 사람은 %s이다."),
  CONTACT("비상 연락 상대", "%s의 비상 연락 상대는 %s[으로/로] 적혀 있다.", "%s[은/는] 비상 연락 상대로 %s[을/를] 적어 냈다."),
  STAND_IN("휴가 대리인", "%s의 휴가 대리인은 %s이다.", "%s[은/는] 휴가 대리인으로 %s[을/를] 정하였다."),
  MENTOR("멘토", "%s의 멘토는 %s[이/가] 맡는다.", "%s[은/는] %s[을/를] 멘토로 두고 일을 배운다.");

  private final String role;
  private final List<String> templates;

  Relation(String role, String... templates) {
    this.role = role;
    this.templates = List.of(templates);
  }

  /// What the other one is called: `비상 연락 상대`.
  String role() {
    return role;
  }

  /// The fact in words.
  String fact(Draw draw, String one, String other) {
    return Phrase.of(draw.oneOf(templates), one, other);
  }
}
