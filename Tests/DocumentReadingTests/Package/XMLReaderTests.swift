import OfficePackage
import Testing

@Suite("XML of parts") struct XMLReaderTests {
  /// Events as "<name", "name>" and text.
  func events(_ xml: String) throws -> [String] {
    var reader = try XMLReader(Array(xml.utf8))
    var events: [String] = []
    while let event = try reader.next() {
      switch event {
      case .start: events.append("<" + reader.name.local)
      case .end: events.append(reader.name.local + ">")
      case .text:
        var scalars: [Unicode.Scalar] = []
        try reader.appendText(to: &scalars)
        events.append(scalars.map(String.init).joined())
      }
    }
    return events
  }

  @Test("elements, text, entities, CDATA, comments") func all() throws {
    let xml =
      "\u{FEFF}<?xml version=\"1.0\"?><!-- a --><a x='1'><b/>Đ&amp;&#7879;&#x1EC7;<![CDATA[<&]]><!-- <c> --></a >\n"
    #expect(try events(xml) == ["<a", "<b", "b>", "Đ&ệệ", "<&", "a>"])
  }

  @Test("attributes by their local name") func attributes() throws {
    var reader = try XMLReader(Array("<a w:val='Tr&#7891;ng &lt; 5' id=\"-12\" b=''/>".utf8))
    _ = try reader.next()
    #expect(try reader.attribute("val") == "Trồng < 5")
    #expect(reader.intAttribute("id") == -12)
    #expect(reader.intAttribute("b") == nil)
    #expect(try reader.attribute("al") == nil)
  }

  @Test("namespaces, bound anew inside an element and back") func namespaces() throws {
    var reader = try XMLReader(
      Array("<a xmlns='u1' xmlns:p='u2'><p:b/><a xmlns='u3' xmlns:p='u4'><p:b/></a><p:b/><a/></a>".utf8))
    var names: [String] = []
    while let event = try reader.next() {
      if event == .start { names.append(reader.name.namespace + reader.name.local) }
    }
    #expect(names == ["u1a", "u2b", "u3a", "u4b", "u2b", "u1a"])
  }

  @Test("equal names keep one id, different ones have their own, among many") func ids() throws {
    let children = (0..<400).map { "<e\($0)/><e\($0)/>" }.joined()
    var reader = try XMLReader(Array("<r>\(children)</r>".utf8))
    var ids: [String: Set<Int>] = [:]
    while let event = try reader.next() {
      if event == .start { ids[reader.name.local, default: []].insert(reader.name.id) }
    }
    #expect(ids.count == 401)
    #expect(ids.values.allSatisfy { $0.count == 1 })
    #expect(Set(ids.values.flatMap { $0 }).count == 401)
  }

  @Test("UTF-16 parts") func utf16() throws {
    let units = Array("<a>Trồng rừng</a>".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    var reader = try XMLReader([0xFF, 0xFE] + units)
    _ = try reader.next()
    _ = try reader.next()
    var words: [Unicode.Scalar] = []
    try reader.appendText(to: &words)
    #expect(words.map(String.init).joined() == "Trồng rừng")
  }

  @Test(
    "what is not well-formed",
    arguments: [
      ("<a><b></a>", XMLError.Problem.mismatchedEnd), ("<a>", .unexpectedEnd), ("", .unexpectedEnd),
      ("<a/><b/>", .secondRoot),
      ("x<a/>", .textOutsideRoot), ("<a x=1/>", .malformedTag), ("<a x='1'y='2'/>", .malformedTag),
      ("<a x='<'/>", .malformedTag),
      ("< a/>", .malformedTag), ("<a>&nbsp;</a>", .unknownEntity), ("<a>&#0;</a>", .unknownEntity),
      ("<a><!-- </a>", .unexpectedEnd),
      ("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", .documentType), ("<a><!ELEMENT b></a>", .documentType),
      (String(repeating: "<a>", count: 600), .tooDeep),
    ] as [(String, XMLError.Problem)]) func malformed(xml: String, problem: XMLError.Problem)
  {
    let error = #expect(throws: XMLError.self) { try events(xml) }
    #expect(error?.problem == problem)
  }

  @Test("errors tell the line") func line() {
    #expect(throws: XMLError(problem: .mismatchedEnd, line: 3)) { try events("<a>\n<b>\n</c></a>") }
    #expect(throws: XMLError(problem: .notUTF8, line: 1)) { try XMLReader([0x3C, 0x61, 0xC3, 0x3E]) }
  }
}
