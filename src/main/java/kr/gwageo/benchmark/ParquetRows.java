package kr.gwageo.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import dev.hardwood.row.PqList;
import dev.hardwood.row.PqMap;
import dev.hardwood.row.PqStruct;
import dev.hardwood.row.StructAccessor;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The rows of a Parquet file as JSON. The one class that needs the Parquet library.
final class ParquetRows {
  /// It tells of the processor at level INFO, which nobody asked for. Held, or the level is lost.
  private static final Logger LIBRARY = Logger.getLogger("dev.hardwood");

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ParquetRows() {}

  static List<ItemReader.Row> of(Path file) throws IOException {
    LIBRARY.setLevel(Level.WARNING);
    List<ItemReader.Row> rows = new ArrayList<>();
    try (ParquetFileReader parquet = ParquetFileReader.open(InputFile.of(file));
        RowReader reader = parquet.rowReader()) {
      while (reader.hasNext()) {
        reader.next();
        rows.add(new ItemReader.Row(rows.size() + 1, object(reader)));
      }
    }
    return rows;
  }

  private static ObjectNode object(StructAccessor struct) {
    ObjectNode object = NODES.objectNode();
    for (int i = 0; i < struct.getFieldCount(); i++) {
      object.set(struct.getFieldName(i), node(struct.isNull(i) ? null : struct.getValue(i)));
    }
    return object;
  }

  private static JsonNode node(@Nullable Object value) {
    return switch (value) {
      case null -> NODES.nullNode();
      case PqStruct struct -> object(struct);
      case PqList list -> array(list);
      case PqMap map -> entries(map);
      case Boolean truth -> NODES.booleanNode(truth);
      case Integer whole -> NODES.numberNode(whole);
      case Long whole -> NODES.numberNode(whole);
      case BigDecimal number -> NODES.numberNode(number);
      // written out, so that 0.1 stays 0.1
      case Float number -> number(number.toString());
      case Double number -> number(number.toString());
      case byte[] bytes -> text(bytes);
      default -> NODES.textNode(value.toString());
    };
  }

  /// What is no number tells that none is there.
  private static JsonNode number(String written) {
    return switch (written) {
      case "NaN" -> NODES.nullNode();
      case "Infinity", "-Infinity" -> NODES.textNode(written);
      default -> NODES.numberNode(new BigDecimal(written));
    };
  }

  /// Bytes that are no text, a picture say, in Base64.
  private static JsonNode text(byte[] bytes) {
    try {
      return NODES.textNode(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return NODES.textNode(Base64.getEncoder().encodeToString(bytes));
    }
  }

  private static ArrayNode array(PqList list) {
    ArrayNode array = NODES.arrayNode();
    for (int i = 0; i < list.size(); i++) {
      array.add(node(list.isNull(i) ? null : list.get(i)));
    }
    return array;
  }

  private static ObjectNode entries(PqMap map) {
    ObjectNode object = NODES.objectNode();
    for (PqMap.Entry entry : map.getEntries()) {
      object.set(String.valueOf(entry.getKey()), node(entry.getValue()));
    }
    return object;
  }
}
