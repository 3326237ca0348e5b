package kr.gwageo.timestamp;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import kr.gwageo.timestamp.TimestampException.Flaw;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/// An authority that stamps times over HTTP (RFC 3161, 3.4).
public final class StampingService {
  private static final MediaType QUERY = MediaType.get("application/timestamp-query");

  private final HttpUrl address;
  private final OkHttpClient client;

  /// @param address of http or https
  /// @param patience until the whole response must be there
  /// @throws TimestampException if the address is none
  public StampingService(String address, Duration patience) {
    HttpUrl url = HttpUrl.parse(address);
    if (url == null) {
      throw new TimestampException(Flaw.ADDRESS, "", "");
    }
    this.address = url;
    this.client = new OkHttpClient.Builder().callTimeout(patience).followRedirects(false).build();
  }

  /// The address without what may be a secret in it.
  public String address() {
    return address
        .newBuilder()
        .username("")
        .password("")
        .query(null)
        .fragment(null)
        .build()
        .toString();
  }

  /// Sends a request.
  ///
  /// @return what came back, not looked at
  /// @throws TimestampException if nothing did, too much, or a failure
  public byte[] ask(TimestampQuery query) {
    Request request =
        new Request.Builder()
            .url(address)
            .header("Accept", "application/timestamp-reply")
            .post(RequestBody.create(query.bytes(), QUERY))
            .build();
    try (Response response = client.newCall(request).execute();
        InputStream body = response.body().byteStream()) {
      if (!response.isSuccessful()) {
        throw failure(Flaw.STATUS, String.valueOf(response.code()));
      }
      byte[] bytes = body.readNBytes(Timestamp.LONGEST + 1);
      if (bytes.length > Timestamp.LONGEST) {
        throw failure(Flaw.TOO_LARGE, "");
      }
      return bytes;
    } catch (IOException e) {
      throw failure(Flaw.UNREACHABLE, String.valueOf(e.getMessage()));
    } finally {
      client.connectionPool().evictAll();
      client.dispatcher().executorService().shutdown();
    }
  }

  private TimestampException failure(Flaw flaw, String detail) {
    return new TimestampException(flaw, address(), detail);
  }
}
