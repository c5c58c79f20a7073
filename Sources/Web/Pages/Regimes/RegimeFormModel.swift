import Actions
import Domain
import Reporting
import Storage

/// GET /regimes/new and /regimes/:id/definition
struct RegimeFormModel: PageModel {
  static let template = "Regimes/form"
  static let section: Section? = .reports
  static let styles = ["catalogue.css", "submissions.css"]

  struct Tick: TemplateValue {
    var name: String
    var value: String
    var label: String
    var isChosen: Bool
  }

  struct Line: TemplateValue {
    var number: Int
    var frequency: Field
    var from: Field
    var to: Field
    var deadline: Field
    var basis: Field
  }

  var title: String
  var action: String
  var back: String
  var version: Int
  /// Somebody else saved meanwhile; what was typed is kept.
  var changed: String?
  var errors: ErrorSummary?
  var code: Field
  var name: Field
  var decidedBy: Field
  var content: Field
  var window: Field
  var cutOffDay: Field
  var frequencies: [Tick]
  var seasons: [Tick]
  var ways: [Tick]
  var lines: [Line]
  var linesProblem: String?
  var ticksProblem: String?
  var validFrom: Field
  var validTo: Field
}

extension SaveRegime.Input {
  init(_ regime: ReportRegime, _ language: Language) {
    self.init()
    (code, name, decidedBy, content) = (regime.code, regime.name, regime.decidedBy, regime.content.rawValue)
    let own = regime.schedules.first { $0.frequency != .season }?.window ?? .decree
    if case .cutOff(let day) = own { (window, cutOffDay) = ("day", String(day)) } else { window = own.rawValue }
    frequencies = regime.schedules.map(\.frequency.rawValue)
    seasons = regime.schedules.flatMap(\.seasons).map(\.rawValue)
    lines = regime.stepLines.map { line in
      SaveRegime.Line(
        frequency: line.frequency?.rawValue ?? "", from: line.step.from.rawValue, to: line.step.to.rawValue,
        deadline: line.step.deadline?.text ?? "", basis: line.step.basis ?? "")
    }
    ways = regime.ways.map(\.rawValue)
    validFrom = language.date(regime.validFrom)
    validTo = regime.validTo.map(language.date) ?? ""
  }

  init(_ form: Form) {
    self.init()
    (code, name, decidedBy, content) =
      (form.trimmed("code"), form.trimmed("name"), form.trimmed("decidedBy"), form.trimmed("content"))
    (window, cutOffDay) = (form.trimmed("window"), form.trimmed("cutOffDay"))
    (frequencies, seasons, ways) = (form.list("frequencies"), form.list("seasons"), form.list("ways"))
    (validFrom, validTo) = (form.trimmed("validFrom"), form.trimmed("validTo"))
    lines = (0..<SaveRegime.lineLimit + 1).filter { form.has("from-\($0)") }.map { index in
      SaveRegime.Line(
        frequency: form.trimmed("frequency-\(index)"), from: form.trimmed("from-\(index)"),
        to: form.trimmed("to-\(index)"), deadline: form.trimmed("deadline-\(index)"),
        basis: form.trimmed("basis-\(index)"))
    }
  }
}

extension RegimeFormModel {
  init(
    _ typed: SaveRegime.Input, held: HeldRegime?, isChanged: Bool = false, _ language: Language,
    problems: FormProblems = .none
  ) {
    func say(_ key: String) -> String { language.say("regime.\(key)") }
    title = held.map { language.say("regime.edit", ["name": $0.regime.name]) } ?? say("new")
    action = held.map { "/regimes/\($0.id)/definition" } ?? "/regimes"
    back = held.map { "/regimes/\($0.id)" } ?? "/regimes"
    version = held?.version ?? 0
    changed = isChanged ? say("changedMeanwhile") : nil
    errors = problems.summary()
    code = Field("code", label: say("code"), value: typed.code, isShort: true, problems: problems)
    name = Field("name", label: say("name"), value: typed.name, problems: problems)
    decidedBy = Field(
      "decidedBy", label: say("decidedBy"), hint: say("decidedByHint"), value: typed.decidedBy, problems: problems)
    content = Field(
      "content", label: say("content"), value: typed.content,
      options: ReportRegime.Content.allCases.map { ($0.rawValue, say("content.\($0.rawValue)")) }, problems: problems)
    window = Field(
      "window", label: say("window"), value: typed.window,
      options: [
        ("decree", say("window.decree")), ("calendar", say("window.calendar")), ("day", say("window.day")),
      ], problems: problems)
    cutOffDay = Field(
      "cutOffDay", label: say("cutOffDay"), hint: say("cutOffDayHint"), value: typed.cutOffDay, isShort: true,
      problems: problems)
    frequencies = ReportFrequency.allCases.map {
      Tick(
        name: "frequencies", value: $0.rawValue, label: frequencyWords($0)[language],
        isChosen: typed.frequencies.contains($0.rawValue))
    }
    seasons = CropSeason.allCases.map {
      Tick(name: "seasons", value: $0.rawValue, label: $0.name, isChosen: typed.seasons.contains($0.rawValue))
    }
    ways = ReportRegime.SendingWay.allCases.map {
      Tick(
        name: "ways", value: $0.rawValue, label: say("way.\($0.rawValue)"), isChosen: typed.ways.contains($0.rawValue))
    }
    let blank = SaveRegime.Line(frequency: "", from: "", to: "", deadline: "", basis: "")
    let spare = max(0, min(SaveRegime.lineLimit - typed.lines.count, max(2, 5 - typed.lines.count)))
    let levels = [("", "—")] + ReportingLevel.allCases.map { ($0.rawValue, levelWords($0)[language]) }
    let every = [("", say("every"))] + ReportFrequency.allCases.map { ($0.rawValue, frequencyWords($0)[language]) }
    lines = (typed.lines + Array(repeating: blank, count: spare)).enumerated().map { index, line in
      Line(
        number: index + 1,
        frequency: Field(
          "frequency-\(index)", label: say("line.frequency"), value: line.frequency, options: every,
          problems: problems),
        from: Field(
          "from-\(index)", label: say("line.from"), value: line.from, options: levels, problems: problems),
        to: Field("to-\(index)", label: say("line.to"), value: line.to, options: levels, problems: problems),
        deadline: Field(
          "deadline-\(index)", label: say("line.deadline"), value: line.deadline, problems: problems),
        basis: Field("basis-\(index)", label: say("line.basis"), value: line.basis, problems: problems))
    }
    linesProblem = problems.message("lines")
    ticksProblem =
      problems.message("frequencies") ?? problems.message("seasons") ?? problems.message("ways")
    validFrom = Field(
      "validFrom", label: say("validFrom"), hint: say("dayHint"), value: typed.validFrom, isShort: true,
      problems: problems)
    validTo = Field(
      "validTo", label: say("validTo"), hint: say("validToHint"), value: typed.validTo, isShort: true,
      problems: problems)
  }
}
