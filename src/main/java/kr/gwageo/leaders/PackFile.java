package kr.gwageo.leaders;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import kr.gwageo.domain.Digest;
import kr.gwageo.leaders.PackException.Why;

/// A pack in a file: JSON, compressed with gzip.
public final class PackFile {
  private static final long MOST_BYTES = 1L << 29;
  private static final int PIECE = 1 << 16;
  private static final int LONGEST_COMPLAINT = 160;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .addMixIn(Digest.class, DigestMixin.class)
          .build();

  private interface DigestMixin {
    @JsonValue
    String text();
  }

  /// A pack and what identifies it.
  ///
  /// @param digest of its JSON
  public record Opened(Pack pack, Digest digest) {}

  private PackFile() {}

  /// Writes a pack to a new file, whole or not at all.
  ///
  /// @return the digest of its JSON
  public static Digest write(Path file, Pack pack) throws PackException {
    Path target = file.toAbsolutePath();
    try {
      byte[] json = MAPPER.writeValueAsBytes(pack);
      Files.createDirectories(target.resolveSibling(""));
      Path draft = Files.createTempFile(target.resolveSibling(""), ".pack", ".draft");
      try {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(draft))) {
          out.write(json);
        }
        if (Files.exists(target)) {
          throw new FileAlreadyExistsException(target.toString());
        }
        Files.move(draft, target);
      } finally {
        Files.deleteIfExists(draft);
      }
      return Digest.of(json);
    } catch (FileAlreadyExistsException e) {
      throw new PackException(Why.EXISTS, file.toString(), "");
    } catch (IOException e) {
      throw new PackException(Why.REFUSED, file.toString(), e.toString());
    }
  }

  /// Reads a pack and holds it to what packs are.
  ///
  /// @throws PackException if it is none, or contradicts itself
  public static Opened read(Path file) throws PackException {
    return read(file, MOST_BYTES);
  }

  /// @param most bytes that it may have unpacked
  static Opened read(Path file, long most) throws PackException {
    try (InputStream raw = Files.newInputStream(file);
        Measured in = new Measured(new GZIPInputStream(raw, PIECE), most)) {
      Pack pack = MAPPER.readValue(in, Pack.class);
      if (pack == null || !pack.schema().equals(Pack.SCHEMA)) {
        throw new PackException(Why.NO_PACK, file.toString(), "schema");
      }
      Scrutiny.of(pack, file.toString());
      return new Opened(pack, in.digest());
    } catch (NoSuchFileException e) {
      throw new PackException(Why.NO_FILE, file.toString(), "");
    } catch (Measured.TooLargeException e) {
      throw new PackException(Why.TOO_LARGE, file.toString(), (most >> 20) + " MiB");
    } catch (JsonProcessingException e) {
      throw new PackException(Why.NO_PACK, file.toString(), complaint(e));
    } catch (ZipException | EOFException | CharConversionException e) {
      throw new PackException(Why.NO_PACK, file.toString(), String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new PackException(Why.REFUSED, file.toString(), e.toString());
    }
  }

  /// What is wrong and where, without the text around it.
  private static String complaint(JsonProcessingException e) {
    String message = String.valueOf(e.getOriginalMessage()).replaceAll("\\s+", " ");
    String line = e.getLocation() == null ? "" : ", byte " + e.getLocation().getByteOffset();
    return message.substring(0, Math.min(message.length(), LONGEST_COMPLAINT)) + line;
  }
}
