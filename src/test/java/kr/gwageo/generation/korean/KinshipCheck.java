package kr.gwageo.generation.korean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import kr.gwageo.domain.item.Item;
import kr.gwageo.generation.AnswerCheck;

/// Writes down who is what to whom, defines terms by other terms, and walks up and down the tree.
public final class KinshipCheck implements AnswerCheck {

  /// Terms by words of the texts and by one another.
  private static final Map<String, String> DEFINED = new HashMap<>();

  static {
    for (String definition :
        ("자식=아들|딸 고모=아버지.누나|아버지.여동생 이모=어머니.언니|어머니.여동생 외삼촌=어머니.오빠|어머니.남동생 큰아버지=아버지.형"
                + " 작은아버지=아버지.남동생 고모부=고모.남편 이모부=이모.남편 외숙모=외삼촌.아내 큰어머니=큰아버지.아내 작은어머니=작은아버지.아내"
                + " 고종사촌=고모.자식 이종사촌=이모.자식 외사촌=외삼촌.자식 친사촌=큰아버지.자식|작은아버지.자식"
                + " 사촌형제=큰아버지.아들|작은아버지.아들 사촌누이=큰아버지.딸|작은아버지.딸 할아버지=아버지.아버지 할머니=아버지.어머니"
                + " 외할아버지=어머니.아버지 외할머니=어머니.어머니 증조할아버지=할아버지.아버지 증조할머니=할아버지.어머니"
                + " 고조할아버지=증조할아버지.아버지 고조할머니=증조할아버지.어머니 대고모=아버지.고모 대고모부=대고모.남편"
                + " 큰할아버지=아버지.큰아버지 작은할아버지=아버지.작은아버지 큰할머니=아버지.큰어머니 작은할머니=아버지.작은어머니"
                + " 당숙=아버지.사촌형제 당고모=아버지.사촌누이 당질=사촌형제.아들 당질녀=사촌형제.딸 손자=아들.아들 손녀=아들.딸"
                + " 외손자=딸.아들 외손녀=딸.딸 증손자=손자.아들 증손녀=손자.딸 고손자=증손자.아들 고손녀=증손자.딸"
                + " 형제=형|오빠|남동생 자매=누나|언니|여동생 동기=형제|자매 조카=동기.자식 조카며느리=형제.아들.아내 조카사위=형제.딸.남편"
                + " 손자며느리=손자.아내 손녀사위=손녀.남편 며느리=아들.아내 사위=딸.남편 형수=형.아내 매형=누나.남편 형부=언니.남편"
                + " 처남=아내.남동생 처형=아내.언니 처제=아내.여동생 장인=아내.아버지 장모=아내.어머니 시아버지=남편.아버지 시어머니=남편.어머니"
                + " 시아주버니=남편.형 시누이=남편.자매 시동생=남편.남동생 처남댁=처남.아내 처조카=아내.조카 처고모=아내.고모 처이모=아내.이모"
                + " 처외삼촌=아내.외삼촌 처고모부=아내.고모부 처이모부=아내.이모부 처외숙모=아내.외숙모 시고모=남편.고모 시이모=남편.이모"
                + " 시외삼촌=남편.외삼촌 시고모부=남편.고모부 시이모부=남편.이모부 시외숙모=남편.외숙모 시할아버지=남편.할아버지"
                + " 시할머니=남편.할머니 동서=처형.남편|처제.남편|남편.형.아내|남편.남동생.아내")
            .split(" ", -1)) {
      int equals = definition.indexOf('=');
      DEFINED.put(definition.substring(0, equals), definition.substring(equals + 1));
    }
  }

  /// Who is what to whom: for a person and a word, the people.
  private static final class Facts {
    private final Map<String, Set<String>> facts = new HashMap<>();
    private boolean man;

    void add(String person, String word, String other) {
      facts.computeIfAbsent(person + " " + word, _ -> new TreeSet<>()).add(other);
    }

