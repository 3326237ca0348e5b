package kr.gwageo.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A model that does what simple Korean prompts ask of it, and has the defects it is told to have.
final class PracticeModel {
  private static final Pattern COUNT = Pattern.compile("1부터 (\\d+)까지");
  private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");
  private static final int CUT_TO = 6_000;

  private final Set<Defect> defects;
  private final String flavour;
  private final AtomicInteger asked = new AtomicInteger();

  /// @param flavour what tells its free replies from those of another model
  PracticeModel(Set<Defect> defects, String flavour) {
    this.defects = defects;
    this.flavour = flavour;
  }

  private boolean has(Defect defect) {
    return defects.contains(defect);
  }

  /// What it makes of a prompt: as far as it reads it.
  String read(String prompt) {
    boolean cut = has(Defect.CUTS_LONG_PROMPTS) && prompt.length() > CUT_TO;
    return cut ? prompt.substring(prompt.length() - CUT_TO) : prompt;
  }

  /// The answer, of any length.
  String answer(JsonNode request) {
    int number = asked.incrementAndGet();
    String system = "";
    String user = "";
    for (JsonNode message : request.path("messages")) {
      if (message.path("role").asText("").equals("system")) {
        system = message.path("content").asText("");
      } else {
        user = read(message.path("content").asText(""));
      }
    }
    if (!system.isEmpty() && !has(Defect.IGNORES_SYSTEM_MESSAGES)) {
      return quoted(system);
    }
    return answer(user, request, number);
  }

  private String answer(String user, JsonNode request, int number) {
    Matcher count = COUNT.matcher(user);
    if (user.contains("그대로 한 번 쓰시오")) {
      return repeated(user.substring(user.indexOf('\n') + 1));
    }
    if (count.find()) {
      return IntStream.rangeClosed(1, Integer.parseInt(count.group(1)))
          .mapToObj(String::valueOf)
          .collect(Collectors.joining(" "));
    }
    if (user.contains("암호는 무엇인가")) {
      return user.startsWith("이 글의 암호는") ? quoted(user) : "암호를 찾지 못하였습니다.";
    }
    if (user.contains("JSON 객체")) {
      return has(Defect.IGNORES_JSON_MODE)
          ? "```json\n{\"name\": \"대한민국\"}\n```"
          : "{\"name\": \"대한민국\", \"capital\": \"서울\"}";
    }
    if (user.contains("스무 자리 수")) {
      return twentyDigits(request, number);
    }
    if (user.contains("토끼는 몇 마리")) {
      String answer = "다리 수에서 머리 수의 두 배를 빼고 반으로 나눈다.\n12";
      return has(Defect.LEAKS_THOUGHTS) ? "<think>머리는 35개이다.</think>" + answer : answer;
    }
    if (user.contains("스무 문장")) {
      return "봄에는 꽃이 피고 여름에는 비가 온다. ".repeat(20);
    }
    return free(user, number);
  }

  private String free(String user, int number) {
    boolean fixed = user.contains("푸른지") || user.contains("바다") || user.contains("도시");
    String tail = fixed && has(Defect.IS_NOT_DETERMINISTIC) ? " 덧붙임 " + number % 3 + "." : ".";
    return flavour + " " + user.length() + "자로 된 질문을 잘 읽었습니다" + tail;
  }

  private static String quoted(String text) {
    Matcher quoted = QUOTED.matcher(text);
    return quoted.find() ? quoted.group(1) : "";
  }

  private String repeated(String text) {
    if (has(Defect.COMPOSES_HANGUL)) {
      return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
    return has(Defect.LOSES_OLD_HANGUL) ? text.replaceAll("[\u119e\u1121\u11f0]", "??") : text;
  }

  private String twentyDigits(JsonNode request, int number) {
    boolean seeded = request.has("seed") && !has(Defect.IGNORES_SEED);
    long chance = has(Defect.KNOWS_NO_CHANCE) ? 1 : seeded ? request.path("seed").asLong() : number;
    return String.format(
        "%020d", Math.floorMod(chance * 2_862_933_555_777_941_757L, Long.MAX_VALUE));
  }
}
