package kr.gwageo.generation.task;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.gwageo.domain.item.Target;
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

  /// Bounds around a text of so many sentences with so many eojeol, of three characters on average:
  /// many eojeol in few characters, or few in many, so that neither bound follows from the other.
  private static Problem measured(int level, Draw draw) {
    int sentences = draw.between(3, 9);
    int eojeols = sentences * draw.between(4, 8) + draw.below(4);
    boolean many = draw.heads();
    List<Condition> more =
        draw.shuffled(
            List.of(
                Condition.eojeols(eojeols, many ? "이상" : "이하"),
                many
                    ? Condition.characters(eojeols * 13 / 4 + draw.below(9), "이하")
                    : Condition.characters(eojeols * 3 + draw.below(9), "이상"),
                Condition.noComma()));
    List<Condition> bounds = new ArrayList<>(List.of(Condition.sentences(sentences)));
    bounds.addAll(more.subList(0, level));
    return problem(draw.oneOf(Topic.ALL), bounds, draw);
  }

  private static Problem chosen(int level, Draw draw) {
    Topic topic = draw.oneOf(Topic.ALL);
    List<String> nouns = nouns(topic, draw);
    List<String> near = draw.shuffled(topic.words());
    List<Condition> rest =
        draw.shuffled(
            List.of(
                Condition.existence(nouns.subList(0, draw.between(2, 3))),
                Condition.noComma(),
                Condition.ending(draw.oneOf(Words.ENDINGS))));
    List<Condition> all = new ArrayList<>();
    all.add(Condition.frequency(near.getFirst(), draw.between(2, 5)));
    all.add(Condition.forbidden(near.subList(1, 3)));
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
    return problem(draw.oneOf(Topic.ALL), all, draw);
  }

  private static Problem acrostic(int level, Draw draw) {
    String word = draw.oneOf(Words.ACROSTICS);
    Topic topic = draw.oneOf(Topic.ALL);
    List<String> nouns = nouns(topic, draw).stream().filter(noun -> !word.contains(noun)).toList();
    List<Condition> rest =
        draw.shuffled(
            List.of(
                Condition.existence(nouns.subList(2, 4)),
                Condition.noComma(),
                draw.heads()
                    ? Condition.syllables(word.length() * draw.between(10, 15), "이하")
                    : Condition.syllables(word.length() * draw.between(8, 12), "이상")));
    List<Condition> all = new ArrayList<>();
    all.add(Condition.acrostic(word));
    all.add(Condition.forbidden(draw.some(topic.words(), 2)));
    all.addAll(rest.subList(0, level - 1));
    return problem(topic, all, draw);
  }

  private static Problem register(int level, Draw draw) {
    Topic topic = draw.oneOf(Topic.ALL);
    List<String> nouns = nouns(topic, draw);
    List<Condition> rest =
        draw.shuffled(
            List.of(
                Condition.sentences(draw.between(4, 9)),
                Condition.differentStarts(),
                Condition.noComma(),
                Condition.forbidden(draw.some(topic.words(), 2))));
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
    return problem(draw.oneOf(Topic.ALL), all, draw);
  }

  /// Six nouns that have nothing in common with the topic or the words near to it.
  private static List<String> nouns(Topic topic, Draw draw) {
    return draw.shuffled(Words.NOUNS).stream()
        .filter(noun -> !topic.title().contains(noun))
        .filter(noun -> topic.words().stream().noneMatch(w -> w.contains(noun) || noun.contains(w)))
        .limit(6)
        .toList();
  }

  private static Problem problem(Topic topic, List<Condition> conditions, Draw draw) {
    List<Condition> order = draw.shuffled(conditions);
    String list =
        IntStream.range(0, order.size())
            .mapToObj(i -> (i + 1) + ". " + order.get(i).words())
            .collect(Collectors.joining("\n"));
    return Problem.free(
        draw.oneOf(REQUESTS).formatted(topic.title()) + "\n\n" + list,
        new Target.Instructions(order.stream().map(Condition::instruction).toList()),
        order.size(),
        "조건 " + order.size() + "가지를 하나씩 세어 본다. 하나라도 어긋나면 맞지 않는다.\n" + list);
  }
}
