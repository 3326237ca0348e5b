package kr.gwageo.scoring.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kr.gwageo.scoring.reply.PlainText;

/// A program as it stands in a reply.
///
/// It is the last block of code marked as Python, else the last one that is not marked at all, else
/// the whole reply where it begins like a program. A block that never ends goes to the end of the
/// reply.
///
/// @param text of the program
/// @param start where it begins in the reply without its thoughts
/// @param end where it ends
/// @param rule how it was found
public record WrittenProgram(String text, int start, int end, String rule) {
  private static final Set<String> PYTHON = Set.of("python", "python3", "py", "py3", "파이썬");
  private static final int SHORTEST_FENCE = 3;
  private static final int LONGEST_START = 200;

  private static final Pattern FIRST_LINE =
      Pattern.compile(
          "(import [a-z_.]+|from [a-z_.]+ import |def \\w+\\(|class \\w+|print\\(|@\\w+|#!|for \\w+|while |if __name__"
              + "|[A-Za-z_]\\w*( ?, ?[A-Za-z_]\\w*)* ?= ?\\S)");

  /// The program in a reply, if there is one.
  public static Optional<WrittenProgram> in(PlainText reply) {
    List<Block> blocks = blocks(reply);
    return last(blocks, true)
        .map(block -> block.program(reply, "last block of python"))
        .or(() -> last(blocks, false).map(block -> block.program(reply, "last block of code")))
        .or(() -> whole(reply))
        .filter(program -> !program.text().isBlank());
  }

  /// @param marked whether a block says that it is Python, or says nothing
  private static Optional<Block> last(List<Block> blocks, boolean marked) {
    return blocks.reversed().stream()
        .filter(block -> marked ? PYTHON.contains(block.language()) : block.language().isEmpty())
        .findFirst();
  }

  private static Optional<WrittenProgram> whole(PlainText reply) {
    String text = reply.toString();
    String first =
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("");
    String start = first.substring(0, Math.min(first.length(), LONGEST_START));
    boolean begins = FIRST_LINE.matcher(start).lookingAt();
    return begins
        ? Optional.of(new WrittenProgram(text, 0, text.length(), "whole reply"))
        : Optional.empty();
  }

  /// A block of code.
  ///
  /// @param indent blanks before its fence, which its lines have too
  private record Block(String language, int indent, int start, int end) {
    WrittenProgram program(PlainText reply, String rule) {
      StringBuilder text = new StringBuilder();
      for (String line : reply.subSequence(start, end).split("\n", -1)) {
        int blanks = 0;
        while (blanks < Math.min(indent, line.length()) && line.charAt(blanks) == ' ') {
          blanks++;
        }
        text.append(line, blanks, line.length()).append('\n');
      }
      return new WrittenProgram(text.toString(), start, end, rule);
    }
  }

  private static List<Block> blocks(PlainText reply) {
    String text = reply.toString();
    List<Block> blocks = new ArrayList<>();
    Optional<Fence> open = Optional.empty();
    for (int line = 0; line < text.length(); ) {
      int feed = text.indexOf('\n', line);
      int end = feed < 0 ? text.length() : feed;
      Optional<Fence> fence = Fence.in(text.substring(line, end), end + 1);
      if (open.isEmpty()) {
        open = fence;
      } else if (fence.isPresent() && fence.get().closes(open.get())) {
        blocks.add(open.get().block(line));
        open = Optional.empty();
      }
      line = end + 1;
    }
    open.filter(fence -> fence.next() <= text.length())
        .ifPresent(fence -> blocks.add(fence.block(text.length())));
    return blocks;
  }

  /// A line that begins or ends a block.
  ///
  /// @param next where the line after it begins
  private record Fence(char mark, int length, String language, int indent, int next) {
    static Optional<Fence> in(String line, int next) {
      String said = line.strip();
      if (said.length() < SHORTEST_FENCE || (said.charAt(0) != '`' && said.charAt(0) != '~')) {
        return Optional.empty();
      }
      char mark = said.charAt(0);
      int length = 0;
      while (length < said.length() && said.charAt(length) == mark) {
        length++;
      }
      String language = said.substring(length).strip().toLowerCase(Locale.ROOT);
      if (length < SHORTEST_FENCE || language.indexOf('`') >= 0) {
        return Optional.empty();
      }
      String word = language.replaceFirst("^[{.]+", "").split("[\\s{}:]", 2)[0];
      return Optional.of(new Fence(mark, length, word, line.indexOf(mark), next));
    }

    boolean closes(Fence open) {
      return mark == open.mark && length >= open.length && language.isEmpty();
    }

    Block block(int end) {
      return new Block(language, indent, Math.min(next, end), end);
    }
  }
}
