package kr.gwageo.generation.task;

import java.util.List;

/// The functions of plausible services, in groups whose members are easily mistaken for one
/// another.
final class Catalogue {
  private static final Parameter ROOM = Parameter.text("room", "회의실 이름, 예: 솔빛실");
  private static final Parameter ROOM_DATE = Parameter.date("date", "이용 날짜");
  private static final Parameter ROOM_START = Parameter.time("start", "이용을 시작하는 시각");

  static final Function RESERVE_ROOM =
      new Function(
          "reserve_room",
          "회의실을 새로 예약한다.",
          List.of(
              ROOM,
              ROOM_DATE,
              ROOM_START,
              Parameter.whole("hours", "이용 시간, 시간 단위"),
              Parameter.truth("projector", "프로젝터를 쓰는지 여부")));
  static final Function CANCEL_ROOM =
      new Function("cancel_room", "이미 한 회의실 예약을 취소한다.", List.of(ROOM, ROOM_DATE, ROOM_START));
  static final Function EXTEND_ROOM =
      new Function(
          "extend_room",
          "이미 예약한 회의실의 이용 시간을 늘린다.",
          List.of(ROOM, ROOM_DATE, ROOM_START, Parameter.whole("hours", "늘릴 시간, 시간 단위")));
  static final Function FIND_ROOMS =
      new Function(
          "find_rooms",
          "정한 때에 비어 있고 인원이 들어갈 수 있는 회의실을 찾는다. 예약하지는 않는다.",
          List.of(ROOM_DATE, ROOM_START, Parameter.whole("people", "들어갈 사람 수")));

  private static final Parameter FROM = Parameter.text("from", "출발하는 도시, 예: 경주");
  private static final Parameter TO = Parameter.text("to", "도착하는 도시, 예: 경주");
  private static final Parameter TICKET = Parameter.text("ticket_number", "승차권 번호, 예: 10293-4455");

  static final Function BOOK_TRAIN =
      new Function(
          "book_train",
          "기차표를 예매한다.",
          List.of(
              FROM,
              TO,
              Parameter.date("date", "출발 날짜"),
              Parameter.time("time", "출발 시각"),
              Parameter.whole("passengers", "예매할 장수"),
              Parameter.oneOf("seat", "좌석 등급", List.of("일반실", "특실")).otherwise("일반실")));
  static final Function SEARCH_TRAINS =
      new Function(
          "search_trains",
          "기차 시간표를 조회한다. 예매하지는 않는다.",
          List.of(FROM, TO, Parameter.date("date", "출발 날짜")));
  static final Function CHANGE_TRAIN =
      new Function(
          "change_train",
          "이미 산 승차권의 출발 날짜와 시각을 바꾼다.",
          List.of(TICKET, Parameter.date("date", "새 출발 날짜"), Parameter.time("time", "새 출발 시각")));
  static final Function REFUND_TICKET =
      new Function("refund_ticket", "이미 산 승차권을 환불한다.", List.of(TICKET));

  private static final Parameter TITLE = Parameter.text("title", "일정의 제목");

  static final Function ADD_EVENT =
      new Function(
          "add_event",
          "일정표에 일정을 새로 등록한다.",
          List.of(TITLE, Parameter.date("date", "날짜"), Parameter.time("start", "시작 시각")));
  static final Function DELETE_EVENT =
      new Function("delete_event", "일정표에서 일정을 지운다.", List.of(TITLE, Parameter.date("date", "날짜")));
  static final Function MOVE_EVENT =
      new Function(
          "move_event",
          "이미 등록한 일정을 다른 날짜로 옮긴다.",
          List.of(
              TITLE, Parameter.date("from_date", "지금 등록된 날짜"), Parameter.date("to_date", "옮길 날짜")));
  static final Function LIST_EVENTS =
      new Function("list_events", "하루의 일정을 모두 보여 준다.", List.of(Parameter.date("date", "날짜")));

