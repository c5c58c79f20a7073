import Actions
import Domain
import Emulation

/// GET /emulation
struct MovementsModel: PageModel {
  static let template = "Emulation/movements"
  static let section: Section? = .emulation

  struct Row: TemplateValue {
    var address: String
    var code: String
    var title: String
    var time: String
    var state: StateMark
  }

  var title: String
  var mayDraft: Bool
  var rows: [Row]
  var hasRows: Bool

  init(_ movements: [Movement], mayDraft: Bool, _ language: Language) {
    title = language.say("movements.title")
    self.mayDraft = mayDraft
    rows = movements.map { movement in
      Row(
        address: "/emulation/\(movement.id)", code: movement.code, title: movement.content.title,
        time: language.window(movement.content.window), state: language.mark(movement.state))
    }
    hasRows = !rows.isEmpty
  }
}

extension Language {
  func mark(_ state: MovementState) -> StateMark {
    let kind: StateMark.Kind =
      switch state {
      case .draft, .cancelled: .noData
      case .announced, .following, .midReviewed: .onTrack
      case .finalReview, .council: .dueSoon
      case .decided, .published: .done
      }
    return StateMark(kind, say("movement.state.\(state.rawValue)"))
  }

  func window(_ window: MovementWindow?) -> String {
    window.map { "\(date($0.first)) – \(date($0.last))" } ?? "—"
  }

  /// "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh" by its code.
  func award(_ code: String) -> String { Award.shipped.first { $0.code == code }?.name ?? code }

  func recipient(_ kind: RecipientKind) -> String { say("movement.kind.\(kind.rawValue)") }

  /// "Bằng khen … hoặc Bằng khen …, cá nhân".
  func quota(_ quota: Quota) -> String {
    Award.shipped.map(\.code).filter(quota.awards.contains).map(award).joined(separator: " \(say("movement.or")) ")
      + ", " + recipient(quota.kind)
  }
}
