package kr.gwageo.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import java.util.zip.Deflater;
import kr.gwageo.endpoint.LoopbackServer.Call;
import kr.gwageo.endpoint.LoopbackServer.Play;
import kr.gwageo.endpoint.LoopbackServer.Then;

/// How the faults behave on the wire.
final class Plays {
  private static final int MEBIBYTE = 1 << 20;

  private Plays() {}

  /// A sound reply, in one piece.
  static Then sound(Call call) throws IOException {
    return soundAfter("", call);
  }

  /// The same behind something else, in one piece: what comes later, when the next request may be
  /// on its way, nobody can tell from its reply.
  static Then soundAfter(String before, Call call) throws IOException {
    String body = Replies.body(Replies.answer(call), "stop");
    call.send(before + Replies.response(200, Replies.JSON, body));
    return Then.KEEP;
  }

  /// The same bytes for every request.
  static Function<Stage, Play> bytes(String text, Then then) {
    return stage ->
        call -> {
          call.send(text);
          return then;
        };
  }

  /// An error of this status.
  static Function<Stage, Play> status(int status, String body, String... headers) {
    String type = body.startsWith("<") ? "text/html" : Replies.JSON;
    return bytes(Replies.response(status, type, body, headers), Then.KEEP);
  }

  /// Something made of a sound, streamed reply, until the connection is closed.
  static Function<Stage, Play> stream(Function<Call, String> body, Then then) {
    return stage ->
        call -> {
          call.send(Replies.untilTheEnd(Replies.EVENTS, body.apply(call)));
          return then;
        };
  }

  /// A part of a body, byte by byte until this text and so many bytes more.
  static byte[] until(String body, String text, int more) {
    int length = body.substring(0, body.indexOf(text)).getBytes(StandardCharsets.UTF_8).length;
    return Arrays.copyOf(body.getBytes(StandardCharsets.UTF_8), length + more);
  }

  /// A stream of chunks that breaks off within them.
  static Function<Stage, Play> cut(String text, int more, Then then) {
    return stage ->
        call -> {
          String chunks = Replies.chunk(String.join("", Replies.events(Replies.answer(call))));
          call.send(Replies.head(200, Replies.EVENTS, "Transfer-Encoding: chunked"));
          call.send(until(chunks, text, more));
          return then;
        };
  }

  /// A stream of chunks that breaks off within the second one's header.
  static Then cutInChunkHeader(Call call) throws IOException {
    call.send(Replies.head(200, Replies.EVENTS, "Transfer-Encoding: chunked"));
    call.send(Replies.chunk(Replies.event("정답")) + "5");
    return Then.CLOSE;
  }

  /// The beginning, and then one byte after another, without end.
  static Function<Stage, Play> drip(String beginning, String drop) {
    return stage ->
        call -> {
          call.send(beginning);
          while (call.open()) {
            Thread.sleep(5);
            call.send(drop);
          }
          return Then.CLOSE;
        };
  }

  /// The beginning, and then the same again and again, as fast as it can, without end.
  static Function<Stage, Play> flood(String beginning, byte[] wave) {
    return stage ->
        call -> {
          call.send(beginning);
          while (call.open()) {
            call.send(wave);
          }
          return Then.CLOSE;
        };
  }

  /// A body of 100 MB, all of it declared.
  static Then hugeBody(Call call) throws IOException {
    byte[] piece = " ".repeat(MEBIBYTE).getBytes(StandardCharsets.UTF_8);
    call.send(Replies.head(200, Replies.JSON, "Content-Length: " + 100 * MEBIBYTE));
    for (int i = 0; i < 100; i++) {
      call.send(piece);
    }
    return Then.KEEP;
  }

  /// Zeros without end, a mebibyte of them in a kilobyte of gzip.
  static Then gzipBomb(Call call) throws IOException {
    call.send(Replies.head(200, Replies.JSON, "Content-Encoding: gzip", "Connection: close"));
    call.send(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff});
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try {
      byte[] out = new byte[MEBIBYTE];
      while (call.open()) {
        deflater.setInput(new byte[MEBIBYTE]);
        int count = deflater.deflate(out, 0, out.length, Deflater.SYNC_FLUSH);
        call.send(Arrays.copyOf(out, count));
      }
    } finally {
      deflater.end();
    }
    return Then.CLOSE;
  }

  /// A reply in the bytes of another charset.
  static Then eucKr(Call call) throws IOException {
    byte[] body = Replies.body(Replies.answer(call), "stop").getBytes(Charset.forName("EUC-KR"));
    call.send(
        Replies.head(200, Replies.JSON + "; charset=euc-kr", "Content-Length: " + body.length));
    call.send(body);
    return Then.KEEP;
  }

  /// A reply whose declared length is wrong by so many bytes.
  static Function<Stage, Play> wrongLength(int by) {
    return stage ->
        call -> {
          byte[] body = Replies.body(Replies.answer(call), "stop").getBytes(StandardCharsets.UTF_8);
          call.send(Replies.head(200, Replies.JSON, "Content-Length: " + (body.length + by)));
          call.send(body);
          return by > 0 ? Then.CLOSE : Then.KEEP;
        };
  }

  /// A sound stream, byte by byte.
  static Then byteAtATime(Call call) throws IOException {
    String body = String.join("", Replies.events(Replies.answer(call))) + Replies.DONE;
    call.send(Replies.head(200, Replies.EVENTS, "Connection: close"));
    for (byte one : body.getBytes(StandardCharsets.UTF_8)) {
      call.send(new byte[] {one});
    }
    return Then.CLOSE;
  }

  /// Says over HTTP/1.1 what HTTP/2 says: SETTINGS, then GOAWAY.
  static Then goAway(Call call) throws IOException {
    ByteArrayOutputStream frames = new ByteArrayOutputStream();
    frames.writeBytes(new byte[] {0, 0, 0, 4, 0, 0, 0, 0, 0});
    frames.writeBytes(new byte[] {0, 0, 8, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1});
    call.send(frames.toByteArray());
    return Then.CLOSE;
  }

  /// Rejects a request with a temperature.
  static Then rejectTemperature(Call call) throws IOException {
    if (call.request().contains("\"temperature\"")) {
      call.send(
          Replies.response(
              400, Replies.JSON, Replies.error("'temperature' is not supported", "unsupported")));
      return Then.KEEP;
    }
    return sound(call);
  }
}
