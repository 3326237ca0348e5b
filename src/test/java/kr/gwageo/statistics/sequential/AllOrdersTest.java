package kr.gwageo.statistics.sequential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What makes betting fair: over all orders in which a pool that is exactly on the bar can be
/// drawn, the evidence either way is 1 on average, after every item. No bar, weight or forecast
/// escapes this; a bet that could see what it bets on would.
class AllOrdersTest {
  private static final double[] EQUAL = {1, 1, 1, 1, 1, 1, 1};
  private static final double[] UNEQUAL = {3, 1, 2, 1, 5, 2, 1};
  private static final double[] TEAM = {1, 0, 0.5, 1, 1, 0, 1};
  private static final double[] LEADER = {1, 1, 1, 0, 1, 0.25, 1};
  private static final int[] CELLS = {2, 1, 1, 0, 2, 0, 2};

  /// Evidence after each item of one order.
  private record Course(double chance, List<Double> above, List<Double> below) {}

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void contrastsAreBetOnFairly(boolean weighted) {
    double[] weights = weighted ? UNEQUAL : EQUAL;
    double ratio = mean(TEAM, weights) / mean(LEADER, weights);
    areFair(weights, order -> onContrasts(order, weights, ratio));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void scoresAreBetOnFairlyWithACovariate(boolean weighted) {
    double[] weights = weighted ? UNEQUAL : EQUAL;
    double bar = mean(TEAM, weights);
    areFair(weights, order -> withCovariate(order, weights, bar, 0.9));
    areFair(weights, order -> withCovariate(order, weights, bar, 0));
  }

  /// Else the tests above would prove nothing.
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aPoolOffTheBarIsNotFair(boolean weighted) {
    double[] weights = weighted ? UNEQUAL : EQUAL;
    double bar = mean(TEAM, weights) - 0.02;
    List<Course> courses = courses(weights, order -> withCovariate(order, weights, bar, 0.5));
    assertThat(average(courses, 3, true)).isGreaterThan(1.01);
    assertThat(average(courses, 3, false)).isLessThan(0.99);
  }

  private static void areFair(double[] weights, Function<int[], double[][]> bets) {
    List<Course> courses = courses(weights, bets);
    assertThat(courses).hasSize(5040);
    for (int t = 0; t < weights.length; t++) {
      assertThat(average(courses, t, true)).as("above, %d", t).isCloseTo(1, within(1e-11));
      assertThat(average(courses, t, false)).as("below, %d", t).isCloseTo(1, within(1e-11));
    }
  }

  private static double average(List<Course> courses, int t, boolean above) {
    Total total = new Total();
    for (Course course : courses) {
      total.add(course.chance * (above ? course.above : course.below).get(t));
    }
    return total.value();
  }

  private static double[][] onContrasts(int[] order, double[] weights, double ratio) {
    Total all = new Total();
    for (double weight : weights) {
      all.add(weight);
    }
    ContrastBets bets = ContrastBets.onPool(-ratio, 1, all.value());
    double[][] evidence = new double[2][order.length];
    for (int t = 0; t < order.length; t++) {
      int item = order[t];
      bets.see(TEAM[item] - ratio * LEADER[item], weights[item]);
      note(evidence, t, bets.evidence());
    }
    return evidence;
  }

  private static double[][] withCovariate(int[] order, double[] weights, double bar, double prior) {
    double[] cells = new double[3];
    for (int item = 0; item < weights.length; item++) {
      cells[CELLS[item]] += weights[item];
    }
    CovariateBets bets = new CovariateBets(cells, bar, prior);
    double[][] evidence = new double[2][order.length];
    for (int t = 0; t < order.length; t++) {
      int item = order[t];
      bets.see(CELLS[item], weights[item], TEAM[item]);
      note(evidence, t, bets.evidence());
    }
    return evidence;
  }

  private static void note(double[][] evidence, int t, Duel duel) {
    evidence[0][t] = Math.exp(duel.betsAbove().log());
    evidence[1][t] = Math.exp(duel.betsBelow().log());
  }

  private static List<Course> courses(double[] weights, Function<int[], double[][]> bets) {
    List<Course> courses = new ArrayList<>();
    draw(weights, new int[weights.length], new boolean[weights.length], 0, 1, bets, courses);
    return courses;
  }

  /// Goes through all orders, each with the chance to be drawn.
  private static void draw(
      double[] weights,
      int[] order,
      boolean[] drawn,
      int place,
      double chance,
      Function<int[], double[][]> bets,
      List<Course> courses) {
    if (place == order.length) {
      double[][] evidence = bets.apply(order);
      courses.add(new Course(chance, list(evidence[0]), list(evidence[1])));
      return;
    }
    double left = 0;
    for (int item = 0; item < weights.length; item++) {
      left += drawn[item] ? 0 : weights[item];
    }
    for (int item = 0; item < weights.length; item++) {
      if (!drawn[item]) {
        drawn[item] = true;
        order[place] = item;
        draw(weights, order, drawn, place + 1, chance * weights[item] / left, bets, courses);
        drawn[item] = false;
      }
    }
  }

  private static List<Double> list(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }

  private static double mean(double[] scores, double[] weights) {
    double sum = 0;
    double all = 0;
    for (int item = 0; item < scores.length; item++) {
      sum += weights[item] * scores[item];
      all += weights[item];
    }
    return sum / all;
  }
}
