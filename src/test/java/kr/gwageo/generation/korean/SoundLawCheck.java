package kr.gwageo.generation.korean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import kr.gwageo.domain.item.Item;
import kr.gwageo.generation.AnswerCheck;

/// Spells by tables and by the letters of the normal form.
public final class SoundLawCheck implements AnswerCheck {

  @Override
  public String answer(Item item) {
    String question = item.question();
    String list = question.substring(question.indexOf('\n') + 1);
    return switch (item.tags().getFirst()) {
      case "pronounce-by-rules" -> sound(question);
      case "syllables-in-front" ->
          List.of(list.split(", ", -1)).stream()
              .map(SoundLawCheck::head)
              .collect(Collectors.joining(", "));
      case "words-by-initial-law" ->
          Text.groups("\\(본음 (\\S+)\\)", list).stream()
              .map(SoundLawCheck::spelled)
              .collect(Collectors.joining(", "));
      case "rate-words" -> rates(question, list);
      case "sino-korean-endings" ->
          Text.all("(\\S+)\\+(.)\\(", list).stream()
              .map(SoundLawCheck::ending)
              .collect(Collectors.joining(", "));
      case "saisiot" ->
          Text.all("(\\S+)\\((.).+\\)\\+(\\S+)\\((.).+\\) \\[(\\S+)\\]", list).stream()
              .map(SoundLawCheck::compound)
              .collect(Collectors.joining(", "));
      case "mend-the-misspelled" -> mended(list);
      default -> throw new AssertionError(item.tags());
    };
  }

  /// What rules say, by words of theirs, and what they make of a final and an initial consonant.
  private static final Map<String, String> RULES =
      Map.of(
          "‘ㄴ, ㅁ’ 앞에서", "ㄱㄴ>ㅇㄴ ㄱㅁ>ㅇㅁ ㄷㄴ>ㄴㄴ ㄷㅁ>ㄴㅁ ㅂㄴ>ㅁㄴ ㅂㅁ>ㅁㅁ",
          "앞이나 뒤에서", "ㄴㄹ>ㄹㄹ ㄹㄴ>ㄹㄹ",
          "‘ㅁ, ㅇ’ 뒤의 ‘ㄹ’은", "ㅁㄹ>ㅁㄴ ㅇㄹ>ㅇㄴ",
          "된소리로",
              "ㄱㄱ>ㄱㄲ ㄱㄷ>ㄱㄸ ㄱㅂ>ㄱㅃ ㄱㅅ>ㄱㅆ ㄱㅈ>ㄱㅉ ㄷㄱ>ㄷㄲ ㄷㄷ>ㄷㄸ ㄷㅂ>ㄷㅃ ㄷㅅ>ㄷㅆ ㄷㅈ>ㄷㅉ"
                  + " ㅂㄱ>ㅂㄲ ㅂㄷ>ㅂㄸ ㅂㅂ>ㅂㅃ ㅂㅅ>ㅂㅆ ㅂㅈ>ㅂㅉ",
          "‘ㅎ’과 합쳐져", "ㄱㅎ>-ㅋ ㄷㅎ>-ㅌ ㅂㅎ>-ㅍ",
          "옮겨진다", "ㄱㅇ>-ㄱ ㄴㅇ>-ㄴ ㄷㅇ>-ㄷ ㄹㅇ>-ㄹ ㅁㅇ>-ㅁ ㅂㅇ>-ㅂ",
          "‘ㄹ’을 만나면", "ㄱㄹ>ㅇㄴ ㄷㄹ>ㄴㄴ ㅂㄹ>ㅁㄴ");

  private static String sound(String question) {
    Map<String, String> changes = new HashMap<>();
    RULES.forEach((words, table) -> {
      if (question.contains(words)) {
        for (String change : table.split(" ", -1)) {
          changes.put(change.substring(0, 2), change.substring(3));
        }
      }
    });
    List<String> word = Jamo.parts(Text.first("말 ‘(\\S+)’", question).group(1));
    for (int i = 1; i < word.size(); i++) {
      String before = word.get(i - 1);
      String after = word.get(i);
      String meeting = "" + before.charAt(2) + after.charAt(0);
      String now = changes.getOrDefault(meeting, meeting);
      word.set(i - 1, before.substring(0, 2) + now.charAt(0));
      word.set(i, now.charAt(1) + after.substring(1));
    }
    return Jamo.joined(word);
  }