    /// The people that an expression names.
    Set<String> named(Set<String> people, String expression) {
      Set<String> named = new TreeSet<>();
      for (String way : expression.split("\\|", -1)) {
        Set<String> reached = people;
        for (String word : way.split("\\.", -1)) {
          Set<String> next = new TreeSet<>();
          String definition = definition(word);
          for (String person : reached) {
            next.addAll(
                definition.isEmpty()
                    ? facts.getOrDefault(person + " " + word, Set.of())
                    : named(Set.of(person), definition));
          }
          reached = next;
        }
        named.addAll(reached);
      }
      return named;
    }

    private String definition(String word) {
      return switch (word) {
        case "제수" -> man ? "남동생.아내" : "없음";
        case "매제" -> man ? "여동생.남편" : "없음";
        case "제부" -> man ? "없음" : "여동생.남편";
        case "올케" -> man ? "없음" : "오빠.아내|남동생.아내";
        default -> DEFINED.getOrDefault(word, "");
      };
    }
  }

  @Override
  public String answer(Item item) {
    String question = item.question();
    return switch (item.tags().getFirst()) {
      case "term-by-blood", "term-by-marriage" -> term(item);
      case "degree-along-a-path" -> {
        Map<String, Map<String, Integer>> walk = walk(question);
        yield pairs(item, name -> walk.getOrDefault(name, Map.of()));
      }
      case "person-of-a-term" -> {
        MatchResult asked = Text.first("(\\S\\S)(?:의|에게는?) (\\S+?)[은는이가] (?:누구|되는|한 사람)", question);
        Set<String> named = tree(item.context()).named(Set.of(asked.group(1)), asked.group(2));
        if (named.size() != 1) {
          throw new AssertionError(named);
        }
        yield option(item, named.iterator().next());
      }
      case "degree-in-a-tree" -> {
        Facts tree = tree(item.context());
        yield pairs(item, name -> degrees(tree, name));
      }
      case "count-of-a-degree" -> {
        MatchResult asked = Text.first("(\\S\\S)(?:에게|[과와]) (\\d)촌", question);
        int degree = Integer.parseInt(asked.group(2));
        long count =
            degrees(tree(item.context()), asked.group(1)).values().stream()
                .filter(other -> other == degree)
                .count();
        yield option(item, count + "명");
      }
      case "nearest-or-farthest" -> extreme(item);
      default -> throw new AssertionError(item.tags());
    };
  }

  private static String option(Item item, String text) {
    return Integer.toString(item.choices().indexOf(text) + 1);
  }

  /// The degrees of the pairs asked for, in the manner of the options.
  private static String pairs(Item item, Function<String, Map<String, Integer>> degrees) {
    List<String> found = new ArrayList<>();
    for (MatchResult pair : Text.all("(\\S\\S)[과와] (\\S\\S) 사이", item.question())) {
      if (!pair.group(1).equals("부모") && !pair.group(2).equals("자식")) {
        found.add(degrees.apply(pair.group(1)).getOrDefault(pair.group(2), 0) + "촌");
      }
    }
    return option(item, String.join("과 ", found));
  }

  /// The shortest ways between all people of a chain, a link to a sibling counting two.
  private static Map<String, Map<String, Integer>> walk(String question) {
    Map<String, Map<String, Integer>> ways = new HashMap<>();
    for (MatchResult fact : Text.all("(\\S\\S)의 (\\S+?)[은는] (\\S\\S)이다", question)) {
      int length = fact.group(2).matches("아버지|어머니|아들|딸") ? 1 : 2;
      ways.computeIfAbsent(fact.group(1), _ -> new HashMap<>()).put(fact.group(3), length);
      ways.computeIfAbsent(fact.group(3), _ -> new HashMap<>()).put(fact.group(1), length);
    }
    for (String over : List.copyOf(ways.keySet())) {
      for (String from : List.copyOf(ways.keySet())) {
        for (String to : List.copyOf(ways.keySet())) {
          int first = ways.getOrDefault(from, Map.of()).getOrDefault(over, 99);
          int second = ways.getOrDefault(over, Map.of()).getOrDefault(to, 99);
          if (!from.equals(to)) {
            ways.getOrDefault(from, new HashMap<>()).merge(to, first + second, Math::min);
          }
        }
      }
    }
    return ways;
  }

