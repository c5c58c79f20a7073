import Actions
import Domain
import Registries
import RuralStandards
import Storage

/// GET /standards/:code/communes/:place
struct CommuneModel: PageModel {
  static let template = "RuralStandards/commune"
  static let section: Section? = .registries
  static let styles = ["standards.css"]

  struct Indicator: TemplateValue {
    var name: String
    var asked: String
    /// Not checked against the decision's own text.
    var isUnconfirmed: Bool
    var value: String?
    var isShort: Bool
  }

  struct Criterion: TemplateValue {
    var number: String
    var name: String
    var state: StateMark
    var day: String
    var document: String
    var note: String
    var charge: String
    var evidence: String?
    var indicators: [Indicator]
  }

  struct Group: TemplateValue {
    var name: String
    var criteria: [Criterion]
  }

  struct Record: TemplateValue {
    var day: String
    var what: String
    var document: String
    var note: String
    var by: String
    var struckOut: String?
    /// Nil where it cannot be struck out.
    var strikeOut: String?
    var fieldID: String
  }

  struct Former: TemplateValue {
    var address: String
    var name: String
    var day: String
    var met: String
    var stage: StateMark
  }

  struct StepForm: TemplateValue {
    var action: String
    var seen: String
    var kind: Field
    var day: Field
    var document: Field
    var year: Field
    var variant: Field?
    var note: Field
  }

  struct Doubt: TemplateValue { var text: String }

  var title: String
  var standard: String
  var standardAddress: String
  var stage: StateMark
  var facts: [Fact]
  /// The place is no more on the day that is shown, and who took it over.
  var dissolved: String?
  var doubts: [Doubt]
  var hasDoubts: Bool
  var edit: String?
  var groups: [Group]
  var former: [Former]
  var hasFormer: Bool
  var errors: ErrorSummary?
  /// Who recorded more since the form of a step was opened.
  var changed: String?
  var step: StepForm?
  var isStepOpen: Bool
  var records: [Record]
  var hasRecords: Bool
}

extension CommuneModel {
  init(
    _ reading: CommuneReading, _ typed: StepTyped, _ view: StandardView, _ language: Language,
    problems: FormProblems = .none
  ) {
    let (standing, standard) = (reading.standing, view.standard)
    let address = view.address + "/communes/\(standing.place.id)"
    title = standing.place.name
    self.standard = standard.name[language]
    standardAddress = view.address("")
    stage = language.mark(standing.stage)
    facts = Self.facts(standing, view, language)
    if let until = standing.place.until, view.day > until {
      let heirs = standing.place.successors.joined(separator: ", ")
      dissolved = language.say(
        heirs.isEmpty ? "standards.ended" : "standards.dissolved",
        ["place": standing.place.name, "until": language.date(until), "heirs": heirs])
    }
    doubts = reading.doubts.map { Doubt(text: $0[language]) }
    hasDoubts = !doubts.isEmpty
    let canRecord = view.canRecord && standing.place.exists(on: view.day)
    edit = canRecord ? view.address("/communes/\(standing.place.id)/criteria") : nil
    groups = standard.groups.compactMap { group in
      let cells = standing.cells.filter { $0.criterion.group == group.code }
      if cells.isEmpty { return nil }
      return Group(name: group.name[language], criteria: cells.map { Criterion($0, standing, language) })
    }
    former = reading.predecessors.map { former in
      Former(
        address: addressWithQuery(
          view.address + "/communes/\(former.place.id)",
          [(name: "on", value: former.place.until.map { language.date($0) } ?? "")]),
        name: [former.place.name, former.place.district].compactMap(\.self).joined(separator: ", "),
        day: former.place.until.map { language.date($0) } ?? "", met: "\(former.met)/\(former.cells.count)",
        stage: language.mark(former.stage))
    }
    hasFormer = !former.isEmpty
    errors = problems.summary()
    step =
      canRecord
      ? StepForm(typed, action: address + "/steps", seen: reading.records.count, view, language, problems) : nil
    isStepOpen = false
    records = reading.records.reversed().map { stored in
      Record(stored, by: reading.recorders[stored.recordedBy] ?? "—", address: address, view, language)
    }
    hasRecords = !records.isEmpty
  }

