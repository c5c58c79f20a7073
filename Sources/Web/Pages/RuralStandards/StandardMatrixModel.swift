import Actions
import Domain
import Registries
import RuralStandards

/// GET /standards/:code — commune × criterion on a day.
struct StandardMatrixModel: PageModel {
  static let template = "RuralStandards/matrix"
  static let section: Section? = .registries
  static let styles = ["standards.css"]

  struct Heading: TemplateValue {
    var number: String
    var name: String
    /// Communes that meet it.
    var met: String
    /// Of them verified or recognised.
    var verified: String
  }

  struct Cell: TemplateValue {
    /// "Tiêu chí 3 Thủy lợi".
    var label: String
    var state: StateMark
    /// "!" where it is met but a value is short.
    var short: String
  }

  struct Row: TemplateValue {
    var address: String
    var name: String
    var cells: [Cell]
    var met: String
    var stage: StateMark
    /// "2026", years it is planned for.
    var targets: String
  }

  struct Band: TemplateValue {
    var name: String
    var communes: String
  }

  struct Targets: TemplateValue {
    var heading: String
    var missing: String
    var lead: String
    var communes: [Row]
  }

  var title: String
  var force: String
  var address: String
  var day: String
  var typedDay: String
  /// The typed day is no day, or the set was not in force on it.
  var dayProblem: String?
  var file: String
  var missing: String
  var text: String?
  var sentence: String
  var bands: [Band]
  var hasBands: Bool
  var targets: Targets?
  var headings: [Heading]
  var rows: [Row]
  var hasRows: Bool
  var none: String
  var total: String
  var average: String
  var legend: [StateMark]
}

extension StandardMatrixModel {
  init(_ standings: [CommuneStanding], _ view: StandardView, _ language: Language) {
    let standard = view.standard
    let summary = standard.summary(standings)
    title = standard.name[language]
    force = [standard.sources.first ?? "", language.force(standard)].joined(separator: "; ")
    address = view.address
    day = language.date(view.day)
    typedDay = view.typedDay
    if view.isDayWrong {
      dayProblem = language.say("standards.dayWrong", ["typed": view.typedDay, "day": day])
    } else if !standard.isInForce(on: view.day) {
      dayProblem = language.say("standards.notInForce", ["force": language.force(standard)])
    }
    file = view.address("/file")
    missing = view.address("/missing")
    text = view.canDescribe ? view.address + "/text" : nil
    sentence = language.sentence(summary, standard, on: view.day)
    bands = summary.bands.map { band in
      Band(
        name: band.from == band.to
          ? language.say("standards.bandAll", ["count": String(band.to)])
          : language.say("standards.band", ["from": String(band.from), "to": String(band.to)]),
        communes: language.count(band.communes))
    }
    hasBands = summary.recorded > 0
    let year = view.day.year
    let progress = targetProgress(year, standings)
    if !progress.standings.isEmpty {
      targets = Targets(
        heading: language.say("standards.targets", ["year": String(year)]),
        missing: view.address("/missing", [(name: "targets", value: String(year))]),
        lead: language.say(
          "standards.targetsLead",
          [
            "count": language.count(progress.standings.count), "decided": language.count(progress.decided),
            "open": language.count(progress.open),
          ]),
        communes: progress.standings.map { Row($0, view, language) })
    }
    headings = summary.criteria.map { count in
      Heading(
        number: count.criterion.code, name: count.criterion.name[language], met: language.count(count.met),
        verified: language.count(count.verified))
    }
    rows = standings.map { Row($0, view, language) }
    hasRows = !rows.isEmpty
    none = language.say(standard.level == .district ? "standards.noDistricts" : "standards.noCommunes")
    total = language.count(summary.met)
    average = language.number(summary.average)
    legend = [.recognised, .verified, .selfAssessed, .notMet, nil].map { language.mark($0) }
  }
}

extension StandardMatrixModel.Row {
  init(_ standing: CommuneStanding, _ view: StandardView, _ language: Language) {
    address = view.commune(standing.place)
    name = standing.place.name
    cells = standing.cells.map { cell in
      StandardMatrixModel.Cell(
        label: language.say(
          "standards.criterionLabel", ["number": cell.criterion.code, "name": cell.criterion.name[language]]),
        state: language.mark(cell.record?.kind),
        short: cell.isMet && !standing.shortfalls(of: cell).isEmpty ? "!" : "")
    }
    met = "\(standing.met)/\(standing.cells.count)"
    stage = language.mark(standing.stage)
    targets = standing.targets.sorted().map(String.init).joined(separator: ", ")
  }
}

extension Language {
  /// What a report says of it: communes, average, complete, submitted, decided.
  func sentence(_ summary: StandardSummary, _ standard: RuralStandard, on day: Day) -> String {
    let noun = say("standards.noun.\(standard.level.rawValue)")
    guard let average = summary.average else {
      return say("standards.sentenceNone", ["day": date(day), "count": count(summary.communes), "noun": noun])
    }
    return say(
      "standards.sentence",
      [
        "day": date(day), "count": count(summary.communes), "noun": noun, "recorded": count(summary.recorded),
        "average": number(average), "criteria": String(standard.criteria.count), "complete": count(summary.complete),
        "submitted": count(summary.submitted), "decided": count(summary.decided),
      ])
  }
}
