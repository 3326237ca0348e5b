package kr.gwageo.timestamp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Optional;
import kr.gwageo.timestamp.TimestampException.Flaw;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;

/// A request for a time stamp (RFC 3161, TimeStampReq): the digest of a text, a number drawn for
/// this request alone, and the wish for the authority's certificate.
public final class TimestampQuery {
  private static final int NONCE_BITS = 62;
  private static final int LONGEST = 1 << 16;

  private final TimeStampRequest request;

  private TimestampQuery(TimeStampRequest request) {
    this.request = request;
  }

  /// A new request.
  ///
  /// @param text to be stamped, of which the authority gets no more than the SHA-256 digest
  /// @param chance where the number comes from
  public static TimestampQuery fresh(byte[] text, SecureRandom chance) {
    TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
    generator.setCertReq(true);
    byte[] digest = Timestamp.digest("SHA-256", text);
    // the highest bit makes all of them equally long: eight bytes, which no authority minds
    BigInteger nonce = new BigInteger(NONCE_BITS, chance).setBit(NONCE_BITS);
    return new TimestampQuery(generator.generate(TSPAlgorithms.SHA256, digest, nonce));
  }

  /// A request that was kept in a file.
  ///
  /// @throws TimestampException if it is none
  public static TimestampQuery read(Path file) {
    byte[] der = Bounded.read(file, LONGEST);
    try {
      return new TimestampQuery(new TimeStampRequest(der));
    } catch (IOException | RuntimeException e) {
      throw new TimestampException(Flaw.NO_QUERY, file.toString(), "");
    }
  }

  /// Keeps the request in a new file.
  ///
  /// @throws TimestampException if there is a file, or the disk refuses
  public void write(Path file) {
    try {
      Files.write(file, bytes(), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new TimestampException(Flaw.EXISTS, file.toString(), "");
    } catch (IOException e) {
      throw new TimestampException(Flaw.DISK, file.toString(), e.toString());
    }
  }

  /// The request in DER, as an authority takes it and `openssl ts -query -in` shows it.
  public byte[] bytes() {
    try {
      return request.getEncoded();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<BigInteger> nonce() {
    return Optional.ofNullable(request.getNonce());
  }
}
