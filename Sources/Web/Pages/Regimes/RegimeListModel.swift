import Actions
import Domain
import Reporting
import Storage

/// GET /regimes — who reports what to whom, how often and by when.
struct RegimeListModel: PageModel {
  static let template = "Regimes/list"
  static let section: Section? = .reports
  static let styles = ["catalogue.css"]

  struct Row: TemplateValue {
    var name: String
    var address: String
    var code: String
    var decidedBy: String
    /// "tháng, quý, năm".
    var frequencies: String
    /// "từ 12/03/2019"; "từ 01/01/2022 đến 31/12/2024".
    var validity: String
    /// Titles of the plans it holds for.
    var plans: String
  }

  var title: String
  var canEdit: Bool
  var rows: [Row]
  var hasRows: Bool
  /// Some of the shipped regimes are not there.
  var lacksShipped: Bool

  init(_ regimes: [HeldRegime], plans: [Plan], _ language: Language, canEdit: Bool) {
    title = language.say("regime.title")
    self.canEdit = canEdit
    rows = regimes.map { held in
      let regime = held.regime
      let titles = plans.filter { $0.regimeID == held.id }.map(\.title)
      return Row(
        name: regime.name, address: "/regimes/\(held.id)", code: regime.code, decidedBy: regime.decidedBy,
        frequencies: regime.schedules.map { frequencyWords($0.frequency)[language] }.joined(separator: ", "),
        validity: language.validity(regime), plans: titles.isEmpty ? "—" : titles.joined(separator: "; "))
    }
    hasRows = !rows.isEmpty
    let codes = Set(regimes.map(\.regime.code))
    lacksShipped = canEdit && ReportRegime.shipped.contains { !codes.contains($0.code) }
  }
}

extension Language {
  func validity(_ regime: ReportRegime) -> String {
    let from = say("regime.from", ["day": date(regime.validFrom)])
    return regime.validTo.map { from + " " + say("regime.to", ["day": date($0)]) } ?? from
  }

  /// "15 tháng trước đến 14 (Nghị định 09/2019/NĐ-CP)".
  func window(_ window: ReportingWindow) -> String {
    switch window {
    case .decree: say("regime.window.decree")
    case .calendar: say("regime.window.calendar")
    case .cutOff(let day): say("regime.window.until", ["day": String(day)])
    case .dates(let from, let to): "\(date(from)) – \(date(to))"
    }
  }
}
