package kr.gwageo.statistics.sequential;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The order in which the items of a pool are drawn, each next one with a chance proportional to
/// its weight among those left.
///
/// Item u with weight w has the key `-ln(U) / w`, and keys ascend. U is made from HMAC-SHA256 of
/// the item's id under the seed: whoever learns the seed afterwards can draw the order again, and
/// nobody could choose it who published the seed's digest before.
public final class DrawOrder {
  private static final double STEPS = 0x1p52;

  private DrawOrder() {}

  /// The indices of the items in the order in which they are drawn.
  ///
  /// @param ids of the items, each once
  /// @param weights of the items, above 0
  public static int[] of(String seed, List<String> ids, double[] weights) {
    return of(uniforms(seed, ids), weights);
  }

  static int[] of(double[] uniforms, double[] weights) {
    double[] keys = keys(uniforms, weights);
    return IntStream.range(0, keys.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> keys[i]))
        .mapToInt(i -> i)
        .toArray();
  }

  static double[] keys(double[] uniforms, double[] weights) {
    return IntStream.range(0, uniforms.length)
        .mapToDouble(i -> -Math.log(uniforms[i]) / weights[i])
        .toArray();
  }

  /// A number in (0, 1) for each id: the first 52 bits of its HMAC, and half a step.
  static double[] uniforms(String seed, List<String> ids) {
    Hmac hmac = new Hmac(seed.getBytes(StandardCharsets.UTF_8));
    return ids.stream()
        .mapToDouble(id -> uniform(hmac.of(id.getBytes(StandardCharsets.UTF_8))))
        .toArray();
  }

  private static double uniform(byte[] hmac) {
    long bits = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      bits = bits << Byte.SIZE | (hmac[i] & 0xff);
    }
    return ((bits >>> 12) + 0.5) / STEPS;
  }
}