  private static func facts(_ standing: CommuneStanding, _ view: StandardView, _ language: Language) -> [Fact] {
    var facts = [
      Fact(name: language.say("standards.onDay"), value: language.date(view.day)),
      Fact(name: language.say("standards.met"), value: "\(standing.met)/\(standing.cells.count)"),
    ]
    if let variants = view.standard.variants {
      let name = variants.choices.first { $0.code == standing.variant }?.name[language]
      facts.append(Fact(name: variants.name[language], value: name ?? "—"))
    }
    if let step = standing.step {
      let document = step.document.isEmpty ? "" : "\(step.document), "
      facts.append(
        Fact(name: step.kind.name[language], value: document + language.date(step.day)))
    }
    if !standing.targets.isEmpty {
      facts.append(
        Fact(
          name: language.say("standards.targetYears"),
          value: standing.targets.sorted().map(String.init).joined(separator: ", ")))
    }
    return facts
  }
}

extension CommuneModel.Criterion {
  init(_ cell: CommuneStanding.Cell, _ standing: CommuneStanding, _ language: Language) {
    let short = Set(standing.shortfalls(of: cell).map(\.indicator.code))
    number = cell.criterion.code
    name = cell.criterion.name[language]
    state = language.mark(cell.record?.kind)
    day = cell.record.map { language.date($0.day) } ?? ""
    document = cell.record?.document ?? ""
    note = cell.record?.note ?? ""
    charge = cell.criterion.charge?[language] ?? "—"
    evidence = cell.criterion.evidence?[language]
    indicators = cell.criterion.indicators.map { indicator in
      CommuneModel.Indicator(
        name: "\(indicator.code). \(indicator.name[language])",
        asked: indicator.threshold(standing.variant)?.text(unit: indicator.unit)[language] ?? "—",
        isUnconfirmed: indicator.isUnconfirmed,
        value: cell.record?.values[indicator.code].map { language.number($0) }, isShort: short.contains(indicator.code))
    }
  }
}

extension CommuneModel.Record {
  init(_ stored: StoredRecord, by name: String, address: String, _ view: StandardView, _ language: Language) {
    let record = stored.record
    day = language.date(record.day)
    let word = record.kind.name[language]
    let chosen = record.choice.map { choice in
      view.standard.variants?.choices.first { $0.code == choice }?.name[language] ?? choice
    }
    let criterion = record.criterion.map { code in
      language.say(
        "standards.criterionLabel",
        ["number": code, "name": view.standard.criterion(code)?.name[language] ?? ""])
    }
    what = [criterion, chosen.map { "\(word): \($0)" } ?? word].compactMap(\.self).joined(separator: ": ")
    document = record.document
    note = record.note
    by = "\(name), \(language.moment(stored.recordedAt))"
    struckOut = record.struckOut
    strikeOut = view.canRecord && record.struckOut == nil ? "\(address)/records/\(record.id)/cancellation" : nil
    fieldID = "reason-\(record.id)"
  }
}

extension CommuneModel.StepForm {
  init(
    _ typed: StepTyped, action: String, seen: Int, _ view: StandardView, _ language: Language,
    _ problems: FormProblems
  ) {
    self.action = action
    self.seen = String(seen)
    let kinds = StandardRecord.Kind.allCases.filter { kind in
      !kind.isOfCriterion && (kind != .variant || view.standard.variants != nil)
    }
    kind = Field(
      "kind", label: language.say("standards.step"), value: typed.kind.isEmpty ? kinds[0].rawValue : typed.kind,
      options: kinds.map { (value: $0.rawValue, label: $0.name[language]) },
      problems: problems)
    day = Field(
      "day", label: language.say("entry.day"), hint: language.say("standards.dayHint"),
      value: typed.day.isEmpty ? language.date(view.day) : typed.day, isShort: true, problems: problems)
    document = Field(
      "document", label: language.say("entry.document"), hint: language.say("standards.documentHint"),
      value: typed.document, problems: problems)
    // A year or a region that was refused is told at whichever of the two was meant.
    var moved = problems
    moved.problems = problems.problems.map { problem in
      var problem = problem
      if problem.field == "choice" { problem.field = typed.kind == "variant" ? "variant" : "year" }
      return problem
    }
    year = Field(
      "year", label: language.say("standards.targetYear"), hint: language.say("standards.targetYearHint"),
      value: typed.year, isShort: true, problems: moved)
    variant = view.standard.variants.map { variants in
      Field(
        "variant", label: variants.name[language], hint: language.say("standards.variantHint"), value: typed.variant,
        options: [(value: "", label: "—")] + variants.choices.map { (value: $0.code, label: $0.name[language]) },
        problems: moved)
    }
    note = Field("note", label: language.say("entry.note"), value: typed.note, problems: problems)
  }
}
