package kr.gwageo.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void textIsHarmless() {
    assertThat(Html.text("<img onerror='x'>&\"\u202e").markup())
        .isEqualTo("&lt;img onerror=&#39;x&#39;&gt;&amp;&quot;[U+202E]");
  }

  @Test
  void attributesAreHarmless() {
    assertThat(Html.element("p").with("title", "\" onclick=\"x").holding("y").markup())
        .isEqualTo("<p title=\"&quot; onclick=&quot;x\">y</p>\n");
  }

  @Test
  void elementsHoldElements() {
    Html list = Html.element("ul").holding(Html.element("li").holding("a"), Html.NOTHING);
    assertThat(list.markup()).isEqualTo("<ul><li>a</li>\n</ul>\n");
    assertThat(Html.element("input").with("checked").empty().markup()).isEqualTo("<input checked>");
  }
}
