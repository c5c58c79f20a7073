import Foundation
import Mustache

/// The site's templates, once for each language: `{{t.<key>}}` is replaced by the text before a template is read.
///
/// Blanks at the beginning of lines are left out, so that no indentation gets into a text field.
struct Templates: Sendable {
  private let libraries: [Language: MustacheLibrary]

  enum Fault: Error, Equatable {
    case folderMissing(String)
    case unknownText(template: String, key: String)
    case unreadable(template: String, String)
  }

  /// Reads every `.mustache` under `folder`; throws a `Fault` that names the file.
  init(folder: URL) throws {
    let sources = try Templates.sources(in: folder)
    var libraries: [Language: MustacheLibrary] = [:]
    for language in Language.allCases {
      var library = MustacheLibrary()
      for (name, source) in sources {
        let text = try Templates.withTexts(source, name, language)
        do {
          try library.register(text, named: name)
        } catch {
          throw Fault.unreadable(template: name, String(describing: error))
        }
      }
      libraries[language] = library
    }
    self.libraries = libraries
  }

  /// The template's HTML; a name that does not exist is a fault of the program.
  func render(_ value: any TemplateValue, _ template: String, _ language: Language) -> String {
    guard let html = libraries[language]?.render(value, withTemplate: template) else {
      preconditionFailure("no template \(template)")
    }
    return html
  }

  /// Name ("Documents/list") and text of each file.
  static func sources(in folder: URL) throws -> [String: String] {
    guard let names = FileManager.default.enumerator(atPath: folder.path) else {
      throw Fault.folderMissing(folder.path)
    }
    var sources: [String: String] = [:]
    for case let path as String in names where path.hasSuffix(".mustache") {
      let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      sources[String(path.dropLast(".mustache".count))] = lines.map { $0.drop { $0 == " " } }.joined(separator: "\n")
    }
    if sources.isEmpty { throw Fault.folderMissing(folder.path) }
    return sources
  }

  /// A text may itself hold names of the model: "Còn {{unseen}} dòng".
  static func withTexts(_ source: String, _ name: String, _ language: Language) throws(Fault) -> String {
    var parts = source.components(separatedBy: "{{t.")
    for index in parts.indices.dropFirst() {
      guard let end = parts[index].range(of: "}}") else { throw .unreadable(template: name, "{{t. without }}") }
      let key = String(parts[index][..<end.lowerBound])
      guard let text = Texts.find(key) else { throw .unknownText(template: name, key: key) }
      parts[index] = escapeHTML(text[language]) + parts[index][end.upperBound...]
    }
    return parts.joined()
  }
}

/// Text as HTML, for content and for attributes in double quotes.
func escapeHTML(_ text: String) -> String {
  var escaped: [UInt8] = []
  escaped.reserveCapacity(text.utf8.count)
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "<"): escaped += "&lt;".utf8
    case UInt8(ascii: ">"): escaped += "&gt;".utf8
    case UInt8(ascii: "&"): escaped += "&amp;".utf8
    case UInt8(ascii: "\""): escaped += "&quot;".utf8
    case UInt8(ascii: "'"): escaped += "&#39;".utf8
    default: escaped.append(byte)
    }
  }
  return String(decoding: escaped, as: UTF8.self)
}
