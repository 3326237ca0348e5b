package kr.gwageo.statistics;

/// What a form makes of the two means of one stratum before they are averaged over strata.
enum Curve {
  RATIO {
    @Override
    double at(double upper, double lower) {
      return upper / lower;
    }

    @Override
    double upperSlope(double upper, double lower) {
      return 1 / lower;
    }

    @Override
    double lowerSlope(double upper, double lower) {
      return -upper / (lower * lower);
    }
  },
  CAPPED {
    @Override
    double at(double upper, double lower) {
      return Math.min(1, upper / lower);
    }

    @Override
    double upperSlope(double upper, double lower) {
      return upper > lower ? 0 : RATIO.upperSlope(upper, lower);
    }

    @Override
    double lowerSlope(double upper, double lower) {
      return upper > lower ? 0 : RATIO.lowerSlope(upper, lower);
    }
  },
  LOGARITHM {
    @Override
    double at(double upper, double lower) {
      return Math.log(upper / lower);
    }

    @Override
    double upperSlope(double upper, double lower) {
      return 1 / upper;
    }

    @Override
    double lowerSlope(double upper, double lower) {
      return -1 / lower;
    }
  };

  abstract double at(double upper, double lower);

  abstract double upperSlope(double upper, double lower);

  abstract double lowerSlope(double upper, double lower);
}
