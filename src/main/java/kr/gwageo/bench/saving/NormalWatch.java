package kr.gwageo.bench.saving;

import kr.gwageo.statistics.sequential.NormalMixture;

/// A normal mixture on the contrast of a finite pool: what other programs would take, right in the
/// limit only, and therefore not before a hundred items.
final class NormalWatch {
  private static final int FIRST = 100;
  private static final int NARROWEST_AT_A_SHARE_OF = 4;

  private NormalWatch() {}

  static Ending watch(double[] contrasts) {
    int size = contrasts.length;
    NormalMixture mixture =
        NormalMixture.narrowestAt((double) size / NARROWEST_AT_A_SHARE_OF, Scene.ALPHA);
    double seen = 0;
    double squares = 0;
    double excess = 0;
    for (int i = 0; i < size; i++) {
      excess += contrasts[i] + seen / (size - i);
      seen += contrasts[i];
      squares += contrasts[i] * contrasts[i];
      int t = i + 1;
      int left = size - t;
      if (seen - left * Scene.RATIO >= -1e-9) {
        return new Ending(t, true);
      }
      if (seen + left < -1e-9) {
        return new Ending(t, false);
      }
      if (t >= FIRST) {
        double variance = squares / t - seen / t * seen / t;
        double z = excess / Math.sqrt(variance);
        if (mixture.log(Math.abs(z), t) >= Scene.NEEDED) {
          return new Ending(t, z > 0);
        }
      }
    }
    throw new IllegalStateException("a pool seen whole leaves nothing open");
  }
}
