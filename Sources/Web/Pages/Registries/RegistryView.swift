import Actions
import Domain
import Hummingbird
import Registries
import Storage

/// A registry as the person who asks may use it.
struct RegistryView: Sendable {
  var catalogue: RegistryCatalogue
  var description: RegistryDescription
  var canChange: Bool
  var canDescribe: Bool
  var today: Day

  var context: ValueContext { catalogue.context }
  var places: Places { .langSon }
  var address: String { Address.registry(description.code) }
}

extension Site {
  /// The registry with this code, where the person may see it.
  func registry(_ code: String, _ context: AppContext) async throws -> RegistryView {
    let person = try context.requireViewer().person
    guard RegistryPolicy.canSee(person.role) else { throw PageError.notAllowed }
    let today = office.today
    let catalogue = try await office.database.read { try RegistryCatalogue.load(on: today, $0) }
    guard let description = catalogue.find(code) else { throw PageError.notFound }
    return RegistryView(
      catalogue: catalogue, description: description, canChange: catalogue.canChange(description, person),
      canDescribe: RegistryPolicy.canDescribe(person.role), today: today)
  }

  /// The registry that the address names ("/registries/:code").
  func registry(_ context: AppContext) async throws -> RegistryView {
    try await registry(context.parameters.get("code") ?? "", context)
  }

  /// The entry that the address names, with its registry.
  func entry(_ context: AppContext) async throws -> (view: RegistryView, stored: StoredEntry) {
    let id = try context.requireID()
    guard let stored = try await office.database.read({ try RegistryEntryStore($0).find(id) }) else {
      throw PageError.notFound
    }
    return (try await registry(stored.entry.registry, context), stored)
  }
}

extension Language {
  /// A registry's state with its mark: in force, about to end, ended, or neither.
  func mark(_ span: EntryCourse.StateSpan?, _ description: RegistryDescription, today: Day) -> StateMark {
    guard let span, let state = description.state(span.state) else { return StateMark(.noData, "—") }
    let name = state.name[self]
    if state.isInForce {
      guard span.endsByExpiry, let last = span.span.to else { return StateMark(.done, name) }
      let isSoon = last <= expiryHorizon(today)
      return StateMark(isSoon ? .dueSoon : .done, "\(name) \(say("registry.until", ["day": date(last)]))")
    }
    return StateMark(state.code == description.expired ? .overdue : .noData, name)
  }
}

/// The last day of the six months in which an end of validity is told of beforehand.
func expiryHorizon(_ today: Day) -> Day { lastDay(ofMonths: 6, from: today) }
