public import Reporting
import Foundation
import OfficePackage

/// Largest template that is taken, in bytes.
public let templateLimit = 5_000_000

/// The office's own .docx with its placeholders filled from a report: what is not a placeholder stays as it is.
///
/// A placeholder that Word has split over several runs is found; it takes the letters of the run in which it begins.
public func fillTemplate(_ file: [UInt8], with report: Report) throws(TemplateError) -> [UInt8] {
  let parts = try openTemplate(file)
  var problems: [TemplateProblem] = []
  var hasBody = false
  var filled: [String: [UInt8]] = [:]
  for path in parts.keys.sorted() where isTextPart(path) {
    guard let bytes = parts[path], let part = TemplatePart(bytes) else { throw .damaged }
    let filling = fill(part, path, with: report)
    problems += filling.problems
    hasBody = hasBody || filling.found.contains(.body)
    filled[path] = filling.bytes
  }
  if !hasBody { problems.append(TemplateProblem(.noBody, quote: "", part: mainPart)) }
  guard problems.isEmpty else { throw .doesNotFit(problems) }
  guard let styles = addStyles(to: parts[stylesPath]) else { throw .damaged }
  filled[stylesPath] = styles
  do {
    return try writePackage(
      parts.keys.sorted().map { PackagePart(path: $0, bytes: filled[$0] ?? parts[$0] ?? []) })
  } catch {
    throw .damaged
  }
}

let mainPart = "word/document.xml"
private let stylesPath = "word/styles.xml"

private func isTextPart(_ path: String) -> Bool {
  path == mainPart
    || (path.hasSuffix(".xml") && ["word/header", "word/footer"].contains { path.hasPrefix($0) })
}

private func openTemplate(_ file: [UInt8]) throws(TemplateError) -> [String: [UInt8]] {
  guard file.count <= templateLimit else { throw .tooLarge(limit: templateLimit) }
  let parts: [String: [UInt8]]
  do {
    parts = try readPackage(file, limits: PackageLimits(parts: 1000, bytes: 40_000_000))
  } catch .notZip {
    throw .notDocx
  } catch .tooLarge, .suspiciousRatio {
    throw .tooLarge(limit: templateLimit)
  } catch {
    throw .damaged
  }
  guard let types = parts["[Content_Types].xml"], parts[mainPart] != nil, parts[stylesPath] != nil else {
    throw .notDocx
  }
  let isMacroType = String(decoding: types, as: UTF8.self).lowercased().contains("macroenabled")
  if isMacroType || parts.keys.contains(where: { $0.lowercased().contains("vbaproject") || $0.contains("activeX") }) {
    throw .macros
  }
  return parts
}

private func fill(
  _ part: TemplatePart, _ path: String, with report: Report
) -> (bytes: [UInt8], problems: [TemplateProblem], found: Set<Placeholder>) {
  var problems: [TemplateProblem] = []
  var found: Set<Placeholder> = []
  var edits: [TemplatePart.Edit] = []
  for paragraph in part.paragraphs {
    let text = paragraph.text
    func object(_ kind: TemplateProblem.Kind) {
      problems.append(TemplateProblem(kind, quote: String(text.prefix(80)), part: path))
    }
    var values: [(range: Range<Int>, words: String)] = []
    let marks = findMarks(paragraph.scalars)
    for mark in marks {
      guard let name = mark.name else {
        object(.unclosed)
        continue
      }
      guard let placeholder = Placeholder(rawValue: name.lowercased()) else {
        object(.unknown(name))
        continue
      }
      if let words = placeholder.words(report) {
        values.append((mark.range, words))
      } else if path == mainPart, !paragraph.isNested, marks.count == 1, paragraph.isAll(mark.range) {
        found.insert(placeholder)
        let blocks = placeholder.blocks(report, width: part.textWidth(after: paragraph.bytes.upperBound))
        edits += part.replace(paragraph, with: blocks.map { $0.withOwnStyles.xml }.joined())
      } else {
        object(.notAlone(placeholder))
      }
    }
    edits += part.replace(values, in: paragraph)
  }
  return (part.applying(edits), problems, found)
}

/// Where {{…}} stands in a paragraph's letters; without a name where it is not closed.
private func findMarks(_ text: [Unicode.Scalar]) -> [(range: Range<Int>, name: String?)] {
  var marks: [(range: Range<Int>, name: String?)] = []
  var at = 0
  while at + 1 < text.count {
    guard text[at] == "{", text[at + 1] == "{" else {
      at += 1
      continue
    }
    var end = at + 2
    while end + 1 < text.count, !(text[end] == "}" && text[end + 1] == "}"), text[end] != "{" { end += 1 }
    guard end + 1 < text.count, text[end] == "}" else {
      marks.append((at..<min(end, text.count), nil))
      at = max(end, at + 2)
      continue
    }
    var name = String.UnicodeScalarView()
    name.append(contentsOf: text[(at + 2)..<end].filter { !$0.properties.isWhitespace })
    marks.append((at..<(end + 2), String(name)))
    at = end + 2
  }
  return marks
}

/// The template's styles with those of our paragraphs, under names that no template has.
private func addStyles(to part: [UInt8]?) -> [UInt8]? {
  guard let part, let text = String(validating: part, as: UTF8.self),
    let end = text.range(of: "</w:styles>", options: .backwards)
  else { return nil }
  let own = OfficialStyle.allCases.map { templateStyle($0).xml }.joined()
  return Array((text[..<end.lowerBound] + own + text[end.lowerBound...]).utf8)
}
