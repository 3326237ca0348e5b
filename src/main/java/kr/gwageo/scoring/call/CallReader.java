package kr.gwageo.scoring.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds calls of functions in the text of a reply, for models whose server does not tell them
/// apart. The first form that occurs counts:
///
/// | form | as in |
/// |---|---|
/// | tags | `<tool_call>{"name": "f", "arguments": {"a": 1}}</tool_call>` |
/// | code block | a fenced block of nothing but JSON or Pythonic calls |
/// | JSON | `{"name": "f", "arguments": {"a": 1}}`, or a list, on a line of its own or after a colon |
/// | Pythonic | `[f(a=1), g()]` as a line or as the whole, or `f(a=1)` for a function that was offered |
///
/// Within tags something is always meant to be a call, so that what cannot be read there is a call
/// that is wrong. Elsewhere it is words.
public final class CallReader {
  private static final String OPEN = "<tool_call>";
  private static final String CLOSE = "</tool_call>";
  private static final Pattern FENCE = Pattern.compile("(?m)^[ \\t]*```[^\\n`]*$");

  /// How often as many characters as the text has may be looked at in vain.
  private static final int PATIENCE = 4;

  private final CharSequence text;
  private final Set<String> offered;

  /// Calls and where they stand.
  ///
  /// @param rule how they were found, a short stable name
  /// @param start of the first in the text
  /// @param end one past the end of the last
  public record Found(String rule, int start, int end, List<Called> calls) {
    public Found {
      calls = List.copyOf(calls);
    }
  }

  private CallReader(CharSequence text, Set<String> offered) {
    this.text = text;
    this.offered = offered;
  }

  /// The calls in a text, if there are any.
  ///
  /// @param text without thoughts
  /// @param offered names of the functions that the model was given
  public static Optional<Found> read(CharSequence text, Set<String> offered) {
    CallReader reader = new CallReader(text, offered);
    return reader.tagged().or(reader::fenced).or(reader::bare).or(reader::lines);
  }

  private Optional<Found> tagged() {
    String whole = text.toString();
    List<Called> calls = new ArrayList<>();
    int first = whole.indexOf(OPEN);
    int last = first;
    for (int at = first; at >= 0; at = whole.indexOf(OPEN, last)) {
      int close = whole.indexOf(CLOSE, at);
      int end = close < 0 ? whole.length() : close;
      String inside = whole.substring(at + OPEN.length(), end).strip();
      List<Called> here = calls(inside);
      calls.addAll(here.isEmpty() ? List.of(Called.unreadable(inside)) : here);
      last = close < 0 ? end : end + CLOSE.length();
    }
    return found("tagged call", first, last, calls);
  }

  private Optional<Found> fenced() {
    List<Called> calls = new ArrayList<>();
    int first = -1;
    int last = -1;
    Matcher fence = FENCE.matcher(text);
    while (fence.find()) {
      int start = fence.end();
      boolean closed = fence.find();
      int end = closed ? fence.start() : text.length();
      List<Called> here = calls(text.subSequence(start, end).toString().strip());
      if (!here.isEmpty()) {
        first = first < 0 ? start : first;
        last = end;
        calls.addAll(here);
      }
      if (!closed) {
        break;
      }
    }
    return found("code block", first, last, calls);
  }

  private List<Called> calls(String inside) {
    List<Called> json = JsonText.parsed(inside).map(Called::in).orElse(List.of());
    return json.isEmpty() ? Pythonic.calls(inside, offered) : json;
  }

  private Optional<Found> bare() {
    List<Called> calls = new ArrayList<>();
    int first = -1;
    int last = -1;
    long vain = 0;
    for (int at = 0; at < text.length() && vain <= (long) PATIENCE * text.length(); at++) {
      if (!mayBegin(at)) {
        continue;
      }
      int end = JsonText.end(text, at);
      if (end < 0) {
        vain += text.length() - at;
        continue;
      }
      List<Called> here =
          JsonText.parsed(text.subSequence(at, end).toString()).map(Called::in).orElse(List.of());
      if (here.isEmpty()) {
        vain += end - at;
      } else {
        first = first < 0 ? at : first;
        last = end;
        calls.addAll(here);
        at = end - 1;
      }
    }
    return found("JSON", first, last, calls);
  }

  /// Whether a value begins here that stands by itself: at the beginning of a line, after a colon
  /// or after another value.
  private boolean mayBegin(int at) {
    if (text.charAt(at) != '{' && text.charAt(at) != '[') {
      return false;
    }
    int before = at - 1;
    while (before >= 0 && before >= at - 8 && " \t".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return before < 0 || "\n:：},;".indexOf(text.charAt(before)) >= 0;
  }

  private Optional<Found> lines() {
    String whole = text.toString();
    List<Called> all = Pythonic.calls(whole.strip(), offered);
    if (!all.isEmpty()) {
      return found("Pythonic call", 0, whole.length(), all);
    }
    List<Called> calls = new ArrayList<>();
    int first = -1;
    int last = -1;
    int start = 0;
    while (start < whole.length()) {
      int feed = whole.indexOf('\n', start);
      int end = feed < 0 ? whole.length() : feed;
      List<Called> here = Pythonic.calls(whole.substring(start, end).strip(), offered);
      if (!here.isEmpty()) {
        first = first < 0 ? start : first;
        last = end;
        calls.addAll(here);
      }
      start = end + 1;
    }
    return found("Pythonic call", first, last, calls);
  }

  private static Optional<Found> found(String rule, int start, int end, List<Called> calls) {
    return calls.isEmpty() ? Optional.empty() : Optional.of(new Found(rule, start, end, calls));
  }
}