  private static String term(Item item) {
    Facts facts = new Facts();
    String question = item.question();
    for (MatchResult fact : Text.all("(\\S\\S)의 (\\S+?)[은는] (\\S\\S)이다", question)) {
      facts.add(fact.group(1), fact.group(2), fact.group(3));
    }
    facts.man = question.contains("남자이다");
    MatchResult asked = Text.first("이다\\. (\\S\\S)[이가] (\\S\\S)[을를] (?:남에게|가리|이르)", question);
    List<Integer> fitting = new ArrayList<>();
    for (int i = 0; i < item.choices().size(); i++) {
      if (facts.named(Set.of(asked.group(1)), item.choices().get(i)).contains(asked.group(2))) {
        fitting.add(i + 1);
      }
    }
    if (fitting.size() != 1) {
      throw new AssertionError(fitting);
    }
    return fitting.getFirst().toString();
  }

  /// The facts of a told tree.
  private static Facts tree(String story) {
    Facts facts = new Facts();
    Map<String, Boolean> men = new HashMap<>();
    MatchResult root = Text.first("남편 (\\S\\S)[과와] 아내 (\\S\\S)[은는]", story);
    men.put(root.group(1), true);
    men.put(root.group(2), false);
    for (MatchResult child : Text.all("(아들|딸) ([가-힣]{2})", story)) {
      men.put(child.group(2), child.group(1).equals("아들"));
    }
    for (MatchResult pair : Text.all("(\\S\\S)[은는] (\\S\\S)[과와] 결혼했다", story)) {
      men.put(pair.group(2), !men.getOrDefault(pair.group(1), false));
    }
    for (MatchResult family :
        Text.all("(\\S\\S)[과와] (\\S\\S)[은는] (?:나이순으로 )?((?:아들|딸)[^.]+)", story)) {
      List<String> children = Text.groups("(?:아들|딸) ([가-힣]{2})", family.group(3));
      for (int i = 0; i < children.size(); i++) {
        String child = children.get(i);
        for (String parent : List.of(family.group(1), family.group(2))) {
          boolean father = men.getOrDefault(parent, false);
          facts.add(child, father ? "아버지" : "어머니", parent);
          facts.add(parent, men.getOrDefault(child, false) ? "아들" : "딸", child);
        }
        for (int j = 0; j < children.size(); j++) {
          boolean brother = men.getOrDefault(children.get(j), false);
          boolean man = men.getOrDefault(child, false);
          if (j < i) {
            facts.add(
                child, man ? (brother ? "형" : "누나") : (brother ? "오빠" : "언니"), children.get(j));
          } else if (j > i) {
            facts.add(child, brother ? "남동생" : "여동생", children.get(j));
          }
        }
      }
      String one = family.group(1);
      String other = family.group(2);
      facts.add(one, men.getOrDefault(one, false) ? "아내" : "남편", other);
      facts.add(other, men.getOrDefault(one, false) ? "남편" : "아내", one);
    }
    return facts;
  }

  /// The degrees of all relatives by blood: up first, then down, never up again.
  private static Map<String, Integer> degrees(Facts facts, String self) {
    Map<String, Integer> degrees = new HashMap<>();
    Set<String> above = Set.of(self);
    for (int up = 0; !above.isEmpty(); up++) {
      Set<String> level = above;
      for (int down = 0; !level.isEmpty(); down++) {
        int degree = up + down;
        level.forEach(person -> degrees.merge(person, degree, Math::min));
        level = facts.named(level, "자식");
      }
      above = facts.named(above, "아버지|어머니");
    }
    degrees.remove(self);
    return degrees;
  }

  private static String extreme(Item item) {
    String self = Text.first("(\\S\\S)[과와] 촌수가", item.question()).group(1);
    Map<String, Integer> degrees = degrees(tree(item.context()), self);
    int[] all = item.choices().stream().mapToInt(name -> degrees.getOrDefault(name, 0)).toArray();
    int most =
        item.question().contains("가장 먼")
            ? Arrays.stream(all).max().orElseThrow()
            : Arrays.stream(all).min().orElseThrow();
    List<Integer> found =
        IntStream.range(0, all.length).filter(i -> all[i] == most).boxed().toList();
    if (found.size() != 1) {
      throw new AssertionError(found);
    }
    return Integer.toString(found.getFirst() + 1);
  }
}
