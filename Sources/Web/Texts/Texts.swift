import Foundation
import Domain

/// The words of the site, Vietnamese and English, one table for each page.
///
/// A template shows one by `{{t.<key>}}`; Swift by `say("<key>")`. `{{name}}` in a text is a name of the template's model,
/// or of the values given to `say`.
enum Texts {
  static let tables: [[Wording]] = [
    layout, states, errors, session, accounts, people,
    documents, review, related, versions,
    measures, outlooks, plans, timeline, tasks, standing, indicators, catalogue, regimes, formBuilder,
    audit, desk, calendar, submissions, workbooks, delegations, reports, reportVersions, reportTemplates, registries,
    emulation, ruralStandards,
  ]

  static let all = Dictionary(
    tables.joined().map { ($0.key, BilingualText(vi: $0.vi, en: $0.en)) }, uniquingKeysWith: { first, _ in first })

  static func find(_ key: String) -> BilingualText? { all[key] }
}

/// One entry of the catalogue.
struct Wording: Sendable {
  var key: String
  var vi: String
  var en: String

  init(_ key: String, _ vi: String, _ en: String) {
    self.key = key
    self.vi = vi
    self.en = en
  }
}

extension BilingualText {
  subscript(_ language: Language) -> String { language == .vi ? vi : en }
}

extension Language {
  /// The text under `key`, with `{{name}}` replaced by the value of that name. A key that does not exist is shown itself.
  func say(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
    guard let text = Texts.find(key) else {
      assertionFailure("no text \(key)")
      return key
    }
    var said = text[self]
    for (name, value) in values { said = said.replacingOccurrences(of: "{{\(name)}}", with: value) }
    return said
  }
}
