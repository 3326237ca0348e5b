package kr.gwageo.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import kr.gwageo.report.words.Words;
import org.junit.jupiter.api.Test;

/// What the scorer of choices reads in 300 replies whose author had not seen it.
class FrozenRepliesTest {
  private static final Path PAGE = Path.of("docs/evidence/replies.md");
  private static final String DIGEST =
      "4b3add1a35563694a98cd08cf2a5895a342bdcca9d74387d2c64313c61fb9bcf";
  private static final Pattern QUOTATION = Pattern.compile("\".*\"", Pattern.DOTALL);
  private static final int FEWEST = 296;
  private static final String QUESTION = "다음 중 알맞은 것은?";
  private static final String NEGATIVE_QUESTION = "다음 중 알맞지 않은 것은?";

  private final List<FrozenReply> replies = FrozenReply.all();

  @Test
  void theRepliesAreAsTheyWereFrozen() throws NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(FrozenReply.file());
    assertThat(HexFormat.of().formatHex(digest)).isEqualTo(DIGEST);
    assertThat(replies).hasSize(300);
  }

  @Test
  void noReplyIsReadAsAnotherOption() {
    assertThat(replies).filteredOn(reply -> reply.asAnother(QUESTION)).isEmpty();
  }

  @Test
  void almostEveryReplyIsReadAsItsAuthorMeantIt() {
    assertThat(replies)
        .filteredOn(reply -> reply.asMeant(QUESTION))
        .hasSizeGreaterThanOrEqualTo(FEWEST);
  }

  @Test
  void aReplyToANegativeQuestionIsReadWhereTheQuestionIsNegative() {
    assertThat(replies)
        .filteredOn(reply -> reply.style().equals(FrozenRepliesPage.NEGATIVE_STYLE))
        .isNotEmpty()
        .allMatch(reply -> reply.asMeant(NEGATIVE_QUESTION));
  }

  @Test
  void everyMissHasItsReason() {
    assertThat(replies)
        .filteredOn(reply -> !reply.asMeant(QUESTION))
        .extracting(FrozenReply::number)
        .containsExactlyInAnyOrderElementsOf(FrozenRepliesPage.REASONS.keySet());
  }

  @Test
  void everyReadingIsSaidInKorean() {
    Words korean = Words.of("ko");
    assertThat(replies)
        .flatExtracting(reply -> reply.said(QUESTION))
        .hasSizeGreaterThan(300)
        .allSatisfy(said ->
            assertThat(QUOTATION.matcher(korean.recorded(said)).replaceAll(""))
                .doesNotContainPattern("[a-z]{2,} [a-z]{2,}"));
  }

  @Test
  void theEvidencePageShowsTheseFigures() throws IOException {
    String page = new FrozenRepliesPage(replies, QUESTION, NEGATIVE_QUESTION, DIGEST).text();
    if ("write".equals(System.getProperty("replies"))) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).as("to write it: -Dreplies=write").hasContent(page);
  }
}
