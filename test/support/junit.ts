import { XmlDocument, type XmlElement, XsdValidator } from "libxml2-wasm";

/** A test of a report: a file of a course. */
export interface JunitTest {
  readonly suite: string;
  readonly name: string;
  readonly failure?: { readonly type: string; readonly message: string; readonly text: string };
  readonly output?: string;
}

/**
 * What Jenkins (its schema junit-10.xsd) and GitLab (its table of elements and attributes) both take, read strictly:
 * nothing optional that one of them does not name, and counts that must be numbers.
 */
const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="testsuites">
    <xs:complexType>
      <xs:sequence><xs:element name="testsuite" type="suite" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
      <xs:attribute name="name" type="xs:string"/>
      <xs:attributeGroup ref="counts"/>
    </xs:complexType>
    <xs:unique name="suites"><xs:selector xpath="testsuite"/><xs:field xpath="@name"/></xs:unique>
    <xs:unique name="tests"><xs:selector xpath="testsuite/testcase"/><xs:field xpath="@classname"/><xs:field xpath="@name"/></xs:unique>
  </xs:element>
  <xs:attributeGroup name="counts">
    <xs:attribute name="tests" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="failures" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="errors" type="xs:nonNegativeInteger" use="required"/>
  </xs:attributeGroup>
  <xs:complexType name="suite">
    <xs:sequence><xs:element name="testcase" type="case" maxOccurs="unbounded"/></xs:sequence>
    <xs:attribute name="name" type="word" use="required"/>
    <xs:attributeGroup ref="counts"/>
    <xs:attribute name="skipped" type="xs:nonNegativeInteger"/>
  </xs:complexType>
  <xs:complexType name="case">
    <xs:sequence>
      <xs:element name="failure" minOccurs="0">
        <xs:complexType><xs:simpleContent><xs:extension base="xs:string">
          <xs:attribute name="type" type="word" use="required"/>
          <xs:attribute name="message" type="word" use="required"/>
        </xs:extension></xs:simpleContent></xs:complexType>
      </xs:element>
      <xs:element name="system-out" type="xs:string" minOccurs="0"/>
    </xs:sequence>
    <xs:attribute name="classname" type="word" use="required"/>
    <xs:attribute name="name" type="word" use="required"/>
  </xs:complexType>
  <xs:simpleType name="word"><xs:restriction base="xs:string"><xs:minLength value="1"/></xs:restriction></xs:simpleType>
</xs:schema>`;

/** Reads a report; throws when it is not valid or its counts are not what stands in it. */
export function readJunit(text: string): readonly JunitTest[] {
  const document = XmlDocument.fromBuffer(new TextEncoder().encode(text));
  const rules = XmlDocument.fromString(schema);
  const validator = XsdValidator.fromDoc(rules);
  try {
    validator.validate(document);
    const tests = elements(document.root).flatMap((suite) => {
      const own = elements(suite).map((test) => read(suite, test));
      count(suite, own);
      return own;
    });
    count(document.root, tests);
    return tests;
  } finally {
    for (const one of [validator, rules, document]) one.dispose();
  }
}

function read(suite: XmlElement, test: XmlElement): JunitTest {
  const part = (name: string): XmlElement | undefined => elements(test).find((one) => one.name === name);
  const failure = part("failure");
  const output = part("system-out");
  if (attribute(test, "classname") !== attribute(suite, "name"))
    throw new Error("a test is not of its suite");
  return {
    suite: attribute(suite, "name"),
    name: attribute(test, "name"),
    ...(failure && {
      failure: {
        type: attribute(failure, "type"),
        message: attribute(failure, "message"),
        text: failure.content,
      },
    }),
    ...(output && { output: output.content }),
  };
}

function count(element: XmlElement, tests: readonly JunitTest[]): void {
  const failures = tests.filter((one) => one.failure !== undefined).length;
  if (Number(attribute(element, "tests")) !== tests.length) throw new Error("tests are counted wrongly");
  if (Number(attribute(element, "failures")) !== failures) throw new Error("failures are counted wrongly");
}

function elements(parent: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  for (let child = parent.firstChild; child; child = child.next)
    if ("attrs" in child) found.push(child as XmlElement);
  return found;
}

function attribute(element: XmlElement, name: string): string {
  return element.attr(name)?.value ?? "";
}
