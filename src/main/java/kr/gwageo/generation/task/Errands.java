package kr.gwageo.generation.task;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Josa;
import kr.gwageo.generation.task.Errand.Part;

/// Draws things that users want done, function by function.
final class Errands {

  /// How an errand of one function is drawn.
  interface Maker {
    /// Something to be done.
    ///
    /// @param day on which it is wanted, where it has a day
    Errand make(Day day, Draw draw);
  }

  /// Errands of few, of several and of many arguments.
  static final List<List<Maker>> BY_SIZE =
      List.of(
          List.of(Errands::transfer, Errands::request, Errands::refund, Errands::weather),
          List.of(
              Errands::cancelRoom,
              Errands::addEvent,
              Errands::searchTrains,
              Errands::changeTrain,
              Errands::moveEvent,
              Errands::findRooms),
          List.of(Errands::reserveRoom, Errands::bookTrain, Errands::scheduleMessage));

  /// The errands of each group of [Catalogue#GROUPS] that may be mistaken for one another.
  static final List<List<Maker>> CLOSE =
      List.of(
          List.of(
              Errands::reserveRoom, Errands::cancelRoom, Errands::extendRoom, Errands::findRooms),
          List.of(Errands::bookTrain, Errands::searchTrains, Errands::changeTrain, Errands::refund),
          List.of(Errands::addEvent, Errands::deleteEvent, Errands::moveEvent),
          List.of(
              Errands::sendMessage, Errands::scheduleMessage, Errands::transfer, Errands::request));

  /// Errands that have a day.
  static final List<Maker> DATED =
      List.of(
          Errands::reserveRoom,
          Errands::cancelRoom,
          Errands::findRooms,
          Errands::bookTrain,
          Errands::searchTrains,
          Errands::changeTrain,
          Errands::addEvent,
          Errands::scheduleMessage,
          Errands::weather);

  private Errands() {}

  static Errand reserveRoom(Day day, Draw draw) {
    Details.Time time = Details.time(draw);
    Details.Count hours = Details.count(1, 6, "시간", draw);
    String room = draw.oneOf(Details.ROOMS);
    List<Part> parts =
        new ArrayList<>(
            List.of(
                Part.of("date", day.written(), day.said()),
                Part.of("start", time.written(), time.said() + "부터"),
                Part.of("hours", hours.number(), hours.said() + " 동안"),
                new Part("room", room, Josa.after(room, "을/를"), "회의실을")));
    if (draw.heads()) {
      parts.add(3, Part.of("projector", true, "프로젝터까지 쓸 수 있게"));
    }
    return new Errand(Catalogue.RESERVE_ROOM, parts, draw.oneOf("예약해", "잡아"));
  }

  static Errand cancelRoom(Day day, Draw draw) {
    Details.Time time = Details.time(draw);
    String room = draw.oneOf(Details.ROOMS);
    return new Errand(
        Catalogue.CANCEL_ROOM,
        List.of(
            Part.of("date", day.written(), day.said()),
            new Part("start", time.written(), time.said() + "에 시작하는", ""),
            new Part("room", room, room + " 예약을", "회의실 예약을")),
        "취소해");
  }

  static Errand extendRoom(Day day, Draw draw) {
    Details.Time time = Details.time(draw);
    String room = draw.oneOf(Details.ROOMS);
    Details.Count hours = Details.count(1, 3, "시간", draw);
    return new Errand(
        Catalogue.EXTEND_ROOM,
        List.of(
            Part.of("date", day.written(), day.said()),
            new Part("start", time.written(), time.said() + "에 시작하는", ""),
            new Part("room", room, room + " 이용 시간을", "회의실 이용 시간을"),
            Part.of("hours", hours.number(), hours.said())),
        "늘려");
  }

  static Errand findRooms(Day day, Draw draw) {
    Details.Time time = Details.time(draw);
    int people = draw.between(4, 30);
    return new Errand(
        Catalogue.FIND_ROOMS,
        List.of(
            Part.of("date", day.written(), day.said()),
            new Part("start", time.written(), time.said() + "에", "중에"),
            Part.of("people", people, people + "명이 들어갈 수 있는"),
            Part.words("빈 회의실을")),
        draw.oneOf("찾아", "알아봐"));
  }

  static Errand bookTrain(Day day, Draw draw) {
    Details.Time time = Details.time(draw);
    List<String> cities = draw.some(Details.CITIES, 2);
    Details.Count tickets = Details.count(1, 6, "장", draw);
    List<Part> parts = new ArrayList<>();
    parts.add(Part.of("date", day.written(), day.said()));
    parts.add(Part.of("time", time.written(), time.said() + "에"));
    parts.add(Part.of("from", cities.get(0), cities.get(0) + "에서"));
    parts.add(new Part("to", cities.get(1), Josa.after(cities.get(1), "으로/로") + " 가는", "떠나는"));
    if (draw.heads()) {
      parts.add(Part.of("seat", "특실", "특실"));
    }
    parts.add(Part.words("기차표를"));
    parts.add(Part.of("passengers", tickets.number(), tickets.said()));
    return new Errand(Catalogue.BOOK_TRAIN, parts, draw.oneOf("예매해", "끊어"));
  }

