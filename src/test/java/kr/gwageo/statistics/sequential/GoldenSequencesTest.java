package kr.gwageo.statistics.sequential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import kr.gwageo.domain.result.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The golden cases of confidence sequences, draw order and planned looks, computed with Python
/// 3.11, NumPy 1.24 and SciPy 1.10 from formulas written down independently of this program. Each
/// test names its case and has its tolerance.
class GoldenSequencesTest {
  private static final double[] OBSERVATIONS = {
    0.8, 0.6, 1.0, 0.4, 0.9, 0.7, 0.75, 1.0, 0.5, 0.85, 0.65, 0.95, 0.3, 0.8, 0.9, 0.7, 1.0, 0.6,
    0.75, 0.85, 0.9, 0.5, 0.8, 1.0, 0.7, 0.65, 0.95, 0.85, 0.6, 0.8
  };

  /// Golden case pps_draw_order.
  @Test
  void theOrderOfDrawAgrees() {
    double[] uniforms = {0.62, 0.11, 0.93, 0.45, 0.27, 0.81, 0.05, 0.7};
    double[] weights = {0.05, 0.05, 0.2, 0.2, 0.1, 0.1, 0.15, 0.15};
    double[] keys = {
      9.560716018859996,
      44.14549826379441,
      0.36285346417417685,
      3.992538481088858,
      13.093333199837621,
      2.1072103131565254,
      19.97154849035994,
      2.37783295959155
    };
    double[] drawn = DrawOrder.keys(uniforms, weights);
    for (int i = 0; i < keys.length; i++) {
      agrees(drawn[i], keys[i], 1e-12);
    }
    assertThat(DrawOrder.of(uniforms, weights)).containsExactly(2, 5, 7, 3, 0, 4, 6, 1);
  }

  /// Golden case confseq_hedged, the stakes.
  @Test
  void stakesAgree() {
    double[] expected = {
      6.524984655851606,
      4.964285498027398,
      4.410294963672317,
      3.6229767254921987,
      3.14296617908716,
      2.880849860827928,
      2.786818332340046,
      2.705433632619402,
      2.465915884027894,
      2.316921872915948,
      2.246667025244772,
      2.20196284777677,
      2.0933101869444015,
      1.8410860829192002,
      1.8110893708836582,
      1.758719583253341,
      1.7406707613997625,
      1.65879716626073,
      1.6291209380780516,
      1.6157478265391658,
      1.5928349298634443,
      1.56180232075665,
      1.5087994079061062,
      1.4963383823463319,
      1.4432129959097704,
      1.4335224421270407,
      1.420100752533608,
      1.3876295617506524,
      1.375075359574338,
      1.35555685048216
    };
    double[] stakes = PluginStakes.of(OBSERVATIONS, 0.025);
    for (int i = 0; i < expected.length; i++) {
      agrees(stakes[i], expected[i], 1e-9);
    }
  }

  /// Golden case confseq_hedged, the capital after 10, 20 and 30 observations.
  @ParameterizedTest
  @CsvSource({
    "0.3, 112.26278506515779, 24036.166792418055, 4217814.870497865",
    "0.4, 16.210030764341354, 517.3187854686333, 22149.326987637345",
    "0.5, 4.104725625000001, 33.29816660298255, 351.1558141857475",
    "0.6, 1.458263004758231, 4.213793654133342, 15.433169083624549",
    "0.7, 0.6473568556244553, 0.8319789897167287, 1.3273500462784753",
    "0.8, 0.6083814503987847, 0.9264691942443433, 1.040654333774048",
    "0.9, 10.60255552896852, 88.51248511287433, 392.575432463292"
  })
  void hedgedCapitalAgrees(double mean, double ten, double twenty, double thirty) {
    agrees(Math.exp(hedged(10).logCapital(mean)), ten, 1e-9);
    agrees(Math.exp(hedged(20).logCapital(mean)), twenty, 1e-9);
    agrees(Math.exp(hedged(30).logCapital(mean)), thirty, 1e-9);
  }

  /// Golden case confseq_hedged, the limits.
  @ParameterizedTest
  @CsvSource({
    "10, 0.3871769878101703, 0.919913659534137",
    "20, 0.522325934121924, 0.8687247868533398",
    "30, 0.590667996250951, 0.8505132224982563"
  })
  void hedgedLimitsAgree(int t, double low, double high) {
    Interval interval = hedged(t).interval();
    agrees(interval.low(), low, 1e-9);
    agrees(interval.high(), high, 1e-9);
    agrees(interval.level(), 0.95, 1e-12);
  }

