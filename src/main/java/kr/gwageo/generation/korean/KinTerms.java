package kr.gwageo.generation.korean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Terms for relatives, each with the path that leads to the relative.
final class KinTerms {
  /// Words for a man in a path.
  private static final Set<String> MEN = Set.of("아버지", "아들", "형", "오빠", "남동생", "남편");

  /// Who says 형, 누나 and 아내.
  private static final Set<String> SAID_BY_MEN = Set.of("형", "누나", "아내");

  private static final Set<String> SAID_BY_WOMEN = Set.of("오빠", "언니", "남편");

  /// A path from a person, and the term for who is at its end.
  ///
  /// @param speaker `남` or `여` where only a man or only a woman says so, else empty
  record Term(String speaker, List<String> path, String name) {

    /// Whether the person from whom it starts may be a man, or a woman.
    boolean suits(boolean man) {
      return !speaker.equals(man ? "여" : "남")
          && !(man ? SAID_BY_WOMEN : SAID_BY_MEN).contains(path.getFirst());
    }

    /// Whether a man is at its end.
    boolean man() {
      return KinTerms.man(path.getLast());
    }
  }

  static final List<Term> BLOOD =
      terms(
          "아버지>형=큰아버지 아버지>남동생=작은아버지 아버지>누나|여동생=고모 어머니>오빠|남동생=외삼촌 어머니>언니|여동생=이모"
              + " 아버지>아버지=할아버지 아버지>어머니=할머니 어머니>아버지=외할아버지 어머니>어머니=외할머니 아들>아들=손자 아들>딸=손녀"
              + " 딸>아들=외손자 딸>딸=외손녀 형|누나|오빠|언니|남동생|여동생>아들|딸=조카"
              + " 아버지>형>아내=큰어머니 아버지>남동생>아내=작은어머니 아버지>누나|여동생>남편=고모부 어머니>오빠|남동생>아내=외숙모"
              + " 어머니>언니|여동생>남편=이모부 아버지>형|남동생>아들|딸=친사촌 아버지>누나|여동생>아들|딸=고종사촌"
              + " 어머니>오빠|남동생>아들|딸=외사촌 어머니>언니|여동생>아들|딸=이종사촌 아들>아들>아들=증손자 아들>아들>딸=증손녀"
              + " 아버지>아버지>아버지=증조할아버지 아버지>아버지>어머니=증조할머니 아버지>아버지>누나|여동생=대고모"
              + " 아버지>아버지>형=큰할아버지 아버지>아버지>남동생=작은할아버지"
              + " 아버지>아버지>형|남동생>아들=당숙 아버지>아버지>형|남동생>딸=당고모 아버지>아버지>누나|여동생>남편=대고모부"
              + " 아버지>형|남동생>아들>아들=당질 아버지>형|남동생>아들>딸=당질녀 아버지>아버지>형>아내=큰할머니"
              + " 아버지>아버지>남동생>아내=작은할머니 아들>아들>아들>아들=고손자 아들>아들>아들>딸=고손녀"
              + " 아버지>아버지>아버지>아버지=고조할아버지 아버지>아버지>아버지>어머니=고조할머니");

  static final List<Term> MARRIAGE =
      terms(
          "형>아내=형수 남:남동생>아내=제수 누나>남편=매형 남:여동생>남편=매제 여:여동생>남편=제부 여:남동생>아내=올케 아내>남동생=처남 아내>언니=처형"
              + " 아내>여동생=처제 아내>아버지=장인 아내>어머니=장모 언니>남편=형부 오빠>아내=올케 남편>아버지=시아버지 남편>어머니=시어머니"
              + " 남편>형=시아주버니 남편>누나|여동생=시누이 남편>남동생=시동생 아들>아내=며느리 딸>남편=사위 아내>언니|여동생>남편=동서"
              + " 남편>형|남동생>아내=동서 아내>남동생>아내=처남댁 아내>오빠|남동생|언니|여동생>아들|딸=처조카 아내>아버지>누나|여동생=처고모"
              + " 아내>어머니>언니|여동생=처이모 아내>어머니>오빠|남동생=처외삼촌 남편>아버지>누나|여동생=시고모 남편>어머니>언니|여동생=시이모"
              + " 남편>어머니>오빠|남동생=시외삼촌 남편>아버지>아버지=시할아버지 남편>아버지>어머니=시할머니 형|남동생|오빠>아들>아내=조카며느리"
              + " 형|남동생|오빠>딸>남편=조카사위 아들>아들>아내=손자며느리 아들>딸>남편=손녀사위 아내>아버지>누나|여동생>남편=처고모부"
              + " 아내>어머니>언니|여동생>남편=처이모부 아내>어머니>오빠|남동생>아내=처외숙모 남편>아버지>누나|여동생>남편=시고모부"
              + " 남편>어머니>언니|여동생>남편=시이모부 남편>어머니>오빠|남동생>아내=시외숙모");

  private KinTerms() {}

  static boolean man(String link) {
    return MEN.contains(link);
  }

  /// Those of so many links.
  static List<Term> of(List<Term> terms, int links) {
    return terms.stream().filter(term -> term.path().size() == links).toList();
  }

  private static List<Term> terms(String text) {
    List<Term> terms = new ArrayList<>();
    for (String entry : text.split(" ", -1)) {
      int equals = entry.indexOf('=');
      int colon = entry.indexOf(':');
      String speaker = entry.substring(0, Math.max(0, colon));
      List<List<String>> paths = List.of(List.of());
      for (String links : entry.substring(colon + 1, equals).split(">", -1)) {
        paths =
            paths.stream()
                .flatMap(
                    path -> Arrays.stream(links.split("\\|", -1)).map(link -> longer(path, link)))
                .toList();
      }
      paths.forEach(path -> terms.add(new Term(speaker, path, entry.substring(equals + 1))));
    }
    return List.copyOf(terms);
  }

  private static List<String> longer(List<String> path, String link) {
    List<String> longer = new ArrayList<>(path);
    longer.add(link);
    return List.copyOf(longer);
  }
}
