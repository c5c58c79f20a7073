import Domain
import Storage
import VietnameseText

/// GET /people — the accounts of the department, by unit.
struct PeopleModel: PageModel {
  static let template = "People/people"
  static let section: Section? = .people
  static let styles = ["account.css"]

  struct Unit: TemplateValue {
    var name: String
    var rows: [Row]
  }

  struct Row: TemplateValue {
    var address: String
    var name: String
    var post: String
    var userName: String
    var role: String
    var state: StateMark
    var secondFactor: String
    var lastSignIn: String
  }

  struct RoleChoice: TemplateValue {
    var value: String
    var label: String
    var isChosen: Bool
  }

  var title: String
  var lead: String
  var filters: FilterRow
  var units: [Unit]
  var hasUnits: Bool
  /// For whom the second factor is required.
  var roles: [RoleChoice]

  init(_ content: PeopleContent, _ query: PeopleQuery, _ language: Language) {
    title = language.say("people.title")
    let found = content.people.filter { query.finds($0) }
    lead = language.say(
      "people.lead",
      ["count": String(content.people.count), "open": String(content.people.filter(\.isActive).count)])
    let byUnit = Dictionary(grouping: found, by: \.organisationID)
    units = content.units.compactMap { unit in
      guard let people = byUnit[unit.id] else { return nil }
      return Unit(name: unit.name, rows: people.map { Row($0, content.guards[$0.id] ?? AccountGuard(), language) })
    }
    let known = Set(content.units.map(\.id))
    let elsewhere = found.filter { !known.contains($0.organisationID) }
    if !elsewhere.isEmpty {
      units.append(
        Unit(
          name: language.say("people.endedUnit"),
          rows: elsewhere.map { Row($0, content.guards[$0.id] ?? AccountGuard(), language) }))
    }
    hasUnits = !units.isEmpty
    roles = Role.allCases.map {
      RoleChoice(
        value: $0.rawValue, label: language.say("role.\($0.rawValue)"), isChosen: content.required.contains($0))
    }
    filters = FilterRow(
      address: "/people",
      choices: [
        FilterRow.Choice(
          name: "role", label: language.say("account.role"),
          groups: [
            .all(query.role, language),
            FilterRow.Group(
              options: Role.allCases.map {
                Field.Option(
                  value: $0.rawValue, label: language.say("role.\($0.rawValue)"), isChosen: $0.rawValue == query.role)
              }),
          ])
      ], words: query.words, clear: query.isEmpty ? nil : "/people",
      found: query.isEmpty ? nil : language.say("people.found", ["count": String(found.count)]))
  }
}

extension PeopleModel.Row {
  init(_ person: Person, _ guarding: AccountGuard, _ language: Language) {
    address = "/people/\(person.id)"
    name = person.fullName
    post = person.post
    userName = person.userName
    role = language.say("role.\(person.role.rawValue)")
    state = accountState(person, guarding, language)
    secondFactor = guarding.hasSecondFactor ? language.say("people.factorYes") : "—"
    lastSignIn = guarding.lastSignIn.map { language.moment($0) } ?? "—"
  }
}

/// "đang mở", "chờ đổi mật khẩu", "đã khóa".
func accountState(_ person: Person, _ guarding: AccountGuard, _ language: Language) -> StateMark {
  if !person.isActive { return StateMark(.noData, language.say("people.closed")) }
  if guarding.mustChangePassword { return StateMark(.dueSoon, language.say("people.awaitsPassword")) }
  return StateMark(.done, language.say("people.open"))
}

/// What the pages about accounts are made of.
struct PeopleContent: Sendable {
  var people: [Person]
  var units: [Organisation]
  var guards: [Int64: AccountGuard]
  /// Roles for which the second factor is required.
  var required: Set<Role>
}

/// Which accounts are sought.
struct PeopleQuery: Sendable {
  var words = ""
  var role = ""

  var isEmpty: Bool { words.isEmpty && role.isEmpty }

  func finds(_ person: Person) -> Bool {
    if !role.isEmpty && person.role.rawValue != role { return false }
    let text = foldForSearch("\(person.fullName) \(person.post) \(person.userName)")
    return foldForSearch(words).split(separator: " ").allSatisfy { text.contains($0) }
  }
}
