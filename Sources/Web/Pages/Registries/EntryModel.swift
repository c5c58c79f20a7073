import Actions
import Domain
import Foundation
import Registries
import Storage

/// GET /entries/:id
struct EntryModel: PageModel {
  static let template = "Registries/entry"
  static let section: Section? = .registries
  static let styles = ["registries.css"]

  struct Fact: TemplateValue {
    var name: String
    var text: String
    /// "từ 15/06/2025", where an event set it.
    var since: String?
  }

  struct Event: TemplateValue {
    var day: String
    var name: String
    var document: String
    var sets: [Fact]
    var note: String
    /// Why it counts no more.
    var struckOut: String?
    var correct: String?
    var strikeOut: String?
    /// Unique in the page.
    var fieldID: String
  }

  struct Problem: TemplateValue {
    var mark: StateMark
    var text: String
  }

  struct Change: TemplateValue {
    var at: String
    var person: String
    var act: String
    var details: [Fact]
  }

  struct Kind: TemplateValue {
    var code: String
    var name: String
  }

  var title: String
  var registry: String
  var registryAddress: String
  var state: StateMark
  /// The entry it was merged into.
  var mergedInto: String?
  var facts: [Fact]
  var problems: [Problem]
  var hasProblems: Bool
  var events: [Event]
  var hasEvents: Bool
  var changes: [Change]
  var edit: String?
  var newEvent: String?
  var kinds: [Kind]
  var version: String
}

extension EntryModel {
  init(
    _ entry: RegistryEntry, _ view: RegistryView, _ history: [AuditEntry], _ people: [Person], _ language: Language
  ) {
    let about = view.description
    let course = entry.course(about)
    let isOpen = view.canChange && entry.mergedInto == nil
    title = course.title
    registry = about.name[language]
    registryAddress = view.address
    state = language.mark(course.state(on: view.today), about, today: view.today)
    mergedInto = entry.mergedInto.map { Address.entry($0) }
    let context = view.context
    facts = about.attributes.compactMap { attribute in
      let span = course.values.last { $0.attribute == attribute.code && $0.span.contains(view.today) }
      guard let span, attribute.code != about.title else { return nil }
      return Fact(
        name: attribute.heading(language), text: attribute.show(span.value, context)[language],
        since: span.span.from.map { "\(language.say("entry.since")) \(language.date($0))" })
    }
    let found =
      entry.mergedInto == nil
      ? Registries.problems(of: entry, about, CheckContext(today: view.today, places: .langSon)) : []
    problems = found.map { Problem(mark: language.mark($0.severity), text: $0.message[language]) }
    hasProblems = !problems.isEmpty
    let address = Address.entry(entry.id)
    events = entry.events.sorted { ($0.day, $0.id) > ($1.day, $1.id) }.map { event in
      let canCorrect = isOpen && event.struckOut == nil
      return Event(
        day: language.date(event.day), name: about.event(event.kind)?.name[language] ?? event.kind,
        document: event.document.isEmpty ? "—" : event.document,
        sets: about.attributes.compactMap { attribute in
          event.values[attribute.code].map {
            Fact(name: attribute.name[language], text: attribute.show($0, context)[language])
          }
        }, note: event.note,
        struckOut: event.struckOut.map { language.say("entry.struckOut", ["reason": $0]) },
        correct: canCorrect ? "\(address)/events/\(event.id)" : nil,
        strikeOut: canCorrect ? "\(address)/events/\(event.id)/cancellation" : nil, fieldID: "reason-\(event.id)")
    }
    hasEvents = !events.isEmpty
    let names = Dictionary(people.map { ($0.id, $0.fullName) }, uniquingKeysWith: { first, _ in first })
    changes = history.reversed().map { Change($0, names, language) }
    edit = isOpen ? address + "/values" : nil
    newEvent = isOpen ? address + "/events/new" : nil
    // Those that the present state allows come first.
    let now = course.state(on: view.today)?.state ?? about.start
    let ordered = about.events.filter { $0.from.contains(now) } + about.events.filter { !$0.from.contains(now) }
    kinds = ordered.map { Kind(code: $0.code, name: $0.name[language]) }
    version = String(entry.version)
  }
}

extension EntryModel.Change {
  fileprivate init(_ line: AuditEntry, _ names: [Int64: String], _ language: Language) {
    at = language.moment(line.at)
    person = line.personID.flatMap { names[$0] } ?? language.say("audit.program")
    act = language.act(line.action)
    let detail = (try? JSONDecoder().decode([String: String].self, from: Data(line.detail.utf8))) ?? [:]
    details = detail.sorted { $0.key < $1.key }.filter { !$0.value.isEmpty && $0.key != "registry" }
      .map { EntryModel.Fact(name: Texts.find("detail.\($0.key)").map { $0[language] } ?? $0.key, text: $0.value) }
  }
}
