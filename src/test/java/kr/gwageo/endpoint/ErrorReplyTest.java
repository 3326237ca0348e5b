package kr.gwageo.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorReplyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          400 | {"error":{"message":"Unknown parameter: 'top_k'"}} | REJECTED_PARAMETER
          400 | {"error":{"message":"m","code":"context_length_exceeded"}} | PROMPT_TOO_LONG
          400 | `{"message":"The model's maximum context length is 8192"}` | PROMPT_TOO_LONG
          422 | {"detail":"The prompt is too long: 9000 tokens"} | PROMPT_TOO_LONG
          400 | `{"error":"max_tokens is too large: the context length is 8"}` | REJECTED_PARAMETER
          400 | {"error":{"message":"The model `x` does not exist"}} | UNKNOWN_MODEL
          400 | {"error":{"message":"API key not valid."}} | AUTHENTICATION
          422 | {"detail":[{"msg":"extra fields not permitted"}]} | REJECTED_PARAMETER
          401 | `` | AUTHENTICATION
          402 | {"error":{"message":"Insufficient Balance"}} | AUTHENTICATION
          403 | <html>no</html> | AUTHENTICATION
          404 | {"error":{"message":"The model `x` does not exist"}} | UNKNOWN_MODEL
          404 | {"detail":"Not Found"} | UNKNOWN_MODEL
          405 | `` | UNKNOWN_MODEL
          408 | `` | TIMEOUT_TOTAL
          409 | `` | SERVER_ERROR
          413 | `` | PROMPT_TOO_LONG
          418 | `` | REJECTED_PARAMETER
          429 | {"error":{"message":"m","code":"insufficient_quota"}} | RATE_LIMITED
          500 | {"error":{"message":"maximum context length"}} | SERVER_ERROR
          502 | <html>Bad Gateway</html> | SERVER_ERROR
          503 | `` | OVERLOADED
          504 | `` | TIMEOUT_TOTAL
          524 | `` | TIMEOUT_TOTAL
          529 | `` | OVERLOADED
          """)
  void hasAKindByStatusAndWords(int status, String body, FailureKind kind) {
    assertThat(ErrorReply.read(status, body))
        .isInstanceOfSatisfying(
            Outcome.Failed.class, failed -> assertThat(failed.kind()).isEqualTo(kind));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"message":"m","code":429} | RATE_LIMITED
          {"message":"m","code":"503"} | OVERLOADED
          {"message":"Context length: 9","type":"BadRequestError","code":400} | PROMPT_TOO_LONG
          {"message":"Rate limit reached","type":"requests"} | RATE_LIMITED
          {"message":"m","type":"overloaded_error"} | OVERLOADED
          {"message":"m","code":"invalid_api_key"} | AUTHENTICATION
          {"message":"upstream request timed out"} | TIMEOUT_TOTAL
          {"message":"m","type":"invalid_request_error"} | REJECTED_PARAMETER
          {"message":"m","code":"context_length_exceeded"} | PROMPT_TOO_LONG
          {"message":"model not found"} | UNKNOWN_MODEL
          "something broke" | SERVER_ERROR
          {"code":17} | SERVER_ERROR
          """)
  void inAReplyOfStatus200HasAKindToo(String error, FailureKind kind)
      throws JsonProcessingException {
    assertThat(ErrorReply.read(Json.parse(error)))
        .isInstanceOfSatisfying(
            Outcome.Failed.class, failed -> assertThat(failed.kind()).isEqualTo(kind));
  }

  @Test
  void ofAContentFilterIsARefusal() {
    String body = "{\"error\":{\"message\":\"filtered\",\"code\":\"content_filter\"}}";
    assertThat(ErrorReply.read(400, body)).isInstanceOf(Outcome.Refused.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"error":{"message":"느립니다","type":"t"}} | HTTP 500: 느립니다
          {"error":"느립니다"} | HTTP 500: 느립니다
          {"detail":"느립니다"} | HTTP 500: 느립니다
          {"reason":"느립니다"} | `HTTP 500: {"reason":"느립니다"}`
          느립니다 | HTTP 500: 느립니다
          `` | HTTP 500
          """)
  void isToldInItsOwnWords(String body, String detail) {
    assertThat(ErrorReply.read(500, body))
        .isEqualTo(new Outcome.Failed(FailureKind.SERVER_ERROR, detail));
  }
}
