package io.wiredesk.local;

import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * CloudFormation's stacks, asked in plain HTTP: the AWS SDK would be the largest thing in the
 * command line, for two calls.
 */
record Stacks(Endpoint endpoint) {
  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  static Stacks at(Endpoint endpoint) {
    return new Stacks(endpoint);
  }

  List<CloudStatus.Stack> list() {
    return endpoint.cloudFormation("Action=DescribeStacks").stream()
        .flatMap(xml -> stacks(xml).stream())
        .map(stack -> new CloudStatus.Stack(text(stack, "StackName"), text(stack, "StackStatus")))
        .toList();
  }

  Map<String, String> outputs(String stackName) {
    String name = URLEncoder.encode(stackName, StandardCharsets.UTF_8);
    Map<String, String> outputs = new TreeMap<>();
    endpoint
        .cloudFormation("Action=DescribeStacks&StackName=" + name)
        .map(Stacks::stacks)
        .orElseThrow(
            () ->
                new LocalCloudException(
                    "There is no stack " + stackName + " at " + endpoint.uri() + "."))
        .stream()
        .flatMap(stack -> elements(stack.getElementsByTagName("Outputs")).stream())
        .flatMap(list -> elements(list.getElementsByTagName("member")).stream())
        .forEach(output -> outputs.put(text(output, "OutputKey"), text(output, "OutputValue")));
    return Map.copyOf(outputs);
  }

  /**
   * The {@code member}s right below {@code Stacks}; their outputs and parameters are members, too.
   */
  private static List<Element> stacks(String xml) {
    return elements(parse(xml).getElementsByTagName("Stacks")).stream()
        .flatMap(list -> elements(list.getChildNodes()).stream())
        .toList();
  }

  private static Element parse(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(NO_DOCTYPE, true);
      return factory
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new LocalCloudException("CloudFormation's answer is no XML: " + e.getMessage(), e);
    }
  }

  private static List<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  private static String text(Element parent, String name) {
    List<Element> found = elements(parent.getElementsByTagName(name));
    return found.isEmpty() ? "" : found.getFirst().getTextContent();
  }
}
