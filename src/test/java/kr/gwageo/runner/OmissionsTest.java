package kr.gwageo.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import kr.gwageo.domain.Attempt;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class OmissionsTest {
  private static final String CAP = "max_tokens→max_completion_tokens";
  private static final List<String> SETTINGS = List.of("seed", "temperature", "top_p", CAP);

  private final List<List<String>> sent = new ArrayList<>();
  private final List<String> told = new ArrayList<>();

  private static Attempt rejected(String words, List<String> leftOut) {
    return Fixtures.attempt(
        new Outcome.Failed(FailureKind.REJECTED_PARAMETER, words), Optional.empty(), leftOut);
  }

  /// An endpoint that rejects these settings, and names the first of them or none.
  private Omissions.Sender rejecting(Set<String> settings, boolean names) {
    return leftOut -> {
      sent.add(List.copyOf(leftOut));
      Set<String> left = new HashSet<>(settings);
      leftOut.forEach(left::remove);
      return Optional.of(
          left.isEmpty()
              ? Fixtures.attempt(Fixtures.reply(), Optional.empty(), leftOut)
              : rejected(names ? words(left) : "HTTP 400: no", leftOut));
    };
  }

  private static String words(Set<String> settings) {
    String first = settings.stream().sorted().findFirst().orElseThrow();
    return "HTTP 400: unsupported: '" + first.replaceAll("→.*", "") + "'";
  }

  @Test
  void whatAnEarlierRunFoundIsLeftOutFromTheBeginning() {
    Omissions omissions = new Omissions(true, told::add, List.of("temperature"));
    assertThat(omissions.current()).containsExactly("temperature");
    assertThat(told).isEmpty();
    assertThat(new Omissions(false, told::add, List.of("temperature")).current()).isEmpty();
  }

  @Test
  void leavesOutFirstWhatTheErrorNames() throws InterruptedException {
    Omissions omissions = new Omissions(true, told::add);
    boolean again =
        omissions.find(
            rejected("HTTP 400: 'top_p' is unsupported", List.of()),
            SETTINGS,
            rejecting(Set.of("top_p"), true));
    assertThat(again).as("the question was answered in the search").isFalse();
    assertThat(sent).containsExactly(List.of("top_p"));
    assertThat(omissions.current()).containsExactly("top_p");
  }

  @Test
  void leavesOutOneNamedSettingAfterTheOther() throws InterruptedException {
    Omissions omissions = new Omissions(true, told::add);
    Set<String> all = Set.of("temperature", "top_p", CAP);
    omissions.find(rejected(words(all), List.of()), SETTINGS, rejecting(all, true));
    assertThat(sent)
        .containsExactly(
            List.of(CAP), List.of(CAP, "temperature"), List.of(CAP, "temperature", "top_p"));
    assertThat(omissions.current()).containsExactlyInAnyOrder(CAP, "temperature", "top_p");
  }

  @Test
  void knowsASettingAsErrorsWriteIt() throws InterruptedException {
    Omissions omissions = new Omissions(true, told::add);
    omissions.find(
        rejected("topP must not be set", List.of()), SETTINGS, rejecting(Set.of("top_p"), false));
    assertThat(sent).containsExactly(List.of("top_p"));
  }

  @Test
  void triesOneAfterTheOtherWhereNothingIsNamed() throws InterruptedException {
    Omissions omissions = new Omissions(true, told::add);
    omissions.find(rejected("no", List.of()), SETTINGS, rejecting(Set.of("top_p"), false));
    assertThat(sent).containsExactly(List.of("seed"), List.of("temperature"), List.of("top_p"));
    assertThat(omissions.current()).containsExactly("top_p");
  }

  @Test
  void leavesAllOutWhereOneIsNotEnough() throws InterruptedException {
    Omissions omissions = new Omissions(true, told::add);
    omissions.find(rejected("no", List.of()), SETTINGS, rejecting(Set.of("seed", "top_p"), false));
    assertThat(sent).hasSize(5).last().isEqualTo(SETTINGS);
    assertThat(omissions.current()).isEqualTo(SETTINGS);
  }

  @Test
  void searchesInVainOnlyOnce() throws InterruptedException {
    Omissions omissions = new Omissions(true, told::add);
    Omissions.Sender never = rejecting(Set.of("the model itself"), false);
    assertThat(omissions.find(rejected("no", List.of()), SETTINGS, never)).isFalse();
    int tried = sent.size();
    assertThat(tried).isEqualTo(5);
    assertThat(omissions.find(rejected("no", List.of()), SETTINGS, never)).isFalse();
    assertThat(sent).hasSize(tried);
    assertThat(omissions.current()).isEmpty();
  }

  @Test
  void aSearchThatAnotherFailureInterruptsIsNotInVain() throws InterruptedException {
    Omissions omissions = new Omissions(true, told::add);
    omissions.find(
        rejected("no", List.of()),
        SETTINGS,
        leftOut -> Optional.of(Fixtures.failed(FailureKind.OVERLOADED)));
    assertThat(omissions.current()).isEmpty();
    omissions.find(rejected("no", List.of()), SETTINGS, rejecting(Set.of("seed"), false));
    assertThat(omissions.current()).containsExactly("seed");
  }

  @Test
  void sendsNothingButWhatTheSpecSaysWhereItMustNot() throws InterruptedException {
    Omissions omissions = new Omissions(false, told::add);
    assertThat(
            omissions.find(
                rejected("no 'seed'", List.of()), SETTINGS, rejecting(Set.of("seed"), true)))
        .isFalse();
    assertThat(sent).isEmpty();
  }

  @Test
  void oneQuestionSearchesForAllOthers() throws Exception {
    Omissions omissions = new Omissions(true, told::add);
    CountDownLatch searching = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    Omissions.Sender endpoint = rejecting(Set.of("seed"), true);
    Thread first =
        Thread.ofPlatform()
            .start(() ->
                find(
                    omissions,
                    leftOut -> {
                      searching.countDown();
                      goOn.await();
                      return endpoint.send(leftOut);
                    },
                    new CompletableFuture<>()));
    searching.await();
    CompletableFuture<Boolean> again = new CompletableFuture<>();
    Thread second = Thread.ofPlatform().start(() -> find(omissions, endpoint, again));
    Fixtures.awaitWaiting(second);
    goOn.countDown();
    assertThat(again.get()).as("worth asking again, without the setting").isTrue();
    first.join();
    assertThat(told).as("said once").containsExactly("seed");
    assertThat(sent).containsExactly(List.of("seed"));
  }

  private static void find(
      Omissions omissions, Omissions.Sender sender, CompletableFuture<Boolean> again) {
    try {
      again.complete(omissions.find(rejected("no 'seed'", List.of()), SETTINGS, sender));
    } catch (InterruptedException e) {
      again.completeExceptionally(e);
    }
  }
}
