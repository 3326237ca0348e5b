package kr.gwageo.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProtocolTest {
  @Test
  void isFoundByItsName() {
    assertThat(Protocol.names()).startsWith("openai-chat").doesNotHaveDuplicates();
    for (String name : Protocol.names()) {
      assertThat(Protocol.named(name)).map(Protocol::specName).contains(name);
    }
  }

  @Test
  void isNotFoundByAnother() {
    assertThat(Protocol.named("OPENAI_CHAT")).isEmpty();
    assertThat(Protocol.named("")).isEmpty();
  }
}
