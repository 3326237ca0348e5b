package kr.gwageo.check.examination;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The texts that are put to an endpoint.
final class Questions {
  static final String HELLO = "한 문장으로 인사하여 주십시오.";
  static final String CAPITAL = "대한민국의 수도는 어디입니까?";
  static final String COUNT_TO_NINE = "1부터 9까지의 수를 빈칸으로 띄어 한 줄에 쓰시오. 다른 말은 쓰지 마시오.";
  static final String COUNT_TO_SIXTY = "1부터 60까지의 수를 빈칸으로 띄어 한 줄에 쓰시오. 다른 말은 쓰지 마시오.";
  static final String ESSAY = "한국의 사계절을 스무 문장으로 설명하시오.";
  static final String PUZZLE = "닭과 토끼가 모두 35마리이고 다리가 모두 94개이다. 토끼는 몇 마리인가? 마지막 줄에 수만 쓰시오.";
  static final String CHANCE = "아무렇게나 고른 스무 자리 수를 하나 쓰시오. 다른 말은 쓰지 마시오.";
  static final String WEATHER = "도구를 써서 서울의 현재 기온을 알아보시오.";
  static final String JSON = "수도가 서울인 나라의 이름과 수도를 JSON 객체 하나로 쓰시오. 키는 name과 capital이다.";

  private Questions() {}

  /// The system message that allows one word only.
  static String onlySay(String word) {
    return "어떤 질문을 받든 “" + word + "”라는 낱말 하나로만 답하시오.";
  }

  static String repeat(String text) {
    return "다음 줄의 글자열을 한 글자도 바꾸지 말고 그대로 한 번 쓰시오. 다른 말은 쓰지 마시오.\n" + text;
  }

  /// A text that shows what happens to Hangul on the way.
  ///
  /// @param kind its name
  record Tricky(String kind, String text) {}

  /// Hangul of every sort, and what stands beside it.
  static final List<Tricky> TRICKY =
      List.of(
          new Tricky("modern_hangul", "뷁 쀍 똠방각하 갃 힣 ㄱㅏㆍ ①㉮㈎ “낱말”…"),
          new Tricky("old_hangul", "나랏\u302e말ᄊᆞ미 듀ᇰ귁에 달아 ᄒᆞᆫ글 ᄠᅳᆮ"),
          new Tricky("nfd", Normalizer.normalize("한글 맞춤법 각별", Normalizer.Form.NFD)),
          new Tricky("full_width", "ＡＢＣ　１２３～！（가나）￦"),
          new Tricky("emoji", "👨‍👩‍👧‍👦 🇰🇷 👍🏽 ☃️ 𠀀"));

  /// The fixed prompts that later checks compare, by name: answers of some length, of which a model
  /// could give many.
  static final SortedMap<String, String> FIXED =
      new TreeMap<>(
          Map.of(
              "sky", "하늘이 왜 푸른지 두 문장으로 설명하시오.",
              "sea", "바다를 주제로 네 줄짜리 시를 쓰시오.",
              "city", "여행할 만한 한국의 도시 셋을 고르고 까닭을 한 문장씩 쓰시오."));

  private static final String NEEDLE = "산수유";

  /// What a reply to [#longText] must contain.
  static String needle() {
    return NEEDLE;
  }

  /// About this many characters, with the answer at their beginning and the question at their end.
  static String longText(int characters) {
    String head = "이 글의 암호는 “" + NEEDLE + "”이다. 암호를 기억하시오.\n";
    String tail = "\n이 글의 첫머리에 적힌 암호는 무엇인가? 암호만 쓰시오.";
    String sentence = "번째 문장은 자리를 채우려고 적은 것이다. ";
    int sentences = (characters - head.length() - tail.length()) / (sentence.length() + 4);
    return IntStream.rangeClosed(1, sentences)
        .mapToObj(number -> number + sentence)
        .collect(Collectors.joining("", head, tail));
  }

  /// This many syllables that no vocabulary holds, for one token or more each.
  static String rareSyllables(int characters) {
    StringBuilder text = new StringBuilder(characters);
    int syllables = '힣' - '가' + 1;
    for (int i = 0; i < characters; i++) {
      text.append((char) ('가' + (int) (i * 7_919L % syllables)));
    }
    return text.toString();
  }
}