  private static String head(String word) {
    List<String> parts = Jamo.parts(word);
    String first =
        parts
            .getFirst()
            .replaceFirst("^ㄴ(?=[ㅕㅛㅠㅣ])", "ㅇ")
            .replaceFirst("^ㄹ(?=[ㅑㅕㅖㅛㅠㅣ])", "ㅇ")
            .replaceFirst("^ㄹ", "ㄴ");
    parts.set(0, first);
    return Jamo.joined(parts);
  }

  private static String spelled(String sounds) {
    String word = head(sounds);
    List<String> parts = Jamo.parts(word);
    for (int i = 1; i < parts.size(); i++) {
      if (parts.get(i).matches("ㄹ[ㅕㅠ]ㄹ") && parts.get(i - 1).matches("..[-ㄴ]")) {
        parts.set(i, "ㅇ" + parts.get(i).substring(1));
      }
    }
    return Jamo.joined(parts);
  }

  private static String rates(String question, String list) {
    String form = Text.first("‘([률율])’로 (?:적는 것|써야)", question).group(1);
    List<String> words = new ArrayList<>();
    for (String word : list.split(", ", -1)) {
      boolean soft = Jamo.parts(word).getLast().matches("..[-ㄴ]");
      if (form.equals(soft ? "율" : "률")) {
        words.add(word + form);
      }
    }
    return String.join(", ", words);
  }

  private static final Set<String> NOT_SINO =
      Set.of(
          "구름", "먹이", "쓰레기", "모래", "어린이", "어머니", "벡터", "에너지", "데이터", "칼슘", "나트륨", "카페인", "가스",
          "알칼리", "오존", "비타민", "가십", "스포츠", "퀴즈", "유머", "칼럼", "뉴스");

  private static String ending(MatchResult parts) {
    boolean law = NOT_SINO.contains(parts.group(1));
    return parts.group(1)
        + switch (parts.group(2)) {
          case "량" -> law ? "양" : "량";
          case "란" -> law ? "난" : "란";
          default -> throw new AssertionError(parts.group());
        };
  }

  private static String compound(MatchResult match) {
    String first = match.group(1);
    String second = match.group(3);
    String origins = match.group(2) + match.group(4);
    String plain = first + second;
    boolean listed = Set.of("고간", "세방", "수자", "차간", "퇴간", "회수").contains(plain);
    boolean sounds = !match.group(5).equals(plain);
    if (listed || (sounds && origins.contains("고") && !origins.contains("외"))) {
      List<String> parts = Jamo.parts(first);
      parts.set(parts.size() - 1, parts.getLast().replace('-', 'ㅅ'));
      return Jamo.joined(parts) + second;
    }
    return plain;
  }

  /// Words spelled right.
  private static final Set<String> RIGHT =
      Set.of(
          ("며칠 왠지 설거지 떡볶이 깍두기 눈살 널빤지 곱빼기 통째 돌멩이 알맹이 육개장 찌개 해돋이 법석 싹둑 깨끗이 솔직히 꼼꼼히 가까이 틈틈이 일일이"
                  + " 더욱이 일찍이 오랜만 희한하다 어이없다 역할 폭발 휴게실 게시판 빈털터리 구레나룻 주꾸미 우레 개수 초점 위층 뒤풀이 나루터 해님"
                  + " 머리말 인사말 최댓값 등굣길 하굣길 장밋빛 만둣국 북엇국 날갯짓 혼잣말 존댓말 노랫말 시곗바늘 공깃밥 전셋집 비율 출석률 합격률"
                  + " 실패율 백분율 규율 선율 진열 분열 어린이난 나뭇잎 깻잎 콧날 아랫마을 뒷머리 귓병 제삿날 훗날 쓱싹 똑딱똑딱 짭짤하다 씁쓸하다"
                  + " 쌉쌀하다 널찍하다 끄트머리 이파리 모가지 지붕 오라비 새침데기 소꿉놀이 부스러기 덥석")
              .split(" ", -1));

  private static String mended(String list) {
    List<String> mended = new ArrayList<>();
    for (String word : list.split(", ", -1)) {
      if (!RIGHT.contains(word)) {
        mended.add(
            RIGHT.stream()
                .min(Comparator.comparingInt(right -> distance(word, right)))
                .orElseThrow());
      }
    }
    return String.join(", ", mended);
  }

  private static int distance(String one, String other) {
    String a = Jamo.letters(one);
    String b = Jamo.letters(other);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
