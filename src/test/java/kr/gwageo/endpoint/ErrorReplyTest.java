package kr.gwageo.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import kr.gwageo.domain.FailureKind;
import kr.gwageo.domain.Outcome;
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
          {"message":"Too many requests - rate exceeded","code":"42901"} | RATE_LIMITED
          {"message":"Context length exceeded","code":"40003"} | PROMPT_TOO_LONG
          {"message":"the request exceeds the available context size","code":400} | PROMPT_TOO_LONG
          {"message":"m","type":"rate_limit_error"} | RATE_LIMITED
          {"message":"m","code":"server_error"} | SERVER_ERROR
          "something broke" | SERVER_ERROR
          {"code":17} | SERVER_ERROR
          """)
  void inAReplyOfStatus200HasAKindToo(String error, FailureKind kind)
      throws JsonProcessingException {
    assertThat(ErrorReply.read(Json.parse(error)))
        .isInstanceOfSatisfying(
            Outcome.Failed.class, failed -> assertThat(failed.kind()).isEqualTo(kind));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          400 | {"error":{"message":"filtered","code":"content_filter"}}
          400 | {"status":{"code":"40005","message":"Unavailable output"}}
          400 | {"error":{"message":"your prompt was flagged as potentially violating our usage \
          policy","code":"invalid_prompt"}}
          403 | {"error":{"message":"Your input was flagged for \"violence\"","code":403}}
          """)
  void ofAContentFilterIsARefusal(int status, String body) {
    assertThat(ErrorReply.read(status, body)).isInstanceOf(Outcome.Refused.class);
  }

  /// Each in the shape of its provider's or server's published reference.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # Anthropic
          400 | {"error":{"type":"invalid_request_error","message":"prompt is too long: 210000 \
          tokens > 200000 maximum"}} | PROMPT_TOO_LONG
          400 | {"error":{"type":"invalid_request_error","message":"input length and `max_tokens` \
          exceed context limit: 199000 + 4096 > 200000"}} | PROMPT_TOO_LONG
          400 | {"error":{"type":"invalid_request_error","message":"seed: Extra inputs are not \
          permitted"}} | REJECTED_PARAMETER
          400 | {"error":{"type":"invalid_request_error","message":"Your credit balance is too \
          low"}} | AUTHENTICATION
          401 | {"error":{"type":"authentication_error","message":"invalid x-api-key"}} \
          | AUTHENTICATION
          404 | {"error":{"type":"not_found_error","message":"model: claude-0"}} | UNKNOWN_MODEL
          413 | {"error":{"type":"request_too_large","message":"m"}} | PROMPT_TOO_LONG
          429 | {"error":{"type":"rate_limit_error","message":"m"}} | RATE_LIMITED
          500 | {"error":{"type":"api_error","message":"m"}} | SERVER_ERROR
          529 | {"error":{"type":"overloaded_error","message":"Overloaded"}} | OVERLOADED
          # Gemini
          400 | {"error":{"code":400,"message":"API key not valid.","status":"INVALID_ARGUMENT"}} \
          | AUTHENTICATION
          400 | {"error":{"code":400,"message":"Unknown name \"x\"","status":"INVALID_ARGUMENT"}} \
          | REJECTED_PARAMETER
          400 | {"error":{"code":400,"message":"The input token count (1200000) exceeds the \
          maximum number of tokens allowed (1048576).","status":"INVALID_ARGUMENT"}} \
          | PROMPT_TOO_LONG
          400 | {"error":{"code":400,"message":"User location is not supported for the API use.",\
          "status":"FAILED_PRECONDITION"}} | AUTHENTICATION
          403 | {"error":{"code":403,"message":"m","status":"PERMISSION_DENIED"}} | AUTHENTICATION
          404 | {"error":{"code":404,"message":"m","status":"NOT_FOUND"}} | UNKNOWN_MODEL
          429 | [{"error":{"code":429,"message":"m","status":"RESOURCE_EXHAUSTED"}}] | RATE_LIMITED
          503 | {"error":{"code":503,"message":"The model is overloaded.","status":"UNAVAILABLE"}} \
          | OVERLOADED
          504 | {"error":{"code":504,"message":"m","status":"DEADLINE_EXCEEDED"}} | TIMEOUT_TOTAL
          # CLOVA Studio
          400 | {"status":{"code":"40001","message":"Invalid parameter"}} | REJECTED_PARAMETER
          400 | {"status":{"code":"40003","message":"Text too long"}} | PROMPT_TOO_LONG
          400 | {"status":{"code":"40003","message":"Context length exceeded"}} | PROMPT_TOO_LONG
          400 | {"status":{"code":"40080","message":"model not found"}} | UNKNOWN_MODEL
          401 | {"status":{"code":"40100","message":"Unauthorized"}} | AUTHENTICATION
          429 | {"status":{"code":"42901","message":"Too many requests - rate exceeded"}} \
          | RATE_LIMITED
          # vLLM
          400 | {"object":"error","message":"This model's maximum context length is 8192 tokens. \
          However, you requested 9000 tokens","type":"BadRequestError","code":400} \
          | PROMPT_TOO_LONG
          400 | {"error":{"message":"'max_tokens' or 'max_completion_tokens' is too large: 9000. \
          This model's maximum context length is 8192 tokens","code":400}} | REJECTED_PARAMETER
          404 | {"error":{"message":"The model `x` does not exist.","type":"NotFoundError"}} \
          | UNKNOWN_MODEL
          # SGLang
          400 | {"object":"error","message":"The input (9000 tokens) is longer than the model's \
          context length (8192 tokens).","type":"BadRequest","code":400} | PROMPT_TOO_LONG
          # llama.cpp
          400 | {"error":{"code":400,"message":"the request exceeds the available context size, \
          try increasing it","type":"exceed_context_size_error"}} | PROMPT_TOO_LONG
          503 | {"error":{"code":503,"message":"Loading model","type":"unavailable_error"}} \
          | OVERLOADED
          # Ollama
          404 | {"error":"model \"x\" not found, try pulling it first"} | UNKNOWN_MODEL
          400 | {"error":"\"x\" does not support thinking"} | REJECTED_PARAMETER
          503 | {"error":"server busy, please try again.  maximum pending requests exceeded"} \
          | OVERLOADED
          # OpenRouter
          402 | {"error":{"code":402,"message":"Insufficient credits"}} | AUTHENTICATION
          502 | {"error":{"code":502,"message":"Provider returned error"}} | SERVER_ERROR
          """)
  void ofEveryProviderIsKnown(int status, String body, FailureKind kind) {
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
          {"error":{"message":"느립니다","type":"t"}} | HTTP 500: 느립니다
          {"error":"느립니다"} | HTTP 500: 느립니다
          {"detail":"느립니다"} | HTTP 500: 느립니다
          {"status":{"code":"50000","message":"느립니다"}} | HTTP 500: 느립니다
          {"reason":"느립니다"} | `HTTP 500: {"reason":"느립니다"}`
          느립니다 | HTTP 500: 느립니다
          `` | HTTP 500
          """)
  void isToldInItsOwnWords(String body, String detail) {
    assertThat(ErrorReply.read(500, body))
        .isEqualTo(new Outcome.Failed(FailureKind.SERVER_ERROR, detail));
  }
}
