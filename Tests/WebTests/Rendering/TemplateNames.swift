import Foundation
import Mustache

@testable import Web

/// Finds the names in a template that its model lacks. A template prints nothing for an unknown name, so without this a
/// misspelt one would only be seen as an empty place on a page.
///
/// The model must be a full sample: every optional with content, every list with elements that together have everything;
/// what is empty cannot be looked into and is reported too.
struct TemplateNames {
  let sources: [String: String]

  init() throws {
    sources = try Templates.sources(in: Site.templateFolder)
  }

  func unknown(in template: String, model: any PageModel) throws -> [String] {
    try unknown(in: template, scope: [PageScope(model: model, formToken: "token")])
  }

  func unknown(in template: String, scope: [Any]) throws -> [String] {
    guard let source = sources[template] else { return ["no template \(template)"] }
    var text = source
    for language in Language.allCases { text = try Templates.withTexts(text, template, language) }
    var tags = TemplateTag.list(text)[...]
    return try walk(&tags, scope, in: template, until: nil)
  }

  private func walk(
    _ tags: inout ArraySlice<TemplateTag>, _ scope: [Any], in template: String, until end: String?
  ) throws -> [String] {
    var unknown: [String] = []
    while let tag = tags.popFirst() {
      switch tag.kind {
      case .variable:
        if find(tag.name, scope) == nil { unknown.append("\(template): \(tag.name)") }
      case .partial:
        unknown += try self.unknown(in: tag.name, scope: scope)
      case .close:
        if tag.name == end { return unknown }
        unknown.append("\(template): /\(tag.name) closes nothing")
      case .section, .inverted:
        let rest = tags
        guard let value = find(tag.name, scope) else {
          unknown.append("\(template): \(tag.name)")
          _ = try walk(&tags, scope, in: template, until: tag.name)
          continue
        }
        if tag.kind == .section, isEmpty(value) {
          // Parts that pages share have full samples of their own.
          if !template.hasPrefix("Layout/") || scope.count == 1 {
            unknown.append("\(template): the sample's \(tag.name) is empty")
          }
          _ = try walk(&tags, scope, in: template, until: tag.name)
          continue
        }
        let scopes = tag.kind == .inverted ? [scope] : entering(value, scope)
        var missing: [Set<String>] = []
        for inner in scopes {
          tags = rest
          missing.append(Set(try walk(&tags, inner, in: template, until: tag.name)))
        }
        unknown += missing.dropFirst().reduce(missing[0]) { $0.intersection($1) }.sorted()
      }
    }
    return unknown
  }

  /// What a section's names are looked for in: each element of a list.
  private func entering(_ value: Any, _ scope: [Any]) -> [[Any]] {
    if value is Bool { return [scope] }
    if let list = value as? [Any] { return list.isEmpty ? [scope] : list.map { scope + [$0] } }
    return [scope + [value]]
  }

  private func isEmpty(_ value: Any) -> Bool { (value as? [Any])?.isEmpty ?? (value is Absent) }

  private func find(_ name: String, _ scope: [Any]) -> Any? {
    if name == "." { return scope.last }
    for object in scope.reversed() {
      if let found = (object as? any MustacheParent)?.child(named: name) { return found }
    }
    return nil
  }
}

/// One `{{…}}` of a template.
struct TemplateTag {
  enum Kind { case variable, section, inverted, close, partial }
  var kind: Kind
  var name: String

  static func list(_ source: String) -> [TemplateTag] {
    source.components(separatedBy: "{{").dropFirst().compactMap { part in
      let inside = part.components(separatedBy: "}}")[0]
      guard let sign = inside.first else { return nil }
      let name = inside.trimmingCharacters(in: CharacterSet(charactersIn: "#^/>{ "))
      switch sign {
      case "#": return TemplateTag(kind: .section, name: name)
      case "^": return TemplateTag(kind: .inverted, name: name)
      case "/": return TemplateTag(kind: .close, name: name)
      case ">": return TemplateTag(kind: .partial, name: name)
      case "!": return nil
      default: return TemplateTag(kind: .variable, name: name)
      }
    }
  }
}
