import Actions
import Domain
import Hummingbird
import Registries
import RuralStandards
import Storage

/// A set of criteria as the person who asks may use it, on the day that the address names.
struct StandardView: Sendable {
  var catalogue: StandardCatalogue
  var standard: RuralStandard
  var canRecord: Bool
  var canDescribe: Bool
  var today: Day
  var day: Day
  /// As typed; "" for the usual day.
  var typedDay: String
  var isDayWrong: Bool

  var address: String { Address.standard(standard.code) }

  /// The address of another page about the same day.
  func address(_ path: String, _ more: [(name: String, value: String)] = []) -> String {
    addressWithQuery(address + path, [(name: "on", value: typedDay)] + more)
  }

  func commune(_ place: Places.Place) -> String { address("/communes/\(place.id)") }
}

extension Site {
  /// The set that the address names ("/standards/:code?on=…"), where the person may see it.
  func standard(_ request: Request, _ context: AppContext) async throws -> StandardView {
    let person = try context.requireViewer().person
    guard RegistryPolicy.canSee(person.role) else { throw PageError.notAllowed }
    let today = office.today
    let catalogue = try await office.database.read { try StandardCatalogue.load(on: today, $0) }
    guard let standard = catalogue.find(context.parameters.get("code") ?? "") else { throw PageError.notFound }
    let typed = try request.addressFields().trimmed("on")
    let usual = standard.lookedAt(today: today)
    let day = typed.isEmpty ? usual : try? readDay(typed)
    return StandardView(
      catalogue: catalogue, standard: standard, canRecord: catalogue.canRecord(standard, person),
      canDescribe: RegistryPolicy.canDescribe(person.role), today: today, day: day ?? usual, typedDay: typed,
      isDayWrong: day == nil)
  }
}

extension Language {
  /// How a criterion stands, with its mark; "chưa có số liệu" where nothing is recorded.
  func mark(_ kind: StandardRecord.Kind?) -> StateMark {
    switch kind {
    case .recognised:
      var mark = StateMark(.done, word(kind))
      mark.mark = "✓"
      return mark
    case .verified: return StateMark(.done, word(kind))
    case .selfAssessed: return StateMark(.onTrack, word(kind))
    case .notMet: return StateMark(.overdue, word(kind))
    default: return StateMark(.noData, word(nil))
    }
  }

  private func word(_ kind: StandardRecord.Kind?) -> String {
    kind.map { $0.name[self] } ?? say("standards.noData")
  }

  func mark(_ stage: CommuneStanding.Stage) -> StateMark {
    let word = say("standards.stage.\(stage.rawValue)")
    return switch stage {
    case .noData: StateMark(.noData, word)
    case .underway: StateMark(.onTrack, word)
    case .complete: StateMark(.dueSoon, word)
    case .submitted: StateMark(.dueSoon, word)
    case .decided: StateMark(.done, word)
    }
  }
}
