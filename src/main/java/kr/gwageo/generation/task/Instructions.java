package kr.gwageo.generation.task;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.gwageo.domain.Target;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.Structure;
import kr.gwageo.generation.Workshop;

/// Short texts to write under conditions that can be counted: two at level 1, three at level 2,
/// four at level 3. The conditions of a text never exclude each other.
public final class Instructions implements Workshop {
  private static final List<String> REQUESTS =
      List.of(
          "‘%s’에 대하여 짧은 글을 쓰시오. 다음 조건을 모두 지켜야 한다.",
          "글감은 ‘%s’이다. 아래 조건에 모두 맞는 글을 지으시오.",
          "다음 조건을 빠짐없이 지켜 ‘%s’에 관한 글을 쓰시오.",
          "‘%s’ 하면 떠오르는 것을 글로 쓰되, 아래 조건을 하나도 어기지 마시오.");

  private static final List<String> CONSONANTS =
      List.of("ㄹ", "ㅁ", "ㅂ", "ㅅ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ");

  @Override
  public List<Structure> structures() {
    return List.of(
        new Structure("measured-prose", Instructions::measured),
        new Structure("chosen-words", Instructions::chosen),
        new Structure("layout", Instructions::layout),
        new Structure("acrostic", Instructions::acrostic),
        new Structure("register", Instructions::register),
        new Structure("letters", Instructions::letters));
  }

  /// Bounds around a text of so many sentences with so many eojeol, of three syllables on average.
  private static Problem measured(int level, Draw draw) {
    int sentences = draw.between(3, 9);
    int eojeols = sentences * draw.between(4, 8) + draw.below(4);
    List<Condition> more =
        draw.shuffled(
            List.of(
                Condition.eojeols(eojeols - draw.below(3), "이상"),
                Condition.eojeols(eojeols + draw.between(4, 9), "이하"),
                Condition.characters(eojeols * 2 + draw.below(9), "이상"),
                Condition.characters(eojeols * 5 + draw.below(9), "이하"),
                Condition.noComma()));
    List<Condition> bounds = new ArrayList<>(List.of(Condition.sentences(sentences)));
    bounds.addAll(more.subList(0, level));
    return problem(draw.oneOf(Words.TOPICS), bounds, draw);
  }

  private static Problem chosen(int level, Draw draw) {
    String topic = draw.oneOf(Words.TOPICS);
    List<String> nouns = nouns(topic, draw);
    List<Condition> rest =
        draw.shuffled(
            List.of(
                Condition.existence(nouns.subList(3, 3 + draw.between(2, 3))),
                Condition.noComma(),
                Condition.ending(draw.oneOf(Words.ENDINGS))));
    List<Condition> all = new ArrayList<>();
    all.add(Condition.frequency(nouns.getFirst(), draw.between(2, 5)));
    all.add(Condition.forbidden(nouns.subList(1, 3)));
    all.addAll(rest.subList(0, level - 1));
    return problem(topic, all, draw);
  }

  private static Problem layout(int level, Draw draw) {
    List<Condition> parts =
        List.of(
            Condition.bullets(draw.between(2, 9)),
            Condition.sections(draw.between(2, 6)),
            Condition.highlights(draw.between(1, 7)));
    List<Condition> marks =
        List.of(
            Condition.placeholders(draw.between(1, 6)), Condition.title(), Condition.postscript());
    List<Condition> all = new ArrayList<>();
    all.addAll(draw.some(parts, level == 1 ? 1 : 2));
    all.addAll(draw.some(marks, level == 3 ? 2 : 1));
    return problem(draw.oneOf(Words.TOPICS), all, draw);
  }

  private static Problem acrostic(int level, Draw draw) {
    String word = draw.oneOf(Words.ACROSTICS);
    String topic = draw.oneOf(Words.TOPICS);
    List<String> nouns = nouns(topic + " " + word, draw);
    List<Condition> rest =
        draw.shuffled(
            List.of(
                Condition.existence(nouns.subList(2, 4)),
                Condition.noComma(),
                Condition.syllables(word.length() * draw.between(10, 15), "이하"),
                Condition.syllables(word.length() * draw.between(5, 8), "이상")));
    List<Condition> all = new ArrayList<>();
    all.add(Condition.acrostic(word));
    all.add(Condition.forbidden(nouns.subList(0, 2)));
    all.addAll(rest.subList(0, level - 1));
    return problem(topic, all, draw);
  }

  private static Problem register(int level, Draw draw) {
    String topic = draw.oneOf(Words.TOPICS);
    List<String> nouns = nouns(topic, draw);
    List<Condition> rest =
        draw.shuffled(
            List.of(
                Condition.sentences(draw.between(4, 9)),
                Condition.differentStarts(),
                Condition.noComma(),
                Condition.forbidden(nouns.subList(3, 5))));
    List<Condition> all = new ArrayList<>();
    all.add(Condition.level(draw.heads()));
    all.add(Condition.existence(nouns.subList(0, draw.between(2, 3))));
    all.addAll(rest.subList(0, level - 1));
    return problem(topic, all, draw);
  }

  private static Problem letters(int level, Draw draw) {
    int syllables = draw.between(24, 70);
    List<Condition> rest =
        draw.shuffled(
            List.of(
                Condition.jamo(draw.oneOf("ㄱ", "ㄴ", "ㅇ"), syllables / draw.between(6, 9)),
                Condition.sentences(draw.between(2, 6)),
                Condition.noComma()));
    List<Condition> all = new ArrayList<>();
    List<String> jamo = draw.some(CONSONANTS, level == 1 ? 1 : 2);
    all.add(Condition.withoutJamo(jamo.stream().sorted().toList()));
    all.add(
        draw.heads()
            ? Condition.syllables(syllables, "이상")
            : Condition.syllables(syllables + 20, "이하"));
    all.addAll(rest.subList(0, level - 1));
    return problem(draw.oneOf(Words.TOPICS), all, draw);
  }

  /// Six nouns that the topic does not hold.
  private static List<String> nouns(String topic, Draw draw) {
    return draw.shuffled(Words.NOUNS).stream()
        .filter(noun -> !topic.contains(noun))
        .limit(6)
        .toList();
  }

  private static Problem problem(String topic, List<Condition> conditions, Draw draw) {
    List<Condition> order = draw.shuffled(conditions);
    String list =
        IntStream.range(0, order.size())
            .mapToObj(i -> (i + 1) + ". " + order.get(i).words())
            .collect(Collectors.joining("\n"));
    return Problem.free(
        draw.oneOf(REQUESTS).formatted(topic) + "\n\n" + list,
        new Target.Instructions(order.stream().map(Condition::instruction).toList()),
        order.size(),
        "조건 " + order.size() + "가지를 하나씩 세어 본다. 하나라도 어긋나면 맞지 않는다.\n" + list);
  }
}