  static Errand searchTrains(Day day, Draw draw) {
    List<String> cities = draw.some(Details.CITIES, 2);
    String to = Josa.after(cities.get(1), "으로/로") + " 가는";
    return new Errand(
        Catalogue.SEARCH_TRAINS,
        List.of(
            Part.of("date", day.written(), day.said()),
            Part.of("from", cities.get(0), cities.get(0) + "에서"),
            new Part("to", cities.get(1), to, "떠나는"),
            Part.words("기차 시간표를")),
        draw.oneOf("조회해", "보여"));
  }

  static Errand changeTrain(Day day, Draw draw) {
    Details.Time time = Details.time(draw);
    String ticket = Details.number(draw, 5, 4);
    return new Errand(
        Catalogue.CHANGE_TRAIN,
        List.of(
            new Part("ticket_number", ticket, "승차권 " + ticket + "의 출발 일시를", "제 승차권의 출발 일시를"),
            Part.of("date", day.written(), day.said()),
            new Part("time", time.written(), Josa.after(time.said(), "으로/로"), "같은 시각으로")),
        "바꿔");
  }

  static Errand refund(Day unused, Draw draw) {
    String ticket = Details.number(draw, 5, 4);
    return new Errand(
        Catalogue.REFUND_TICKET,
        List.of(
            new Part("ticket_number", ticket, Josa.after("승차권 " + ticket, "을/를"), "지난번에 산 승차권을")),
        draw.oneOf("환불해", "물러"));
  }

  static Errand addEvent(Day day, Draw draw) {
    Details.Time time = Details.time(draw);
    String title = draw.oneOf(Details.TITLES);
    return new Errand(
        Catalogue.ADD_EVENT,
        List.of(
            Part.of("date", day.written(), day.said()),
            Part.of("start", time.written(), time.said() + "에"),
            new Part("title", title, "‘" + title + "’ 일정을", "일정을 하나")),
        draw.oneOf("등록해", "넣어"));
  }

  static Errand deleteEvent(Day day, Draw draw) {
    String title = draw.oneOf(Details.TITLES);
    return new Errand(
        Catalogue.DELETE_EVENT,
        List.of(
            Part.of("date", day.written(), day.said() + "에 있는"),
            new Part("title", title, "‘" + title + "’ 일정을", "일정 하나를")),
        draw.oneOf("지워", "삭제해"));
  }

  static Errand moveEvent(Day day, Draw draw) {
    String title = draw.oneOf(Details.TITLES);
    Day later = Day.after(day.date(), draw.between(1, 9));
    return new Errand(
        Catalogue.MOVE_EVENT,
        List.of(
            new Part("from_date", day.written(), day.said() + "에 있는", "등록해 둔"),
            new Part("title", title, "‘" + title + "’ 일정을", "일정 하나를"),
            Part.of("to_date", later.written(), Josa.after(later.said(), "으로/로"))),
        "옮겨");
  }

  private static Part people(Draw draw) {
    List<String> names = new ArrayList<>();
    int count = draw.between(1, 3);
    while (names.size() < count) {
      String name = Details.person(draw);
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    String said = names.stream().map(name -> name + " 씨").collect(Collectors.joining(", "));
    return Part.of("to", List.copyOf(names), said + "에게");
  }

  private static Part message(Draw draw) {
    String text = draw.oneOf(Details.MESSAGES);
    return Part.of("text", text, "‘" + text + "’라고");
  }

  static Errand sendMessage(Day unused, Draw draw) {
    return new Errand(
        Catalogue.SEND_MESSAGE,
        List.of(Part.words("지금 바로"), people(draw), message(draw)),
        "메시지를 보내");
  }

  static Errand scheduleMessage(Day day, Draw draw) {
    Details.Time time = Details.time(draw);
    return new Errand(
        Catalogue.SCHEDULE_MESSAGE,
        List.of(
            Part.of("date", day.written(), day.said()),
            new Part("time", time.written(), time.said() + "에", "중에"),
            people(draw),
            message(draw)),
        "메시지가 나가게 해");
  }

  static Errand transfer(Day unused, Draw draw) {
    String name = Details.person(draw);
    Details.Count won = Details.won(draw);
    return new Errand(
        Catalogue.TRANSFER_MONEY,
        List.of(
            Part.of("to", name, name + " 씨에게"),
            new Part("amount", won.number(), won.said() + "을", "돈을")),
        draw.oneOf("송금해", "부쳐"));
  }

  static Errand request(Day unused, Draw draw) {
    String name = Details.person(draw);
    Details.Count won = Details.won(draw);
    return new Errand(
        Catalogue.REQUEST_MONEY,
        List.of(
            Part.of("from", name, name + " 씨에게"),
            new Part("amount", won.number(), won.said() + "을", "돈을"),
            Part.words("보내 달라고")),
        "요청해");
  }

  static Errand weather(Day day, Draw draw) {
    String city = draw.oneOf(Details.CITIES);
    return new Errand(
        Catalogue.CHECK_WEATHER,
        List.of(
            Part.of("date", day.written(), day.said()),
            new Part("city", city, city + " 날씨를", "날씨를")),
        draw.oneOf("알려", "알아봐"));
  }
}
