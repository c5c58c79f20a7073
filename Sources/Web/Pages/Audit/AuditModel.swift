import Domain
import Foundation
import Storage

/// GET /audit
struct AuditModel: PageModel {
  static let template = "Audit/audit"
  static let section: Section? = nil

  struct Row: TemplateValue {
    var number: String
    var at: String
    var person: String
    var act: String
    var details: [Detail]
  }

  struct Detail: TemplateValue {
    var name: String
    var text: String
  }

  var title: String
  var filters: FilterRow
  var rows: [Row]
  var hasRows: Bool
  /// Older lines; nil on the last page.
  var older: String?
  /// What is exported is what is shown: the same conditions.
  var words: String
  var person: String
  var action: String
  var days: String

  init(_ content: AuditContent, _ query: AuditQuery, _ language: Language) {
    let names = Dictionary(content.people.map { ($0.id, $0.fullName) }, uniquingKeysWith: { first, _ in first })
    title = language.say("audit.title")
    let shown = content.entries.prefix(AuditPages.linesOfPage)
    rows = shown.map { Row($0, names, language) }
    hasRows = !rows.isEmpty
    (words, action, days) = (query.filter.words, query.filter.action, query.days)
    person = query.filter.personID.map { String($0) } ?? ""
    if content.entries.count > shown.count, let last = shown.last {
      older = AuditModel.address([
        ("q", words), ("person", person), ("action", action), ("days", days), ("before", String(last.number)),
      ])
    }
    filters = FilterRow(
      address: "/audit",
      choices: [
        AuditModel.choice(
          "person", "audit.person", content.people.map { (String($0.id), $0.fullName) }, chosen: person, language),
        AuditModel.choice(
          "action", "audit.act", Language.acts.map { ($0, language.act($0)) }, chosen: action, language),
        AuditModel.choice(
          "days", "audit.days", ["1", "7", "30", "365"].map { ($0, language.say("audit.lastDays", ["days": $0])) },
          chosen: days, language),
      ], words: words, clear: query.isEmpty ? nil : "/audit",
      found: query.isEmpty ? nil : language.say("audit.found", ["count": String(rows.count)]))
  }

  private static func choice(
    _ name: String, _ label: String, _ options: [(String, String)], chosen: String, _ language: Language
  ) -> FilterRow.Choice {
    FilterRow.Choice(
      name: name, label: language.say(label),
      groups: [
        .all(chosen, language),
        FilterRow.Group(options: options.map { Field.Option(value: $0.0, label: $0.1, isChosen: $0.0 == chosen) }),
      ])
  }

  private static func address(_ fields: [(String, String)]) -> String {
    var parts = URLComponents()
    parts.path = "/audit"
    parts.queryItems = fields.filter { !$0.1.isEmpty }.map { URLQueryItem(name: $0.0, value: $0.1) }
    return parts.string?.replacing("+", with: "%2B") ?? "/audit"
  }
}

extension AuditModel.Row {
  fileprivate init(_ entry: AuditEntry, _ names: [Int64: String], _ language: Language) {
    number = String(entry.number)
    at = language.moment(entry.at)
    person = entry.personID.flatMap { names[$0] } ?? language.say("audit.program")
    act = language.act(entry.action)
    let detail = (try? JSONDecoder().decode([String: String].self, from: Data(entry.detail.utf8))) ?? [:]
    details = detail.sorted { $0.key < $1.key }.filter { !$0.value.isEmpty }
      .map {
        AuditModel.Detail(name: language.detailName($0.key), text: language.detailValue($0.value, of: $0.key, names))
      }
  }
}

extension Language {
  /// Every kind of act that the program records.
  fileprivate static let acts = Texts.audit.map(\.key).filter { $0.hasPrefix("act.") }.map { String($0.dropFirst(4)) }

  /// "before" → "trước"; the reason of a figure given back names which.
  fileprivate func detailName(_ key: String) -> String {
    if key.hasPrefix("figure-") { return say("detail.figure") }
    if key.hasPrefix("finding-") { return say("detail.check") }
    if key.hasPrefix("column-") { return say("catalogue.column.\(key.dropFirst(7))") }
    return Texts.find("detail.\(key)").map { $0[self] } ?? key
  }

  /// States, periods and people in words; all else as it is kept.
  fileprivate func detailValue(_ value: String, of key: String, _ names: [Int64: String]) -> String {
    switch key {
    case "before", "after": WorkState(rawValue: value).map { word($0) } ?? value
    case "state", "stage": Submission.State(rawValue: value).map { mark($0).word } ?? value
    case "review": ReviewState(rawValue: value).map { say("review.state.\($0.rawValue)") } ?? value
    case "period": Period(code: value).map { period($0) } ?? value
    case "for", "deputy": Int64(value).flatMap { names[$0] } ?? value
    default: value
    }
  }

  /// "issue-plan" → "ban hành kế hoạch"; an act of a later version is shown as it is written.
  func act(_ action: String) -> String { Texts.find("act.\(action)").map { $0[self] } ?? action }
}
