import Foundation
import FoundationXML

/// An element of a written part, read back with another parser.
final class XMLTree {
  let name: String
  let attributes: [String: String]
  private(set) var children: [XMLTree] = []
  private(set) var text = ""

  init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  /// Every element of a name below this one, in reading order.
  func all(_ name: String) -> [XMLTree] { children.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) } }

  func first(_ name: String) -> XMLTree? { all(name).first }

  func child(_ name: String) -> XMLTree? { children.first { $0.name == name } }

  /// An attribute as a number.
  func number(_ attribute: String) -> Int? { attributes[attribute].flatMap { Int($0) } }

  /// The words of a paragraph or cell.
  var words: String { all("w:t").map(\.text).joined() }

  var style: String? { child("w:pPr")?.child("w:pStyle")?.attributes["w:val"] }

  fileprivate func add(_ child: XMLTree) { children.append(child) }
  fileprivate func add(_ string: String) { text += string }
}

struct NotWellFormed: Error { var line: Int }

/// Reads a part; throws where it is not well-formed.
func readXML(_ text: String) throws -> XMLTree {
  let reader = TreeReader()
  let parser = XMLParser(data: Data(text.utf8))
  parser.delegate = reader
  guard parser.parse(), let root = reader.root else { throw NotWellFormed(line: parser.lineNumber) }
  return root
}

private final class TreeReader: NSObject, XMLParserDelegate {
  var root: XMLTree?
  private var open: [XMLTree] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    let element = XMLTree(name: name, attributes: attributes)
    open.last?.add(element)
    if root == nil { root = element }
    open.append(element)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { open.last?.add(string) }
}
