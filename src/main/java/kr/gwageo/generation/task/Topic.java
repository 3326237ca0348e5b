package kr.gwageo.generation.task;

import java.util.List;

/// What an instruction task is about, with words that come to mind when one writes of it: to forbid
/// one of these takes care, and to ask for one fits.
///
/// @param words separated by spaces; none is a part of another, of the title or of an ending
record Topic(String title, List<String> words) {
  static final List<Topic> ALL =
      List.of(
          new Topic("비 오는 날의 골목길", "빗물 우산 웅덩이 장화 처마"),
          new Topic("처음 혼자 떠난 여행", "배낭 숙소 기차표 설렘 버스"),
          new Topic("도서관에서 보낸 오후", "책장 독서 열람실 책갈피 사서"),
          new Topic("김장하는 날의 풍경", "배추 고춧가루 양념 김치 소금"),
          new Topic("새벽 시장의 모습", "상인 생선 손님 흥정 채소"),
          new Topic("동네 빵집의 하루", "반죽 오븐 단팥빵 손님 식빵"),
          new Topic("이사하던 날의 기억", "상자 트럭 새집 이삿짐 이웃"),
          new Topic("할머니 댁의 부엌", "냄비 된장 밥상 음식 손맛"),
          new Topic("봄 소풍의 추억", "도시락 김밥 돗자리 보물찾기 친구"),
          new Topic("겨울밤의 버스 정류장", "추위 입김 막차 장갑 가로등"),
          new Topic("늦잠을 잔 아침", "알람 지각 이불 가방 세수"),
          new Topic("새 운동화를 산 날", "신발 매듭 발걸음 가게 점원"),
          new Topic("운동회의 이어달리기", "바통 응원 청군 운동장 결승선"),
          new Topic("바닷가에서 본 해돋이", "수평선 노을빛 태양 파도 소원"),
          new Topic("눈이 쌓인 운동장", "눈사람 눈싸움 눈송이 발자국 장갑"),
          new Topic("퇴근길 지하철의 풍경", "승객 좌석 하품 휴대폰 환승"),
          new Topic("작은 화분을 기르는 일", "물뿌리개 햇볕 새싹 이파리 거름"),
          new Topic("전학 온 친구", "교실 자기소개 이름 짝꿍 선생님"),
          new Topic("자전거를 배우던 날", "페달 무릎 균형 아버지 바퀴"),
          new Topic("한여름의 소나기", "먹구름 빗방울 더위 천둥 우산"),
          new Topic("시골집의 마당", "평상 강아지 장독 감나무 툇마루"),
          new Topic("우산을 잃어버린 일", "빗소리 버스 분실 유실물 가게"),
          new Topic("처음 끓여 본 라면", "냄비 달걀 국물 면발 물뿌리개"),
          new Topic("졸업식이 끝난 교실", "칠판 친구 선생님 꽃다발 사진"),
          new Topic("명절의 고속도로", "정체 휴게소 고향 자동차 귀성"),
          new Topic("옥상에서 본 노을", "하늘 노을빛 구름 저녁 도시"),
          new Topic("오래된 사진 한 장", "앨범 추억 가족 흑백 어린이"),
          new Topic("세탁소 아저씨의 손길", "다림질 옷걸이 얼룩 셔츠 바느질"),
          new Topic("등산로에서 만난 다람쥐", "도토리 나무 꼬리 바위 숲속"),
          new Topic("체육 대회의 줄다리기", "밧줄 응원 구령 장갑 승리"),
          new Topic("아파트 놀이터의 저녁", "그네 미끄럼틀 아이들 모래 시소"),
          new Topic("방학 첫날의 아침", "늦잠 계획표 숙제 자유 일기"),
          new Topic("고장 난 시계를 고친 일", "바늘 건전지 나사 시간 부품"),
          new Topic("단골 식당의 점심", "메뉴 반찬 사장님 찌개 국밥"),
          new Topic("강아지와 걷는 길", "산책 목줄 꼬리 공원 냄새"),
          new Topic("동아리 발표회 전날", "연습 무대 긴장 공연 친구"),
          new Topic("가을 들판의 허수아비", "참새 볏단 황금 농부 논두렁"),
          new Topic("텃밭에서 딴 상추", "쌈장 고기 이파리 거름 물뿌리개"),
          new Topic("첫 월급으로 산 선물", "부모님 내복 회사 감사 통장"),
          new Topic("손으로 쓴 엽서", "우표 글씨 마음 소식 우체통"),
          new Topic("오일장에서 산 호떡", "설탕 기름 불판 계피 장터"),
          new Topic("축제 마지막 날의 불꽃놀이", "하늘 폭죽 불빛 환호 사람들"),
          new Topic("낡은 책상을 버리던 날", "서랍 낙서 추억 의자 나무"),
          new Topic("병원 대기실의 풍경", "환자 간호사 진료 순서 의사"),
          new Topic("새해 첫날의 다짐", "계획 목표 떡국 소원 올해"),
          new Topic("밤늦게 도착한 택배", "상자 현관 기사 주문 포장"),
          new Topic("얼음 낚시를 간 주말", "송어 구멍 추위 미끼 호수"),
          new Topic("길을 잃은 관광객", "지도 휴대폰 안내 외국인 골목"),
          new Topic("공원에서 들은 연주", "기타 바이올린 음악 벤치 박수"),
          new Topic("동생과 나눈 붕어빵", "팥소 꼬리 겨울 머리 봉지"),
          new Topic("창가 자리의 고양이", "햇살 낮잠 꼬리 수염 창문"),
          new Topic("배를 타고 간 섬", "갈매기 바다 파도 항구 선장"),
          new Topic("한복을 입어 본 날", "저고리 치마 고름 궁궐 사진"),
          new Topic("연을 날리던 언덕", "바람 하늘 방패연 얼레 꼬리"),
          new Topic("시험을 마친 저녁", "점수 공부 친구 정답 해방"),
          new Topic("떡볶이를 나누어 먹은 날", "고추장 어묵 친구 분식 순대"),
          new Topic("이웃이 준 김치", "반찬 감사 그릇 배추 고추장"),
          new Topic("먼지 쌓인 피아노", "건반 악보 연주 음표 뚜껑"),
          new Topic("막차를 놓친 밤", "택시 버스 정류장 가로등 첫차"),
          new Topic("감나무가 있는 집", "마당 홍시 까치 가을 곶감"));

  private Topic(String title, String words) {
    this(title, List.of(words.split(" ", -1)));
  }
}
