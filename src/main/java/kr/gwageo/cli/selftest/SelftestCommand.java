package kr.gwageo.cli.selftest;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.Callable;
import kr.gwageo.archive.Printout;
import kr.gwageo.cli.shell.CommonOptions;
import kr.gwageo.cli.shell.EndpointOptions;
import kr.gwageo.cli.shell.ExitCode;
import kr.gwageo.cli.shell.Interruption;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.cli.shell.Tool;
import kr.gwageo.domain.spec.Budget;
import kr.gwageo.domain.spec.Limits;
import kr.gwageo.domain.spec.Price;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.endpoint.Access;
import kr.gwageo.endpoint.EndpointClient;
import kr.gwageo.leaders.PackFile;
import kr.gwageo.round.Premises;
import kr.gwageo.selftest.SelfTest;
import kr.gwageo.selftest.SelfTestOrder;
import kr.gwageo.selftest.SelfTestResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `gwageo selftest`: holds a team's endpoint to a pack of leaders, and stops as soon as it is
/// clear.
@Command(name = "selftest")
public final class SelftestCommand implements Callable<Integer> {
  private static final int MOST_AT_ONCE = 256;
  private static final String ATTEMPTS = "selftest-attempts.jsonl";

  private final Surroundings surroundings;
  private final Talk talk;

  @Option(names = "--url", required = true, paramLabel = "URL", descriptionKey = "check.url")
  private String url = "";

  @Mixin private EndpointOptions endpoint = new EndpointOptions();

  @Option(names = "--leaders", required = true, paramLabel = "PACK", descriptionKey = "st.leaders")
  private Path leaders = Path.of("");

  @Option(names = "--no-stream", descriptionKey = "check.no_stream")
  private boolean noStream;

  @Option(names = "--alpha", paramLabel = "A", descriptionKey = "st.alpha")
  private double alpha = 0.05;

  @Option(names = "--max-items", paramLabel = "N", descriptionKey = "st.max_items")
  private Optional<Integer> maxItems = Optional.empty();

  @Option(names = "--price", split = ",", paramLabel = "PROMPT,REPLY", descriptionKey = "st.price")
  private List<BigDecimal> price = List.of();

  @Option(names = "--currency", paramLabel = "CODE", descriptionKey = "st.currency")
  private String currency = "USD";

  @Option(names = "--budget", paramLabel = "MONEY", descriptionKey = "st.budget")
  private Optional<BigDecimal> budget = Optional.empty();

  @Option(names = "--seed", paramLabel = "S", descriptionKey = "st.seed")
  private Optional<Long> seed = Optional.empty();

  @Option(names = "--parallel", paramLabel = "N", descriptionKey = "st.parallel")
  private int parallel = 8;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "st.out")
  private Optional<Path> out = Optional.empty();

  @Mixin private CommonOptions options = new CommonOptions();

  public SelftestCommand(Surroundings surroundings, Talk talk) {
    this.surroundings = surroundings;
    this.talk = talk;
  }

  @Override
  public Integer call() throws Exception {
    mustBeInRange();
    Service.Endpoint service = endpoint.service(talk.words(), url, !noStream);
    Access access = endpoint.access(talk.words(), surroundings);
    mustOpen(service, access);
    Path file = surroundings.here().resolve(leaders);
    Path folder = surroundings.here().resolve(out.orElseGet(() -> place(service)));
    OptionalLong earlier = SelfTest.seed(folder);
    SelfTestOrder order =
        new SelfTestOrder(
            PackFile.read(file),
            file,
            service,
            access,
            alpha,
            maxItems.map(OptionalInt::of).orElse(OptionalInt.empty()),
            price(),
            new Budget(OptionalLong.empty(), budget),
            seed.orElseGet(() -> earlier.orElseGet(SelftestCommand::fresh)),
            parallel,
            folder.resolveSibling(ATTEMPTS));
    return show(conduct(order, folder), folder).number();
  }

  private static long fresh() {
    return new SecureRandom().nextLong() >>> 1;
  }

  private static Path place(Service.Endpoint service) {
    String model = service.model().replaceAll("[^\\p{L}\\p{N}._-]+", "-");
    return Path.of("results", "selftest-" + model.substring(0, Math.min(model.length(), 80)));
  }

  private void mustBeInRange() {
    if (!(alpha >= 0.0001 && alpha < 0.5)) {
      throw endpoint.wrong(talk.words(), "usage.range", "--alpha", "0.0001 … 0.4999");
    }
    if (maxItems.isPresent() && maxItems.get() < 1) {
      throw endpoint.wrong(talk.words(), "usage.range", "--max-items", "≥ 1");
    }
    if (parallel < 1 || parallel > MOST_AT_ONCE) {
      throw endpoint.wrong(talk.words(), "check.usage.parallel", MOST_AT_ONCE);
    }
    boolean negative = price.stream().anyMatch(each -> each.signum() < 0);
    if (!(price.isEmpty() || price.size() == 2) || negative) {
      throw endpoint.wrong(talk.words(), "st.usage.price");
    }
    if (budget.isPresent() && (price.isEmpty() || budget.get().signum() <= 0)) {
      throw endpoint.wrong(talk.words(), "st.usage.budget");
    }
  }

  /// Certificates that are none are found before anything is begun.
  private void mustOpen(Service.Endpoint service, Access access) {
    try {
      EndpointClient.open(service, access, Limits.DEFAULT, parallel, surroundings.clock()).close();
    } catch (IllegalArgumentException e) {
      throw endpoint.wrong(talk.words(), "check.usage.ca", String.valueOf(e.getMessage()));
    }
  }

  private Optional<Price> price() {
    return price.isEmpty()
        ? Optional.empty()
        : Optional.of(new Price(price.getFirst(), price.getFirst(), price.getLast(), currency));
  }

  private SelfTestResult conduct(SelfTestOrder order, Path folder) throws Exception {
    SelfTest test =
        new SelfTest(
            new Premises(
                List.of(
                    surroundings.here().resolve("benchmarks"),
                    surroundings.home().resolve("benchmarks")),
                surroundings.environment(),
                surroundings.clock(),
                new Random(surroundings.clock().millis()),
                surroundings.sandbox(),
                Tool.name()));
    Interruption.Work work =
        new Interruption.Work() {
          @Override
          public void stop() {
            test.stop();
          }

          @Override
          public void abandon() {
            test.abandon();
          }

          @Override
          public boolean stopped() {
            return test.stopped();
          }
        };
    try (EvidenceDisplay display = new EvidenceDisplay(surroundings, talk, order);
        Interruption _ = Interruption.of(work, talk, display::say, folder)) {
      return test.conduct(order, folder, display);
    }
  }

  private ExitCode show(SelfTestResult result, Path folder) {
    if (options.json()) {
      surroundings.out().print(Printout.of(result));
    } else {
      new SelfTestTable(talk.words()).lines(result).forEach(surroundings.out()::println);
    }
    talk.note("st.place", folder.resolve("90-report.json"));
    return switch (result.decision()) {
      case REACHED -> ExitCode.DONE;
      case NOT_REACHED -> ExitCode.FINDING;
      case UNDECIDED ->
          switch (result.ending()) {
            case UNANSWERED -> talk.told(ExitCode.INCOMPLETE, "st.unanswered", folder);
            case BUDGET_SPENT -> talk.told(ExitCode.INCOMPLETE, "st.budget_spent", folder);
            case MAX_ITEMS, DECIDED -> ExitCode.UNDECIDED;
          };
    };
  }
}
