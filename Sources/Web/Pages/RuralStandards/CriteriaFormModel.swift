import Actions
import Domain
import Registries
import RuralStandards

/// GET /standards/:code/communes/:place/criteria — all criteria of a commune on one form.
struct CriteriaFormModel: PageModel {
  static let template = "RuralStandards/criteria-form"
  static let section: Section? = .registries
  static let styles = ["standards.css"]

  struct Value: TemplateValue { var field: Field }

  struct Line: TemplateValue {
    var number: String
    var name: String
    var state: StateMark
    var kind: Field
    var note: Field
    var values: [Value]
    /// What is judged without a number: "3.2. Phòng, chống thiên tai – đạt".
    var qualities: [Quality]
    var isOpen: Bool
  }

  struct Quality: TemplateValue { var text: String }

  var title: String
  var standard: String
  var standardAddress: String
  var commune: String
  var back: String
  var action: String
  var seen: String
  var errors: ErrorSummary?
  var changed: String?
  var day: Field
  var document: Field
  var lines: [Line]
}

extension CriteriaFormModel {
  init(
    _ reading: CommuneReading, _ typed: CriteriaTyped, _ view: StandardView, _ language: Language,
    problems: FormProblems = .none
  ) {
    let standing = reading.standing
    commune = standing.place.name
    title = language.say("standards.recordTitle", ["place": commune])
    standard = view.standard.name[language]
    standardAddress = view.address("")
    back = view.commune(standing.place)
    action = view.address("/communes/\(standing.place.id)/criteria")
    seen = String(problems.problems.isEmpty ? reading.records.count : typed.seen)
    errors = problems.summary()
    day = Field(
      "day", label: language.say("standards.assessedOn"), hint: language.say("standards.dayHint"), value: typed.day,
      isShort: true, problems: problems)
    document = Field(
      "document", label: language.say("entry.document"), hint: language.say("standards.assessedBy"),
      value: typed.document, problems: problems)
    lines = zip(standing.cells, typed.lines).map { cell, typed in
      Line(cell, typed, variant: standing.variant, language, problems)
    }
  }
}

extension CriteriaFormModel.Line {
  init(
    _ cell: CommuneStanding.Cell, _ typed: RecordCriteria.Line, variant: String?, _ language: Language,
    _ problems: FormProblems
  ) {
    let criterion = cell.criterion
    number = criterion.code
    name = criterion.name[language]
    state = language.mark(cell.record?.kind)
    let kinds = StandardRecord.Kind.allCases.filter(\.isOfCriterion)
    kind = Field(
      RecordCriteria.kindField(criterion.code), label: language.say("standards.newState"), value: typed.kind,
      options: [(value: "", label: language.say("standards.keep"))]
        + kinds.map { (value: $0.rawValue, label: $0.name[language]) },
      problems: problems)
    note = Field(
      RecordCriteria.noteField(criterion.code), label: language.say("entry.note"), value: typed.note,
      problems: problems)
    values = criterion.indicators.filter(\.isMeasured).map { indicator in
      let asked = indicator.threshold(variant)?.text(unit: indicator.unit)[language] ?? "—"
      return CriteriaFormModel.Value(
        field: Field(
          RecordCriteria.valueField(indicator.code), label: "\(indicator.code). \(indicator.name[language])",
          hint: language.say("standards.asked", ["threshold": asked]), value: typed.values[indicator.code] ?? "",
          isShort: true, problems: problems))
    }
    qualities = criterion.indicators.filter { !$0.isMeasured }.map { indicator in
      let asked = indicator.threshold(variant)?.text(unit: nil)[language] ?? "—"
      return CriteriaFormModel.Quality(text: "\(indicator.code). \(indicator.name[language]) – \(asked)")
    }
    isOpen = values.contains { $0.field.error != nil } || note.error != nil
  }
}