  /// Golden case confseq_hedged, without replacement from a pool of 100.
  @Test
  void hedgedBetsOnAPoolAgree() {
    double[] expected = {1.55237059550388, 5.633737376524036, 34.06854499574961};
    for (int i = 0; i < expected.length; i++) {
      double[] seen = Arrays.copyOf(OBSERVATIONS, 10 * (i + 1));
      agrees(Math.exp(HedgedBets.ofPool(seen, 0.05, 100).logCapital(0.6)), expected[i], 1e-9);
    }
    Interval interval = HedgedBets.ofPool(OBSERVATIONS, 0.05, 100).interval();
    agrees(interval.low(), 0.6155776160847777, 1e-9);
    agrees(interval.high(), 0.8378120042263217, 1e-9);
  }

  /// Golden case confseq_predmix_empbern.
  @Test
  void empiricalBernsteinLimitsAgree() {
    agrees(EmpiricalBernstein.lower(OBSERVATIONS, 0.025), 0.4895399330218655, 1e-10);
    agrees(EmpiricalBernstein.upper(OBSERVATIONS, 0.025), 1.0194008464224034, 1e-10);
  }

  /// Golden case asymptotic_cs.
  @Test
  void asymptoticMarginsAgree() {
    NormalMixture mixture = NormalMixture.narrowestAt(1000, 0.05);
    agrees(mixture.rho2(), 0.008211968062068253, 1e-9);
    double[] times = {100, 500, 1000, 5000};
    double[] margins = {
      0.3823218333037801, 0.13768197430106088, 0.09597899802596531, 0.04464872387350214
    };
    for (int i = 0; i < times.length; i++) {
      agrees(mixture.margin(times[i], 0.05), margins[i], 1e-9);
    }
  }

  /// Golden case asymptotic_cs, one-sided evidence.
  @ParameterizedTest
  @CsvSource({
    "30, 400, 0.776929979205697",
    "-12, 400, -0.9005807973621535",
    "55, 900, 1.1659238346546619"
  })
  void oneSidedEvidenceAgrees(double sum, double t, double log) {
    agrees(new NormalMixture(0.005).log(sum, t), log, 1e-9);
  }

  /// Golden case group_sequential_ldobf.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0.05; 0.25,0.5,0.75,1.0; 3.749551837206119,2.5399425730538407,2.016069851292115,1.7201770649287282; 8.857543832130332e-05,0.005574596680784305,0.023625121317601305,0.050000000000000044",
        "0.05; 0.2,0.4,0.6,0.8,1.0; 4.229195059301449,2.888136548298574,2.2980902839243744,1.9618214655567225,1.739704499439972; 1.1726446842441618e-05,0.0019419129967408466,0.011396418465313252,0.0284296307530727,0.050000000000000044",
        "0.025; 0.2,0.4,0.6,0.8,1.0; 4.876884948776417,3.357011921574638,2.6802800645449922,2.289816767712357,2.0310320434911495; 5.388712629450509e-07,0.00039415175669121894,0.0038080633109893736,0.012211790346448037,0.02499999999999991",
        "0.05; 0.5,1.0; 2.5379876034427964,1.6621065818232832; 0.005574596680784305,0.050000000000000044",
        "0.05; 0.8,1.0; 1.9043911456755118,1.7289315804275966; 0.0284296307530727,0.050000000000000044",
        "0.025; 0.8,1.0; 2.2503997527561586,2.0249722494709212; 0.012211790346448037,0.02499999999999991"
      })
  void plannedLooksAgree(double alpha, String shares, String bounds, String spent) {
    PlannedLooks looks = new PlannedLooks(alpha, numbers(shares));
    double[] expected = numbers(bounds);
    double[] spending = numbers(spent);
    for (int i = 0; i < expected.length; i++) {
      agrees(looks.bounds()[i], expected[i], 1e-6);
      agrees(looks.spent(numbers(shares)[i]), spending[i], 1e-6);
    }
  }

  private static HedgedBets hedged(int t) {
    return HedgedBets.ofPopulation(Arrays.copyOf(OBSERVATIONS, t), 0.05);
  }

  private static double[] numbers(String list) {
    return Arrays.stream(list.split(",")).mapToDouble(Double::parseDouble).toArray();
  }

  private static void agrees(double actual, double expected, double tolerance) {
    assertThat(actual).isCloseTo(expected, within(tolerance * Math.max(1, Math.abs(expected))));
  }
}
