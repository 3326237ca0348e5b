package kr.gwageo.generation.korean;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;

/// Words often misspelled, with the spelling of 표준국어대사전 first.
final class Misspelled {
  static final List<String> WORDS =
      Nouns.words(
          "며칠/몇일 왠지/웬지 설거지/설겆이 떡볶이/떡볶기 깍두기/깍뚜기 눈살/눈쌀 널빤지/널판지 곱빼기/곱배기 통째/통채"
              + " 돌멩이/돌맹이 알맹이/알멩이 육개장/육계장 찌개/찌게 해돋이/해도지 법석/법썩 싹둑/싹뚝"
              + " 깨끗이/깨끗히 솔직히/솔직이 꼼꼼히/꼼꼼이 가까이/가까히 틈틈이/틈틈히 일일이/일일히 더욱이/더우기 일찍이/일찌기"
              + " 오랜만/오랫만 희한하다/희안하다 어이없다/어의없다 역할/역활 폭발/폭팔 휴게실/휴계실 게시판/계시판 빈털터리/빈털털이"
              + " 구레나룻/구렛나루 주꾸미/쭈꾸미 우레/우뢰 개수/갯수 초점/촛점 위층/윗층 뒤풀이/뒷풀이 나루터/나룻터 해님/햇님"
              + " 머리말/머릿말 인사말/인삿말 최댓값/최대값 등굣길/등교길 하굣길/하교길 장밋빛/장미빛 만둣국/만두국 북엇국/북어국"
              + " 날갯짓/날개짓 혼잣말/혼자말 존댓말/존대말 노랫말/노래말 시곗바늘/시계바늘 공깃밥/공기밥 전셋집/전세집 비율/비률"
              + " 출석률/출석율 합격률/합격율 실패율/실패률 백분율/백분률 규율/규률 선율/선률 진열/진렬 분열/분렬 어린이난/어린이란"
              + " 나뭇잎/나무잎 깻잎/깨잎 콧날/코날 아랫마을/아래마을 뒷머리/뒤머리 귓병/귀병 제삿날/제사날 훗날/후날"
              + " 쓱싹/쓱삭 똑딱똑딱/똑닥똑닥 짭짤하다/짭잘하다 씁쓸하다/씁슬하다 쌉쌀하다/쌉살하다 널찍하다/넓직하다 끄트머리/끝으머리"
              + " 이파리/잎아리 모가지/목아지 지붕/집웅 오라비/올아비 새침데기/새침떼기 소꿉놀이/소꼽놀이 부스러기/부스럭이 덥석/덥썩");

  private Misspelled() {}

  /// One word of a list is misspelled, at the highest level two.
  static Problem mend(int level, Draw draw) {
    int count = 2 * level + 2;
    int wrong = level == 3 ? 2 : 1;
    List<String[]> chosen =
        draw.some(WORDS, count).stream().map(pair -> pair.split("/", -1)).toList();
    List<Integer> places =
        draw.some(IntStream.range(0, count).boxed().toList(), wrong).stream().sorted().toList();
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      shown.add(chosen.get(i)[places.contains(i) ? 1 : 0]);
    }
    String answer = places.stream().map(i -> chosen.get(i)[0]).collect(Collectors.joining(", "));
    String question =
        (wrong == 1
                ? draw.oneOf(
                    "다음 낱말 가운데 하나가 맞춤법에 어긋난다. 그 낱말을 바르게 고쳐 쓰면?",
                    "아래 낱말 중 표기가 잘못된 것을 하나 찾아 바른 표기로 적으면?",
                    "하나만 빼고 모두 바르게 적은 낱말이다. 잘못 적은 것을 바르게 고치면?")
                : draw.oneOf(
                    "다음 낱말 가운데 둘이 맞춤법에 어긋난다. 두 낱말을 나온 차례대로 바르게 고쳐 쓰면?",
                    "아래 낱말 중 표기가 잘못된 것이 둘 있다. 찾아서 나온 차례대로 바른 표기로 적으면?",
                    "둘만 빼고 모두 바르게 적은 낱말이다. 잘못 적은 둘을 나온 순서대로 바르게 고치면?"))
            + "\n"
            + String.join(", ", shown);
    return Problem.text(
        question,
        List.of(answer),
        count + wrong,
        places.stream()
            .map(i -> "‘" + chosen.get(i)[1] + "’ → ‘" + chosen.get(i)[0] + "’")
            .collect(Collectors.joining(", ", "바르게 고치면 ", "이다.")));
  }
}
