package kr.gwageo.generation.calendar;

import java.util.ArrayList;
import java.util.List;

/// The Korean lunisolar calendar computed from the sun and the moon, by the methods of Jean Meeus,
/// Astronomical Algorithms (2nd edition, 1998): new moons by chapter 49, the sun by chapter 25.
///
/// A month begins on the day of the new moon in Korean time (UTC+9). The month that holds the
/// winter solstice is the 11th; where 13 months lie between two of these, the first without a
/// principal solar term is the leap month.
final class NewMoons {
  private static final double LUNATION = 29.530588861;
  private static final double FIRST_NEW_MOON = 2451550.09766;
  private static final double CENTURY = 36525;
  private static final double J2000 = 2451545.0;
  private static final double KOREA = 9.0 / 24;

  /// JD at noon of 1 January 2000 and the number of that day in [Civil].
  private static final Civil NOON = Civil.of(2000, 1, 1);

  /// Amplitude in 0.00001 days, then multiples of M (with E to this power), M', F.
  private static final int[][] TERMS = {
    {-40720, 0, 1, 0}, {17241, 1, 0, 0}, {1608, 0, 2, 0}, {1039, 0, 0, 2}, {739, -1, 1, 0},
    {-514, 1, 1, 0}, {208, 2, 0, 0}, {-111, 0, 1, -2}, {-57, 0, 1, 2}, {56, 1, 2, 0},
    {-42, 0, 3, 0}, {42, 1, 0, 2}, {38, 1, 0, -2}, {-24, -1, 2, 0}, {-7, 2, 1, 0},
    {4, 0, 2, -2}, {4, 3, 0, 0}, {3, 1, 1, -2}, {3, 0, 2, 2}, {-3, 1, 1, 2},
    {3, -1, 1, 2}, {-2, -1, 1, -2}, {-2, 1, 3, 0}, {2, 0, 4, 0}
  };

  /// Of the planets: amplitude in 0.000001 days, angle at the first new moon, angle by lunation.
  private static final double[][] PLANETS = {
    {325, 299.77, 0.107408}, {165, 251.88, 0.016321}, {164, 251.83, 26.651886},
    {126, 349.42, 36.412478}, {110, 84.66, 18.206239}, {62, 141.74, 53.303771},
    {60, 207.14, 2.453732}, {56, 154.84, 7.306860}, {47, 34.52, 27.261239},
    {42, 207.19, 0.121824}, {40, 291.34, 1.844379}, {37, 161.72, 24.198154},
    {35, 239.56, 25.513099}, {23, 331.55, 3.592518}
  };

  /// A month as the sun and the moon have it.
  record Month(long year, int number, boolean leap, Civil start, int length) {
    String name() {
      return (leap ? "윤" : "") + number + "월";
    }
  }

  private NewMoons() {}

  private static double sin(double degrees) {
    return Math.sin(Math.toRadians(degrees));
  }

  /// Dynamical time less universal time in days: straight between the seconds of some years.
  private static double delta(double julian) {
    double year = 2000 + (julian - J2000) / 365.25;
    double[][] known = {
      {1900, -3}, {1950, 29}, {1970, 40}, {1985, 54}, {2000, 64}, {2017, 69}, {2060, 85}
    };
    int i = 1;
    while (known[i][0] < year) {
      i++;
    }
    double part = (year - known[i - 1][0]) / (known[i][0] - known[i - 1][0]);
    return (known[i - 1][1] + part * (known[i][1] - known[i - 1][1])) / 86400;
  }

  private static Civil korean(double julianDynamical) {
    double local = julianDynamical - delta(julianDynamical) + KOREA;
    return NOON.plus((long) Math.floor(local + 0.5) - (long) J2000);
  }

  static Civil newMoon(int lunation) {
    double k = lunation;
    double t = k / 1236.85;
    double e = 1 - 0.002516 * t - 0.0000074 * t * t;
    double sun = 2.5534 + 29.10535670 * k - 0.0000014 * t * t;
    double moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
    double node = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
    double ascending = 124.7746 - 1.56375588 * k + 0.0020672 * t * t;
    double day = FIRST_NEW_MOON + LUNATION * k + 0.00015437 * t * t - 0.00017 * sin(ascending);
    for (int[] term : TERMS) {
      double angle = term[1] * sun + term[2] * moon + term[3] * node;
      double weight = term[1] == 3 ? 1 : Math.pow(e, Math.abs(term[1]));
      day += term[0] * 0.00001 * weight * sin(angle);
    }
    for (double[] planet : PLANETS) {
      double bend = planet[0] == 325 ? -0.009173 * t * t : 0;
      day += planet[0] * 0.000001 * sin(planet[1] + planet[2] * k + bend);
    }
    return korean(day);
  }

  /// Apparent longitude of the sun in degrees at the start of a day in Korea.
  private static double sun(Civil day) {
    double julian = J2000 - 0.5 + (day.number() - NOON.number()) - KOREA;
    double t = (julian + delta(julian) - J2000) / CENTURY;
    double mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
    double anomaly = 357.52911 + 35999.05029 * t - 0.0001537 * t * t;
    double centre =
        (1.914602 - 0.004817 * t) * sin(anomaly)
            + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
            + 0.000289 * sin(3 * anomaly);
    double apparent = mean + centre - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t);
    return ((apparent % 360) + 360) % 360;
  }

  /// Twelfths of the sun's way that it has entered by the start of a day; 9 from the winter
  /// solstice on.
  private static int sign(Civil day) {
    return (int) (sun(day) / 30);
  }

  /// The months of the lunar years from the first to the last.
  static List<Month> years(int first, int last) {
    List<Civil> moons = new ArrayList<>();
    int lunation = (int) Math.floor((first - 2000 - 2) * 12.3685);
    while (moons.isEmpty() || moons.getLast().year() < last + 2) {
      moons.add(newMoon(lunation++));
    }
    List<Integer> solstices = new ArrayList<>();
    for (int i = 0; i + 1 < moons.size(); i++) {
      if (sign(moons.get(i)) / 3 == 2 && sign(moons.get(i + 1)) / 3 == 3) {
        solstices.add(i);
      }
    }
    List<Month> months = new ArrayList<>();
    for (int s = 0; s + 1 < solstices.size(); s++) {
      months.addAll(between(moons, solstices.get(s), solstices.get(s + 1)));
    }
    return months.stream().filter(m -> m.year() >= first && m.year() <= last).toList();
  }

  private static List<Month> between(List<Civil> moons, int from, int to) {
    List<Month> months = new ArrayList<>();
    boolean lacking = to - from == 13;
    int number = 10;
    long year = moons.get(from).year();
    for (int i = from; i < to; i++) {
      boolean leap = lacking && sign(moons.get(i)) == sign(moons.get(i + 1));
      if (leap) {
        lacking = false;
      } else {
        number = number % 12 + 1;
      }
      long named = number >= 11 && i < from + 4 ? year : year + 1;
      int length = (int) (moons.get(i + 1).number() - moons.get(i).number());
      months.add(new Month(named, number, leap, moons.get(i), length));
    }
    return months;
  }
}
