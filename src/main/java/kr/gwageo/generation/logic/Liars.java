package kr.gwageo.generation.logic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.words.Attempts;
import kr.gwageo.generation.words.Options;
import kr.gwageo.generation.words.People;
import kr.gwageo.generation.words.Phrase;

/// Puzzles of people who always tell the truth or always lie, by nature, by the day, or by halves.
final class Liars {
  private record Saying(String words, IntPredicate holds) {}

  private Liars() {}

  /// A world is the set of those who tell the truth, as bits.
  static Problem tribes(int level, Draw draw) {
    int count = 2 + level;
    List<String> people = People.some(draw, count);
    return Attempts.first(() -> {
      List<Saying> sayings = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        sayings.add(aboutOthers(i, people, draw));
      }
      List<Integer> worlds =
          IntStream.range(0, 1 << count)
              .filter(world ->
                  IntStream.range(0, count)
                      .allMatch(i -> sayings.get(i).holds().test(world) == (world >> i & 1) > 0))
              .boxed()
              .toList();
      if (worlds.size() != 1 || worlds.getFirst() == 0) {
        return Optional.empty();
      }
      int world = worlds.getFirst();
      List<String> wrong = new ArrayList<>();
      for (int flipped : draw.shuffled(IntStream.range(1, 1 << count).boxed().toList())) {
        if ((world ^ flipped) != 0) {
          wrong.add(names(people, world ^ flipped));
        }
      }
      String question =
          Phrase.of(
              draw.oneOf(
                  "%1 %2 명은 저마다 언제나 참말만 하는 참말쟁이이거나 언제나 거짓말만 하는 거짓말쟁이이다. 이들이 다음과 같이 말하였다.\n%3\n참말쟁이를 빠짐없이 든 것은 무엇인가?",
                  "어느 마을 사람은 참말만 하는 참말쟁이와 거짓말만 하는 거짓말쟁이로 나뉜다. 이 마을의 %1 %2 명이 말하였다.\n%3\n이들 가운데 참말쟁이를 모두 고르면?"),
              String.join(", ", people),
              NumberWords.counted(count),
              lines(people, sayings));
      return Optional.of(
          Options.choice(
              draw,
              question,
              names(people, world),
              wrong,
              2 * count,
              Phrase.of(
                  "참말쟁이와 거짓말쟁이로 나누는 %s가지를 모두 따져 보면, 참말쟁이의 말이 모두 참이고 거짓말쟁이의 말이 모두 거짓인 것은 참말쟁이가 %s인 때뿐이다.",
                  1 << count, names(people, world))));
    });
  }

  private static String lines(List<String> people, List<Saying> sayings) {
    return String.join(
        "\n",
        IntStream.range(0, sayings.size())
            .mapToObj(i -> people.get(i % people.size()) + ": “" + sayings.get(i).words() + "”")
            .toList());
  }

  private static String names(List<String> people, int world) {
    return String.join(
        ", ",
        IntStream.range(0, people.size())
            .filter(i -> (world >> i & 1) == 1)
            .mapToObj(people::get)
            .toList());
  }

  private static Saying aboutOthers(int speaker, List<String> people, Draw draw) {
    List<Integer> others =
        draw.shuffled(IntStream.range(0, people.size()).filter(i -> i != speaker).boxed().toList());
    int a = others.get(0);
    int b = others.get(1);
    int number = draw.between(1, people.size() - 1);
    return switch (draw.below(6)) {
      case 0 -> new Saying(Phrase.of("%s[은/는] 거짓말쟁이이다.", people.get(a)), w -> (w >> a & 1) == 0);
      case 1 -> new Saying(Phrase.of("%s[은/는] 참말쟁이이다.", people.get(a)), w -> (w >> a & 1) == 1);
      case 2 ->
          new Saying(
              Phrase.of("%s[과/와] %s[은/는] 둘 다 참말쟁이이거나 둘 다 거짓말쟁이이다.", people.get(a), people.get(b)),
              w -> (w >> a & 1) == (w >> b & 1));
      case 3 ->
          new Saying(
              Phrase.of("%s[과/와] %s 가운데 적어도 한 명은 거짓말쟁이이다.", people.get(a), people.get(b)),
              w -> (w >> a & w >> b & 1) == 0);
      case 4 ->
          new Saying(
              Phrase.of("우리 가운데 참말쟁이는 꼭 %s 명이다.", NumberWords.counted(number)),
              w -> Integer.bitCount(w) == number);
      default ->
          new Saying(
              Phrase.of("나와 %s 가운데 한 명만 참말쟁이이다.", people.get(a)),
              w -> (w >> a & 1) != (w >> speaker & 1));
    };
  }

  /// Everybody makes two claims on the order, one of them true.
  static Problem halves(int level, Draw draw) {
    int count = 3 + level;
    List<int[]> worlds = Arrangements.of(count, count);
    List<String> people = People.some(draw, count);
    return Attempts.first(() -> {
      int[] truth = draw.oneOf(worlds);
      int[][] claims = new int[count][];
      for (int i = 0; i < count; i++) {
        claims[i] = claim(i, truth, draw);
      }
      if (worlds.stream().filter(world -> halfTrue(world, claims)).count() != 1) {
        return Optional.empty();
      }
      int place = draw.below(count);
      String question =
          Phrase.of(
              draw.oneOf(
                  "%1 %2 명이 %3 대회에서 1등부터 %4등까지 차지하였고 같은 등수는 없다. 저마다 두 가지를 말하였는데, 누구나 하나는 참이고 하나는 거짓이다.\n%5\n%6등은 누구인가?",
                  "%3 대회에서 %1 %2 명의 등수가 1등에서 %4등까지 하나씩 정해졌다. 다음은 이들의 말인데, 각자의 두 말 가운데 꼭 하나만 참이다.\n%5\n%6등을 한 사람은?"),
              String.join(", ", people),
              NumberWords.counted(count),
              draw.oneOf("바둑", "장기", "탁구", "배드민턴", "수영", "글짓기", "팔씨름", "줄넘기"),
              count,
              claimsSaid(people, claims),
              place + 1);
      return Optional.of(
          Options.choice(
              draw,
              question,
              people.get(Rows.holder(truth, place)),
              draw.shuffled(people),
              2 * count,
              "누구나 한 말만 참이 되는 순서는 "
                  + Rows.shown(people, truth, Rows.places(count, "등"))
                  + " 다른 순서는 어느 한 사람의 두 말이 모두 참이거나 모두 거짓이 된다."));
    });
  }

  private static boolean halfTrue(int[] world, int[][] claims) {
    return Arrays.stream(claims)
        .allMatch(claim -> (world[claim[0]] == claim[1]) != (world[claim[2]] == claim[3]));
  }

  private static String claimsSaid(List<String> people, int[][] claims) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < claims.length; i++) {
      int[] claim = claims[i];
      lines.add(
          Phrase.of(
              "%s: “%s %s등이고, %s %s등이다.”",
              people.get(i),
              claim[0] == i ? "나는" : Phrase.of("%s[은/는]", people.get(claim[0])),
              claim[1] + 1,
              claim[2] == i ? "나는" : Phrase.of("%s[은/는]", people.get(claim[2])),
              claim[3] + 1));
    }
    return String.join("\n", lines);
  }

  /// Who has which place, and who has which: one of the two is true.
  private static int[] claim(int speaker, int[] truth, Draw draw) {
    int count = truth.length;
    int one = draw.heads() ? speaker : draw.below(count);
    int other = (one + draw.between(1, count - 1)) % count;
    int wrong = draw.heads() ? one : other;
    int[] claim = {one, truth[one], other, truth[other]};
    int place = wrong == one ? 1 : 3;
    int shift = draw.between(1, count - 1);
    claim[place] = (claim[place] + shift) % count;
    if (claim[1] == claim[3]) {
      claim[place] = (truth[wrong] + shift % (count - 1) + 1) % count;
    }
    return claim;
  }
}
