package kr.gwageo.statistics.sequential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawOrderTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 63, 64, 65, 200})
  void theHmacIsThatOfTheJdk(int length) throws Exception {
    byte[] key = "가k".repeat(length).substring(0, length).getBytes(StandardCharsets.UTF_8);
    byte[] message = "문항 17".getBytes(StandardCharsets.UTF_8);
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(length == 0 ? new byte[1] : key, "HmacSHA256"));
    assertThat(HexFormat.of().formatHex(new Hmac(key).of(message)))
        .isEqualTo(HexFormat.of().formatHex(mac.doFinal(message)));
  }

  @Test
  void theSameSeedDrawsTheSameOrderAndAnotherAnother() {
    List<String> ids = IntStream.range(0, 500).mapToObj(i -> "item-" + i).toList();
    double[] weights = ids.stream().mapToDouble(id -> 1).toArray();
    int[] order = DrawOrder.of("seed", ids, weights);
    assertThat(DrawOrder.of("seed", ids, weights)).isEqualTo(order);
    assertThat(DrawOrder.of("seeds", ids, weights)).isNotEqualTo(order);
    assertThat(Arrays.stream(order).sorted().toArray())
        .containsExactly(IntStream.range(0, 500).toArray());
  }

  /// An item's place depends on no other item's being there.
  @Test
  void theOrderOfTwoItemsIsTheSameInEveryPool() {
    int[] both = DrawOrder.of("seed", List.of("a", "b"), new double[] {1, 2});
    int[] three = DrawOrder.of("seed", List.of("a", "c", "b"), new double[] {1, 1, 2});
    int[] kept = Arrays.stream(three).filter(i -> i != 1).map(i -> i == 2 ? 1 : 0).toArray();
    assertThat(kept).isEqualTo(both);
  }

  /// Over many seeds each item is drawn first as often as its weight says.
  @Test
  void theFirstDrawIsProportionalToWeight() {
    List<String> ids = List.of("가", "나", "다");
    double[] weights = {1, 2, 5};
    int[] first = new int[3];
    for (int seed = 0; seed < 20_000; seed++) {
      first[DrawOrder.of("s" + seed, ids, weights)[0]]++;
    }
    assertThat(first[0] / 20_000.0).isCloseTo(1 / 8.0, within(0.01));
    assertThat(first[1] / 20_000.0).isCloseTo(2 / 8.0, within(0.013));
  }
}
