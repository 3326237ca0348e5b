package kr.gwageo.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kr.gwageo.domain.benchmark.Home;
import kr.gwageo.domain.benchmark.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomeTest {
  private static final String URL = "https://a.example/{revision}/{path}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a.example/{path}",
        "ftp://a.example/{path}",
        "https://a.example/x",
        "https://{path}"
      })
  void anAddressThatLeadsToNoFileIsRefused(String url) {
    assertThat(Home.isAddress(url)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Home(url, "main", Optional.empty()))
        .withMessageContaining("{path}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "..", "a/../b", "/a", "a//b", ".hidden", "a/.b", "a b", "a?b", "a#b", "가"})
  void aRevisionThatLeadsElsewhereIsRefused(String revision) {
    assertThat(Home.isRevision(revision)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Home(URL, revision, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"main", "v1.1", "refs/convert/parquet", "0123456789abcdef", "a+b_c-d"})
  void aRevisionIsACommitATagOrABranch(String revision) {
    assertThat(new Home(URL, revision, Optional.empty()).pinned()).isTrue();
  }

  @Test
  void unpinnedIsNoRevision() {
    assertThat(new Home(URL, "unpinned", Optional.empty()).pinned()).isFalse();
  }

  @Test
  void aFileIsNotSmallerThanNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SourceFile("a", OptionalLong.of(-1), Optional.empty(), List.of()));
  }
}
