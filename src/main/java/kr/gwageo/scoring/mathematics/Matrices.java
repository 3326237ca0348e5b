package kr.gwageo.scoring.mathematics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kr.gwageo.scoring.mathematics.Expression.Matrix;

/// Reads what stands between `\begin{pmatrix}` and its end.
final class Matrices {
  private static final Set<String> MATRICES =
      Set.of("pmatrix", "bmatrix", "matrix", "array", "smallmatrix", "Bmatrix");
  private static final int MOST_ROWS = 16;

  private final Cursor cursor;
  private final Parser parser;

  Matrices(Cursor cursor, Parser parser) {
    this.cursor = cursor;
    this.parser = parser;
  }

  /// The matrix whose `\begin` was taken.
  Expression matrix() {
    String name = cursor.raw();
    if (!MATRICES.contains(name)) {
      throw new Unsettled("no matrix but " + name);
    }
    if (name.equals("array")) {
      cursor.raw();
    }
    List<List<Expression>> rows = new ArrayList<>();
    List<Expression> row = new ArrayList<>();
    while (!cursor.peek().command("end")) {
      row.add(parser.sum());
      if (!cursor.skips("&")) {
        rows.add(List.copyOf(row));
        row.clear();
        boolean more = cursor.skips("\\\\");
        if (rows.size() > MOST_ROWS || (!more && !cursor.peek().command("end"))) {
          throw new Unsettled("no matrix");
        }
      }
    }
    cursor.take();
    cursor.raw();
    return new Matrix(List.copyOf(rows));
  }
}
