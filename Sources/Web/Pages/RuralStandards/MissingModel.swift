import Domain
import Registries
import RuralStandards

/// GET /standards/:code/missing — what communes still need, by who is in charge.
struct MissingModel: PageModel {
  static let template = "RuralStandards/missing"
  static let section: Section? = .registries
  static let styles = ["standards.css"]

  struct Place: TemplateValue {
    var address: String
    var name: String
  }

  struct Line: TemplateValue {
    var criterion: String
    var count: String
    var places: [Place]
  }

  struct Charge: TemplateValue {
    var name: String
    var open: String
    var lines: [Line]
  }

  var title: String
  var standard: String
  var standardAddress: String
  var lead: String
  /// Leads to all communes where only the year's list is shown.
  var all: String?
  var charges: [Charge]
  var hasCharges: Bool
}

extension MissingModel {
  init(_ standings: [CommuneStanding], targets year: Int?, _ view: StandardView, _ language: Language) {
    title = language.say("standards.missing")
    standard = view.standard.name[language]
    standardAddress = view.address("")
    let shown = year.map { targetProgress($0, standings).standings } ?? standings
    let count = language.count(shown.count)
    lead =
      year.map { year in
        language.say(
          "standards.missingTargets", ["day": language.date(view.day), "year": String(year), "count": count])
      } ?? language.say("standards.missingAll", ["day": language.date(view.day), "count": count])
    all = year == nil ? nil : view.address("/missing")
    charges = view.standard.openCharges(shown).map { charge in
      Charge(
        name: charge.charge?[language] ?? language.say("standards.nobody"),
        open: language.say("standards.open", ["count": language.count(charge.open)]),
        lines: charge.lines.map { line in
          Line(
            criterion: "\(line.criterion.code). \(line.criterion.name[language])",
            count: language.count(line.places.count),
            places: line.places.map { Place(address: view.commune($0), name: $0.name) })
        })
    }
    hasCharges = !charges.isEmpty
  }
}
