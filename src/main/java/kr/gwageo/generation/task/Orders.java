package kr.gwageo.generation.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Josa;
import kr.gwageo.generation.task.Errand.Part;

/// Draws errands whose arguments are codes or have fields of their own.
final class Orders {
  private static final List<String> DEPARTMENTS = List.of("안과", "이비인후과", "피부과", "치과", "정형외과");
  private static final List<String> CODES = List.of("EYE", "ENT", "SKIN", "DENTAL", "BONE");

  private Orders() {}

  /// @param level 1: weight alone; 2: and who pays; 3: and how to treat it
  static Errand parcel(Day day, int level, Draw draw) {
    int weight = draw.between(1, 30);
    String size = weight <= 5 ? "S" : weight <= 15 ? "M" : "L";
    List<Part> parts = new ArrayList<>();
    parts.add(Part.of("date", day.written(), day.said() + "에"));
    boolean cared = level == 3;
    parts.add(Part.of("size", size, "무게가 " + weight + (cared ? "kg이고" : "kg인")));
    if (cared) {
      parts.add(
          draw.heads()
              ? Part.of("care", "FRAGILE", draw.oneOf("깨지기 쉬운 유리그릇이 든", "깨지기 쉬운 도자기가 든"))
              : Part.of("care", "COLD", draw.oneOf("차게 두어야 하는 생선이 든", "차게 두어야 하는 김치가 든")));
    }
    parts.add(Part.words("상자를"));
    if (level >= 2) {
      parts.add(
          draw.heads()
              ? Part.of("payment", "RECEIVER", "받는 사람이 요금을 내는 조건으로")
              : Part.of("payment", "SENDER", "제가 보내면서 요금을 내는 조건으로"));
    }
    return new Errand(Catalogue.PICK_UP_PARCEL, parts, draw.oneOf("가지러 와", "수거해"));
  }

  /// @param kinds of lunch boxes
  /// @param large whether some come with more rice
  static Errand lunch(int kinds, boolean large, Draw draw) {
    List<Map<String, Object>> items = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (String menu : draw.some(Details.LUNCHES, kinds)) {
      Details.Count count = Details.count(1, 10, "개", draw);
      Map<String, Object> item = new LinkedHashMap<>();
      item.put("menu", menu);
      item.put("count", count.number());
      boolean more = large && (items.isEmpty() || draw.heads());
      if (more) {
        item.put("large", true);
      }
      items.add(item);
      said.add((more ? "밥을 많이 담은 " : "") + menu + " " + count.said());
    }
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("building", draw.oneOf(Details.BUILDINGS));
    place.put("floor", draw.between(1, 12));
    return new Errand(
        Catalogue.ORDER_LUNCH,
        List.of(
            Part.of("items", items, Josa.after(String.join(", ", said), "을/를")),
            Part.of("place", place, place.get("building") + " " + place.get("floor") + "층으로")),
        draw.oneOf("배달해", "주문해서 보내"));
  }

  static Errand clinic(Day day, Draw draw) {
    Map<String, Object> patient = new LinkedHashMap<>();
    String name = Details.person(draw);
    LocalDate birth = LocalDate.of(draw.between(1950, 2005), 1, 1).plusDays(draw.below(365));
    patient.put("name", name);
    patient.put("birth_date", birth.toString());
    int department = draw.below(DEPARTMENTS.size());
    Details.Time time = Details.time(draw);
    while (time.written().compareTo("09:00") < 0 || time.written().compareTo("17:30") > 0) {
      time = Details.time(draw);
    }
    String born =
        "%d년 %d월 %d일에 태어난 %s 씨의"
            .formatted(birth.getYear(), birth.getMonthValue(), birth.getDayOfMonth(), name);
    return new Errand(
        Catalogue.BOOK_CLINIC,
        List.of(
            Part.of("patient", patient, born),
            Part.of("department", CODES.get(department), DEPARTMENTS.get(department) + " 진료를"),
            Part.of("date", day.written(), day.said()),
            Part.of("time", time.written(), Josa.after(time.said(), "으로/로"))),
        draw.oneOf("예약해", "잡아"));
  }
}
