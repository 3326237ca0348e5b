package kr.gwageo.scoring.mathematics;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Units of measure. A question names the unit, so an answer may leave it out; an answer that names
/// another unit of the same sort is another answer.
final class Units {
  /// One unit a line, by all its names.
  private static final String SPELLINGS =
      """
      mm millimeter millimeters millimetre millimetres 밀리미터
      cm centimeter centimeters centimetre centimetres 센티미터
      m meter meters metre metres 미터
      km kilometer kilometers kilometre kilometres 킬로미터
      in inch inches 인치
      ft foot feet 피트
      yd yard yards
      mi mile miles 마일
      mg milligram milligrams 밀리그램
      g gram grams 그램
      kg kilogram kilograms 킬로그램
      lb lbs pound pounds
      oz ounce ounces
      ml milliliter milliliters millilitre millilitres 밀리리터
      l liter liters litre litres 리터
      cc
      s sec secs second seconds 초
      min mins minute minutes 분
      h hr hrs hour hours 시간
      day days 일
      week weeks 주
      month months 개월
      year years 년
      cent cents 센트
      dollar dollars usd 달러
      won krw 원
      rad radian radians 라디안
      """;

  private static final Map<String, String> CANONICAL = canonical();

  /// Korean words that count things and add nothing to a number.
  private static final Set<String> COUNTERS =
      Set.of(
          "개", "명", "번", "살", "세", "시", "월", "마리", "권", "장", "대", "병", "잔", "송이", "그루", "자루", "켤레",
          "채", "척", "사람", "가지", "배", "쪽", "층", "점", "등", "위", "회", "도", "퍼센트", "프로", "평", "인", "팀",
          "조각", "묶음", "상자", "봉지", "칸", "줄", "곳", "바퀴", "자리", "쌍", "모금");

  private static final Pattern ENDING = Pattern.compile("(?:이?다|입니다|이?에요|이?예요|임|이?요|이?죠|이?지요)$");

  private Units() {}

  private static Map<String, String> canonical() {
    Map<String, String> canonical = new HashMap<>();
    for (String line : SPELLINGS.lines().toList()) {
      String[] names = line.split(" ", -1);
      for (String name : names) {
        canonical.put(name, names[0]);
      }
    }
    return Map.copyOf(canonical);
  }

  /// Whether this is a unit in letters: `cm`.
  static boolean known(String word) {
    return CANONICAL.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /// Whether a hangul word after a number only counts or measures it, its ending left out.
  static boolean counts(String word) {
    String stem = ENDING.matcher(word).replaceFirst("");
    return stem.isEmpty() || COUNTERS.contains(stem) || COUNTERS.contains(word) || known(stem);
  }

  /// Whether two units contradict each other: both are known, and they are not the same.
  static boolean differ(String one, String other) {
    Optional<String> first = canonical(one);
    Optional<String> second = canonical(other);
    return first.isPresent() && second.isPresent() && !first.equals(second);
  }

  /// `cm^2`, of `square centimeters` nothing.
  private static Optional<String> canonical(String unit) {
    String lower = unit.toLowerCase(Locale.ROOT);
    int power = lower.indexOf('^');
    String name = power < 0 ? lower : lower.substring(0, power);
    return Optional.ofNullable(CANONICAL.get(ENDING.matcher(name).replaceFirst("")))
        .map(found -> power < 0 ? found : found + lower.substring(power));
  }
}
