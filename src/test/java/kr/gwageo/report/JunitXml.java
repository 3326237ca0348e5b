package kr.gwageo.report;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// A JUnit file, parsed and held to what build servers agree on.
public record JunitXml(Document document) {

  /// Parses a file's text, and refuses what is not valid.
  public static JunitXml valid(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setNamespaceAware(true);
    Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    SchemaFactory.newDefaultInstance()
        .newSchema(Path.of("src/test/resources/kr/gwageo/report/junit.xsd").toFile())
        .newValidator()
        .validate(new DOMSource(document));
    return new JunitXml(document);
  }

  /// Every element of this name, in order.
  public List<Element> all(String name) {
    NodeList nodes = document.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  /// An attribute of the one element of this name.
  public String only(String name, String attribute) {
    List<Element> found = all(name);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " of " + name);
    }
    return found.getFirst().getAttribute(attribute);
  }
}
