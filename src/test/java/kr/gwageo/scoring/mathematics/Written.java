package kr.gwageo.scoring.mathematics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// One expression made at random and written in three ways.
///
/// @param latex with commands and braces
/// @param typed as on a keyboard
/// @param turned in LaTeX too, with terms and factors in another order
record Written(String latex, String typed, String turned) {
  private static final List<String> NAMES = List.of("x", "y", "n");

  List<String> ways() {
    return List.of(latex, typed, turned);
  }

  static Written random(Random random, int depth) {
    int kind = depth == 0 ? random.nextInt(3) : random.nextInt(8);
    return switch (kind) {
      case 0 -> number(1 + random.nextInt(30));
      case 1 -> same(NAMES.get(random.nextInt(NAMES.size())));
      case 2 -> new Written("\\pi", "pi", "π");
      case 3 -> sum(parts(random, depth));
      case 4 -> product(parts(random, depth));
      case 5 -> {
        Written over = random(random, depth - 1);
        int under = 2 + random.nextInt(9);
        yield new Written(
            "\\frac{" + over.latex + "}{" + under + "}",
            "(" + over.typed + ")/" + under,
            "\\dfrac{1}{" + under + "}\\left(" + over.turned + "\\right)");
      }
      case 6 -> {
        Written base = random(random, depth - 1);
        yield new Written(
            "\\left(" + base.latex + "\\right)^{2}",
            "(" + base.typed + ")**2",
            "(" + base.turned + ")\\cdot(" + base.turned + ")");
      }
      default -> {
        int radicand = 2 + random.nextInt(48);
        yield new Written(
            "\\sqrt{" + radicand + "}", "sqrt(" + radicand + ")", "\\sqrt{" + 4 * radicand + "}/2");
      }
    };
  }

  private static Written number(int number) {
    return new Written(Integer.toString(number), number + ".0", "\\frac{" + 3 * number + "}{3}");
  }

  private static Written same(String text) {
    return new Written(text, text, text);
  }

  private static List<Written> parts(Random random, int depth) {
    List<Written> parts = new ArrayList<>();
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      parts.add(random(random, depth - 1));
    }
    return parts;
  }

  private static Written sum(List<Written> terms) {
    List<Written> reversed = new ArrayList<>(terms);
    Collections.reverse(reversed);
    return new Written(
        String.join(" + ", terms.stream().map(Written::latex).toList()),
        String.join("+", terms.stream().map(Written::typed).toList()),
        String.join(" + ", reversed.stream().map(Written::turned).toList()));
  }

  private static Written product(List<Written> factors) {
    List<Written> reversed = new ArrayList<>(factors);
    Collections.reverse(reversed);
    return new Written(
        String.join("", factors.stream().map(factor -> "(" + factor.latex + ")").toList()),
        String.join("*", factors.stream().map(factor -> "(" + factor.typed + ")").toList()),
        String.join(
            " \\cdot ", reversed.stream().map(factor -> "{(" + factor.turned + ")}").toList()));
  }
}