  static final Function SEND_MESSAGE =
      new Function(
          "send_message",
          "여러 사람에게 같은 메시지를 바로 보낸다.",
          List.of(
              Parameter.texts("to", "받는 사람들의 성과 이름, 호칭 없이"), Parameter.text("text", "보낼 말 그대로")));
  static final Function SCHEDULE_MESSAGE =
      new Function(
          "schedule_message",
          "정한 때에 메시지가 나가도록 예약한다.",
          List.of(
              Parameter.texts("to", "받는 사람들의 성과 이름, 호칭 없이"),
              Parameter.text("text", "보낼 말 그대로"),
              Parameter.date("date", "보낼 날짜"),
              Parameter.time("time", "보낼 시각")));
  static final Function TRANSFER_MONEY =
      new Function(
          "transfer_money",
          "돈을 보낸다.",
          List.of(
              Parameter.text("to", "받는 사람의 성과 이름, 호칭 없이"), Parameter.whole("amount", "금액, 원 단위")));
  static final Function REQUEST_MONEY =
      new Function(
          "request_money",
          "돈을 보내 달라고 청한다.",
          List.of(
              Parameter.text("from", "돈을 보낼 사람의 성과 이름, 호칭 없이"),
              Parameter.whole("amount", "금액, 원 단위")));

  static final Function PICK_UP_PARCEL =
      new Function(
          "pick_up_parcel",
          "택배 기사가 물건을 가지러 오도록 신청한다.",
          List.of(
              Parameter.date("date", "방문 날짜"),
              Parameter.oneOf(
                  "size",
                  "크기 등급. S는 무게 5kg 이하, M은 5kg 초과 15kg 이하, L은 15kg 초과 30kg 이하",
                  List.of("S", "M", "L")),
              Parameter.oneOf(
                      "payment",
                      "요금을 내는 사람. SENDER는 보내는 사람, RECEIVER는 받는 사람",
                      List.of("SENDER", "RECEIVER"))
                  .otherwise("SENDER"),
              Parameter.oneOf(
                      "care",
                      "다루는 법. NORMAL은 보통, FRAGILE은 깨지기 쉬운 물건, COLD는 차게 두어야 하는 식품",
                      List.of("NORMAL", "FRAGILE", "COLD"))
                  .otherwise("NORMAL")));
  static final Function TRACK_PARCEL =
      new Function(
          "track_parcel",
          "보낸 택배가 어디에 있는지 알아본다.",
          List.of(Parameter.text("invoice", "운송장 번호, 예: 1020-3040-5060")));

  static final Function ORDER_LUNCH =
      new Function(
          "order_lunch",
          "도시락을 주문하여 건물로 배달시킨다.",
          List.of(
              Parameter.objects(
                  "items",
                  "주문할 도시락",
                  List.of(
                      Parameter.text("menu", "도시락 이름, 예: 나물 도시락"),
                      Parameter.whole("count", "개수"),
                      Parameter.truth("large", "밥을 많이 담는지 여부"))),
              Parameter.object(
                  "place",
                  "배달할 곳",
                  List.of(
                      Parameter.text("building", "건물 이름, 예: 별관"), Parameter.whole("floor", "층")))));
  static final Function BOOK_CLINIC =
      new Function(
          "book_clinic",
          "병원 진료를 예약한다.",
          List.of(
              Parameter.object(
                  "patient",
                  "진료받을 사람",
                  List.of(Parameter.text("name", "성과 이름"), Parameter.date("birth_date", "생년월일"))),
              Parameter.oneOf(
                  "department",
                  "진료과. EYE는 안과, ENT는 이비인후과, SKIN은 피부과, DENTAL은 치과, BONE은 정형외과",
                  List.of("EYE", "ENT", "SKIN", "DENTAL", "BONE")),
              Parameter.date("date", "진료 날짜"),
              Parameter.time("time", "진료 시각")));

  static final Function CHECK_WEATHER =
      new Function(
          "check_weather",
          "한 도시의 하루 날씨 예보를 알아본다.",
          List.of(Parameter.text("city", "도시 이름, 예: 경주"), Parameter.date("date", "날짜")));

  static final List<Function> ROOMS = List.of(RESERVE_ROOM, CANCEL_ROOM, EXTEND_ROOM, FIND_ROOMS);
  static final List<Function> TRAINS =
      List.of(BOOK_TRAIN, SEARCH_TRAINS, CHANGE_TRAIN, REFUND_TICKET);
  static final List<Function> EVENTS = List.of(ADD_EVENT, DELETE_EVENT, MOVE_EVENT, LIST_EVENTS);
  static final List<Function> PAYMENTS =
      List.of(SEND_MESSAGE, SCHEDULE_MESSAGE, TRANSFER_MONEY, REQUEST_MONEY);
  static final List<Function> OTHERS =
      List.of(PICK_UP_PARCEL, TRACK_PARCEL, ORDER_LUNCH, BOOK_CLINIC, CHECK_WEATHER);

  /// Each a list of functions that are close to one another.
  static final List<List<Function>> GROUPS = List.of(ROOMS, TRAINS, EVENTS, PAYMENTS, OTHERS);

  private Catalogue() {}
}
